#pragma once

#include <string_view>
#include <vector>

#include "core/layout/drawing.h"
#include "core/layout/layered_graph.h"
#include "core/model/chain.h"

namespace throughline::layered {

/// The roles to lay out, numbered by title and key, and the services among them, one to the right for each two roles.
struct Selection {
    std::vector<Slot> roles;
    std::vector<Size> sizes;
    std::vector<std::string_view> departments;
    Graph graph;
};

/// The chain must outlive it. No link leads to `first`, if there is such a role: services to it are drawn backwards, as
/// those that leave an end customer are. `endsLast`: end customers are marked as such in the graph.
Selection selectionOf(const Chain& chain, std::vector<Slot> roles, Slot first, bool endsLast);

/// The connected parts, each as its nodes in rising order; the largest first, then by their first node.
std::vector<std::vector<Node>> partsOf(const Graph& graph);

/// The lanes of the nodes of one part by their departments, in the order of these names.
Lanes lanesOf(const Selection& selection, const std::vector<Node>& nodes, const std::vector<Link>& links);

} // namespace throughline::layered
