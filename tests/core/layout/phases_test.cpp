// The phases of the layered layout, each against the slowest thing that is certainly right.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <random>
#include <set>

#include "core/layout/layered_graph.h"
#include "core/layout/network_simplex.h"
#include "core/layout/straight_crossings.h"

namespace throughline::layered {
namespace {

double costOf(const std::vector<Bond>& bonds, const std::vector<int>& ranks) {
    double cost = 0.0;
    for (const Bond& bond : bonds)
        cost += bond.weight * (ranks[bond.to] - ranks[bond.from]);
    return cost;
}

bool holds(const std::vector<Bond>& bonds, const std::vector<int>& ranks) {
    return std::ranges::all_of(bonds,
                               [&](const Bond& bond) { return ranks[bond.to] >= ranks[bond.from] + bond.least; });
}

/// Links from lower to higher numbers; every node but the first has one from a lower one.
std::vector<Bond> randomBonds(Node nodes, std::size_t more, std::mt19937_64& random) {
    std::vector<Bond> bonds;
    const auto weight = [&] { return static_cast<double>(random() % 5) / 2.0; };
    for (Node node = 1; node < nodes; ++node)
        bonds.push_back({static_cast<Node>(random() % node), node, weight() + 0.5, random() % 5 == 0 ? 0 : 1});
    for (std::size_t i = 0; i < more; ++i) {
        const auto a = static_cast<Node>(random() % nodes);
        const auto b = static_cast<Node>(random() % nodes);
        if (a != b)
            bonds.push_back({std::min(a, b), std::max(a, b), weight(), 1});
    }
    return bonds;
}

double leastCost(Node nodes, const std::vector<Bond>& bonds) {
    std::vector<int> ranks(nodes, 0);
    double least = std::numeric_limits<double>::infinity();
    const std::function<void(Node)> choose = [&](Node node) {
        if (node == nodes) {
            if (holds(bonds, ranks))
                least = std::min(least, costOf(bonds, ranks));
            return;
        }
        for (ranks[node] = 0; ranks[node] < static_cast<int>(nodes); ++ranks[node])
            choose(node + 1);
        ranks[node] = 0;
    };
    choose(0);
    return least;
}

TEST(Ranks, CostAsLittleAsAnyRanksCan) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 random(seed);
        const auto nodes = static_cast<Node>(2 + seed % 5);
        const auto bonds = randomBonds(nodes, 4, random);
        const auto ranks = ranksOf(nodes, bonds, true);
        EXPECT_TRUE(holds(bonds, ranks));
        EXPECT_DOUBLE_EQ(costOf(bonds, ranks), leastCost(nodes, bonds));
    }
}

TEST(Ranks, HoldAndCostNoMoreThanLongestPathsOnLargeGraphs) {
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        std::mt19937_64 random(seed);
        const auto bonds = randomBonds(3'000, 3'000, random);
        const auto exact = ranksOf(3'000, bonds, true);
        const auto quick = ranksOf(3'000, bonds, false);
        EXPECT_TRUE(holds(bonds, exact));
        EXPECT_TRUE(holds(bonds, quick));
        EXPECT_LT(costOf(bonds, exact), costOf(bonds, quick));
    }
}

Graph randomGraph(Node nodes, std::size_t links, std::mt19937_64& random) {
    Graph graph;
    graph.nodes = nodes;
    graph.isEnd.assign(nodes, 0);
    for (Node node = 1; node < nodes; ++node)
        graph.links.push_back({static_cast<Node>(random() % node), node, 1.0, false});
    for (std::size_t i = 0; i < links; ++i) {
        const auto a = static_cast<Node>(random() % nodes);
        const auto b = static_cast<Node>(random() % nodes);
        if (a != b)
            graph.links.push_back({a, b, 1.0, random() % 10 == 0});
    }
    return graph;
}

TEST(AcyclicLinks, HaveNoCycleAndTurnNoMoreThanTwoWayPairsNeed) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        std::mt19937_64 random(seed);
        // A tree with some of its links in both directions: one of each pair is to be turned, and nothing else.
        Graph graph = randomGraph(40, 0, random);
        const std::size_t tree = graph.links.size();
        for (std::size_t i = 0; i < tree; i += 3)
            graph.links.push_back({graph.links[i].to, graph.links[i].from, 1.0, false});
        const auto results = acyclicLinks(graph, 2);
        ASSERT_FALSE(results.empty());
        for (const auto& [links, turned] : results) {
            EXPECT_EQ(turned, static_cast<double>(graph.links.size() - tree));
            EXPECT_EQ(links.size(), tree) << "a pair becomes one link";
            double weight = 0.0;
            for (const Link& link : links)
                weight += link.weight;
            EXPECT_EQ(weight, static_cast<double>(graph.links.size()));
        }
    }
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        std::mt19937_64 random(seed);
        const Graph graph = randomGraph(30, 60, random);
        double last = std::numeric_limits<double>::infinity();
        for (const auto& [links, turned] : acyclicLinks(graph, 3)) {
            std::vector<int> depth(graph.nodes, 0);
            for (Node round = 0; round < graph.nodes; ++round) {
                for (const Link& link : links)
                    depth[link.to] = std::max(depth[link.to], depth[link.from] + 1);
            }
            EXPECT_LT(*std::ranges::max_element(depth), static_cast<int>(graph.nodes)) << "a cycle rises for ever";
            double leftward = 0.0;
            for (const Link& link : graph.links)
                leftward += depth[link.from] > depth[link.to] ? link.weight : 0.0;
            EXPECT_EQ(turned, leftward);
            EXPECT_LE(turned, last) << "those found at random come last and turn fewer";
            last = turned;
        }
    }
}

std::uint64_t slowCrossings(const Columns& columns) {
    std::vector<std::size_t> position(columns.layer.size(), 0);
    for (const auto& column : columns.order) {
        for (std::size_t i = 0; i < column.size(); ++i)
            position[column[i]] = i;
    }
    std::uint64_t total = 0;
    for (const Link& a : columns.links) {
        for (const Link& b : columns.links) {
            if (columns.layer[a.from] == columns.layer[b.from] && position[a.from] < position[b.from] &&
                position[a.to] > position[b.to])
                total += static_cast<std::uint64_t>(a.weight * b.weight);
        }
    }
    return total;
}

TEST(Orders, CountTheirCrossingsAndKeepEveryNodeInItsColumn) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 random(seed);
        Graph graph = randomGraph(60, 60, random);
        graph.links = acyclicLinks(graph, 1).front().links;
        const auto layers = layersOf(graph);
        Columns columns = columnsOf(graph, layers);
        const std::uint64_t before = slowCrossings(columns);
        EXPECT_EQ(crossings(columns), before);
        std::uint64_t last = 0;
        for (const Order& order : ordersOf(columns, 4)) {
            EXPECT_GE(order.crossings, last) << "the best first";
            last = order.crossings;
            Columns ordered = columns;
            ordered.order = order.columns;
            EXPECT_EQ(order.crossings, slowCrossings(ordered));
            EXPECT_LE(order.crossings, before);
            for (std::size_t i = 0; i < columns.order.size(); ++i)
                EXPECT_TRUE(std::ranges::is_permutation(columns.order[i], order.columns[i]));
        }
    }
}

TEST(Orders, OfATreeCrossNothing) {
    Graph graph;
    graph.nodes = 200;
    graph.isEnd.assign(graph.nodes, 0);
    for (Node node = 1; node < graph.nodes; ++node)
        graph.links.push_back({node, (node - 1) / 3, 1.0, false});
    const Columns columns = columnsOf(graph, layersOf(graph));
    EXPECT_EQ(ordersOf(columns, 1).front().crossings, 0U);
}

TEST(StraightLines, CrossWhereTheGeometrySaysSo) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 random(seed);
        Graph graph = randomGraph(40, 50, random);
        graph.links = acyclicLinks(graph, 1).front().links;
        const auto layers = layersOf(graph);
        std::vector<double> heights;
        for (Node node = 0; node < graph.nodes; ++node)
            heights.push_back(static_cast<double>(random() % 100'000) / 100.0);
        const auto side = [&](const Link& link, Node node) {
            const double dx = layers[link.to] - layers[link.from];
            const double dy = heights[link.to] - heights[link.from];
            return dx * (heights[node] - heights[link.from]) - dy * (layers[node] - layers[link.from]);
        };
        std::uint64_t expected = 0;
        for (std::size_t i = 0; i < graph.links.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const Link& a = graph.links[i];
                const Link& b = graph.links[j];
                if (std::set<Node>{a.from, a.to, b.from, b.to}.size() < 4)
                    continue;
                if (side(a, b.from) * side(a, b.to) < 0.0 && side(b, a.from) * side(b, a.to) < 0.0)
                    expected += static_cast<std::uint64_t>(a.weight * b.weight);
            }
        }
        EXPECT_EQ(StraightLines(graph, layers).crossings(heights), expected);
    }
}

/// A graph in columns, each card at a height of its own.
struct Standing {
    Graph graph;
    std::vector<int> layers;
    std::vector<double> cards;
    std::vector<double> heights;

    explicit Standing(std::uint64_t seed) {
        std::mt19937_64 random(seed);
        graph = randomGraph(40, 50, random);
        graph.links = acyclicLinks(graph, 1).front().links;
        layers = layersOf(graph);
        for (Node node = 0; node < graph.nodes; ++node)
            cards.push_back(40.0 + static_cast<double>(random() % 3) * 24.0);
        Columns columns = columnsOf(graph, layers);
        for (auto& column : columns.order)
            std::ranges::shuffle(column, random);
        heights = heightsOf(columns, cards, gap);
        heights.resize(graph.nodes);
    }
    /// How many pairs of cards in one column stand nearer than they may.
    [[nodiscard]] int overlaps() const {
        int count = 0;
        for (Node a = 0; a < graph.nodes; ++a) {
            for (Node b = 0; b < a; ++b)
                count += layers[a] == layers[b] &&
                         std::abs(heights[a] - heights[b]) < (cards[a] + cards[b]) / 2 + gap - 1e-6;
        }
        return count;
    }
    static constexpr double gap = 20.0;
};

TEST(StraightLines, AreCountedAtAllPlacesOfACardAtOnce) {
    std::size_t compared = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        SCOPED_TRACE(seed);
        Standing chain(seed);
        StraightLines lines(chain.graph, chain.layers);
        const auto node = static_cast<Node>(seed % chain.graph.nodes);
        const auto crossingsWith = [&](double height) {
            std::vector<double> heights = chain.heights;
            heights[node] = height;
            return static_cast<std::int64_t>(lines.crossings(heights));
        };
        std::vector<double> places;
        for (int i = 0; i < 12; ++i)
            places.push_back(chain.heights[node] - 300.0 + 50.0 * i);
        std::vector<std::int64_t> slow;
        for (const double place : places)
            slow.push_back(crossingsWith(place));
        const std::vector<std::int64_t> near = [&] {
            (void)crossingsWith(chain.heights[node]); // draws the lines where they are
            return lines.crossingsAt(places, node, chain.heights);
        }();
        // What the others cross among each other is the same everywhere.
        std::optional<std::int64_t> rest;
        for (std::size_t i = 0; i < places.size(); ++i) {
            constexpr double step = 8.0;
            if (crossingsWith(places[i] - step) != slow[i] || crossingsWith(places[i] + step) != slow[i])
                continue; // a line is met within the step
            ++compared;
            EXPECT_EQ(slow[i] - near[i], rest.value_or(slow[i] - near[i])) << places[i];
            rest = slow[i] - near[i];
        }
    }
    EXPECT_GT(compared, 1000U);
}

TEST(StraightLines, AreSiftedWithoutOverlapAndCrossLess) {
    std::uint64_t before = 0;
    std::uint64_t after = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        SCOPED_TRACE(seed);
        Standing chain(seed);
        StraightLines lines(chain.graph, chain.layers);
        before += lines.crossings(chain.heights);
        ASSERT_EQ(chain.overlaps(), 0);
        for (int i = 0; i < 3; ++i)
            lines.sift(chain.cards, Standing::gap, i % 2 == 0, chain.heights);
        after += lines.crossings(chain.heights);
        EXPECT_EQ(chain.overlaps(), 0);
    }
    EXPECT_LT(after, before * 6 / 10) << "of any order";
}

TEST(StraightLines, AreUntangledWhereTheyCan) {
    Graph graph;
    graph.nodes = 8;
    graph.isEnd.assign(graph.nodes, 0);
    for (Node node = 0; node < 4; ++node)
        graph.links.push_back({node, 7 - node, 1.0, false});
    const std::vector<int> layers{0, 0, 0, 0, 1, 1, 1, 1};
    std::vector<double> heights{0.0, 100.0, 200.0, 300.0, 0.0, 100.0, 200.0, 300.0};
    StraightLines lines(graph, layers);
    ASSERT_EQ(lines.crossings(heights), 6U);
    EXPECT_TRUE(lines.sift(std::vector<double>(8, 48.0), 20.0, true, heights));
    EXPECT_EQ(lines.crossings(heights), 0U);
}

TEST(SettledHeights, KeepTheirOrderAndStandNearestToWhatIsWanted) {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        SCOPED_TRACE(seed);
        Standing chain(seed);
        std::mt19937_64 random(seed);
        for (double& height : chain.heights)
            height = static_cast<double>(random() % 2000);
        Columns columns = columnsOf(chain.graph, chain.layers);
        const std::vector<double> wanted = chain.heights;
        const std::vector<double> y = settled(columns, chain.cards, Standing::gap, wanted);
        for (const auto& column : columns.order) {
            for (std::size_t i = 1; i < column.size(); ++i) {
                const Node above = column[i - 1];
                const Node below = column[i];
                EXPECT_GE(y[below] - y[above],
                          distanceBetween(columns, chain.cards, Standing::gap, above, below) - 1e-6);
                if (above < columns.real && below < columns.real) {
                    EXPECT_LE(wanted[above], wanted[below]);
                }
            }
            // Nothing pushes a card that stands alone.
            if (column.size() == 1 && column.front() < columns.real) {
                EXPECT_EQ(y[column.front()], wanted[column.front()]);
            }
        }
    }
}

} // namespace
} // namespace throughline::layered
