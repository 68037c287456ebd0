#pragma once

#include <cstddef>
#include <vector>

#include "core/report/trace_picture.h"

namespace throughline::report {

/// The grid on which the cards of a trace's picture stand; lengths in points.
struct TraceGrid {
    double cardWide = 0.0;
    double cardHigh = 0.0;
    double gap = 0.0;      ///< between two columns
    double rowPitch = 0.0; ///< from the middle of a row to the next one's
    double margin = 0.0;

    [[nodiscard]] double leftOf(std::size_t column) const {
        return margin + static_cast<double>(column) * (cardWide + gap);
    }
    [[nodiscard]] double middleOf(std::size_t row) const {
        return margin + static_cast<double>(row) * rowPitch + cardHigh / 2;
    }
};

/// A card's place on the grid.
struct TraceStop {
    std::size_t column = 0;
    std::size_t row = 0;
    bool isRound = false; ///< an end customer: its sides are half circles
};

/// An arrow from one stop to another that stands in a later column; both are places in the list of stops.
struct TraceLink {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// An arrow for each link, in their order, with right angles: through no card, and so that two arrows share a piece of
/// line only where they leave the same card or reach the same one. Arrows may cross. Where there is no such way left,
/// the one with the fewest clashes.
std::vector<TracePicture::Arrow> traceRoutes(const TraceGrid& grid, const std::vector<TraceStop>& stops,
                                             const std::vector<TraceLink>& links);

} // namespace throughline::report
