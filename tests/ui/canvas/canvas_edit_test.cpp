#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

#include "core/layout/layered.h"
#include "tests/ui/canvas/canvas_harness.h"

namespace throughline {
namespace {

using Calls = std::vector<std::string>;

Point placeOf(const Chain& chain, const char* role) {
    const Place* place = chain.places().find({ViewKey("v1"), RoleKey(role)});
    return place == nullptr ? Point{-1, -1} : Point{place->x, place->y};
}

TEST_F(CanvasTest, ADragMakesOneEditOnRelease) {
    const QPointF from = title("r3");
    press(from);
    moveTo(from + QPointF(20, 20));
    moveTo(from + QPointF(41, 83));
    EXPECT_TRUE(host_.edits.empty());
    EXPECT_NE(card("r3").box.centre, placeOf(host_.chain, "r3"));
    release(from + QPointF(41, 83));
    EXPECT_EQ(host_.calls, Calls{"move 1"});
    ASSERT_EQ(host_.edits.size(), 1U);
    EXPECT_EQ(host_.edits[0].changes.size(), 1U);
    // From (288, 120), on the grid of 8.
    EXPECT_EQ(placeOf(host_.chain, "r3"), (Point{328, 200}));
    EXPECT_EQ(card("r3").box.centre, (Point{328, 200}));
}

TEST_F(CanvasTest, AltSuspendsTheGrid) {
    drag(title("r3"), title("r3") + QPointF(41, 83), Qt::AltModifier);
    EXPECT_EQ(placeOf(host_.chain, "r3"), (Point{329, 203}));
}

TEST_F(CanvasTest, CardsSnapToTheLinesOfTheirNeighbours) {
    // r3 stands at y = 120, r5 too; r4 and r2 at y = -120: four pixels off is near enough.
    drag(title("r5"), title("r5") + QPointF(80, -240 + 5));
    EXPECT_EQ(placeOf(host_.chain, "r5"), (Point{656, -120}));
}

TEST_F(CanvasTest, TheWholeSelectionMovesTogether) {
    canvas_.setSelection({{RoleKey("r2"), RoleKey("r3")}, {}, {}});
    drag(title("r2"), title("r2") + QPointF(0, -80));
    EXPECT_EQ(host_.calls, Calls{"move 2"});
    EXPECT_EQ(placeOf(host_.chain, "r2"), (Point{288, -200}));
    EXPECT_EQ(placeOf(host_.chain, "r3"), (Point{288, 40}));
}

TEST_F(CanvasTest, EscapeAndARefusalBringTheCardBack) {
    const QPointF from = title("r3");
    press(from);
    moveTo(from + QPointF(60, 60));
    key(Qt::Key_Escape);
    EXPECT_EQ(card("r3").box.centre, (Point{288, 120}));
    release(from + QPointF(60, 60));
    EXPECT_TRUE(host_.calls.empty());
    host_.refuses = true;
    drag(from, from + QPointF(64, 64));
    EXPECT_EQ(host_.calls, Calls{"move 1"});
    EXPECT_EQ(card("r3").box.centre, (Point{288, 120}));
}

TEST_F(CanvasTest, TheFirstMoveKeepsEveryCardThatNobodyHasPlaced) {
    Edit unplace;
    for (const Place& place : host_.chain.places()) {
        unplace.remove(host_.chain.places().share({place.view, place.role}));
    }
    host_.chain.apply(unplace);
    canvas_.setChain(&host_.chain, {}, support::sampleDay());
    canvas_.zoomToFit();
    const Point before = card("r5").box.centre;
    drag(title("r1"), title("r1") + QPointF(0, 160));
    EXPECT_EQ(host_.calls, Calls{"move 6"});
    EXPECT_EQ(card("r5").box.centre, before);
    EXPECT_EQ(placeOf(host_.chain, "r5"), before);
}

TEST_F(CanvasTest, ArrowKeysMoveInOneEditForARunOfSteps) {
    click(title("r3"));
    for (int i = 0; i < 3; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, {}, {}, i > 0);
        QApplication::sendEvent(&canvas_, &press);
    }
    EXPECT_TRUE(host_.edits.empty());
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Right, {});
    QApplication::sendEvent(&canvas_, &up);
    EXPECT_EQ(host_.calls, Calls{"move 1"});
    EXPECT_EQ(placeOf(host_.chain, "r3"), (Point{312, 120}));
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(placeOf(host_.chain, "r3"), (Point{312, 160}));
}

TEST_F(CanvasTest, DraggingFromAHandleConnects) {
    hover(centre("r1"));
    const QRectF rect = card("r1").rect();
    const QPointF forward = canvas_.toPixel({rect.right(), rect.center().y()}) + QPointF(15, 0);
    drag(forward, title("r5"));
    EXPECT_EQ(host_.calls, Calls{"connect r1 r5"});
    // The handle on the other side draws the service that this role is served by.
    host_.calls.clear();
    const QRectF other = card("r3").rect();
    click(title("r3"));
    press(canvas_.toPixel({other.left(), other.center().y()}) - QPointF(15, 0));
    moveTo(title("r6") - QPointF(60, 60));
    moveTo(title("r6"));
    release(title("r6"));
    EXPECT_EQ(host_.calls, Calls{"connect r6 r3"});
}

TEST_F(CanvasTest, DroppedOnEmptySheetTheServiceMakesItsRole) {
    click(title("r3"));
    const QRectF rect = card("r3").rect();
    const QPointF handle = canvas_.toPixel({rect.right(), rect.center().y()}) + QPointF(15, 0);
    press(handle);
    moveTo(handle + QPointF(40, 120));
    const QPointF empty = canvas_.toPixel({200, 320});
    moveTo(empty);
    release(empty);
    ASSERT_EQ(host_.calls, Calls{"grow r3 on"});
    EXPECT_EQ(host_.edits.size(), 1U);
    ASSERT_NE(editor(), nullptr);
    type("Quality inspector");
    key(Qt::Key_Return);
    EXPECT_EQ(editor(), nullptr);
    const RoleKey made(selectedRoles().front());
    EXPECT_EQ(host_.chain.roles().find(made)->title, "Quality inspector");
    EXPECT_EQ(placeOf(host_.chain, made.text().c_str()), (Point{200, 320}));
}

TEST_F(CanvasTest, AClickOnAHandleMakesAConnectedRoleBesideTheCard) {
    click(title("r3"));
    const QRectF rect = card("r3").rect();
    click(canvas_.toPixel({rect.left(), rect.center().y()}) - QPointF(15, 0));
    ASSERT_EQ(host_.calls, Calls{"grow r3 back"});
    const RoleKey made(selectedRoles().front());
    const QRectF place = canvas_.scene().card(host_.chain.roles().slotOf(made))->rect();
    for (const char* other : {"r1", "r2", "r3"})
        EXPECT_FALSE(place.intersects(card(other).rect())) << other;
    EXPECT_LT(place.right(), rect.left());
    ASSERT_NE(editor(), nullptr);
}

TEST_F(CanvasTest, ADoubleClickOnEmptySheetMakesARoleAndOpensItsTitle) {
    const QPointF at = canvas_.toPixel({-40, 320});
    doubleClick(at);
    ASSERT_EQ(host_.calls, Calls{"add"});
    type("Buyer");
    key(Qt::Key_Escape);
    EXPECT_EQ(host_.calls.size(), 2U) << "Esc ends and keeps";
    EXPECT_EQ(host_.chain.roles().find(RoleKey(selectedRoles().front()))->title, "Buyer");
    key(Qt::Key_N);
    EXPECT_EQ(host_.calls.back(), "add");
    ASSERT_NE(editor(), nullptr);
}

TEST_F(CanvasTest, RenamingInPlaceMakesOneEdit) {
    for (const int opens : {int{Qt::Key_F2}, int{Qt::Key_Return}}) {
        click(title("r2"));
        key(opens);
        ASSERT_NE(editor(), nullptr);
        type(opens == Qt::Key_F2 ? "Stock keeper" : "Warehouse lead");
        key(Qt::Key_Return);
    }
    doubleClick(title("r2"));
    ASSERT_NE(editor(), nullptr);
    // Left as it was: nothing to do. Blank: the same.
    key(Qt::Key_Return);
    doubleClick(title("r2"));
    type("   ");
    click({3, 3});
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(host_.calls, (Calls{"rename r2 Stock keeper", "rename r2 Warehouse lead"}));
    EXPECT_EQ(host_.chain.roles().find(RoleKey("r2"))->title, "Warehouse lead");
    EXPECT_EQ(canvas_.scene().cardText(slot("r2")).titleLines.front().text(), "Warehouse lead");
}

TEST_F(CanvasTest, AServiceIsNamedInPlace) {
    canvas_.setSelection({{}, {ServiceKey("s6")}, {}});
    key(Qt::Key_F2);
    type("Monthly figures");
    key(Qt::Key_Return);
    EXPECT_EQ(host_.calls, Calls{"provides s6 Monthly figures"});
}

TEST_F(CanvasTest, DeleteTakesOffAndShiftDeleteRemoves) {
    click(title("r3"));
    key(Qt::Key_Delete);
    EXPECT_EQ(host_.calls, Calls{"take off 1"});
    EXPECT_EQ(canvas_.scene().cardCount(), 5U);
    EXPECT_TRUE(selectedRoles().empty());
    key(Qt::Key_Delete);
    EXPECT_EQ(host_.calls.size(), 1U) << "nothing is selected";
    click(title("r5"));
    key(Qt::Key_Backspace, Qt::ShiftModifier);
    EXPECT_EQ(host_.calls.back(), "remove 1");
    host_.perform(inverse(host_.edits.back()));
    host_.perform(inverse(host_.edits[0]));
    EXPECT_TRUE(canvas_.scene() == Scene(host_.chain, {}, drawingOf(host_.chain, {}), support::sampleDay()));
}

TEST_F(CanvasTest, CThenAClickConnects) {
    key(Qt::Key_C);
    EXPECT_FALSE(host_.message.isEmpty()) << "it says that a role has to be selected first";
    click(title("r2"));
    key(Qt::Key_C);
    click(title("r5"));
    EXPECT_EQ(host_.calls, Calls{"connect r2 r5"});
    click(title("r2"));
    key(Qt::Key_C);
    key(Qt::Key_Escape);
    click(title("r6"));
    EXPECT_EQ(host_.calls.size(), 1U);
    EXPECT_EQ(selectedRoles(), Calls{"r6"});
}

TEST_F(CanvasTest, KeysGrowTheChain) {
    click(title("r3"));
    key(Qt::Key_A);
    key(Qt::Key_Return);
    click(title("r3"));
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Return);
    EXPECT_EQ(host_.calls, (Calls{"grow r3 on", "grow r3 back"}));
}

TEST_F(CanvasTest, ItemsOfThePaletteAreDropped) {
    const auto drop = [&](const char* item, QPointF at) {
        QMimeData data;
        data.setData(QLatin1String(itemMimeType), item);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(canvas_.viewport(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(canvas_.viewport(), &event);
        key(Qt::Key_Return);
    };
    drop("task", title("r2"));
    drop("manager", title("r3"));
    drop("end_customer", canvas_.toPixel({0, 360}));
    EXPECT_EQ(host_.calls, (Calls{"task r2", "grow r3 on manager", "add"}));
    EXPECT_EQ(host_.chain.roles().find(RoleKey(selectedRoles().front()))->kind, RoleKind::endCustomer);
    EXPECT_EQ(placeOf(host_.chain, selectedRoles().front().c_str()), (Point{0, 360}));
    drop("task", canvas_.toPixel({0, -300}));
    EXPECT_EQ(host_.calls.size(), 3U);
    EXPECT_FALSE(host_.message.isEmpty());
}

} // namespace
} // namespace throughline
