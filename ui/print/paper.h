#pragma once

#include <QString>

#include "core/model/status.h"
#include "ui/paint/review_sheet.h"

class QPrinter;

namespace throughline {

/// Sets a printer to the paper of the pages, without margins of its own: the pages keep theirs.
void setUpPrinter(QPrinter& printer, const ReviewPages& pages);
/// Prints the pages that the printer was asked for (all, or its from-to range), each at true size.
/// Code::unwritable where the printer does not take them.
Status printPages(QPrinter& printer, const ReviewPages& pages);
/// Writes the pages to a PDF file, which holds all of them or is as it was before.
Status savePdf(const ReviewPages& pages, const QString& path);

} // namespace throughline
