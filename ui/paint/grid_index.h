#pragma once

#include <QRectF>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/model/table.h"

namespace throughline {

/// Which slots lie in which field of a uniform grid; unbounded, since only fields with something in them are kept.
/// The same slot may lie in many fields; inserting and erasing must name the same ones.
class GridIndex {
  public:
    // Of a field, in sheet units. Higher than wide: in a layered drawing the long arrows run up and down.
    static constexpr double width = 512.0;
    static constexpr double leastHeight = 1024.0;
    explicit GridIndex(double height = leastHeight) : height_(height) {}

    struct Cell {
        std::int32_t column = 0;
        std::int32_t row = 0;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    [[nodiscard]] Cell cellOf(double x, double y) const;

    void clear() { cells_.clear(); }
    /// Gives back what filling it has reserved beyond need.
    void shrink();
    void insert(const QRectF& rect, Slot slot);
    void erase(const QRectF& rect, Slot slot);
    void insert(const Cell& cell, Slot slot);
    void erase(const Cell& cell, Slot slot);
    /// Appends what lies in the fields that `rect` touches: ascending, each slot once.
    void find(const QRectF& rect, std::vector<Slot>& found) const;
    /// The same unsorted, and some slots more than once.
    void collect(const QRectF& rect, std::vector<Slot>& found) const;
    /// How many fields `rect` touches, as a measure of what find() costs.
    [[nodiscard]] double cellsIn(const QRectF& rect) const;
    [[nodiscard]] std::size_t cellCount() const { return cells_.size(); }

  private:
    static std::uint64_t keyOf(const Cell& cell) {
        return (std::uint64_t{static_cast<std::uint32_t>(cell.column)} << 32) | static_cast<std::uint32_t>(cell.row);
    }
    double height_;
    std::unordered_map<std::uint64_t, std::vector<Slot>> cells_;
};

} // namespace throughline
