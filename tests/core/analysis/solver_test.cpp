#include "core/analysis/solver.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/impact.h"
#include "core/analysis/trace.h"
#include "tests/support/dice.h"

namespace throughline {
namespace {

// One large cycle with chords, an end customer that `exits` of the roles also serve, and a dead end.
FlatChain cycle(Slot count, std::size_t chords, std::size_t exits, std::uint64_t seed) {
    support::Dice dice(seed);
    FlatChain flat;
    flat.roles.assign(count + 2, FlatChain::Kind::internal);
    flat.roles[count] = FlatChain::Kind::endCustomer;
    flat.hasTask.assign(count + 2, 0);
    const auto any = [&] { return static_cast<Slot>(dice.below(count)); };
    for (Slot i = 0; i < count; ++i)
        flat.services.push_back({i, (i + 1) % count, 1.0 + 4.0 * dice.unit(), false});
    for (std::size_t i = 0; i < chords; ++i) {
        const Slot server = any();
        const Slot customer = any();
        if (server != customer)
            flat.services.push_back({server, customer, 1.0, false});
    }
    for (std::size_t i = 0; i < exits; ++i)
        flat.services.push_back({any(), count, 1.0, false});
    flat.services.push_back({any(), count + 1, 1.0, false});
    return flat;
}

// Everything that starts anywhere arrives at the end customer or at the dead end: that needs both systems.
void expectBalance(const Graph& graph) {
    const Solver solver(graph);
    std::vector<double> reach(graph.nodeCount(), 0.0);
    std::vector<double> lost(graph.nodeCount(), 0.0);
    std::vector<double> work(graph.nodeCount(), 1.0);
    for (Node node = 0; node < graph.nodeCount(); ++node) {
        if (graph.isEndCustomer(node))
            reach[node] = 1.0;
        if (graph.isDeadEnd(node))
            lost[node] = 1.0;
    }
    ASSERT_TRUE(solver.expect(reach));
    ASSERT_TRUE(solver.expect(lost));
    ASSERT_TRUE(solver.visit(work));
    double expected = 0.0;
    for (Node node = 0; node < graph.nodeCount(); ++node) {
        ASSERT_NEAR(reach[node] + lost[node], 1.0, 1e-9);
        expected += reach[node];
    }
    const Node end = graph.endCustomers()[0];
    EXPECT_NEAR(work[end], expected, 1e-9 * expected);
}

TEST(Solver, BalancesInCyclesOfEverySize) {
    for (const Slot count : {2U, 3U, 16U, 17U, 200U, 5000U})
        expectBalance(Graph(cycle(count, count / 4, 3, count)));
}

TEST(Solver, BalancesInACycleThatIsTooLargeToEliminate) {
    expectBalance(Graph(cycle(60000, 120000, 600, 5)));
}

TEST(Solver, CountsHowOftenWorkComesBack) {
    for (const Slot count : {3U, 16U, 60U}) {
        const Graph graph(cycle(count, 10, 2, 9));
        const Solver solver(graph);
        const Node component = graph.cycles()[0];
        std::vector<double> returns(graph.sizeOf(component));
        ASSERT_TRUE(solver.returnsOf(component, returns));
        for (Node i = 0; i < graph.sizeOf(component); ++i) {
            const Node node = component + i;
            std::vector<double> work(graph.nodeCount(), 0.0);
            work[node] = 1.0;
            ASSERT_TRUE(solver.visit(work));
            EXPECT_NEAR(returns[i], work[node], 1e-9 * work[node]);
            EXPECT_NEAR(*solver.returns(node), work[node], 1e-9 * work[node]);
        }
    }
}

// Beyond 2,000 roles dependence is worked out row by row: it must be that of the definition all the same.
TEST(Solver, GivesTheDependenceOfRolesInALargeCycle) {
    const FlatChain flat = cycle(2500, 2500, 40, 11);
    const Graph graph(flat);
    const Solver solver(graph);
    const OwnWork work = ownWorkOfRoles(graph);
    const Node end = graph.endCustomers()[0];
    const CustomerImpact table = customerImpact(graph, solver, work, end, 5, RoleOrder());
    ASSERT_EQ(table.roles.size(), 5U);
    for (const RoleImpact& row : table.roles) {
        FlatChain without = flat;
        std::erase_if(without.services, [&](const auto& service) { return service.server == row.role; });
        const Graph rest(without);
        const Solver restSolver(rest);
        OwnWork restWork = ownWorkOfRoles(rest);
        restWork.own[rest.nodeOf(row.role)] = 0.0;
        const Node restEnd = rest.nodeOf(graph.slotOf(end));
        const double left = customerImpact(rest, restSolver, restWork, restEnd, 1, RoleOrder()).received;
        EXPECT_NEAR(*row.dependence, 1.0 - left / table.received, 1e-9);
    }
    const CustomerImpact whole = customerImpact(graph, solver, work, end, 0, RoleOrder());
    const auto known = std::count_if(whole.roles.begin(), whole.roles.end(),
                                     [](const RoleImpact& row) { return row.dependence.has_value(); });
    EXPECT_EQ(whole.roles.size(), 2500U);
    EXPECT_EQ(static_cast<std::size_t>(known), dependenceLimit);
    const CustomerImpact more = customerImpact(graph, solver, work, end, dependenceLimit + 20, RoleOrder());
    EXPECT_TRUE(std::ranges::all_of(more.roles, [](const RoleImpact& row) { return row.dependence.has_value(); }))
        << "rows that are asked for";
}

} // namespace
} // namespace throughline
