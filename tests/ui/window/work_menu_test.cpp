// The menu of the work itself: what leads into its docks, the other words by which they are found, the names of docks
// that stand behind tabs, and the chain that stays in sight when one of them opens.
#include <QDockWidget>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>
#include <algorithm>

#include "tests/ui/window/a_window.h"
#include "ui/career/review_steps.h"
#include "ui/find/find_line.h"
#include "ui/work/due_page.h"
#include "ui/work/goals_page.h"

namespace throughline {
namespace {

class WorkMenuTest : public support::AWindow {
  protected:
    WorkMenuTest() {
        openSample();
        window->resize(1400, 900);
        QApplication::processEvents();
    }
    static QString plain(const QAction& action) { return action.text().remove(QLatin1Char('&')); }
    QAction* command(const QString& text) {
        for (QAction* action : window->actions().workMenu->actions()) {
            if (plain(*action) == text)
                return action;
        }
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }
    QDockWidget& dock(const char* name) { return *window->findChild<QDockWidget*>(QString::fromLatin1(name)); }
    /// The first command that the palette offers for what is typed.
    QString firstFor(const QString& typed) {
        window->actions().commands->trigger();
        auto* find = window->findChild<FindLine*>();
        auto* line = find->findChild<QLineEdit*>();
        line->clear();
        QTest::keyClicks(line, typed);
        const auto* list = find->findChild<QListWidget*>();
        const QString first = list->count() == 0 ? QString() : list->item(0)->text();
        QTest::keyClick(line, Qt::Key_Escape);
        return first;
    }
    /// Runs it.
    void runFirstFor(const QString& typed) {
        window->actions().commands->trigger();
        auto* line = window->findChild<FindLine*>()->findChild<QLineEdit*>();
        line->clear();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
    }
};

TEST_F(WorkMenuTest, NoDockMakesTheWindowLargerThanASmallScreen) {
    // 1366 × 768 at 200 %.
    constexpr int screenHeight = 384;
    window->resize(675, 350);
    QTest::qWait(50);
    ASSERT_LE(window->height(), screenHeight);
    for (const char* name : {"tasks", "trace", "findings", "history", "tables", "impact", "customers", "commitments",
                             "career", "changes", "partnerships", "values"}) {
        for (QDockWidget* other : window->findChildren<QDockWidget*>())
            other->hide();
        dock(name).toggleViewAction()->trigger();
        QTest::qWait(20);
        EXPECT_TRUE(dock(name).isVisible()) << name;
        EXPECT_LE(window->height(), screenHeight) << name;
    }
}

TEST_F(WorkMenuTest, LeadsStraightIntoTheDocks) {
    command(QStringLiteral("What I owe"))->trigger();
    QApplication::processEvents();
    EXPECT_TRUE(window->findChild<DuePage*>()->isVisible());
    command(QStringLiteral("Goals"))->trigger();
    QApplication::processEvents();
    EXPECT_TRUE(window->findChild<GoalsPage*>()->isVisible());
    command(QStringLiteral("Prepare my review…"))->trigger();
    QApplication::processEvents();
    EXPECT_TRUE(window->findChild<ReviewSteps*>()->isVisible());
    EXPECT_GE(dock("career").height(), window->height() / 2) << "the steps have room";
}

TEST_F(WorkMenuTest, NamesItsCommandsAndThenItsPanelsEachWithALetterOfItsOwn) {
    QStringList commands;
    QStringList panels;
    QString letters;
    for (const QAction* action : window->actions().workMenu->actions()) {
        if (action->isSeparator())
            continue;
        (action->isCheckable() ? panels : commands) << plain(*action);
        const auto mark = action->text().indexOf(QLatin1Char('&'));
        ASSERT_GE(mark, 0) << plain(*action).toStdString();
        letters += action->text().at(mark + 1).toLower();
        // No command below the first panel.
        EXPECT_TRUE(action->isCheckable() || panels.isEmpty()) << plain(*action).toStdString();
    }
    EXPECT_EQ(
        commands.join(QLatin1Char('|')),
        QStringLiteral("What I owe|Note what a customer says|Goals|Prepare my review…|Preview of the career file"));
    EXPECT_EQ(panels.join(QLatin1Char('|')),
              QStringLiteral("Customers|Commitments|Partnerships|What matters|Career file|What changed"));
    QString once = letters;
    std::ranges::sort(once);
    const auto twice = std::ranges::adjacent_find(once);
    EXPECT_EQ(twice, once.end()) << QString(*twice).toStdString() << " in " << letters.toStdString();
}

TEST_F(WorkMenuTest, OpensTheSheetOfATaskThatIsOwedAndNoTrace) {
    for (QDockWidget* each : window->findChildren<QDockWidget*>())
        each->hide();
    command(QStringLiteral("What I owe"))->trigger();
    QApplication::processEvents();
    dock("inspector").show();
    QApplication::processEvents();
    const auto open = [&] {
        QStringList names;
        for (const QDockWidget* each : window->findChildren<QDockWidget*>()) {
            if (!each->isHidden())
                names << each->objectName();
        }
        return names.join(QLatin1Char(' '));
    };
    const QString docks = open();
    auto* due = window->findChild<DuePage*>();
    emit due->taskWanted(TaskKey("t1"));
    QApplication::processEvents();
    EXPECT_EQ(open(), docks);
    EXPECT_EQ(canvas().selection().tasks, std::vector<TaskKey>{TaskKey("t1")});
    EXPECT_TRUE(due->isVisible());
}

TEST_F(WorkMenuTest, FindsThePanelsByOtherWordsToo) {
    EXPECT_EQ(firstFor(QStringLiteral("goals")), QStringLiteral("Goals"));
    EXPECT_EQ(firstFor(QStringLiteral("values")), QStringLiteral("What matters"));
    EXPECT_EQ(firstFor(QStringLiteral("feedback")), QStringLiteral("Note what a customer says"));
    EXPECT_EQ(firstFor(QStringLiteral("reminders")), QStringLiteral("What I owe"));
    EXPECT_EQ(firstFor(QStringLiteral("opportunity")), QStringLiteral("Customers"));
    EXPECT_EQ(firstFor(QStringLiteral("promises")), QStringLiteral("Commitments"));
}

TEST_F(WorkMenuTest, ShowsAPanelThatIsSoughtByWhatItHoldsOrStandsBehindATab) {
    dock("impact").hide();
    for (int time = 0; time < 2; ++time) {
        runFirstFor(QStringLiteral("contribution"));
        EXPECT_FALSE(dock("impact").isHidden()) << time;
    }
    runFirstFor(QStringLiteral("Commitments"));
    EXPECT_TRUE(dock("impact").visibleRegion().isEmpty()) << "behind the tab of the other";
    runFirstFor(QStringLiteral("Impact"));
    EXPECT_FALSE(dock("impact").isHidden());
    EXPECT_FALSE(dock("impact").visibleRegion().isEmpty());
    // In sight, its name closes it as its menu does.
    runFirstFor(QStringLiteral("Impact"));
    EXPECT_TRUE(dock("impact").isHidden());
}

TEST_F(WorkMenuTest, NamesADockOnceWhereItStandsBehindATab) {
    dock("tasks").hide();
    command(QStringLiteral("Customers"))->trigger();
    QApplication::processEvents();
    EXPECT_EQ(dock("customers").titleBarWidget(), nullptr) << "alone, it has its title";
    command(QStringLiteral("Commitments"))->trigger();
    QApplication::processEvents();
    EXPECT_NE(dock("customers").titleBarWidget(), nullptr);
    EXPECT_NE(dock("commitments").titleBarWidget(), nullptr);
    // Its tab closes it, and the other has its title again.
    for (QTabBar* bar : window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            if (bar->tabText(tab) == QLatin1String("Commitments"))
                emit bar->tabCloseRequested(tab);
        }
    }
    QApplication::processEvents();
    EXPECT_TRUE(dock("commitments").isHidden());
    EXPECT_FALSE(dock("customers").isHidden());
    EXPECT_EQ(dock("customers").titleBarWidget(), nullptr);
}

TEST_F(WorkMenuTest, KeepsTheWholeChainInSightWhenADockOpens) {
    for (QDockWidget* each : window->findChildren<QDockWidget*>())
        each->hide();
    QApplication::processEvents();
    canvas().zoomToFit();
    const auto isAllSeen = [&] { return canvas().visibleSheet().contains(canvas().scene().bounds()); };
    ASSERT_TRUE(isAllSeen());
    command(QStringLiteral("Prepare my review…"))->trigger();
    EXPECT_TRUE(QTest::qWaitFor(isAllSeen));
    // One who looks at a part goes on doing so.
    dock("career").hide();
    QTest::qWait(500);
    canvas().setZoom(2.0);
    ASSERT_FALSE(isAllSeen());
    command(QStringLiteral("Customers"))->trigger();
    QTest::qWait(500);
    EXPECT_EQ(canvas().zoom(), 2.0);
}

TEST_F(WorkMenuTest, OpensDocksThatASmallScreenHasRoomFor) {
    // 1366 x 768 at 200 %, the inspector beside them.
    constexpr int mostWidth = 440;
    constexpr int mostHeight = 220;
    for (QDockWidget* each : window->findChildren<QDockWidget*>()) {
        each->show();
        QApplication::processEvents();
        EXPECT_LE(each->minimumSizeHint().width(), mostWidth) << each->windowTitle().toStdString();
        EXPECT_LE(each->minimumSizeHint().height(), mostHeight) << each->windowTitle().toStdString();
    }
}

} // namespace
} // namespace throughline
