#include "ui/customers/commitments_panel.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/open_document.h"
#include "ui/customers/promise_plot.h"
#include "ui/impact/figure_table.h"
#include "ui/panels/fields.h"

namespace throughline {
namespace {

class CommitmentsPanelTest : public testing::Test {
  protected:
    CommitmentsPanelTest() {
        panel.resize(1000, 600);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }
    template <class Change>
    void changeTask(const char* key, Change change) {
        Task task = open.task(key);
        change(task);
        ASSERT_TRUE(open.bridge.perform(gestures::change(open.bridge.chain(), task)));
        QCoreApplication::processEvents();
    }
    static QString cell(const FigureTable& table, int row, int column) {
        return table.model()->index(row, column).data().toString();
    }

    support::OpenDocument open;
    CommitmentsPanel panel{open.bridge};
};

TEST_F(CommitmentsPanelTest, SaysWhatAnEmptyOneIsForRightBelowItsHead) {
    QTemporaryDir folder;
    open.bridge.create(folder.filePath(QStringLiteral("empty.chain")), Chain());
    QTest::qWait(1);
    const QLabel* said = nullptr;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        said = label->text() == panel.words() ? label : said;
    ASSERT_NE(said, nullptr);
    ASSERT_TRUE(panel.words().startsWith(QStringLiteral("No promise has come due yet.")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return said->mapTo(&panel, QPoint()).y() < 80; }));
}

TEST_F(CommitmentsPanelTest, TellsTheRateByCustomerAndOverTime) {
    // t1 is overdue since March, t3 was delivered on its day in February.
    EXPECT_EQ(panel.words(), QStringLiteral("1 of 2 on time (50 %); the median: on the day."));
    ASSERT_EQ(panel.byCustomer().model()->rowCount(), 1);
    EXPECT_EQ(cell(panel.byCustomer(), 0, 0), QStringLiteral("Without a customer"));
    changeTask("t3", [](Task& task) { task.service = ServiceKey("s1"); });
    ASSERT_EQ(panel.byCustomer().model()->rowCount(), 2);
    EXPECT_EQ(cell(panel.byCustomer(), 0, 0), QStringLiteral("Warehouse manager"));
    EXPECT_EQ(cell(panel.byCustomer(), 0, 1), QStringLiteral("100 %"));
    EXPECT_EQ(cell(panel.byCustomer(), 0, 5), QStringLiteral("on the day"));
    const std::vector<PromisePlot::Bar> bars{{QStringLiteral("Feb 2026"), 1, 1, 1.0, QStringLiteral("100 %")},
                                             {QStringLiteral("Mar 2026"), 0, 1, 0.0, QStringLiteral("0 %")}};
    EXPECT_EQ(panel.plot().bars(), bars);
    EXPECT_EQ(panel.plot().accessibleDescription(), QStringLiteral("Feb 2026: 100 %; Mar 2026: 0 %"));
    ASSERT_EQ(panel.byPeriod().model()->rowCount(), 2);
    EXPECT_EQ(cell(panel.byPeriod(), 1, 4), QStringLiteral("1"));
}

TEST_F(CommitmentsPanelTest, LeadsToWhatSlipped) {
    TaskKey wanted;
    QObject::connect(&panel, &CommitmentsPanel::taskWanted, &panel, [&](const TaskKey& key) { wanted = key; });
    QAbstractButton* row = nullptr;
    for (auto* one : panel.findChildren<QAbstractButton*>()) {
        if (one->text() == QStringLiteral("Renegotiate all freight"))
            row = one;
    }
    ASSERT_NE(row, nullptr);
    EXPECT_TRUE(row->accessibleName().contains(QStringLiteral("92 days late, still open")));
    QTest::mouseClick(row, Qt::LeftButton);
    EXPECT_EQ(wanted, TaskKey("t1"));
}

TEST_F(CommitmentsPanelTest, LooksAtTheDaysThatAreAskedFor) {
    DayField* from = nullptr;
    for (auto* field : panel.findChildren<DayField*>()) {
        if (field->accessibleName() == QStringLiteral("Promised for this day or later"))
            from = field;
    }
    ASSERT_NE(from, nullptr);
    QTest::keyClicks(from, QStringLiteral("2026-02-02"));
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_EQ(panel.words(), QStringLiteral("0 of 1 on time (0 %)."));
    QTest::keyClicks(from, QStringLiteral("2026-05-02"));
    from->setText(QStringLiteral("2026-05-02"));
    QTest::keyClick(from, Qt::Key_Return);
    EXPECT_EQ(panel.words(), QStringLiteral("No promise came due in this time."));
}

TEST_F(CommitmentsPanelTest, SaysWhatToDoWhereNothingWasPromised) {
    for (const char* key : {"t1", "t2", "t3", "t4", "t5", "t6"})
        changeTask(key, [](Task& task) { task.promised.reset(); });
    EXPECT_TRUE(panel.words().startsWith(QStringLiteral("No promise has come due yet.")));
}

TEST_F(CommitmentsPanelTest, PlotsTwoYearsOfManyTasks) {
    panel.hide();
    Edit edit;
    for (int i = 0; i < 10'000; ++i) {
        Task task;
        task.key = TaskKey("ct" + std::to_string(i));
        task.title = "Task " + std::to_string(i);
        task.role = RoleKey("r1");
        task.service = ServiceKey(i % 2 == 0 ? "s1" : "s2");
        task.promised = open.bridge.today().plus(-(i % 700));
        task.state = i % 3 == 0 ? TaskState::planned : TaskState::delivered;
        if (i % 3 != 0)
            task.delivered = task.promised->plus(i % 11 - 6);
        edit.add(std::move(task));
    }
    ASSERT_TRUE(open.bridge.perform(edit));
    panel.show();
    QCoreApplication::processEvents();
    panel.grab();
    EXPECT_EQ(panel.plot().bars().size(), 24U);
}

} // namespace
} // namespace throughline
