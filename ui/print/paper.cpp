#include "ui/print/paper.h"

#include <QPainter>
#include <QPrinter>
#include <algorithm>

#include "core/exchange/file_writer.h"
#include "ui/paint/picture_export.h"
#include "ui/words/text.h"

namespace throughline {

void setUpPrinter(QPrinter& printer, const ReviewPages& pages) {
    const PageSetUp& setUp = pages.sheet().setUp;
    const QSizeF paper = setUp.paper.size(QPageSize::Point);
    const bool isUpright = paper.width() <= paper.height();
    printer.setPageSize(setUp.paper);
    printer.setPageOrientation(setUp.isLandscape == isUpright ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(pages.sheet().heading);
    printer.setCreator(QStringLiteral("Throughline"));
    printer.setFromTo(0, 0);
}

Status printPages(QPrinter& printer, const ReviewPages& pages) {
    const Status refused(Code::unwritable, "The printer did not take the pages; nothing of the document is lost");
    const int count = static_cast<int>(pages.count());
    const int first = printer.fromPage() > 0 ? std::min(printer.fromPage(), count) : 1;
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first, count) : count;
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

Status savePdf(const ReviewPages& pages, const QString& path) {
    const auto bytes = reviewPdf(pages);
    if (!bytes)
        return bytes.status();
    return exchange::writeFile(fromText(path),
                               std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
}

} // namespace throughline
