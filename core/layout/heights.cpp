#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

namespace {

constexpr double standInGap = 24.0; // leaves room for a label of two lines between two cards
constexpr int outwardSweeps = 4;
constexpr int finalSweeps = 3;

/// How the neighbours in one direction pull at a node.
class Pulls {
  public:
    Pulls(const Columns& columns, bool left) : starts_(columns.layer.size() + 1, 0), pulls_(columns.links.size()) {
        for (const Link& link : columns.links)
            ++starts_[(left ? link.to : link.from) + 1];
        for (std::size_t i = 1; i < starts_.size(); ++i)
            starts_[i] += starts_[i - 1];
        weights_.assign(columns.layer.size(), 0.0);
        std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
        for (const Link& link : columns.links) {
            // Long links are kept straight before short ones.
            const bool fromStandIn = link.from >= columns.real;
            const bool toStandIn = link.to >= columns.real;
            double weight = fromStandIn && toStandIn ? 8.0 : fromStandIn || toStandIn ? 2.0 : 1.0;
            if (link.manager)
                weight /= 4.0;
            const Node node = left ? link.to : link.from;
            pulls_[next[node]++] = {left ? link.from : link.to, static_cast<float>(weight)};
            weights_[node] += weight;
        }
    }
    void add(Node node, const std::vector<double>& y, double& weight, double& total) const {
        weight += weights_[node];
        for (std::uint32_t i = starts_[node]; i < starts_[node + 1]; ++i)
            total += double{pulls_[i].weight} * y[pulls_[i].node];
    }

  private:
    struct Pull {
        Node node;
        float weight;
    };
    std::vector<std::uint32_t> starts_;
    std::vector<Pull> pulls_;
    std::vector<double> weights_; ///< their sums
};

class Placer {
  public:
    Placer(const Columns& columns, const std::vector<double>& heights, double gap)
        : columns_(columns),
          heights_(heights),
          gap_(gap),
          left_(columns, true),
          right_(columns, false),
          y_(columns.layer.size(), 0.0) {}

    std::vector<double> placed(const Effort& effort) {
        for (const auto& column : columns_.order)
            stack(column);
        for (int sweep = 0; sweep < outwardSweeps && !effort.stopped(); ++sweep) {
            for (std::size_t i = 0; i < columns_.order.size(); ++i)
                place(columns_.order[i], true, sweep + 2 >= outwardSweeps);
            for (std::size_t i = columns_.order.size(); i-- > 0;)
                place(columns_.order[i], sweep + 2 >= outwardSweeps, true);
        }
        for (int sweep = 0; sweep < finalSweeps && !effort.stopped(); ++sweep) {
            for (std::size_t i = columns_.order.size(); i-- > 0;)
                place(columns_.order[i], true, true);
            for (std::size_t i = 0; i < columns_.order.size(); ++i)
                place(columns_.order[i], true, true);
        }
        return std::move(y_);
    }

  private:
    [[nodiscard]] double heightOf(Node node) const { return node < columns_.real ? heights_[node] : 0.0; }
    [[nodiscard]] double between(Node above, Node below) const {
        const bool cards = above < columns_.real && below < columns_.real;
        return (heightOf(above) + heightOf(below)) / 2 + (cards ? gap_ : standInGap);
    }

    void stack(const std::vector<Node>& column) {
        double y = 0.0;
        for (std::size_t i = 0; i < column.size(); ++i) {
            if (i > 0)
                y += between(column[i - 1], column[i]);
            y_[column[i]] = y;
        }
        for (const Node node : column)
            y_[node] -= y / 2;
    }

    /// Moves the nodes of a column as near to their neighbours as the order and the distances allow.
    void place(const std::vector<Node>& column, bool byLeft, bool byRight) {
        // Measured from where the nodes would stand packed, the order alone is left as a condition: the heights must
        // not fall. Runs that would fall are pooled at their mean.
        blocks_.clear();
        double offset = 0.0;
        for (std::size_t i = 0; i < column.size(); ++i) {
            const Node node = column[i];
            if (i > 0)
                offset += between(column[i - 1], node);
            double weight = 0.0;
            double total = 0.0;
            if (byLeft)
                left_.add(node, y_, weight, total);
            if (byRight)
                right_.add(node, y_, weight, total);
            if (weight == 0.0) {
                weight = 1e-3;
                total = weight * y_[node];
            }
            Block block{total - weight * offset, weight, i};
            while (!blocks_.empty() && blocks_.back().mean() >= block.mean()) {
                block.total += blocks_.back().total;
                block.weight += blocks_.back().weight;
                block.first = blocks_.back().first;
                blocks_.pop_back();
            }
            blocks_.push_back(block);
        }
        offset = 0.0;
        std::size_t block = 0;
        for (std::size_t i = 0; i < column.size(); ++i) {
            if (i > 0)
                offset += between(column[i - 1], column[i]);
            if (block + 1 < blocks_.size() && blocks_[block + 1].first == i)
                ++block;
            y_[column[i]] = blocks_[block].mean() + offset;
        }
    }

    struct Block {
        double total;
        double weight;
        std::size_t first;
        [[nodiscard]] double mean() const { return total / weight; }
    };

    const Columns& columns_;
    const std::vector<double>& heights_;
    double gap_;
    Pulls left_;
    Pulls right_;
    std::vector<double> y_;
    std::vector<Block> blocks_;
};

} // namespace

std::vector<double> heightsOf(const Columns& columns, const std::vector<double>& heights, double gap,
                              const Effort& effort) {
    return Placer(columns, heights, gap).placed(effort);
}

} // namespace throughline::layered
