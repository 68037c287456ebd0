#pragma once

#include <cstddef>
#include <optional>

#include "core/analysis/analysis.h"
#include "core/model/chain.h"
#include "core/model/day.h"
#include "core/report/document.h"

namespace throughline::report {

struct ReviewOptions {
    std::optional<Slot> task;    ///< whose trace is told first
    std::size_t mostTasks = 200; ///< rows of the table of tasks
};

/// What is brought to a review: the document, a task's trace in words, and the tasks with their impact at the end
/// customers (delivered ones first, the newest first; then open ones by promised day; dropped ones are left out).
Report review(const Analysis& analysis, Day today, const ReviewOptions& options = {});

} // namespace throughline::report
