#pragma once

#include <string>

#include "core/analysis/order_of_work.h"
#include "core/model/day.h"
#include "core/model/entities.h"
#include "core/report/language.h"

namespace throughline::report {

/// How a task stands to its promise: "3 days late", "due today", "due in 2 days"; delivered: "2 days early", "on the
/// day"; without a promise, or dropped, nothing.
std::string dueWords(const Task& task, Day today, const Language& language = english());
/// What a group of the order of work is called.
std::string groupWords(WorkGroup group, const Language& language = english());

} // namespace throughline::report
