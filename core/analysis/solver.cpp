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
    SmallCycle(const Graph& graph, std::uint32_t component) : count_(graph.sizeOf(component)) {
        const Node first = graph.firstOf(component);
        std::fill_n(shares_.begin(), count_ * count_, 0.0);
        std::fill_n(exits_.begin(), count_, 0.0);
        for (std::size_t i = 0; i < count_; ++i) {
            const Node node = first + static_cast<Node>(i);
            for (std::uint32_t edge = graph.firstOut(node); edge < graph.firstOut(node + 1); ++edge) {
                const Node customer = graph.customers()[edge];
                if (customer < first) {
                    exits_[i] += graph.shares()[edge];
                } else {
                    shares_[i * count_ + (customer - first)] += graph.shares()[edge];
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

    void prepare(const Graph& graph, std::uint32_t component) {
        const Node first = graph.firstOf(component);
        const std::uint32_t count = graph.sizeOf(component);
        Elimination::Rows rows(count);
        std::vector<double> exits(count, 0.0);
        for (std::uint32_t i = 0; i < count; ++i) {
            for (std::uint32_t edge = graph.firstOut(first + i); edge < graph.firstOut(first + i + 1); ++edge) {
                const Node customer = graph.customers()[edge];
                if (customer < first) {
                    exits[i] += graph.shares()[edge];
                } else {
                    rows[i].push_back({customer - first, graph.shares()[edge]});
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
    for (const std::uint32_t component : graph.cycles()) {
        if (graph.sizeOf(component) > smallCycle && !graph.isClosedLoop(component)) {
            cycles_.emplace(component, std::make_unique<Cycle>());
        }
    }
}

Solver::~Solver() = default;

const Solver::Cycle& Solver::prepared(std::uint32_t component) const {
    Cycle& cycle = *cycles_.at(component);
    std::call_once(cycle.once, [&] { cycle.prepare(graph_, component); });
    return cycle;
}

bool Solver::expectCycle(std::uint32_t component, std::span<double> values) const {
    if (graph_.sizeOf(component) > smallCycle)
        return prepared(component).expect(values);
    const SmallCycle small(graph_, component);
    expectDense(small.shares(), small.pivots(), values);
    return true;
}

bool Solver::visitCycle(std::uint32_t component, std::span<double> work) const {
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
    const auto sweep = [&](Node begin, Node end) {
        std::uint32_t edge = graph_.firstOut(begin);
        for (Node node = begin; node < end; ++node) {
            double sum = values[node];
            for (const std::uint32_t last = graph_.firstOut(node + 1); edge < last; ++edge) {
                sum += shares[edge] * values[customers[edge]];
            }
            values[node] = sum;
        }
    };
    Node next = 0;
    for (const std::uint32_t component : graph_.cycles()) {
        const Node first = graph_.firstOf(component);
        const Node end = graph_.firstOf(component + 1);
        sweep(next, first);
        next = end;
        if (graph_.isClosedLoop(component))
            continue;
        for (Node node = first; node < end; ++node) {
            for (std::uint32_t edge = graph_.firstOut(node); edge < graph_.firstOut(node + 1); ++edge) {
                if (customers[edge] < first)
                    values[node] += shares[edge] * values[customers[edge]];
            }
        }
        const std::span<double> inside = values.subspan(first, end - first);
        const bool anything = std::any_of(inside.begin(), inside.end(), [](double value) { return value != 0.0; });
        if (anything && !expectCycle(component, inside))
            settled = false;
    }
    sweep(next, graph_.nodeCount());
    return settled;
}

bool Solver::visit(std::span<double> work) const {
    const std::span<const Node> customers = graph_.customers();
    const std::span<const double> shares = graph_.shares();
    bool settled = true;
    // Only what leaves the component: nodes below `first`.
    const auto passOn = [&](Node node, Node first) {
        if (work[node] == 0.0)
            return;
        for (std::uint32_t edge = graph_.firstOut(node); edge < graph_.firstOut(node + 1); ++edge) {
            if (customers[edge] < first)
                work[customers[edge]] += shares[edge] * work[node];
        }
    };
    Node next = graph_.nodeCount();
    for (std::size_t i = graph_.cycles().size(); i-- > 0;) {
        const std::uint32_t component = graph_.cycles()[i];
        const Node first = graph_.firstOf(component);
        const Node end = graph_.firstOf(component + 1);
        while (next > end) {
            --next;
            passOn(next, next);
        }
        next = first;
        if (graph_.isClosedLoop(component))
            continue;
        const std::span<double> inside = work.subspan(first, end - first);
        const bool anything = std::any_of(inside.begin(), inside.end(), [](double value) { return value != 0.0; });
        if (!anything)
            continue;
        if (!visitCycle(component, inside))
            settled = false;
        for (Node node = first; node < end; ++node)
            passOn(node, first);
    }
    while (next > 0) {
        --next;
        passOn(next, next);
    }
    return settled;
}

bool Solver::returnsOf(std::uint32_t component, std::span<double> returns) const {
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
    const std::uint32_t component = graph_.componentOf(node);
    if (graph_.sizeOf(component) == 1)
        return 1.0;
    if (graph_.isClosedLoop(component))
        return std::nullopt;
    std::vector<double> unit(graph_.sizeOf(component), 0.0);
    const std::size_t place = node - graph_.firstOf(component);
    unit[place] = 1.0;
    if (!visitCycle(component, unit))
        return std::nullopt;
    return unit[place];
}

} // namespace throughline
