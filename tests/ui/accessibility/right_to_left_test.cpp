#include <QApplication>
#include <QDockWidget>
#include <QPainter>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include "tests/ui/accessibility/whole_window.h"
#include "ui/canvas/canvas.h"

// The window for people who read from the right.
namespace throughline {
namespace {

class RightToLeftTest : public WholeWindowTest {
  protected:
    RightToLeftTest() {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open();
        window->canvas().setSelection({{RoleKey("r1")}, {}, {}});
        settle();
    }
    [[nodiscard]] QRect placeOf(const QWidget& widget) const {
        return {widget.mapTo(window.get(), QPoint()), widget.size()};
    }
};

TEST_F(RightToLeftTest, ThePartsOfTheWindowChangeSides) {
    const auto* inspector = window->findChild<QDockWidget*>(QStringLiteral("inspector"));
    ASSERT_TRUE(inspector->isVisible());
    EXPECT_LT(placeOf(*inspector).right(), placeOf(window->canvas()).left());
    QToolBar* bar = window->findChild<QToolBar*>(QStringLiteral("tools"));
    const QWidget* first = bar->widgetForAction(window->actions().start);
    const QWidget* last = bar->widgetForAction(window->actions().print);
    EXPECT_GT(placeOf(*first).left(), placeOf(*last).right());
}

TEST_F(RightToLeftTest, TheSheetStillFlowsToTheEndCustomerAtItsRight) {
    Canvas& canvas = window->canvas();
    const Chain& chain = window->bridge().chain();
    const auto left = [&](const char* role) {
        return canvas.placeOf({.role = chain.roles().slotOf(RoleKey(role))}).left();
    };
    EXPECT_LT(left("r1"), left("r2"));
    EXPECT_LT(left("r2"), left("r4"));
    // What is drawn is where a click finds it, and scrolling to the right shows what is there.
    for (const char* role : {"r1", "r4"}) {
        const Canvas::Hit card{.role = chain.roles().slotOf(RoleKey(role))};
        EXPECT_EQ(canvas.hitAt(canvas.placeOf(card).topLeft() + QPointF(20, 12)).role, card.role);
    }
    canvas.setZoom(2.0);
    canvas.revealRole(RoleKey("r1"));
    const double before = canvas.visibleSheet().left();
    QTest::keyClick(&canvas, Qt::Key_Escape);
    canvas.revealRole(RoleKey("r5"));
    EXPECT_GT(canvas.visibleSheet().left(), before);
}

TEST_F(RightToLeftTest, ATitleInARightToLeftScriptStandsAtTheRightOfItsCard) {
    Canvas& canvas = window->canvas();
    const auto inkOf = [&](const char* title) {
        EXPECT_TRUE(window->bridge().perform(gestures::rename(window->bridge().chain(), RoleKey("r2"), title)));
        canvas.clearSelection();
        canvas.setZoom(1.0);
        canvas.revealRole(RoleKey("r2"));
        settle();
        const Canvas::Hit card{.role = window->bridge().chain().roles().slotOf(RoleKey("r2"))};
        const QRect place = canvas.placeOf(card).toRect();
        const QImage picture = canvas.viewport()->grab(place).toImage();
        // The first ink of the title's line from the left and the last: dark on a light card.
        int first = -1;
        int last = -1;
        for (int x = 8; x < picture.width() - 8; ++x) {
            for (int y = 10; y < 24; ++y) {
                if (picture.pixelColor(x, y).lightness() < 110) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
        }
        return std::pair(first, picture.width() - last);
    };
    theme.choose(ThemeChoice::light);
    const auto [leftOfLatin, rightOfLatin] = inkOf("Stores");
    EXPECT_LT(leftOfLatin, 24);
    EXPECT_GT(rightOfLatin, 60);
    const auto [leftOfHebrew, rightOfHebrew] = inkOf("\u05de\u05d7\u05e1\u05df");
    EXPECT_GT(leftOfHebrew, 60);
    EXPECT_LT(rightOfHebrew, 30);
    theme.choose(ThemeChoice::system);
}

TEST_F(RightToLeftTest, NothingLeavesTheWindow) {
    everywhere([this](QWidget& top, const std::string& place) {
        for (const QWidget* widget : top.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->isWindow() || widget->visibleRegion().isEmpty())
                continue;
            if (qobject_cast<const QToolButton*>(widget) == nullptr)
                continue;
            EXPECT_EQ(widget->visibleRegion().boundingRect().width(), widget->width())
                << described(*widget) << " is cut (" << place << ")";
        }
    });
}

} // namespace
} // namespace throughline
