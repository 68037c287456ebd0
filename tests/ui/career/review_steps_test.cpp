#include "ui/career/review_steps.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <functional>

#include "core/model/gestures.h"
#include "core/report/document.h"
#include "tests/ui/open_document.h"
#include "ui/career/career_panel.h"
#include "ui/career/career_preview.h"
#include "ui/panels/fields.h"
#include "ui/words/words.h"

namespace throughline {
namespace {

/// The owner is Ada, the purchasing manager, who has logged nothing.
class ReviewStepsTest : public testing::Test {
  protected:
    ReviewStepsTest() {
        EXPECT_TRUE(document.bridge.perform(gestures::remove(document.bridge.chain(), allTasks())));
        panel.resize(1200, 620);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        // What is typed is an edit when its field loses the focus, which only a window that is active gives.
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        panel.setPeriod(yearOf(document.bridge.today()));
        click("Prepare my review");
    }
    [[nodiscard]] gestures::Selection allTasks() const {
        gestures::Selection all;
        for (const Task& task : document.bridge.chain().tasks())
            all.tasks.push_back(task.key);
        return all;
    }
    /// Until what an edit or a step has put off to the next turns of the loop is done, however long a turn takes.
    static void settle() {
        int turns = 3;
        std::function<void()> turn = [&] {
            if (--turns > 0)
                QTimer::singleShot(0, turn);
        };
        QTimer::singleShot(0, turn);
        EXPECT_TRUE(QTest::qWaitFor([&] { return turns == 0; }));
    }
    void click(const char* text) {
        for (QPushButton* one : panel.findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == QLatin1String(text)) {
                QTest::mouseClick(one, Qt::LeftButton);
                settle();
                return;
            }
        }
        ADD_FAILURE() << "no button " << text;
    }
    /// The visible button or field of that accessible name.
    template <class W>
    [[nodiscard]] W* named(const char* name) const {
        W* found = nullptr;
        const auto isThere = [&] {
            for (W* one : panel.findChildren<W*>()) {
                if (one->isVisible() && one->accessibleName() == QString::fromUtf8(name))
                    found = one;
            }
            return found != nullptr;
        };
        EXPECT_TRUE(QTest::qWaitFor(isThere)) << "no widget " << name;
        return found;
    }
    void clickNamed(const char* name) {
        QTest::mouseClick(named<QAbstractButton>(name), Qt::LeftButton);
        settle();
    }
    template <class W>
    void type(const char* name, const char* text) {
        W* field = named<W>(name);
        field->setFocus();
        QTest::keyClicks(field, QString::fromUtf8(text));
        // A press beside what is offered closes that first; an event sent to another widget does not.
        if constexpr (std::is_same_v<W, LineField>) {
            if (field->completer() != nullptr && field->completer()->popup()->isVisible()) {
                field->completer()->popup()->hide();
                panel.activateWindow();
                EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
            }
        }
    }
    void pasteLines(const char* lines) {
        auto* field = panel.findChild<TextField*>(QStringLiteral("achievements"));
        ASSERT_TRUE(field->isVisible());
        QGuiApplication::clipboard()->setText(QString::fromUtf8(lines));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] QString stepWords() const { return panel.findChild<QLabel*>(QStringLiteral("stepCount"))->text(); }
    [[nodiscard]] const Task* taskOf(const char* title) const {
        for (const Task& task : document.bridge.chain().tasks()) {
            if (task.title == title)
                return &task;
        }
        return nullptr;
    }

    support::OpenDocument document;
    CareerPanel panel{document.bridge};
};

TEST_F(ReviewStepsTest, LeadOneWhoHasLoggedNothingToADocument) {
    EXPECT_EQ(stepWords(), "Step 1 of 7");
    click("Next");
    pasteLines("- Cut the freight backlog\n\n• Agreed new rates\n");
    click("Next");
    ASSERT_EQ(document.bridge.chain().tasks().size(), 2U);
    EXPECT_EQ(stepWords(), "Step 3 of 7 · achievement 1 of 2");

    // For whom, what changed, how it is known; each an edit when it is left.
    clickNamed("For Warehouse manager – Freight at agreed rates");
    EXPECT_EQ(taskOf("Cut the freight backlog")->service, ServiceKey("s1"));
    type<TextField>("What they notice", "Trucks leave on time");
    type<LineField>("Amount", "40");
    EXPECT_EQ(taskOf("Cut the freight backlog")->benefit, "Trucks leave on time");
    type<LineField>("Unit", "hours/year");
    click("Measured");
    const Task first = *taskOf("Cut the freight backlog");
    EXPECT_EQ(first.role, RoleKey("r1"));
    EXPECT_EQ(first.state, TaskState::delivered);
    EXPECT_EQ(first.delivered, document.bridge.today());
    ASSERT_TRUE(first.impact);
    EXPECT_EQ(first.impact->amount, 40.0);
    EXPECT_EQ(first.impact->unit, "hours/year");
    EXPECT_EQ(first.impact->evidence, Evidence::measured);
    const QString arrives = panel.findChild<QLabel*>(QStringLiteral("achievementArrives"))->text();
    EXPECT_TRUE(arrives.contains(QLatin1String("Retail customer"))) << arrives.toStdString();

    click("Next");
    EXPECT_EQ(stepWords(), "Step 3 of 7 · achievement 2 of 2");
    click("Back");
    EXPECT_EQ(stepWords(), "Step 3 of 7 · achievement 1 of 2");
    click("Next");
    click("Confirmed");
    type<LineField>("Confirmed by", "Bo Sample");
    click("Next");
    EXPECT_EQ(taskOf("Agreed new rates")->impact->confirmedBy, "Bo Sample");

    EXPECT_EQ(stepWords(), "Step 4 of 7");
    auto* list = panel.findChild<QListView*>(QStringLiteral("bestTasks"));
    ASSERT_EQ(list->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        if (list->model()->index(row, 0).data().toString() == QLatin1String("Cut the freight backlog"))
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    QTest::keyClick(list, Qt::Key_Space);
    settle();
    click("Next");
    type<TextField>("Lessons", "Ask earlier");
    click("Next");
    type<TextField>("Promises", "Rates by March");
    click("Next");
    EXPECT_EQ(stepWords(), "Step 7 of 7");
    ASSERT_EQ(document.bridge.chain().reviews().size(), 1U);
    const Review& review = *document.bridge.chain().reviews().begin();
    EXPECT_EQ(review.best, std::vector{first.key});
    EXPECT_EQ(review.lessons, "Ask earlier");
    EXPECT_EQ(review.plans, "Rates by March");
    // The document stands beside, on its pages.
    auto* preview = panel.findChild<CareerPreview*>();
    ASSERT_TRUE(preview->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return preview->pageCount() > 0; }));
    const std::string text = report::writeMarkdown(panel.report());
    for (const char* part : {"Cut the freight backlog", "Trucks leave on time", "Ask earlier", "Rates by March"})
        EXPECT_NE(text.find(part), std::string::npos) << part << " in\n" << text;
    click("Done");
    EXPECT_FALSE(panel.findChild<ReviewSteps*>()->isVisible());
    EXPECT_TRUE(panel.findChild<QListView*>(QStringLiteral("deliveredTasks"))->isVisible());
}

TEST_F(ReviewStepsTest, AskAgainLaterForWhatWasLeftOpen) {
    click("Next");
    pasteLines("One\nTwo");
    click("Next");
    clickNamed("For Production planner – Parts on time");
    type<TextField>("What they notice", "Parts are there");
    // The panel is closed and opened anew: what lacks an answer is asked again.
    click("Prepare my review");
    CareerPanel other(document.bridge);
    other.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&other));
    other.prepare();
    auto* steps = other.findChild<ReviewSteps*>();
    for (int i = 0; i < 2; ++i) {
        for (QPushButton* one : steps->findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == QLatin1String("Next")) {
                QTest::mouseClick(one, Qt::LeftButton);
                break;
            }
        }
    }
    EXPECT_EQ(other.findChild<QLabel*>(QStringLiteral("stepCount"))->text(), "Step 3 of 7 · achievement 1 of 1");
    EXPECT_EQ(steps->asked(), taskOf("Two")->key);
}

TEST_F(ReviewStepsTest, BeginWithTheQuestionForWhomAndAskWhatWasPastedFirst) {
    Task earlier;
    earlier.key = TaskKey("e1");
    earlier.title = "Logged in March";
    earlier.role = RoleKey("r1");
    earlier.state = TaskState::delivered;
    earlier.delivered = Day::parse("2026-03-02");
    ASSERT_TRUE(
        document.bridge.perform(gestures::add(document.bridge.chain(), document.bridge.keys(), std::move(earlier))));
    click("Next");
    pasteLines("One\nTwo");
    click("Next");
    auto* steps = panel.findChild<ReviewSteps*>();
    EXPECT_EQ(stepWords(), "Step 3 of 7 · achievement 1 of 3");
    EXPECT_EQ(steps->asked(), taskOf("One")->key);
    const auto focusName = [&] { return panel.window()->focusWidget()->accessibleName(); };
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return focusName() == QStringLiteral("For Warehouse manager – Freight at agreed rates");
    })) << focusName().toStdString();
    auto* list = panel.findChild<QListView*>(QStringLiteral("askedAchievements"));
    ASSERT_TRUE(list->isVisible());
    QStringList titles;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        titles << list->model()->index(row, 0).data().toString();
    EXPECT_EQ(titles.join(QLatin1Char('|')), "One|Two|Logged in March");
    // Picked from the list; what is typed is kept first.
    type<TextField>("What they notice", "Fewer calls");
    list->setCurrentIndex(list->model()->index(2, 0));
    settle();
    EXPECT_EQ(steps->asked().text(), taskOf("Logged in March")->key.text());
    EXPECT_EQ(taskOf("One")->benefit, "Fewer calls");
    EXPECT_EQ(stepWords(), "Step 3 of 7 · achievement 3 of 3");
}

TEST_F(ReviewStepsTest, OfferTheBestProvedResultsFirst) {
    click("Next");
    pasteLines("One\nTwo\nThree");
    click("Next");
    for (const auto& [title, evidence] :
         {std::pair{"Two", Evidence::measured}, std::pair{"Three", Evidence::estimated}}) {
        Task task = *taskOf(title);
        task.impact = Impact{};
        task.impact->amount = 5.0;
        task.impact->unit = "EUR";
        task.impact->evidence = evidence;
        ASSERT_TRUE(document.bridge.perform(gestures::change(document.bridge.chain(), task)));
    }
    settle();
    click("Skip the rest");
    const auto* rows = panel.findChild<QListView*>(QStringLiteral("bestTasks"))->model();
    ASSERT_EQ(rows->rowCount(), 3);
    EXPECT_EQ(rows->index(0, 0).data().toString(), QStringLiteral("Two"));
    EXPECT_EQ(rows->index(1, 0).data().toString(), QStringLiteral("Three"));
}

TEST_F(ReviewStepsTest, ShowWhatIsTickedFirstOnceTheStepIsEnteredAnew) {
    click("Next");
    pasteLines("One\nTwo\nThree");
    click("Next");
    click("Skip the rest");
    auto* list = panel.findChild<QListView*>(QStringLiteral("bestTasks"));
    const auto titles = [&] {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all << list->model()->index(row, 0).data().toString();
        return all;
    };
    const QStringList before = titles();
    ASSERT_EQ(before.size(), 3);
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Space);
    settle();
    // Rows do not move under one who ticks, and the keyboard stays on its row.
    EXPECT_EQ(titles(), before);
    EXPECT_EQ(list->currentIndex().row(), 2);
    EXPECT_EQ(list->currentIndex().data(Qt::CheckStateRole).toInt(), Qt::Checked);
    click("Back");
    click("Next");
    click("Skip the rest");
    EXPECT_EQ(titles(), (QStringList{before[2], before[0], before[1]}));
    EXPECT_EQ(list->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
}

TEST_F(ReviewStepsTest, LeadBackFromTheEndToWhatLacksAnAnswer) {
    click("Next");
    pasteLines("One\nTwo");
    click("Next");
    clickNamed("For Production planner – Parts on time");
    type<TextField>("What they notice", "Parts are there");
    click("Next");
    for (int i = 0; i < 4; ++i)
        click("Next");
    ASSERT_EQ(stepWords(), "Step 7 of 7");
    click("Answer that now");
    EXPECT_EQ(stepWords(), "Step 3 of 7 · achievement 1 of 1");
    EXPECT_EQ(panel.findChild<ReviewSteps*>()->asked(), taskOf("Two")->key);
}

TEST_F(ReviewStepsTest, SkipWhatIsLeftToAsk) {
    click("Next");
    pasteLines("One\nTwo\nThree");
    click("Next");
    click("Skip the rest");
    EXPECT_EQ(stepWords(), "Step 4 of 7");
    // It is asked again when one comes back.
    click("Back");
    click("Next");
    EXPECT_EQ(stepWords(), "Step 3 of 7 · achievement 2 of 3");
}

TEST_F(ReviewStepsTest, StayWhereAnAnswerCannotStand) {
    click("Next");
    pasteLines("One\nTwo");
    click("Next");
    type<LineField>("Amount", "many");
    click("Next");
    EXPECT_EQ(stepWords(), "Step 3 of 7 · achievement 1 of 2");
    EXPECT_FALSE(taskOf("One")->impact);
}

TEST_F(ReviewStepsTest, GoByKeyboardAlone) {
    auto press = [&](Qt::Key key) {
        QTest::keyClick(panel.window()->focusWidget(), key);
        settle();
    };
    for (int i = 0; i < 40 && stepWords() == QLatin1String("Step 1 of 7"); ++i) {
        auto* button = qobject_cast<QPushButton*>(panel.window()->focusWidget());
        if (button && button->text() == QLatin1String("Next"))
            press(Qt::Key_Return);
        else
            press(Qt::Key_Backtab);
    }
    EXPECT_EQ(stepWords(), "Step 2 of 7");
    EXPECT_EQ(panel.window()->focusWidget()->objectName(), "achievements");
}

TEST_F(ReviewStepsTest, KeepPastedLinesInOneStepToUndo) {
    click("Next");
    QString told;
    QObject::connect(&document.bridge, &DocumentBridge::edited, &panel,
                     [&](const Edit& edit) { told = words::ofLabel(edit.label); });
    pasteLines("One\n<script>\nThree");
    click("Next");
    EXPECT_EQ(told, "Add 3 tasks");
    EXPECT_EQ(document.bridge.chain().tasks().size(), 3U);
    EXPECT_TRUE(taskOf("<script>"));
    EXPECT_TRUE(document.bridge.undo());
    EXPECT_EQ(document.bridge.chain().tasks().size(), 0U);
    settle();
    EXPECT_EQ(stepWords(), "Step 3 of 7");
}

TEST_F(ReviewStepsTest, ShowNoNamesAndTakeNoneBack) {
    click("Next");
    pasteLines("Helped Bo Sample");
    for (int i = 0; i < 3; ++i)
        click("Next");
    type<TextField>("Lessons", "Ask Bo Sample");
    QTest::mouseClick(panel.findChild<QCheckBox*>(), Qt::LeftButton, {},
                      {8, panel.findChild<QCheckBox*>()->height() / 2});
    settle();
    ASSERT_TRUE(panel.findChild<QCheckBox*>()->isChecked());
    auto* field = named<TextField>("Lessons");
    EXPECT_TRUE(field->isReadOnly());
    EXPECT_FALSE(field->toPlainText().isEmpty());
    EXPECT_FALSE(field->toPlainText().contains(QLatin1String("Bo")));
    ASSERT_EQ(document.bridge.chain().reviews().size(), 1U);
    EXPECT_EQ(document.bridge.chain().reviews().begin()->lessons, "Ask Bo Sample");
    for (int i = 0; i < 3; ++i) {
        click("Back");
        for (QLabel* label : panel.findChildren<QLabel*>())
            EXPECT_FALSE(label->isVisible() && label->text().contains(QLatin1String("Bo Sample")))
                << label->text().toStdString();
        for (LineField* line : panel.findChildren<LineField*>())
            EXPECT_FALSE(line->isVisible() && line->text().contains(QLatin1String("Bo Sample")));
    }
    EXPECT_EQ(document.bridge.chain().reviews().begin()->lessons, "Ask Bo Sample");
    EXPECT_TRUE(taskOf("Helped Bo Sample"));
}

TEST_F(ReviewStepsTest, LosesNothingOfALineThatIsTooLong) {
    const std::string line(1500, 'x');
    click("Next");
    pasteLines(line.c_str());
    click("Next");
    ASSERT_EQ(document.bridge.chain().tasks().size(), 1U);
    EXPECT_EQ(document.bridge.chain().tasks().begin()->title.size(), 1000U);
    EXPECT_EQ(document.bridge.chain().tasks().begin()->description, line);
}

} // namespace
} // namespace throughline
