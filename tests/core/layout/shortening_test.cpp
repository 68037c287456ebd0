// What makes the links of a drawing shorter: pairs of roles that serve each other turned, and heights.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "core/layout/layered_graph.h"

namespace throughline::layered {
namespace {

constexpr double pitch = 272.0;
constexpr double gap = 20.0;

/// A tree toward node 0, some of whose services go in both directions, and more services toward smaller numbers.
Graph randomGraph(std::mt19937_64& random) {
    Graph graph;
    graph.nodes = 40;
    graph.isEnd.assign(graph.nodes, 0);
    graph.isEnd[0] = 1;
    for (Node node = 1; node < graph.nodes; ++node) {
        const auto to = static_cast<Node>(random() % node);
        graph.links.push_back({node, to, 1.0, false});
        if (to > 0 && random() % 3 == 0)
            graph.links.push_back({to, node, 1.0, false});
    }
    for (int i = 0; i < 15; ++i) {
        const auto a = static_cast<Node>(random() % graph.nodes);
        const auto b = static_cast<Node>(random() % graph.nodes);
        if (a != b)
            graph.links.push_back({std::max(a, b), std::min(a, b), 1.0, false});
    }
    unite(graph.links);
    return graph;
}

double passed(const Graph& graph, const std::vector<int>& layers) {
    return std::accumulate(graph.links.begin(), graph.links.end(), 0.0, [&](double sum, const Link& link) {
        return sum + link.weight * (layers[link.to] - layers[link.from]);
    });
}

/// How many services of `whole` run against the links.
double turnedRound(const Graph& whole, const std::vector<Link>& links) {
    double count = 0.0;
    for (const Link& service : whole.links) {
        for (const Link& link : links)
            count += link.from == service.to && link.to == service.from ? service.weight : 0.0;
    }
    return count;
}

TEST(TurnedPairs, PassFewerColumnsAndTurnNoMoreServicesRound) {
    double before = 0.0;
    double after = 0.0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 random(seed);
        const Graph whole = randomGraph(random);
        Graph acyclic = whole;
        acyclic.links = acyclicLinks(whole, 1).front().links;
        const std::vector<Link> links = acyclic.links;
        std::vector<int> layers = layersOf(acyclic);
        const double old = passed(acyclic, layers);
        const bool any = turnPairs(whole, acyclic, layers, links.size());
        EXPECT_EQ(layers, layersOf(acyclic));
        for (const Link& link : acyclic.links)
            EXPECT_LT(layers[link.from], layers[link.to]) << "no cycle is left";
        EXPECT_LE(turnedRound(whole, acyclic.links), turnedRound(whole, links));
        if (any) {
            EXPECT_LT(passed(acyclic, layers), old);
        } else {
            EXPECT_EQ(passed(acyclic, layers), old);
        }
        before += old;
        after += passed(acyclic, layers);
    }
    EXPECT_LT(after, 0.95 * before);
}

TEST(TurnedPairs, AreNoMoreThanWanted) {
    std::mt19937_64 random(3);
    const Graph whole = randomGraph(random);
    Graph acyclic = whole;
    acyclic.links = acyclicLinks(whole, 1).front().links;
    const std::vector<Link> links = acyclic.links;
    std::vector<int> layers = layersOf(acyclic);
    EXPECT_FALSE(turnPairs(whole, acyclic, layers, 0));
    for (std::size_t i = 0; i < links.size(); ++i)
        EXPECT_EQ(acyclic.links[i].from, links[i].from);
}

TEST(ShortenedHeights, KeepTheOrderAndTheDistancesAndMakeLinksShorter) {
    double before = 0.0;
    double after = 0.0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 random(seed);
        Graph graph = randomGraph(random);
        graph.links = acyclicLinks(graph, 1).front().links;
        Columns columns = columnsOf(graph, layersOf(graph));
        columns.order = ordersOf(columns, 1).front().columns;
        std::vector<double> cards;
        for (Node node = 0; node < graph.nodes; ++node)
            cards.push_back(48.0 + 16.0 * static_cast<double>(random() % 3));
        const std::vector<double> old = heightsOf(columns, cards, gap);
        const std::vector<double> heights = shortened(columns, cards, gap, pitch, old);
        for (const auto& column : columns.order) {
            for (std::size_t i = 1; i < column.size(); ++i) {
                EXPECT_GE(heights[column[i]] - heights[column[i - 1]],
                          distanceBetween(columns, cards, gap, column[i - 1], column[i]) - 1e-6);
            }
        }
        before += lengthOf(graph, columns.layer, old, pitch);
        after += lengthOf(graph, columns.layer, heights, pitch);
        EXPECT_LE(lengthOf(graph, columns.layer, heights, pitch), 1.01 * lengthOf(graph, columns.layer, old, pitch));
    }
    EXPECT_LT(after, before);
}

// Where the sum of distances to some points is least, the unit vectors that point to them add up to nothing.
TEST(ShortenedHeights, AreWhereTheDistancesAddUpToLeast) {
    Graph graph;
    graph.nodes = 6;
    graph.isEnd.assign(graph.nodes, 0);
    for (const auto& [from, to] : {std::pair<Node, Node>{0, 3}, {1, 3}, {2, 3}})
        graph.links.push_back({from, to, 1.0, false});
    Columns columns = columnsOf(graph, {0, 0, 0, 1, 1, 1});
    const std::vector<double> cards{48.0, 48.0, 5'000.0, 48.0, 48.0, 48.0};
    std::vector<double> heights{0.0, 100.0, 5'000.0, 0.0, 1'000.0, 2'000.0};
    heights = shortened(columns, cards, gap, pitch, heights);
    double pull = 0.0;
    for (Node node = 0; node < 3; ++node)
        pull += (heights[node] - heights[3]) / std::hypot(pitch, heights[node] - heights[3]);
    EXPECT_NEAR(pull, 0.0, 0.01);
    EXPECT_GT((heights[0] + heights[1] + heights[2]) / 3 - heights[3], 500.0) << "which is not their mean";
}

} // namespace
} // namespace throughline::layered
