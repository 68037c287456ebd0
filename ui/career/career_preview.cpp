#include "ui/career/career_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/looks/rows.h"
#include "ui/print/page_preview.h"
#include "ui/report/report_pages.h"

namespace throughline {

namespace {

/// So much is set on pages while a person types; paper and files have all of it.
constexpr std::size_t mostBlocks = 600;
constexpr int waitMilliseconds = 150;

} // namespace

CareerPreview::CareerPreview(std::function<report::Report()> report, QWidget* parent)
    : QWidget(parent), report_(std::move(report)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 6);
    bar->setSpacing(8);
    note_ = makeLabel({}, "muted", this);
    QPushButton* print = makeButton(tr("Print…"), "", this);
    print->setToolTip(tr("Prints the pages that are shown"));
    QPushButton* write = makeButton(tr("Export…"), "primary", this);
    write->setToolTip(tr("Saves the document as PDF, web page, OpenDocument text or Markdown"));
    bar->addWidget(note_, 1);
    bar->addWidget(print);
    bar->addWidget(write);
    column->addLayout(bar);
    pages_ = new PagePreview(this);
    pages_->setFitsWidth();
    pages_->setAccessibleName(tr("The document as it will be handed in"));
    pages_->setMinimumSize(160, 120);
    column->addWidget(pages_, 1);
    timer_.setSingleShot(true);
    timer_.setInterval(waitMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &CareerPreview::compose);
    connect(print, &QPushButton::clicked, this, &CareerPreview::printWanted);
    connect(write, &QPushButton::clicked, this, &CareerPreview::exportWanted);
}

int CareerPreview::pageCount() const {
    return pages_->pageCount();
}

void CareerPreview::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    renew();
}

void CareerPreview::compose() {
    if (!isVisible())
        return;
    report::Report report = report_();
    const bool isWhole = report.blocks.size() <= mostBlocks;
    if (!isWhole)
        report.blocks.resize(mostBlocks, report::Heading());
    const ReportPages pages = ReportPages::compose(report);
    PaintedPages painted{pages.count(), ReportPages::pageSize(), {}};
    painted.paint = [pages](QPainter& painter, std::size_t page) { pages.paint(painter, page); };
    pages_->showPages(std::move(painted));
    note_->setText(
        isWhole ? tr("%n pages", nullptr, static_cast<int>(pages.count()))
                : tr("The first %n pages; paper and files have all of them", nullptr, static_cast<int>(pages.count())));
}

} // namespace throughline
