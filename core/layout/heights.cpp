#include <cstddef>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

namespace {

constexpr double standInGap = 24.0; // leaves room for a label of two lines between two cards
constexpr int outwardSweeps = 6;
constexpr int finalSweeps = 6;

class Placer {
  public:
    Placer(const Columns& columns, const std::vector<double>& heights, double gap)
        : columns_(columns),
          heights_(heights),
          gap_(gap),
          left_(weighted(columns, true)),
          right_(weighted(columns, false)),
          y_(columns.layer.size(), 0.0) {}

    std::vector<double> placed() {
        for (const auto& column : columns_.order)
            stack(column);
        for (int sweep = 0; sweep < outwardSweeps; ++sweep) {
            for (std::size_t i = 0; i < columns_.order.size(); ++i)
                place(columns_.order[i], true, sweep > 3);
            for (std::size_t i = columns_.order.size(); i-- > 0;)
                place(columns_.order[i], sweep > 3, true);
        }
        for (int sweep = 0; sweep < finalSweeps; ++sweep) {
            for (std::size_t i = columns_.order.size(); i-- > 0;)
                place(columns_.order[i], true, true);
            for (std::size_t i = 0; i < columns_.order.size(); ++i)
                place(columns_.order[i], true, true);
        }
        return std::move(y_);
    }

  private:
    /// Long links are kept straight before short ones.
    static Neighbours weighted(const Columns& columns, bool against) {
        std::vector<Link> links = columns.links;
        for (Link& link : links) {
            const bool fromStandIn = link.from >= columns.real;
            const bool toStandIn = link.to >= columns.real;
            link.weight = fromStandIn && toStandIn ? 8.0 : fromStandIn || toStandIn ? 2.0 : 1.0;
            if (link.manager)
                link.weight /= 4.0;
        }
        return {static_cast<Node>(columns.layer.size()), links, against};
    }

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
                add(left_, node, weight, total);
            if (byRight)
                add(right_, node, weight, total);
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

    void add(const Neighbours& neighbours, Node node, double& weight, double& total) const {
        const auto nodes = neighbours.of(node);
        const auto weights = neighbours.weightsOf(node);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            weight += weights[i];
            total += weights[i] * y_[nodes[i]];
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
    Neighbours left_;
    Neighbours right_;
    std::vector<double> y_;
    std::vector<Block> blocks_;
};

} // namespace

std::vector<double> heightsOf(const Columns& columns, const std::vector<double>& heights, double gap) {
    return Placer(columns, heights, gap).placed();
}

} // namespace throughline::layered
