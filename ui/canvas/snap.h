#pragma once

#include <QRectF>
#include <optional>
#include <span>
#include <vector>

#include "core/layout/drawing.h"

namespace throughline {

/// Where a card that is dragged comes to stand, and the lines that show why: flat rectangles in sheet units.
struct Snapped {
    Point centre;
    std::vector<QRectF> guides;
};

/// Snaps `card` to its neighbours where one is nearer than `within` (sheet units): edges and middles in line, or gaps
/// that equal the neighbours' own; else to the grid (centres at multiples of `grid`), where there is one. Each
/// coordinate by itself.
Snapped snap(const Box& card, std::span<const Box> others, double within, std::optional<double> grid);

} // namespace throughline
