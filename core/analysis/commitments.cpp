#include "core/analysis/commitments.h"

#include <algorithm>
#include <vector>

namespace throughline {

Commitments commitments(const Chain& chain, std::span<const Slot> tasks, Day today) {
    Commitments result;
    std::vector<int> early;
    for (const Slot slot : tasks) {
        const Task& task = *chain.tasks().at(slot);
        if (!task.promised)
            continue;
        if (task.state == TaskState::delivered && task.delivered) {
            early.push_back(*task.promised - *task.delivered);
            ++(early.back() >= 0 ? result.kept : result.late);
        } else if (isOpen(task.state) && *task.promised < today) {
            ++result.overdue;
        }
    }
    const std::size_t all = result.kept + result.late + result.overdue;
    if (all > 0)
        result.onTimeRate = static_cast<double>(result.kept) / static_cast<double>(all);
    if (!early.empty()) {
        std::sort(early.begin(), early.end());
        const std::size_t half = early.size() / 2;
        result.medianDaysEarly = early.size() % 2 == 1 ? early[half] : (early[half - 1] + early[half]) / 2.0;
    }
    return result;
}

} // namespace throughline
