#include "core/exchange/spread_cards.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <unordered_map>

namespace throughline::exchange {

namespace {

constexpr double gap = 16.0;
/// A drawing may become so large in any case, and so many times the side of a square into which its cards just fit: one
/// whose places are fractions of a unit must grow much.
constexpr double plainScale = 6.0;
constexpr double roomySides = 8.0;
/// Of the cards in one cell that are compared with another card: more lie on each other whatever is done.
constexpr std::size_t mostCompared = 32;
/// Free places that are looked at for one card, in rings around it, and for all.
constexpr int mostRings = 12;
constexpr std::size_t mostLooks = 200'000;

/// Cards by the cell of the sheet that their centres are in; cells are as large as the largest card.
class Cells {
  public:
    Cells(const std::vector<Box>& cards, Size cell) : cards_(cards), cell_(cell) {}

    void add(std::size_t card) { byCell_[keyAt(cards_[card].centre, 0, 0)].push_back(card); }
    /// Calls `see(card)` for those around a place, until it returns false.
    template <class See>
    void around(const Point& place, See&& see) const {
        for (int row = -1; row <= 1; ++row) {
            for (int column = -1; column <= 1; ++column) {
                const auto found = byCell_.find(keyAt(place, column, row));
                if (found == byCell_.end())
                    continue;
                const std::size_t count = std::min(found->second.size(), mostCompared);
                for (std::size_t i = 0; i < count; ++i) {
                    if (!see(found->second[i]))
                        return;
                }
            }
        }
    }

  private:
    [[nodiscard]] std::uint64_t keyAt(const Point& place, int column, int row) const {
        const auto x = static_cast<std::int32_t>(std::floor(place.x / cell_.width)) + column;
        const auto y = static_cast<std::int32_t>(std::floor(place.y / cell_.height)) + row;
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32 | static_cast<std::uint32_t>(y);
    }

    const std::vector<Box>& cards_;
    Size cell_;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> byCell_;
};

/// How far the centres must be apart, beside or below each other.
Size reach(const Box& a, const Box& b) {
    return {(a.size.width + b.size.width) / 2, (a.size.height + b.size.height) / 2};
}

bool cover(const Box& a, const Box& b) {
    const Size apart = reach(a, b);
    return std::abs(a.centre.x - b.centre.x) < apart.width && std::abs(a.centre.y - b.centre.y) < apart.height;
}

/// By how much two cards that cover each other must be drawn apart; infinite where they have one centre.
double scaleFor(const Box& a, const Box& b) {
    const Size apart = reach(a, b);
    return std::min((apart.width + gap) / std::abs(a.centre.x - b.centre.x),
                    (apart.height + gap) / std::abs(a.centre.y - b.centre.y));
}

/// How large the drawing is, from centre to centre.
struct Extent {
    Point middle;
    double side = 0.0;
};

Extent extentOf(const std::vector<Box>& cards) {
    Point least = cards.front().centre;
    Point most = least;
    for (const Box& card : cards) {
        least = {std::min(least.x, card.centre.x), std::min(least.y, card.centre.y)};
        most = {std::max(most.x, card.centre.x), std::max(most.y, card.centre.y)};
    }
    return {{(least.x + most.x) / 2, (least.y + most.y) / 2}, std::max(most.x - least.x, most.y - least.y)};
}

double scaleOf(const std::vector<Box>& cards, Size cell, double largest) {
    Cells cells(cards, cell);
    std::vector<double> needed(cards.size(), 1.0);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        cells.around(cards[i].centre, [&](std::size_t other) {
            if (cover(cards[i], cards[other])) {
                const double scale = scaleFor(cards[i], cards[other]);
                needed[i] = std::max(needed[i], scale);
                needed[other] = std::max(needed[other], scale);
            }
            return true;
        });
        cells.add(i);
    }
    // What no scale takes apart is moved.
    std::erase_if(needed, [&](double scale) { return scale > largest; });
    if (needed.empty())
        return 1.0;
    const std::size_t index = needed.size() - 1 - needed.size() / 20;
    std::ranges::nth_element(needed, needed.begin() + static_cast<std::ptrdiff_t>(index));
    // A figure that can be said.
    return std::ceil(needed[index] * 10.0) / 10.0;
}

class Mover {
  public:
    Mover(std::vector<Box>& cards, Size cell) : cards_(cards), cell_(cell), cells_(cards, cell) {
        for (const Box& card : cards) {
            bottom_ = std::max(bottom_, card.bottom());
            left_ = std::min(left_, card.centre.x);
        }
    }

    std::size_t move() {
        std::size_t moved = 0;
        for (std::size_t i = 0; i < cards_.size(); ++i) {
            if (!isFree(cards_[i])) {
                cards_[i].centre = placeFor(cards_[i]);
                ++moved;
            }
            cells_.add(i);
        }
        return moved;
    }

  private:
    [[nodiscard]] bool isFree(const Box& card) const {
        bool isFree = true;
        cells_.around(card.centre, [&](std::size_t other) {
            isFree = !cover(card, cards_[other]);
            return isFree;
        });
        return isFree;
    }
    Point placeFor(const Box& card) {
        constexpr std::array<Point, 8> ways{{{0, 1}, {0, -1}, {1, 0}, {-1, 0}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}}};
        for (int ring = 1; ring <= mostRings && looks_ < mostLooks; ++ring) {
            for (const Point& way : ways) {
                ++looks_;
                Box there = card;
                there.centre.x += way.x * ring * (cell_.width + gap) / 2;
                there.centre.y += way.y * ring * (cell_.height + gap) / 2;
                if (isFree(there))
                    return there.centre;
            }
        }
        return below();
    }
    /// The next place in rows below all cards.
    Point below() {
        constexpr std::size_t inRow = 20;
        const std::size_t row = below_ / inRow;
        const std::size_t column = below_ % inRow;
        ++below_;
        return {left_ + static_cast<double>(column) * (cell_.width + gap),
                bottom_ + (static_cast<double>(row) + static_cast<double>(mostRings)) * (cell_.height + gap)};
    }

    std::vector<Box>& cards_;
    Size cell_;
    Cells cells_;
    double bottom_ = -std::numeric_limits<double>::infinity();
    double left_ = std::numeric_limits<double>::infinity();
    std::size_t looks_ = 0;
    std::size_t below_ = 0;
};

} // namespace

Spread spreadCards(std::vector<Box>& cards, double farthest) {
    Spread spread;
    if (cards.empty())
        return spread;
    Size cell;
    for (const Box& card : cards) {
        cell.width = std::max(cell.width, card.size.width);
        cell.height = std::max(cell.height, card.size.height);
    }
    const Extent extent = extentOf(cards);
    const double roomy = roomySides * std::sqrt(static_cast<double>(cards.size())) * (cell.width + gap);
    const double outermost = std::max(std::abs(extent.middle.x), std::abs(extent.middle.y)) + extent.side;
    double largest = std::max(plainScale, extent.side > 0.0 ? roomy / extent.side : 0.0);
    if (extent.side > 0.0)
        largest = std::min(largest, std::max(1.0, (farthest - (outermost - extent.side)) / extent.side));
    spread.scale = scaleOf(cards, cell, largest);
    if (spread.scale > 1.0) {
        for (Box& card : cards) {
            card.centre.x = extent.middle.x + (card.centre.x - extent.middle.x) * spread.scale;
            card.centre.y = extent.middle.y + (card.centre.y - extent.middle.y) * spread.scale;
        }
    }
    spread.moved = Mover(cards, cell).move();
    return spread;
}

} // namespace throughline::exchange
