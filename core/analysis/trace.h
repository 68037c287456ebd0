#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/analysis/graph.h"
#include "core/analysis/paths.h"
#include "core/analysis/role_order.h"
#include "core/analysis/solver.h"

namespace throughline {

/// The impact of a task at one end customer, in the task's own unit.
struct ImpactAmount {
    double amount = 0.0;
    std::optional<double> low;
    std::optional<double> high;
    std::string unit;
    friend bool operator==(const ImpactAmount&, const ImpactAmount&) = default;
};

/// What arrives at one end customer that the trace reaches.
struct EndCustomerReach {
    Slot role = noSlot;
    double reach = 0.0;
    std::size_t hops = 0;
    std::optional<ImpactAmount> impact; ///< where the task has an amount
    std::vector<Slot> criticalRoles;    ///< in the order in which every walk passes them
    std::vector<Path> paths;            ///< the best few, best first
    double pathsShare = 0.0;            ///< of the reach, what these paths carry (0 to 1)
};

/// A service of the trace and the share of the work that crosses it (above 1 where work circles).
struct ServiceFlow {
    Slot service = noSlot;
    double share = 0.0;
    friend bool operator==(const ServiceFlow&, const ServiceFlow&) = default;
};

/// Where the work of a task, or of a role, goes. All slots are those of the chain's tables.
struct Trace {
    Slot task = noSlot; ///< noSlot: the trace of a role
    Slot role = noSlot;
    Slot service = noSlot; ///< the task's own
    bool assumed = false;  ///< rests on assumed end customers
    bool exact = true;     ///< false: a component so large that it was solved step by step has not settled to 1e-9
    std::vector<EndCustomerReach> endCustomers; ///< by falling reach, then title, then key
    double lost = 0.0;
    std::vector<Slot> deadEnds;                 ///< that the work runs into, by title
    std::vector<std::vector<Slot>> closedLoops; ///< that the work runs into, each by title
    std::vector<Slot> roles;                    ///< on some walk to an end customer; ascending
    std::vector<ServiceFlow> services;          ///< on some walk to an end customer; ascending
    std::vector<Slot> lostServices;             ///< that lead off the trace to where no end customer is; ascending
};

/// The trace from `start`, without task and impact; `paths` is how many paths each end customer gets.
/// One walk over what the start reaches: nothing of it grows with the rest of the chain but a few bytes a role.
Trace traceFrom(const Graph& graph, const Solver& solver, const TraceStart& start, std::size_t paths,
                const RoleOrder& order);

/// What of `task`'s impact arrives at the end customer in slot `customer`; nothing where the task has no amount.
std::optional<ImpactAmount> impactAt(const Chain& chain, const Task& task, Slot customer, double reach);

/// Everything from which some walk leads to the end customer `role`; slots, ascending.
struct BackTrace {
    Slot role = noSlot;
    std::vector<Slot> roles;
    std::vector<Slot> services;
    std::vector<Slot> tasks;
    friend bool operator==(const BackTrace&, const BackTrace&) = default;
};

/// The nodes from which some walk over services that take part in the split leads to `customer` (itself included), in
/// no particular order.
std::vector<Node> ancestors(const Graph& graph, Node customer);
/// Which of the customers, at most 64, some walk leads to from every node: a bit for each, in their order. One sweep in
/// topological order.
std::vector<std::uint64_t> customersReached(const Graph& graph, std::span<const Node> customers);
BackTrace backTrace(const Chain& chain, const Graph& graph, Slot customer);

} // namespace throughline
