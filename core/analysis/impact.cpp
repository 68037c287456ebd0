#include "core/analysis/impact.h"

#include <algorithm>

#include "core/analysis/ranking.h"

namespace throughline {

namespace {

// A row before it is known whether it is kept.
struct Entry {
    double contribution = 0.0;
    double dependence = 0.0;
    Node node = noNode;
    bool isOpen = false; ///< the dependence is still its upper bound, N(r, r) taken as 1
};

class Weighing {
  public:
    Weighing(const Graph& graph, const Solver& solver, const OwnWork& work, Node customer)
        : graph_(graph), solver_(solver), work_(work), reach_(graph.nodeCount(), 0.0), arrivals_(work.own) {
        reach_[customer] = 1.0;
        exact_ = solver.expect(reach_);
        if (!solver.visit(arrivals_))
            exact_ = false;
        for (Node node = 0; node < graph.nodeCount(); ++node)
            received_ += work.own[node] * reach_[node];
    }

    [[nodiscard]] double received() const { return received_; }
    [[nodiscard]] bool isExact() const { return exact_; }

    [[nodiscard]] std::vector<Entry> entries() {
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

    // The exact dependence of an entry that still has an upper bound.
    void close(Entry& entry) {
        const std::optional<double> returns = solver_.returns(entry.node);
        if (!returns) {
            exact_ = false;
            return;
        }
        entry.dependence = std::min(1.0, entry.dependence / *returns);
        entry.isOpen = false;
    }

    [[nodiscard]] RoleImpact row(const Entry& entry) const {
        RoleImpact result{graph_.slotOf(entry.node), work_.own[entry.node], reach_[entry.node], std::nullopt,
                          std::nullopt};
        if (!(received_ > 0.0))
            return result;
        result.contribution = entry.contribution;
        if (!entry.isOpen)
            result.dependence = entry.dependence;
        return result;
    }

    [[nodiscard]] Entry entry(Node node, double returns, bool isOpen) const {
        const double arrived = arrivals_[node] * reach_[node] / received_;
        return {work_.own[node] * reach_[node] / received_, isOpen ? arrived : std::min(1.0, arrived / returns), node,
                isOpen};
    }

  private:
    void add(std::vector<Entry>& entries, Node node, double returns, bool isOpen) const {
        if (reach_[node] == 0.0 || graph_.isEndCustomer(node))
            return;
        const Entry made = entry(node, returns, isOpen);
        if (made.contribution > 0.0 || made.dependence > 0.0)
            entries.push_back(made);
    }

    const Graph& graph_;
    const Solver& solver_;
    const OwnWork& work_;
    std::vector<double> reach_;
    std::vector<double> arrivals_;
    double received_ = 0.0;
    bool exact_ = true;
};

void rank(const Graph& graph, const RoleOrder& order, std::vector<Entry>& entries) {
    const auto byTitle = [&](auto begin, auto end) {
        std::sort(begin, end,
                  [&](const Entry& a, const Entry& b) { return order(graph.slotOf(a.node), graph.slotOf(b.node)); });
    };
    sortByFalling(
        entries.begin(), entries.end(), [](const Entry& entry) { return entry.contribution; },
        [&](auto begin, auto end) {
            sortByFalling(
                begin, end, [](const Entry& entry) { return entry.dependence; }, byTitle);
        });
}

} // namespace

CustomerImpact customerImpact(const Graph& graph, const Solver& solver, const OwnWork& work, Node customer,
                              std::size_t top, const RoleOrder& order) {
    Weighing weighing(graph, solver, work, customer);
    std::vector<Entry> entries = weighing.entries();
    rank(graph, order, entries);
    if (top > 0 && entries.size() > top)
        entries.resize(top);
    std::size_t closed = 0;
    for (Entry& entry : entries) {
        if (!entry.isOpen)
            continue;
        if (closed++ == dependenceLimit)
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
    for (const Entry& entry : entries)
        result.roles.push_back(weighing.row(entry));
    return result;
}

std::optional<RoleImpact> roleImpact(const Graph& graph, const Solver& solver, const OwnWork& work, Node role,
                                     Node customer) {
    if (graph.isEndCustomer(role))
        return std::nullopt;
    Weighing weighing(graph, solver, work, customer);
    // Nothing of a closed loop arrives, whatever its returns are.
    Entry entry = weighing.entry(role, 1.0, true);
    if (graph.isClosedLoop(graph.componentOf(role))) {
        entry.isOpen = false;
    } else {
        weighing.close(entry);
    }
    return weighing.row(entry);
}

} // namespace throughline
