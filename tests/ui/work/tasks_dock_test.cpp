#include "ui/work/tasks_dock.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include "tests/ui/open_document.h"
#include "ui/panels/fields.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_pane.h"
#include "ui/tables/table_view.h"
#include "ui/tables/task_panel.h"
#include "ui/work/due_page.h"
#include "ui/work/reminder_lines.h"
#include "ui/work/task_bulk.h"
#include "ui/work/task_chips.h"
#include "ui/work/task_lines.h"
#include "ui/work/two_lines.h"

namespace throughline {
namespace {

class TasksDockTest : public testing::Test {
  protected:
    TasksDockTest() {
        dock.resize(1000, 420);
        dock.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&dock));
    }
    /// The keys of the rows that show.
    std::string rows() {
        QApplication::processEvents();
        std::string text;
        for (int row = 0; row < model().shownCount(); ++row)
            text += model().content().keyOf(model().slotAt(row)) + " ";
        return text;
    }
    TableModel& model() { return table.pane().model(); }
    void press(QWidget& in, const char* words) {
        for (QPushButton* button : in.findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(words)) {
                button->click();
                return;
            }
        }
        ADD_FAILURE() << "there is no button " << words;
    }
    void select(std::initializer_list<int> wanted) {
        QItemSelection selection;
        for (const int row : wanted)
            selection.select(model().index(row, 0), model().index(row, model().columnCount() - 1));
        table.pane().table().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    QListView* list(const char* name) {
        for (QListView* one : dock.findChildren<QListView*>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }
    static QString lines(const QAbstractItemModel& model) {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, 0).data().toString();
        return all.join(QLatin1Char('|'));
    }

    support::OpenDocument open;
    TaskPanel& table = *new TaskPanel(open.bridge);
    TasksDock dock{open.bridge, table};
};

TEST_F(TasksDockTest, MakesRoomForItsRowsWhereItIsLow) {
    // In a frame, as in the window; by itself it would not be lower than all of its parts.
    QWidget frame;
    dock.setParent(&frame);
    dock.setMinimumSize(0, 0);
    frame.resize(1000, 420);
    frame.show();
    dock.show();
    const int least = dock.minimumSizeHint().height();
    EXPECT_TRUE(dock.chips().isVisible());
    dock.resize(1000, least);
    EXPECT_FALSE(dock.chips().isVisible());
    EXPECT_TRUE(table.pane().bar().isVisible()) << "beside the tabs it takes no room from the rows";
    EXPECT_TRUE(table.pane().table().isVisible());
    dock.resize(300, least);
    EXPECT_FALSE(table.pane().bar().isVisible());
    dock.resize(1000, least);
    // It needs no more for having hidden them.
    EXPECT_EQ(dock.minimumSizeHint().height(), least);
    // What leaves tasks out is never out of sight.
    TaskFilter filter;
    filter.open = true;
    dock.chips().setFilter(filter);
    EXPECT_TRUE(dock.chips().isVisible());
    dock.chips().setFilter({});
    EXPECT_FALSE(dock.chips().isVisible());
    dock.resize(1000, 420);
    EXPECT_TRUE(dock.chips().isVisible());
    EXPECT_TRUE(table.pane().bar().isVisible());
    dock.setParent(nullptr);
}

TEST_F(TasksDockTest, ChoosesAmongTheTasksByChips) {
    EXPECT_EQ(model().shownCount(), 6);
    press(dock.chips(), "Overdue");
    EXPECT_EQ(rows(), "t1 ");
    press(dock.chips(), "Overdue");
    press(dock.chips(), "Delivered");
    EXPECT_EQ(rows(), "t3 ");
    press(dock.chips(), "Delivered");
    EXPECT_EQ(model().shownCount(), 6);
    // A task that no longer fits goes.
    press(dock.chips(), "No customer");
    Task task = open.task("t1");
    task.service = ServiceKey("s1");
    open.bridge.perform(gestures::change(open.bridge.chain(), task));
    EXPECT_EQ(model().shownCount(), 5);
    dock.chips().setFilter({.customer = RoleKey("r2")});
    EXPECT_EQ(rows(), "t1 ");
}

TEST_F(TasksDockTest, GivesSeveralTasksTheSameInOneEdit) {
    EXPECT_FALSE(dock.bulk().isVisible());
    select({0});
    EXPECT_FALSE(dock.bulk().isVisible());
    select({0, 1, 2});
    ASSERT_TRUE(dock.bulk().isVisible());
    const Chain before = open.bridge.chain();
    const Sequence sequence = open.bridge.sequence();
    const std::vector<TaskKey> chosen = dock.bulk().tasks();
    ASSERT_EQ(chosen.size(), 3U);
    emit dock.bulk().findChild<DayField*>()->committed(QStringLiteral("2026-07-15"));
    EXPECT_EQ(open.bridge.sequence(), sequence + 1);
    for (const TaskKey& key : chosen)
        EXPECT_EQ(open.bridge.chain().tasks().find(key)->promised, Day::parse("2026-07-15"));
    open.bridge.undo();
    EXPECT_EQ(open.bridge.chain(), before);
    press(dock.bulk(), "Delivered");
    for (const TaskKey& key : chosen)
        EXPECT_EQ(open.bridge.chain().tasks().find(key)->state, TaskState::delivered);
}

TEST_F(TasksDockTest, TellsWhatIsOwedInTheOrderOfWork) {
    dock.showDue();
    QApplication::processEvents();
    EXPECT_EQ(lines(dock.due().due()),
              QStringLiteral("Past its promise|Renegotiate all freight|By what matters|Cycle count every week|"
                             "Second source for bearings|Frame contract for packaging"));
    EXPECT_EQ(lines(dock.due().reminders()), QString()) << "what is due stands beside";
    TaskKey wanted;
    QObject::connect(&dock, &TasksDock::taskWanted, [&](const TaskKey& task) { wanted = task; });
    emit list("What I owe whom, in the order of work")->clicked(dock.due().due().index(1, 0));
    EXPECT_EQ(wanted, TaskKey("t1"));
    // With me marked, it is what I owe.
    DocumentInfo info = open.bridge.chain().info();
    info.owner = PersonKey("p2");
    open.bridge.perform(gestures::change(open.bridge.chain(), info));
    QApplication::processEvents();
    EXPECT_EQ(lines(dock.due().due()), QStringLiteral("By what matters|Cycle count every week"));
    EXPECT_EQ(dock.due().reminders().rowCount(), 0);
}

TEST_F(TasksDockTest, LeadsToWhatIsWorthALook) {
    Partnership row;
    row.key = PartnershipKey("n1");
    row.roles = {RoleKey("r1"), RoleKey("r2")};
    row.obstacles = {{"Late forecasts", Day::parse("2026-05-30"), std::nullopt}};
    open.bridge.perform(gestures::add(open.bridge.chain(), open.bridge.keys(), row));
    dock.showDue();
    QApplication::processEvents();
    ASSERT_EQ(dock.due().reminders().rowCount(), 2);
    EXPECT_TRUE(dock.due()
                    .reminders()
                    .index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("“Late forecasts”, open for 2 days")));
    // A long obstacle is cut, not how old it is.
    EXPECT_EQ(dock.due().reminders().index(1, 0).data(TwoLines::keptRole), QStringLiteral("”, open for 2 days"));
    RoleKey one;
    QObject::connect(&dock, &TasksDock::partnershipWanted, [&](const RoleKey& role, const RoleKey&) { one = role; });
    emit list("Worth a look")->clicked(dock.due().reminders().index(1, 0));
    EXPECT_EQ(one, RoleKey("r1"));
}

} // namespace
} // namespace throughline
