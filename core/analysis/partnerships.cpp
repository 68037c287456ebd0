#include "core/analysis/partnerships.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "core/analysis/role_order.h"

namespace throughline {

namespace {

constexpr int unknownDay = std::numeric_limits<int>::max();

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

bool isRecent(const Action& action, Day today) {
    // One that is ahead is a plan, not an action.
    return action.day && *action.day <= today && today - *action.day <= actionDays;
}

std::vector<Slot> servicesBetween(const Chain& chain, Slot server, Slot customer) {
    std::vector<Slot> services;
    const RoleKey& wanted = chain.roles().at(customer)->key;
    for (const Slot slot : chain.servicesFrom(server)) {
        if (chain.services().at(slot)->customer == wanted)
            services.push_back(slot);
    }
    std::ranges::sort(services, {}, [&](Slot slot) {
        const Service& service = *chain.services().at(slot);
        return std::tuple<double, const ServiceKey&>(-service.weight.value_or(1.0), service.key);
    });
    return services;
}

std::vector<ObstacleAge> agesOf(const Partnership& partnership, Day today) {
    std::vector<ObstacleAge> ages;
    for (std::size_t i = 0; i < partnership.obstacles.size(); ++i) {
        const Obstacle& obstacle = partnership.obstacles[i];
        ObstacleAge age{i, !obstacle.removed, std::nullopt};
        if (obstacle.since)
            age.days = std::max(0, obstacle.removed.value_or(today) - *obstacle.since);
        ages.push_back(age);
    }
    std::ranges::sort(ages, {}, [&](const ObstacleAge& age) {
        const Obstacle& obstacle = partnership.obstacles[age.index];
        const int day =
            age.isOpen ? (obstacle.since ? obstacle.since->number() : unknownDay) : -obstacle.removed->number();
        return std::tuple(!age.isOpen, day, age.index);
    });
    return ages;
}

std::vector<std::size_t> actionsOf(const Partnership& partnership) {
    std::vector<std::size_t> actions(partnership.actions.size());
    for (std::size_t i = 0; i < actions.size(); ++i)
        actions[i] = i;
    std::ranges::sort(actions, {}, [&](std::size_t i) {
        const std::optional<Day>& day = partnership.actions[i].day;
        return std::tuple(day ? -day->number() : unknownDay, i);
    });
    return actions;
}

void chooseNext(const Chain& chain, PartnershipLook& look, Day today) {
    const auto open = std::ranges::find_if(look.obstacles, [](const ObstacleAge& age) { return age.isOpen; });
    const bool hasObstacle = open != look.obstacles.end();
    if (hasObstacle)
        look.obstacle = open->index;
    for (const auto* services : {&look.given, &look.back}) {
        for (const Slot slot : *services) {
            if (look.service == noSlot && isBlank(chain.services().at(slot)->expectation))
                look.service = slot;
        }
    }
    const bool isIdle = look.row == nullptr || std::ranges::none_of(look.row->actions, [&](const Action& action) {
                            return isRecent(action, today);
                        });
    using enum PartnershipStep;
    look.next = look.given.empty() && look.back.empty() ? drawService
                : hasObstacle && isIdle                 ? actOnObstacle
                : look.service != noSlot                ? askExpectation
                : look.saidTwoWay && !look.drawnTwoWay  ? settleTwoWay
                : look.goals.empty()                    ? agreeOnGoal
                : hasObstacle                           ? clearObstacle
                : isIdle                                ? meet
                                                        : goOn;
}

std::uint64_t pairOf(Slot a, Slot b) {
    return (std::uint64_t{std::min(a, b)} << 32) | std::max(a, b);
}

} // namespace

bool serves(const Chain& chain, Slot server, Slot customer) {
    const RoleKey& wanted = chain.roles().at(customer)->key;
    return std::ranges::any_of(chain.servicesFrom(server),
                               [&](Slot slot) { return chain.services().at(slot)->customer == wanted; });
}

const Partnership* partnershipOf(const Chain& chain, const RoleKey& one, const RoleKey& other) {
    const Partnership* found = nullptr;
    for (const Partnership& row : chain.partnerships()) {
        const bool isOfBoth = row.roles.size() == 2 && ((row.roles[0] == one && row.roles[1] == other) ||
                                                        (row.roles[0] == other && row.roles[1] == one));
        if (isOfBoth && (found == nullptr || row.key < found->key))
            found = &row;
    }
    return found;
}

bool isNeglected(const Partnership& partnership, Day today) {
    return std::ranges::any_of(partnership.obstacles, [](const Obstacle& obstacle) { return !obstacle.removed; }) &&
           std::ranges::none_of(partnership.actions, [&](const Action& action) { return isRecent(action, today); });
}

std::vector<RolePair> partnerPairs(const Chain& chain, const PersonKey& person) {
    const RoleOrder order(chain);
    std::unordered_map<std::uint64_t, RolePair> pairs;
    const auto pairFor = [&](Slot a, Slot b) -> RolePair& {
        const auto [found, isNew] = pairs.try_emplace(pairOf(a, b));
        if (isNew)
            found->second = order(a, b) ? RolePair{a, b} : RolePair{b, a};
        return found->second;
    };
    for (const Partnership& row : chain.partnerships()) {
        if (row.roles.size() == 2)
            pairFor(chain.roles().slotOf(row.roles[0]), chain.roles().slotOf(row.roles[1])).isKept = true;
    }
    const auto isHeld = [&](Slot slot) {
        return !person.isNone() &&
               std::ranges::find(chain.roles().at(slot)->holders, person) != chain.roles().at(slot)->holders.end();
    };
    std::unordered_set<std::uint64_t> upward;
    std::unordered_set<std::uint64_t> downward;
    for (const Service& service : chain.services()) {
        const Slot server = chain.roles().slotOf(service.server);
        const Slot customer = chain.roles().slotOf(service.customer);
        const std::uint64_t pair = pairOf(server, customer);
        (server < customer ? upward : downward).insert(pair);
        if ((server < customer ? downward : upward).contains(pair))
            pairFor(server, customer).isDrawn = true;
        else if (isHeld(server) || isHeld(customer))
            pairFor(server, customer);
    }
    std::vector<RolePair> result;
    result.reserve(pairs.size());
    for (auto& [key, pair] : pairs)
        result.push_back(pair);
    std::ranges::sort(result, [&](const RolePair& a, const RolePair& b) {
        const auto group = [](const RolePair& pair) { return pair.isKept ? 0 : pair.isDrawn ? 1 : 2; };
        if (group(a) != group(b))
            return group(a) < group(b);
        return a.one != b.one ? order(a.one, b.one) : order(a.other, b.other);
    });
    return result;
}

PartnershipLook partnershipLook(const Chain& chain, Slot one, Slot other, Day today) {
    PartnershipLook look;
    look.one = one;
    look.other = other;
    look.given = servicesBetween(chain, one, other);
    look.back = servicesBetween(chain, other, one);
    look.drawnTwoWay = !look.given.empty() && !look.back.empty();
    look.row = partnershipOf(chain, chain.roles().at(one)->key, chain.roles().at(other)->key);
    if (look.row != nullptr) {
        look.saidTwoWay = look.row->twoWay;
        for (const GoalKey& goal : look.row->goals)
            look.goals.push_back(chain.goals().slotOf(goal));
        std::ranges::sort(look.goals, {}, [&](Slot slot) {
            const Goal& goal = *chain.goals().at(slot);
            return std::tuple<const std::string&, const GoalKey&>(goal.title, goal.key);
        });
        look.obstacles = agesOf(*look.row, today);
        look.actions = actionsOf(*look.row);
        for (const Action& action : look.row->actions) {
            if (action.day && *action.day <= today)
                look.daysSinceAction = std::min(look.daysSinceAction.value_or(unknownDay), today - *action.day);
        }
    }
    chooseNext(chain, look, today);
    return look;
}

} // namespace throughline
