#include "ui/print/report_print.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <algorithm>
#include <memory>

#include "core/exchange/file_writer.h"
#include "ui/print/paper.h"
#include "ui/report/report_file.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

Status refused() {
    return {Code::unwritable, "The printer did not take the pages; nothing of the document is lost"};
}

} // namespace

Status printReport(QPrinter& printer, const ReportPages& pages) {
    const int count = static_cast<int>(pages.count());
    const int first = printer.fromPage() > 0 ? std::min(printer.fromPage(), count) : 1;
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first, count) : count;
    // Qt's own writer tells of no full disk, and what was there before is gone.
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty()) {
        const auto bytes = reportPdf(pages, static_cast<std::size_t>(first - 1), static_cast<std::size_t>(last - 1));
        return bytes ? exchange::writeFile(fromText(printer.outputFileName()), *bytes) : bytes.status();
    }
    // Without a printer it would paint on nothing and call that a success.
    const bool isPrinter = printer.outputFormat() == QPrinter::NativeFormat;
    if (Status status = checkPrinter(isPrinter ? printer.printerName() : QString()); !status)
        return status;
    printer.setFullPage(true);
    printer.setDocName(pages.title());
    printer.setCreator(QStringLiteral("Throughline"));
    QPainter painter;
    if (!painter.begin(&printer))
        return refused();
    const QSizeF paper = printer.paperRect(QPrinter::DevicePixel).size();
    const QSizeF page = ReportPages::pageSize();
    const double scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    for (int number = first; number <= last; ++number) {
        if (number > first && !printer.newPage())
            return refused();
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, static_cast<std::size_t>(number - 1));
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error ? Status() : refused();
}

void askToPrint(QWidget* window, const ReportPages& pages, std::function<void(const Status&)> done) {
    // The system's dialog would have nothing to choose from.
    if (QPrinterInfo::availablePrinters().isEmpty())
        return done(checkPrinter({}));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, pages.count() > 1);
    dialog->setMinMax(1, static_cast<int>(pages.count()));
    // The dialog writes its choices into the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), window,
                     [pages, done = std::move(done)](QPrinter* chosen) { done(printReport(*chosen, pages)); });
    dialog->open();
}

} // namespace throughline
