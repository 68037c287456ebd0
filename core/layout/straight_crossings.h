#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/layout/layered_graph.h"
#include "core/layout/pooling.h"

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

    /// Column by column, from the left or from the right, moves each card to that place in its column where its lines
    /// cross fewest others and are short, all others staying where they are but for making room. `cards`: how high they
    /// are; at `heights` they do not overlap, before and after. Whether any was moved. Method: sifting (Matuszewski,
    /// Schönfeld, Molitor: Using sifting for k-layer straightline crossing minimization, 1999), but on the lines as
    /// they are seen instead of on positions in columns; the count at all places of a column at once is ours, see
    /// crossingsAt().
    bool sift(const std::vector<double>& cards, double gap, bool toRight, std::vector<double>& heights);
    /// About how many pairs of pieces a sift() looks at.
    [[nodiscard]] std::size_t work() const;

    /// How often the lines of `node` would cross others if it stood at each of `places`, which rise, the others being
    /// drawn at `heights`. Each line that does not move is crossed by one that does while the node is between two
    /// heights; the counts of all of them add up to a histogram over the range of `places`, in steps of 8 or of 1/510
    /// of that range, to which these heights are rounded.
    [[nodiscard]] std::vector<std::int64_t> crossingsAt(std::span<const double> places, Node node,
                                                        const std::vector<double>& heights);

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
    bool siftNode(Node node, std::vector<Node>& column, const std::vector<double>& cards, double gap,
                  std::vector<double>& heights);
    /// Lets the node's own lines count again, or not: they do not cross each other.
    void weigh(Node node, bool on);
    /// Adds to the steps where the piece of `line`, which leads from `node`, begins to cross another one, and takes
    /// away where it ceases to.
    void addSteps(const Line& line, int layer, Node node, const std::vector<double>& heights);

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
    // Scratch of crossingsAt().
    std::vector<std::int64_t> steps_;
    float top_ = 0.0F;  ///< where the first step begins
    float step_ = 0.0F; ///< how high each is
    Pooling pooling_;   // scratch of siftNode()
};

} // namespace throughline::layered
