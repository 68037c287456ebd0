#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

#include "core/layout/layered_graph.h"
#include "core/layout/network_simplex.h"

namespace throughline::layered {

namespace {

/// Above so many nodes the columns are tightened by moving single nodes alone.
constexpr Node mostForSimplex = 60'000;

/// The roles that have only manager services, up to the top, and whom nobody but those report to.
std::vector<char> onlyManagers(const Graph& graph) {
    std::vector<char> only(graph.nodes, 0);
    for (const Link& link : graph.links)
        only[link.to] = 1;
    for (const Link& link : graph.links) {
        if (link.manager)
            continue;
        only[link.from] = 0;
        only[link.to] = 0;
    }
    // Whoever reports to somebody with other work is placed by that work; so on down.
    for (bool changed = true; changed;) {
        changed = false;
        for (const Link& link : graph.links) {
            if (only[link.from] == 0 || only[link.to] != 0)
                continue;
            only[link.from] = 0;
            changed = true;
        }
    }
    return only;
}

/// Managers without other work stand right of those who report to them as far as there is room before the end
/// customers.
void moveManagersRight(const Graph& graph, const std::vector<char>& isManager, int last, std::vector<int>& layers) {
    constexpr int tallestHierarchy = 32;
    bool moved = true;
    for (int round = 0; moved && round < tallestHierarchy; ++round) {
        moved = false;
        for (const Link& link : graph.links) {
            if (isManager[link.to] == 0 || layers[link.to] >= std::min(layers[link.from] + 1, last))
                continue;
            layers[link.to] = std::min(layers[link.from] + 1, last);
            moved = true;
        }
    }
}

/// Parts that nothing holds together begin in the same rank.
void startTogether(const std::vector<Bond>& bonds, std::vector<int>& ranks) {
    std::vector<Node> part(ranks.size());
    std::iota(part.begin(), part.end(), Node{0});
    const auto root = [&](Node node) {
        while (part[node] != node)
            node = part[node] = part[part[node]];
        return node;
    };
    for (const Bond& bond : bonds)
        part[root(bond.from)] = root(bond.to);
    std::vector<int> first(ranks.size(), std::numeric_limits<int>::max());
    for (Node node = 0; node < ranks.size(); ++node)
        first[root(node)] = std::min(first[root(node)], ranks[node]);
    for (Node node = 0; node < ranks.size(); ++node)
        ranks[node] -= first[root(node)];
}

} // namespace

std::vector<int> layersOf(const Graph& graph, const Effort& effort) {
    // All end customers are one node, the sink, so that they share a column; whoever serves nobody stands before it.
    bool anyEnd = false;
    std::vector<Node> number(graph.nodes);
    Node nodes = 0;
    for (Node node = 0; node < graph.nodes; ++node) {
        if (graph.isEnd[node] == 0) {
            number[node] = nodes++;
        } else {
            anyEnd = true;
        }
    }
    const Node sink = nodes;
    if (anyEnd)
        ++nodes;
    const bool isHierarchy = std::ranges::all_of(graph.links, &Link::manager);
    const std::vector<char> isManager = isHierarchy ? std::vector<char>(graph.nodes, 0) : onlyManagers(graph);
    std::vector<Bond> bonds;
    bonds.reserve(graph.links.size());
    std::vector<char> serves(nodes, 0);
    for (const Link& link : graph.links) {
        const Node from = number[link.from];
        serves[from] = 1;
        bonds.push_back(
            {from, graph.isEnd[link.to] != 0 ? sink : number[link.to], link.weight, isManager[link.to] != 0 ? 0 : 1});
    }
    for (Node node = 0; anyEnd && node < sink; ++node) {
        if (serves[node] == 0)
            bonds.push_back({node, sink, 0.25, 1}); // a quarter: less than any service, so that it moves nobody else
    }
    std::vector<int> ranks = ranksOf(nodes, bonds, nodes <= mostForSimplex && !effort.isDraft, effort);
    if (!anyEnd)
        startTogether(bonds, ranks);
    std::vector<int> layers(graph.nodes);
    int last = std::numeric_limits<int>::min();
    for (Node node = 0; node < graph.nodes; ++node) {
        layers[node] = ranks[graph.isEnd[node] != 0 ? sink : number[node]];
        if (graph.isEnd[node] == 0)
            last = std::max(last, layers[node]);
    }
    moveManagersRight(graph, isManager, anyEnd ? last : std::numeric_limits<int>::max(), layers);
    // Columns that nobody stands in are left out.
    std::vector<int> used = layers;
    std::ranges::sort(used);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (int& layer : layers)
        layer = static_cast<int>(std::ranges::lower_bound(used, layer) - used.begin());
    return layers;
}

} // namespace throughline::layered
