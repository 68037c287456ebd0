#include "core/analysis/task_filter.h"

#include <gtest/gtest.h>

#include "tests/core/analysis/small_chain.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-03-10");

class TaskFilterTest : public testing::Test {
  protected:
    TaskFilterTest() {
        builder.add(Person{PersonKey("p"), "Ada", "", ""});
        builder.role("a", "Analyst");
        builder.role("b", "Buyer");
        builder.endCustomer("c", "Client");
        builder.service("s1", "a", "c");
        builder.service("s2", "a", "b");
        builder.change<Role>("a", [](Role& role) { role.holders = {PersonKey("p")}; });
        task("early", TaskState::delivered, 5, 4, "s1");
        task("onTime", TaskState::delivered, 5, 5, "s2");
        task("late", TaskState::inProgress, -1, 0, "s1");
        task("open", TaskState::planned, 0, 0, "");
        task("gone", TaskState::dropped, -9, 0, "");
        builder.task("other", "b");
        builder.change<Task>("open", [](Task& task) { task.values = {ValueKey("v")}; });
    }
    void task(const char* key, TaskState state, int promised, int delivered, const char* service) {
        builder.task(key, "a", service);
        builder.change<Task>(key, [&](Task& row) {
            row.state = state;
            row.promised = today.plus(promised);
            if (state == TaskState::delivered)
                row.delivered = today.plus(delivered);
        });
    }
    [[nodiscard]] std::string passing(const TaskFilter& filter) const {
        const TaskSieve sieve(builder.chain(), filter, today);
        std::string text;
        for (const Task& task : builder.chain().tasks()) {
            if (sieve.passes(builder.chain(), task))
                text += task.key.text() + " ";
        }
        return text;
    }
    test::ChainBuilder builder;
};

TEST_F(TaskFilterTest, LetsAllThroughWhereNothingIsAsked) {
    EXPECT_EQ(passing({}), "early onTime late open gone other ");
}

TEST_F(TaskFilterTest, JoinsTheStates) {
    EXPECT_EQ(passing({.open = true}), "late open other ");
    EXPECT_EQ(passing({.delivered = true}), "early onTime ");
    EXPECT_EQ(passing({.open = true, .delivered = true}), "early onTime late open other ");
}

TEST_F(TaskFilterTest, KnowsWhatIsOverdueOrEarly) {
    EXPECT_EQ(passing({.overdue = true}), "late ");
    EXPECT_EQ(passing({.early = true}), "early ");
    EXPECT_EQ(passing({.overdue = true, .early = true}), "");
}

TEST_F(TaskFilterTest, FindsWhatIsMissingAndForWhomATaskIs) {
    EXPECT_EQ(passing({.open = true, .withoutCustomer = true}), "open other ");
    EXPECT_EQ(passing({.open = true, .withoutValue = true}), "late other ");
    EXPECT_EQ(passing({.customer = RoleKey("c")}), "early late ");
    EXPECT_EQ(passing({.delivered = true, .customer = RoleKey("b")}), "onTime ");
}

TEST_F(TaskFilterTest, KnowsWhatIsMine) {
    // Nobody is marked as me: nothing is mine.
    EXPECT_EQ(passing({.mine = true}), "");
    DocumentInfo info = builder.chain().info();
    info.owner = PersonKey("p");
    Edit edit;
    edit.change(builder.chain().table<DocumentInfo>().row(0), info);
    Chain chain = builder.chain();
    chain.apply(edit);
    const TaskSieve sieve(chain, {.mine = true}, today);
    EXPECT_TRUE(sieve.passes(chain, *chain.tasks().find(TaskKey("late"))));
    EXPECT_FALSE(sieve.passes(chain, *chain.tasks().find(TaskKey("other"))));
}

} // namespace
} // namespace throughline
