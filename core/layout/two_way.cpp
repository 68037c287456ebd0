#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

namespace {

/// Whether another way than `link` itself leads from where it begins to where it ends.
bool hasWayRound(Node nodes, std::span<const Link> links, const Link& link) {
    const Neighbours customers(nodes, links, false);
    std::vector<char> isSeen(nodes, 0);
    std::vector<Node> found{link.from};
    isSeen[link.from] = 1;
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const Node to : customers.of(found[i])) {
            if (to == link.to && i > 0)
                return true;
            if (isSeen[to] != 0 || to == link.to)
                continue;
            isSeen[to] = 1;
            found.push_back(to);
        }
    }
    return false;
}

/// How many columns the links lead on, all told.
double columnsPassed(const Graph& graph, const std::vector<int>& layers) {
    double passed = 0.0;
    for (const Link& link : graph.links)
        passed += link.weight * (layers[link.to] - layers[link.from]);
    return passed;
}

double weightOf(const Graph& graph, Node from, Node to) {
    double weight = 0.0;
    for (const Link& link : graph.links)
        weight += link.from == from && link.to == to ? link.weight : 0.0;
    return weight;
}

} // namespace

bool turnPairs(const Graph& whole, Graph& acyclic, std::vector<int>& layers, std::size_t most, const Effort& effort) {
    double least = columnsPassed(acyclic, layers);
    constexpr int mostRounds = 3;
    std::size_t turned = 0;
    bool any = true;
    for (int round = 0; round < mostRounds && any; ++round) {
        any = false;
        for (Link& link : acyclic.links) {
            const double back = weightOf(whole, link.to, link.from);
            if (back == 0.0 || weightOf(whole, link.from, link.to) > back)
                continue;
            if (effort.stopped() || turned == most)
                return turned > 0;
            if (hasWayRound(acyclic.nodes, acyclic.links, link))
                continue;
            std::swap(link.from, link.to);
            std::vector<int> other = layersOf(acyclic, effort);
            const double passed = columnsPassed(acyclic, other);
            if (passed >= least) {
                std::swap(link.from, link.to);
                continue;
            }
            least = passed;
            layers = std::move(other);
            any = true;
            ++turned;
        }
    }
    return turned > 0;
}

} // namespace throughline::layered
