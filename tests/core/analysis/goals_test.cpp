#include "core/analysis/goals.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/core/analysis/small_chain.h"
#include "tests/support/random_chain.h"

namespace throughline {
namespace {

class Goals : public testing::Test {
  protected:
    Goals() {
        for (const char* key : {"a", "b", "c", "d"})
            builder.role(key, key);
        builder.endCustomer("e", "e");
        builder.add(Goal{GoalKey("g1"), "Faster", "days", 2.0});
        builder.add(Goal{GoalKey("g2"), "Cheaper", "", std::nullopt});
    }
    void task(const char* key, const char* role, TaskState state, std::vector<GoalKey> goals) {
        builder.task(key, role);
        builder.change<Task>(key, [&](Task& row) {
            row.state = state;
            row.goals = std::move(goals);
        });
    }
    [[nodiscard]] Slot role(const char* key) const { return builder.chain().roles().slotOf(RoleKey(key)); }
    [[nodiscard]] Slot goal(const char* key) const { return builder.chain().goals().slotOf(GoalKey(key)); }
    test::ChainBuilder builder;
    const GoalKey g1{"g1"};
    const GoalKey g2{"g2"};
};

TEST_F(Goals, TellWhoContributes) {
    task("t1", "b", TaskState::planned, {g1, g1});
    task("t2", "b", TaskState::delivered, {g1});
    task("t3", "a", TaskState::inProgress, {g1, g2});
    task("t4", "c", TaskState::dropped, {g1});
    builder.add(Partnership{PartnershipKey("n1"), {RoleKey("a"), RoleKey("d")}, false, {g1}, {}, {}});
    // Promised for today is not overdue yet, delivered late is not any more.
    const Day today = *Day::parse("2026-03-10");
    for (const auto& [key, promised] : {std::pair("t1", -1), {"t2", -5}, {"t3", 0}, {"t4", -1}})
        builder.change<Task>(key, [&](Task& row) { row.promised = today.plus(promised); });
    EXPECT_EQ(
        goalLooks(builder.chain(), today),
        (std::vector<GoalLook>{
            {goal("g2"), 1, 0, 0, 0, {{role("a"), 1, 0, 0, 0}}},
            {goal("g1"), 2, 1, 1, 1, {{role("b"), 1, 1, 0, 1}, {role("a"), 1, 0, 1, 0}, {role("d"), 0, 0, 1, 0}}}}));
}

TEST_F(Goals, ShowWhoWorksInIsolation) {
    const auto alone = [&] { return test::keys(builder.chain().roles(), rolesInIsolation(builder.chain())); };
    EXPECT_EQ(alone(), "a b c d");
    task("t1", "a", TaskState::planned, {g1});
    EXPECT_EQ(alone(), "a b c d");
    task("t2", "b", TaskState::dropped, {g1});
    EXPECT_EQ(alone(), "a b c d");
    task("t3", "b", TaskState::planned, {g1});
    EXPECT_EQ(alone(), "c d");
    builder.add(Partnership{PartnershipKey("n1"), {RoleKey("c"), RoleKey("e")}, false, {}, {}, {}});
    EXPECT_EQ(alone(), "d");
}

TEST(GoalsReference, AgreeOnRandomChains) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Chain chain = support::randomChain(seed, 12);
        std::set<RoleKey> together;
        for (const Partnership& partnership : chain.partnerships())
            together.insert(partnership.roles.begin(), partnership.roles.end());
        const Day today = Day::parse("2026-01-01")->plus(static_cast<int>(seed) * 7);
        const std::vector<GoalLook> looks = goalLooks(chain, today);
        EXPECT_EQ(looks.size(), chain.goals().size());
        for (const GoalLook& look : looks) {
            const GoalKey key = chain.goals().at(look.goal)->key;
            const auto names = [&](const auto& row) { return std::ranges::count(row.goals, key) > 0; };
            std::set<RoleKey> roles;
            std::size_t open = 0;
            std::size_t delivered = 0;
            std::size_t shared = 0;
            std::size_t overdue = 0;
            for (const Task& task : chain.tasks()) {
                if (!names(task) || task.state == TaskState::dropped)
                    continue;
                roles.insert(task.role);
                ++(task.state == TaskState::delivered ? delivered : open);
                overdue += task.state != TaskState::delivered && task.promised && *task.promised < today ? 1 : 0;
            }
            for (const Partnership& partnership : chain.partnerships()) {
                if (names(partnership)) {
                    ++shared;
                    roles.insert(partnership.roles.begin(), partnership.roles.end());
                }
            }
            EXPECT_EQ(look.openTasks, open) << seed;
            EXPECT_EQ(look.deliveredTasks, delivered) << seed;
            EXPECT_EQ(look.partnerships, shared) << seed;
            EXPECT_EQ(look.overdueTasks, overdue) << seed;
            EXPECT_EQ(look.roles.size(), roles.size()) << seed;
            std::size_t sum = 0;
            for (const GoalContributor& one : look.roles)
                sum += one.openTasks + one.deliveredTasks;
            EXPECT_EQ(sum, open + delivered) << seed;
            if (roles.size() > 1)
                together.insert(roles.begin(), roles.end());
        }
        std::size_t alone = 0;
        for (const Role& role : chain.roles())
            alone += role.kind == RoleKind::internal && !together.contains(role.key) ? 1 : 0;
        EXPECT_EQ(rolesInIsolation(chain).size(), alone) << seed;
    }
}

} // namespace
} // namespace throughline
