#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/analysis/graph.h"
#include "core/analysis/own_work.h"
#include "core/analysis/role_order.h"
#include "core/analysis/solver.h"

namespace throughline {

inline constexpr std::size_t dependenceLimit = 100;

/// How much one role matters to one end customer. Where the end customer receives nothing, contribution and dependence
/// are undefined (shown as "–").
struct RoleImpact {
    Slot role = noSlot;
    double own = 0.0;
    double reach = 0.0;
    std::optional<double> contribution;
    std::optional<double> dependence;
    friend bool operator==(const RoleImpact&, const RoleImpact&) = default;
};

/// The impact table of one end customer.
struct CustomerImpact {
    Slot customer = noSlot;
    double received = 0.0;
    bool exact = true; ///< false: a component so large that it was solved step by step has not settled to 1e-9
    /// By falling contribution, then dependence, then title and key; without end customers and roles with neither.
    std::vector<RoleImpact> roles;
};

/// The table of `customer` (a node that is an end customer), the first `top` rows of it (0: all).
/// Linear in the chain but for the ranking. Dependence inside a component of more than 2,000 roles costs a solution for
/// each role: of the whole table it is given for the first `dependenceLimit` of such rows.
CustomerImpact customerImpact(const Graph& graph, const Solver& solver, const OwnWork& work, Node customer,
                              std::size_t top, const RoleOrder& order);
/// One row of that table, for any role; nothing for an end customer.
std::optional<RoleImpact> roleImpact(const Graph& graph, const Solver& solver, const OwnWork& work, Node role,
                                     Node customer);

/// The services of the split that share their server's work with others and have no weight: a weight of 1 is taken.
/// Slots, in no order that means anything.
std::vector<Slot> assumedWeights(const Chain& chain, const Graph& graph);

} // namespace throughline
