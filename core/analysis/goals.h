#pragma once

#include <cstddef>
#include <vector>

#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// What a role does for a goal.
struct GoalContributor {
    Slot role = noSlot;
    std::size_t openTasks = 0;
    std::size_t deliveredTasks = 0;
    std::size_t partnerships = 0; ///< that share the goal
    std::size_t overdueTasks = 0; ///< of the open ones
    friend bool operator==(const GoalContributor&, const GoalContributor&) = default;
};

/// Who works toward a goal: roles by their tasks (dropped ones do not count) and by the partnerships that share it.
struct GoalLook {
    Slot goal = noSlot;
    std::size_t openTasks = 0;
    std::size_t deliveredTasks = 0;
    std::size_t partnerships = 0;
    std::size_t overdueTasks = 0;       ///< of the open ones
    std::vector<GoalContributor> roles; ///< by falling number of tasks, then of partnerships, then title and key
    friend bool operator==(const GoalLook&, const GoalLook&) = default;
};

/// Every goal, by title, then key; one pass over the tasks and the partnerships.
std::vector<GoalLook> goalLooks(const Chain& chain, Day today);

/// The roles that work alone, by title, then key: those that are no end customers, have no partnership, and of whose
/// goals (by tasks that are not dropped) no other role shares one.
std::vector<Slot> rolesInIsolation(const Chain& chain);

} // namespace throughline
