#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace throughline {

/// A dense matrix of shares within a group of roles and what leaves the group, factored in place by the elimination of
/// Grassmann, Taksar and Heyman (1985): pivots are sums of what leaves, so nothing is ever subtracted.
///
/// `shares` is row by row, count × count, its diagonal is not looked at; `exits[i]` is what leaves the group from row i
/// and becomes the pivot. From every row some way must lead out of the group.
void factorDense(std::span<double> shares, std::span<double> exits);
/// Solves x = Qx + values in place.
void expectDense(std::span<const double> shares, std::span<const double> pivots, std::span<double> values);
/// Solves y = yQ + work in place.
void visitDense(std::span<const double> shares, std::span<const double> pivots, std::span<double> work);

/// The same for a larger, sparse group: rows with few neighbours are eliminated first (Markowitz 1957), and what is
/// left once the rest has grown together, the core, is dense.
class Elimination {
  public:
    using Index = std::uint32_t;
    struct Entry {
        Index column = 0;
        double share = 0.0;
    };
    /// Rows with entries in any order, none on the diagonal; those of the same column are added up.
    using Rows = std::vector<std::vector<Entry>>;

    /// Null where more than `coreLimit` rows are left when the rest has grown together.
    static std::unique_ptr<Elimination> of(Rows rows, std::vector<double> exits, std::size_t coreLimit);

    void expect(std::span<double> values) const;
    void visit(std::span<double> work) const;

  private:
    struct Step {
        Index row = 0;
        double pivot = 0.0;
        std::uint32_t outEnd = 0; ///< its entries of outs_ end here and begin where the step before ends
        std::uint32_t inEnd = 0;
    };
    std::vector<Step> steps_;
    std::vector<Entry> outs_; ///< the row's shares
    std::vector<Entry> ins_;  ///< what other rows passed to it, divided by the pivot
    std::vector<Index> core_;
    std::vector<double> coreShares_;
    std::vector<double> corePivots_;

    class Builder;
};

} // namespace throughline
