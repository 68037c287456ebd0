#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>

#include "tests/bench/cpu_time.h"
#include "tests/support/chain_maker.h"
#include "tests/ui/open_document.h"
#include "ui/tables/task_panel.h"
#include "ui/work/partnerships_panel.h"
#include "ui/work/tasks_dock.h"
#include "ui/work/values_panel.h"

// Every dock opens at once, however much there is.
namespace throughline {
namespace {

// A tenth of a second; a debug build on a busy machine gets more. The figures themselves are printed.
constexpr double most = 100.0;
constexpr double generous = 5.0;

Chain busyChain() {
    support::ChainShape shape;
    shape.roles = 2000;
    shape.tasks = 10'000;
    shape.twoWay = 0.3;
    shape.placed = true;
    Chain chain = support::makeChain(shape);
    Edit edit;
    for (int i = 0; i < 20; ++i) {
        edit.add(Value{ValueKey("v" + std::to_string(i)), "Value " + std::to_string(i), i + 1});
        edit.add(Goal{GoalKey("g" + std::to_string(i)), "Goal " + std::to_string(i), "days", 2.0});
    }
    int number = 0;
    for (auto row = chain.tasks().begin(); row != chain.tasks().end(); ++row) {
        Task task = *row;
        ++number;
        if (number % 3 != 0)
            task.values = {ValueKey("v" + std::to_string(number % 20))};
        task.goals = {GoalKey("g" + std::to_string(number % 20))};
        edit.change(chain.tasks().row(row.slot()), std::move(task));
    }
    chain.apply(edit);
    return chain;
}

double toOpen(QWidget& panel, const char* what) {
    panel.resize(1100, 400);
    const double taken = bench::timed([&] {
        panel.show();
        QApplication::processEvents();
    });
    std::printf("  %s: %.0f ms CPU\n", what, taken);
    return taken;
}

TEST(WorkSize, OpensEveryDockAtOnce) {
    const QTemporaryDir folder;
    DocumentBridge bridge(support::surroundings());
    ASSERT_TRUE(bridge.create(folder.filePath(QStringLiteral("busy.chain")), busyChain()));
    PartnershipsPanel partnerships(bridge);
    EXPECT_LT(toOpen(partnerships, "partnerships"), most * generous);
    PartnershipsPanel goals(bridge);
    goals.choose(GoalKey("g1"));
    EXPECT_LT(toOpen(goals, "goals"), most * generous);
    TasksDock tasks(bridge, *new TaskPanel(bridge));
    EXPECT_LT(toOpen(tasks, "tasks"), most * generous);
    TasksDock due(bridge, *new TaskPanel(bridge));
    due.showDue();
    EXPECT_LT(toOpen(due, "what I owe"), most * generous);
    ValuesPanel values(bridge, {});
    EXPECT_LT(toOpen(values, "what matters"), most * generous);
}

} // namespace
} // namespace throughline
