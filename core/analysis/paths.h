#pragma once

#include <cstddef>
#include <vector>

#include "core/analysis/path_network.h"
#include "core/analysis/role_order.h"

namespace throughline {

/// Slots of roles from the start to the end customer, and the product of the shares along them.
struct Path {
    std::vector<Slot> roles;
    double share = 0.0;
    friend bool operator==(const Path&, const Path&) = default;
};

/// The best `count` paths from the start of the network to its node `customer` that repeat no role (the start's own
/// role may come once more), best first: by share, then fewer roles, then role by role in the order of `order`. Shares
/// that differ by less than 1e-11 of themselves count as equal.
///
/// Yen 1971 in Lawler's form (1972), each search put off until its candidate is due, and led by what the rest costs
/// where roles may repeat (A*); outside of cycles that rest is the answer. The work grows with the paths that are asked
/// for, not with those that there are.
std::vector<Path> bestPaths(const PathNetwork& network, LocalNode customer, std::size_t count, const RoleOrder& order);

} // namespace throughline
