#pragma once

#include <QString>
#include <QStringList>
#include <string>

#include "core/analysis/analysis.h"

/// The words on a review sheet; what a trace says is said by core/report.
namespace throughline::review {

/// "In progress, due 11 December 2026"
QString stateText(const Task& task);
/// The note beside an end customer of a trace: "87.5 % · 35 hours a year".
QString noteText(const Chain& chain, const Trace& trace, const EndCustomerReach& end);
/// What a task is worth and how sure that is, "40 hours a year (30–50), estimated", and a line for each end customer of
/// its trace: "Retail customer: about 35 hours a year".
QStringList impactLines(const Chain& chain, const Trace& trace);

QStringList wholeSentences(const Analysis& analysis);
QStringList traceSentences(const Chain& chain, const Trace& trace);
QStringList backTraceSentences(const Analysis& analysis, const BackTrace& trace);
/// What the numbers of a trace rest on; without one, whether end customers are assumed.
QStringList assumptions(const Analysis& analysis, const Trace* trace);

} // namespace throughline::review
