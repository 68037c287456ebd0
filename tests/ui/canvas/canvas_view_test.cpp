#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalSpy>

#include "tests/support/random_chain.h"
#include "tests/ui/canvas/canvas_harness.h"

namespace throughline {
namespace {

/// The pixels as they are after an edit must be those of a canvas that has painted everything anew.
void expectFreshPixels(Canvas& canvas, const std::string& after) {
    QApplication::processEvents();
    const QImage partly = canvas.viewport()->grab().toImage();
    canvas.viewport()->update();
    QApplication::processEvents();
    EXPECT_EQ(partly, canvas.viewport()->grab().toImage()) << after;
}

TEST_F(CanvasTest, ZoomingKeepsThePointUnderThePointer) {
    for (const QPointF pointer : {QPointF(100, 120), QPointF(900, 700), QPointF(600, 5)}) {
        for (const int turn : {120, 120, -240, 360, -600}) {
            const QPointF before = canvas_.toSheet(pointer);
            const double zoom = canvas_.zoom();
            wheel(pointer, {0, turn}, Qt::ControlModifier);
            const QPointF off = (canvas_.toSheet(pointer) - before) * canvas_.zoom();
            EXPECT_LE(off.manhattanLength(), 1.01) << "within the rounding to whole pixels";
            EXPECT_EQ(canvas_.zoom() > zoom, turn > 0);
        }
    }
}

TEST_F(CanvasTest, ASheetThatBecomesNarrowerKeepsTheSelectedCardInView) {
    const QSize before = canvas_.size();
    canvas_.setZoom(1.0);
    canvas_.centreOn(card("r2").rect().center() - QPointF(canvas_.viewport()->width() / 2.0 - 120.0, 0.0));
    click(title("r2"));
    ASSERT_EQ(canvas_.selection().roles, std::vector<RoleKey>{RoleKey("r2")});
    canvas_.resize(before - QSize(340, 0));
    QApplication::processEvents();
    const QRectF place(canvas_.toPixel(card("r2").rect().topLeft()), canvas_.toPixel(card("r2").rect().bottomRight()));
    EXPECT_TRUE(QRectF(canvas_.viewport()->rect()).contains(place));
    // One that nobody has selected may go out of sight.
    canvas_.clearSelection();
    const QPointF origin = canvas_.toSheet({0.0, 0.0});
    canvas_.resize(before - QSize(700, 0));
    QApplication::processEvents();
    EXPECT_EQ(canvas_.toSheet({0.0, 0.0}), origin);
}

TEST_F(CanvasTest, ZoomHasEnds) {
    canvas_.setZoom(1000);
    EXPECT_EQ(canvas_.zoom(), 4.0);
    canvas_.setZoom(1e-9);
    EXPECT_GT(canvas_.zoom(), 0.001);
    canvas_.setZoom(0.0);
    EXPECT_GT(canvas_.zoom(), 0.001);
}

TEST_F(CanvasTest, KeysZoom) {
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas_.zoom(), 1.25);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas_.zoom(), 1.0);
    key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas_.zoom(), 0.8);
    canvas_.resize(400, 300);
    QApplication::processEvents();
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(canvas_.visibleSheet().contains(canvas_.scene().bounds()));
    EXPECT_LT(canvas_.zoom(), 0.5);
}

TEST_F(CanvasTest, TheWheelScrollsAndShiftTurnsItSideways) {
    const QPointF before = canvas_.visibleSheet().topLeft();
    wheel({300, 300}, {0, -120});
    EXPECT_EQ(canvas_.visibleSheet().topLeft(), before + QPointF(0, 60));
    wheel({300, 300}, {0, -120}, Qt::ShiftModifier);
    EXPECT_EQ(canvas_.visibleSheet().topLeft(), before + QPointF(60, 60));
    // All of it is in sight: there is nothing to scroll to by a bar.
    EXPECT_EQ(canvas_.verticalScrollBar()->maximum(), canvas_.verticalScrollBar()->minimum());
    canvas_.setZoom(2.0);
    const QPointF near = canvas_.visibleSheet().topLeft();
    canvas_.verticalScrollBar()->setValue(canvas_.verticalScrollBar()->value() - 60);
    EXPECT_EQ(canvas_.visibleSheet().topLeft(), near - QPointF(0, 30));
}

TEST_F(CanvasTest, SpaceAndTheMiddleButtonPan) {
    const QPointF before = canvas_.visibleSheet().topLeft();
    press(title("r1"), {}, Qt::MiddleButton);
    moveTo(title("r1") + QPointF(30, -20), {}, Qt::MiddleButton);
    const QPointF moved = canvas_.visibleSheet().topLeft();
    EXPECT_EQ(moved, before + QPointF(-30, 20));
    release({0, 0}, {}, Qt::MiddleButton);
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Space, {});
    QApplication::sendEvent(&canvas_, &down);
    drag(title("r1"), title("r1") + QPointF(50, 0));
    EXPECT_EQ(canvas_.visibleSheet().topLeft(), moved + QPointF(-50, 0));
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, {});
    QApplication::sendEvent(&canvas_, &up);
    EXPECT_TRUE(host_.edits.empty());
    EXPECT_TRUE(selectedRoles().empty());
}

TEST_F(CanvasTest, WhatIsRevealedIsVisible) {
    canvas_.setZoom(2.0, QPointF(0, 0));
    canvas_.revealRole(RoleKey("r6"));
    EXPECT_TRUE(canvas_.visibleSheet().contains(card("r6").rect()));
    canvas_.revealRole(RoleKey("r1"));
    EXPECT_TRUE(canvas_.visibleSheet().contains(card("r1").rect()));
}

TEST_F(CanvasTest, PartialRepaintsLeaveNothingBehind) {
    support::Dice dice(21);
    canvas_.setZoom(0.8);
    expectFreshPixels(canvas_, "at first");
    for (int step = 0; step < 25; ++step) {
        const Edit edit = support::randomEdit(host_.chain, dice);
        host_.chain.apply(edit);
        canvas_.applyEdit(edit);
        expectFreshPixels(canvas_, "after edit " + std::to_string(step) + ": " + edit.label.code);
    }
}

TEST_F(CanvasTest, ADragLeavesNothingBehind) {
    const QPointF from = title("r3");
    press(from);
    for (int i = 1; i <= 12; ++i) {
        moveTo(from + QPointF(17.0 * i, -11.0 * i));
        expectFreshPixels(canvas_, "drag step " + std::to_string(i));
    }
    release(from + QPointF(204, -132));
    hover({5, 5});
    expectFreshPixels(canvas_, "after the drag");
}

TEST_F(CanvasTest, PanningLeavesNothingBehind) {
    canvas_.setZoom(1.1);
    for (const QPoint turn : {QPoint(0, -120), QPoint(0, 90), QPoint(75, 0), QPoint(-333, 41)}) {
        wheel({300, 300}, turn);
        expectFreshPixels(canvas_, "wheel");
    }
}

TEST_F(CanvasTest, AnEmptySheetIsBorne) {
    canvas_.setChain(nullptr, {}, Day());
    QApplication::processEvents();
    for (const int each : {int{Qt::Key_N}, int{Qt::Key_Tab}, int{Qt::Key_Delete}, int{Qt::Key_T}, int{Qt::Key_Left},
                           int{Qt::Key_F2}, int{Qt::Key_A}, int{Qt::Key_C}}) {
        key(each);
    }
    doubleClick({300, 300});
    canvas_.zoomToFit();
    EXPECT_TRUE(host_.calls.empty());
    host_.chain = Chain();
    canvas_.setChain(&host_.chain, {}, Day());
    canvas_.zoomToFit();
    EXPECT_EQ(canvas_.zoom(), 1.0);
    doubleClick({600, 400});
    ASSERT_EQ(host_.calls, std::vector<std::string>{"add"});
    EXPECT_EQ(canvas_.scene().cardCount(), 1U);
}

} // namespace
} // namespace throughline
