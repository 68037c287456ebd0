#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/layout/drawing.h"
#include "core/model/reading.h"
#include "core/model/result.h"
#include "ui/paint/review_sheet.h"

namespace throughline {

/// What a review sheet is about.
struct ReviewSubject {
    enum class Kind { whole, view, task, role, endCustomer, department };
    Kind kind = Kind::whole;
    ViewKey view;           ///< of `view`
    TaskKey task;           ///< of `task`
    RoleKey role;           ///< of `role` and `endCustomer`
    bool lanes = false;     ///< with the departments' bands, as the sheet shows them
    std::string department; ///< of `department`: its roles and those they serve or are served by directly
    /// Of the whole, a view or a trace: only what the sheet reads of it, laid out for itself, with the trace as it lies
    /// over that (by the slots of the chain as it is read).
    std::optional<Reading> reading;
    std::optional<Highlight> highlight;
    Drawing readAs; ///< how the reading is laid out, by the same slots; where it is none of that, it is laid out anew
};

/// The sheet for the subject, with its words and, where `setUp` asks for it, its table of tasks. The trace of a task is
/// shown within the whole chain where that stays readable on the paper, else by itself. Code::notFound where the
/// subject is not in the chain (any more); Code::invalid where a back-trace is asked of a role that is no end customer.
Result<ReviewSheet> reviewOf(const Analysis& analysis, const ReviewSubject& subject, const PageSetUp& setUp, Day today);

/// One line of the table for each of the tasks (slots) that is not dropped, by role, then as on the card.
std::vector<TaskLine> taskLines(const Analysis& analysis, std::vector<Slot> tasks);

} // namespace throughline
