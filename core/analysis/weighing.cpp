#include "core/analysis/weighing.h"

#include <algorithm>

namespace throughline {

Weighing::Weighing(const Graph& graph, const Solver& solver, const OwnWork& work, std::span<const Node> customers)
    : graph_(graph), solver_(solver), work_(work), reach_(graph.nodeCount(), 0.0), arrivals_(work.own) {
    for (const Node customer : customers)
        reach_[customer] = 1.0;
    exact_ = solver.expect(reach_);
    if (!solver.visit(arrivals_))
        exact_ = false;
    for (Node node = 0; node < graph.nodeCount(); ++node)
        received_ += work.own[node] * reach_[node];
}

std::vector<Weighing::Entry> Weighing::entries() {
    std::vector<Entry> result;
    if (!(received_ > 0.0))
        return result;
    result.reserve(graph_.nodeCount());
    std::vector<double> returns;
    graph_.fromCustomers([&](Node node) { add(result, node, 1.0, false); },
                         [&](Node component) {
                             if (graph_.isClosedLoop(component) || reach_[component] == 0.0)
                                 return;
                             const std::uint32_t count = graph_.sizeOf(component);
                             const bool isLarge = count > Solver::returnsLimit;
                             returns.assign(count, 1.0);
                             if (!isLarge && !solver_.returnsOf(component, returns))
                                 exact_ = false;
                             for (std::uint32_t i = 0; i < count; ++i)
                                 add(result, component + i, returns[i], isLarge);
                         });
    return result;
}

Weighing::Entry Weighing::entry(Node node, double returns, bool isOpen) const {
    const double arrived = arrivals_[node] * reach_[node] / received_;
    return {work_.own[node] * reach_[node] / received_, isOpen ? arrived : std::min(1.0, arrived / returns), node,
            isOpen};
}

void Weighing::add(std::vector<Entry>& entries, Node node, double returns, bool isOpen) const {
    if (reach_[node] == 0.0 || graph_.isEndCustomer(node))
        return;
    const Entry made = entry(node, returns, isOpen);
    if (made.contribution > 0.0 || made.dependence > 0.0)
        entries.push_back(made);
}

void Weighing::close(Entry& entry) {
    const std::optional<double> returns = solver_.returns(entry.node);
    if (!returns) {
        exact_ = false;
        return;
    }
    entry.dependence = std::min(1.0, entry.dependence / *returns);
    entry.isOpen = false;
}

RoleImpact Weighing::row(const Entry& entry) const {
    RoleImpact result{graph_.slotOf(entry.node), work_.own[entry.node], reach_[entry.node], std::nullopt, std::nullopt};
    if (!(received_ > 0.0))
        return result;
    result.contribution = entry.contribution;
    if (!entry.isOpen)
        result.dependence = entry.dependence;
    return result;
}

} // namespace throughline
