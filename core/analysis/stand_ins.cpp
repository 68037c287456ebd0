#include "core/analysis/stand_ins.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/ranking.h"
#include "core/analysis/weighing.h"

namespace throughline {

namespace {

void rank(const Graph& graph, const RoleOrder& order, std::vector<Weighing::Entry>& entries) {
    sortByFalling(
        entries.begin(), entries.end(), [](const auto& entry) { return entry.dependence; },
        [&](auto begin, auto end) {
            std::sort(begin, end,
                      [&](const auto& a, const auto& b) { return order(graph.slotOf(a.node), graph.slotOf(b.node)); });
        });
}

} // namespace

// All end customers together are one place to arrive at, so one solution tells what they lose together.
StandIns standIns(const Chain& chain, const Graph& graph, const Solver& solver, const OwnWork& work, std::size_t top,
                  const RoleOrder& order) {
    StandIns result;
    Weighing all(graph, solver, work, graph.endCustomers());
    result.received = all.received();
    std::vector<Weighing::Entry> entries = all.entries();
    std::erase_if(entries, [](const Weighing::Entry& entry) { return !(entry.dependence > 0.0); });
    rank(graph, order, entries);
    std::size_t closed = 0;
    for (Weighing::Entry& entry : entries) {
        if (entry.isOpen && closed++ < dependenceLimit)
            all.close(entry);
    }
    if (closed > 0) {
        if (std::erase_if(entries, &Weighing::Entry::isOpen) > 0)
            result.exact = false;
        rank(graph, order, entries);
    }
    if (top > 0 && entries.size() > top)
        entries.resize(top);
    result.exact = result.exact && all.isExact();

    result.roles.reserve(entries.size());
    for (const Weighing::Entry& entry : entries) {
        const Slot role = graph.slotOf(entry.node);
        result.roles.push_back({role, chain.roles().at(role)->holders.size(), entry.dependence * all.received(),
                                entry.dependence, noSlot, 0.0});
    }
    // What a role loses for one end customer is to what it loses for all as its reach there is to its reach to all.
    const bool settled = solver.reachOfEach(graph.endCustomers(), [&](Node customer, const auto& reach) {
        double received = 0.0;
        for (Node node = 0; node < graph.nodeCount(); ++node)
            received += work.own[node] * reach(node);
        if (!(received > 0.0))
            return;
        const Slot slot = graph.slotOf(customer);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            StandIn& standIn = result.roles[i];
            const double total = all.row(entries[i]).reach;
            const double share = std::min(1.0, standIn.loss * (reach(entries[i].node) / total) / received);
            const bool isTie = standIn.hardestHit != noSlot && std::abs(share - standIn.hardestShare) <= 1e-12;
            if (isTie ? order(slot, standIn.hardestHit) : share > standIn.hardestShare) {
                standIn.hardestHit = slot;
                standIn.hardestShare = share;
            }
        }
    });
    result.exact = result.exact && settled;
    return result;
}

} // namespace throughline
