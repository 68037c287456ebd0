#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/paint/curves.h"
#include "ui/paint/scene.h"

// What lies where: made when it is first asked for, and kept up with edits from then on.
namespace throughline {

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
            indexArrow(arrow, true);
    }
    cardIndex_.shrink();
    arrowIndex_.shrink();
}

void Scene::indexArrow(const SceneArrow& arrow, bool insert) const {
    if (!isIndexed_)
        return;
    // The fields along the curve, not those of its whole rectangle: long arrows are mostly slanting.
    thread_local std::vector<QLineF> lines;
    thread_local std::vector<std::pair<std::int32_t, std::int32_t>> cells;
    lines.clear();
    cells.clear();
    static const QRectF everything(-1e12, -1e12, 2e12, 2e12);
    flatten(arrow.points, 8.0, 0.0, everything, lines);
    const auto add = [&](double x, double y) {
        const GridIndex::Cell cell = GridIndex::cellOf(x, y);
        cells.emplace_back(cell.column, cell.row);
    };
    constexpr double reach = 16.0; // the tolerance, the head and the line's width
    for (const QLineF& line : lines) {
        const double length = std::hypot(line.dx(), line.dy());
        const int pieces = std::max(1, static_cast<int>(std::ceil(length / (GridIndex::width / 8))));
        for (int i = 0; i <= pieces; ++i) {
            const QPointF at = line.pointAt(static_cast<double>(i) / pieces);
            // Half a piece to every side covers what lies between two steps.
            constexpr double around = reach + GridIndex::width / 16;
            add(at.x() - around, at.y() - around);
            add(at.x() + around, at.y() - around);
            add(at.x() - around, at.y() + around);
            add(at.x() + around, at.y() + around);
        }
    }
    std::ranges::sort(cells);
    const auto repeated = std::ranges::unique(cells);
    cells.erase(repeated.begin(), repeated.end());
    for (const auto& [column, row] : cells) {
        if (insert) {
            arrowIndex_.insert(GridIndex::Cell{column, row}, arrow.service);
        } else {
            arrowIndex_.erase(GridIndex::Cell{column, row}, arrow.service);
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
    if (GridIndex::cellsIn(rect) < static_cast<double>(cards_.size() + 64)) {
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
    if (!rect.contains(bounds())) {
        ensureIndex();
        if (GridIndex::cellsIn(rect) < static_cast<double>(arrows_.size() + 64)) {
            const std::size_t before = found.size();
            arrowIndex_.collect(rect, found);
            for (const Slot slot : loose_.all())
                found.push_back(slot);
            constexpr double wide = 16.0; // the head, and the widest line
            const auto left = static_cast<float>(rect.left() - wide), right = static_cast<float>(rect.right() + wide);
            const auto top = static_cast<float>(rect.top() - wide), bottom = static_cast<float>(rect.bottom() + wide);
            const auto outside = [&](Slot slot) {
                const SceneArrow& arrow = arrows_[slot];
                return arrow.most.x < left || arrow.least.x > right || arrow.most.y < top || arrow.least.y > bottom;
            };
            const auto start = found.begin() + static_cast<std::ptrdiff_t>(before);
            found.erase(std::remove_if(start, found.end(), outside), found.end());
            std::sort(start, found.end());
            found.erase(std::unique(start, found.end()), found.end());
            return;
        }
    }
    for (const SceneArrow& arrow : arrows_) {
        if (arrow.service != noSlot)
            found.push_back(arrow.service);
    }
}

} // namespace throughline
