#include <QDockWidget>
#include <QMenu>

#include "core/model/daily.h"
#include "tests/ui/window/a_window.h"
#include "ui/customers/customers_panel.h"
#include "ui/sheet/influence_layer.h"

namespace throughline {
namespace {

class WindowCustomersTest : public support::AWindow {
  protected:
    QAction* influence() {
        for (QAction* one : window->actions().viewMenu->actions()) {
            if (one->text().contains(QStringLiteral("Influence")))
                return one;
        }
        ADD_FAILURE() << "the View menu does not name the influence";
        return nullptr;
    }
    [[nodiscard]] CustomersPanel& panel() const { return *window->findChild<CustomersPanel*>(); }
    [[nodiscard]] InfluenceLayer& layer() const { return *window->findChild<InfluenceLayer*>(); }
};

TEST_F(WindowCustomersTest, MakesTheManagerWhoIsNamedInOneStep) {
    openSample();
    const Chain before = chain();
    emit panel().managerWanted(RoleKey("r3"), QStringLiteral("Head of planning"));
    ASSERT_EQ(chain().roles().size(), before.roles().size() + 1);
    const auto made = std::ranges::find(chain().roles(), std::string("Head of planning"), &Role::title);
    ASSERT_NE(made, chain().roles().end());
    const auto reports = std::ranges::find(chain().services(), made->key, &Service::customer);
    ASSERT_NE(reports, chain().services().end());
    EXPECT_TRUE(reports->manager);
    EXPECT_EQ(reports->server, RoleKey("r3"));
    EXPECT_NE(chain().places().find({chain().firstView()->key, made->key}), nullptr);
    EXPECT_TRUE(window->bridge().undo());
    EXPECT_EQ(chain(), before);
    // One who is there already is taken.
    emit panel().managerWanted(RoleKey("r3"), QStringLiteral("Warehouse Manager"));
    EXPECT_EQ(chain().roles().size(), before.roles().size());
    EXPECT_EQ(chain().services().size(), before.services().size() + 1);
}

TEST_F(WindowCustomersTest, AddsATaskForACustomerAndOpensItForTyping) {
    openSample();
    emit panel().newTaskWanted(ServiceKey("s2"));
    const auto made = std::ranges::find(chain().tasks(), std::string("New task"), &Task::title);
    ASSERT_NE(made, chain().tasks().end());
    EXPECT_EQ(made->role, RoleKey("r1"));
    EXPECT_EQ(made->service, ServiceKey("s2"));
}

TEST_F(WindowCustomersTest, BendsAnInfluenceRoundTheCardBetween) {
    openSample();
    // Between the first and the last of three in a row.
    Edit edit;
    for (const auto& [role, x] : {std::pair{"r2", 288.0}, std::pair{"r4", 576.0}}) {
        const auto before = chain().places().share({chain().firstView()->key, RoleKey(role)});
        ASSERT_TRUE(before);
        Place after = *before;
        after.x = x;
        after.y = 0;
        edit.change(before, after);
    }
    ASSERT_TRUE(window->bridge().perform(edit));
    ASSERT_TRUE(window->bridge().perform(gestures::setInfluence(chain(), RoleKey("r1"), RoleKey("r4"), 1.0)));
    canvas().zoomToFit();
    influence()->trigger();
    const std::vector<InfluenceLayer::Arrow> arrows = layer().arrows();
    ASSERT_EQ(arrows.size(), 1U);
    const QRectF between = canvas().placeOf({chain().roles().slotOf(RoleKey("r2")), noSlot, noSlot});
    EXPECT_TRUE(QLineF(arrows.front().from, arrows.front().to).length() > between.width());
    const QPainterPath path = InfluenceLayer::pathOf(arrows.front());
    for (int i = 0; i <= 100; ++i)
        EXPECT_FALSE(between.contains(path.pointAtPercent(i / 100.0))) << i;
}

TEST_F(WindowCustomersTest, NamesThePanelsInAMenuOfTheirOwn) {
    openSample();
    for (QDockWidget* dock : window->findChildren<QDockWidget*>()) {
        EXPECT_TRUE(window->actions().panelsMenu->actions().contains(dock->toggleViewAction()))
            << dock->windowTitle().toStdString();
        EXPECT_FALSE(window->actions().viewMenu->actions().contains(dock->toggleViewAction()));
    }
    // All of the menu View has room on a screen of 768 lines.
    EXPECT_LT(window->actions().viewMenu->sizeHint().height(), 700);
}

TEST_F(WindowCustomersTest, DrawsWhoCanInfluenceWhomBetweenTheCards) {
    openSample();
    canvas().zoomToFit();
    ASSERT_TRUE(window->bridge().perform(gestures::setInfluence(chain(), RoleKey("r2"), RoleKey("r6"), 0.5)));
    EXPECT_FALSE(layer().isVisible());
    influence()->trigger();
    EXPECT_TRUE(layer().isVisible());
    const std::vector<InfluenceLayer::Arrow> arrows = layer().arrows();
    ASSERT_EQ(arrows.size(), 1U);
    EXPECT_EQ(arrows.front().strength, 0.5);
    const QRectF from = canvas().placeOf({chain().roles().slotOf(RoleKey("r2")), noSlot, noSlot});
    const QRectF to = canvas().placeOf({chain().roles().slotOf(RoleKey("r6")), noSlot, noSlot});
    EXPECT_TRUE(from.adjusted(-1, -1, 1, 1).contains(arrows.front().from));
    EXPECT_TRUE(to.adjusted(-1, -1, 1, 1).contains(arrows.front().to));
    EXPECT_FALSE(from.adjusted(4, 4, -4, -4).contains(arrows.front().from));
    // Its way lies round the cards between them.
    const QPainterPath path = InfluenceLayer::pathOf(arrows.front());
    for (const char* other : {"r1", "r3", "r4", "r5"}) {
        const QRectF card = canvas().placeOf({chain().roles().slotOf(RoleKey(other)), noSlot, noSlot});
        for (int i = 0; i <= 50; ++i)
            EXPECT_FALSE(card.contains(path.pointAtPercent(i / 50.0))) << other;
    }
    // Something is drawn there, and nothing of it takes a click.
    const QPoint middle = ((arrows.front().from + arrows.front().to) / 2).toPoint();
    EXPECT_NE(canvas().viewport()->childAt(middle), &layer());
    window->actions().present->trigger();
    EXPECT_FALSE(layer().isVisible());
    window->actions().present->trigger();
    EXPECT_TRUE(layer().isVisible());
    influence()->trigger();
    EXPECT_FALSE(layer().isVisible());
}

} // namespace
} // namespace throughline
