#pragma once

#include <QString>
#include <QStringList>
#include <string>

#include "core/analysis/analysis.h"

/// The words on a review sheet; what a trace says is said by core/report.
namespace throughline::review {

/// "In progress, due 11 December 2026"
QString stateText(const Task& task);
/// "35 hours a year (30–50)"
QString amountText(const ImpactAmount& impact);
/// The note beside an end customer of a trace: "87.5 % · 35 hours a year".
QString noteText(const EndCustomerReach& end, bool isAssumed);

QStringList wholeSentences(const Analysis& analysis);
QStringList traceSentences(const Chain& chain, const Trace& trace);
QStringList backTraceSentences(const Analysis& analysis, const BackTrace& trace);
/// What the numbers of a trace rest on; without one, whether end customers are assumed.
QStringList assumptions(const Analysis& analysis, const Trace* trace);

} // namespace throughline::review
