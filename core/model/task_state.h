#pragma once

#include <optional>

#include "core/model/entities.h"

namespace throughline {

/// Gives the task another state. A state and a day of delivery that contradict each other help nobody, so the day
/// follows: what is delivered without a day was delivered today, what is open again has none.
inline void setState(Task& task, TaskState state, Day today) {
    task.state = state;
    if (state == TaskState::delivered && !task.delivered)
        task.delivered = today;
    if (isOpen(state))
        task.delivered.reset();
}

/// Gives the task another day of delivery, or none; the state follows.
inline void setDelivered(Task& task, std::optional<Day> day) {
    task.delivered = day;
    if (day && isOpen(task.state))
        task.state = TaskState::delivered;
    if (!day && task.state == TaskState::delivered)
        task.state = TaskState::inProgress;
}

/// Whether the task is open and its promised day is over.
inline bool isOverdue(const Task& task, Day today) {
    return isOpen(task.state) && task.promised && *task.promised < today;
}

} // namespace throughline
