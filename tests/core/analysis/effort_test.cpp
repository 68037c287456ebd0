#include "core/analysis/effort.h"

#include <gtest/gtest.h>

#include <set>

#include "core/model/value_order.h"
#include "tests/core/analysis/small_chain.h"
#include "tests/support/dice.h"
#include "tests/support/random_chain.h"

namespace throughline {
namespace {

Day day(const char* text) {
    return *Day::parse(text);
}

const Day today = day("2026-03-10");
const Period march{day("2026-03-01"), day("2026-03-31")};

class Effort : public testing::Test {
  protected:
    Effort() {
        builder.role("a", "A");
        builder.role("b", "B");
        builder.add(Value{ValueKey("v2"), "Second", 2});
        builder.add(Value{ValueKey("v1"), "First", 1});
    }
    void task(const char* key, std::optional<double> effort, TaskState state, const char* delivered,
              std::vector<ValueKey> values = {}, const char* role = "a", const char* asked = nullptr) {
        builder.task(key, role, {}, effort);
        builder.change<Task>(key, [&](Task& row) {
            row.state = state;
            if (delivered)
                row.delivered = day(delivered);
            if (asked)
                row.asked = day(asked);
            row.values = std::move(values);
        });
    }
    [[nodiscard]] EffortSpread spread(const Period& span = march, const std::vector<Slot>& roles = {}) const {
        return effortByValue(builder.chain(), span, today, roles);
    }
    [[nodiscard]] Slot value(const char* key) const { return builder.chain().values().slotOf(ValueKey(key)); }

    test::ChainBuilder builder;
    const ValueKey v1{"v1"};
    const ValueKey v2{"v2"};
};

TEST_F(Effort, IsSplitEvenlyAmongTheValuesOfATask) {
    task("t1", 8, TaskState::delivered, "2026-03-01", {v1});
    task("t2", 6, TaskState::delivered, "2026-03-31", {v2, v1});
    task("t3", 2, TaskState::inProgress, nullptr);
    task("before", 100, TaskState::delivered, "2026-02-28", {v1});
    task("after", 100, TaskState::delivered, "2026-04-01", {v1});
    task("planned", 100, TaskState::planned, nullptr, {v1});
    task("dropped", 100, TaskState::dropped, nullptr, {v1});
    task("unknown", std::nullopt, TaskState::delivered, "2026-03-05", {v2, v2});
    EXPECT_EQ(
        spread(),
        (EffortSpread{EffortUnit::hours,
                      16,
                      4,
                      1,
                      {{value("v1"), 11, 11.0 / 16, 2}, {value("v2"), 3, 3.0 / 16, 2}, {noSlot, 2, 2.0 / 16, 1}}}));
}

TEST_F(Effort, IsCountedInTasksWhereNoneHasHours) {
    task("t1", std::nullopt, TaskState::delivered, "2026-03-01", {v1, v2});
    EXPECT_EQ(spread(),
              (EffortSpread{EffortUnit::tasks, 1, 1, 0, {{value("v1"), 0.5, 0.5, 1}, {value("v2"), 0.5, 0.5, 1}}}));
}

TEST_F(Effort, OfWorkInProgressBelongsToTheSpanThatHoldsToday) {
    task("t1", 4, TaskState::inProgress, nullptr, {v1}, "a", "2026-03-09");
    task("later", 4, TaskState::inProgress, nullptr, {v1}, "a", "2026-04-01");
    EXPECT_EQ(spread().total, 4);
    EXPECT_EQ(spread({day("2026-02-01"), day("2026-02-28")}).total, 0);
    EXPECT_EQ(spread({day("2026-03-11"), day("2026-03-31")}).total, 0);
    EXPECT_EQ(spread({today, today}).total, 4);
}

TEST_F(Effort, IsThatOfTheRolesAskedFor) {
    task("t1", 4, TaskState::delivered, "2026-03-01", {v1});
    task("t2", 5, TaskState::delivered, "2026-03-01", {v1}, "b");
    EXPECT_EQ(spread().total, 9);
    EXPECT_EQ(spread(march, {builder.chain().roles().slotOf(RoleKey("b"))}).total, 5);
}

TEST_F(Effort, OfNothingIsNoShares) {
    EXPECT_EQ(spread(), (EffortSpread{EffortUnit::tasks, 0, 0, 0, {{value("v1"), 0, 0, 0}, {value("v2"), 0, 0, 0}}}));
    EXPECT_EQ(effortByValue(Chain(), march, today), EffortSpread());
}

TEST_F(Effort, FindsTheOpenTasksThatServeNoValue) {
    task("late", 1, TaskState::inProgress, nullptr);
    task("served", 1, TaskState::planned, nullptr, {v1});
    task("done", 1, TaskState::delivered, "2026-03-01");
    EXPECT_EQ(test::keys(builder.chain().tasks(), openTasksWithoutValue(builder.chain(), today)), "late");
}

TEST(EffortMonth, IsThatOfTheDay) {
    EXPECT_EQ(monthOf(day("2024-02-29")), (Period{day("2024-02-01"), day("2024-02-29")}));
    EXPECT_EQ(monthOf(day("2026-12-31")), (Period{day("2026-12-01"), day("2026-12-31")}));
}

// The plain way: for each value a look over all tasks.
TEST(EffortReference, AgreesOnRandomChains) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Chain chain = support::randomChain(seed, 12);
        support::Dice dice(seed);
        std::vector<Day> days{today};
        for (const Task& task : chain.tasks()) {
            if (task.delivered)
                days.push_back(*task.delivered);
        }
        const Day now = dice.pick(days);
        Period span{dice.pick(days), dice.pick(days)};
        if (*span.to < *span.from)
            std::swap(span.from, span.to);
        std::vector<const Task*> counted;
        bool hasHours = false;
        for (const Task& task : chain.tasks()) {
            bool in = task.state == TaskState::delivered && task.delivered && *task.delivered >= *span.from &&
                      *task.delivered <= *span.to;
            in = in || (task.state == TaskState::inProgress && now >= *span.from && now <= *span.to &&
                        !(task.asked && *task.asked > *span.to));
            if (in) {
                counted.push_back(&task);
                hasHours = hasHours || task.effort;
            }
        }
        const auto effortOf = [&](const ValueKey& value) {
            double sum = 0.0;
            for (const Task* task : counted) {
                const std::set<ValueKey> named(task->values.begin(), task->values.end());
                const double effort = hasHours ? task->effort.value_or(0.0) : 1.0;
                if (value.isNone() ? named.empty() : named.contains(value))
                    sum += named.empty() ? effort : effort / static_cast<double>(named.size());
            }
            return sum;
        };
        const EffortSpread spread = effortByValue(chain, span, now);
        EXPECT_EQ(spread.tasks, counted.size());
        double sum = 0.0;
        double shares = 0.0;
        for (const ValueEffort& one : spread.values) {
            const ValueKey key = one.value == noSlot ? ValueKey() : chain.values().at(one.value)->key;
            EXPECT_NEAR(one.effort, effortOf(key), 1e-9) << seed;
            sum += one.effort;
            shares += one.share;
        }
        EXPECT_NEAR(sum, spread.total, 1e-9) << seed;
        EXPECT_NEAR(shares, spread.total > 0 ? 1.0 : 0.0, 1e-9) << seed;
        EXPECT_GE(spread.values.size(), chain.values().size());
    }
}

} // namespace
} // namespace throughline
