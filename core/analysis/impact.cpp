#include "core/analysis/impact.h"

#include <algorithm>

#include "core/analysis/ranking.h"
#include "core/analysis/weighing.h"

namespace throughline {

namespace {

void rank(const Graph& graph, const RoleOrder& order, std::vector<Weighing::Entry>& entries) {
    const auto byTitle = [&](auto begin, auto end) {
        std::sort(begin, end, [&](const Weighing::Entry& a, const Weighing::Entry& b) {
            return order(graph.slotOf(a.node), graph.slotOf(b.node));
        });
    };
    sortByFalling(
        entries.begin(), entries.end(), [](const Weighing::Entry& entry) { return entry.contribution; },
        [&](auto begin, auto end) {
            sortByFalling(
                begin, end, [](const Weighing::Entry& entry) { return entry.dependence; }, byTitle);
        });
}

} // namespace

CustomerImpact customerImpact(const Graph& graph, const Solver& solver, const OwnWork& work, Node customer,
                              std::size_t top, const RoleOrder& order) {
    Weighing weighing(graph, solver, work, {&customer, 1});
    std::vector<Weighing::Entry> entries = weighing.entries();
    rank(graph, order, entries);
    if (top > 0 && entries.size() > top)
        entries.resize(top);
    const std::size_t most = top > 0 ? top : dependenceLimit;
    std::size_t closed = 0;
    for (Weighing::Entry& entry : entries) {
        if (!entry.isOpen)
            continue;
        if (closed++ == most)
            break;
        weighing.close(entry);
    }
    if (closed > 0)
        rank(graph, order, entries);

    CustomerImpact result;
    result.customer = graph.slotOf(customer);
    result.received = weighing.received();
    result.exact = weighing.isExact();
    result.roles.reserve(entries.size());
    for (const Weighing::Entry& entry : entries)
        result.roles.push_back(weighing.row(entry));
    return result;
}

std::optional<RoleImpact> roleImpact(const Graph& graph, const Solver& solver, const OwnWork& work, Node role,
                                     Node customer) {
    if (graph.isEndCustomer(role))
        return std::nullopt;
    Weighing weighing(graph, solver, work, {&customer, 1});
    // Nothing of a closed loop arrives, whatever its returns are.
    Weighing::Entry entry = weighing.entry(role, 1.0, true);
    if (graph.isClosedLoop(graph.componentOf(role))) {
        entry.isOpen = false;
    } else {
        weighing.close(entry);
    }
    return weighing.row(entry);
}

std::vector<Slot> assumedWeights(const Chain& chain, const Graph& graph) {
    std::vector<Slot> found;
    for (Node node = 0; node < graph.nodeCount(); ++node) {
        const std::uint32_t end = graph.endOut(node);
        if (end - graph.firstOut(node) < 2)
            continue;
        for (std::uint32_t edge = graph.firstOut(node); edge < end; ++edge) {
            const Slot service = graph.services()[edge];
            if (!chain.services().at(service)->weight)
                found.push_back(service);
        }
    }
    return found;
}

} // namespace throughline
