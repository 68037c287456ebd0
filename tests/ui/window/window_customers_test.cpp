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
