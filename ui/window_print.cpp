// MainWindow and paper.
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include "ui/main_window.h"
#include "ui/paint/review_content.h"
#include "ui/tracing.h"
#include "ui/words.h"

namespace throughline {

void MainWindow::print() {
    PageSetUp setUp;
    auto sheet = reviewOf(bridge_.analysis(), tracing_->subject(), setUp, bridge_.today());
    const auto pages = sheet ? ReviewPages::compose(*std::move(sheet)) : Result<ReviewPages>(sheet.status());
    if (!pages) {
        bridge_.say({Message::Kind::error, words::ofStatus(pages.status())});
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(setUp.paper);
    printer.setPageOrientation(setUp.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    QPrintPreviewDialog preview(&printer, this);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&pages](QPrinter* paper) {
        QPainter painter(paper);
        const double scale = paper->resolution() / 72.0;
        for (std::size_t page = 0; page < pages->count(); ++page) {
            if (page > 0) paper->newPage();
            painter.save();
            painter.scale(scale, scale);
            pages->paint(painter, page);
            painter.restore();
        }
    });
    preview.exec();
}

}  // namespace throughline
