#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/graph.h"
#include "core/analysis/role_order.h"

namespace throughline {

/// A node of a TraceGraph; work flows from smaller to larger numbers but within components.
using LocalNode = std::uint32_t;

/// The part of a graph that work from one start reaches, numbered anew, so that questions about one task cost only what
/// the task reaches.
///
/// Node 0 is the start, outside of every component and entered by no service; where the work comes back to the start's
/// role, that role is another node. The others follow in topological order of components, those side by side.
struct TraceGraph {
    struct Edge {
        LocalNode customer = 0;
        Slot service = noSlot;
        double share = 0.0;
    };
    std::vector<Node> nodes;           ///< nodes[0]: the start's role
    std::vector<Slot> slots;           ///< the same as slots
    std::vector<std::uint32_t> start;  ///< the edges of a node are start[node] … start[node + 1]
    std::vector<Edge> edges;

    [[nodiscard]] LocalNode size() const { return static_cast<LocalNode>(nodes.size()); }
};

struct TraceStart;

/// What work from `start` reaches.
TraceGraph traceGraph(const Graph& graph, const TraceStart& start);

/// The nodes that every walk from the start to each node passes: the immediate dominator of every node (0 for the
/// start). Lengauer and Tarjan 1979, the simple version.
std::vector<LocalNode> dominators(const TraceGraph& graph);

}  // namespace throughline
