#include "core/analysis/solver.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

#include "core/analysis/bicgstab.h"
#include "core/analysis/elimination.h"

namespace throughline {

namespace {

// So small a cycle is factored again whenever it is met: that costs less than to keep and to fetch the factors.
constexpr std::uint32_t smallCycle = 16;
// The largest dense rest that an elimination may leave.
constexpr std::size_t coreLimit = 2000;

class SmallCycle {
  public:
    SmallCycle(const Graph& graph, Node first) : count_(graph.sizeOf(first)) {
        std::fill_n(shares_.begin(), count_ * count_, 0.0);
        std::fill_n(exits_.begin(), count_, 0.0);
        for (std::size_t i = 0; i < count_; ++i) {
            const Node node = first + static_cast<Node>(i);
            for (std::uint32_t edge = graph.firstOut(node); edge < graph.endOut(node); ++edge) {
                const std::size_t place = graph.customers()[edge] - first;
                if (place < count_) {
                    shares_[i * count_ + place] += graph.shares()[edge];
                } else {
                    exits_[i] += graph.shares()[edge];
                }
            }
        }
        factorDense(std::span(shares_.data(), count_ * count_), std::span(exits_.data(), count_));
    }

    [[nodiscard]] std::span<const double> shares() const { return {shares_.data(), count_ * count_}; }
    [[nodiscard]] std::span<const double> pivots() const { return {exits_.data(), count_}; }

  private:
    std::size_t count_;
    std::array<double, smallCycle * smallCycle> shares_;
    std::array<double, smallCycle> exits_;
};

Bicgstab stepwise(const Elimination::Rows& rows) {
    std::vector<Bicgstab::Index> start{0};
    std::vector<Bicgstab::Index> columns;
    std::vector<double> shares;
    std::vector<Elimination::Entry> row;
    for (const std::vector<Elimination::Entry>& entries : rows) {
        row = entries;
        std::sort(row.begin(), row.end(), [](const auto& a, const auto& b) { return a.column < b.column; });
        for (const Elimination::Entry& entry : row) {
            if (columns.size() > start.back() && columns.back() == entry.column) {
                shares.back() += entry.share;
            } else {
                columns.push_back(entry.column);
                shares.push_back(entry.share);
            }
        }
        start.push_back(static_cast<Bicgstab::Index>(columns.size()));
    }
    return Bicgstab(std::move(start), std::move(columns), std::move(shares));
}

} // namespace

struct Solver::Cycle {
    std::once_flag once;
    std::unique_ptr<Elimination> elimination;
    std::unique_ptr<Bicgstab> steps; ///< where it is too large to be eliminated
    std::once_flag returnsOnce;
    std::vector<double> returns;
    bool returnsSettled = true;
    std::mutex knownMutex;
    std::unordered_map<std::size_t, double> known; ///< of a larger one, what has been asked for, by place

    void prepare(const Graph& graph, Node first) {
        const std::uint32_t count = graph.sizeOf(first);
        Elimination::Rows rows(count);
        std::vector<double> exits(count, 0.0);
        for (std::uint32_t i = 0; i < count; ++i) {
            for (std::uint32_t edge = graph.firstOut(first + i); edge < graph.endOut(first + i); ++edge) {
                const Node place = graph.customers()[edge] - first;
                if (place < count) {
                    rows[i].push_back({place, graph.shares()[edge]});
                } else {
                    exits[i] += graph.shares()[edge];
                }
            }
        }
        elimination = Elimination::of(rows, exits, coreLimit);
        if (!elimination)
            steps = std::make_unique<Bicgstab>(stepwise(rows));
    }

    [[nodiscard]] bool expect(std::span<double> values) const {
        if (steps)
            return steps->expect(values);
        elimination->expect(values);
        return true;
    }
    [[nodiscard]] bool visit(std::span<double> work) const {
        if (steps)
            return steps->visit(work);
        elimination->visit(work);
        return true;
    }
};

Solver::Solver(const Graph& graph) : graph_(graph) {
    for (const Node component : graph.cycles())
        listCycle(component);
}

void Solver::listCycle(Node component) {
    if (graph_.sizeOf(component) > smallCycle && !graph_.isClosedLoop(component))
        cycles_.emplace(component, std::make_unique<Cycle>());
}

void Solver::take(const GraphChange& change) {
    for (const Node component : change.cycles) {
        cycles_.erase(component);
        if (graph_.slotOf(component) != noSlot && graph_.componentOf(component) == component)
            listCycle(component);
    }
}

Solver::~Solver() = default;

const Solver::Cycle& Solver::prepared(Node component) const {
    Cycle& cycle = *cycles_.at(component);
    std::call_once(cycle.once, [&] { cycle.prepare(graph_, component); });
    return cycle;
}

bool Solver::solveCycle(Node component, std::span<double> values) const {
    if (graph_.sizeOf(component) > smallCycle)
        return prepared(component).expect(values);
    const SmallCycle small(graph_, component);
    expectDense(small.shares(), small.pivots(), values);
    return true;
}

bool Solver::visitCycle(Node component, std::span<double> work) const {
    if (graph_.sizeOf(component) > smallCycle)
        return prepared(component).visit(work);
    const SmallCycle small(graph_, component);
    visitDense(small.shares(), small.pivots(), work);
    return true;
}

bool Solver::expect(std::span<double> values) const {
    const std::span<const Node> customers = graph_.customers();
    const std::span<const double> shares = graph_.shares();
    bool settled = true;
    graph_.fromCustomers(
        [&](Node node) {
            double sum = values[node];
            const std::uint32_t end = graph_.endOut(node);
            for (std::uint32_t edge = graph_.firstOut(node); edge < end; ++edge)
                sum += shares[edge] * values[customers[edge]];
            values[node] = sum;
        },
        [&](Node component) {
            if (graph_.isClosedLoop(component))
                return;
            const std::uint32_t count = graph_.sizeOf(component);
            for (Node node = component; node < component + count; ++node) {
                for (std::uint32_t edge = graph_.firstOut(node); edge < graph_.endOut(node); ++edge) {
                    if (customers[edge] - component >= count)
                        values[node] += shares[edge] * values[customers[edge]];
                }
            }
            const std::span<double> inside = values.subspan(component, count);
            const bool anything = std::ranges::any_of(inside, [](double value) { return value != 0.0; });
            if (anything && !solveCycle(component, inside))
                settled = false;
        });
    return settled;
}

// A value of a customer is far away in memory more often than not: it is fetched once for eight.
bool Solver::expect(std::span<Eight> values) const {
    const std::span<const Node> customers = graph_.customers();
    const std::span<const double> shares = graph_.shares();
    bool settled = true;
    const auto add = [&](Eight& sum, std::uint32_t edge) {
        const double share = shares[edge];
        const Eight& value = values[customers[edge]];
        for (std::size_t i = 0; i < atOnce; ++i)
            sum[i] += share * value[i];
    };
    std::vector<double> inside;
    graph_.fromCustomers(
        [&](Node node) {
            Eight sum = values[node];
            const std::uint32_t end = graph_.endOut(node);
            for (std::uint32_t edge = graph_.firstOut(node); edge < end; ++edge)
                add(sum, edge);
            values[node] = sum;
        },
        [&](Node component) {
            if (graph_.isClosedLoop(component))
                return;
            const std::uint32_t count = graph_.sizeOf(component);
            for (Node node = component; node < component + count; ++node) {
                for (std::uint32_t edge = graph_.firstOut(node); edge < graph_.endOut(node); ++edge) {
                    if (customers[edge] - component >= count)
                        add(values[node], edge);
                }
            }
            std::optional<SmallCycle> small;
            if (count <= smallCycle)
                small.emplace(graph_, component);
            inside.resize(count);
            for (std::size_t i = 0; i < atOnce; ++i) {
                for (std::uint32_t k = 0; k < count; ++k)
                    inside[k] = values[component + k][i];
                if (std::ranges::none_of(inside, [](double value) { return value != 0.0; }))
                    continue;
                if (small) {
                    expectDense(small->shares(), small->pivots(), inside);
                } else if (!prepared(component).expect(inside)) {
                    settled = false;
                }
                for (std::uint32_t k = 0; k < count; ++k)
                    values[component + k][i] = inside[k];
            }
        });
    return settled;
}

bool Solver::visit(std::span<double> work) const {
    const std::span<const Node> customers = graph_.customers();
    const std::span<const double> shares = graph_.shares();
    bool settled = true;
    // Only what leaves the component of `count` nodes.
    const auto passOn = [&](Node node, Node component, std::uint32_t count) {
        if (work[node] == 0.0)
            return;
        const std::uint32_t end = graph_.endOut(node);
        for (std::uint32_t edge = graph_.firstOut(node); edge < end; ++edge) {
            if (customers[edge] - component >= count)
                work[customers[edge]] += shares[edge] * work[node];
        }
    };
    graph_.towardCustomers([&](Node node) { passOn(node, node, 1); },
                           [&](Node component) {
                               if (graph_.isClosedLoop(component))
                                   return;
                               const std::uint32_t count = graph_.sizeOf(component);
                               const std::span<double> inside = work.subspan(component, count);
                               if (std::ranges::none_of(inside, [](double value) { return value != 0.0; }))
                                   return;
                               if (!visitCycle(component, inside))
                                   settled = false;
                               for (Node node = component; node < component + count; ++node)
                                   passOn(node, component, count);
                           });
    return settled;
}

bool Solver::returnsOf(Node component, std::span<double> returns) const {
    const std::size_t count = returns.size();
    std::vector<double> unit(count);
    if (count <= smallCycle) {
        const SmallCycle small(graph_, component);
        for (std::size_t i = 0; i < count; ++i) {
            std::fill(unit.begin(), unit.end(), 0.0);
            unit[i] = 1.0;
            visitDense(small.shares(), small.pivots(), unit);
            returns[i] = unit[i];
        }
        return true;
    }
    static_cast<void>(prepared(component));
    Cycle& cycle = *cycles_.at(component);
    std::call_once(cycle.returnsOnce, [&] {
        cycle.returns.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            std::fill(unit.begin(), unit.end(), 0.0);
            unit[i] = 1.0;
            if (!cycle.visit(unit))
                cycle.returnsSettled = false;
            cycle.returns[i] = unit[i];
        }
    });
    std::copy(cycle.returns.begin(), cycle.returns.end(), returns.begin());
    return cycle.returnsSettled;
}

std::optional<double> Solver::returns(Node node) const {
    const Node component = graph_.componentOf(node);
    if (graph_.sizeOf(component) == 1)
        return 1.0;
    if (graph_.isClosedLoop(component))
        return std::nullopt;
    const std::size_t place = node - component;
    const auto found = cycles_.find(component);
    Cycle* const cycle = found == cycles_.end() ? nullptr : found->second.get();
    // They are the same for every end customer, and may cost a long solution.
    if (cycle) {
        const std::lock_guard lock(cycle->knownMutex);
        if (const auto known = cycle->known.find(place); known != cycle->known.end())
            return known->second;
    }
    std::vector<double> unit(graph_.sizeOf(component), 0.0);
    unit[place] = 1.0;
    if (!visitCycle(component, unit))
        return std::nullopt;
    if (cycle) {
        const std::lock_guard lock(cycle->knownMutex);
        cycle->known.emplace(place, unit[place]);
    }
    return unit[place];
}

} // namespace throughline
