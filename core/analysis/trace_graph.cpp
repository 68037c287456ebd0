#include "core/analysis/trace_graph.h"

#include <algorithm>

namespace throughline {

namespace {

// Every node that work from the start enters, from the far end of the chain towards the end customers.
std::vector<Node> enteredFrom(const Graph& graph, const TraceStart& start, std::vector<LocalNode>& place) {
    std::vector<Node> entered;
    const auto enter = [&](Node node) {
        if (place[node] != 0)
            return;
        place[node] = 1;
        entered.push_back(node);
    };
    if (start.customer != noNode) {
        enter(start.customer);
    } else {
        for (const Node customer : graph.customersOf(start.role))
            enter(customer);
    }
    for (std::size_t i = 0; i < entered.size(); ++i) {
        for (const Node customer : graph.customersOf(entered[i]))
            enter(customer);
    }
    std::vector<std::uint64_t> ranks;
    ranks.reserve(entered.size());
    for (const Node node : entered)
        ranks.push_back(graph.rankOf(node));
    std::sort(ranks.begin(), ranks.end(), std::greater<>());
    // The lower half of a rank is the node.
    std::ranges::transform(ranks, entered.begin(), [](std::uint64_t rank) { return static_cast<Node>(rank); });
    return entered;
}

} // namespace

TraceGraph traceGraph(const Graph& graph, const TraceStart& start) {
    TraceGraph result;
    std::vector<LocalNode> place(graph.nodeCount(), 0);
    const std::vector<Node> entered = enteredFrom(graph, start, place);
    result.nodes.reserve(entered.size() + 1);
    result.nodes.push_back(start.role);
    for (const Node node : entered) {
        place[node] = static_cast<LocalNode>(result.nodes.size());
        const bool newComponent =
            result.nodes.size() == 1 || graph.componentOf(result.nodes.back()) != graph.componentOf(node);
        if (newComponent)
            result.components.push_back(place[node]);
        result.nodes.push_back(node);
    }
    result.components.push_back(result.size());

    const auto copyServices = [&](Node node) {
        for (std::uint32_t edge = graph.firstOut(node); edge < graph.endOut(node); ++edge) {
            result.edges.push_back({place[graph.customers()[edge]], graph.services()[edge], graph.shares()[edge]});
        }
    };
    result.start.reserve(result.nodes.size() + 1);
    result.start.push_back(0);
    if (start.customer != noNode) {
        result.edges.push_back({place[start.customer], start.service, 1.0});
    } else {
        copyServices(start.role);
    }
    result.start.push_back(static_cast<std::uint32_t>(result.edges.size()));
    for (const Node node : entered) {
        copyServices(node);
        result.start.push_back(static_cast<std::uint32_t>(result.edges.size()));
    }
    result.roleSlots.reserve(result.nodes.size());
    for (const Node node : result.nodes)
        result.roleSlots.push_back(graph.slotOf(node));
    return result;
}

IncomingEdges::IncomingEdges(const TraceGraph& graph) : start(graph.size() + 1, 0), servers(graph.edges.size()) {
    for (const TraceGraph::Edge& edge : graph.edges)
        ++start[edge.customer + 1];
    for (LocalNode node = 0; node < graph.size(); ++node)
        start[node + 1] += start[node];
    std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
    for (LocalNode node = 0; node < graph.size(); ++node) {
        for (std::uint32_t i = graph.start[node]; i < graph.start[node + 1]; ++i) {
            servers[next[graph.edges[i].customer]++] = node;
        }
    }
}

} // namespace throughline
