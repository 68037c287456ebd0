#include "core/analysis/order_of_work.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

#include "tests/core/analysis/small_chain.h"
#include "tests/support/dice.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-03-10");

class OrderOfWork : public testing::Test {
  protected:
    OrderOfWork() { builder.role("a", "A"); }
    void task(const char* key, const char* promised, std::vector<ValueKey> values = {},
              TaskState state = TaskState::planned) {
        builder.task(key, "a");
        builder.change<Task>(key, [&](Task& row) {
            if (promised)
                row.promised = Day::parse(promised);
            row.values = std::move(values);
            row.state = state;
        });
    }
    [[nodiscard]] std::string order() const {
        std::string text;
        for (const WorkItem& item : orderOfWork(builder.chain(), today)) {
            text +=
                builder.chain().tasks().at(item.task)->key.text() + std::to_string(static_cast<int>(item.group)) + " ";
        }
        return text;
    }
    test::ChainBuilder builder;
};

TEST_F(OrderOfWork, PutsWhatIsLateFirstAndWhatIsSoonDueNext) {
    task("f", nullptr);
    task("e", "2026-03-18");
    task("d", "2026-03-17");
    task("c", "2026-03-10");
    task("b", "2026-03-09");
    task("a2", "2026-03-08");
    task("gone", "2026-03-01", {}, TaskState::dropped);
    EXPECT_EQ(order(), "a20 b0 c1 d1 e2 f2 ");
}

TEST_F(OrderOfWork, PutsTheRestByWhatMatters) {
    builder.add(Value{ValueKey("v1"), "First", 1});
    builder.add(Value{ValueKey("v2"), "Second", 2});
    task("quick", "2026-04-01");
    task("second", "2026-04-01", {ValueKey("v2")});
    task("first", nullptr, {ValueKey("v2"), ValueKey("v1")});
    task("sooner", "2026-04-02", {ValueKey("v1")});
    task("late", "2026-03-01");
    EXPECT_EQ(order(), "late0 sooner2 first2 second2 quick3 ");
}

TEST_F(OrderOfWork, BreaksTiesByTitleThenKeyAndMindsLeapDays) {
    EXPECT_EQ(order(), "");
    task("b", "2026-03-12");
    task("a", "2026-03-12");
    EXPECT_EQ(order(), "a1 b1 ");
    builder.change<Task>("a", [](Task& row) { row.title = "Z"; });
    builder.change<Task>("b", [](Task& row) { row.title = "Y"; });
    EXPECT_EQ(order(), "b1 a1 ");
    test::ChainBuilder leap;
    leap.role("a", "A");
    leap.task("t", "a");
    leap.change<Task>("t", [](Task& row) { row.promised = Day::parse("2024-03-07"); });
    EXPECT_EQ(orderOfWork(leap.chain(), *Day::parse("2024-02-28")).front().group, WorkGroup::byValue);
    EXPECT_EQ(orderOfWork(leap.chain(), *Day::parse("2024-02-29")).front().group, WorkGroup::promisedSoon);
}

// By comparing every two tasks with the rule as it is written, word by word.
TEST(OrderOfWorkReference, AgreesOnRandomChains) {
    std::array<std::size_t, 4> seen{};
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        support::Dice dice(seed);
        test::ChainBuilder builder;
        builder.role("a", "A");
        const std::size_t values = dice.below(4);
        for (std::size_t i = 0; i < values; ++i) {
            const auto rank = dice.chance(0.8) ? std::optional(static_cast<std::int64_t>(dice.below(3))) : std::nullopt;
            builder.add(Value{ValueKey("v" + std::to_string(i)), "V", rank});
        }
        for (int i = 0; i < 14; ++i) {
            const std::string key = "t" + std::to_string(i);
            builder.task(key, "a");
            builder.change<Task>(key, [&](Task& row) {
                row.title = std::string(1, static_cast<char>('A' + dice.below(3)));
                row.state = static_cast<TaskState>(dice.below(4));
                if (dice.chance(0.7))
                    row.promised = today.plus(static_cast<int>(dice.below(24)) - 6);
                for (std::size_t v = 0; v < values; ++v) {
                    if (dice.chance(0.4))
                        row.values.push_back(ValueKey("v" + std::to_string(v)));
                }
            });
        }
        const Chain& chain = builder.chain();
        const auto groupOf = [&](const Task& row) {
            if (row.promised && row.promised->text() < today.text())
                return 0;
            for (int ahead = 0; ahead <= 7; ++ahead) {
                if (row.promised == today.plus(ahead))
                    return 1;
            }
            return values > 0 && row.values.empty() ? 3 : 2;
        };
        const auto bestRank = [&](const Task& row) {
            double best = 1e9;
            for (const ValueKey& key : row.values) {
                if (const auto rank = chain.values().find(key)->rank)
                    best = std::min(best, static_cast<double>(*rank));
            }
            return best;
        };
        const auto isBefore = [&](const Task& one, const Task& other) {
            if (groupOf(one) != groupOf(other))
                return groupOf(one) < groupOf(other);
            if (groupOf(one) >= 2 && bestRank(one) != bestRank(other))
                return bestRank(one) < bestRank(other);
            if (one.promised != other.promised)
                return one.promised && (!other.promised || *one.promised < *other.promised);
            return one.title != other.title ? one.title < other.title : one.key < other.key;
        };
        const std::vector<WorkItem> found = orderOfWork(chain, today);
        std::size_t open = 0;
        for (const Task& row : chain.tasks())
            open += row.state == TaskState::planned || row.state == TaskState::inProgress ? 1 : 0;
        ASSERT_EQ(found.size(), open) << seed;
        for (std::size_t i = 0; i < found.size(); ++i) {
            const Task& row = *chain.tasks().at(found[i].task);
            EXPECT_EQ(static_cast<int>(found[i].group), groupOf(row)) << seed;
            ++seen[static_cast<std::size_t>(groupOf(row))];
            for (std::size_t k = i + 1; k < found.size(); ++k)
                EXPECT_TRUE(isBefore(row, *chain.tasks().at(found[k].task))) << seed;
        }
    }
    for (const std::size_t group : seen)
        EXPECT_GT(group, 50U);
}

} // namespace
} // namespace throughline
