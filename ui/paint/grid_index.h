#pragma once

#include <QRectF>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/model/table.h"

namespace throughline {

/// Which slots lie in which square of a uniform grid; unbounded, since only squares with something in them are kept.
/// The same slot may lie in many squares; inserting and erasing must name the same ones.
class GridIndex {
  public:
    static constexpr double side = 512.0;  ///< of a square, in sheet units

    struct Cell {
        std::int32_t column = 0;
        std::int32_t row = 0;
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    static Cell cellOf(double x, double y);

    void clear() { cells_.clear(); }
    void insert(const QRectF& rect, Slot slot);
    void erase(const QRectF& rect, Slot slot);
    void insert(const Cell& cell, Slot slot);
    void erase(const Cell& cell, Slot slot);
    /// Appends what lies in the squares that `rect` touches: ascending, each slot once.
    void find(const QRectF& rect, std::vector<Slot>& found) const;
    /// How many squares `rect` touches, as a measure of what find() costs.
    static double cellsIn(const QRectF& rect);
    [[nodiscard]] std::size_t cellCount() const { return cells_.size(); }

  private:
    static std::uint64_t keyOf(const Cell& cell) {
        return (std::uint64_t{static_cast<std::uint32_t>(cell.column)} << 32) | static_cast<std::uint32_t>(cell.row);
    }
    std::unordered_map<std::uint64_t, std::vector<Slot>> cells_;
};

}  // namespace throughline
