#include "core/model/arrange.h"

#include <algorithm>

namespace throughline::gestures {

namespace {

/// One coordinate of a card: its middle and how far it reaches to both sides.
struct Span {
    double middle = 0.0;
    double half = 0.0;
    [[nodiscard]] double low() const { return middle - half; }
    [[nodiscard]] double high() const { return middle + half; }
};

Span spanOf(const Extent& card, Axis axis) {
    return axis == Axis::horizontal ? Span{card.centre.x, card.width / 2} : Span{card.centre.y, card.height / 2};
}

void putIfMoved(std::vector<Placement>& placements, const Extent& card, Axis axis, double middle) {
    Point point = card.centre;
    (axis == Axis::horizontal ? point.x : point.y) = middle;
    if (point != card.centre)
        placements.push_back({card.role, point});
}

} // namespace

std::vector<Placement> align(std::span<const Extent> cards, Alignment alignment) {
    std::vector<Placement> placements;
    if (cards.size() < 2)
        return placements;
    const bool isSideways =
        alignment == Alignment::left || alignment == Alignment::centre || alignment == Alignment::right;
    const Axis axis = isSideways ? Axis::horizontal : Axis::vertical;
    double low = spanOf(cards.front(), axis).low();
    double high = spanOf(cards.front(), axis).high();
    for (const Extent& card : cards) {
        low = std::min(low, spanOf(card, axis).low());
        high = std::max(high, spanOf(card, axis).high());
    }
    for (const Extent& card : cards) {
        const double half = spanOf(card, axis).half;
        const bool isLow = alignment == Alignment::left || alignment == Alignment::top;
        const bool isHigh = alignment == Alignment::right || alignment == Alignment::bottom;
        putIfMoved(placements, card, axis, isLow ? low + half : isHigh ? high - half : (low + high) / 2);
    }
    return placements;
}

std::vector<Placement> distribute(std::span<const Extent> cards, Axis axis) {
    std::vector<Placement> placements;
    if (cards.size() < 3)
        return placements;
    std::vector<const Extent*> ordered;
    for (const Extent& card : cards)
        ordered.push_back(&card);
    std::ranges::stable_sort(ordered, [axis](const Extent* a, const Extent* b) {
        return spanOf(*a, axis).middle < spanOf(*b, axis).middle;
    });
    double room = spanOf(*ordered.back(), axis).high() - spanOf(*ordered.front(), axis).low();
    for (const Extent* card : ordered)
        room -= 2 * spanOf(*card, axis).half;
    const double gap = room / static_cast<double>(ordered.size() - 1);
    double next = spanOf(*ordered.front(), axis).low();
    for (const Extent* card : ordered) {
        const double half = spanOf(*card, axis).half;
        // Sums of fractions must not move the last one by a hair.
        if (card != ordered.front() && card != ordered.back())
            putIfMoved(placements, *card, axis, next + half);
        next += 2 * half + gap;
    }
    return placements;
}

} // namespace throughline::gestures
