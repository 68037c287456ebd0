#include "core/analysis/graph.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/analysis/small_chain.h"
#include "tests/support/chain_maker.h"

namespace throughline {
namespace {

TEST(Graph, NumbersComponentsFromTheEndCustomersBackwards) {
    const Graph graph(support::makeFlatChain({.roles = 3000, .levels = 9, .twoWay = 0.2, .seed = 3}).flat);
    ASSERT_EQ(graph.nodeCount(), 3000U);
    EXPECT_FALSE(graph.cycles().empty());
    for (Node node = 0; node < graph.nodeCount(); ++node) {
        EXPECT_EQ(graph.nodeOf(graph.slotOf(node)), node);
        double sum = 0.0;
        for (std::uint32_t edge = graph.firstOut(node); edge < graph.endOut(node); ++edge) {
            const Node customer = graph.customers()[edge];
            ASSERT_TRUE(customer < node || graph.componentOf(customer) == graph.componentOf(node));
            sum += graph.shares()[edge];
        }
        const bool passesOn = !graph.isEndCustomer(node) && !graph.isDeadEnd(node);
        ASSERT_NEAR(sum, passesOn ? 1.0 : 0.0, 1e-12);
        for (const Node server : graph.serversOf(node)) {
            const auto customers = graph.customersOf(server);
            ASSERT_NE(std::find(customers.begin(), customers.end(), node), customers.end());
        }
    }
}

TEST(Graph, LetsManagersTakePartOnlyWhereThereIsNobodyElse) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    builder.role("b", "B");
    builder.role("boss", "Boss");
    builder.endCustomer("c", "C");
    builder.service("ac", "a", "c");
    builder.service("aboss", "a", "boss", std::nullopt, true);
    const Slot only = builder.service("bboss", "b", "boss", std::nullopt, true);
    builder.service("bossc", "boss", "c");
    const Graph graph(builder.chain());
    const Node a = graph.nodeOf(builder.chain().roles().slotOf(RoleKey("a")));
    const Node b = graph.nodeOf(builder.chain().roles().slotOf(RoleKey("b")));
    ASSERT_EQ(graph.customersOf(a).size(), 1U);
    EXPECT_TRUE(graph.isEndCustomer(graph.customersOf(a)[0]));
    ASSERT_EQ(graph.customersOf(b).size(), 1U);
    EXPECT_EQ(graph.services()[graph.firstOut(b)], only);
}

TEST(Graph, LetsEndCustomersPassNothingOn) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    builder.endCustomer("c", "C");
    builder.service("ac", "a", "c");
    builder.service("ca", "c", "a");
    const Graph graph(builder.chain());
    EXPECT_EQ(graph.edgeCount(), 1U);
    EXPECT_TRUE(graph.cycles().empty());
}

TEST(Graph, PassesOverEmptySlots) {
    test::ChainBuilder builder = test::workedExample();
    Chain chain = builder.chain();
    Edit edit;
    for (const char* key : {"s6", "s7", "s8"})
        edit.remove(chain.table<Service>().share(ServiceKey(key)));
    edit.remove(chain.table<Task>().share(TaskKey("t3")));
    edit.remove(chain.table<Role>().share(RoleKey("r6")));
    chain.apply(edit);
    const Graph graph(chain);
    EXPECT_EQ(graph.nodeCount(), 5U);
    EXPECT_EQ(graph.edgeCount(), 5U);
}

TEST(Graph, BearsAnEmptyChain) {
    const Graph graph{Chain()};
    EXPECT_EQ(graph.nodeCount(), 0U);
    EXPECT_TRUE(graph.isAssumed());
}

TEST(Graph, IsNotTooDeepForALongChain) {
    FlatChain flat;
    constexpr Slot count = 300000;
    flat.roles.assign(count, FlatChain::Kind::internal);
    flat.roles.back() = FlatChain::Kind::endCustomer;
    flat.hasTask.assign(count, 0);
    for (Slot i = 0; i + 1 < count; ++i)
        flat.services.push_back({i, i + 1, 1.0, false});
    const Graph graph(flat);
    EXPECT_EQ(graph.slotOf(0), count - 1);
    EXPECT_EQ(graph.slotOf(count - 1), 0U);
}

} // namespace
} // namespace throughline
