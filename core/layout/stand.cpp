#include "core/layout/stand.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

#include "core/layout/straight_crossings.h"

namespace throughline::layered {

Stand standOf(Graph graph, const std::vector<double>& cards, const LayoutOptions& options) {
    const std::size_t links = graph.links.size();
    constexpr std::size_t small = 200;
    constexpr std::size_t readable = 600;
    constexpr std::size_t mostExchanges = 8;
    constexpr std::size_t mostWork = 400'000; // in looks at a pair of lines, for each order
    Stand best;
    std::uint64_t fewest = std::numeric_limits<std::uint64_t>::max();
    for (std::vector<Link>& acyclic : acyclicLinks(graph, links <= small ? 4 : 1)) {
        graph.links = std::move(acyclic);
        Columns columns = columnsOf(graph, layersOf(graph));
        const auto heights = [&] { return heightsOf(columns, cards, options.cardGap); };
        if (links > readable) {
            columns.order = std::move(ordersOf(columns, 1).front().columns);
            return {columns.layer, heights()};
        }
        StraightLines lines(graph, columns.layer);
        for (Order& order : ordersOf(columns, links <= small ? 6 : 2)) {
            columns.order = std::move(order.columns);
            std::vector<double> now = heights();
            std::uint64_t crossings = lines.crossings(now);
            const std::size_t rounds = std::clamp<std::size_t>(mostWork / (lines.work() + 1), 1, mostExchanges);
            for (std::size_t i = 0; i < rounds && lines.exchange(columns, cards, now); ++i) {
                std::vector<double> next = heights();
                const std::uint64_t left = lines.crossings(next);
                if (left >= crossings)
                    break;
                crossings = left;
                now = std::move(next);
            }
            if (crossings >= fewest)
                continue;
            fewest = crossings;
            best = {columns.layer, std::move(now)};
        }
    }
    return best;
}

Stand standInLanes(Graph graph, const Lanes& lanes, const std::vector<double>& cards, const LayoutOptions& options) {
    graph.links = std::move(acyclicLinks(graph, 1).front());
    std::vector<int> layers = layersOf(graph);
    spreadAlone(lanes, layers, graph.isEnd);
    Columns columns = columnsOf(graph, layers);
    columns.order = std::move(ordersOf(columns, 1).front().columns);
    std::vector<double> free = heightsOf(columns, cards, options.cardGap);
    return {std::move(layers), heightsInLanes(columns, lanes, cards, options.cardGap, std::move(free))};
}

} // namespace throughline::layered
