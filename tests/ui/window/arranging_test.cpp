// The layout as the window offers it: on request, afresh, and while somebody draws.
#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <algorithm>

#include "tests/ui/window/a_window.h"
#include "ui/canvas/canvas.h"
#include "ui/sheet/sheet_host.h"

namespace throughline {
namespace {

class Arranging : public support::AWindow {
  protected:
    void SetUp() override { openSample(); }
    SheetHost& host() { return *window->findChild<SheetHost*>(); }
    Point at(const char* role) { return at(RoleKey(role)); }
    Point at(const RoleKey& role) {
        const SceneCard* card = window->canvas().scene().card(window->bridge().chain().roles().slotOf(role));
        return card == nullptr ? Point{} : card->box.centre;
    }
    void put(const char* role, Point point) {
        host().moveRoles(std::vector<gestures::Placement>{{RoleKey(role), point}}, "move");
    }
};

TEST_F(Arranging, KeepsTheOrderThatWasDraggedUnlessAskedForANewOne) {
    window->actions().layOut->trigger();
    ASSERT_EQ(at("r4").x, at("r5").x) << "both customers stand in one column";
    const bool first = at("r4").y < at("r5").y;
    const Point upper = at(first ? "r4" : "r5");
    put(first ? "r5" : "r4", {upper.x + 16, upper.y - 400});
    window->actions().layOut->trigger();
    EXPECT_EQ(at("r4").x, at("r5").x);
    EXPECT_EQ(at("r4").y < at("r5").y, !first);
    window->actions().layOutAfresh->trigger();
    EXPECT_EQ(at("r4").y < at("r5").y, first);
}

TEST_F(Arranging, WhileDrawingMovesNothingButWhatIsConnectedForTheFirstTimeInTheSameStep) {
    window->actions().layOut->trigger();
    window->actions().arrangeNew->setChecked(true);
    const RoleKey fresh = host().addRole(RoleKind::internal, "Customs agent", {4000, 4000});
    ASSERT_FALSE(fresh.isNone());
    EXPECT_EQ(at(fresh), (Point{4000, 4000})) << "nothing says yet where it belongs";
    const Chain before = window->bridge().chain();
    std::vector<Point> others;
    for (const char* role : {"r1", "r2", "r3", "r4", "r5", "r6"})
        others.push_back(at(role));
    host().connectRoles(fresh, RoleKey("r4"), false);
    EXPECT_EQ(at(fresh).x, at("r4").x - 288);
    EXPECT_LT(std::abs(at(fresh).y - at("r4").y), 400);
    std::vector<Point> now;
    for (const char* role : {"r1", "r2", "r3", "r4", "r5", "r6"})
        now.push_back(at(role));
    EXPECT_EQ(now, others);
    QApplication::processEvents();
    window->actions().undo->trigger();
    EXPECT_EQ(window->bridge().chain(), before) << "one step";
}

TEST_F(Arranging, LeavesCardsWhereTheyArePutUnlessItIsAskedFor) {
    window->actions().layOut->trigger();
    EXPECT_FALSE(window->actions().arrangeNew->isChecked());
    const RoleKey fresh = host().addRole(RoleKind::internal, "Customs agent", {4000, 4000});
    host().connectRoles(fresh, RoleKey("r4"), false);
    EXPECT_EQ(at(fresh), (Point{4000, 4000}));
}

TEST_F(Arranging, ARoleThatIsGrownWhileDrawingStandsBesideWhatItServes) {
    window->actions().layOut->trigger();
    window->actions().arrangeNew->setChecked(true);
    const Point place = at("r1");
    const RoleKey server = host().growRole(RoleKey("r1"), RoleKind::internal, "Supplier", {-3000, 3000}, false, false);
    ASSERT_FALSE(server.isNone());
    EXPECT_EQ(at(server).x, at("r1").x - 288);
    EXPECT_EQ(at("r1"), place);
}

} // namespace
} // namespace throughline
