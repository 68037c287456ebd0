#include "core/analysis/what_if.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
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

/// The reach of every node to each of the end customers in `slots`, at most eight.
void findReach(const Graph& graph, const Solver& solver, std::span<const Slot> slots, std::vector<Solver::Eight>& reach,
               bool& exact) {
    reach.assign(graph.nodeCount(), Solver::Eight{});
    for (std::size_t i = 0; i < slots.size(); ++i)
        reach[graph.nodeOf(slots[i])][i] = 1.0;
    exact = solver.expect(std::span(reach)) && exact;
}

} // namespace

std::optional<double> growth(double before, double after) {
    constexpr double nothing = 1e-9;
    return before > nothing ? std::optional(after / before - 1.0) : std::nullopt;
}

WhatIf whatIf(const Chain& chain, const std::vector<Supposition>& suppositions,
              const std::function<bool()>& isStopped) {
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
    std::vector<Slot> customers;
    for (const Node node : before.endCustomers())
        customers.push_back(before.slotOf(node));
    // Memory that is new costs as much as the solutions do.
    std::vector<Solver::Eight> reachBefore;
    std::vector<Solver::Eight> reachAfter;
    for (std::size_t first = 0; first < customers.size(); first += Solver::atOnce) {
        if (isStopped && isStopped())
            return answer;
        const std::span some = std::span(customers).subspan(first, std::min(Solver::atOnce, customers.size() - first));
        findReach(before, solverBefore, some, reachBefore, answer.exact);
        findReach(after, solverAfter, some, reachAfter, answer.exact);
        std::array<WhatIf::AtCustomer, Solver::atOnce> received;
        for (std::size_t i = 0; i < some.size(); ++i)
            received[i].customer = some[i];
        for (Slot slot = 0; slot < own.size(); ++slot) {
            if (before.nodeOf(slot) == noNode)
                continue;
            const Solver::Eight& old = reachBefore[before.nodeOf(slot)];
            const Solver::Eight& now = reachAfter[after.nodeOf(slot)];
            for (std::size_t i = 0; i < some.size(); ++i) {
                received[i].before += own[slot] * old[i];
                received[i].after += ownAfter[slot] * now[i];
                if (std::abs(now[i] - old[i]) > sameReach)
                    answer.roles.push_back({slot, some[i], old[i], now[i]});
            }
        }
        for (std::size_t i = 0; i < some.size(); ++i) {
            answer.lostBefore -= received[i].before;
            answer.lostAfter -= received[i].after;
            answer.customers.push_back(received[i]);
        }
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
