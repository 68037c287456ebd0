#include "ui/career/career_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <cstddef>
#include <variant>
#include <vector>

#include "ui/looks/rows.h"
#include "ui/print/page_preview.h"
#include "ui/report/report_pages.h"

namespace throughline {

namespace {

/// So much is set on pages while a person types; paper and files have all of it.
constexpr std::size_t mostBlocks = 600;
constexpr std::size_t mostLines = 200; ///< of one list or table
constexpr int waitMilliseconds = 150;

template <class T>
bool cut(std::vector<T>& all, std::size_t most) {
    if (all.size() <= most)
        return false;
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(most), all.end());
    return true;
}

/// Leaves out what is too much to be set at once; whether there was such.
bool shorten(report::Report& report) {
    bool isCut = cut(report.blocks, mostBlocks);
    for (report::Block& block : report.blocks) {
        if (auto* grid = std::get_if<report::Grid>(&block))
            isCut |= cut(grid->rows, mostLines);
        else if (auto* points = std::get_if<report::Points>(&block))
            isCut |= cut(points->items, mostLines);
        else if (auto* list = std::get_if<report::List>(&block))
            isCut |= cut(list->items, mostLines);
    }
    return isCut;
}

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
    const bool isCut = shorten(report);
    // Nothing that is seen here says when it was made.
    const ReportPages pages = ReportPages::compose(report, {});
    PaintedPages painted{pages.count(), ReportPages::pageSize(), {}};
    painted.paint = [pages](QPainter& painter, std::size_t page) { pages.paint(painter, page); };
    pages_->showPages(std::move(painted));
    note_->setText(isCut ? tr("Shortened here; paper and files have all of it.")
                         : tr("%n pages", nullptr, static_cast<int>(pages.count())));
}

} // namespace throughline
