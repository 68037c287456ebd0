#include "ui/print/paper.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <algorithm>
#include <cmath>

#include "core/exchange/file_writer.h"
#include "ui/paint/picture_export.h"
#include "ui/words/text.h"

namespace throughline {

Status setUpPrinter(QPrinter& printer, const ReviewPages& pages) {
    const PageSetUp& setUp = pages.sheet().setUp;
    const QSizeF paper = setUp.paper.size(QPageSize::Point);
    const bool isUpright = paper.width() <= paper.height();
    if (!printer.setPageSize(setUp.paper)) {
        return {Code::unwritable,
                "The printer “%1” has no paper %2; choose another paper",
                {fromText(printer.printerName()), fromText(setUp.paper.name())}};
    }
    printer.setPageOrientation(setUp.isLandscape == isUpright ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(pages.sheet().heading);
    printer.setCreator(QStringLiteral("Throughline"));
    printer.setFromTo(0, 0);
    return {};
}

double marginWithin(const QMarginsF& free, double wanted) {
    const double most = std::max({free.left(), free.right(), free.top(), free.bottom()});
    return most > wanted ? std::ceil(most) : wanted;
}

Result<ReviewPages> withinReachOf(const QPrinter& printer, const ReviewPages& pages) {
    QPageLayout layout = printer.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    const double margin = marginWithin(layout.minimumMargins(), pages.sheet().setUp.margin);
    if (margin == pages.sheet().setUp.margin)
        return pages;
    ReviewSheet sheet = pages.sheet();
    sheet.setUp.margin = margin;
    return ReviewPages::compose(std::move(sheet));
}

Status checkPrinter(const QString& name) {
    if (name.isEmpty())
        return {Code::unwritable, "There is no printer; set one up, or save the pages as PDF"};
    if (QPrinterInfo::printerInfo(name).isNull()) {
        return {Code::unwritable,
                "The printer “%1” is not there; choose another, or save the pages as PDF",
                {fromText(name)}};
    }
    return {};
}

Status printPages(QPrinter& printer, const ReviewPages& pages) {
    const Status refused(Code::unwritable, "The printer did not take the pages; nothing of the document is lost");
    const int count = static_cast<int>(pages.count());
    const int first = printer.fromPage() > 0 ? std::min(printer.fromPage(), count) : 1;
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first, count) : count;
    // Qt's own writer tells of no full disk, and what was there before is gone.
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty()) {
        return savePdf(pages, printer.outputFileName(), static_cast<std::size_t>(first - 1),
                       static_cast<std::size_t>(last - 1));
    }
    // Without a printer it would paint on nothing and call that a success.
    const bool isPrinter = printer.outputFormat() == QPrinter::NativeFormat;
    if (Status status = checkPrinter(isPrinter ? printer.printerName() : QString()); !status)
        return status;
    QPainter painter;
    if (!painter.begin(&printer))
        return refused;
    const double scale = printer.resolution() / 72.0;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return refused;
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, static_cast<std::size_t>(page - 1));
        painter.restore();
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return refused;
    return {};
}

Status savePdf(const ReviewPages& pages, const QString& path, std::size_t first, std::size_t last) {
    const auto bytes = reviewPdf(pages, first, last);
    if (!bytes)
        return bytes.status();
    return exchange::writeFile(fromText(path),
                               std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
}

} // namespace throughline
