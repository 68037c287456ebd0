#include "core/analysis/goals.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/analysis/role_order.h"
#include "core/model/task_state.h"

namespace throughline {

namespace {

using Contributors = std::map<Slot, GoalContributor>;

/// A list may name a thing twice; it counts once.
template <class K>
std::vector<K> distinct(std::vector<K> keys) {
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace

std::vector<GoalLook> goalLooks(const Chain& chain, Day today) {
    std::vector<GoalLook> bySlot(chain.goals().slotCount());
    std::vector<Contributors> roles(bySlot.size());
    for (const Task& task : chain.tasks()) {
        if (task.state == TaskState::dropped || task.goals.empty())
            continue;
        const Slot role = chain.roles().slotOf(task.role);
        for (const GoalKey& key : distinct(task.goals)) {
            const Slot goal = chain.goals().slotOf(key);
            GoalContributor& contributor = roles[goal][role];
            const bool isDone = task.state == TaskState::delivered;
            ++(isDone ? contributor.deliveredTasks : contributor.openTasks);
            ++(isDone ? bySlot[goal].deliveredTasks : bySlot[goal].openTasks);
            const std::size_t overdue = isOverdue(task, today) ? 1 : 0;
            contributor.overdueTasks += overdue;
            bySlot[goal].overdueTasks += overdue;
        }
    }
    for (const Partnership& partnership : chain.partnerships()) {
        for (const GoalKey& key : distinct(partnership.goals)) {
            const Slot goal = chain.goals().slotOf(key);
            ++bySlot[goal].partnerships;
            for (const RoleKey& role : partnership.roles)
                ++roles[goal][chain.roles().slotOf(role)].partnerships;
        }
    }
    std::vector<GoalLook> looks;
    const RoleOrder order(chain);
    for (auto goal = chain.goals().begin(); goal != chain.goals().end(); ++goal) {
        GoalLook& look = bySlot[goal.slot()];
        look.goal = goal.slot();
        for (auto& [role, contributor] : roles[goal.slot()]) {
            contributor.role = role;
            look.roles.push_back(contributor);
        }
        std::ranges::sort(look.roles, [&](const GoalContributor& a, const GoalContributor& b) {
            const auto size = [](const GoalContributor& one) {
                return std::tuple(one.openTasks + one.deliveredTasks, one.partnerships);
            };
            return size(a) != size(b) ? size(a) > size(b) : order(a.role, b.role);
        });
        looks.push_back(std::move(look));
    }
    std::ranges::sort(looks, {}, [&](const GoalLook& look) {
        const Goal& goal = *chain.goals().at(look.goal);
        return std::tuple<const std::string&, const GoalKey&>(goal.title, goal.key);
    });
    return looks;
}

std::vector<Slot> rolesInIsolation(const Chain& chain) {
    std::vector<bool> isTogether(chain.roles().slotCount(), false);
    for (const Partnership& partnership : chain.partnerships()) {
        for (const RoleKey& role : partnership.roles)
            isTogether[chain.roles().slotOf(role)] = true;
    }
    // The day tells only what is overdue, which does not enter.
    for (const GoalLook& look : goalLooks(chain, Day())) {
        for (const GoalContributor& contributor : look.roles)
            isTogether[contributor.role] = isTogether[contributor.role] || look.roles.size() > 1;
    }
    std::vector<Slot> alone;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        if (role->kind == RoleKind::internal && !isTogether[role.slot()])
            alone.push_back(role.slot());
    }
    std::ranges::sort(alone, RoleOrder(chain));
    return alone;
}

} // namespace throughline
