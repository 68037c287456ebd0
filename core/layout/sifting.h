#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

/// The order of the columns while it is being improved. A link's weight counts its services: two links cross as often
/// as the product of their weights says.
class Ordering {
  public:
    /// `columns` must outlive this, which puts its order.
    explicit Ordering(Columns& columns);

    /// A first order: the nodes as a walk over the links meets them; another one for each `number`.
    void startBy(std::size_t number);

    /// Sorts each column in turn by the mean position of its neighbours in the column before it (`toRight`) or after.
    /// Whether any node has moved.
    bool sweep(bool toRight);

    /// Moves every node to the best place in its column, at most `reach` places away, column by column; of nodes whose
    /// neighbours stand where they stood when it was last looked at, nothing is expected. How many crossings that
    /// saved. Method: Matuszewski, Schönfeld, Molitor: Using sifting for k-layer straightline crossing minimization
    /// (1999).
    std::uint64_t sift(std::size_t reach, const Effort& effort = {});
    /// Nodes that sift() leaves where they stand, among each other.
    void hold(std::vector<char> isHeld) { isHeld_ = std::move(isHeld); }
    /// What the passes of sift() have cost, in looks at a neighbour.
    [[nodiscard]] std::uint64_t work() const { return work_; }
    /// What a pass over all nodes costs.
    [[nodiscard]] std::uint64_t workOfPass(std::size_t reach) const;

    [[nodiscard]] std::uint64_t crossings() const;
    /// To take one of the orders back that columns had.
    void restore(const std::vector<std::vector<Node>>& order);

  private:
    struct End {
        Node node;
        std::int32_t weight;
    };
    /// A node's neighbours in one direction, beside each other in memory.
    struct Side {
        std::vector<std::uint32_t> starts;
        std::vector<End> ends;
        [[nodiscard]] std::span<const End> of(Node node) const {
            return {ends.data() + starts[node], starts[node + 1] - starts[node]};
        }
    };
    static Side sideOf(const Columns& columns, bool left);
    void setPositions(const std::vector<Node>& column);
    std::uint64_t siftColumn(std::size_t index, std::size_t reach);
    void awaken();
    void balance(std::span<const End> neighbours, std::span<std::int32_t> table) const;

    Columns& columns_;
    Side left_;
    Side right_;
    std::vector<std::uint32_t> position_;
    std::vector<char> isHeld_;  ///< a node; empty where none is
    std::vector<char> isQuiet_; ///< a node: sifted, and none of its neighbours has moved since
    std::uint64_t work_ = 0;
    // Scratch of sweep().
    std::vector<std::uint64_t> means_;
    std::vector<std::uint32_t> places_;
    std::vector<Node> old_;
    // Scratch of siftColumn(): a table by position in the columns beside, and this column's neighbours in it.
    std::vector<std::int32_t> balance_;
    struct Spot {
        std::uint32_t position;
        std::int32_t weight;
    };
    std::vector<Spot> spots_;
    struct Range {
        std::uint32_t start;
        std::uint32_t end;
    };
    std::vector<Range> ranges_; ///< by place in the column
};

} // namespace throughline::layered
