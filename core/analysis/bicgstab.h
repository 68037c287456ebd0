#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace throughline {

/// The system I − Q of a component that is too large to eliminate, solved step by step: BiCGSTAB (van der Vorst 1992)
/// with an incomplete factorization without fill (ILU(0)), and refinement until the correction is below 1e-10.
class Bicgstab {
  public:
    using Index = std::uint32_t;
    /// Row i has the columns columns[start[i]] … columns[start[i + 1]], ascending, without the diagonal.
    Bicgstab(std::vector<Index> start, std::vector<Index> columns, std::vector<double> shares);

    /// Solve x = Qx + values and y = yQ + work in place. Whether the answer has settled; the number of steps is
    /// bounded.
    [[nodiscard]] bool expect(std::span<double> values) const { return solve(values, false); }
    [[nodiscard]] bool visit(std::span<double> work) const { return solve(work, true); }

  private:
    using Vector = std::vector<double>;
    void factor();
    bool solve(std::span<double> values, bool turned) const;
    /// Adds to `x` a solution for the right side `residual` that reduces it by that much; the steps taken.
    int improve(Vector& x, const Vector& residual, bool turned, int steps, double reduction) const;
    void multiply(const Vector& x, Vector& result, bool turned) const;
    void precondition(Vector& x, bool turned) const;
    [[nodiscard]] Index rows() const { return static_cast<Index>(diagonal_.size()); }

    std::vector<Index> start_;
    std::vector<Index> columns_;
    std::vector<double> shares_;
    std::vector<double> factors_; ///< of I − Q off the diagonal: L left of it, U right of it
    std::vector<Index> split_;    ///< where the columns right of the diagonal start
    std::vector<double> diagonal_;
};

} // namespace throughline
