#include "core/analysis/mend.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <map>

#include "core/analysis/analysis.h"
#include "core/model/check.h"
#include "tests/core/analysis/small_chain.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-03-10");

std::vector<Finding> findingsOf(const Chain& chain) {
    return Analysis(chain).findings(today);
}

// The first finding of that check whose first key is `key` (any, where it is empty).
std::optional<Finding> find(const Chain& chain, std::string_view check, std::string_view key = {}) {
    for (const Finding& finding : findingsOf(chain)) {
        if (finding.check == check && (key.empty() || finding.keys.front() == key))
            return finding;
    }
    return std::nullopt;
}

// What mending it says that it does; "-" where nothing mends it. The chain is mended, and the finding must be gone.
std::string mended(Chain& chain, std::string_view check, std::string_view key = {}) {
    const auto finding = find(chain, check, key);
    if (!finding)
        return "no finding";
    const auto mend = mendOf(chain, *finding, today);
    if (!mend)
        return "-";
    EXPECT_TRUE(throughline::check(chain, mend->edit)) << throughline::check(chain, mend->edit).text();
    chain.apply(mend->edit);
    EXPECT_FALSE(find(chain, check, key)) << "it is still found";
    return mend->words();
}

TEST(Mend, MarksAnEndCustomerWhereOrdinaryWorkEnds) {
    test::ChainBuilder builder = test::workedExample();
    builder.role("r7", "Regulator");
    builder.service("s9", "r2", "r7");
    Chain chain = builder.chain();
    EXPECT_EQ(mended(chain, "unreached_role", "r7"), "Mark Regulator as an end customer");
    // The director is only reported to.
    EXPECT_EQ(mended(chain, "unreached_role", "r6"), "-");
}

TEST(Mend, LeavesARoleWithTasksWhatItIs) {
    test::ChainBuilder builder = test::workedExample();
    builder.role("r7", "Regulator");
    builder.service("s9", "r2", "r7");
    builder.task("t9", "r7");
    Chain chain = builder.chain();
    EXPECT_EQ(mended(chain, "unreached_role", "r7"), "-");
}

TEST(Mend, MarksThoseThatAreTakenForEndCustomers) {
    test::ChainBuilder builder = test::workedExample();
    for (const char* key : {"r4", "r5"})
        builder.change<Role>(key, [](Role& role) { role.kind = RoleKind::internal; });
    Chain chain = builder.chain();
    EXPECT_EQ(mended(chain, "no_end_customer"), "Mark those that are taken for end customers");
    EXPECT_EQ(chain.roles().find(RoleKey("r5"))->kind, RoleKind::endCustomer);
}

TEST(Mend, RemovesOnlyARoleOnWhichNothingHangs) {
    test::ChainBuilder builder = test::workedExample();
    builder.endCustomer("r7", "Lonely customer");
    builder.endCustomer("r8", "Dear customer");
    builder.role("r9", "Idle role");
    Feedback remark;
    remark.key = FeedbackKey("f1");
    remark.customer = RoleKey("r8");
    builder.add(remark);
    Chain chain = builder.chain();
    EXPECT_EQ(mended(chain, "unserved_end_customer", "r8"), "-");
    EXPECT_EQ(mended(chain, "unserved_end_customer", "r7"), "Remove Lonely customer");
    EXPECT_EQ(mended(chain, "isolated_role", "r9"), "Remove Idle role");
}

TEST(Mend, ChoosesTheServiceOfATaskWhereThereIsOnlyOne) {
    test::ChainBuilder builder = test::workedExample();
    builder.role("r7", "Packer");
    builder.service("s9", "r7", "r4");
    builder.task("t9", "r7");
    Chain chain = builder.chain();
    EXPECT_EQ(mended(chain, "task_without_customer", "t9"), "Do the task for Retail customer");
    EXPECT_EQ(mended(chain, "task_without_customer", "t2"), "-");
}

TEST(Mend, DeliversAndTakesOverWhatIsExpected) {
    test::ChainBuilder builder = test::workedExample();
    builder.change<Task>("t1", [](Task& task) { task.promised = today.plus(-3); });
    builder.change<Service>("s1", [](Service& service) { service.expectation = "By Monday"; });
    Chain chain = builder.chain();
    EXPECT_EQ(mended(chain, "task_past_promise"), "Mark the task as delivered today");
    EXPECT_EQ(chain.tasks().find(TaskKey("t1"))->delivered, today);
    EXPECT_EQ(mended(chain, "task_without_expectation", "t1"), "Take what Warehouse manager expects of the service");
    EXPECT_EQ(chain.tasks().find(TaskKey("t1"))->expectation, "By Monday");
    EXPECT_EQ(mended(chain, "task_without_expectation", "t2"), "-");
}

TEST(Mend, SetsAWeightThatWasAssumed) {
    test::ChainBuilder builder = test::workedExample();
    builder.service("s9", "r2", "r5");
    Chain chain = builder.chain();
    EXPECT_EQ(mended(chain, "assumed_weight", "s9"), "Set the weight to 1, as it is counted");
}

TEST(Mend, TakesAMarkAwayAndSharesTheOnlyGoal) {
    test::ChainBuilder builder = test::workedExample();
    Partnership partnership;
    partnership.key = PartnershipKey("n1");
    partnership.roles = {RoleKey("r1"), RoleKey("r2")};
    partnership.twoWay = true;
    builder.add(partnership);
    Chain chain = builder.chain();
    EXPECT_EQ(mended(chain, "partnership_without_goal"), "-");
    EXPECT_EQ(mended(chain, "one_way_partnership"), "Take the mark “two-way” away");
    Goal goal;
    goal.key = GoalKey("g1");
    goal.title = "Cut delivery time";
    Edit edit;
    edit.add(goal);
    chain.apply(edit);
    EXPECT_EQ(mended(chain, "partnership_without_goal"), "Share the goal Cut delivery time");
}

// Whatever the chain: an edit that is offered is allowed, and its finding is gone after it.
TEST(Mend, MendsWhatItSaysInRandomChains) {
    constexpr std::uint64_t firstSeed = 20260401;
    std::cout << "seeds " << firstSeed << " to " << firstSeed + 1999 << '\n';
    std::map<std::string_view, std::size_t> mends;
    for (std::uint64_t seed = firstSeed; seed < firstSeed + 2000; ++seed) {
        const Chain chain = test::randomSmallChain(seed);
        for (const Finding& finding : findingsOf(chain)) {
            const auto mend = mendOf(chain, finding, today);
            if (!mend)
                continue;
            ++mends[finding.check];
            ASSERT_TRUE(check(chain, mend->edit)) << "seed " << seed << ' ' << mend->words();
            Chain after = chain;
            after.apply(mend->edit);
            const auto left = findingsOf(after);
            ASSERT_TRUE(std::ranges::none_of(
                left, [&](const Finding& other) { return other.check == finding.check && other.keys == finding.keys; }))
                << "seed " << seed << ' ' << mend->words();
        }
    }
    EXPECT_GE(mends.size(), 5U);
}

} // namespace
} // namespace throughline
