#pragma once

#include <vector>

#include "core/layout/layered.h"
#include "core/layout/layered_graph.h"

namespace throughline::layered {

/// Where the nodes of a graph stand: their columns, 0 the leftmost, and the heights of their centres.
struct Stand {
    std::vector<int> layers;
    std::vector<double> heights;
};

/// Where the nodes stand. In a drawing that a person reads arrows are seen as nearly straight: of several ways to lay
/// it out the one with the fewest straight crossings is taken.
/// `cards`: how high the nodes' cards are.
Stand standOf(Graph graph, const std::vector<double>& cards, const LayoutOptions& options);

/// The same in lanes, which leave little choice.
Stand standInLanes(Graph graph, const Lanes& lanes, const std::vector<double>& cards, const LayoutOptions& options);

} // namespace throughline::layered
