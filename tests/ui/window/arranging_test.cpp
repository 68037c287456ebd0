// The layout as the window offers it: on request, afresh, and while somebody draws.
#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <algorithm>

#include "tests/support/chain_maker.h"
#include "tests/ui/window/a_window.h"
#include "ui/canvas/accessible_words.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/preview.h"
#include "ui/sheet/sheet_host.h"
#include "ui/sheet/sheet_reading.h"

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

TEST_F(Arranging, LetsEndCustomersStandNearWhoServesThemWhereThatIsWished) {
    window->actions().layOut->trigger();
    ASSERT_EQ(at("r4").x, at("r5").x);
    const Chain before = chain();
    EXPECT_TRUE(window->actions().endsLast->isChecked());
    window->actions().endsLast->trigger();
    EXPECT_EQ(at("r5").x, at("r2").x);
    EXPECT_GT(at("r4").x, at("r5").x);
    window->actions().undo->trigger();
    EXPECT_EQ(chain(), before) << "one step";
    window->actions().layOut->trigger();
    EXPECT_EQ(at("r5").x, at("r2").x) << "it holds until it is switched on again";
    window->actions().endsLast->trigger();
    EXPECT_EQ(at("r4").x, at("r5").x);
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

TEST_F(Arranging, PinnedCardsStandWhateverIsLaidOut) {
    window->actions().layOut->trigger();
    put("r2", {2000, 1504});
    canvas().setSelection({{RoleKey("r2"), RoleKey("r5")}, {}, {}});
    EXPECT_FALSE(window->actions().pin->isChecked());
    const Chain before = chain();
    const Point r5 = at("r5");
    window->actions().pin->trigger();
    EXPECT_TRUE(window->actions().pin->isChecked());
    EXPECT_TRUE(sentenceOf(canvas().scene(), {.role = chain().roles().slotOf(RoleKey("r2"))}).endsWith("pinned"));
    EXPECT_FALSE(sentenceOf(canvas().scene(), {.role = chain().roles().slotOf(RoleKey("r1"))}).endsWith("pinned"));
    window->actions().undo->trigger();
    EXPECT_EQ(chain(), before) << "one step";
    EXPECT_FALSE(window->actions().pin->isChecked());
    window->actions().redo->trigger();
    for (QAction* layOut : {window->actions().layOut, window->actions().layOutAfresh}) {
        canvas().setSelection({});
        layOut->trigger();
        EXPECT_EQ(at("r2"), (Point{2000, 1504}));
        EXPECT_EQ(at("r5"), r5);
    }
    // Nor does the layout of a part.
    canvas().setSelection({{RoleKey("r1"), RoleKey("r2"), RoleKey("r3")}, {}, {}});
    EXPECT_FALSE(window->actions().pin->isChecked()) << "not all of them are";
    window->actions().layOut->trigger();
    EXPECT_EQ(at("r2"), (Point{2000, 1504}));
    // A hand moves it, and it stays pinned there.
    put("r2", {1600, 1600});
    canvas().setSelection({{RoleKey("r2")}, {}, {}});
    EXPECT_TRUE(window->actions().pin->isChecked());
    canvas().setSelection({});
    window->actions().layOutAfresh->trigger();
    EXPECT_EQ(at("r2"), (Point{1600, 1600}));
    // Two that are pinned on each other are told.
    put("r5", {1608, 1608});
    QString said;
    QObject::connect(&window->bridge(), &DocumentBridge::said, window.get(),
                     [&](const Message& message) { said = message.text; });
    window->actions().layOut->trigger();
    EXPECT_TRUE(said.contains("Warehouse manager") && said.contains("Wholesale customer")) << said.toStdString();
    // Let go of, it comes back to the others.
    canvas().setSelection({{RoleKey("r2"), RoleKey("r5")}, {}, {}});
    window->actions().pin->trigger();
    EXPECT_FALSE(window->actions().pin->isChecked());
    canvas().setSelection({});
    window->actions().layOutAfresh->trigger();
    EXPECT_NE(at("r2"), (Point{1600, 1600}));
}

TEST_F(Arranging, WhileAPartIsReadARoleIsPinnedWhereItStandsOnTheWholeSheet) {
    window->actions().layOut->trigger();
    put("r2", {2000, 1504});
    window->findChild<SheetReading*>()->showOnly({RoleKey("r1"), RoleKey("r2")});
    canvas().setSelection({{RoleKey("r2")}, {}, {}});
    ASSERT_TRUE(window->actions().pin->isEnabled());
    window->actions().pin->trigger();
    EXPECT_TRUE(window->actions().pin->isChecked());
    const Place* place = chain().places().find({chain().firstView()->key, RoleKey("r2")});
    ASSERT_NE(place, nullptr);
    EXPECT_TRUE(place->pinned);
    EXPECT_EQ((Point{place->x, place->y}), (Point{2000, 1504}));
}

TEST_F(Arranging, APinnedRoleStaysWhereItIsWhileSomebodyDraws) {
    window->actions().layOut->trigger();
    window->actions().arrangeNew->setChecked(true);
    const RoleKey fresh = host().addRole(RoleKind::internal, "Customs agent", {4000, 4000});
    canvas().setSelection({{fresh}, {}, {}});
    window->actions().pin->trigger();
    host().connectRoles(fresh, RoleKey("r4"), false);
    EXPECT_EQ(at(fresh), (Point{4000, 4000}));
}

/// Hears when the sheet is told to show a drawing that is no edit, or to end it.
class Previews : public QObject {
  public:
    explicit Previews(MainWindow& window) : window_(window) { window.canvas().installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != PreviewEvent::kind())
            return false;
        const bool isShown = static_cast<PreviewEvent*>(event)->scene != nullptr;
        (isShown ? shown : ended) += 1;
        if (isShown)
            sequence = window_.bridge().sequence();
        return false;
    }
    int shown = 0;
    int ended = 0;
    Sequence sequence = 0;

  private:
    MainWindow& window_;
};

TEST_F(Arranging, ALargeLayoutShowsAFirstDrawingAndIsOneStep) {
    ASSERT_TRUE(
        window->bridge().create(path("large.chain"), support::makeChain({.roles = 1'500, .levels = 9, .seed = 5})));
    QApplication::processEvents();
    const Chain before = chain();
    const Sequence sequence = window->bridge().sequence();
    Previews previews(*window);
    window->actions().layOutAfresh->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return previews.shown > 0; }, 60'000));
    EXPECT_EQ(previews.sequence, sequence) << "the first drawing is no edit";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->work().isRunning(); }, 60'000));
    EXPECT_EQ(previews.shown, 1);
    EXPECT_GE(previews.ended, 1);
    EXPECT_EQ(window->bridge().sequence(), sequence + 1);
    EXPECT_NE(chain(), before);
    window->actions().undo->trigger();
    EXPECT_EQ(chain(), before) << "one step";
}

TEST_F(Arranging, CancelEndsWhatWasShownWithoutAnEdit) {
    ASSERT_TRUE(
        window->bridge().create(path("large.chain"), support::makeChain({.roles = 1'500, .levels = 9, .seed = 5})));
    QApplication::processEvents();
    const Sequence sequence = window->bridge().sequence();
    Previews previews(*window);
    window->actions().layOutAfresh->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return previews.shown > 0 || !window->work().isRunning(); }, 60'000));
    ASSERT_EQ(previews.shown, 1);
    ASSERT_TRUE(window->work().isRunning()) << "the better one takes longer";
    window->work().cancelAll();
    EXPECT_EQ(previews.ended, 1);
    QTest::qWait(50);
    EXPECT_EQ(previews.shown, 1);
    EXPECT_EQ(window->bridge().sequence(), sequence);
}

TEST_F(Arranging, WhatIsShownForAWhileIsThePictureAlone) {
    QTest::qWait(300);
    const Chain before = chain();
    const QImage plain = canvas().viewport()->grab().toImage();
    const auto preview = [&] {
        Drawing drawing;
        for (const SceneCard& card : canvas().scene().cards()) {
            if (card.role != noSlot)
                drawing.roles.push_back({card.role, {{card.box.centre.x + 40, card.box.centre.y + 80}, card.box.size}});
        }
        PreviewEvent event(std::make_unique<Scene>(chain(), ViewKey(), drawing, canvas().scene().today()));
        QApplication::sendEvent(&canvas(), &event);
    };
    preview();
    EXPECT_NE(canvas().viewport()->grab().toImage(), plain);
    PreviewEvent end(nullptr);
    QApplication::sendEvent(&canvas(), &end);
    EXPECT_EQ(canvas().viewport()->grab().toImage(), plain);
    // A hand that takes hold of the sheet takes what stands there.
    preview();
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, {4, 4});
    EXPECT_EQ(canvas().viewport()->grab().toImage(), plain);
    EXPECT_EQ(chain(), before);
}

} // namespace
} // namespace throughline
