#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "ui/paint/drawn_bounds.h"
#include "ui/paint/page_cuts.h"
#include "ui/paint/poster_grid.h"
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
// A poster gives up a little of its size where fewer cards are cut through, and more where no page would show one
// whole.
constexpr int posterTries = 8;
constexpr int mostPosterTries = 16;
constexpr double posterStep = 0.02;

QString columnName(std::size_t column) {
    QString name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    }
    return name;
}

} // namespace

QRectF ReviewPages::partRoom() const {
    const double marks = sheet_->setUp.hasCropMarks ? cropRoom : 0.0;
    const double beyond = std::max(marks, sheet_->setUp.overlap * pointsAMillimetre);
    return inner().adjusted(marks, runningHead + marks, -beyond, -footHeight - beyond);
}

Result<ReviewPages::Parts> ReviewPages::partsAt(double scale, int rowsAtMost, int columnsAtMost) const {
    const QRectF room = partRoom();
    const Status tooMany(Code::invalid, "At this scale the drawing would take more than %1 pages; choose a smaller one",
                         {std::to_string(mostParts)});
    const double estimate =
        std::ceil(bounds_.width() * scale / room.width()) * std::ceil(bounds_.height() * scale / room.height());
    if (estimate > 50.0 * mostParts)
        return tooMany;
    const double strip = sheet_->setUp.overlap * pointsAMillimetre;
    page::PosterNeeds needs;
    for (const SceneCard& card : scene_->cards()) {
        // Heads of arrows and badges stand beside and above a card.
        if (card.role != noSlot)
            needs.cards.push_back(card.rect().adjusted(-around, -around / 2, around / 2, 2.0));
    }
    needs.labels = wordsBesideCards(*scene_, sheet_->highlight ? &*sheet_->highlight : nullptr);
    needs.bounds = bounds_;
    needs.room = room.size() / scale;
    needs.overlap = strip / scale;
    const double beyond = inner().right() - room.right();
    needs.most = beyond / scale;
    needs.rowsAtMost = rowsAtMost;
    needs.columnsAtMost = columnsAtMost;
    const page::PosterGrid grid = page::posterGrid(needs);
    const std::vector<double>& xs = grid.across.cuts;
    const std::vector<double>& ys = grid.down.cuts;
    Parts parts;
    parts.against = grid.against;
    parts.parted = grid.parted;
    std::vector<Slot> found;
    for (std::size_t row = 0; row + 1 < ys.size(); ++row) {
        for (std::size_t column = 0; column + 1 < xs.size(); ++column) {
            Page part;
            part.kind = Kind::part;
            part.source = QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1]));
            part.scale = scale;
            part.row = static_cast<int>(row);
            part.column = static_cast<int>(column);
            part.strip = QSizeF(grid.across.strips[column], grid.down.strips[row]) * scale;
            const QSizeF size = part.source.size() * scale;
            part.frame = QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size);
            // A strip that is wider than usual has its room from the free space around the part.
            const QPointF end =
                room.bottomRight() + QPointF(beyond, beyond) -
                QPointF(part.frame.right() + part.strip.width(), part.frame.bottom() + part.strip.height());
            part.frame.translate(std::min(0.0, end.x()), std::min(0.0, end.y()));
            part.name = columnName(column) + QString::number(row + 1);
            found.clear();
            scene_->cardsIn(part.source, found);
            if (found.empty())
                scene_->arrowsIn(part.source, found);
            if (!found.empty())
                parts.pages.push_back(std::move(part));
        }
        if (parts.pages.size() > mostParts)
            return tooMany;
    }
    return parts;
}

/// The same pages, better filled, as long as there is no more against them.
void ReviewPages::fillPages(Parts& parts, double& scale) const {
    for (double larger = scale * 1.04; larger < largestScale; larger *= 1.04) {
        auto filled = partsAt(larger);
        if (!filled || filled->pages.size() > parts.pages.size() || filled->against > parts.against)
            return;
        parts = std::move(*filled);
        scale = larger;
    }
}

Result<ReviewPages::Parts> ReviewPages::posterOf(int rows, int columns, double& scale) const {
    const QRectF room = partRoom();
    const double largest = std::min(columns * room.width() / bounds_.width(), rows * room.height() / bounds_.height());
    Result<Parts> best = partsAt(largest, rows, columns);
    scale = largest;
    // Without an overlap a card that is cut stands on two pages that are laid side by side.
    const bool hasStrips = sheet_->setUp.overlap > 0.0;
    const auto parted = [&](const Parts& parts) { return hasStrips ? parts.parted : 0; };
    const auto isGoodEnough = [&](int step) {
        return best->against == 0 || (step >= posterTries && parted(*best) == 0);
    };
    for (int step = 1; best && step < mostPosterTries && !isGoodEnough(step); ++step) {
        const double smaller = largest * (1.0 - step * posterStep);
        // What can be read stays so.
        if (smaller < leastText / cardText && largest >= leastText / cardText)
            break;
        auto parts = partsAt(smaller, rows, columns);
        if (parts && std::pair(parted(*parts), parts->against) < std::pair(parted(*best), best->against)) {
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
        if (!parts || parts->pages.size() > mostAutomaticParts)
            return {};
        // Once more, hardly larger: no help.
        if (parts->pages.size() == 1 && onePage * cardText > worthwhile * leastText)
            return {};
        fillPages(*parts, scale);
    }
    if (!parts)
        return parts.status();
    // A poster on one page that is no larger than the first page is that page.
    if (parts->pages.size() == 1 && scale <= onePage * (1.0 + 1e-9))
        return {};
    partScale_ = scale;
    for (const Page& part : parts->pages) {
        rows_ = std::max(rows_, part.row + 1);
        columns_ = std::max(columns_, part.column + 1);
    }
    std::move(parts->pages.begin(), parts->pages.end(), std::back_inserter(pages_));
    return {};
}

std::size_t ReviewPages::partedCount() const {
    if (partCount() == 0)
        return 0;
    return static_cast<std::size_t>(std::ranges::count_if(scene_->cards(), [&](const SceneCard& card) {
        if (card.role == noSlot)
            return false;
        for (std::size_t page = 1; page < pages_.size(); ++page) {
            if (shows(page, card.rect()))
                return false;
        }
        return true;
    }));
}

} // namespace throughline
