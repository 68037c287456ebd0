#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/analysis/graph.h"

namespace throughline {

class Elimination;

/// Solves the two systems of the split of work, I − Q, where Q are the shares among the nodes that can be left: in the
/// order of components, single roles by substitution, cycles by elimination.
///
/// The elimination is that of Grassmann, Taksar and Heyman 1985 (pivots as sums of what leaves, never as differences),
/// so that every number is right to some digits of its own, however unlike the weights are. Components whose core is
/// too large for it are solved by BiCGSTAB with ILU(0); where that does not settle, the answer says so.
class Solver {
  public:
    explicit Solver(const Graph& graph);
    ~Solver();
    Solver(const Solver&) = delete;
    Solver& operator=(const Solver&) = delete;

    /// `values` holds what every node is worth to work that ends there (for reach: 1 at the end customer, else 0).
    /// Afterwards it holds for every node the expected worth of a piece of work that stands there: the smallest
    /// non-negative solution of x = Px + values, with 0 in closed loops. Whether it settled.
    [[nodiscard]] bool expect(std::span<double> values) const;
    /// The same with the components up to that of `last` alone.
    [[nodiscard]] bool expectUpTo(std::span<double> values, Node last) const;

    /// `work` holds what starts at every node; afterwards how much work comes by there, all told: work·(I − Q)⁻¹.
    /// Closed loops get what enters them. Whether it settled.
    [[nodiscard]] bool visit(std::span<double> work) const;
    /// The same inside one component of two or more roles that is no closed loop, for its nodes in order.
    [[nodiscard]] bool visitComponent(std::uint32_t component, std::span<double> work) const;

    /// How often work that stands at `node` comes by there, the first time included: N(r, r). 1 outside cycles.
    /// `settled` becomes false where it did not.
    [[nodiscard]] double returns(Node node, bool& settled) const;
    /// The same for all nodes of a component, in order.
    [[nodiscard]] const std::vector<double>& returnsOf(std::uint32_t component) const;

    /// Up to how many roles a component's returns are all computed.
    static constexpr std::uint32_t returnsLimit = 2000;

  private:
    struct Cycle;
    [[nodiscard]] const Cycle& cycleOf(std::uint32_t component) const;
    [[nodiscard]] const Elimination& eliminated(const Cycle& cycle) const;

    const Graph& graph_;
    std::vector<std::uint32_t> cycleIndex_;  ///< by component; only cycles have one
    std::unique_ptr<Cycle[]> cycles_;
};

}  // namespace throughline
