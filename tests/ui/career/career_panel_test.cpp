#include "ui/career/career_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include "core/model/gestures.h"
#include "core/report/document.h"
#include "tests/ui/open_document.h"
#include "ui/career/career_list.h"
#include "ui/career/career_preview.h"
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

    /// Everything that the dock says and would copy.
    [[nodiscard]] QString seen() {
        QStringList all;
        for (QLabel* label : panel.findChildren<QLabel*>())
            all << (label->isVisible() ? label->text() : QString());
        for (TextField* field : panel.findChildren<TextField*>()) {
            if (field->isVisible())
                all << field->toPlainText() << field->placeholderText();
        }
        for (QPushButton* one : panel.findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == QLatin1String("Copy")) {
                QTest::mouseClick(one, Qt::LeftButton);
                all << QGuiApplication::clipboard()->text();
            }
        }
        for (int row = 0; row < tasks().rowCount(); ++row) {
            for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                                   static_cast<int>(Qt::AccessibleTextRole), static_cast<int>(CareerList::sentenceRole),
                                   static_cast<int>(CareerList::factsRole)})
                all << tasks().index(row, 0).data(role).toString();
        }
        return all.join(QLatin1Char('\n'));
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

TEST_F(CareerPanelTest, BeginsWithThePeriodThatAReportWouldTellOf) {
    const auto begins = [&] {
        CareerPanel other(document.bridge);
        other.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&other));
        return other.findChild<ChoiceField*>()->currentText();
    };
    const auto keep = [&](const char* from, const char* to) {
        Review review;
        review.title = "Review";
        review.from = Day::parse(from);
        review.to = Day::parse(to);
        EXPECT_TRUE(
            document.bridge.perform(gestures::add(document.bridge.chain(), document.bridge.keys(), std::move(review))));
    };
    // Today is the first of June 2026.
    EXPECT_EQ(begins(), QStringLiteral("This year"));
    keep("2025-01-01", "2025-12-31");
    EXPECT_EQ(begins(), QStringLiteral("This year"));
    keep("2025-04-01", "2026-03-31");
    EXPECT_EQ(begins(), QStringLiteral("From … to …"));
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

TEST_F(CareerPanelTest, SaysWhereWorkEndsThatReachesNobody) {
    Task task = document.task("t1");
    task.service = ServiceKey("s6");
    EXPECT_TRUE(document.bridge.perform(gestures::change(document.bridge.chain(), task)));
    deliver("t1");
    const QString sentence = tasks().index(rowOf("t1"), 0).data(CareerList::sentenceRole).toString();
    EXPECT_EQ(sentence, QStringLiteral("None of it is traced to an end customer. It ends at Director of supply chain "
                                       "and operations; whom does Director of supply chain and operations serve?"));
}

TEST_F(CareerPanelTest, PutsTheResultsTogetherAsItIsTold) {
    Goal goal;
    goal.key = GoalKey("g9");
    goal.title = "Cheaper freight";
    Edit edit;
    edit.add(goal);
    EXPECT_TRUE(document.bridge.perform(edit));
    for (const char* key : {"t1", "t2", "t5"}) {
        Task task = document.task(key);
        task.goals = {GoalKey("g9")};
        task.benefit = "Freight costs less";
        EXPECT_TRUE(document.bridge.perform(gestures::change(document.bridge.chain(), task)));
        deliver(key);
    }
    EXPECT_TRUE(tasks().setData(tasks().index(rowOf("t1"), 0), Qt::Checked, Qt::CheckStateRole));
    const auto choose = [&](const char* name, const char* data) {
        for (ChoiceField* field : panel.findChildren<ChoiceField*>()) {
            if (field->accessibleName() == QLatin1String(name)) {
                field->setChoice(QString::fromLatin1(data));
                emit field->chosen(QString::fromLatin1(data));
                return field->isVisible();
            }
        }
        return false;
    };
    EXPECT_TRUE(choose("Told for", "file"));
    EXPECT_EQ(report::writeMarkdown(panel.report()).find("Further results: Cheaper freight"), std::string::npos);
    EXPECT_TRUE(choose("By what the results stand together", "goal"));
    EXPECT_NE(report::writeMarkdown(panel.report()).find("Further results: Cheaper freight"), std::string::npos);
    EXPECT_TRUE(choose("Told for", "resume"));
    // A résumé has no groups.
    EXPECT_FALSE(choose("By what the results stand together", "goal"));
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

TEST_F(CareerPanelTest, LeavesNamesOutOfEverythingThatIsSeenAndCopied) {
    Task task = document.task("t1");
    task.title = "Helped Bo Sample with freight";
    task.state = TaskState::delivered;
    task.delivered = document.bridge.today();
    task.benefit = "Bo Sample is quicker";
    task.impact = Impact();
    task.impact->amount = 40.0;
    task.impact->unit = "hours/year";
    task.impact->evidence = Evidence::confirmed;
    task.impact->confirmedBy = "Ada Example";
    task.wording = Wording();
    task.wording->review = "I helped Bo Sample.";
    ASSERT_TRUE(document.bridge.perform(gestures::change(document.bridge.chain(), task)));
    QTest::qWait(1);
    int row = 0;
    for (int i = 0; i < tasks().rowCount(); ++i)
        row = tasks().index(i, 0).data().toString().contains(QLatin1String("Bo Sample")) ? i : row;
    panel.findChild<QListView*>(QStringLiteral("deliveredTasks"))->setCurrentIndex(tasks().index(row, 0));
    QTest::mouseClick(button(QStringLiteral("Preview")), Qt::LeftButton);
    EXPECT_TRUE(seen().contains(QLatin1String("Bo Sample")));

    auto* redact = panel.findChild<QCheckBox*>();
    redact->setFocus();
    QTest::keyClick(redact, Qt::Key_Space);
    for (const char* use : {"review", "resume", "interview", "manager", "file"}) {
        for (ChoiceField* field : panel.findChildren<ChoiceField*>()) {
            if (field->accessibleName() == QLatin1String("Told for")) {
                field->setChoice(QLatin1String(use));
                emit field->chosen(QLatin1String(use));
            }
        }
        const QString all = seen() + QString::fromStdString(report::writeMarkdown(panel.report()));
        for (const char* name : {"Bo Sample", "Ada Example", "Bo "})
            EXPECT_FALSE(all.contains(QLatin1String(name))) << use << ": " << name << " in " << all.toStdString();
    }
    // What is shown without names is not written over what was entered.
    for (TextField* field : panel.findChildren<TextField*>())
        EXPECT_TRUE(field->isReadOnly() || !field->isVisible()) << field->accessibleName().toStdString();
    EXPECT_EQ(document.task("t1").wording->review, "I helped Bo Sample.");
    QTest::keyClick(redact, Qt::Key_Space);
    EXPECT_TRUE(seen().contains(QLatin1String("Bo Sample")));
}

TEST_F(CareerPanelTest, PreviewsWhatIsExportedAndFollowsEdits) {
    QTest::mouseClick(button(QStringLiteral("Preview")), Qt::LeftButton);
    auto* preview = panel.findChild<CareerPreview*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->pageCount() > 0; }));
    const QImage before = preview->grab().toImage();
    deliver("t1");
    EXPECT_TRUE(QTest::qWaitFor([&] { return preview->grab().toImage() != before; }));

    std::string printed;
    std::string exported;
    QObject::connect(&panel, &CareerPanel::printWanted, &panel,
                     [&](const report::Report& report) { printed = report::writeMarkdown(report); });
    QObject::connect(&panel, &CareerPanel::exportWanted, &panel,
                     [&](const report::Report& report) { exported = report::writeMarkdown(report); });
    for (QPushButton* one : preview->findChildren<QPushButton*>())
        QTest::mouseClick(one, Qt::LeftButton);
    EXPECT_EQ(printed, report::writeMarkdown(panel.report()));
    EXPECT_EQ(exported, printed);
    EXPECT_NE(printed.find(document.task("t1").title), std::string::npos);
}

TEST_F(CareerPanelTest, HoldsTenThousandTasks) {
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
    panel.show();
    EXPECT_GE(tasks().rowCount(), 10'000);
    QTest::mouseClick(button(QStringLiteral("Preview")), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.findChild<CareerPreview*>()->pageCount() > 0; }));
    QTest::mouseClick(button(QStringLiteral("Prepare my review")), Qt::LeftButton);
    for (int step = 0; step < 2; ++step)
        QTest::mouseClick(button(QStringLiteral("Next")), Qt::LeftButton);
}

} // namespace
} // namespace throughline
