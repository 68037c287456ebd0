#pragma once

#include <functional>

#include "core/model/status.h"
#include "ui/report/report_pages.h"

class QPrinter;
class QWidget;

namespace throughline {

/// Prints the pages that the printer was asked for (all, or its from-to range), fitted to its paper; to a PDF file
/// where it was told one. Code::unwritable where there is no printer, or it does not take them.
Status printReport(QPrinter& printer, const ReportPages& pages);
/// Asks for the printer over the window and prints; `done` hears what came of it, unless it was called off, and that
/// there is no printer.
void askToPrint(QWidget* window, const ReportPages& pages, std::function<void(const Status&)> done);

} // namespace throughline
