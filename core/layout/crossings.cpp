#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

namespace {

using Position = std::uint32_t;

/// Counts, from the top, how many of the ends seen so far lie below one: a Fenwick tree.
class Ends {
  public:
    explicit Ends(std::size_t positions) : counts_(positions + 1, 0) {}
    void add(Position position) {
        ++total_;
        for (std::size_t i = position + 1; i < counts_.size(); i += i & (~i + 1))
            ++counts_[i];
    }
    [[nodiscard]] std::uint64_t below(Position position) const {
        std::uint64_t upTo = 0;
        for (std::size_t i = position + 1; i > 0; i -= i & (~i + 1))
            upTo += counts_[i];
        return total_ - upTo;
    }

  private:
    std::vector<std::uint32_t> counts_;
    std::uint64_t total_ = 0;
};

/// The order of the columns while it is being improved.
class Sweeper {
  public:
    explicit Sweeper(Columns& columns)
        : columns_(columns),
          left_(static_cast<Node>(columns.layer.size()), columns.links, true),
          right_(static_cast<Node>(columns.layer.size()), columns.links, false),
          position_(columns.layer.size(), 0) {
        number();
    }

    void number() {
        for (const auto& column : columns_.order) {
            for (Position i = 0; i < column.size(); ++i)
                position_[column[i]] = i;
        }
    }

    [[nodiscard]] std::uint64_t count() const {
        std::uint64_t total = 0;
        for (std::size_t layer = 0; layer + 1 < columns_.order.size(); ++layer)
            total += countAfter(layer);
        return total;
    }

    void sweep(bool toRight, bool median) {
        const std::size_t count = columns_.order.size();
        for (std::size_t i = 1; i < count; ++i)
            sortColumn(toRight ? i : count - 1 - i, toRight ? left_ : right_, median);
    }

    /// Swaps neighbours wherever fewer links cross then; whether any were swapped.
    bool swapNeighbours() {
        bool any = false;
        for (auto& column : columns_.order) {
            for (std::size_t i = 0; i + 1 < column.size(); ++i) {
                const Node a = column[i];
                const Node b = column[i + 1];
                const std::uint64_t now = crossed(left_, a, b) + crossed(right_, a, b);
                const std::uint64_t then = crossed(left_, b, a) + crossed(right_, b, a);
                if (then >= now)
                    continue;
                std::swap(column[i], column[i + 1]);
                std::swap(position_[a], position_[b]);
                any = true;
            }
        }
        return any;
    }

    /// A first order: the nodes as a depth-first walk meets them, from the sources or from the end customers.
    void startFrom(bool left) {
        const Neighbours& onward = left ? right_ : left_;
        const Neighbours& back = left ? left_ : right_;
        std::vector<char> seen(columns_.layer.size(), 0);
        std::vector<std::vector<Node>> order(columns_.order.size());
        std::vector<Node> stack;
        const auto walk = [&](Node start) {
            stack.push_back(start);
            while (!stack.empty()) {
                const Node node = stack.back();
                stack.pop_back();
                if (seen[node] != 0)
                    continue;
                seen[node] = 1;
                order[static_cast<std::size_t>(columns_.layer[node])].push_back(node);
                const auto next = onward.of(node);
                for (std::size_t i = next.size(); i-- > 0;) {
                    if (seen[next[i]] == 0)
                        stack.push_back(next[i]);
                }
            }
        };
        for (Node node = 0; node < columns_.layer.size(); ++node) {
            if (back.of(node).empty())
                walk(node);
        }
        columns_.order = std::move(order);
        number();
    }

  private:
    [[nodiscard]] std::uint64_t countAfter(std::size_t layer) const {
        std::vector<Position> ends;
        Ends seen(columns_.order[layer + 1].size());
        std::uint64_t total = 0;
        for (const Node node : columns_.order[layer]) {
            const auto next = right_.of(node);
            for (const Node other : next)
                total += seen.below(position_[other]);
            for (const Node other : next)
                seen.add(position_[other]);
        }
        return total;
    }

    [[nodiscard]] double wanted(std::span<const Node> neighbours, bool median, std::vector<Position>& scratch) const {
        if (!median) {
            double total = 0.0;
            for (const Node node : neighbours)
                total += position_[node];
            return total / static_cast<double>(neighbours.size());
        }
        scratch.clear();
        for (const Node node : neighbours)
            scratch.push_back(position_[node]);
        std::sort(scratch.begin(), scratch.end());
        const std::size_t middle = scratch.size() / 2;
        if (scratch.size() % 2 == 1)
            return scratch[middle];
        if (scratch.size() == 2)
            return (scratch[0] + scratch[1]) / 2.0;
        // Between the two middle ones, nearer to the side that is denser.
        const double above = scratch[middle - 1] - scratch.front();
        const double below = scratch.back() - scratch[middle];
        if (above + below == 0.0)
            return (scratch[middle - 1] + scratch[middle]) / 2.0;
        return (scratch[middle - 1] * below + scratch[middle] * above) / (above + below);
    }

    /// Nodes without neighbours on that side keep their place.
    void sortColumn(std::size_t layer, const Neighbours& neighbours, bool median) {
        auto& column = columns_.order[layer];
        std::vector<std::pair<double, Position>> moving;
        std::vector<Position> scratch;
        for (Position i = 0; i < column.size(); ++i) {
            const auto of = neighbours.of(column[i]);
            if (!of.empty())
                moving.emplace_back(wanted(of, median, scratch), i);
        }
        std::vector<std::pair<double, Position>> sorted = moving;
        std::sort(sorted.begin(), sorted.end());
        const std::vector<Node> before = column;
        for (std::size_t i = 0; i < moving.size(); ++i)
            column[moving[i].second] = before[sorted[i].second];
        for (Position i = 0; i < column.size(); ++i)
            position_[column[i]] = i;
    }

    /// How many links of a and b cross on one side while a stands above b.
    [[nodiscard]] std::uint64_t crossed(const Neighbours& neighbours, Node a, Node b) const {
        std::uint64_t total = 0;
        for (const Node one : neighbours.of(a)) {
            for (const Node other : neighbours.of(b))
                total += position_[one] > position_[other] ? 1 : 0;
        }
        return total;
    }

    Columns& columns_;
    Neighbours left_;
    Neighbours right_;
    std::vector<Position> position_;
};

} // namespace

std::uint64_t crossings(const Columns& columns) {
    Columns copy = columns;
    return Sweeper(copy).count();
}

void reduceCrossings(Columns& columns) {
    const std::size_t size = columns.layer.size() + columns.links.size();
    const int sweeps = size < 5'000 ? 24 : size < 300'000 ? 12 : 6;
    // Swapping compares all neighbours of two nodes, which a node of thousands makes dear.
    std::vector<std::uint32_t> degrees(columns.layer.size(), 0);
    std::uint32_t greatest = 0;
    for (const Link& link : columns.links) {
        greatest = std::max({greatest, ++degrees[link.from], ++degrees[link.to]});
    }
    const bool swaps = size < 60'000 && greatest < 200;

    Sweeper sweeper(columns);
    std::vector<std::vector<Node>> best;
    std::uint64_t fewest = 0;
    const auto keep = [&] {
        const std::uint64_t now = sweeper.count();
        if (!best.empty() && now >= fewest)
            return false;
        best = columns.order;
        fewest = now;
        return true;
    };
    for (const bool left : {true, false}) {
        if (!left && size > 300'000)
            break;
        sweeper.startFrom(left);
        keep();
        int idle = 0;
        for (int i = 0; i < sweeps && idle < 6 && fewest > 0; ++i) {
            sweeper.sweep((i % 2 == 0) == left, i % 4 < 2);
            for (int round = 0; swaps && round < 4 && sweeper.swapNeighbours(); ++round) {
            }
            idle = keep() ? 0 : idle + 1;
        }
    }
    columns.order = std::move(best);
}

} // namespace throughline::layered
