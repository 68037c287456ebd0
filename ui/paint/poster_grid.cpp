#include "ui/paint/poster_grid.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ui/paint/page_cuts.h"

namespace throughline::page {

namespace {

// How much each thing is against a way to cut.
constexpr std::size_t cutCard = 3;     ///< that the strip shows whole
constexpr std::size_t partedCard = 12; ///< that no page shows whole
constexpr std::size_t partedLabel = 2;
constexpr std::size_t lonelyPage = 12; ///< with one card or none
constexpr std::size_t bareRest = 4;    ///< a page of which most is bare
constexpr double bareShare = 0.25;
constexpr std::size_t pageMore = 6; ///< each page of one row or column more has to earn that
constexpr double behindWords = 2.0; ///< that a strip goes on behind words that it is wide enough for

/// One direction of a rectangle.
struct Direction {
    double (QRectF::*from)() const;
    double (QRectF::*to)() const;
    [[nodiscard]] Span of(const QRectF& rect) const { return {(rect.*from)(), (rect.*to)()}; }
};
constexpr Direction horizontal{&QRectF::left, &QRectF::right};
constexpr Direction vertical{&QRectF::top, &QRectF::bottom};

/// What cuts in one direction have to reckon with.
class Side {
  public:
    Side(const PosterNeeds& needs, Direction direction, double room, int atMost)
        : needs_(needs), direction_(direction), whole_(direction.of(needs.bounds)), room_(room), atMost_(atMost) {
        for (const QRectF& card : needs.cards)
            spans_.kept.push_back(direction.of(card));
        for (const QRectF& label : needs.labels)
            spans_.spared.push_back(direction.of(label));
        spans_.strip = needs.overlap > 0.0 ? needs.most : 0.0;
    }

    [[nodiscard]] std::vector<PosterSide> ways() const {
        std::vector<PosterSide> found;
        for (const Fill fill : {Fill::alike, Fill::early, Fill::late}) {
            auto at = cuts(whole_, room_, spans_, fill);
            if (atMost_ > 0 && at.size() > static_cast<std::size_t>(atMost_) + 1)
                at = cutsInto(atMost_, whole_, room_, spans_, fill);
            if (std::ranges::find(found, at, &PosterSide::cuts) == found.end())
                found.push_back(withStrips(std::move(at)));
        }
        return found;
    }

    /// With one piece more than `pieces`; nothing where that is not allowed.
    [[nodiscard]] std::vector<PosterSide> waysWithMore(std::size_t pieces) const {
        const int more = static_cast<int>(pieces) + 1;
        if (atMost_ > 0 && more > atMost_)
            return {};
        return {withStrips(cutsInto(more, whole_, room_, spans_, Fill::alike))};
    }

  private:
    [[nodiscard]] PosterSide withStrips(std::vector<double> at) const {
        PosterSide side{std::move(at), {}};
        for (std::size_t piece = 0; piece + 1 < side.cuts.size(); ++piece) {
            const double free = room_ - (side.cuts[piece + 1] - side.cuts[piece]);
            side.strips.push_back(needs_.overlap > 0.0 ? std::max(needs_.overlap, needs_.most + free) : 0.0);
        }
        // So wide they could be; so wide they have to be.
        std::vector<double> wanted(side.count(), needs_.overlap);
        for (const auto* rects : {&needs_.cards, &needs_.labels}) {
            for (const QRectF& rect : *rects) {
                const Span span = direction_.of(rect);
                const std::size_t piece = side.pieceOf(span.from);
                const double beyond = span.to - side.cuts[piece + 1] + behindWords;
                if (beyond > behindWords && beyond <= side.strips[piece])
                    wanted[piece] = std::max(wanted[piece], beyond);
            }
        }
        for (std::size_t piece = 0; piece < side.count(); ++piece)
            side.strips[piece] = std::min(wanted[piece], whole_.to - side.cuts[piece + 1]);
        return side;
    }

    const PosterNeeds& needs_;
    Direction direction_;
    Span whole_;
    double room_;
    int atMost_;
    InTheWay spans_;
};

struct Verdict {
    std::size_t against = 0;
    std::size_t parted = 0;
};

Verdict verdictOn(const PosterNeeds& needs, const PosterSide& across, const PosterSide& down) {
    struct Cell {
        std::size_t cards = 0;
        QRectF inked;
    };
    std::vector<Cell> cells(across.count() * down.count());
    std::size_t sum = 0;
    std::size_t parted = 0;
    for (const auto* rects : {&needs.cards, &needs.labels}) {
        const bool isCards = rects == &needs.cards;
        for (const QRectF& rect : *rects) {
            const std::size_t column = across.pieceOf(rect.left());
            const std::size_t row = down.pieceOf(rect.top());
            Cell& cell = cells[row * across.count() + column];
            cell.inked |= rect;
            const bool isCut = rect.right() > across.cuts[column + 1] || rect.bottom() > down.cuts[row + 1];
            const bool isParted = rect.right() > across.reachOf(column) || rect.bottom() > down.reachOf(row);
            cell.cards += isCards ? 1 : 0;
            parted += isCards && isParted ? 1 : 0;
            if (isParted)
                sum += isCards ? partedCard : partedLabel;
            else if (isCut && isCards)
                sum += cutCard;
        }
    }
    const double page = needs.room.width() * needs.room.height();
    for (const Cell& cell : cells) {
        if (cell.cards < 2)
            sum += lonelyPage;
        else if (cell.inked.width() * cell.inked.height() < page * bareShare)
            sum += bareRest;
    }
    return {sum, parted};
}

} // namespace

std::size_t PosterSide::pieceOf(double place) const {
    const auto after = std::upper_bound(cuts.begin() + 1, cuts.end() - 1, place);
    return static_cast<std::size_t>(after - cuts.begin()) - 1;
}

PosterGrid posterGrid(const PosterNeeds& needs) {
    const Side across(needs, horizontal, needs.room.width(), needs.columnsAtMost);
    const Side down(needs, vertical, needs.room.height(), needs.rowsAtMost);
    PosterGrid best;
    const auto look = [&](const std::vector<PosterSide>& columns, const std::vector<PosterSide>& rows) {
        for (const PosterSide& wide : columns) {
            for (const PosterSide& high : rows) {
                const std::size_t pages = wide.count() * high.count();
                const std::size_t now = best.across.count() * best.down.count();
                const Verdict verdict = verdictOn(needs, wide, high);
                const std::size_t price = now > 0 && pages > now ? (pages - now) * pageMore : 0;
                const bool isFixed = needs.overlap > 0.0 && needs.rowsAtMost > 0 && needs.columnsAtMost > 0;
                const bool isBetter = isFixed && verdict.parted != best.parted ? verdict.parted < best.parted
                                                                               : verdict.against + price < best.against;
                if (now == 0 || isBetter)
                    best = {wide, high, verdict.against, verdict.parted};
            }
        }
    };
    const std::vector<PosterSide> columns = across.ways();
    const std::vector<PosterSide> rows = down.ways();
    look(columns, rows);
    if (best.against > 0) {
        const auto moreColumns = across.waysWithMore(columns.front().count());
        const auto moreRows = down.waysWithMore(rows.front().count());
        look(moreColumns, rows);
        look(columns, moreRows);
        look(moreColumns, moreRows);
    }
    return best;
}

} // namespace throughline::page
