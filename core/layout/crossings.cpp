#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "core/layout/layered_graph.h"
#include "core/layout/sifting.h"

namespace throughline::layered {

namespace {

constexpr int sweeps = 20;
constexpr int mostPasses = 24;
/// A pass that takes away fewer than one in so many crossings is the last.
constexpr std::uint64_t worthwhile = 1'000;
constexpr std::size_t mostStarts = 24;

/// In looks at a node (one to three nanoseconds each): what the order of so many nodes, stand-ins counted, may cost.
/// People wait for a thousand roles as long as for two frames, for ten thousand a second.
std::uint64_t budgetOf(std::size_t nodes) {
    constexpr std::size_t soon = 2'500;
    const std::uint64_t few = std::min(nodes, soon);
    const std::uint64_t many = std::min<std::uint64_t>(nodes - few, 20'000);
    return 100'000 + 540 * few + 4'500 * many;
}

} // namespace

std::uint64_t crossings(const Columns& columns) {
    Columns copy = columns;
    return Ordering(copy).crossings();
}

std::vector<Order> ordersOf(Columns columns, std::size_t most) {
    Ordering ordering(columns);
    const std::uint64_t budget = budgetOf(columns.layer.size());
    std::size_t reach = columns.layer.size();
    // Where a few passes over whole columns are too much, nodes look only so far.
    while (reach > 8 && 4 * ordering.workOfPass(reach) > budget)
        reach /= 2;

    std::vector<Order> best;
    for (std::size_t start = 0; start < mostStarts; ++start) {
        ordering.startBy(start);
        for (int i = 0; i < sweeps; ++i)
            ordering.sweep(i % 2 == 0);
        std::uint64_t left = ordering.crossings();
        for (int i = 0; i < mostPasses && left > 0; ++i) {
            const std::uint64_t saved = ordering.sift(reach);
            left -= saved;
            if (saved * worthwhile < left || ordering.work() > budget)
                break;
        }
        const auto place =
            std::upper_bound(best.begin(), best.end(), left,
                             [](std::uint64_t crossings, const Order& order) { return crossings < order.crossings; });
        if (place != best.end() || best.size() < most)
            best.insert(place, {columns.order, left});
        if (best.size() > most)
            best.pop_back();
        // Another start has to have as much room as this one had.
        if (left == 0 || ordering.work() + ordering.work() / (start + 1) > budget)
            break;
    }
    return best;
}

} // namespace throughline::layered
