#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

namespace {

constexpr double lanePadding = 24.0; // above and below the cards of a lane: half of what parts two lanes' cards
constexpr int sweeps = 8;

/// The cards of one column in one lane, from the top; they stay between the lane's edges.
struct Stack {
    std::vector<Node> nodes;
    double height = 0.0;
    double top = 0.0;
    double bottom = 0.0;
};

class LanePlacer {
  public:
    LanePlacer(const Columns& columns, const Lanes& lanes, std::span<const double> heights, double gap,
               std::vector<double> y)
        : heights_(heights),
          gap_(gap),
          y_(std::move(y)),
          servers_(columns.real, lanes.links, true),
          customers_(columns.real, lanes.links, false) {
        const auto count = static_cast<std::size_t>(*std::ranges::max_element(lanes.of) + 1);
        const std::vector<std::size_t> order = orderOf(columns, lanes, count);
        // A column's stacks follow each other as the lanes do.
        columns_.resize(columns.order.size());
        std::vector<std::vector<Stack>> byLane(count, std::vector<Stack>(columns.order.size()));
        std::vector<Stack> free(columns.order.size());
        for (Node node = 0; node < columns.real; ++node) {
            const auto column = static_cast<std::size_t>(columns.layer[node]);
            Stack& stack = lanes.of[node] < 0 ? free[column] : byLane[static_cast<std::size_t>(lanes.of[node])][column];
            stack.nodes.push_back(node);
        }
        double top = 0.0;
        for (const std::size_t lane : order) {
            double tallest = 0.0;
            for (Stack& stack : byLane[lane]) {
                pack(stack);
                tallest = std::max(tallest, stack.height);
            }
            const double bottom = top + tallest + 2 * lanePadding;
            for (std::size_t column = 0; column < columns_.size(); ++column) {
                Stack& stack = byLane[lane][column];
                stack.top = top + lanePadding;
                stack.bottom = bottom - lanePadding;
                centre(stack);
                if (!stack.nodes.empty())
                    columns_[column].push_back(std::move(stack));
            }
            top = bottom;
        }
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            Stack& stack = free[column];
            if (stack.nodes.empty())
                continue;
            pack(stack);
            stack.top = lanePadding;
            stack.bottom = std::max(top - lanePadding, stack.top + stack.height);
            centre(stack);
            columns_[column].push_back(std::move(stack));
        }
    }

    std::vector<double> placed() {
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (std::size_t column = 0; column < columns_.size(); ++column)
                place(columns_[column]);
            for (std::size_t column = columns_.size(); column-- > 0;)
                place(columns_[column]);
        }
        return std::move(y_);
    }

  private:
    /// The lanes from the top: where their roles would stand without lanes, so that few arrows cross many lanes. The
    /// last lane, of the roles without a department, stays the last.
    [[nodiscard]] std::vector<std::size_t> orderOf(const Columns& columns, const Lanes& lanes,
                                                   std::size_t count) const {
        std::vector<double> total(count, 0.0);
        std::vector<double> members(count, 0.0);
        for (Node node = 0; node < columns.real; ++node) {
            if (lanes.of[node] < 0)
                continue;
            total[static_cast<std::size_t>(lanes.of[node])] += y_[node];
            members[static_cast<std::size_t>(lanes.of[node])] += 1.0;
        }
        std::vector<std::size_t> order(count);
        std::iota(order.begin(), order.end(), std::size_t{0});
        const auto last = order.end() - (lanes.hasRest ? 1 : 0);
        std::stable_sort(order.begin(), last, [&](std::size_t a, std::size_t b) {
            return total[a] * std::max(members[b], 1.0) < total[b] * std::max(members[a], 1.0);
        });
        return order;
    }

    void pack(Stack& stack) const {
        std::ranges::stable_sort(stack.nodes, [&](Node a, Node b) { return y_[a] < y_[b]; });
        stack.height = stack.nodes.empty() ? 0.0 : -gap_;
        for (const Node node : stack.nodes)
            stack.height += heights_[node] + gap_;
    }

    void centre(const Stack& stack) {
        double y = (stack.top + stack.bottom - stack.height) / 2;
        for (const Node node : stack.nodes) {
            y_[node] = y + heights_[node] / 2;
            y += heights_[node] + gap_;
        }
    }

    /// As near to their neighbours as the order and the lane's edges allow: what would fall below the one before is
    /// pooled with it.
    void place(const std::vector<Stack>& stacks) {
        for (const Stack& stack : stacks) {
            blocks_.clear();
            double offset = 0.0;
            for (const Node node : stack.nodes) {
                offset += heights_[node] / 2;
                blocks_.push_back({wanted(node) - offset, 1.0, 1});
                offset += heights_[node] / 2 + gap_;
                while (blocks_.size() > 1 && blocks_[blocks_.size() - 2].mean() > blocks_.back().mean()) {
                    const Block last = blocks_.back();
                    blocks_.pop_back();
                    blocks_.back().total += last.total;
                    blocks_.back().weight += last.weight;
                    blocks_.back().count += last.count;
                }
            }
            // Measured packed, a stack may start anywhere from the lane's top to where it touches the bottom.
            const double most = stack.bottom - stack.height;
            offset = 0.0;
            std::size_t at = 0;
            for (const Block& block : blocks_) {
                const double start = std::clamp(block.mean(), stack.top, std::max(stack.top, most));
                for (std::size_t i = 0; i < block.count; ++i, ++at) {
                    const Node node = stack.nodes[at];
                    y_[node] = start + offset + heights_[node] / 2;
                    offset += heights_[node] + gap_;
                }
            }
        }
    }

    [[nodiscard]] double wanted(Node node) const {
        double total = 0.0;
        double weight = 0.0;
        for (const Neighbours* neighbours : {&servers_, &customers_}) {
            const auto nodes = neighbours->of(node);
            const auto weights = neighbours->weightsOf(node);
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                total += weights[i] * y_[nodes[i]];
                weight += weights[i];
            }
        }
        return weight > 0.0 ? total / weight : y_[node];
    }

    struct Block {
        double total;
        double weight;
        std::size_t count;
        [[nodiscard]] double mean() const { return total / weight; }
    };

    std::span<const double> heights_;
    double gap_;
    std::vector<double> y_;
    Neighbours servers_;
    Neighbours customers_;
    std::vector<std::vector<Stack>> columns_;
    std::vector<Block> blocks_;
};

} // namespace

void spreadAlone(const Lanes& lanes, std::vector<int>& layers, const std::vector<char>& isEnd) {
    int columns = 0;
    for (std::size_t node = 0; node < layers.size(); ++node) {
        if (isEnd[node] == 0)
            columns = std::max(columns, layers[node] + 1);
    }
    std::vector<char> isLinked(layers.size(), 0);
    for (const Link& link : lanes.links)
        isLinked[link.from] = isLinked[link.to] = 1;
    const auto count = static_cast<std::size_t>(*std::ranges::max_element(lanes.of) + 1);
    std::vector<std::vector<int>> cards(count, std::vector<int>(static_cast<std::size_t>(columns), 0));
    const auto inLane = [&](std::size_t node) -> std::vector<int>& {
        return cards[static_cast<std::size_t>(lanes.of[node])];
    };
    for (std::size_t node = 0; node < layers.size(); ++node) {
        if (lanes.of[node] >= 0 && isLinked[node] != 0 && layers[node] < columns)
            ++inLane(node)[static_cast<std::size_t>(layers[node])];
    }
    for (std::size_t node = 0; node < layers.size(); ++node) {
        if (lanes.of[node] < 0 || isLinked[node] != 0 || isEnd[node] != 0)
            continue;
        std::vector<int>& lane = inLane(node);
        const auto least = std::ranges::min_element(lane);
        layers[node] = static_cast<int>(least - lane.begin());
        ++*least;
    }
}

std::vector<double> heightsInLanes(const Columns& columns, const Lanes& lanes, std::span<const double> heights,
                                   double gap, std::vector<double> y) {
    if (std::ranges::all_of(lanes.of, [](int lane) { return lane < 0; }))
        return y;
    return LanePlacer(columns, lanes, heights, gap, std::move(y)).placed();
}

} // namespace throughline::layered
