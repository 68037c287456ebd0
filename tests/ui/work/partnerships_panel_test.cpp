#include "ui/work/partnerships_panel.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>

#include "tests/ui/open_document.h"
#include "ui/impact/figure_table.h"
#include "ui/panels/fields.h"
#include "ui/work/goals_page.h"
#include "ui/work/partnership_sheet.h"
#include "ui/work/partnerships_page.h"

namespace throughline {
namespace {

class PartnershipsPanelTest : public testing::Test {
  protected:
    PartnershipsPanelTest() {
        panel.resize(1100, 500);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }
    template <class Widget>
    Widget* seen(const QString& name) {
        QApplication::processEvents();
        for (Widget* one : panel.findChildren<Widget*>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        ADD_FAILURE() << "there is no " << name.toStdString();
        return nullptr;
    }
    QString words() {
        QApplication::processEvents();
        QString all;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        }
        return all;
    }
    [[nodiscard]] const Chain& chain() const { return open.bridge.chain(); }
    [[nodiscard]] const Partnership& row() const { return *chain().partnerships().begin(); }

    support::OpenDocument open;
    PartnershipsPanel panel{open.bridge};
};

TEST_F(PartnershipsPanelTest, PutsTwoRolesSideBySide) {
    panel.choose(RoleKey("r1"), RoleKey("r2"));
    EXPECT_TRUE(words().contains(QStringLiteral("Purchasing manager and Warehouse manager")));
    EXPECT_TRUE(words().contains(QStringLiteral("One-way: Purchasing manager serves Warehouse manager")));
    EXPECT_TRUE(words().contains(
        QStringLiteral("Next: Ask Warehouse manager what it expects of Purchasing manager, and write it down.")));
    emit seen<TextField>(QStringLiteral("What Warehouse manager expects of “Freight at agreed rates”"))
        ->committed(QStringLiteral("A week ahead"));
    EXPECT_EQ(chain().services().find(ServiceKey("s1"))->expectation, "A week ahead");
    emit seen<TextField>(QStringLiteral("What Purchasing manager is expert in"))->committed(QStringLiteral("Markets"));
    EXPECT_EQ(open.role("r1").expertise, "Markets");
    EXPECT_TRUE(words().contains(QStringLiteral("Next: Agree on a goal that both work toward.")));
}

TEST_F(PartnershipsPanelTest, DrawsWhatComesBack) {
    panel.choose(RoleKey("r1"), RoleKey("r2"));
    seen<QAbstractButton>(QStringLiteral("Draw a service from Warehouse manager to Purchasing manager"))->click();
    EXPECT_TRUE(words().contains(QStringLiteral("Drawn two-way")));
    EXPECT_EQ(open.said.size(), 0U);
}

TEST_F(PartnershipsPanelTest, AnswersTheQuestionsInPlace) {
    panel.choose(RoleKey("r1"), RoleKey("r2"));
    const Chain before = chain();
    for (const char* question : {"What keeps us from an effective working relationship?", "Which goals unite us?",
                                 "What have we done to keep it effective?"})
        EXPECT_TRUE(words().contains(QString::fromUtf8(question))) << question;
    emit seen<LineField>(QStringLiteral("Add what stands in the way"))->committed(QStringLiteral("Late forecasts"));
    emit seen<LineField>(QStringLiteral("Add what was done today"))->committed(QStringLiteral("Met"));
    emit seen<LineField>(QStringLiteral("Add a goal"))->committed(QStringLiteral("Two days"));
    ASSERT_EQ(chain().partnerships().size(), 1U);
    EXPECT_EQ(row().obstacles, (std::vector<Obstacle>{{"Late forecasts", support::sampleDay(), std::nullopt}}));
    EXPECT_EQ(row().actions, (std::vector<Action>{{support::sampleDay(), "Met"}}));
    // The same words are the same goal, whichever partnership names it.
    panel.choose(RoleKey("r2"), RoleKey("r3"));
    emit seen<LineField>(QStringLiteral("Add a goal"))->committed(QStringLiteral("two DAYS"));
    EXPECT_EQ(chain().goals().size(), 1U);
    EXPECT_EQ(chain().partnerships().size(), 2U);
    open.bridge.undo(4);
    EXPECT_EQ(chain(), before);
}

TEST_F(PartnershipsPanelTest, ListsWhoWorksTogether) {
    QListView& list = panel.partnerships().list();
    QApplication::processEvents();
    // Nothing is kept, nobody serves each other, nobody is marked as me.
    EXPECT_EQ(list.model()->rowCount(), 0);
    EXPECT_TRUE(words().contains(QStringLiteral("No two roles serve each other yet.")));
    open.bridge.perform(gestures::connect(chain(), open.bridge.keys(), RoleKey("r2"), RoleKey("r1")));
    QApplication::processEvents();
    ASSERT_EQ(list.model()->rowCount(), 1);
    EXPECT_EQ(list.model()->index(0, 0).data().toString(), QStringLiteral("Purchasing manager and Warehouse manager"));
    EXPECT_EQ(panel.partnerships().sheet().one(), RoleKey("r1"));
    open.bridge.perform(gestures::remove<Role>(chain(), RoleKey("r1")));
    QApplication::processEvents();
    EXPECT_EQ(list.model()->rowCount(), 0);
}

TEST_F(PartnershipsPanelTest, ShowsWhoContributesToAGoal) {
    Goal goal;
    goal.key = GoalKey("g1");
    goal.title = "Two days";
    open.bridge.perform(gestures::add(chain(), open.bridge.keys(), goal));
    Task task = open.task("t1");
    task.goals = {GoalKey("g1")};
    open.bridge.perform(gestures::change(chain(), task));
    panel.choose(GoalKey("g1"));
    EXPECT_EQ(panel.goals().contributors().text(),
              QStringLiteral("Who contributes\tDelivered\tOpen tasks\tOverdue\tPartnerships\n"
                             "Purchasing manager\t0\t1\t1\t0"));
    EXPECT_TRUE(words().contains(QStringLiteral("share no goal with another")));
    emit seen<LineField>(QStringLiteral("Measure"))->committed(QStringLiteral("days"));
    emit seen<NumberField>(QStringLiteral("Target"))->committed(QStringLiteral("2"));
    EXPECT_EQ(*chain().goals().find(GoalKey("g1")), (Goal{GoalKey("g1"), "Two days", "days", 2.0}));
    emit seen<LineField>(QStringLiteral("Title of the goal"))->committed(QStringLiteral(" "));
    EXPECT_EQ(chain().goals().find(GoalKey("g1"))->title, "Two days");
    EXPECT_FALSE(seen<LineField>(QStringLiteral("Title of the goal"))->refusal().isEmpty());
}

} // namespace
} // namespace throughline
