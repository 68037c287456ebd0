#include "core/analysis/path_network.h"

#include <functional>
#include <queue>
#include <utility>

namespace throughline {

PathNetwork::PathNetwork(const TraceGraph& graph, LocalNode customer) {
    mergeServices(graph);
    rest.assign(graph.size(), PathCost());
    rest[customer] = {0.0, 0};
    for (std::size_t i = graph.components.size() - 1; i-- > 0;) {
        const LocalNode begin = graph.components[i];
        const LocalNode end = graph.components[i + 1];
        if (begin > customer)
            continue;
        for (LocalNode node = begin; node < end; ++node)
            takeBestStep(node);
        if (end - begin > 1)
            measureCycle(begin, end);
    }
    takeBestStep(0);
}

void PathNetwork::mergeServices(const TraceGraph& graph) {
    constexpr std::uint32_t none = 0xffffffff;
    std::vector<std::uint32_t> stepOf(graph.size(), none);
    start.reserve(graph.size() + 1);
    start.push_back(0);
    for (LocalNode node = 0; node < graph.size(); ++node) {
        for (std::uint32_t i = graph.start[node]; i < graph.start[node + 1]; ++i) {
            const TraceGraph::Edge& edge = graph.edges[i];
            std::uint32_t& step = stepOf[edge.customer];
            if (step == none || step < start.back()) {
                step = static_cast<std::uint32_t>(steps.size());
                steps.push_back({edge.customer, edge.share, {}});
            } else {
                steps[step].share += edge.share;
            }
        }
        start.push_back(static_cast<std::uint32_t>(steps.size()));
    }
    for (PathStep& step : steps)
        step.cost = {-std::log(step.share), 1};
}

void PathNetwork::takeBestStep(LocalNode node) {
    for (const PathStep& step : stepsOf(node)) {
        const PathCost cost = step.cost + rest[step.customer];
        if (cost.isBetterThan(rest[node]))
            rest[node] = cost;
    }
}

// Dijkstra backwards within the component, from what its nodes cost when they leave it at once.
void PathNetwork::measureCycle(LocalNode begin, LocalNode end) {
    std::vector<std::vector<std::pair<LocalNode, PathCost>>> servers(end - begin);
    using Entry = std::pair<double, LocalNode>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    for (LocalNode node = begin; node < end; ++node) {
        for (const PathStep& step : stepsOf(node)) {
            const bool stays = step.customer >= begin && step.customer < end;
            if (stays)
                servers[step.customer - begin].emplace_back(node, step.cost);
        }
        if (rest[node].share < PathCost::unreachable)
            queue.emplace(rest[node].share, node);
    }
    while (!queue.empty()) {
        const auto [share, node] = queue.top();
        queue.pop();
        if (share > rest[node].share + PathCost::tolerance)
            continue;
        for (const auto& [server, cost] : servers[node - begin]) {
            const PathCost through = cost + rest[node];
            if (!through.isBetterThan(rest[server]))
                continue;
            rest[server] = through;
            queue.emplace(through.share, server);
        }
    }
}

} // namespace throughline
