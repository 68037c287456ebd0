#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "tests/ui/canvas/canvas_harness.h"

namespace throughline {
namespace {

using Keys = std::vector<std::string>;

TEST_F(CanvasTest, AHitNamesWhatIsUnderThePointer) {
    EXPECT_EQ(canvas_.hitAt(title("r2")), (Canvas::Hit{.role = slot("r2")}));
    const Canvas::Hit task = canvas_.hitAt(taskLine("r1", 0));
    EXPECT_EQ(task.role, slot("r1"));
    EXPECT_EQ(host_.chain.tasks().at(task.task)->key, TaskKey("t1"));
    EXPECT_EQ(canvas_.hitAt({2, 2}), Canvas::Hit());
    const Slot service = host_.chain.services().slotOf(ServiceKey("s5"));
    const auto points = canvas_.scene().points(service);
    const QPointF start = canvas_.toPixel({points.front().x, points.front().y});
    EXPECT_EQ(canvas_.hitAt(start + QPointF(12, 3)).service, service);
    // The task lines of a card from far away are not there to be hit.
    canvas_.setZoom(0.3);
    EXPECT_EQ(canvas_.hitAt(centre("r1")), (Canvas::Hit{.role = slot("r1")}));
}

TEST_F(CanvasTest, ClicksSelectAndToggle) {
    QSignalSpy changed(&canvas_, &Canvas::selectionChanged);
    click(title("r1"));
    EXPECT_EQ(selectedRoles(), Keys{"r1"});
    click(title("r2"), Qt::ShiftModifier);
    click(title("r3"), Qt::ControlModifier);
    EXPECT_EQ(selectedRoles(), (Keys{"r1", "r2", "r3"}));
    click(title("r2"), Qt::ShiftModifier);
    EXPECT_EQ(selectedRoles(), (Keys{"r1", "r3"}));
    click(title("r1"));
    EXPECT_EQ(selectedRoles(), Keys{"r1"});
    click({3, 3});
    EXPECT_EQ(selectedRoles(), Keys{});
    EXPECT_EQ(changed.count(), 6);
    EXPECT_TRUE(host_.calls.empty());
}

TEST_F(CanvasTest, TheRubberBandTakesWhatItTouches) {
    const QPointF from = canvas_.toPixel(card("r2").rect().topLeft() - QPointF(20, 20));
    const QPointF to = canvas_.toPixel(card("r5").rect().center());
    drag(from, to);
    EXPECT_EQ(selectedRoles(), (Keys{"r2", "r3", "r4", "r5"}));
    // With Shift, added to what is selected.
    const QPointF corner = canvas_.toPixel(card("r1").rect().topLeft() - QPointF(20, 20));
    drag(corner, canvas_.toPixel(card("r1").rect().topLeft() + QPointF(5, 5)), Qt::ShiftModifier);
    EXPECT_EQ(selectedRoles().size(), 5U);
    EXPECT_TRUE(host_.edits.empty());
}

TEST_F(CanvasTest, ControlASelectsAllAndEscapeNothing) {
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(selectedRoles().size(), 6U);
    key(Qt::Key_Escape);
    EXPECT_EQ(selectedRoles(), Keys{});
}

TEST_F(CanvasTest, TabWalksTheCardsInReadingOrderAndLeavesAtTheEnd) {
    Keys walked;
    for (int i = 0; i < 6; ++i) {
        key(Qt::Key_Tab);
        walked.push_back(selectedRoles().front());
    }
    EXPECT_EQ(walked, (Keys{"r1", "r2", "r3", "r4", "r5", "r6"}));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(selectedRoles(), Keys{"r5"});
    EXPECT_EQ(canvas_.focused(), (Canvas::Hit{.role = slot("r5")}));
}

TEST_F(CanvasTest, TabBeginsAnewAfterAClickOnEmptySheet) {
    click(title("r6"));
    click(canvas_.toPixel(canvas_.scene().bounds().topLeft() - QPointF(30, 30)).toPoint());
    key(Qt::Key_Tab);
    EXPECT_EQ(selectedRoles(), Keys{"r1"});
}

TEST_F(CanvasTest, AltArrowsWalkAlongTheServices) {
    click(title("r1"));
    key(Qt::Key_Right, Qt::AltModifier);
    const std::string next = selectedRoles().front();
    EXPECT_TRUE(next == "r2" || next == "r3");
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(selectedRoles(), Keys{"r1"});
    EXPECT_EQ(canvas_.focused(), (Canvas::Hit{.role = slot("r1")}));
}

TEST_F(CanvasTest, AClickOnATaskSelectsAndTracesIt) {
    click(taskLine("r1", 0));
    EXPECT_EQ(host_.calls, Keys{"trace t1"});
    ASSERT_EQ(canvas_.selection().tasks.size(), 1U);
    EXPECT_EQ(canvas_.selection().tasks.front(), TaskKey("t1"));
    QSignalSpy activated(&canvas_, &Canvas::taskActivated);
    doubleClick(taskLine("r1", 0));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().value<TaskKey>(), TaskKey("t1"));
}

TEST_F(CanvasTest, KeysTraceLimitAndLeave) {
    click(title("r2"));
    key(Qt::Key_T);
    EXPECT_EQ(host_.calls, Keys{"trace r2"});
    click(title("r4"));
    key(Qt::Key_T);
    EXPECT_EQ(host_.calls.back(), "back r4");
    key(Qt::Key_3);
    EXPECT_EQ(host_.calls.size(), 2U) << "no trace is shown that could be limited";
    canvas_.setHighlight(Highlight());
    key(Qt::Key_3);
    EXPECT_EQ(host_.calls.back(), "limit 3");
    key(Qt::Key_Escape);
    EXPECT_EQ(host_.calls.back(), "end");
    EXPECT_EQ(selectedRoles(), Keys{"r4"}) << "the first Esc leaves the trace alone";
}

TEST_F(CanvasTest, AClickOnAnEndCustomerTracesBackAndADoubleClickOnlyRenames) {
    click(title("r2"));
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    EXPECT_TRUE(host_.calls.empty()) << "no end customer";
    click(title("r4"));
    EXPECT_TRUE(host_.calls.empty()) << "a second click may follow";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !host_.calls.empty(); }));
    EXPECT_EQ(host_.calls, Keys{"back r4"});
    EXPECT_EQ(selectedRoles(), Keys{"r4"});
    click(title("r4"));
    doubleClick(title("r4"));
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    EXPECT_EQ(host_.calls, Keys{"back r4"});
}

TEST_F(CanvasTest, WhatIsRemovedIsNoLongerSelected) {
    canvas_.setSelection({{RoleKey("r1"), RoleKey("r2"), RoleKey("nobody")}, {ServiceKey("s1")}, {TaskKey("t6")}});
    EXPECT_EQ(selectedRoles(), (Keys{"r1", "r2"}));
    QSignalSpy changed(&canvas_, &Canvas::selectionChanged);
    host_.perform(gestures::remove(host_.chain, {{RoleKey("r2")}, {}, {}}));
    EXPECT_EQ(selectedRoles(), Keys{"r1"});
    EXPECT_TRUE(canvas_.selection().services.empty());
    EXPECT_TRUE(canvas_.selection().tasks.empty());
    EXPECT_EQ(changed.count(), 1);
}

} // namespace
} // namespace throughline
