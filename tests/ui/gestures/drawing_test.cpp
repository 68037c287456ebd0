#include <QApplication>

#include "tests/ui/gestures/hands.h"

// The sample chain, purchasing to customer with five roles, three tasks and a manager, drawn by hand.
namespace throughline {
namespace {

class DrawingTest : public Hands {
  protected:
    void name(const char* title) {
        type(title);
        key(Qt::Key_Return);
    }
    void expectTheSample() {
        EXPECT_EQ(chain().roles().size(), 6U);
        EXPECT_EQ(chain().tasks().size(), 3U);
        for (const auto& [server, customer] : {std::pair{"Purchasing", "Warehouse"},
                                               {"Purchasing", "Planner"},
                                               {"Planner", "Warehouse"},
                                               {"Warehouse", "Retail customer"},
                                               {"Planner", "Wholesale customer"},
                                               {"Purchasing", "Director"}}) {
            EXPECT_TRUE(serves(server, customer)) << server << " " << customer;
        }
        EXPECT_EQ(chain().services().size(), 6U);
        for (const char* customer : {"Retail customer", "Wholesale customer"})
            EXPECT_EQ(chain().roles().find(role(customer))->kind, RoleKind::endCustomer);
        for (const Service& service : chain().services())
            EXPECT_EQ(service.manager, service.customer == role("Director"));
        std::vector<std::string> tasks;
        for (const Task& task : chain().tasks())
            tasks.push_back(task.title + " / " + chain().roles().find(task.role)->title);
        std::ranges::sort(tasks);
        EXPECT_EQ(tasks, (std::vector<std::string>{"Count the stock / Warehouse", "Frame contract / Purchasing",
                                                   "Plan the month / Planner"}));
        expectNothingOverlaps();
        expectFreshScene("after drawing");
        EXPECT_TRUE(canvas().hasFocus());
    }
};

TEST_F(DrawingTest, ByMouse) {
    open({});
    canvas().zoomToActual();
    const QSizeF room = canvas().viewport()->size();
    doubleClick({room.width() * 0.15, room.height() * 0.5});
    name("Purchasing");
    click(handle("Purchasing"));
    name("Warehouse");
    const QPointF below = on("Warehouse") + QPointF(40, 180);
    drag(handle("Purchasing"), below);
    choose("Role");
    name("Planner");
    drag(handle("Planner"), on("Warehouse"));
    drag(handle("Warehouse"), on("Warehouse") + QPointF(260, 20));
    choose("End customer");
    name("Retail customer");
    drag(handle("Planner"), on("Planner") + QPointF(260, 20));
    choose("End customer");
    name("Wholesale customer");
    drop("manager", on("Purchasing"));
    name("Director");
    for (const auto& [who, what] :
         {std::pair{"Purchasing", "Frame contract"}, {"Warehouse", "Count the stock"}, {"Planner", "Plan the month"}}) {
        drop("task", on(who));
        name(what);
    }
    expectTheSample();
    EXPECT_LE(gestures_, 28) << "for a minute, with the titles typed";
}

TEST_F(DrawingTest, ByKeyboardAlone) {
    open({});
    key(Qt::Key_N);
    type("Purchasing");
    key(Qt::Key_T, Qt::ControlModifier);
    type("Frame contract");
    key(Qt::Key_Right, Qt::ControlModifier);
    type("Warehouse");
    key(Qt::Key_T, Qt::ControlModifier);
    type("Count the stock");
    key(Qt::Key_Return);
    key(Qt::Key_E);
    type("Retail customer");
    key(Qt::Key_Return);
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Right, Qt::ControlModifier);
    type("Planner");
    key(Qt::Key_T, Qt::ControlModifier);
    type("Plan the month");
    key(Qt::Key_Return);
    key(Qt::Key_C);
    type("ware");
    key(Qt::Key_Return);
    key(Qt::Key_E);
    type("Wholesale customer");
    key(Qt::Key_Return);
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_M);
    type("Director");
    key(Qt::Key_Escape);
    expectTheSample();
    EXPECT_LE(gestures_, 24);
    // What is new is in sight.
    EXPECT_TRUE(
        canvas().visibleSheet().contains(canvas().scene().card(chain().roles().slotOf(role("Director")))->rect()));
}

TEST_F(DrawingTest, EveryNewCardOfALongChainIsInSight) {
    open({});
    key(Qt::Key_N);
    type("Role 0");
    for (int i = 1; i <= 12; ++i) {
        key(Qt::Key_Right, Qt::ControlModifier);
        const std::string title = "Role " + std::to_string(i);
        type(title.c_str());
        EXPECT_TRUE(canvas().visibleSheet().contains(
            canvas().scene().card(chain().roles().slotOf(RoleKey(canvas().selection().roles.front())))->rect()))
            << title;
    }
    key(Qt::Key_Return);
    expectNothingOverlaps();
    EXPECT_EQ(chain().services().size(), 12U);
}

} // namespace
} // namespace throughline
