#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "core/layout/layered_graph.h"
#include "core/layout/sifting.h"

namespace throughline::layered {

namespace {

constexpr int mostPasses = 24;
/// A pass that takes away fewer than one in so many crossings is the last.
constexpr std::uint64_t worthwhile = 100;
constexpr std::size_t mostStarts = 24;

/// In looks at a node (one to three nanoseconds each): what the order of so many nodes, stand-ins counted, may cost.
/// People wait for a thousand roles as long as for two frames, for ten thousand a second. Of few nodes the lines are
/// sifted afterwards (see straight_crossings.h), which is worth more than a better order here.
std::uint64_t budgetOf(std::size_t nodes) {
    constexpr std::size_t soon = 2'500;
    const std::uint64_t few = std::min(nodes, soon);
    const std::uint64_t many = std::min<std::uint64_t>(nodes - few, 20'000);
    return 150'000 + 20 * few + 4'500 * many;
}

} // namespace

std::uint64_t crossings(const Columns& columns) {
    Columns copy = columns;
    return Ordering(copy).crossings();
}

namespace {

/// Where a few passes over whole columns are too much, nodes look only so far.
std::size_t reachOf(const Ordering& ordering, std::size_t nodes) {
    std::size_t reach = nodes;
    while (reach > 8 && 4 * ordering.workOfPass(reach) > budgetOf(nodes))
        reach /= 2;
    return reach;
}

} // namespace

std::vector<Order> ordersOf(Columns columns, std::size_t most, const Effort& effort) {
    Ordering ordering(columns);
    const std::uint64_t budget = budgetOf(columns.layer.size());
    const std::size_t reach = reachOf(ordering, columns.layer.size());

    std::vector<Order> best;
    for (std::size_t start = 0; start < mostStarts; ++start) {
        ordering.startBy(start);
        // The last sweep leads toward the end customers, where most arrows meet; every other start's the other way.
        const std::size_t sweeps = (effort.isDraft ? 5 : columns.layer.size() < 1'500 ? 13 : 21) - start % 2;
        for (std::size_t i = 0, still = 0; i < sweeps && still < 2 && !effort.stopped(); ++i)
            still = ordering.sweep(i % 2 == 0) ? 0 : still + 1;
        std::uint64_t left = ordering.crossings();
        for (int i = 0; i < mostPasses && left > 0 && !effort.isDraft; ++i) {
            const std::uint64_t saved = ordering.sift(reach, effort);
            left -= saved;
            if (saved * worthwhile < left || ordering.work() > budget)
                break;
        }
        // Orders that cross equally often are mostly the same one.
        const auto place = std::ranges::lower_bound(best, left, {}, &Order::crossings);
        if (place == best.end() || place->crossings != left) {
            best.insert(place, {columns.order, left});
            best.resize(std::min(best.size(), most));
        }
        // Another start has to have as much room as this one had.
        if (left == 0 || effort.isDraft || effort.stopped() || ordering.work() + ordering.work() / (start + 1) > budget)
            break;
    }
    return best;
}

void orderAsStanding(Columns& columns, std::span<const std::optional<double>> heights, const Effort& effort) {
    // Whoever has no height yet starts at the mean of those it works with, as far as these have one.
    std::vector<std::optional<double>> known(heights.begin(), heights.end());
    known.resize(columns.layer.size());
    struct Mean {
        double sum = 0.0;
        double count = 0.0;
    };
    constexpr int farthest = 32;
    bool found = true;
    for (int round = 0; found && round < farthest; ++round) {
        found = false;
        std::vector<Mean> means(known.size());
        const auto tell = [&](Node node, Node other) {
            if (known[other] && !known[node])
                means[node] = {means[node].sum + *known[other], means[node].count + 1.0};
        };
        for (const Link& link : columns.links) {
            tell(link.from, link.to);
            tell(link.to, link.from);
        }
        for (Node node = 0; node < known.size(); ++node) {
            if (means[node].count == 0.0)
                continue;
            known[node] = means[node].sum / means[node].count;
            found = true;
        }
    }
    std::vector<double> y(columns.real, 0.0);
    for (Node node = 0; node < columns.real; ++node)
        y[node] = known[node].value_or(0.0);
    orderByHeights(columns, y);
    Ordering ordering(columns);
    std::vector<char> isHeld(columns.layer.size(), 0);
    for (Node node = 0; node < columns.real; ++node)
        isHeld[node] = heights[node] ? 1 : 0;
    ordering.hold(std::move(isHeld));
    const std::size_t reach = reachOf(ordering, columns.layer.size());
    for (int pass = 0; pass < mostPasses && !effort.stopped(); ++pass) {
        if (ordering.sift(reach, effort) == 0 || ordering.work() > budgetOf(columns.layer.size()))
            break;
    }
}

} // namespace throughline::layered
