#include "core/report/partnership_report.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/analysis/goals.h"
#include "core/analysis/partnerships.h"
#include "core/report/partnership_words.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

std::string orDash(const std::string& text) {
    return text.empty() ? "–" : text;
}

const std::string& titleOf(const Chain& chain, Slot role) {
    return chain.roles().at(role)->title;
}

void addServices(const Chain& chain, Slot server, Slot customer, const std::vector<Slot>& services, int level,
                 Report& report) {
    const std::string& title = titleOf(chain, server);
    report.blocks.emplace_back(Heading{level, "What " + title + " does for " + titleOf(chain, customer)});
    const std::string& expertise = chain.roles().at(server)->expertise;
    if (!expertise.empty())
        report.blocks.emplace_back(Paragraph{title + " is expert in: " + expertise});
    if (services.empty()) {
        report.blocks.emplace_back(Paragraph{"No service is drawn."});
        return;
    }
    Grid grid{{"Service", "What is expected of it"}, {}};
    for (const Slot slot : services) {
        const Service& service = *chain.services().at(slot);
        grid.rows.push_back({service.provides.empty() ? "A service without a name" : service.provides,
                             service.expectation.empty() ? "Nobody has said it" : service.expectation});
    }
    report.blocks.emplace_back(std::move(grid));
}

std::string targetWords(const Goal& goal) {
    if (!goal.target)
        return orDash(goal.measure);
    return goal.measure.empty() ? numberWords(*goal.target) : amountWords(*goal.target, goal.measure);
}

void addRow(const Chain& chain, const PartnershipLook& look, int level, Report& report) {
    report.blocks.emplace_back(Heading{level, "Shared goals"});
    if (look.goals.empty()) {
        report.blocks.emplace_back(Paragraph{"They share no goal yet."});
    } else {
        Grid grid{{"Goal", "Target"}, {}};
        for (const Slot slot : look.goals)
            grid.rows.push_back({chain.goals().at(slot)->title, targetWords(*chain.goals().at(slot))});
        report.blocks.emplace_back(std::move(grid));
    }
    report.blocks.emplace_back(Heading{level, "What stands in the way"});
    if (look.obstacles.empty()) {
        report.blocks.emplace_back(Paragraph{"No obstacle was named."});
    } else {
        Grid grid{{"Obstacle", "Since", "State"}, {}};
        for (const ObstacleAge& age : look.obstacles) {
            const Obstacle& obstacle = look.row->obstacles[age.index];
            grid.rows.push_back(
                {obstacle.text, obstacle.since ? obstacle.since->text() : "–", obstacleWords(*look.row, age)});
        }
        report.blocks.emplace_back(std::move(grid));
    }
    report.blocks.emplace_back(Heading{level, "What was done"});
    if (look.actions.empty()) {
        report.blocks.emplace_back(Paragraph{"Nothing was written down yet."});
    } else {
        Grid grid{{"Day", "What"}, {}};
        for (const std::size_t i : look.actions) {
            const Action& action = look.row->actions[i];
            grid.rows.push_back({action.day ? action.day->text() : "–", action.text});
        }
        report.blocks.emplace_back(std::move(grid));
    }
}

void addPartnership(const Chain& chain, const PartnershipLook& look, int level, Report& report) {
    report.blocks.emplace_back(Heading{level, titleOf(chain, look.one) + " and " + titleOf(chain, look.other)});
    report.blocks.emplace_back(Paragraph{directionWords(chain, look) + " Next: " + nextStepWords(chain, look)});
    addServices(chain, look.one, look.other, look.given, level + 1, report);
    addServices(chain, look.other, look.one, look.back, level + 1, report);
    addRow(chain, look, level + 1, report);
}

} // namespace

Report partnershipReport(const Chain& chain, const RoleKey& one, const RoleKey& other, Day today) {
    Report report;
    addPartnership(chain, partnershipLook(chain, chain.roles().slotOf(one), chain.roles().slotOf(other), today), 1,
                   report);
    return report;
}

Report partnershipReport(const Chain& chain, Day today) {
    Report report;
    report.blocks.emplace_back(Heading{1, "Partnerships"});
    std::vector<PartnershipLook> looks;
    for (const RolePair& pair : partnerPairs(chain, {})) {
        if (pair.isKept)
            looks.push_back(partnershipLook(chain, pair.one, pair.other, today));
    }
    if (looks.empty()) {
        report.blocks.emplace_back(Paragraph{"No partnership is written down yet."});
    } else {
        Grid grid{{"Partners", "Shared goals", "Open obstacles", "Last action", "Next"}, {}};
        for (const PartnershipLook& look : looks) {
            const auto open = std::ranges::count_if(look.obstacles, [](const ObstacleAge& age) { return age.isOpen; });
            std::string last = "–";
            if (look.daysSinceAction)
                last = today.plus(-*look.daysSinceAction).text();
            grid.rows.push_back({titleOf(chain, look.one) + " and " + titleOf(chain, look.other),
                                 std::to_string(look.goals.size()), std::to_string(open), last,
                                 nextStepWords(chain, look)});
        }
        report.blocks.emplace_back(std::move(grid));
    }
    for (const PartnershipLook& look : looks)
        addPartnership(chain, look, 2, report);
    const std::vector<Slot> alone = rolesInIsolation(chain);
    if (!alone.empty()) {
        report.blocks.emplace_back(Heading{2, "Roles that work in isolation"});
        report.blocks.emplace_back(Paragraph{"They have no partnership and share no goal with another role."});
        List list;
        for (const Slot role : alone)
            list.items.push_back(titleOf(chain, role));
        report.blocks.emplace_back(std::move(list));
    }
    return report;
}

} // namespace throughline::report
