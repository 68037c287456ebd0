#pragma once

#include <cstddef>
#include <vector>

#include "core/analysis/graph.h"
#include "core/analysis/trace_graph.h"

namespace throughline {

/// Slots of roles from the start to the end customer, and the product of the shares along them.
struct Path {
    std::vector<Slot> roles;
    double share = 0.0;
    friend bool operator==(const Path&, const Path&) = default;
};

/// The best `count` paths from the start of `graph` to its node `customer` that repeat no role (the start's own role
/// may come once more), best first: by share, then fewer roles, then role by role in the order of `order`. Shares that
/// differ by less than 1e-11 of themselves count as equal.
///
/// Yen 1971 in Lawler's form, put off until a candidate is due, each search led by the exact rest without the ban on
/// repetition (A*); the work is about one search a path, however many paths there are.
std::vector<Path> bestPaths(const TraceGraph& graph, LocalNode customer, std::size_t count, const RoleOrder& order);

}  // namespace throughline
