#include "ui/sheet/sheet_reading.h"

#include <QDockWidget>
#include <QPushButton>

#include "tests/ui/window/a_window.h"
#include "ui/document/document_memory.h"
#include "ui/panels/findings_panel.h"
#include "ui/sheet/reading_menu.h"
#include "ui/sheet/sheet_host.h"

namespace throughline {
namespace {

class SheetReadingTest : public support::AWindow {
  protected:
    /// The sample, with the warehouse and the planner in one department.
    void openDepartments() {
        openSample();
        for (const char* key : {"r2", "r3"}) {
            Role role = *chain().roles().find(RoleKey(key));
            role.department = "Operations";
            ASSERT_TRUE(window->bridge().perform(gestures::change(chain(), role)));
        }
        before = chain();
    }
    void choose(const char* text) {
        for (QAction* action : window->findChildren<QAction*>()) {
            if (action->text().remove(QLatin1Char('&')) == QLatin1String(text) && action->isEnabled()) {
                action->trigger();
                settle();
                return;
            }
        }
        ADD_FAILURE() << text << " cannot be chosen";
    }
    /// Until the cards have glided to their places.
    static void settle() { QTest::qWait(400); }
    [[nodiscard]] std::set<std::string> shownTitles() const {
        std::set<std::string> titles;
        for (const SceneCard& card : canvas().scene().cards()) {
            if (card.role != noSlot)
                titles.insert(canvas().scene().chain()->roles().at(card.role)->title);
        }
        return titles;
    }
    [[nodiscard]] QPoint middleOf(const char* title) const {
        for (const SceneCard& card : canvas().scene().cards()) {
            if (card.role != noSlot && canvas().scene().chain()->roles().at(card.role)->title == title)
                return canvas().toPixel(card.rect().center()).toPoint();
        }
        ADD_FAILURE() << "no card " << title;
        return {};
    }

    Chain before;
};

TEST_F(SheetReadingTest, DepartmentsFoldToOneCardAndOpenInPlaceByADoubleClick) {
    openDepartments();
    choose("Fold all departments");
    EXPECT_EQ(shownTitles(), (std::set<std::string>{"Purchasing (1 role)", "Operations (2 roles)", "Board (1 role)",
                                                    "Retail customer", "Wholesale customer"}));
    EXPECT_TRUE(window->findChild<ReadingStrip*>()->isVisible());
    QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, middleOf("Operations (2 roles)"));
    settle();
    EXPECT_EQ(shownTitles(), (std::set<std::string>{"Purchasing (1 role)", "Warehouse manager", "Production planner",
                                                    "Board (1 role)", "Retail customer", "Wholesale customer"}));
    QTest::mouseClick(window->findChild<ReadingStrip*>()->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(shownTitles().size(), 6U);
    EXPECT_EQ(canvas().scene().chain(), &chain());
    EXPECT_FALSE(window->findChild<ReadingStrip*>()->isVisible());
    EXPECT_EQ(chain(), before);
}

TEST_F(SheetReadingTest, ATraceLiesOverFoldedCardsAndCanBeShownAlone) {
    openDepartments();
    canvas().setSelection({{RoleKey("r3")}, {}, {}});
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_T);
    ASSERT_TRUE(canvas().highlight());
    choose("Show only the trace");
    EXPECT_EQ(shownTitles(), (std::set<std::string>{"Production planner", "Warehouse manager", "Retail customer",
                                                    "Wholesale customer"}));
    choose("Fold all departments");
    ASSERT_TRUE(canvas().highlight());
    const Chain& read = *canvas().scene().chain();
    bool isCardTraced = false;
    for (const Role& role : read.roles())
        isCardTraced |=
            role.title == "Operations (2 roles)" && canvas().highlight()->hasRole(read.roles().slotOf(role.key));
    EXPECT_TRUE(isCardTraced);
}

TEST_F(SheetReadingTest, WhatIsNearIsShownAndFollowsEdits) {
    openDepartments();
    canvas().setSelection({{RoleKey("r5")}, {}, {}});
    choose("Show only what is 1 step away");
    EXPECT_EQ(shownTitles(), (std::set<std::string>{"Production planner", "Wholesale customer"}));
    ASSERT_TRUE(window->bridge().perform(gestures::rename(chain(), RoleKey("r3"), "Planner")));
    EXPECT_EQ(shownTitles(), (std::set<std::string>{"Planner", "Wholesale customer"}));
    EXPECT_EQ(canvas().selection().roles, std::vector{RoleKey("r5")});
    ASSERT_TRUE(window->bridge().undo());
    EXPECT_EQ(shownTitles(), (std::set<std::string>{"Production planner", "Wholesale customer"}));
}

TEST_F(SheetReadingTest, NoCardIsPlacedAndNoDepartmentRemovedWhileAPartIsRead) {
    openDepartments();
    choose("Fold all departments");
    const QPoint card = middleOf("Operations (2 roles)");
    const QPoint onSheet = canvas().toSheet(card).toPoint();
    QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, card);
    QTest::mouseMove(canvas().viewport(), card + QPoint(30, 40));
    QTest::mouseMove(canvas().viewport(), card + QPoint(60, 80));
    QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, card + QPoint(60, 80));
    EXPECT_EQ(chain(), before);
    EXPECT_FALSE(window->messages().texts().filter(QStringLiteral("Show everything to place cards")).isEmpty());
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Delete);
    EXPECT_EQ(chain(), before);
    // The picture is that of before the drag; the message has taken room above it.
    EXPECT_EQ(canvas().toSheet(middleOf("Operations (2 roles)")).toPoint(), onSheet);
}

TEST_F(SheetReadingTest, LayingOutShowsEverythingAgain) {
    openDepartments();
    choose("Fold all departments");
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    settle();
    EXPECT_EQ(shownTitles().size(), 6U);
    EXPECT_EQ(canvas().scene().chain(), &chain());
    EXPECT_FALSE(window->messages().texts().filter(QStringLiteral("The whole chain is shown again")).isEmpty());
}

TEST_F(SheetReadingTest, WhatIsSaidOfAPartGoesWithIt) {
    openDepartments();
    choose("Fold all departments");
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_E);
    EXPECT_FALSE(window->messages().texts().filter(QStringLiteral("Only a part of the chain")).isEmpty());
    choose("Show everything");
    EXPECT_TRUE(window->messages().texts().filter(QStringLiteral("Only a part of the chain")).isEmpty());
}

TEST_F(SheetReadingTest, TheNextStartShowsWhereTheWholeChainWasLookedAt) {
    openDepartments();
    canvas().setZoom(0.8);
    canvas().centreOn({500.0, 200.0});
    const QPointF centre = canvas().visibleSheet().center();
    choose("Fold all departments");
    ASSERT_NE(canvas().visibleSheet().center(), centre);
    window->close();
    const auto look = recallLook(settings, path("sample.chain"));
    ASSERT_TRUE(look);
    EXPECT_EQ(look->zoom, 0.8);
    EXPECT_EQ(look->centre, centre);
}

TEST_F(SheetReadingTest, NoPanelComesOverASheetThatIsPresented) {
    openSample();
    auto* impact = window->findChild<QDockWidget*>(QStringLiteral("impact"));
    window->actions().present->trigger();
    settle();
    EXPECT_FALSE(impact->toggleViewAction()->isEnabled());
    window->actions().whatIf->trigger();
    settle();
    EXPECT_FALSE(impact->isVisible());
    window->actions().present->trigger();
    settle();
    EXPECT_TRUE(impact->toggleViewAction()->isEnabled());
}

TEST_F(SheetReadingTest, AnotherDocumentIsShownWhole) {
    openDepartments();
    choose("Fold all departments");
    ASSERT_TRUE(window->bridge().create(path("other.chain"), support::sampleChain()));
    QApplication::processEvents();
    EXPECT_EQ(shownTitles().size(), 6U);
    EXPECT_FALSE(window->findChild<ReadingStrip*>()->isVisible());
}

TEST_F(SheetReadingTest, CardsKeepTheOrderInWhichTheyStoodAndArePrintedLikeThat) {
    openDepartments();
    const auto heightOf = [&](const char* key) {
        const Slot slot = canvas().scene().chain()->roles().slotOf(RoleKey(key));
        return canvas().scene().card(slot)->box.centre.y;
    };
    for (const bool isTurned : {false, true}) {
        if (isTurned) {
            const Point one = canvas().scene().card(chain().roles().slotOf(RoleKey("r4")))->box.centre;
            const Point other = canvas().scene().card(chain().roles().slotOf(RoleKey("r5")))->box.centre;
            const std::vector<gestures::Placement> places{{RoleKey("r4"), other}, {RoleKey("r5"), one}};
            window->findChild<SheetHost*>()->moveRoles(places, "move");
        }
        const bool isAbove = heightOf("r4") < heightOf("r5");
        choose("Fold all departments");
        EXPECT_EQ(heightOf("r4") < heightOf("r5"), isAbove);
        const Drawing& printed = window->findChild<SheetReading*>()->asRead({}, {}).readAs;
        ASSERT_EQ(printed.roles.size(), 5U);
        for (const DrawnRole& drawn : printed.roles)
            EXPECT_EQ(canvas().scene().card(drawn.role)->box.centre, drawn.box.centre);
        choose("Show everything");
    }
}

TEST_F(SheetReadingTest, AFindingLeadsToItsRoleThroughAFoldedDepartment) {
    openDepartments();
    choose("Fold all departments");
    const Task& task = *chain().tasks().begin();
    emit window->findChild<FindingsPanel*>()->keysWanted({task.key.text()});
    EXPECT_EQ(canvas().selection().roles, std::vector{task.role});
    EXPECT_EQ(canvas().selection().tasks, std::vector{task.key});
    EXPECT_TRUE(shownTitles().contains(chain().roles().find(task.role)->title));
}

TEST_F(SheetReadingTest, SummedArrowsTellTheirNumberFromFarAway) {
    openDepartments();
    choose("Fold all departments");
    canvas().setZoom(0.45);
    const QImage numbered = canvas().viewport()->grab().toImage();
    canvas().setSummedArrows({});
    EXPECT_NE(canvas().viewport()->grab().toImage(), numbered);
}

TEST_F(SheetReadingTest, UndoShowsWhatItChangesOutOfSight) {
    openDepartments();
    const std::string title = chain().roles().find(RoleKey("r1"))->title;
    ASSERT_TRUE(window->bridge().perform(gestures::rename(chain(), RoleKey("r1"), "Buyer")));
    canvas().setSelection({{RoleKey("r5")}, {}, {}});
    choose("Show only what is 1 step away");
    ASSERT_EQ(shownTitles(), (std::set<std::string>{"Production planner", "Wholesale customer"}));
    window->actions().undo->trigger();
    EXPECT_EQ(shownTitles(), (std::set<std::string>{title, "Production planner", "Wholesale customer"}));
    EXPECT_FALSE(window->messages().texts().filter(QStringLiteral("out of sight")).isEmpty());
    // In a department that is folded.
    choose("Show everything");
    choose("Fold all departments");
    window->actions().redo->trigger();
    EXPECT_TRUE(shownTitles().contains("Buyer"));
    EXPECT_TRUE(shownTitles().contains("Operations (2 roles)"));
}

TEST_F(SheetReadingTest, UndoOfAMoveShowsTheWholeChain) {
    openDepartments();
    const std::vector<gestures::Placement> places{{RoleKey("r1"), {2000, 1504}}};
    window->findChild<SheetHost*>()->moveRoles(places, "move");
    canvas().setSelection({{RoleKey("r5")}, {}, {}});
    choose("Show only what is 1 step away");
    window->actions().undo->trigger();
    EXPECT_EQ(canvas().scene().chain(), &chain());
    EXPECT_FALSE(window->messages().texts().filter(QStringLiteral("The whole chain is shown again")).isEmpty());
}

} // namespace
} // namespace throughline
