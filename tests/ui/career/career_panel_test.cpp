#include "ui/career/career_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <ctime>

#include "core/model/gestures.h"
#include "core/report/document.h"
#include "tests/ui/open_document.h"
#include "ui/panels/fields.h"

namespace throughline {
namespace {

class CareerPanelTest : public testing::Test {
  protected:
    CareerPanelTest() {
        panel.resize(1100, 500);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.setPeriod(yearOf(document.bridge.today()));
    }
    /// Delivers the task today.
    void deliver(const char* key) {
        Task task = document.task(key);
        task.state = TaskState::delivered;
        task.delivered = document.bridge.today();
        EXPECT_TRUE(document.bridge.perform(gestures::change(document.bridge.chain(), task)));
        QTest::qWait(1);
    }
    [[nodiscard]] QAbstractItemModel& tasks() const {
        return *panel.findChild<QListView*>(QStringLiteral("deliveredTasks"))->model();
    }
    [[nodiscard]] int rowOf(const char* key) const {
        for (int row = 0; row < tasks().rowCount(); ++row) {
            if (tasks().index(row, 0).data().toString().toStdString() == document.task(key).title)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* one : panel.findChildren<QPushButton*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    support::OpenDocument document;
    CareerPanel panel{document.bridge};
};

TEST_F(CareerPanelTest, ShowsWhatIsDeliveredAsItComes) {
    const int before = tasks().rowCount();
    ASSERT_NE(document.task("t1").state, TaskState::delivered);
    deliver("t1");
    EXPECT_EQ(tasks().rowCount(), before + 1);
    EXPECT_GE(rowOf("t1"), 0);
}

TEST_F(CareerPanelTest, KeepsWhatIsTickedInAReviewOfThePeriod) {
    deliver("t1");
    const QModelIndex index = tasks().index(rowOf("t1"), 0);
    ASSERT_TRUE(tasks().setData(index, Qt::Checked, Qt::CheckStateRole));
    QTest::qWait(1);
    ASSERT_EQ(document.bridge.chain().reviews().size(), 1U);
    const Review& review = *document.bridge.chain().reviews().begin();
    EXPECT_EQ(review.best, std::vector{TaskKey("t1")});
    EXPECT_EQ(review.from, yearOf(document.bridge.today()).from);
    ASSERT_TRUE(tasks().setData(tasks().index(rowOf("t1"), 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(document.bridge.chain().reviews().begin()->best.empty());
}

TEST_F(CareerPanelTest, WritesAnAnswerOfTheTaskThatIsShown) {
    deliver("t1");
    panel.findChild<QListView*>(QStringLiteral("deliveredTasks"))->setCurrentIndex(tasks().index(rowOf("t1"), 0));
    for (TextField* field : panel.findChildren<TextField*>()) {
        if (field->isVisible() && field->accessibleName() == QLatin1String("In the annual review"))
            emit field->committed(QStringLiteral("I did it."));
    }
    ASSERT_TRUE(document.task("t1").wording);
    EXPECT_EQ(document.task("t1").wording->review, "I did it.");
    EXPECT_NE(report::writeMarkdown(panel.report()).find("I did it."), std::string::npos);
}

TEST_F(CareerPanelTest, MakesDeliveredTasksOfPastedLinesInOneStep) {
    const std::size_t before = document.bridge.chain().tasks().size();
    panel.prepare();
    panel.findChild<QPlainTextEdit*>(QStringLiteral("achievements"))->setPlainText("Cut the backlog\n\n <script> \n");
    button("Add as delivered tasks")->click();
    EXPECT_EQ(document.bridge.chain().tasks().size(), before + 2);
    EXPECT_TRUE(document.bridge.undo());
    EXPECT_EQ(document.bridge.chain().tasks().size(), before);
}

TEST_F(CareerPanelTest, LeavesNamesOutOfWhatIsExported) {
    deliver("t1");
    panel.findChild<QCheckBox*>()->setChecked(true);
    const std::string text = report::writeMarkdown(panel.report());
    for (const Person& person : document.bridge.chain().people())
        EXPECT_EQ(text.find(person.name), std::string::npos) << person.name;
}

TEST_F(CareerPanelTest, OpensWithTenThousandTasksInTime) {
    Edit edit;
    const RoleKey role = document.task("t1").role;
    for (int i = 0; i < 10'000; ++i) {
        Task task;
        task.key = TaskKey("many" + std::to_string(i));
        task.title = "Task " + std::to_string(i);
        task.role = role;
        task.state = TaskState::delivered;
        task.delivered = document.bridge.today();
        edit.add(task);
    }
    ASSERT_TRUE(document.bridge.perform(edit));
    panel.hide();
    const std::clock_t start = std::clock();
    panel.show();
    const double milliseconds = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    EXPECT_GE(tasks().rowCount(), 10'000);
    // Ten times what it may take where it is built for speed.
    EXPECT_LT(milliseconds, 1000.0);
}

} // namespace
} // namespace throughline
