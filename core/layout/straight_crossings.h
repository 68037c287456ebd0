#pragma once

#include <cstdint>
#include <vector>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

/// The links of an acyclic graph in given columns as straight lines from centre to centre, which is how arrows are
/// seen. Two that share an end never cross; a link counts as many times as its weight says. Every line is cut at the
/// columns that it passes, and pieces are compared with those between the same two columns: quadratic in these, so for
/// drawings that a person reads.
class StraightLines {
  public:
    /// `layers` must outlive this.
    StraightLines(const Graph& graph, const std::vector<int>& layers);

    /// How many pairs cross, the nodes' centres being at `heights`.
    [[nodiscard]] std::uint64_t crossings(const std::vector<double>& heights);

    /// Moves each card, at most `reach` places up or down in `columns`, to where fewest lines cross, taking all others
    /// to stay where they are but for making room. `cards`: how high the real nodes are. Whether any was moved.
    bool sift(Columns& columns, const std::vector<double>& cards, std::vector<double> heights, std::size_t reach);
    /// About how many pairs of pieces sift() looks at for each place of reach.
    [[nodiscard]] std::size_t work() const;

  private:
    struct Line {
        Node from;
        Node to;
        int first; ///< columns
        int last;
        std::int32_t weight;
        std::uint32_t pieces; ///< the first one in pieceOf_
    };
    void draw(const Line& line, const std::vector<double>& heights);
    void draw(Node node, const std::vector<double>& heights);
    /// How many services cross the piece.
    [[nodiscard]] std::int64_t crossingsOf(std::uint32_t piece, int layer) const;
    [[nodiscard]] bool cross(std::uint32_t one, std::uint32_t other) const;
    [[nodiscard]] std::int64_t crossingsAt(Node a, Node b) const;

    const std::vector<int>& layers_;
    std::vector<Line> lines_;
    std::vector<std::vector<std::uint32_t>> at_; ///< lines, by node
    std::vector<std::uint32_t> pieceOf_;         ///< of each line from left to right
    // The pieces from each column to the next, padded to whole lanes with some that weigh nothing.
    std::vector<std::uint32_t> starts_;
    std::vector<float> left_; ///< heights
    std::vector<float> right_;
    std::vector<std::int32_t> to_;
    std::vector<std::int32_t> weight_;
};

} // namespace throughline::layered
