#include "core/exchange/drawio_places.h"

#include <cmath>

#include "core/exchange/row_names.h"

namespace throughline::exchange {

namespace {

/// Shapes lie in each other no deeper; a hostile file may lay two into each other.
constexpr int deepest = 200;
constexpr std::size_t mostLooks = 5'000'000;
/// An arrowhead that is dragged to a shape by hand ends this near.
constexpr double near = 3.0;

} // namespace

Point DrawioPlaces::centreOf(const DrawioCell& cell) const {
    Point corner = cell.corner;
    const DrawioCell* inner = &cell;
    for (int depth = 0; depth < deepest; ++depth) {
        const auto found = numbers_.find(inner->parent);
        if (found == numbers_.end())
            break;
        const DrawioCell& outer = cells_[found->second];
        if (inner->isRelative) {
            corner.x += inner->corner.x * outer.width - inner->corner.x + inner->offset.x;
            corner.y += inner->corner.y * outer.height - inner->corner.y + inner->offset.y;
        }
        if (!outer.isShape)
            break;
        corner.x += outer.corner.x;
        corner.y += outer.corner.y;
        inner = &outer;
    }
    return {corner.x + cell.width / 2, corner.y + cell.height / 2};
}

void DrawioPlaces::noteBoxes() {
    boxes_.emplace();
    std::vector<bool> holdsShapes(cells_.size(), false);
    const auto parentOf = [&](const DrawioCell& cell) {
        const auto found = numbers_.find(cell.parent);
        return found == numbers_.end() ? cells_.size() : found->second;
    };
    for (const DrawioCell& cell : cells_) {
        if (cell.isShape && parentOf(cell) < cells_.size())
            holdsShapes[parentOf(cell)] = true;
    }
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const std::size_t parent = parentOf(cells_[i]);
        const bool isLabel = cells_[i].isStyled("text") || (parent < cells_.size() && cells_[parent].isArrow);
        if (cells_[i].isShape && !isLabel && !holdsShapes[i] && !trimmed(cells_[i].label).empty())
            boxes_->push_back({i, centreOf(cells_[i])});
    }
}

std::string_view DrawioPlaces::shapeAt(const DrawioCell& arrow, const std::optional<Point>& point) {
    if (!point)
        return {};
    if (!boxes_)
        noteBoxes();
    Point at = *point;
    if (const auto found = numbers_.find(arrow.parent); found != numbers_.end() && cells_[found->second].isShape) {
        const DrawioCell& around = cells_[found->second];
        const Point centre = centreOf(around);
        at = {at.x + centre.x - around.width / 2, at.y + centre.y - around.height / 2};
    }
    looks_ += boxes_->size();
    const DrawioCell* smallest = nullptr;
    if (looks_ > mostLooks)
        return {};
    for (const Box& box : *boxes_) {
        const DrawioCell& cell = cells_[box.cell];
        // Not the other way round: places may be no numbers.
        const bool isThere = std::abs(at.x - box.centre.x) <= cell.width / 2 + near &&
                             std::abs(at.y - box.centre.y) <= cell.height / 2 + near;
        if (!isThere)
            continue;
        if (smallest == nullptr || cell.width * cell.height < smallest->width * smallest->height)
            smallest = &cell;
    }
    return smallest == nullptr ? std::string_view() : std::string_view(smallest->id);
}

DrawioPlaces::Ends DrawioPlaces::touched(const DrawioCell& arrow) {
    return {shapeAt(arrow, arrow.sourcePoint), shapeAt(arrow, arrow.targetPoint)};
}

} // namespace throughline::exchange
