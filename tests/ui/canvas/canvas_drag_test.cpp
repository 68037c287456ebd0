#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScreen>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "tests/support/chain_maker.h"
#include "tests/ui/canvas/canvas_harness.h"

// Scrolling, zooming and cursor shapes while something is dragged and while nothing is; arranging.
namespace throughline {
namespace {

using Calls = std::vector<std::string>;

TEST_F(CanvasTest, TheSheetScrollsWhileACardIsHeldAtItsEdge) {
    const QPointF before = canvas_.visibleSheet().topLeft();
    const QPointF from = title("r3");
    press(from);
    moveTo(from + QPointF(30, 30));
    moveTo({1196, 400});
    QTest::qWait(120);
    const double scrolled = canvas_.visibleSheet().left() - before.x();
    EXPECT_GT(scrolled, 20.0);
    // The card stays under the pointer: what was grabbed is still what is held.
    EXPECT_TRUE(card("r3").rect().contains(canvas_.toSheet({1196, 400})));
    moveTo({600, 400});
    const QPointF still = canvas_.visibleSheet().topLeft();
    QTest::qWait(60);
    EXPECT_EQ(canvas_.visibleSheet().topLeft(), still);
    release({600, 400});
    EXPECT_EQ(host_.calls, Calls{"move 1"});
}

/// Pixels of the window that differ from a picture of the whole sheet, painted at once.
int stalePixels(Canvas& canvas) {
    QCoreApplication::processEvents();
    const QImage shown = canvas.screen()->grabWindow(canvas.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    const QImage whole = canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(shown.size(), whole.size());
    int stale = 0;
    for (int y = 0; y < std::min(shown.height(), whole.height()); ++y) {
        for (int x = 0; x < std::min(shown.width(), whole.width()); ++x) {
            const QRgb one = shown.pixel(x, y);
            const QRgb other = whole.pixel(x, y);
            constexpr int shade = 24; // a line that is cut elsewhere may be smoothed another way
            stale += std::abs(qRed(one) - qRed(other)) > shade || std::abs(qGreen(one) - qGreen(other)) > shade ||
                             std::abs(qBlue(one) - qBlue(other)) > shade
                         ? 1
                         : 0;
        }
    }
    return stale;
}

TEST_F(CanvasTest, WhatIsPaintedWhileACardIsDraggedIsWhatThePictureOfTheWholeShows) {
    support::ChainShape shape;
    shape.roles = 300;
    shape.levels = support::levelsFor(300);
    shape.seed = 3;
    host_.chain = support::makeChain(shape);
    canvas_.setChain(&host_.chain, {}, Day());
    for (const double zoom : {1.0, 0.4}) {
        canvas_.setZoom(zoom);
        const SceneCard& held = canvas_.scene().cards()[shape.roles / 2];
        canvas_.centreOn(held.rect().center());
        const QPointF from = canvas_.toPixel(held.rect().center()) - QPointF(0.0, held.rect().height() * zoom * 0.4);
        const Point home = held.box.centre;
        press(from);
        for (int step = 1; step <= 8; ++step) {
            moveTo(from + QPointF(17 * step, step % 3 * 23));
            EXPECT_EQ(stalePixels(canvas_), 0) << "zoom " << zoom << ", step " << step;
        }
        EXPECT_NE(held.box.centre.x, home.x);
        release(from + QPointF(136, 46));
        EXPECT_EQ(stalePixels(canvas_), 0) << "zoom " << zoom << ", dropped";
    }
}

TEST_F(CanvasTest, ScrollingAtTheEdgeIsFasterFurtherOut) {
    const auto scrolledAt = [&](double x) {
        const QPointF from = canvas_.toPixel(card("r6").rect().bottomRight() + QPointF(30, 30));
        press(from);
        moveTo(from - QPointF(30, 30));
        moveTo({x, 400});
        const double before = canvas_.visibleSheet().left();
        QTest::qWait(150);
        const double scrolled = before - canvas_.visibleSheet().left();
        moveTo({600, 400});
        release({600, 400});
        canvas_.zoomToFit();
        return scrolled;
    };
    const double near = scrolledAt(24);
    const double far = scrolledAt(-120);
    EXPECT_GT(near, 5.0);
    EXPECT_GT(far, 3 * near);
}

TEST_F(CanvasTest, TheRubberBandGrowsWhileTheSheetScrolls) {
    canvas_.setZoom(2.0, canvas_.toPixel(card("r1").rect().center()));
    canvas_.revealRole(RoleKey("r1"));
    const QPointF from = canvas_.toPixel(card("r1").rect().topLeft() - QPointF(20, 20));
    press(from);
    moveTo(from + QPointF(40, 40));
    moveTo({1199, 790});
    for (int i = 0; i < 300 && selectedRoles().size() < 6; ++i)
        QTest::qWait(10);
    EXPECT_EQ(selectedRoles().size(), 6U);
    release({1199, 790});
}

TEST_F(CanvasTest, TheSheetScrollsWhileAServiceIsDrawnAndAnItemIsDropped) {
    hover(centre("r1"));
    const QRectF rect = card("r1").rect();
    press(canvas_.toPixel({rect.right(), rect.center().y()}) + QPointF(15, 0));
    moveTo({600, 700});
    moveTo({600, 799});
    QPointF before = canvas_.visibleSheet().topLeft();
    QTest::qWait(80);
    EXPECT_GT(canvas_.visibleSheet().top(), before.y());
    key(Qt::Key_Escape);
    before = canvas_.visibleSheet().topLeft();
    QTest::qWait(40);
    EXPECT_EQ(canvas_.visibleSheet().topLeft(), before);

    QMimeData data;
    data.setData(QLatin1String(itemMimeType), "role");
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(canvas_.viewport(), &enter);
    const auto dragOver = [&](QPoint at) {
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(canvas_.viewport(), &move);
        QTest::qWait(80);
    };
    dragOver({3, 400});
    EXPECT_EQ(canvas_.visibleSheet().topLeft(), before) << "where it comes in it pushes nothing away";
    dragOver({600, 400});
    dragOver({600, 3});
    EXPECT_LT(canvas_.visibleSheet().top(), before.y());
    QDragLeaveEvent leave;
    QApplication::sendEvent(canvas_.viewport(), &leave);
    before = canvas_.visibleSheet().topLeft();
    QTest::qWait(40);
    EXPECT_EQ(canvas_.visibleSheet().topLeft(), before);
}

TEST_F(CanvasTest, WhatIsDroppedLiesOnNothing) {
    QMimeData data;
    data.setData(QLatin1String(itemMimeType), "role");
    const QPointF at = canvas_.toPixel(card("r3").rect().bottomRight()) + QPointF(30, 5);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(canvas_.viewport(), &enter);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(canvas_.viewport(), &drop);
    key(Qt::Key_Return);
    const QRectF made = canvas_.scene().card(host_.chain.roles().slotOf(RoleKey(selectedRoles().front())))->rect();
    for (const char* role : {"r1", "r2", "r3", "r4", "r5", "r6"})
        EXPECT_FALSE(made.intersects(card(role).rect())) << role;
    EXPECT_LT(QLineF(canvas_.toPixel(made.center()), at).length(), 260);
}

TEST_F(CanvasTest, APinchZoomsAtItsPlace) {
    for (const QPointF at : {QPointF(200, 150), QPointF(900, 640)}) {
        const QPointF before = canvas_.toSheet(at);
        const double zoom = canvas_.zoom();
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  canvas_.viewport()->mapToGlobal(at), 0.1, QPointF());
        QApplication::sendEvent(canvas_.viewport(), &pinch);
        EXPECT_NEAR(canvas_.zoom(), zoom * 1.1, 1e-9);
        EXPECT_LE(((canvas_.toSheet(at) - before) * canvas_.zoom()).manhattanLength(), 1.01);
    }
}

TEST_F(CanvasTest, ATouchpadScrollsByItsOwnPixels) {
    const QPointF before = canvas_.visibleSheet().topLeft();
    const auto scroll = [&](QPoint pixels, Qt::KeyboardModifiers modifiers = {}) {
        const QPointF at(300, 300);
        QWheelEvent event(at, canvas_.viewport()->mapToGlobal(at), pixels, pixels * 8, Qt::NoButton, modifiers,
                          Qt::ScrollUpdate, false);
        QApplication::sendEvent(canvas_.viewport(), &event);
    };
    scroll({-3, -7});
    EXPECT_EQ(canvas_.visibleSheet().topLeft(), before + QPointF(3, 7));
    const QPointF kept = canvas_.toSheet({300, 300});
    const double zoom = canvas_.zoom();
    scroll({0, 12}, Qt::ControlModifier);
    EXPECT_GT(canvas_.zoom(), zoom);
    EXPECT_LT(canvas_.zoom(), zoom * 1.1) << "smoothly";
    EXPECT_LE(((canvas_.toSheet({300, 300}) - kept) * canvas_.zoom()).manhattanLength(), 1.01);
}

TEST_F(CanvasTest, ThePointerShowsWhatItWouldDo) {
    const auto shape = [&] { return canvas_.viewport()->cursor().shape(); };
    hover({3, 3});
    EXPECT_EQ(shape(), Qt::ArrowCursor);
    hover(taskLine("r1", 0));
    EXPECT_EQ(shape(), Qt::PointingHandCursor);
    hover(centre("r3"));
    const QRectF rect = card("r3").rect();
    hover(canvas_.toPixel({rect.right(), rect.center().y()}) + QPointF(15, 0));
    EXPECT_EQ(shape(), Qt::CrossCursor);
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, {});
    QApplication::sendEvent(&canvas_, &space);
    EXPECT_EQ(shape(), Qt::OpenHandCursor);
    press({300, 300});
    EXPECT_EQ(shape(), Qt::ClosedHandCursor);
    release({300, 300});
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, {});
    QApplication::sendEvent(&canvas_, &up);
    press(title("r3"));
    moveTo(title("r3") + QPointF(50, 50));
    EXPECT_EQ(shape(), Qt::SizeAllCursor);
    key(Qt::Key_Escape);
    press(title("r3"), Qt::AltModifier);
    moveTo(title("r3") + QPointF(50, 50), Qt::AltModifier);
    EXPECT_EQ(shape(), Qt::DragCopyCursor);
    key(Qt::Key_Escape);
    press({3, 3});
    moveTo({60, 60});
    EXPECT_EQ(shape(), Qt::CrossCursor);
    release({60, 60});
    EXPECT_EQ(shape(), Qt::ArrowCursor);
}

TEST_F(CanvasTest, CardsAreAlignedAndDistributedInOneEdit) {
    canvas_.setSelection({{RoleKey("r1"), RoleKey("r2"), RoleKey("r5")}, {}, {}});
    canvas_.align(gestures::Alignment::left);
    EXPECT_EQ(host_.calls, Calls{"align 2"});
    EXPECT_EQ(card("r2").box.left(), card("r1").box.left());
    EXPECT_EQ(card("r5").box.left(), card("r1").box.left());
    canvas_.distribute(gestures::Axis::vertical);
    EXPECT_EQ(host_.calls, (Calls{"align 2", "distribute 1"}));
    EXPECT_DOUBLE_EQ(card("r1").box.top() - card("r2").box.bottom(), card("r5").box.top() - card("r1").box.bottom());
    EXPECT_EQ(host_.edits.size(), 2U);
    canvas_.setSelection({{RoleKey("r1")}, {}, {}});
    canvas_.align(gestures::Alignment::top);
    EXPECT_EQ(host_.edits.size(), 2U);
    EXPECT_FALSE(host_.message.isEmpty());
}

TEST_F(CanvasTest, TheGridIsDrawnUnderTheCards) {
    const QImage without = canvas_.viewport()->grab().toImage();
    canvas_.setGrid(true, true);
    const QImage with = canvas_.viewport()->grab().toImage();
    EXPECT_NE(without, with);
    const QPoint onCard = canvas_.toPixel(card("r3").rect().bottomLeft() + QPointF(24, -6)).toPoint();
    EXPECT_EQ(with.pixel(onCard), without.pixel(onCard));
    canvas_.setGrid(false, true);
    EXPECT_EQ(canvas_.viewport()->grab().toImage(), without);
}

} // namespace
} // namespace throughline
