#include "ui/paint/grid_index.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

constexpr double farthest = 1e9; // keeps the numbers of fields within 32 bits

/// Cheaper than std::floor, which is a call.
std::int32_t line(double coordinate, double side) {
    const double lines = std::clamp(coordinate, -farthest, farthest) / side;
    const auto cut = static_cast<std::int32_t>(lines);
    return cut - static_cast<std::int32_t>(lines < cut);
}

} // namespace

GridIndex::Cell GridIndex::cellOf(double x, double y) const {
    return {line(x, width), line(y, height_)};
}

double GridIndex::cellsIn(const QRectF& rect) const {
    return (std::abs(rect.width()) / width + 2.0) * (std::abs(rect.height()) / height_ + 2.0);
}

void GridIndex::shrink() {
    for (auto& [key, members] : cells_)
        members.shrink_to_fit();
}

void GridIndex::insert(const Cell& cell, Slot slot) {
    cells_[keyOf(cell)].push_back(slot);
}

void GridIndex::erase(const Cell& cell, Slot slot) {
    const auto found = cells_.find(keyOf(cell));
    if (found == cells_.end())
        return;
    std::vector<Slot>& members = found->second;
    const auto at = std::ranges::find(members, slot);
    if (at == members.end())
        return;
    *at = members.back();
    members.pop_back();
    if (members.empty())
        cells_.erase(found);
}

void GridIndex::insert(const QRectF& rect, Slot slot) {
    const Cell first = cellOf(rect.left(), rect.top());
    const Cell last = cellOf(rect.right(), rect.bottom());
    for (std::int32_t column = first.column; column <= last.column; ++column) {
        for (std::int32_t row = first.row; row <= last.row; ++row)
            insert(Cell{column, row}, slot);
    }
}

void GridIndex::erase(const QRectF& rect, Slot slot) {
    const Cell first = cellOf(rect.left(), rect.top());
    const Cell last = cellOf(rect.right(), rect.bottom());
    for (std::int32_t column = first.column; column <= last.column; ++column) {
        for (std::int32_t row = first.row; row <= last.row; ++row)
            erase(Cell{column, row}, slot);
    }
}

void GridIndex::collect(const QRectF& rect, std::vector<Slot>& found) const {
    const Cell first = cellOf(rect.left(), rect.top());
    const Cell last = cellOf(rect.right(), rect.bottom());
    for (std::int32_t column = first.column; column <= last.column; ++column) {
        for (std::int32_t row = first.row; row <= last.row; ++row) {
            const auto cell = cells_.find(keyOf({column, row}));
            if (cell != cells_.end())
                found.insert(found.end(), cell->second.begin(), cell->second.end());
        }
    }
}

void GridIndex::find(const QRectF& rect, std::vector<Slot>& found) const {
    const auto before = static_cast<std::ptrdiff_t>(found.size());
    collect(rect, found);
    std::sort(found.begin() + before, found.end());
    found.erase(std::unique(found.begin() + before, found.end()), found.end());
}

} // namespace throughline
