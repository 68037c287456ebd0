#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/graph.h"

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
    std::vector<Node> nodes;          ///< nodes[0]: the start's role
    std::vector<Slot> roleSlots;      ///< the same as slots of the role table
    std::vector<std::uint32_t> start; ///< the edges of a node are start[node] … start[node + 1]
    std::vector<Edge> edges;
    std::vector<LocalNode> components; ///< where each component starts, from 1 on; size() at the end

    [[nodiscard]] LocalNode size() const { return static_cast<LocalNode>(nodes.size()); }
};

/// The edges of a TraceGraph by the node that they lead to: those of a node are start[node] … start[node + 1].
struct IncomingEdges {
    std::vector<std::uint32_t> start;
    std::vector<LocalNode> servers;

    explicit IncomingEdges(const TraceGraph& graph);
};

/// From where work starts: a role, and perhaps a service of it that is taken first, whatever it is.
struct TraceStart {
    Node role = noNode;
    Node customer = noNode; ///< of the service; noNode: the work is split as the role's
    Slot service = noSlot;
};

/// What work from `start` reaches.
TraceGraph traceGraph(const Graph& graph, const TraceStart& start);

/// The immediate dominator of every node: the last other node that every walk from the start to it passes; 0 for the
/// start itself. Lengauer and Tarjan 1979, the simple version.
std::vector<LocalNode> dominators(const TraceGraph& graph);

} // namespace throughline
