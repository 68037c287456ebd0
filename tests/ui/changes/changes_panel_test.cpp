#include "ui/changes/changes_panel.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "tests/ui/open_document.h"
#include "ui/changes/change_rows.h"
#include "ui/document/long_work.h"
#include "ui/panels/fields.h"

namespace throughline {
namespace {

Day day(const char* text) {
    return *Day::parse(text);
}

/// The sample chain; its edits are made on 1 June 2026.
class ChangesPanelTest : public testing::Test {
  protected:
    ChangesPanelTest() {
        panel.resize(900, 420);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        settle();
    }
    void settle() {
        QTest::qWait(400); // what rests after an edit is over
        EXPECT_TRUE(QTest::qWaitFor([&] { return !work.isRunning(); }, 20000));
    }
    [[nodiscard]] QTreeView& table() const { return *panel.findChild<QTreeView*>(); }
    [[nodiscard]] QString said() const {
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->wordWrap() && label->isVisible())
                return label->text();
        }
        return {};
    }
    /// A line a row, its cells apart by " | ", what lies below another further in.
    [[nodiscard]] QStringList rows(const QModelIndex& parent = {}, const QString& indent = {}) const {
        QStringList lines;
        const QAbstractItemModel& model = *table().model();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < 4; ++column)
                cells << model.index(row, column, parent).data().toString();
            while (!cells.isEmpty() && cells.last().isEmpty())
                cells.removeLast();
            lines << indent + cells.join(QStringLiteral(" | "));
            lines += rows(model.index(row, 0, parent), indent + QStringLiteral("  "));
        }
        return lines;
    }
    void perform(const Edit& edit) { ASSERT_TRUE(open.bridge.perform(edit)); }
    template <class E, class Adjust>
    void change(const char* key, Adjust adjust) {
        const Row<E> before = open.bridge.chain().table<E>().share(Key<E>(key));
        E after = *before;
        adjust(after);
        Edit edit;
        edit.change(before, std::move(after));
        perform(edit);
    }

    support::OpenDocument open;
    LongWork work;
    ChangesPanel panel{open.bridge, work, QTimeZone::utc()};
};

TEST_F(ChangesPanelTest, SaysThatNothingIsKnownBeforeTheFirstEdit) {
    ASSERT_NE(panel.changes(), nullptr);
    EXPECT_TRUE(said().contains(QStringLiteral("The history is empty"))) << said().toStdString();
    EXPECT_EQ(panel.to(), open.bridge.today());
    EXPECT_EQ(panel.to() - panel.from(), 365);
    // Nor is anything said of what was there before.
    EXPECT_EQ(rows(), QStringList());
    EXPECT_TRUE(table().isHidden());
    change<Role>("r2", [](Role& role) { role.title = "Warehouse"; });
    settle();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !table().isHidden(); }));
}

TEST_F(ChangesPanelTest, ListsWhatChangedAndWhatItWasBefore) {
    Role added;
    added.key = RoleKey("r9");
    added.title = "Returns desk";
    Edit edit;
    edit.add(added);
    perform(edit);
    change<Role>("r2", [](Role& role) {
        role.title = "Warehouse";
        role.department = "Stores";
    });
    change<Service>("s1", [](Service& service) { service.weight = 1.0; });
    change<Task>("t6", [](Task& task) {
        task.state = TaskState::delivered;
        task.delivered = day("2026-06-01");
        task.effort = 3.0;
    });
    perform(*gestures::remove<Role>(open.bridge.chain(), RoleKey("r6")));
    panel.setDays(day("2026-06-01"), day("2026-06-01"));
    settle();
    ASSERT_NE(panel.changes(), nullptr);
    const QStringList found = rows();
    EXPECT_TRUE(found.contains(QStringLiteral("Roles (3)"))) << found.join('\n').toStdString();
    EXPECT_TRUE(found.contains(QStringLiteral("  Returns desk | new")));
    EXPECT_TRUE(found.contains(QStringLiteral("  Director of supply chain and operations | gone")));
    EXPECT_TRUE(found.contains(QStringLiteral("  Warehouse | changed")));
    EXPECT_TRUE(found.contains(QStringLiteral("    title |  | Warehouse manager | Warehouse")));
    EXPECT_TRUE(found.contains(QStringLiteral("    department |  | Logistics | Stores")));
    EXPECT_TRUE(found.contains(
        QStringLiteral("  Purchasing manager → Warehouse: Freight at agreed rates | changed: weight | 3 | 1")));
    const QStringList delivered = found.filter(QStringLiteral("| delivered |"));
    ASSERT_EQ(delivered.size(), 1);
    EXPECT_TRUE(delivered.front().endsWith(QStringLiteral("| 1 Jun 2026"))) << delivered.front().toStdString();

    // On the next day nothing was done.
    panel.setDays(day("2026-06-02"), day("2026-06-03"));
    settle();
    EXPECT_TRUE(panel.changes()->isEmpty());
    EXPECT_TRUE(said().startsWith(QStringLiteral("Nothing changed from 2 Jun 2026 to 3 Jun 2026")));
}

TEST_F(ChangesPanelTest, DaysAreThoseOfTheTimeZone) {
    change<Role>("r2", [](Role& role) { role.title = "Warehouse"; });
    // Ten o'clock in UTC is the next day on Kiritimati.
    ChangesPanel there(open.bridge, work, QTimeZone("Pacific/Kiritimati"));
    there.show();
    there.setDays(day("2026-06-01"), day("2026-06-01"));
    settle();
    ASSERT_NE(there.changes(), nullptr);
    EXPECT_TRUE(there.changes()->roles.empty());
    there.setDays(day("2026-06-02"), day("2026-06-02"));
    settle();
    EXPECT_EQ(there.changes()->roles.size(), 1U);
}

TEST_F(ChangesPanelTest, LeadsToWhatIsStillThere) {
    change<Role>("r2", [](Role& role) { role.title = "Warehouse"; });
    perform(*gestures::remove<Role>(open.bridge.chain(), RoleKey("r6")));
    panel.setDays(day("2026-06-01"), day("2026-06-01"));
    settle();
    QSignalSpy roles(&panel, &ChangesPanel::roleWanted);
    const QAbstractItemModel& model = *table().model();
    const QModelIndex heading = model.index(0, 0);
    const auto click = [&](const QString& title) {
        for (int row = 0; row < model.rowCount(heading); ++row) {
            const QModelIndex index = model.index(row, 0, heading);
            if (index.data().toString() == title)
                QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
        }
    };
    click(QStringLiteral("Warehouse"));
    ASSERT_EQ(roles.size(), 1);
    EXPECT_EQ(roles[0][0].value<RoleKey>(), RoleKey("r2"));
    click(QStringLiteral("Director of supply chain and operations"));
    EXPECT_EQ(roles.size(), 1);
}

TEST_F(ChangesPanelTest, BeginsAfterTheLastReviewUntilADayIsChosen) {
    Review review;
    review.key = ReviewKey("w1");
    review.title = "Last year";
    review.to = open.bridge.today().plus(-10);
    Edit edit;
    edit.add(review);
    perform(edit);
    settle();
    EXPECT_EQ(panel.from(), open.bridge.today().plus(-9));
    auto* from = panel.findChildren<DayField*>().front();
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, QStringLiteral("2026-01-05"));
    QTest::keyClick(from, Qt::Key_Return);
    settle();
    EXPECT_EQ(panel.from(), day("2026-01-05"));
    // Emptied, it goes back.
    from->selectAll();
    QTest::keyClick(from, Qt::Key_Delete);
    QTest::keyClick(from, Qt::Key_Return);
    settle();
    EXPECT_EQ(panel.from(), open.bridge.today().plus(-9));
    panel.setDays(day("2026-03-02"), day("2026-03-01"));
    EXPECT_EQ(panel.changes(), nullptr);
    EXPECT_EQ(said(), QStringLiteral("The last day lies before the first one."));
}

TEST_F(ChangesPanelTest, FollowsEditsWhileItIsSeenAndForgetsAnotherDocument) {
    panel.setDays(day("2026-06-01"), day("2026-06-01"));
    settle();
    EXPECT_TRUE(panel.changes()->roles.empty());
    panel.setShownOnSheet(true);
    EXPECT_TRUE(panel.showsOnSheet());
    change<Role>("r2", [](Role& role) { role.title = "Warehouse"; });
    settle();
    EXPECT_EQ(panel.changes()->roles.size(), 1U);
    QSignalSpy marks(&panel, &ChangesPanel::marksChanged);
    open.bridge.close();
    EXPECT_FALSE(panel.showsOnSheet());
    EXPECT_EQ(panel.changes(), nullptr);
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_GE(marks.size(), 1);
}

} // namespace
} // namespace throughline
