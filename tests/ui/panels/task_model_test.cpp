#include "ui/panels/task_model.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/open_document.h"
#include "ui/panels/task_panel.h"

namespace throughline {
namespace {

using support::OpenDocument;

/// Every cell as text, a row a line, in the order of the document's table.
QStringList cells(const TaskModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < model.columnCount(); ++column) {
            line << model.index(row, column).data().toString();
        }
        lines << line.join(QLatin1Char('|'));
    }
    return lines;
}

QStringList sorted(QStringList list) {
    list.sort();
    return list;
}

TEST(TaskModel, ShowsEveryTask) {
    OpenDocument open;
    const TaskModel model(open.bridge);
    EXPECT_EQ(cells(model).front(),
              QStringLiteral("In progress|Renegotiate all freight|Purchasing manager||1 Mar 2026||"));
    EXPECT_EQ(model.rowCount(), 6);
}

TEST(TaskModel, FollowsEveryEditLikeAModelMadeAnew) {
    OpenDocument open;
    const TaskModel model(open.bridge);
    DocumentBridge& bridge = open.bridge;
    Task task;
    task.title = "One more";
    task.role = RoleKey("r3");
    bridge.perform(gestures::add(bridge.chain(), bridge.keys(), task));
    bridge.perform(gestures::remove(bridge.chain(), gestures::Selection{{}, {}, {TaskKey("t2")}}));
    bridge.perform(gestures::rename(bridge.chain(), RoleKey("r1"), "Buyer"));
    bridge.perform(gestures::remove(bridge.chain(), gestures::Selection{{RoleKey("r2")}, {}, {}}));
    EXPECT_EQ(sorted(cells(model)), sorted(cells(TaskModel(bridge))));
    bridge.undo(4);
    EXPECT_EQ(sorted(cells(model)), sorted(cells(TaskModel(bridge))));
    EXPECT_EQ(model.rowCount(), 6);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.rowOf(model.keyAt(row)), row);
}

TEST(TaskModel, TellsOnlyTheRowThatChanged) {
    OpenDocument open;
    const TaskModel model(open.bridge);
    const QSignalSpy changed(&model, &TaskModel::dataChanged);
    const QSignalSpy reset(&model, &TaskModel::modelReset);
    Task task = open.task("t5");
    task.title = "Frame contract";
    open.bridge.perform(gestures::change(open.bridge.chain(), task));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.front().at(0).toModelIndex().row(), model.rowOf(TaskKey("t5")));
    EXPECT_EQ(changed.front().at(1).toModelIndex().row(), model.rowOf(TaskKey("t5")));
    EXPECT_EQ(reset.count(), 0);
}

TEST(TaskModel, EditsInTheCells) {
    OpenDocument open;
    TaskModel model(open.bridge);
    const int row = model.rowOf(TaskKey("t1"));
    EXPECT_TRUE(model.setData(model.index(row, TaskModel::promisedColumn), QStringLiteral("+30"), Qt::EditRole));
    EXPECT_EQ(open.task("t1").promised, support::sampleDay().plus(30));
    EXPECT_TRUE(model.setData(model.index(row, TaskModel::stateColumn), QStringLiteral("delivered"), Qt::EditRole));
    EXPECT_EQ(open.task("t1").delivered, support::sampleDay());
    EXPECT_FALSE(model.setData(model.index(row, TaskModel::promisedColumn), QStringLiteral("soon"), Qt::EditRole));
    EXPECT_EQ(open.said.size(), 1U);
    EXPECT_FALSE(model.setData(model.index(row, TaskModel::titleColumn), QStringLiteral(" "), Qt::EditRole));
    EXPECT_EQ(open.task("t1").title, "Renegotiate all freight");
    EXPECT_EQ(open.said.size(), 2U);
}

TEST(TaskModel, MarksWhatIsPastItsPromisedDay) {
    OpenDocument open;
    const TaskModel model(open.bridge);
    EXPECT_TRUE(model.isOverdue(model.rowOf(TaskKey("t1"))));
    EXPECT_FALSE(model.isOverdue(model.rowOf(TaskKey("t2"))));
    EXPECT_FALSE(model.isOverdue(model.rowOf(TaskKey("t3"))));
    EXPECT_FALSE(model.isOverdue(model.rowOf(TaskKey("t4"))));
}

} // namespace
} // namespace throughline
