#include "core/analysis/order_of_work.h"

#include <gtest/gtest.h>

#include "tests/core/analysis/small_chain.h"

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

} // namespace
} // namespace throughline
