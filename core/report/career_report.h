#pragma once

#include <cstddef>
#include <vector>

#include "core/analysis/career.h"
#include "core/report/document.h"
#include "core/report/language.h"

namespace throughline::report {

/// For whom a career file is written.
enum class CareerUse {
    file,      ///< all of it: every result with its trace, sums, remarks
    review,    ///< what is handed in at an annual review: the best, the others in short, lessons, promises
    resume,    ///< lines for a résumé
    interview, ///< stories for an interview
    manager    ///< one page with which a manager stands up for it
};

/// By what the results are put together; a task stands in one group.
enum class CareerGroups { endCustomer, goal, value };

struct CareerReportOptions {
    CareerUse use = CareerUse::file;
    CareerGroups groups = CareerGroups::endCustomer;
    const Review* review = nullptr; ///< whose best tasks, lessons and plans are told; reviewFor()
};

/// The review that is kept for just that period; without one the latest that lies within it; null where there is none.
const Review* reviewFor(const Chain& chain, const Period& period);

/// The period that is to be told of where nobody names one: that of the latest review that is kept, while it lasts and
/// for a quarter of a year after; else this year, unless the roles have delivered nothing in it and something in the
/// last one.
Period reviewPeriod(const Chain& chain, const std::vector<Slot>& roles, Day today);

/// The places in `career.tasks` of the results, the best proved first: by evidence, outcome, what is said of it, then
/// those that are large beside the others of their unit, then the latest. Amounts of different units are not compared.
std::vector<std::size_t> bestProvedFirst(const Chain& chain, const Career& career);

/// `career` is told of the analysis' chain.
Report careerReport(const Analysis& analysis, const Career& career, const CareerReportOptions& options,
                    const Language& language = paperEnglish());

} // namespace throughline::report
