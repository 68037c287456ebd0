#pragma once

#include <QMarginsF>
#include <QString>

#include "core/model/status.h"
#include "ui/paint/review_sheet.h"

class QPrinter;

namespace throughline {

/// Sets a printer to the paper of the pages, without margins of its own: the pages keep theirs. Code::unwritable where
/// it has no such paper.
Status setUpPrinter(QPrinter& printer, const ReviewPages& pages);
/// The pages with margins that the printer can keep: where it leaves more of the paper free than the set-up does, set
/// anew within that.
Result<ReviewPages> withinReachOf(const QPrinter& printer, const ReviewPages& pages);
/// The margin that is set where a printer leaves `free` millimetres at the sides and `wanted` are asked for.
double marginWithin(const QMarginsF& free, double wanted);
/// Code::unwritable where there is no printer of that name; empty: where there is none at all.
Status checkPrinter(const QString& name);
/// Prints the pages that the printer was asked for (all, or its from-to range), each at true size; to a file where it
/// was told one. Code::unwritable where there is no printer, or it does not take them.
Status printPages(QPrinter& printer, const ReviewPages& pages);
/// Writes the pages, or those from `first` to `last` (from 0), to a PDF file, which holds all of them or is as it was
/// before.
Status savePdf(const ReviewPages& pages, const QString& path, std::size_t first = 0,
               std::size_t last = static_cast<std::size_t>(-1));

} // namespace throughline
