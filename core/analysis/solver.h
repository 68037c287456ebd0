#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/analysis/graph.h"

namespace throughline {

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
    /// Forgets what it has prepared for the components of which the graph, which has taken in an edit, says so.
    void take(const GraphChange& change);

    /// `values` holds what work that ends at a node is worth (for reach: 1 at the end customer, else 0). Afterwards it
    /// holds for every node the expected worth of a piece of work that stands there: the smallest non-negative
    /// solution of x = Px + values. The nodes of closed loops keep their value. Whether it settled.
    [[nodiscard]] bool expect(std::span<double> values) const;

    /// The same for eight at once, in about the time of two.
    static constexpr std::size_t atOnce = 8;
    using Eight = std::array<double, atOnce>;
    [[nodiscard]] bool expect(std::span<Eight> values) const;
    /// The reach of every node to each of the end customers: calls take(customer, reach) for one after the other, reach
    /// being asked for by node. Whether all settled.
    template <class Take>
    [[nodiscard]] bool reachOfEach(std::span<const Node> customers, Take take) const {
        bool settled = true;
        std::vector<Eight> values;
        for (std::size_t first = 0; first < customers.size(); first += atOnce) {
            values.assign(graph_.nodeCount(), Eight{});
            const std::size_t count = std::min(atOnce, customers.size() - first);
            for (std::size_t i = 0; i < count; ++i)
                values[customers[first + i]][i] = 1.0;
            settled = expect(std::span(values)) && settled;
            for (std::size_t i = 0; i < count; ++i)
                take(customers[first + i], [&](Node node) { return values[node][i]; });
        }
        return settled;
    }

    /// `work` holds what starts at every node; afterwards how much work comes by there, all told: work·(I − Q)⁻¹.
    /// Closed loops get what enters them. Whether it settled.
    [[nodiscard]] bool visit(std::span<double> work) const;
    /// The same inside one component of two or more roles that is no closed loop, for its nodes in order.
    [[nodiscard]] bool visitCycle(Node component, std::span<double> work) const;

    /// How often work that stands at a node comes by there, the first time included, N(r, r), for the nodes of a
    /// component of two or more but at most `returnsLimit` roles that is no closed loop, in order. Whether it settled.
    [[nodiscard]] bool returnsOf(Node component, std::span<double> returns) const;
    /// The same for one node of any component; nothing where it did not settle. 1 outside cycles.
    [[nodiscard]] std::optional<double> returns(Node node) const;
    static constexpr std::uint32_t returnsLimit = 2000;

  private:
    struct Cycle;
    /// Makes room for what preparing it will give, where it is too large to be solved on the spot.
    void listCycle(Node component);
    [[nodiscard]] const Cycle& prepared(Node component) const;
    [[nodiscard]] bool solveCycle(Node component, std::span<double> values) const;

    const Graph& graph_;
    /// The components that are too large to be solved on the spot, by component; each is prepared when first needed.
    std::unordered_map<Node, std::unique_ptr<Cycle>> cycles_;
};

} // namespace throughline
