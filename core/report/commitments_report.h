#pragma once

#include <string>

#include "core/analysis/promises.h"
#include "core/model/chain.h"
#include "core/model/day.h"
#include "core/report/customers_report.h"
#include "core/report/document.h"
#include "core/report/language.h"

namespace throughline::report {

/// "Mar 2026", in a language that says days as numbers "2026-03"; "2026, quarter 1"; "2026".
std::string periodWords(Day first, PeriodStep step, const Language& language = english());

/// "Do I keep what I promise?" on paper: the on-time rate and the median, by customer and over time, and what slipped.
/// For the tasks of a person; without one for all.
Report commitmentsReport(const Chain& chain, const PersonKey& person, const Period& period, Day today,
                         const PeopleOptions& options = {}, const Language& language = paperEnglish());

} // namespace throughline::report
