#pragma once

#include <cstddef>
#include <vector>

#include "core/analysis/impact.h"

namespace throughline {

/// What the end customers lose together when a role stops, and how many people hold it.
struct StandIn {
    Slot role = noSlot;
    std::size_t holders = 0;
    double loss = 0.0;         ///< in own work
    double share = 0.0;        ///< of all that end customers receive
    Slot hardestHit = noSlot;  ///< the end customer who loses the largest share of what it receives
    double hardestShare = 0.0; ///< that share: the dependence on the role
    friend bool operator==(const StandIn&, const StandIn&) = default;
};

/// Which roles need somebody who can step in: about roles, never about those who hold them.
struct StandIns {
    double received = 0.0; ///< by all end customers, in own work
    bool exact = true;     ///< as CustomerImpact::exact; false also where roles of a very large cycle are left out
    /// By falling loss, then title and key; roles whose stop costs nobody anything are left out.
    std::vector<StandIn> roles;
};

/// The first `top` roles (0: all). One solution for each end customer, and of a cycle of more than 2,000 roles one more
/// for each of the `dependenceLimit` roles with the most work coming by; its other roles are left out.
StandIns standIns(const Chain& chain, const Graph& graph, const Solver& solver, const OwnWork& work, std::size_t top,
                  const RoleOrder& order);

} // namespace throughline
