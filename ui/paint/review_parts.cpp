#include <algorithm>
#include <cmath>
#include <iterator>

#include "ui/paint/page_cuts.h"
#include "ui/paint/review_measures.h"
#include "ui/paint/review_sheet.h"

// How a drawing that is larger than a page is cut into parts.
namespace throughline {

namespace {

using namespace review;

constexpr std::size_t mostParts = 400;
constexpr std::size_t mostAutomaticParts = 12;
constexpr double worthwhile = 0.85;
constexpr double around = 12.0;      // left free round the cards where pages are cut: badges reach over them
constexpr double largestScale = 0.9; // of parts whose scale nobody asked for
// A poster gives up a little of its size where fewer cards are cut through.
constexpr int posterTries = 8;
constexpr double posterStep = 0.02;

QString columnName(std::size_t column) {
    QString name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    }
    return name;
}

/// As page::cuts(), but in no more than `atMost` pieces where that is not 0.
std::vector<double> cutsOf(page::Span whole, double length, const std::vector<page::Span>& kept, int atMost) {
    auto cuts = page::cuts(whole, length, kept);
    if (atMost > 0 && cuts.size() > static_cast<std::size_t>(atMost) + 1)
        cuts = page::cutsInto(atMost, whole, length, kept);
    return cuts;
}

} // namespace

QRectF ReviewPages::partRoom() const {
    const double marks = sheet_->setUp.hasCropMarks ? cropRoom : 0.0;
    const double beyond = std::max(marks, sheet_->setUp.overlap * pointsAMillimetre);
    return inner().adjusted(marks, runningHead + marks, -beyond, -footHeight - beyond);
}

Result<std::vector<ReviewPages::Page>> ReviewPages::partsAt(double scale, int rowsAtMost, int columnsAtMost) const {
    const QRectF room = partRoom();
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
    const auto xs = cutsOf({bounds_.left(), bounds_.right()}, room.width() / scale, across, columnsAtMost);
    const auto ys = cutsOf({bounds_.top(), bounds_.bottom()}, room.height() / scale, down, rowsAtMost);
    const double strip = sheet_->setUp.overlap * pointsAMillimetre;
    std::vector<Page> parts;
    std::vector<Slot> found;
    for (std::size_t row = 0; row + 1 < ys.size(); ++row) {
        for (std::size_t column = 0; column + 1 < xs.size(); ++column) {
            Page part;
            part.kind = Kind::part;
            part.source = QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1]));
            part.scale = scale;
            part.row = static_cast<int>(row);
            part.column = static_cast<int>(column);
            part.strip = {std::min(strip, (bounds_.right() - part.source.right()) * scale),
                          std::min(strip, (bounds_.bottom() - part.source.bottom()) * scale)};
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

std::size_t ReviewPages::uncutCards(const std::vector<Page>& parts) const {
    return static_cast<std::size_t>(std::ranges::count_if(scene_->cards(), [&](const SceneCard& card) {
        return card.role != noSlot &&
               std::ranges::any_of(parts, [&](const Page& page) { return page.source.contains(card.rect()); });
    }));
}

/// The same pages, better filled, as long as no more cards are parted.
void ReviewPages::fillPages(std::vector<Page>& parts, double& scale) const {
    const std::size_t uncut = uncutCards(parts);
    for (double larger = scale * 1.04; larger < largestScale; larger *= 1.04) {
        auto filled = partsAt(larger);
        if (!filled || filled->size() > parts.size() || uncutCards(*filled) < uncut)
            return;
        parts = std::move(*filled);
        scale = larger;
    }
}

Result<std::vector<ReviewPages::Page>> ReviewPages::posterOf(int rows, int columns, double& scale) const {
    const QRectF room = partRoom();
    const double largest = std::min(columns * room.width() / bounds_.width(), rows * room.height() / bounds_.height());
    Result<std::vector<Page>> best = partsAt(largest, rows, columns);
    scale = largest;
    for (int step = 1; best && step < posterTries && uncutCards(*best) < scene_->cardCount(); ++step) {
        const double smaller = largest * (1.0 - step * posterStep);
        auto parts = partsAt(smaller, rows, columns);
        if (parts && uncutCards(*parts) > uncutCards(*best)) {
            best = std::move(parts);
            scale = smaller;
        }
    }
    return best;
}

std::optional<std::pair<int, int>> ReviewPages::readablePoster() const {
    const QRectF room = partRoom();
    const double readable = leastText / cardText;
    const int rows = page::fewestPieces({0.0, bounds_.height()}, room.height() / readable);
    const int columns = page::fewestPieces({0.0, bounds_.width()}, room.width() / readable);
    for (const auto& [more, wider] : {std::pair{0, 0}, {0, 1}, {1, 0}, {1, 1}}) {
        const std::pair one{rows + more, columns + wider};
        if (!posterLimits.hold(one.first) || !posterLimits.hold(one.second))
            continue;
        double scale = 0.0;
        if (posterOf(one.first, one.second, scale) && scale >= readable * (1.0 - 1e-9))
            return one;
    }
    return std::nullopt;
}

Status ReviewPages::setParts() {
    const PageSetUp& setUp = sheet_->setUp;
    const double onePage = pages_.front().scale;
    if (setUp.fit == Fit::onePage)
        return {};
    double scale = setUp.fit == Fit::percent ? setUp.percent / 100.0 * pointsAtFull : leastText / cardText;
    if (setUp.fit != Fit::poster && scale <= onePage * (1.0 + 1e-9))
        return {};
    auto parts = setUp.fit == Fit::poster ? posterOf(setUp.posterRows, setUp.posterColumns, scale) : partsAt(scale);
    if (setUp.fit == Fit::automatic) {
        if (!parts || parts->size() > mostAutomaticParts)
            return {};
        // Once more, hardly larger: no help.
        if (parts->size() == 1 && onePage * cardText > worthwhile * leastText)
            return {};
        fillPages(*parts, scale);
    }
    if (!parts)
        return parts.status();
    // A poster on one page that is no larger than the first page is that page.
    if (parts->size() == 1 && scale <= onePage * (1.0 + 1e-9))
        return {};
    partScale_ = scale;
    for (const Page& part : *parts) {
        rows_ = std::max(rows_, part.row + 1);
        columns_ = std::max(columns_, part.column + 1);
    }
    std::move(parts->begin(), parts->end(), std::back_inserter(pages_));
    return {};
}

} // namespace throughline
