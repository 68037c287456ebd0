#include "core/analysis/what_if.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "core/analysis/graph.h"
#include "core/analysis/role_order.h"
#include "core/analysis/solver.h"

namespace throughline {

namespace {

constexpr double sameReach = 1e-9;

void take(FlatChain& flat, std::vector<double>& own, const suppose::Stops& stops) {
    own[stops.role] = 0.0;
    for (FlatChain::Service& service : flat.services) {
        if (service.server == stops.role)
            service.server = noSlot;
    }
}

void take(FlatChain& flat, std::vector<double>&, const suppose::Weighs& weighs) {
    flat.services[weighs.service].weight = weighs.weight;
}

void take(FlatChain& flat, std::vector<double>&, const suppose::Serves& serves) {
    flat.services.push_back({serves.server, serves.customer, serves.weight, false});
}

/// reach(·, customer), by slot.
std::vector<double> reachOf(const Graph& graph, const Solver& solver, Slot customer, bool& exact) {
    std::vector<double> worth(graph.nodeCount(), 0.0);
    worth[graph.nodeOf(customer)] = 1.0;
    exact = solver.expect(worth) && exact;
    std::vector<double> reach;
    for (Node node = 0; node < graph.nodeCount(); ++node) {
        const Slot slot = graph.slotOf(node);
        if (slot >= reach.size())
            reach.resize(slot + 1, 0.0);
        reach[slot] = worth[node];
    }
    return reach;
}

} // namespace

WhatIf whatIf(const Chain& chain, const std::vector<Supposition>& suppositions) {
    FlatChain flat = FlatChain::of(chain);
    const Graph before(flat);
    const OwnWork work = ownWork(chain, before);
    WhatIf answer;
    answer.basis = work.basis;
    answer.assumed = before.isAssumed();

    std::vector<double> own(flat.roles.size(), 0.0);
    for (Node node = 0; node < before.nodeCount(); ++node)
        own[before.slotOf(node)] = work.own[node];
    std::vector<double> ownAfter = own;
    // A role that only now serves nobody is a dead end, not an end customer.
    for (const Node node : before.endCustomers())
        flat.roles[before.slotOf(node)] = FlatChain::Kind::endCustomer;
    // First what is added: who stops does not serve in that way either.
    for (const bool stops : {false, true}) {
        for (const Supposition& supposition : suppositions) {
            if (std::holds_alternative<suppose::Stops>(supposition) == stops)
                std::visit([&](const auto& one) { take(flat, ownAfter, one); }, supposition);
        }
    }
    const Graph after(flat);
    const Solver solverBefore(before);
    const Solver solverAfter(after);

    for (std::size_t slot = 0; slot < own.size(); ++slot) {
        answer.lostBefore += own[slot];
        answer.lostAfter += own[slot];
    }
    for (const Node node : before.endCustomers()) {
        const Slot customer = before.slotOf(node);
        const auto reachBefore = reachOf(before, solverBefore, customer, answer.exact);
        const auto reachAfter = reachOf(after, solverAfter, customer, answer.exact);
        WhatIf::AtCustomer received{customer, 0.0, 0.0};
        for (Slot slot = 0; slot < reachBefore.size(); ++slot) {
            received.before += own[slot] * reachBefore[slot];
            received.after += ownAfter[slot] * reachAfter[slot];
            if (std::abs(reachAfter[slot] - reachBefore[slot]) > sameReach)
                answer.roles.push_back({slot, customer, reachBefore[slot], reachAfter[slot]});
        }
        answer.lostBefore -= received.before;
        answer.lostAfter -= received.after;
        answer.customers.push_back(received);
    }
    // Sums of shares miss 0 by a rounding.
    answer.lostBefore = std::max(0.0, answer.lostBefore);
    answer.lostAfter = std::max(0.0, answer.lostAfter);

    const RoleOrder order(chain);
    std::ranges::sort(answer.customers, order, &WhatIf::AtCustomer::customer);
    std::ranges::sort(answer.roles, [&](const WhatIf::OfRole& a, const WhatIf::OfRole& b) {
        const double one = std::abs(a.after - a.before);
        const double other = std::abs(b.after - b.before);
        if (std::abs(one - other) > sameReach)
            return one > other;
        return a.role != b.role ? order(a.role, b.role) : order(a.customer, b.customer);
    });
    return answer;
}

} // namespace throughline
