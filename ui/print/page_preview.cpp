#include "ui/print/page_preview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

constexpr double gap = 24.0;
constexpr double leastScale = 0.1;
constexpr double mostScale = 8.0;

} // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages as they will be printed"));
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PagePreview::setPages(std::optional<ReviewPages> pages) {
    if (!pages)
        return showPages(std::nullopt);
    PaintedPages painted{pages->count(), pages->pageSize(), {}};
    painted.paint = [kept = std::move(*pages)](QPainter& painter, std::size_t page) { kept.paint(painter, page); };
    showPages(std::move(painted));
}

void PagePreview::showPages(std::optional<PaintedPages> pages) {
    pages_ = std::move(pages);
    page_ = std::clamp(page_, 0, std::max(0, pageCount() - 1));
    const int wanted = page_;
    updateBars();
    // What is seen in parts stays where it is read.
    if (!fitsWidth_)
        goToPage(wanted);
    viewport()->update();
    emit viewChanged();
}

void PagePreview::zoomToFit() {
    fits_ = true;
    const int wanted = page_;
    updateBars();
    goToPage(wanted);
    viewport()->update();
    emit viewChanged();
}

void PagePreview::zoomTo(double scale) {
    const double before = this->scale();
    const QPointF middle(viewport()->width() / 2.0, viewport()->height() / 2.0);
    const double y = (verticalScrollBar()->value() + middle.y()) / before;
    const double x = (horizontalScrollBar()->value() + middle.x()) / before;
    fits_ = false;
    scale_ = std::clamp(scale, leastScale, mostScale);
    updateBars();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(y * scale_ - middle.y())));
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(x * scale_ - middle.x())));
    notePage();
    viewport()->update();
    emit viewChanged();
}

double PagePreview::fittingScale() const {
    if (!pages_)
        return 1.0;
    const QSizeF paper = pages_->size;
    const double across = (viewport()->width() - 2 * gap) / paper.width();
    const double down = (viewport()->height() - 2 * gap) / paper.height();
    return std::max(leastScale, fitsWidth_ ? across : std::min(across, down));
}

QSizeF PagePreview::contentSize() const {
    if (!pages_)
        return {};
    const QSizeF paper = pages_->size * scale();
    return {paper.width() + 2 * gap, pageCount() * (paper.height() + gap) + gap};
}

QRectF PagePreview::paperRect(int page) const {
    const QSizeF paper = pages_->size * scale();
    const double width = std::max(contentSize().width(), static_cast<double>(viewport()->width()));
    // A single page that fits stands in the middle.
    const double spare = std::max(0.0, viewport()->height() - contentSize().height());
    return {(width - paper.width()) / 2 - horizontalScrollBar()->value(),
            spare / 2 + gap + page * (paper.height() + gap) - verticalScrollBar()->value(), paper.width(),
            paper.height()};
}

void PagePreview::updateBars() {
    const QSizeF size = contentSize();
    const auto set = [](QScrollBar* bar, double content, int view) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(content)) - view));
        bar->setPageStep(view);
    };
    set(verticalScrollBar(), size.height(), viewport()->height());
    set(horizontalScrollBar(), fits_ ? 0.0 : size.width(), viewport()->width());
}

void PagePreview::goToPage(int page) {
    if (!pages_)
        return;
    page_ = std::clamp(page, 0, std::max(0, pageCount() - 1));
    const int wanted = page_;
    verticalScrollBar()->setValue(static_cast<int>(std::lround(wanted * (pages_->size.height() * scale() + gap))));
    // The bar may stop short of the last page's top.
    page_ = wanted;
    emit viewChanged();
}

void PagePreview::notePage() {
    if (!pages_)
        return;
    const double height = pages_->size.height() * scale() + gap;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    page_ = std::clamp(static_cast<int>(middle / height), 0, std::max(0, pageCount() - 1));
}

void PagePreview::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    // The desk is a little darker than the chrome around it, in both themes; the paper is white in both.
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    if (!pages_)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF paper = paperRect(page);
        if (!paper.intersects(QRectF(viewport()->rect())))
            continue;
        painter.fillRect(paper, Qt::white);
        painter.save();
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        pages_->paint(painter, static_cast<std::size_t>(page));
        painter.restore();
        painter.setPen(QPen(QColor(0, 0, 0, 40), 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void PagePreview::resizeEvent(QResizeEvent*) {
    const int wanted = page_;
    updateBars();
    if (fits_)
        goToPage(wanted);
}

void PagePreview::scrollContentsBy(int, int) {
    notePage();
    viewport()->update();
    emit viewChanged();
}

void PagePreview::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    zoomTo(scale() * std::pow(1.15, steps));
    event->accept();
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageDown:
            goToPage(page_ + 1);
            return;
        case Qt::Key_PageUp:
            goToPage(page_ - 1);
            return;
        case Qt::Key_Home:
            goToPage(0);
            return;
        case Qt::Key_End:
            goToPage(pageCount() - 1);
            return;
        case Qt::Key_Plus:
            zoomIn();
            return;
        case Qt::Key_Minus:
            zoomOut();
            return;
        case Qt::Key_0:
            zoomToFit();
            return;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace throughline
