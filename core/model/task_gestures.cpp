#include "core/model/task_gestures.h"

#include <utility>
#include <vector>

#include "core/model/change_rows.h"
#include "core/model/gestures.h"

namespace throughline::gestures {

Result<Edit> changeTasks(const Chain& chain, std::span<const TaskKey> tasks, const std::function<void(Task&)>& change) {
    std::vector<Task> rows;
    for (const TaskKey& key : tasks) {
        const Task* before = chain.tasks().find(key);
        if (before == nullptr)
            continue;
        Task after = *before;
        change(after);
        if (!(after == *before))
            rows.push_back(std::move(after));
    }
    // One alone says what of it was changed.
    return rows.size() == 1 ? gestures::change(chain, std::move(rows.front())) : changeRows(chain, std::move(rows));
}

} // namespace throughline::gestures
