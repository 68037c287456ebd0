#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QTest>

#include "tests/ui/canvas/canvas_harness.h"

namespace throughline {
namespace {

using Texts = std::vector<std::string>;

class SheetMenuTest : public CanvasTest {
  protected:
    void rightClick(QPointF at) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at.toPoint(), canvas_.viewport()->mapToGlobal(at.toPoint()));
        QApplication::sendEvent(canvas_.viewport(), &event);
    }
    /// The texts of the open menu, which is closed.
    Texts closed() {
        if (menu() == nullptr)
            return {"no menu"};
        const Texts texts = textsOf(*menu());
        menu()->close();
        QApplication::processEvents();
        return texts;
    }
};

TEST_F(SheetMenuTest, OffersWhatACardCan) {
    rightClick(title("r3"));
    ASSERT_NE(menu(), nullptr);
    EXPECT_EQ(selectedRoles(), Texts{"r3"});
    EXPECT_TRUE(menu()->actions().front()->text().endsWith(QStringLiteral("\tF2"))) << "keys are shown";
    EXPECT_EQ(closed(), (Texts{"Rename", "New task", "Trace", "Add a role that this one serves",
                               "Add a role that serves this one", "Add an end customer", "Add its manager",
                               "Connect to…", "Remove from the chain"}));
    rightClick(title("r4"));
    EXPECT_EQ(closed(), (Texts{"Rename", "Trace back", "Add a role that serves this one", "Remove from the chain"}));
}

TEST_F(SheetMenuTest, OffersWhatATaskCan) {
    rightClick(taskLine("r1", 0));
    const Texts texts = closed();
    ASSERT_GE(texts.size(), 3U);
    EXPECT_EQ((Texts{texts.begin(), texts.begin() + 3}),
              (Texts{"Trace this task", "Rename this task", "Remove this task"}));
    rightClick(taskLine("r1", 0));
    choose(QStringLiteral("Trace this task"));
    rightClick(taskLine("r1", 0));
    choose(QStringLiteral("Remove this task"));
    EXPECT_EQ(host_.calls, (Texts{"trace t1", "remove 0"}));
    EXPECT_EQ(host_.chain.tasks().find(TaskKey("t1")), nullptr);
}

TEST_F(SheetMenuTest, OffersWhatAServiceCan) {
    const Slot service = host_.chain.services().slotOf(ServiceKey("s5"));
    const SheetPoint start = canvas_.scene().points(service).front();
    const QPointF at = canvas_.toPixel({start.x, start.y}) + QPointF(12, 3);
    rightClick(at);
    EXPECT_EQ(closed(), (Texts{"Say what it provides", "Go to Production planner", "Go to Wholesale customer",
                               "Remove from the chain"}));
    rightClick(at);
    choose(QStringLiteral("Go to Wholesale customer"));
    EXPECT_EQ(selectedRoles(), Texts{"r5"});
}

TEST_F(SheetMenuTest, OffersWhatTheSheetCan) {
    rightClick({3, 3});
    EXPECT_EQ(closed(), (Texts{"New role here", "New end customer here", "Select all", "Whole chain"}));
    rightClick(canvas_.toPixel({-40, 320}));
    choose(QStringLiteral("New end customer here"));
    EXPECT_EQ(host_.calls, Texts{"add"});
    EXPECT_EQ(host_.chain.roles().find(RoleKey(selectedRoles().front()))->kind, RoleKind::endCustomer);
}

TEST_F(SheetMenuTest, KeepsASelectionOfSeveralAndAsksTheWindowForMore) {
    canvas_.setSelection({{RoleKey("r1"), RoleKey("r2")}, {}, {}});
    QObject::connect(&canvas_, &Canvas::contextMenuOpening, &canvas_,
                     [](QMenu* menu) { menu->addAction(QStringLiteral("Of the window")); });
    rightClick(title("r2"));
    EXPECT_EQ(closed(), (Texts{"Of the window", "Remove from the chain"}));
    EXPECT_EQ(selectedRoles(), (Texts{"r1", "r2"}));
}

TEST_F(SheetMenuTest, OpensAtTheFocusedCardByKeys) {
    click(title("r1"));
    key(Qt::Key_F10, Qt::ShiftModifier);
    ASSERT_NE(menu(), nullptr);
    const QPoint middle = canvas_.viewport()->mapToGlobal(centre("r1").toPoint());
    EXPECT_LE((menu()->pos() - middle).manhattanLength(), 4);
    const Texts byShift = closed();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&canvas_, &event);
    EXPECT_EQ(closed(), byShift);
    EXPECT_EQ(byShift.front(), "Rename");
}

TEST_F(SheetMenuTest, AsksWhatToCreateWhereAServiceIsDropped) {
    click(title("r3"));
    const QRectF rect = card("r3").rect();
    const QPointF handle = canvas_.toPixel({rect.right(), rect.center().y()}) + QPointF(15, 0);
    const QPointF empty = canvas_.toPixel({200, 320});
    const auto dropThere = [&] {
        hover(handle);
        drag(handle, empty);
        ASSERT_NE(menu(), nullptr);
        auto* heading = menu()->findChild<QLabel*>();
        ASSERT_NE(heading, nullptr);
        EXPECT_TRUE(heading->isVisible());
        EXPECT_EQ(heading->text(), QStringLiteral("Create what?"));
    };
    dropThere();
    QTest::keyClick(menu(), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_TRUE(host_.calls.empty()) << "Esc cancels";
    dropThere();
    choose(QStringLiteral("End customer"));
    key(Qt::Key_Return);
    EXPECT_EQ(host_.calls, Texts{"grow r3 on end"});
    host_.perform(inverse(host_.edits.back()));
    host_.calls.clear();
    click(title("r3"));
    dropThere();
    choose(QStringLiteral("Existing role…"));
    ASSERT_NE(editor(), nullptr);
    type("direct");
    key(Qt::Key_Return);
    EXPECT_EQ(host_.calls, Texts{"connect r3 r6"});
    host_.calls.clear();
    click(title("r3"));
    dropThere();
    QTest::keyClick(menu(), Qt::Key_M);
    QApplication::processEvents();
    EXPECT_EQ(host_.calls, Texts{"grow r3 on manager"}) << "by its letter";
}

} // namespace
} // namespace throughline
