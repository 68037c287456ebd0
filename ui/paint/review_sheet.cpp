#include "ui/paint/review_sheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <iterator>

#include "core/report/document.h"
#include "ui/paint/drawn_bounds.h"
#include "ui/paint/fonts.h"
#include "ui/paint/page_text.h"
#include "ui/paint/review_measures.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

using namespace review;

constexpr std::size_t mostRoleLines = 5;
constexpr double largestScale = 0.9; // points a sheet unit: a chain of two cards is no poster

/// No line ends within a number.
QString unbroken(const QString& text) {
    return toText(report::unbroken(fromText(text)));
}

} // namespace

qsizetype ReviewPages::Cells::lines() const {
    qsizetype most = 1;
    for (const QStringList& column : columns)
        most = std::max(most, column.size());
    return most;
}

Result<ReviewPages> ReviewPages::compose(ReviewSheet sheet) {
    if (Status status = check(sheet.setUp); !status)
        return status;
    ReviewPages pages;
    pages.size_ = sizeOf(sheet.setUp);
    pages.sheet_ = std::make_shared<const ReviewSheet>(std::move(sheet));
    const ReviewSheet& own = *pages.sheet_;
    pages.scene_ = std::make_shared<const Scene>(own.chain, own.view, own.drawing, own.today);
    if (own.lanes)
        pages.lanes_ = lanesOf(*pages.scene_);
    pages.bounds_ = drawnBounds(*pages.scene_, own.highlight ? &*own.highlight : nullptr, pages.lanes_);
    pages.setHead();
    pages.setLegend();
    pages.setWhole();
    if (Status status = pages.setParts(); !status)
        return status;
    if (own.setUp.hasTasks && !own.tasks.empty())
        pages.setTable();
    return pages;
}

QRectF ReviewPages::inner() const {
    const double margin = sheet_->setUp.margin * pointsAMillimetre;
    return QRectF(QPointF(0, 0), size_).adjusted(margin, margin, -margin, -margin);
}

double ReviewPages::blockWidth() const {
    return std::min(mostBlockWidth, inner().width() * blockShare);
}

void ReviewPages::setHead() {
    const double width = inner().width() - blockWidth() - blockGap;
    headingType_ = headingType;
    headingLines_ = page::wrapped(sheet_->heading, headingType, width, 3);
    if (headingLines_.size() > 2) {
        headingType_ = longHeadingType;
        headingLines_ = page::wrapped(sheet_->heading, longHeadingType, width, 4);
    }
    // The drawing keeps more than half of the page, whatever is to be said.
    const double most = inner().height() * 0.35 - static_cast<double>(headingLines_.size()) * headingType_.lineHeight();
    const auto lines = static_cast<std::size_t>(std::max(1.0, most / sentenceType.lineHeight()));
    for (const QString& sentence : sheet_->sentences) {
        const std::size_t left = lines - static_cast<std::size_t>(sentenceLines_.size());
        if (left == 0) {
            // What is left out is seen to be.
            QString& last = sentenceLines_.back();
            const QString more = QStringLiteral(" …");
            if (!last.endsWith(QChar(u'…')))
                last = page::elided(last, sentenceType, width - page::widthOf(more, sentenceType)) + more;
            break;
        }
        sentenceLines_ << page::wrapped(unbroken(sentence), sentenceType, width, left);
    }
    const double words = static_cast<double>(headingLines_.size()) * headingType_.lineHeight() +
                         static_cast<double>(sentenceLines_.size()) * sentenceType.lineHeight();
    double block = 0.0;
    for (const BlockRow& row : blockRows(QString()))
        block += blockRow + static_cast<double>(row.lines.size() - 1) * valueType.lineHeight();
    headHeight_ = std::max(words, block) + afterHead;
}

void ReviewPages::setWhole() {
    const QRectF room = inner().adjusted(0, headHeight_, 0, -legendHeight_ - footHeight);
    const double most = sheet_->setUp.fit == Fit::percent ? sheet_->setUp.percent / 100.0 * pointsAtFull : largestScale;
    const double scale = std::min({room.width() / bounds_.width(), room.height() / bounds_.height(), most});
    const QSizeF size = bounds_.size() * scale;
    Page whole;
    whole.source = bounds_;
    // A little above the middle, where the eye expects it.
    whole.frame = QRectF(
        room.topLeft() + QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) * 0.4), size);
    whole.scale = scale;
    pages_.push_back(std::move(whole));
}

std::array<double, 4> ReviewPages::columnLefts() const {
    const QRectF area = inner();
    return {area.left(), area.left() + area.width() * 0.29, area.left() + area.width() * 0.53,
            area.left() + area.width() * 0.70};
}

void ReviewPages::setTable() {
    const auto lefts = columnLefts();
    const auto widthOf = [&](std::size_t column) {
        return (column + 1 < lefts.size() ? lefts[column + 1] - columnGutter : inner().right()) - lefts[column];
    };
    for (const TaskLine& task : sheet_->tasks) {
        Cells cells;
        cells.columns[0] = page::wrapped(task.title, tableType, widthOf(0));
        // A name that fills the column is on its card; the row stays with those beside it.
        cells.columns[1] = page::wrapped(task.role, tableType, widthOf(1), mostRoleLines);
        cells.columns[2] = page::wrapped(task.state, tableType, widthOf(2));
        for (const QString& line : task.impact)
            cells.columns[3] << page::wrapped(unbroken(line), tableType, widthOf(3));
        cells_.push_back(std::move(cells));
    }
    if (!sheet_->tasksNote.isEmpty()) {
        Cells note;
        note.columns[0] = page::wrapped(sheet_->tasksNote, tableType, inner().width(), 1);
        note.isNote = true;
        cells_.push_back(std::move(note));
    }
    rowPadding_ = rowPadding;
    std::vector<Page> table = tablePages(rowPadding);
    const auto isLonely = [](const std::vector<Page>& pages) {
        return pages.size() > 1 && pages.back().rows.size() == 1;
    };
    // One row is no page: either the others make room for it, or one of them keeps it company.
    if (isLonely(table)) {
        auto denser = tablePages(leastRowPadding);
        auto& before = table[table.size() - 2].rows;
        if (denser.size() < table.size()) {
            rowPadding_ = leastRowPadding;
            table = std::move(denser);
        } else if (before.size() > 2 && before.back().firstLine == 0 && table.back().rows.front().firstLine == 0) {
            table.back().rows.insert(table.back().rows.begin(), before.back());
            before.pop_back();
        }
    }
    std::ranges::move(table, std::back_inserter(pages_));
}

std::vector<ReviewPages::Page> ReviewPages::tablePages(double padding) const {
    const QRectF area = inner();
    const double bottom = area.bottom() - footHeight;
    std::vector<Page> pages;
    Page page;
    double y = 0.0;
    const auto begin = [&] {
        page = {};
        page.kind = Kind::table;
        y = area.top() + runningHead + tableHead;
    };
    begin();
    for (std::size_t row = 0; row < cells_.size(); ++row) {
        const qsizetype lines = cells_[row].lines();
        qsizetype first = 0;
        while (first < lines) {
            const double line = tableType.lineHeight();
            const auto room = static_cast<qsizetype>((bottom - y - padding) / line);
            const bool isPageEmpty = page.rows.empty();
            // A row stays together unless it is longer than a page.
            if (room < 1 || (room < lines - first && !isPageEmpty)) {
                pages.push_back(page);
                begin();
                continue;
            }
            const qsizetype count = std::min(room, lines - first);
            page.rows.push_back({row, first, count});
            y += padding + static_cast<double>(count) * line;
            first += count;
        }
    }
    if (!page.rows.empty())
        pages.push_back(page);
    return pages;
}

double ReviewPages::textSize() const {
    return pages_.front().scale * cardText;
}

double ReviewPages::largestTextSize() const {
    return scale() * pointsAtFull * cardText;
}

double ReviewPages::scale() const {
    return (partScale_ > 0.0 ? partScale_ : pages_.front().scale) / pointsAtFull;
}

QSizeF ReviewPages::drawingSize() const {
    return bounds_.size() * (scale() * pointsAtFull * 25.4 / 72.0);
}

std::size_t ReviewPages::partCount() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(pages_, [](const Page& page) { return page.kind == Kind::part; }));
}

std::size_t ReviewPages::tablePageCount() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(pages_, [](const Page& page) { return page.kind == Kind::table; }));
}

std::vector<std::size_t> ReviewPages::rowsOfTable() const {
    std::vector<std::size_t> rows;
    for (const Page& page : pages_) {
        if (page.kind == Kind::table)
            rows.push_back(page.rows.size());
    }
    return rows;
}

bool ReviewPages::isSmallerPoster() const {
    const PageSetUp& setUp = sheet_->setUp;
    return setUp.fit == Fit::poster && !sheet_->drawing.roles.empty() &&
           (rows_ < setUp.posterRows || columns_ < setUp.posterColumns);
}

QRectF ReviewPages::toPage(const Page& page, const QRectF& source) const {
    return QRectF(page.frame.topLeft() + (source.topLeft() - page.source.topLeft()) * page.scale,
                  source.size() * page.scale);
}

std::optional<QRectF> ReviewPages::cardOn(std::size_t number, Slot role, bool overlaps) const {
    const Page& page = pages_[number];
    const SceneCard* card = scene_->card(role);
    if (page.kind == Kind::table || card == nullptr)
        return std::nullopt;
    if (overlaps ? !shows(number, card->rect()) : !page.source.contains(card->rect()))
        return std::nullopt;
    return toPage(page, card->rect());
}

bool ReviewPages::shows(std::size_t number, const QRectF& rect) const {
    const Page& page = pages_[number];
    return page.kind != Kind::table &&
           QRectF(page.source.topLeft(), page.source.size() + page.strip / page.scale).contains(rect);
}

} // namespace throughline
