#pragma once

#include <optional>
#include <vector>

#include "core/layout/drawing.h"
#include "core/layout/layered_graph.h"

namespace throughline::layered {

/// Where the nodes of a graph stand: their columns, 0 the leftmost, and the heights of their centres.
struct Stand {
    std::vector<int> layers;
    std::vector<double> heights;
};

/// What is to be laid out.
struct Part {
    Graph graph;
    std::vector<double> cards;                  ///< how high they are, by node
    std::vector<std::optional<Point>> standing; ///< where they stand now, or nothing at all
};

/// Where the nodes stand, the columns being `pitch` apart. In a drawing that a person reads arrows are seen as nearly
/// straight: of several ways to lay it out the one with the fewest straight crossings is taken, unless they are long.
Stand standOf(Part part, double gap, double pitch, const Effort& effort);

/// The same in lanes, which leave little choice.
Stand standInLanes(Part part, const Lanes& lanes, double gap, const Effort& effort);

} // namespace throughline::layered
