#include "core/report/partnership_report.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/analysis/goals.h"
#include "core/analysis/partnerships.h"
#include "core/model/status.h"
#include "core/report/partnership_words.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

class PartnershipTeller {
  public:
    PartnershipTeller(const Chain& chain, Day today, const Language& language)
        : chain_(chain), today_(today), language_(language) {}

    Report tellOne(const RoleKey& one, const RoleKey& other) {
        tell(partnershipLook(chain_, chain_.roles().slotOf(one), chain_.roles().slotOf(other), today_), 1);
        return std::move(report_);
    }

    Report tellAll() {
        heading(1, says("Partnerships"));
        std::vector<PartnershipLook> looks;
        for (const RolePair& pair : partnerPairs(chain_, {})) {
            if (pair.isKept)
                looks.push_back(partnershipLook(chain_, pair.one, pair.other, today_));
        }
        paragraph(looks.empty() ? says("No partnership is written down yet.")
                                : fillIn(says("As of %1."), {language_.day(today_)}));
        if (!looks.empty())
            tellOverview(looks);
        for (const PartnershipLook& look : looks)
            tell(look, 2);
        tellIsolated();
        return std::move(report_);
    }

  private:
    [[nodiscard]] std::string says(const char* text, const char* meaning = nullptr) const {
        return language_.says(text, meaning);
    }
    void heading(int level, std::string text) { report_.blocks.emplace_back(Heading{level, std::move(text)}); }
    void paragraph(std::string text) { report_.blocks.emplace_back(Paragraph{std::move(text)}); }
    void grid(Grid rows) { report_.blocks.emplace_back(std::move(rows)); }
    [[nodiscard]] std::string titleOf(Slot role) const { return language_.written(chain_.roles().at(role)->title); }
    [[nodiscard]] std::string pairOf(const PartnershipLook& look) const {
        return fillIn(says("%1 and %2", "two roles"), {titleOf(look.one), titleOf(look.other)});
    }
    [[nodiscard]] std::string dayOf(const std::optional<Day>& day) const {
        return day ? language_.shortDay(*day) : "–";
    }

    void tellOverview(const std::vector<PartnershipLook>& looks) {
        Grid rows{{says("Partners"), says("Shared goals"), says("Open obstacles"), says("Last action"),
                   says("Next", "what to do")},
                  {}};
        for (const PartnershipLook& look : looks) {
            const auto open = std::ranges::count_if(look.obstacles, [](const ObstacleAge& age) { return age.isOpen; });
            std::optional<Day> last;
            if (look.daysSinceAction)
                last = today_.plus(-*look.daysSinceAction);
            rows.rows.push_back({pairOf(look), std::to_string(look.goals.size()), std::to_string(open), dayOf(last),
                                 nextStepWords(chain_, look, language_)});
        }
        grid(std::move(rows));
    }

    void tell(const PartnershipLook& look, int level) {
        heading(level, pairOf(look));
        paragraph(fillIn(says("%1 Next: %2", "two sentences"),
                         {directionWords(chain_, look, language_), nextStepWords(chain_, look, language_)}));
        tellServices(look.one, look.other, look.given, level + 1);
        tellServices(look.other, look.one, look.back, level + 1);
        tellGoals(look, level + 1);
        tellObstacles(look, level + 1);
        tellActions(look, level + 1);
    }

    void tellServices(Slot server, Slot customer, const std::vector<Slot>& services, int level) {
        heading(level, fillIn(says("What %1 does for %2", "two roles"), {titleOf(server), titleOf(customer)}));
        if (const std::string& expertise = chain_.roles().at(server)->expertise; !expertise.empty())
            paragraph(fillIn(says("%1 is expert in: %2"), {titleOf(server), language_.written(expertise)}));
        if (services.empty()) {
            paragraph(says("No service is drawn."));
            return;
        }
        Grid rows{{says("Service"), says("What is expected of it")}, {}};
        for (const Slot slot : services) {
            const Service& service = *chain_.services().at(slot);
            rows.rows.push_back(
                {service.provides.empty() ? says("A service without a name") : language_.written(service.provides),
                 service.expectation.empty() ? says("Nobody has said it") : language_.written(service.expectation)});
        }
        grid(std::move(rows));
    }

    [[nodiscard]] std::string targetOf(const Goal& goal) const {
        if (!goal.target)
            return goal.measure.empty() ? "–" : language_.written(goal.measure);
        return amountWords(*goal.target, goal.measure, language_);
    }

    void tellGoals(const PartnershipLook& look, int level) {
        heading(level, says("Shared goals"));
        if (look.goals.empty()) {
            paragraph(says("They share no goal yet."));
            return;
        }
        Grid rows{{says("Goal"), says("Target")}, {}};
        for (const Slot slot : look.goals) {
            const Goal& goal = *chain_.goals().at(slot);
            rows.rows.push_back({language_.written(goal.title), targetOf(goal)});
        }
        grid(std::move(rows));
    }

    void tellObstacles(const PartnershipLook& look, int level) {
        heading(level, says("What stands in the way"));
        if (look.obstacles.empty()) {
            paragraph(says("No obstacle was named."));
            return;
        }
        Grid rows{{says("Obstacle"), says("Since", "a day"), says("State")}, {}};
        for (const ObstacleAge& age : look.obstacles) {
            const Obstacle& obstacle = look.row->obstacles[age.index];
            rows.rows.push_back(
                {language_.written(obstacle.text), dayOf(obstacle.since), obstacleWords(*look.row, age, language_)});
        }
        grid(std::move(rows));
    }

    void tellActions(const PartnershipLook& look, int level) {
        heading(level, says("What was done"));
        if (look.actions.empty()) {
            paragraph(says("Nothing was written down yet."));
            return;
        }
        Grid rows{{says("Day", "a column"), says("What", "was done")}, {}};
        for (const std::size_t i : look.actions) {
            const Action& action = look.row->actions[i];
            rows.rows.push_back({dayOf(action.day), language_.written(action.text)});
        }
        grid(std::move(rows));
    }

    void tellIsolated() {
        const std::vector<Slot> alone = rolesInIsolation(chain_);
        if (alone.empty())
            return;
        heading(2, says("Roles that work in isolation"));
        paragraph(says("They have no partnership and share no goal with another role."));
        List list;
        for (const Slot role : alone)
            list.items.push_back(titleOf(role));
        report_.blocks.emplace_back(std::move(list));
    }

    const Chain& chain_;
    Day today_;
    const Language& language_;
    Report report_;
};

} // namespace

Report partnershipReport(const Chain& chain, const RoleKey& one, const RoleKey& other, Day today,
                         const Language& language) {
    return PartnershipTeller(chain, today, language).tellOne(one, other);
}

Report partnershipReport(const Chain& chain, Day today, const Language& language) {
    return PartnershipTeller(chain, today, language).tellAll();
}

} // namespace throughline::report
