#include <algorithm>
#include <cstddef>
#include <limits>

#include "core/layout/layered_graph.h"
#include "core/layout/pooling.h"

namespace throughline::layered {

namespace {

/// Stand-ins beyond this many for each node and this many in all cost more time than they give order.
constexpr std::size_t standInsANode = 8;
constexpr std::size_t standInsAtLeast = 20'000;
constexpr std::size_t standInsAtMost = 400'000;

} // namespace

Columns columnsOf(const Graph& graph, const std::vector<int>& layers) {
    Columns columns;
    columns.real = graph.nodes;
    columns.layer = layers;
    const int count = *std::max_element(layers.begin(), layers.end()) + 1;
    columns.order.resize(static_cast<std::size_t>(count));
    for (Node node = 0; node < graph.nodes; ++node) {
        columns.order[static_cast<std::size_t>(layers[node])].push_back(node);
    }
    std::vector<const Link*> links;
    for (const Link& link : graph.links) {
        if (layers[link.from] != layers[link.to])
            links.push_back(&link);
    }
    const auto span = [&](const Link& link) { return layers[link.to] - layers[link.from]; };
    std::stable_sort(links.begin(), links.end(), [&](const Link* a, const Link* b) { return span(*a) < span(*b); });
    std::size_t room = std::clamp(standInsANode * graph.nodes, standInsAtLeast, standInsAtMost);
    for (const Link* link : links) {
        const auto standIns = static_cast<std::size_t>(std::max(0, span(*link) - 1));
        if (standIns > room)
            continue;
        room -= standIns;
        Node from = link->from;
        for (int layer = layers[link->from] + 1; layer < layers[link->to]; ++layer) {
            const auto standIn = static_cast<Node>(columns.layer.size());
            columns.layer.push_back(layer);
            columns.order[static_cast<std::size_t>(layer)].push_back(standIn);
            columns.links.push_back({from, standIn, link->weight, link->manager});
            from = standIn;
        }
        columns.links.push_back({from, link->to, link->weight, link->manager});
    }
    return columns;
}

namespace {

/// The heights of all nodes, those of the real ones being given: stand-ins are where a straight line passes.
std::vector<double> onStraightLines(const Columns& columns, std::span<const double> heights) {
    std::vector<double> y(heights.begin(), heights.begin() + columns.real);
    y.resize(columns.layer.size(), 0.0);
    // The links of one that was cut into several follow each other.
    for (auto first = columns.links.begin(); first != columns.links.end();) {
        auto last = first;
        while (last->to >= columns.real)
            ++last;
        const double rise = (y[last->to] - y[first->from]) / static_cast<double>(last - first + 1);
        for (double at = y[first->from] + rise; first != last; ++first, at += rise)
            y[first->to] = at;
        ++first;
    }
    return y;
}

void orderBy(const std::vector<double>& y, Columns& columns) {
    for (auto& column : columns.order)
        std::ranges::stable_sort(column, {}, [&](Node node) { return y[node]; });
}

} // namespace

void orderByHeights(Columns& columns, std::span<const double> heights) {
    orderBy(onStraightLines(columns, heights), columns);
}

std::vector<double> settled(Columns& columns, const std::vector<double>& cards, double gap,
                            std::span<const double> heights) {
    std::vector<double> y = onStraightLines(columns, heights);
    orderBy(y, columns);
    Pooling pooling;
    for (const auto& column : columns.order) {
        pooling.clear();
        for (std::size_t i = 0; i < column.size(); ++i) {
            const double pull = column[i] < columns.real ? 1.0 : standInPull;
            pooling.add(i > 0 ? distanceBetween(columns, cards, gap, column[i - 1], column[i]) : 0.0,
                        pull * y[column[i]], pull);
        }
        pooling.visit([&](std::size_t i, double height) { y[column[i]] = height; });
    }
    return y;
}

} // namespace throughline::layered
