// Reach and the impact table beside Eigen's solvers.
#include <Eigen/SparseLU>
#include <cmath>
#include <unsupported/Eigen/IterativeSolvers>

#include "core/analysis/strong_components.h"
#include "tests/bench/analysis_benches.h"
#include "tests/bench/analysis_worlds.h"

namespace throughline::bench {

void reachOne(benchmark::State& state) {
    const World& w = world(state);
    std::vector<double> values(w.graph.nodeCount());
    for (auto _ : state) {
        std::fill(values.begin(), values.end(), 0.0);
        values[w.customer] = 1.0;
        benchmark::DoNotOptimize(w.solver.expect(values));
    }
}
void reachOneCold(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state) {
        const Graph graph(w.made.flat);
        const Solver solver(graph);
        std::vector<double> values(graph.nodeCount(), 0.0);
        values[graph.nodeOf(w.graph.slotOf(w.customer))] = 1.0;
        benchmark::DoNotOptimize(solver.expect(values));
    }
}
// The least that a cold answer takes over bare arrays: rows both ways, components, one sweep in their order.
void sweepCold(benchmark::State& state) {
    const World& w = world(state);
    struct Edges {
        const Arrays& arrays;
        [[nodiscard]] std::uint32_t begin(Slot slot) const { return arrays.start[slot]; }
        [[nodiscard]] std::uint32_t end(Slot slot) const { return arrays.start[slot + 1]; }
        [[nodiscard]] Slot target(std::uint32_t edge) const { return arrays.to[edge]; }
        void expect(Slot slot) const { __builtin_prefetch(&arrays.start[slot]); }
    };
    const auto count = static_cast<Slot>(w.made.flat.roles.size());
    const Slot customer = w.graph.slotOf(w.customer);
    for (auto _ : state) {
        const Arrays forward(count, w.edges);
        const Arrays backward(count, w.turned);
        benchmark::DoNotOptimize(backward.to.data());
        StrongComponents components(count, Edges{forward});
        for (Slot slot = 0; slot < count; ++slot) {
            if (!components.isFound(slot))
                components.search(slot);
        }
        std::vector<double> values(count, 0.0);
        values[customer] = 1.0;
        for (const Slot slot : components.takeOrder()) {
            double sum = values[slot];
            const std::uint32_t end = forward.start[slot + 1];
            for (std::uint32_t i = forward.start[slot]; i < end; ++i)
                sum += values[forward.to[i]] / (end - forward.start[slot]);
            values[slot] = sum;
        }
        benchmark::DoNotOptimize(values.data());
    }
}
void reachAll(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state) {
        double sum = 0.0;
        benchmark::DoNotOptimize(w.solver.reachOfEach(
            w.graph.endCustomers(), [&](Node, const auto& reach) { sum += reach(w.graph.nodeCount() - 1); }));
        benchmark::DoNotOptimize(sum);
    }
}
// Each value is to be what its customers' are worth on average: the largest difference is told.
void reachOneHard(benchmark::State& state) {
    const World& w = hardWorld(state);
    std::uint32_t largest = 0;
    for (const Node component : w.graph.cycles())
        largest = std::max(largest, w.graph.sizeOf(component));
    state.counters["cycle"] = largest;
    std::vector<double> values(w.graph.nodeCount());
    values[w.customer] = 1.0;
    bool settled = w.solver.expect(values);
    for (auto _ : state) {
        std::fill(values.begin(), values.end(), 0.0);
        values[w.customer] = 1.0;
        settled = w.solver.expect(values) && settled;
    }
    double error = 0.0;
    for (Node node = 0; node < w.graph.nodeCount(); ++node) {
        if (w.graph.isEndCustomer(node))
            continue;
        double sum = 0.0;
        for (std::uint32_t edge = w.graph.firstOut(node); edge < w.graph.endOut(node); ++edge)
            sum += w.graph.shares()[edge] * values[w.graph.customers()[edge]];
        error = std::max(error, std::abs(sum - values[node]));
    }
    state.counters["error"] = error;
    state.counters["settled"] = settled ? 1 : 0;
}
static void solveByIteration(benchmark::State& state, const World& w) {
    const Matrix matrix = w.matrix();
    const Eigen::VectorXd right = w.rightSide();
    for (auto _ : state) {
        Eigen::BiCGSTAB<Matrix, Eigen::IncompleteLUT<double>> solver;
        solver.setTolerance(1e-13);
        solver.compute(matrix);
        benchmark::DoNotOptimize(Eigen::VectorXd(solver.solve(right)));
    }
}
void reachByIterationHard(benchmark::State& state) {
    solveByIteration(state, hardWorld(state));
}
void reachByLu(benchmark::State& state) {
    const World& w = world(state);
    const Eigen::SparseMatrix<double> matrix = w.matrix();
    const Eigen::VectorXd right = w.rightSide();
    for (auto _ : state) {
        Eigen::SparseLU<Eigen::SparseMatrix<double>> solver(matrix);
        benchmark::DoNotOptimize(Eigen::VectorXd(solver.solve(right)));
    }
}
void reachByIteration(benchmark::State& state) {
    solveByIteration(state, world(state));
}
// Two solutions, forward and transposed, as a table needs them at least; without dependence.
void tableByIteration(benchmark::State& state) {
    const World& w = world(state);
    const Matrix matrix = w.matrix();
    const Matrix turned = matrix.transpose();
    const Eigen::VectorXd right = w.rightSide();
    const Eigen::VectorXd own = Eigen::VectorXd::Ones(right.size());
    for (auto _ : state) {
        Eigen::BiCGSTAB<Matrix, Eigen::IncompleteLUT<double>> solver;
        solver.setTolerance(1e-13);
        solver.compute(matrix);
        benchmark::DoNotOptimize(Eigen::VectorXd(solver.solve(right)));
        solver.compute(turned);
        benchmark::DoNotOptimize(Eigen::VectorXd(solver.solve(own)));
    }
}
void impactTable(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state) {
        benchmark::DoNotOptimize(customerImpact(w.graph, w.solver, w.work, w.customer, 0, RoleOrder()));
    }
}
void impactTop(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state) {
        benchmark::DoNotOptimize(customerImpact(w.graph, w.solver, w.work, w.customer, 20, RoleOrder()));
    }
}
void prepareFlat(benchmark::State& state) {
    const World& w = world(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(Graph(w.made.flat));
}

} // namespace throughline::bench
