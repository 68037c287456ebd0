#include <algorithm>
#include <array>
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
constexpr std::array fills{page::Fill::alike, page::Fill::early, page::Fill::late};

QString columnName(std::size_t column) {
    QString name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    }
    return name;
}

/// As page::cuts(), but in no more than `atMost` pieces where that is not 0.
std::vector<double> cutsOf(page::Span whole, double length, const page::InTheWay& spans, int atMost, page::Fill fill) {
    auto cuts = page::cuts(whole, length, spans, fill);
    if (atMost > 0 && cuts.size() > static_cast<std::size_t>(atMost) + 1)
        cuts = page::cutsInto(atMost, whole, length, spans, fill);
    return cuts;
}

/// Which piece a place is in.
std::size_t pieceOf(const std::vector<double>& cuts, double place) {
    const auto after = std::upper_bound(cuts.begin() + 1, cuts.end() - 1, place);
    return static_cast<std::size_t>(after - cuts.begin()) - 1;
}

/// What there is against cutting so: cards that are cut, and pages with one card or none.
std::size_t against(const Scene& scene, const std::vector<double>& xs, const std::vector<double>& ys) {
    constexpr std::size_t lonely = 3; // as bad as so many cards that are cut
    std::vector<std::size_t> cards((xs.size() - 1) * (ys.size() - 1));
    std::size_t cut = 0;
    for (const SceneCard& card : scene.cards()) {
        if (card.role == noSlot)
            continue;
        const QRectF rect = card.rect();
        const std::size_t column = pieceOf(xs, rect.left());
        const std::size_t row = pieceOf(ys, rect.top());
        ++cards[row * (xs.size() - 1) + column];
        cut += pieceOf(xs, rect.right()) != column || pieceOf(ys, rect.bottom()) != row ? 1 : 0;
    }
    return cut + lonely * static_cast<std::size_t>(std::ranges::count_if(cards, [](std::size_t n) { return n < 2; }));
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
    page::InTheWay across;
    page::InTheWay down;
    for (const SceneCard& card : scene_->cards()) {
        if (card.role == noSlot)
            continue;
        // Heads of arrows and badges stand beside and above a card.
        across.kept.push_back({card.box.left() - around, card.box.right() + around / 2});
        down.kept.push_back({card.box.top() - around / 2, card.box.bottom() + 2.0});
    }
    for (const SceneArrow& arrow : scene_->arrows()) {
        if (arrow.service == noSlot || !arrow.hasLabel)
            continue;
        const ArrowText& text = scene_->arrowText(arrow.service);
        if (text.lines.empty())
            continue;
        const QRectF label = text.rect();
        across.spared.push_back({label.left(), label.right()});
        down.spared.push_back({label.top(), label.bottom()});
    }
    std::vector<double> xs;
    std::vector<double> ys;
    std::size_t least = 0;
    for (const page::Fill wide : fills) {
        auto columns = cutsOf({bounds_.left(), bounds_.right()}, room.width() / scale, across, columnsAtMost, wide);
        for (const page::Fill high : fills) {
            auto rows = cutsOf({bounds_.top(), bounds_.bottom()}, room.height() / scale, down, rowsAtMost, high);
            const std::size_t worse = against(*scene_, columns, rows);
            if (!xs.empty() && worse >= least)
                continue;
            least = worse;
            xs = columns;
            ys = std::move(rows);
        }
    }
    const double strip = sheet_->setUp.overlap * pointsAMillimetre;
    Parts parts;
    parts.against = least;
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
    for (int step = 1; best && step < posterTries && best->against > 0; ++step) {
        const double smaller = largest * (1.0 - step * posterStep);
        // What can be read stays so.
        if (smaller < leastText / cardText && largest >= leastText / cardText)
            break;
        auto parts = partsAt(smaller, rows, columns);
        if (parts && parts->against < best->against) {
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

} // namespace throughline
