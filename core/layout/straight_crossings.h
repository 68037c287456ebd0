#pragma once

#include <cstdint>
#include <vector>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

/// The links of an acyclic graph in given columns as straight lines from centre to centre, which is how arrows are
/// seen. Two that share an end never cross; a link counts as many times as its weight says. Quadratic in the links that
/// pass between two columns: for drawings that a person reads.
class StraightLines {
  public:
    /// `layers` must outlive this.
    StraightLines(const Graph& graph, const std::vector<int>& layers);

    /// How many pairs cross, the nodes' centres being at `heights`.
    [[nodiscard]] std::uint64_t crossings(const std::vector<double>& heights);

    /// Swaps the places of two cards above each other, in `columns`, wherever fewer lines cross then, taking all others
    /// to stay where they are. `cards`: how high the real nodes are. Whether any were swapped.
    bool exchange(Columns& columns, const std::vector<double>& cards, std::vector<double> heights);
    /// About how many pairs of lines exchange() looks at.
    [[nodiscard]] std::size_t work() const;

  private:
    struct Line {
        Node from;
        Node to;
        int first; ///< columns
        int last;
        double zero; ///< the height at column 0
        double rise; ///< from one column to the next
        std::uint32_t weight;
    };
    static bool cross(const Line& a, const Line& b);
    void draw(Line& line, const std::vector<double>& heights) const;
    void draw(Node node, const std::vector<double>& heights);
    [[nodiscard]] std::uint64_t crossingsAt(Node a, Node b) const;

    const std::vector<int>& layers_;
    std::vector<Line> lines_;
    std::vector<std::vector<std::uint32_t>> at_;      ///< by node
    std::vector<std::vector<std::uint32_t>> passing_; ///< by column, those that pass between it and the next
};

} // namespace throughline::layered
