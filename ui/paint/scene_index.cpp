#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include "ui/paint/curves.h"
#include "ui/paint/scene.h"

// What lies where: made when it is first asked for, and kept up with edits from then on.
namespace throughline {

namespace {

/// Of a rectangle in which arrows are looked for, with what reaches beyond their curves.
struct Sides {
    static constexpr double wide = 16.0; // the head, and the widest line
    explicit Sides(const QRectF& rect)
        : left(static_cast<float>(rect.left() - wide)),
          right(static_cast<float>(rect.right() + wide)),
          top(static_cast<float>(rect.top() - wide)),
          bottom(static_cast<float>(rect.bottom() + wide)) {}
    [[nodiscard]] bool touch(const SceneArrow& arrow) const {
        return arrow.most.x >= left && arrow.least.x <= right && arrow.most.y >= top && arrow.least.y <= bottom;
    }
    float left, right, top, bottom;
};

} // namespace

void Scene::prepare() {
    static_cast<void>(bounds());
    ensureIndex();
}

void Scene::ensureIndex() const {
    if (isIndexed_)
        return;
    isIndexed_ = true;
    for (const SceneCard& card : cards_) {
        if (card.role != noSlot)
            cardIndex_.insert(card.rect(), card.role);
    }
    for (const SceneArrow& arrow : arrows_) {
        if (arrow.service != noSlot && !loose_.contains(arrow.service))
            indexArrow(arrow.service, points(arrow.service), true);
    }
    cardIndex_.shrink();
    for (GridIndex& index : arrowIndex_)
        index.shrink();
}

void Scene::indexArrow(Slot service, std::span<const SheetPoint> points, bool insert) const {
    if (!isIndexed_ || points.empty())
        return;
    // The fields along the curve, not those of its whole rectangle: long arrows are mostly slanting.
    thread_local std::vector<QLineF> lines;
    thread_local std::vector<std::pair<std::int32_t, std::int32_t>> cells;
    lines.clear();
    cells.clear();
    static const QRectF everything(-1e12, -1e12, 2e12, 2e12);
    flatten(points, 8.0, 0.0, everything, lines);
    const auto [high, low] = std::ranges::minmax(points, {}, &SheetPoint::y);
    std::size_t level = 0;
    double height = GridIndex::leastHeight;
    while (level + 1 < arrowIndex_.size() && double{low.y} - double{high.y} > 4.0 * height) {
        height *= 8.0;
        ++level;
    }
    GridIndex& index = arrowIndex_[level];
    // Fields of the last step: mostly those of this one, too.
    GridIndex::Cell first{1, 1};
    GridIndex::Cell last{0, 0};
    constexpr double reach = 16.0; // the tolerance, the head and the line's width
    // Half a piece to every side covers what lies between two steps.
    constexpr double beside = reach + GridIndex::width / 16;
    const double above = reach + height / 16;
    for (const QLineF& line : lines) {
        const int pieces = std::max(1, static_cast<int>(std::ceil(std::max(std::abs(line.dx()) / (GridIndex::width / 8),
                                                                           std::abs(line.dy()) / (height / 8)))));
        for (int i = 0; i <= pieces; ++i) {
            const QPointF at = line.pointAt(static_cast<double>(i) / pieces);
            const GridIndex::Cell least = index.cellOf(at.x() - beside, at.y() - above);
            const GridIndex::Cell most = index.cellOf(at.x() + beside, at.y() + above);
            if (least == first && most == last)
                continue;
            first = least;
            last = most;
            // A step's surroundings are smaller than a field.
            for (std::int32_t column = least.column; column <= most.column; ++column) {
                for (std::int32_t row = least.row; row <= most.row; ++row)
                    cells.emplace_back(column, row);
            }
        }
    }
    std::ranges::sort(cells);
    const auto repeated = std::ranges::unique(cells);
    cells.erase(repeated.begin(), repeated.end());
    for (const auto& [column, row] : cells) {
        if (insert) {
            index.insert(GridIndex::Cell{column, row}, service);
        } else {
            index.erase(GridIndex::Cell{column, row}, service);
        }
    }
}

void Scene::cardsIn(const QRectF& rect, std::vector<Slot>& found) const {
    const std::size_t before = found.size();
    if (rect.contains(bounds())) {
        for (const SceneCard& card : cards_) {
            if (card.role != noSlot)
                found.push_back(card.role);
        }
        return;
    }
    ensureIndex();
    if (cardIndex_.cellsIn(rect) < static_cast<double>(cards_.size() + 64)) {
        cardIndex_.find(rect, found);
    } else {
        for (const SceneCard& card : cards_) {
            if (card.role != noSlot)
                found.push_back(card.role);
        }
    }
    const auto outside = [&](Slot slot) {
        const Box& box = cards_[slot].box;
        return box.right() < rect.left() || box.left() > rect.right() || box.bottom() < rect.top() ||
               box.top() > rect.bottom();
    };
    found.erase(std::remove_if(found.begin() + static_cast<std::ptrdiff_t>(before), found.end(), outside), found.end());
}

void Scene::arrowsIn(const QRectF& rect, std::vector<Slot>& found) const {
    const bool isAll = rect.contains(bounds());
    const Sides sides(rect);
    if (!isAll) {
        ensureIndex();
        if (arrowIndex_.front().cellsIn(rect) < static_cast<double>(arrows_.size() + 64)) {
            thread_local std::vector<Slot> maybe;
            maybe.clear();
            for (const GridIndex& index : arrowIndex_)
                index.collect(rect, maybe);
            for (const Slot slot : loose_.members())
                maybe.push_back(slot);
            // Each once and ascending by a bit for each slot: sorting thousands would cost more than drawing them.
            thread_local std::vector<std::uint64_t> bits;
            bits.resize(std::max(bits.size(), arrows_.size() / 64 + 1), 0);
            std::size_t first = bits.size();
            std::size_t last = 0;
            for (const Slot slot : maybe) {
                if (!sides.touch(arrows_[slot]))
                    continue;
                bits[slot / 64] |= std::uint64_t{1} << (slot % 64);
                first = std::min<std::size_t>(first, slot / 64);
                last = std::max<std::size_t>(last, slot / 64);
            }
            for (std::size_t word = first; word <= last && word < bits.size(); ++word) {
                for (std::uint64_t rest = bits[word]; rest != 0; rest &= rest - 1)
                    found.push_back(static_cast<Slot>(word * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
                bits[word] = 0;
            }
            return;
        }
    }
    for (const SceneArrow& arrow : arrows_) {
        if (arrow.service != noSlot && (isAll || sides.touch(arrow)))
            found.push_back(arrow.service);
    }
}

void Scene::keepArrowsIn(const QRectF& rect, std::span<const Slot> arrows, std::vector<Slot>& found) const {
    const Sides sides(rect);
    for (const Slot slot : arrows) {
        if (sides.touch(arrows_[slot]))
            found.push_back(slot);
    }
}

} // namespace throughline
