#pragma once

#include <cstddef>
#include <vector>

#include "core/analysis/period.h"
#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// In what effort is told: in the hours of the tasks, or, where none of them has hours, in tasks.
enum class EffortUnit { hours, tasks };

/// What went into one value, or into none.
struct ValueEffort {
    Slot value = noSlot; ///< noSlot: tasks that matter for no value
    double effort = 0.0;
    double share = 0.0;    ///< of all effort of the period; 0 where there is none
    std::size_t tasks = 0; ///< that matter for it; a task for several values is counted at each
    friend bool operator==(const ValueEffort&, const ValueEffort&) = default;
};

/// How the effort of a period is spread over what matters.
///
/// A task counts with its whole effort where it was delivered in the period, or where it is in progress, the period
/// holds today and the task was not asked for after the period: nobody logs hours, so what is being worked on is taken
/// to be this period's work. What is only planned, or dropped, does not count. A task for several values is split
/// evenly among them, so that the bars sum to the whole. Where some tasks have hours and others have none, those
/// without add nothing and are told by number.
struct EffortSpread {
    EffortUnit unit = EffortUnit::tasks;
    double total = 0.0;
    std::size_t tasks = 0;           ///< that count
    std::size_t withoutHours = 0;    ///< of them, those that have no effort; 0 where the unit is tasks
    std::vector<ValueEffort> values; ///< every value in the order of the list; last, where there is any, none
    friend bool operator==(const EffortSpread&, const EffortSpread&) = default;
};

/// Over the tasks of `roles` (by slot; empty: of every role).
EffortSpread effortByValue(const Chain& chain, const Period& period, Day today, const std::vector<Slot>& roles = {});

/// The open tasks that matter for no value, in the order of work.
std::vector<Slot> openTasksWithoutValue(const Chain& chain, Day today);

/// The month that the day is in.
Period monthOf(Day day);

} // namespace throughline
