#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/layout/layered_graph.h"
#include "core/layout/pooling.h"

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
    [[nodiscard]] double between(Node above, Node below) const {
        return distanceBetween(columns_, heights_, gap_, above, below);
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
        pooling_.clear();
        for (std::size_t i = 0; i < column.size(); ++i) {
            const Node node = column[i];
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
            pooling_.add(i > 0 ? between(column[i - 1], node) : 0.0, total, weight);
        }
        pooling_.visit([&](std::size_t i, double height) { y_[column[i]] = height; });
    }

    const Columns& columns_;
    const std::vector<double>& heights_;
    double gap_;
    Pulls left_;
    Pulls right_;
    std::vector<double> y_;
    Pooling pooling_;
};

} // namespace

double distanceBetween(const Columns& columns, const std::vector<double>& cards, double gap, Node above, Node below) {
    const auto heightOf = [&](Node node) { return node < columns.real ? cards[node] : 0.0; };
    const bool areCards = above < columns.real && below < columns.real;
    return (heightOf(above) + heightOf(below)) / 2 + (areCards ? gap : standInGap);
}

std::vector<double> heightsOf(const Columns& columns, const std::vector<double>& heights, double gap,
                              const Effort& effort) {
    return Placer(columns, heights, gap).placed(effort);
}

} // namespace throughline::layered
