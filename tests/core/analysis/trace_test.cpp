#include "core/analysis/trace.h"

#include <gtest/gtest.h>

#include "core/analysis/analysis.h"
#include "tests/core/analysis/small_chain.h"

namespace throughline {
namespace {

Slot taskSlot(const Chain& chain, const char* key) {
    return chain.tasks().slotOf(TaskKey(key));
}
Slot roleSlot(const Chain& chain, const char* key) {
    return chain.roles().slotOf(RoleKey(key));
}

std::string servicesOf(const Chain& chain, const Trace& trace) {
    std::vector<Slot> slots;
    for (const ServiceFlow& flow : trace.services)
        slots.push_back(flow.service);
    return test::keys(chain.services(), slots);
}

TEST(Trace, SplitsTheWorkOfATaskWithoutAService) {
    const test::ChainBuilder builder = test::workedExample();
    const Chain& chain = builder.chain();
    const Trace trace = Analysis(chain).trace(taskSlot(chain, "t2"), 2);

    EXPECT_FALSE(trace.assumed);
    EXPECT_EQ(trace.lost, 0.0);
    EXPECT_EQ(test::keys(chain.roles(), trace.roles), "r1 r2 r3 r4 r5");
    EXPECT_EQ(servicesOf(chain, trace), "s1 s2 s3 s4 s5");
    EXPECT_TRUE(trace.lostServices.empty());
    ASSERT_EQ(trace.endCustomers.size(), 2U);

    const EndCustomerReach& retail = trace.endCustomers[0];
    EXPECT_EQ(retail.role, roleSlot(chain, "r4"));
    EXPECT_DOUBLE_EQ(retail.reach, 0.875);
    EXPECT_EQ(retail.hops, 2U);
    EXPECT_EQ(retail.impact, (ImpactAmount{35.0, std::nullopt, std::nullopt, "hours/year"}));
    EXPECT_EQ(test::keys(chain.roles(), retail.criticalRoles), "r2");
    ASSERT_EQ(retail.paths.size(), 2U);
    EXPECT_EQ(test::keys(chain.roles(), retail.paths[0].roles), "r1 r2 r4");
    EXPECT_DOUBLE_EQ(retail.paths[0].share, 0.75);
    EXPECT_EQ(test::keys(chain.roles(), retail.paths[1].roles), "r1 r3 r2 r4");
    EXPECT_DOUBLE_EQ(retail.paths[1].share, 0.125);

    const EndCustomerReach& wholesale = trace.endCustomers[1];
    EXPECT_EQ(wholesale.role, roleSlot(chain, "r5"));
    EXPECT_DOUBLE_EQ(wholesale.reach, 0.125);
    EXPECT_EQ(wholesale.hops, 2U);
    EXPECT_EQ(wholesale.impact, (ImpactAmount{5.0, std::nullopt, std::nullopt, "hours/year"}));
    EXPECT_EQ(test::keys(chain.roles(), wholesale.criticalRoles), "r3");
}

TEST(Trace, TellsWhatShareOfTheReachThePathsCarry) {
    const test::ChainBuilder builder = test::workedExample();
    const Chain& chain = builder.chain();
    const Trace trace = Analysis(chain).trace(taskSlot(chain, "t2"), 1);
    EXPECT_NEAR(trace.endCustomers[0].pathsShare, 0.75 / 0.875, 1e-12);
}

TEST(Trace, FollowsTheTasksOwnServiceFirst) {
    const test::ChainBuilder builder = test::workedExample();
    const Chain& chain = builder.chain();
    const Trace trace = Analysis(chain).trace(taskSlot(chain, "t1"));
    ASSERT_EQ(trace.endCustomers.size(), 1U);
    EXPECT_DOUBLE_EQ(trace.endCustomers[0].reach, 1.0);
    EXPECT_DOUBLE_EQ(trace.endCustomers[0].impact->amount, 40.0);
    EXPECT_EQ(test::keys(chain.roles(), trace.roles), "r1 r2 r4");
    EXPECT_EQ(servicesOf(chain, trace), "s1 s3");
}

TEST(Trace, LosesATaskForAManagerWhoServesNobody) {
    const test::ChainBuilder builder = test::workedExample();
    const Chain& chain = builder.chain();
    const Trace trace = Analysis(chain).trace(taskSlot(chain, "t3"));
    EXPECT_TRUE(trace.endCustomers.empty());
    EXPECT_TRUE(trace.roles.empty());
    EXPECT_TRUE(trace.services.empty());
    EXPECT_DOUBLE_EQ(trace.lost, 1.0);
    EXPECT_EQ(test::keys(chain.roles(), trace.deadEnds), "r6");
    EXPECT_EQ(test::keys(chain.services(), trace.lostServices), "s6");
}

TEST(Trace, LosesTheWorkOfARoleThatServesNobody) {
    const test::ChainBuilder builder = test::workedExample();
    const Trace trace = Analysis(builder.chain()).traceRole(roleSlot(builder.chain(), "r6"));
    EXPECT_DOUBLE_EQ(trace.lost, 1.0);
    EXPECT_EQ(test::keys(builder.chain().roles(), trace.deadEnds), "r6");
}

TEST(Trace, TakesTheOwnRoleForCriticalOnlyWhereAllWorkComesBackToIt) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    builder.role("b", "B");
    builder.endCustomer("c", "C");
    builder.service("ab", "a", "b");
    builder.service("ba", "b", "a");
    builder.service("ac", "a", "c");
    builder.task("t", "a", "ab");
    builder.task("u", "a");
    const Chain& chain = builder.chain();
    const Analysis analysis(chain);
    const Trace back = analysis.trace(taskSlot(chain, "t"));
    ASSERT_EQ(back.endCustomers.size(), 1U);
    EXPECT_EQ(test::keys(chain.roles(), back.endCustomers[0].criticalRoles), "b a");
    ASSERT_EQ(back.endCustomers[0].paths.size(), 1U);
    EXPECT_EQ(test::keys(chain.roles(), back.endCustomers[0].paths[0].roles), "a b a c");
    EXPECT_EQ(test::keys(chain.roles(), analysis.trace(taskSlot(chain, "u")).endCustomers[0].criticalRoles), "");
}

TEST(Trace, AssumesEndCustomersWhereNoneIsMarked) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    builder.role("b", "B");
    builder.role("boss", "Boss");
    builder.role("busy", "Busy");
    builder.service("ab", "a", "b", 3.0);
    builder.service("x", "a", "boss", std::nullopt, true);
    builder.service("y", "a", "busy", 1.0);
    builder.task("t", "busy");
    const Chain& chain = builder.chain();
    const Analysis analysis(chain);
    EXPECT_EQ(test::keys(chain.roles(), analysis.endCustomers()), "b");
    const Trace trace = analysis.traceRole(roleSlot(chain, "a"));
    EXPECT_TRUE(trace.assumed);
    EXPECT_DOUBLE_EQ(trace.endCustomers[0].reach, 0.75);
    EXPECT_DOUBLE_EQ(trace.lost, 0.25);
}

TEST(Trace, CountsFlowThatCirclesEachTimeItCrosses) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    builder.role("b", "B");
    builder.endCustomer("c", "C");
    const Slot ab = builder.service("ab", "a", "b");
    const Slot ba = builder.service("ba", "b", "a", 1.0);
    const Slot bc = builder.service("bc", "b", "c", 1.0);
    const Trace trace = Analysis(builder.chain()).traceRole(roleSlot(builder.chain(), "a"));
    ASSERT_EQ(trace.services.size(), 3U);
    EXPECT_EQ(trace.services[0].service, ab);
    EXPECT_DOUBLE_EQ(trace.services[0].share, 2.0);
    EXPECT_EQ(trace.services[1].service, ba);
    EXPECT_DOUBLE_EQ(trace.services[1].share, 1.0);
    EXPECT_EQ(trace.services[2].service, bc);
    EXPECT_DOUBLE_EQ(trace.services[2].share, 1.0);
}

Task taskWith(Impact impact) {
    Task task;
    task.impact = std::move(impact);
    return task;
}

TEST(ImpactAt, SplitsAnAmountOrGivesTheWholeOfIt) {
    const test::ChainBuilder builder = test::workedExample();
    const Slot retail = roleSlot(builder.chain(), "r4");
    Impact impact;
    impact.amount = 100.0;
    impact.low = 50.0;
    impact.high = 200.0;
    impact.unit = "EUR";
    EXPECT_EQ(impactAt(builder.chain(), taskWith(impact), retail, 0.25), (ImpactAmount{25.0, 12.5, 50.0, "EUR"}));
    impact.spread = Spread::whole;
    EXPECT_EQ(impactAt(builder.chain(), taskWith(impact), retail, 0.25), (ImpactAmount{100.0, 50.0, 200.0, "EUR"}));
    EXPECT_EQ(impactAt(builder.chain(), taskWith(impact), retail, 0.0), (ImpactAmount{0.0, 0.0, 0.0, "EUR"}));
}

TEST(ImpactAt, CountsWhatWasMeasuredAtOneEndCustomerThereAlone) {
    const test::ChainBuilder builder = test::workedExample();
    Impact impact;
    impact.amount = 100.0;
    impact.at = RoleKey("r4");
    const Task task = taskWith(impact);
    EXPECT_EQ(impactAt(builder.chain(), task, roleSlot(builder.chain(), "r4"), 0.25)->amount, 100.0);
    EXPECT_EQ(impactAt(builder.chain(), task, roleSlot(builder.chain(), "r5"), 0.25)->amount, 0.0);
}

TEST(ImpactAt, IsNothingWithoutAnAmount) {
    const test::ChainBuilder builder = test::workedExample();
    Impact impact;
    impact.note = "Parcels come earlier";
    EXPECT_EQ(impactAt(builder.chain(), taskWith(impact), roleSlot(builder.chain(), "r4"), 0.5), std::nullopt);
    EXPECT_EQ(impactAt(builder.chain(), Task(), roleSlot(builder.chain(), "r4"), 0.5), std::nullopt);
}

TEST(BackTrace, FindsEveryRoleServiceAndTaskThatLeadsToTheEndCustomer) {
    const test::ChainBuilder builder = test::workedExample();
    const Chain& chain = builder.chain();
    const BackTrace wholesale = Analysis(chain).backTrace(roleSlot(chain, "r5"));
    EXPECT_EQ(test::keys(chain.roles(), wholesale.roles), "r1 r3 r5");
    EXPECT_EQ(test::keys(chain.services(), wholesale.services), "s2 s5");
    EXPECT_EQ(test::keys(chain.tasks(), wholesale.tasks), "t2");
    EXPECT_TRUE(Analysis(chain).backTrace(roleSlot(chain, "r1")).roles.empty());
}

TEST(Paths, DoNotBlowUpWhereThereAreMorePathsThanCanBeCounted) {
    test::ChainBuilder builder;
    constexpr int diamonds = 60;
    for (int i = 0; i <= diamonds; ++i) {
        const std::string n = std::to_string(i);
        if (i == diamonds) {
            builder.endCustomer("m" + n, "M");
            break;
        }
        builder.role("m" + n, "M");
        builder.role("a" + n, "A");
        builder.role("b" + n, "B");
    }
    for (int i = 0; i < diamonds; ++i) {
        const std::string n = std::to_string(i);
        const std::string next = "m" + std::to_string(i + 1);
        for (const std::string& side : {"a" + n, "b" + n}) {
            builder.service("i" + side, "m" + n, side);
            builder.service("o" + side, side, next);
            builder.service("p" + side, side, "m" + n, 1e-3);
        }
    }
    const Chain& chain = builder.chain();
    const Trace trace = Analysis(chain).traceRole(roleSlot(chain, "m0"), 50);
    ASSERT_EQ(trace.endCustomers.size(), 1U);
    const std::vector<Path>& paths = trace.endCustomers[0].paths;
    ASSERT_EQ(paths.size(), 50U);
    // All are equally good; so they come by titles: A everywhere, then B once, as late as can be.
    const std::string first = test::keys(chain.roles(), paths[0].roles);
    EXPECT_EQ(first.find('b'), std::string::npos);
    std::vector<Slot> second = paths[0].roles;
    second[second.size() - 2] = roleSlot(chain, "b59");
    EXPECT_EQ(paths[1].roles, second);
}

} // namespace
} // namespace throughline
