#include "core/analysis/order_of_work.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace throughline {

namespace {

constexpr int soonDays = 7;
constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();

// Where a task stands: by its group; in the first two groups by the day alone, in the others by value first.
struct Standing {
    WorkGroup group;
    std::int64_t rank;
    std::int64_t day;
};

Standing standingOf(const Chain& chain, const Task& task, Day today) {
    const std::int64_t day = task.promised ? task.promised->number() : last;
    if (task.promised && *task.promised < today)
        return {WorkGroup::pastPromise, 0, day};
    if (task.promised && *task.promised - today <= soonDays)
        return {WorkGroup::promisedSoon, 0, day};
    std::int64_t rank = last;
    for (const ValueKey& key : task.values) {
        const Value* value = chain.values().find(key);
        if (value && value->rank)
            rank = std::min(rank, *value->rank);
    }
    const bool matters = chain.values().isEmpty() || !task.values.empty();
    return {matters ? WorkGroup::byValue : WorkGroup::dealWithQuickly, rank, day};
}

} // namespace

std::vector<WorkItem> orderOfWork(const Chain& chain, Day today) {
    struct Entry {
        Standing standing;
        const Task* task;
        Slot slot;
    };
    std::vector<Entry> entries;
    for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
        if (isOpen(task->state))
            entries.push_back({standingOf(chain, *task, today), &*task, task.slot()});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.standing.group, a.standing.rank, a.standing.day, a.task->title, a.task->key) <
               std::tie(b.standing.group, b.standing.rank, b.standing.day, b.task->title, b.task->key);
    });
    std::vector<WorkItem> result;
    for (const Entry& entry : entries)
        result.push_back({entry.slot, entry.standing.group});
    return result;
}

} // namespace throughline
