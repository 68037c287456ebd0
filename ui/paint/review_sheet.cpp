#include "ui/paint/review_sheet.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <iterator>

#include "ui/paint/drawn_bounds.h"
#include "ui/paint/fonts.h"
#include "ui/paint/page_cuts.h"
#include "ui/paint/page_text.h"
#include "ui/paint/review_measures.h"

namespace throughline {

namespace {

using namespace review;

constexpr std::size_t mostParts = 400;
constexpr std::size_t mostAutomaticParts = 12;
constexpr double worthwhile = 0.85;
constexpr double around = 12.0;      // left free round the cards where pages are cut: badges reach over them
constexpr double largestScale = 0.9; // points a sheet unit: a chain of two cards is no poster
constexpr double smallText = 12.0;   // of a card, in sheet units

QString columnName(std::size_t column) {
    QString name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    }
    return name;
}

} // namespace

const std::vector<QPageSize>& papers() {
    static const std::vector<QPageSize> all{
        QPageSize(QPageSize::A4),     QPageSize(QPageSize::A3),    QPageSize(QPageSize::A2),
        QPageSize(QPageSize::A1),     QPageSize(QPageSize::A0),    QPageSize(QPageSize::A5),
        QPageSize(QPageSize::Letter), QPageSize(QPageSize::Legal), QPageSize(QPageSize::Tabloid)};
    return all;
}

std::optional<QPageSize> paperNamed(std::string_view name) {
    const QString wanted = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    for (const QPageSize& paper : papers()) {
        if (QPageSize::key(paper.id()).compare(wanted, Qt::CaseInsensitive) == 0)
            return paper;
    }
    return std::nullopt;
}

qsizetype ReviewPages::Cells::lines() const {
    qsizetype most = 1;
    for (const QStringList& column : columns)
        most = std::max(most, column.size());
    return most;
}

Result<ReviewPages> ReviewPages::compose(ReviewSheet sheet) {
    ReviewPages pages;
    const QSizeF paper = sheet.setUp.paper.size(QPageSize::Point);
    pages.size_ = sheet.setUp.isLandscape ? paper.transposed() : paper;
    if (paper.width() > paper.height())
        pages.size_ = sheet.setUp.isLandscape ? paper : paper.transposed();
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
    return QRectF(QPointF(0, 0), size_).adjusted(margin, margin, -margin, -margin);
}

double ReviewPages::blockWidth() const {
    return std::min(mostBlockWidth, inner().width() * blockShare);
}

void ReviewPages::setHead() {
    const double width = inner().width() - blockWidth() - blockGap;
    headingLines_ = page::wrapped(sheet_->heading, headingType, width, 2);
    // The drawing keeps more than half of the page, whatever is to be said.
    const double most = inner().height() * 0.35 - static_cast<double>(headingLines_.size()) * headingType.lineHeight();
    const auto lines = static_cast<std::size_t>(std::max(1.0, most / sentenceType.lineHeight()));
    for (const QString& sentence : sheet_->sentences) {
        const std::size_t left = lines - static_cast<std::size_t>(sentenceLines_.size());
        if (left == 0)
            break;
        sentenceLines_ << page::wrapped(sentence, sentenceType, width, left);
    }
    const double words = static_cast<double>(headingLines_.size()) * headingType.lineHeight() +
                         static_cast<double>(sentenceLines_.size()) * sentenceType.lineHeight();
    headHeight_ = std::max(words, blockRows * blockRow) + afterHead;
}

void ReviewPages::setLegend() {
    legend_ = legendItems();
    const double width = inner().width();
    double x = 0.0;
    double y = legend_.empty() ? 0.0 : legendRow / 2;
    for (LegendItem& item : legend_) {
        item.text = page::elided(item.text, noteType, width - item.markWidth() - legendGap);
        const double wide = item.markWidth() + page::widthOf(item.text, noteType);
        if (x > 0.0 && x + wide > width) {
            x = 0.0;
            y += legendRow;
        }
        item.place = {x, y};
        x += wide + legendGap;
    }
    for (const QString& assumption : sheet_->assumptions) {
        assumptionLines_ << page::wrapped(assumption, noteType, width, 3);
    }
    legendHeight_ = (legend_.empty() ? 0.0 : y + legendRow / 2) +
                    static_cast<double>(assumptionLines_.size()) * noteType.lineHeight() + beforeLegend;
}

void ReviewPages::setWhole() {
    const QRectF room = inner().adjusted(0, headHeight_, 0, -legendHeight_ - footHeight);
    double scale = std::min({room.width() / bounds_.width(), room.height() / bounds_.height(), largestScale});
    if (sheet_->setUp.fit == Fit::percent) {
        scale = std::min(scale, sheet_->setUp.percent / 100.0 * pointsAtFull);
    }
    const QSizeF size = bounds_.size() * scale;
    Page whole;
    whole.source = bounds_;
    // A little above the middle, where the eye expects it.
    whole.frame = QRectF(
        room.topLeft() + QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) * 0.4), size);
    whole.scale = scale;
    pages_.push_back(std::move(whole));
}

Result<std::vector<ReviewPages::Page>> ReviewPages::partsAt(double scale) const {
    const QRectF room = inner().adjusted(overlap, runningHead + overlap, -overlap, -footHeight - overlap);
    const Status tooMany(Code::invalid, "At this scale the drawing would take more than %1 pages; choose a smaller one",
                         {std::to_string(mostParts)});
    const double estimate =
        std::ceil(bounds_.width() * scale / room.width()) * std::ceil(bounds_.height() * scale / room.height());
    if (estimate > 50.0 * mostParts)
        return tooMany;
    std::vector<page::Span> across;
    std::vector<page::Span> down;
    for (const SceneCard& card : scene_->cards()) {
        if (card.role == noSlot)
            continue;
        // Heads of arrows and badges stand beside and above a card.
        across.push_back({card.box.left() - around, card.box.right() + around / 2});
        down.push_back({card.box.top() - around / 2, card.box.bottom() + 2.0});
    }
    const auto xs = page::cuts({bounds_.left(), bounds_.right()}, room.width() / scale, across);
    const auto ys = page::cuts({bounds_.top(), bounds_.bottom()}, room.height() / scale, down);
    std::vector<Page> parts;
    std::vector<Slot> found;
    for (std::size_t row = 0; row + 1 < ys.size(); ++row) {
        for (std::size_t column = 0; column + 1 < xs.size(); ++column) {
            Page part;
            part.kind = Kind::part;
            part.source = QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1]));
            part.scale = scale;
            const QSizeF size = part.source.size() * scale;
            part.frame = QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size);
            part.name = columnName(column) + QString::number(row + 1);
            found.clear();
            scene_->cardsIn(part.source, found);
            if (found.empty())
                scene_->arrowsIn(part.source, found);
            if (!found.empty())
                parts.push_back(std::move(part));
        }
        if (parts.size() > mostParts)
            return tooMany;
    }
    return parts;
}

Status ReviewPages::setParts() {
    const PageSetUp& setUp = sheet_->setUp;
    const double onePage = pages_.front().scale;
    double scale = 0.0;
    switch (setUp.fit) {
        case Fit::onePage:
            return {};
        case Fit::automatic:
            scale = leastText / smallText;
            break;
        case Fit::percent:
            scale = setUp.percent / 100.0 * pointsAtFull;
            break;
        case Fit::poster:
            scale = std::max(1, setUp.posterPages) * (inner().width() - 2 * overlap) / bounds_.width();
            break;
    }
    if (scale <= onePage * (1.0 + 1e-9))
        return {};
    auto parts = partsAt(scale);
    if (setUp.fit == Fit::automatic) {
        if (!parts || parts->size() > mostAutomaticParts)
            return {};
        // Once more, hardly larger: no help.
        if (parts->size() == 1 && onePage * smallText > worthwhile * leastText)
            return {};
        // The same pages, better filled, as long as no more cards are parted.
        const auto whole = [&](const std::vector<Page>& pages) {
            return std::ranges::count_if(scene_->cards(), [&](const SceneCard& card) {
                return card.role != noSlot &&
                       std::ranges::any_of(pages, [&](const Page& page) { return page.source.contains(card.rect()); });
            });
        };
        const auto kept = whole(*parts);
        for (double larger = scale * 1.04; larger < largestScale; larger *= 1.04) {
            auto filled = partsAt(larger);
            if (!filled || filled->size() > parts->size() || whole(*filled) < kept)
                break;
            parts = std::move(filled);
            scale = larger;
        }
    }
    if (!parts)
        return parts.status();
    partScale_ = scale;
    std::move(parts->begin(), parts->end(), std::back_inserter(pages_));
    return {};
}

std::array<double, 4> ReviewPages::columnLefts() const {
    const QRectF area = inner();
    return {area.left(), area.left() + area.width() * 0.32, area.left() + area.width() * 0.58,
            area.left() + area.width() * 0.74};
}

void ReviewPages::setTable() {
    const auto lefts = columnLefts();
    const auto widthOf = [&](std::size_t column) {
        return (column + 1 < lefts.size() ? lefts[column + 1] - columnGutter : inner().right()) - lefts[column];
    };
    for (const TaskLine& task : sheet_->tasks) {
        Cells cells;
        cells.columns[0] = page::wrapped(task.title, tableType, widthOf(0));
        cells.columns[1] = page::wrapped(task.role, tableType, widthOf(1));
        cells.columns[2] = page::wrapped(task.state, tableType, widthOf(2));
        for (const QString& line : task.impact)
            cells.columns[3] << page::wrapped(line, tableType, widthOf(3));
        cells_.push_back(std::move(cells));
    }
    const QRectF area = inner();
    const double bottom = area.bottom() - footHeight;
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
            const auto room = static_cast<qsizetype>((bottom - y - rowPadding) / line);
            const bool isPageEmpty = page.rows.empty();
            // A row stays together unless it is longer than a page.
            if (room < 1 || (room < lines - first && !isPageEmpty)) {
                pages_.push_back(page);
                begin();
                continue;
            }
            const qsizetype count = std::min(room, lines - first);
            page.rows.push_back({row, first, count});
            y += rowPadding + static_cast<double>(count) * line;
            first += count;
        }
    }
    if (!page.rows.empty())
        pages_.push_back(page);
}

double ReviewPages::textSize() const {
    return pages_.front().scale * smallText;
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

QRectF ReviewPages::toPage(const Page& page, const QRectF& source) const {
    return QRectF(page.frame.topLeft() + (source.topLeft() - page.source.topLeft()) * page.scale,
                  source.size() * page.scale);
}

std::optional<QRectF> ReviewPages::cardOn(std::size_t number, Slot role) const {
    const Page& page = pages_[number];
    const SceneCard* card = scene_->card(role);
    if (page.kind == Kind::table || card == nullptr || !page.source.contains(card->rect()))
        return std::nullopt;
    return toPage(page, card->rect());
}

} // namespace throughline
