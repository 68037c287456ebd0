#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

#include "core/layout/card.h"
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
    const QPointF from = title("r3");
    press(from);
    moveTo(from + QPointF(20, 20));
    moveTo(from + QPointF(41, 83), Qt::AltModifier);
    release(from + QPointF(41, 83), Qt::AltModifier);
    EXPECT_EQ(placeOf(host_.chain, "r3"), (Point{329, 203}));
}

TEST_F(CanvasTest, TheGridCanBeLeftOut) {
    canvas_.setGrid(false, false);
    drag(title("r3"), title("r3") + QPointF(41, 83));
    EXPECT_EQ(placeOf(host_.chain, "r3"), (Point{329, 203}));
}

TEST_F(CanvasTest, ADragThatBeginsWithAltCopies) {
    for (const Qt::KeyboardModifier modifier : {Qt::AltModifier, Qt::ControlModifier}) {
        host_.calls.clear();
        const std::size_t roles = host_.chain.roles().size();
        canvas_.setSelection({{RoleKey("r1"), RoleKey("r2")}, {}, {}});
        drag(title("r2"), title("r2") + QPointF(11, -163), modifier);
        EXPECT_EQ(host_.calls, Calls{"copy 2"});
        EXPECT_EQ(host_.chain.roles().size(), roles + 2);
        EXPECT_EQ(placeOf(host_.chain, "r2"), (Point{288, -120})) << "what is copied stays";
        ASSERT_EQ(selectedRoles().size(), 2U);
        for (const std::string& copy : selectedRoles())
            EXPECT_NE(host_.chain.roles().find(RoleKey(copy)), nullptr);
        EXPECT_NE(selectedRoles().front(), "r1");
        EXPECT_NE(selectedRoles().back(), "r2");
        host_.perform(inverse(host_.edits.back()));
    }
}

TEST_F(CanvasTest, EscapeEndsACopyWithoutOne) {
    press(title("r2"), Qt::AltModifier);
    moveTo(title("r2") + QPointF(60, -160), Qt::AltModifier);
    key(Qt::Key_Escape);
    release(title("r2") + QPointF(60, -160), Qt::AltModifier);
    EXPECT_TRUE(host_.calls.empty());
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
    ASSERT_NE(menu(), nullptr);
    EXPECT_EQ(textsOf(*menu()), (Calls{"Role", "End customer", "Manager", "Existing role…"}));
    QTest::keyClick(menu(), Qt::Key_Return);
    ASSERT_EQ(host_.calls, Calls{"grow r3 on"});
    EXPECT_EQ(host_.edits.size(), 1U);
    ASSERT_NE(editor(), nullptr);
    type("Quality inspector");
    key(Qt::Key_Return);
    EXPECT_EQ(editor(), nullptr);
    const RoleKey made(selectedRoles().front());
    EXPECT_EQ(host_.chain.roles().find(made)->title, "Quality inspector");
    EXPECT_EQ(placeOf(host_.chain, made.text().c_str()), (Point{200 + cardWidth / 2, 320}))
        << "its left edge where the arrow's tip was";
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
    click(title("r3"));
    key(Qt::Key_M);
    EXPECT_EQ(host_.calls, (Calls{"grow r3 on", "grow r3 back", "grow r3 on manager"}));
    EXPECT_LT(placeOf(host_.chain, selectedRoles().front().c_str()).y, card("r3").box.top());
}

TEST_F(CanvasTest, ControlArrowsGrowThatWay) {
    const auto grownBy = [&](int arrow, const char* from) {
        click(title(from));
        key(arrow, Qt::ControlModifier);
        key(Qt::Key_Return);
        return placeOf(host_.chain, selectedRoles().front().c_str());
    };
    EXPECT_GT(grownBy(Qt::Key_Right, "r3").x, card("r3").box.right());
    EXPECT_LT(grownBy(Qt::Key_Left, "r1").x, card("r1").box.left());
    EXPECT_GT(grownBy(Qt::Key_Down, "r3").y, card("r3").box.bottom());
    EXPECT_LT(grownBy(Qt::Key_Up, "r2").y, card("r2").box.top());
    EXPECT_GT(grownBy(Qt::Key_Down, "r5").y, card("r5").box.bottom());
    EXPECT_EQ(host_.calls, (Calls{"grow r3 on", "grow r1 back", "grow r3 on", "grow r2 back", "grow r5 back"}));
    host_.message.clear();
    click(title("r5"));
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(host_.calls.size(), 5U);
    EXPECT_FALSE(host_.message.isEmpty()) << "an end customer serves nobody";
    // Nothing lies on anything else.
    for (const SceneCard& one : canvas_.scene().cards()) {
        for (const SceneCard& other : canvas_.scene().cards()) {
            const bool isPair = one.role < other.role && other.role != noSlot;
            EXPECT_FALSE(isPair && one.rect().intersects(other.rect())) << one.role << " " << other.role;
        }
    }
}

TEST_F(CanvasTest, TheNextStepNeedsNoEnterBeforeIt) {
    key(Qt::Key_N);
    type("Buyer");
    key(Qt::Key_Right, Qt::ControlModifier);
    type("Warehouse");
    key(Qt::Key_T, Qt::ControlModifier);
    ASSERT_EQ(host_.calls.size(), 5U);
    EXPECT_EQ(host_.calls[1].substr(host_.calls[1].find(' ', 7)), " Buyer");
    EXPECT_EQ(host_.calls[2].substr(0, 5), "grow ");
    EXPECT_EQ(host_.calls[4], "task " + selectedRoles().front());
    EXPECT_EQ(host_.chain.roles().find(RoleKey(selectedRoles().front()))->title, "Warehouse");
    EXPECT_EQ(editor(), nullptr);
}

TEST_F(CanvasTest, AWordIsWalkedBackInATitle) {
    click(title("r2"));
    key(Qt::Key_F2);
    type("Head of stores");
    key(Qt::Key_Left, Qt::ControlModifier);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(qobject_cast<QLineEdit*>(editor())->cursorPosition(), 8);
}

TEST_F(CanvasTest, ATaskIsNamedOnItsCard) {
    ASSERT_TRUE(canvas_.editTask(TaskKey("t6")));
    type("Count the shelves");
    key(Qt::Key_Return);
    EXPECT_EQ(host_.calls, Calls{"task title t6 Count the shelves"});
    EXPECT_EQ(selectedRoles(), Calls{"r2"});
    EXPECT_TRUE(canvas_.hasFocus());
    EXPECT_FALSE(canvas_.editTask(TaskKey("nothing")));
}

TEST_F(CanvasTest, ConnectingWorksByTypingTheTitle) {
    click(title("r2"));
    key(Qt::Key_C);
    ASSERT_NE(editor(), nullptr);
    type("whole");
    key(Qt::Key_Return);
    EXPECT_EQ(host_.calls, Calls{"connect r2 r5"});
    EXPECT_EQ(editor(), nullptr);
    EXPECT_TRUE(canvas_.hasFocus());
    // Down marks the next match, and a title that nobody has is a new role.
    key(Qt::Key_C);
    type("customer");
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    key(Qt::Key_C);
    type("Front office");
    key(Qt::Key_Return);
    EXPECT_EQ(host_.calls, (Calls{"connect r2 r5", "connect r2 r5", "grow r2 on Front office"}));
    EXPECT_EQ(host_.chain.roles().find(RoleKey(selectedRoles().front()))->title, "Front office");
    click(title("r2"));
    key(Qt::Key_C);
    key(Qt::Key_Escape);
    EXPECT_EQ(host_.calls.size(), 3U);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(selectedRoles(), Calls{"r2"});
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
