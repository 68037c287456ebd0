#include "core/analysis/effort.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

#include "core/analysis/order_of_work.h"
#include "core/model/value_order.h"

namespace throughline {

namespace {

bool counts(const Task& task, const Period& period, Day today) {
    if (task.state == TaskState::delivered)
        return task.delivered && period.contains(*task.delivered);
    const bool isAskedLater = task.asked && period.to && *period.to < *task.asked;
    return task.state == TaskState::inProgress && period.contains(today) && !isAskedLater;
}

} // namespace

EffortSpread effortByValue(const Chain& chain, const Period& period, Day today, const std::vector<Slot>& roles) {
    EffortSpread spread;
    std::unordered_map<Slot, std::size_t> places;
    for (const Value* value : rankedValues(chain)) {
        const Slot slot = chain.values().slotOf(value->key);
        places.emplace(slot, spread.values.size());
        spread.values.push_back({slot});
    }
    std::vector<bool> isAsked(chain.roles().slotCount(), roles.empty());
    for (const Slot role : roles)
        isAsked[role] = true;

    std::vector<const Task*> tasks;
    for (const Task& task : chain.tasks()) {
        const Slot role = chain.roles().slotOf(task.role);
        if (counts(task, period, today) && role != noSlot && isAsked[role])
            tasks.push_back(&task);
    }
    const auto hasHours = [](const Task* task) { return task->effort.has_value(); };
    spread.unit = std::ranges::any_of(tasks, hasHours) ? EffortUnit::hours : EffortUnit::tasks;
    ValueEffort none;
    for (const Task* task : tasks) {
        const double effort = spread.unit == EffortUnit::tasks ? 1.0 : task->effort.value_or(0.0);
        ++spread.tasks;
        spread.withoutHours += spread.unit == EffortUnit::hours && !task->effort ? 1 : 0;
        spread.total += effort;
        std::vector<std::size_t> named;
        for (const ValueKey& key : task->values) {
            const auto place = places.find(chain.values().slotOf(key));
            if (place != places.end())
                named.push_back(place->second);
        }
        std::ranges::sort(named);
        named.erase(std::unique(named.begin(), named.end()), named.end());
        for (const std::size_t place : named) {
            spread.values[place].effort += effort / static_cast<double>(named.size());
            ++spread.values[place].tasks;
        }
        if (named.empty()) {
            none.effort += effort;
            ++none.tasks;
        }
    }
    if (none.tasks > 0)
        spread.values.push_back(none);
    for (ValueEffort& value : spread.values)
        value.share = spread.total > 0.0 ? value.effort / spread.total : 0.0;
    return spread;
}

std::vector<Slot> openTasksWithoutValue(const Chain& chain, Day today) {
    std::vector<Slot> tasks;
    for (const WorkItem& item : orderOfWork(chain, today)) {
        if (chain.tasks().at(item.task)->values.empty())
            tasks.push_back(item.task);
    }
    return tasks;
}

Period monthOf(Day day) {
    using namespace std::chrono;
    const year_month_day date(sys_days(days(day.number())));
    return {Day(sys_days(date.year() / date.month() / 1)), Day(sys_days(date.year() / date.month() / last))};
}

} // namespace throughline
