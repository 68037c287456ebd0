#include "ui/sheet/sheet_views.h"

#include <QDropEvent>
#include <QMimeData>
#include <QToolButton>

#include "tests/ui/window/a_window.h"

namespace throughline {
namespace {

class SheetViewsTest : public support::AWindow {
  protected:
    [[nodiscard]] std::vector<std::string> shownRoles() const {
        std::vector<std::string> keys;
        for (const SceneCard& card : canvas().scene().cards()) {
            if (card.role != noSlot)
                keys.push_back(chain().roles().at(card.role)->key.text());
        }
        return keys;
    }
    /// A view of roles r1 and r2, shown, with that title.
    void addView(const char* title) {
        const std::vector<RoleKey> roles{RoleKey("r1"), RoleKey("r2")};
        window->views().add(roles);
        auto* line = tabs().findChild<QLineEdit*>();
        ASSERT_NE(line, nullptr);
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(title));
        QTest::keyClick(line, Qt::Key_Return);
    }
};

TEST_F(SheetViewsTest, TabsAreThereFromTheSecondViewOn) {
    openSample();
    EXPECT_TRUE(tabs().isHidden());
    const std::size_t all = shownRoles().size();
    addView("For the review");
    EXPECT_TRUE(tabs().isVisible());
    EXPECT_EQ(tabs().tabText(1), QStringLiteral("For the review"));
    EXPECT_EQ(tabs().currentIndex(), 1);
    EXPECT_EQ(shownRoles(), (std::vector<std::string>{"r1", "r2"}));
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(0).center());
    EXPECT_EQ(shownRoles().size(), all);
    QTest::keyClick(&canvas(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(tabs().currentIndex(), 1);
}

TEST_F(SheetViewsTest, APlusAfterTheLastTabMakesAnother) {
    openSample();
    addView("a");
    auto* plus = tabs().findChild<QToolButton*>(QStringLiteral("plus"));
    ASSERT_NE(plus, nullptr);
    EXPECT_TRUE(plus->isVisible());
    EXPECT_GT(plus->x(), tabs().tabRect(1).right());
    const int before = plus->x();
    QTest::mouseClick(plus, Qt::LeftButton);
    EXPECT_EQ(tabs().count(), 3);
    EXPECT_GT(plus->x(), before) << "it goes on with the tabs";
    window->bridge().undo();
    EXPECT_EQ(tabs().count(), 2);
    EXPECT_EQ(plus->x(), before);
}

TEST_F(SheetViewsTest, ANewRoleStandsInTheShownViewAndDelTakesItOffThatViewAlone) {
    openSample();
    addView("a");
    canvas().setSelection({{RoleKey("r1")}, {}, {}});
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Delete);
    EXPECT_EQ(shownRoles(), std::vector<std::string>{"r2"});
    EXPECT_TRUE(chain().roles().contains(RoleKey("r1")));
    EXPECT_TRUE(window->messages().texts().last().startsWith(QStringLiteral("Taken off this view")));
    canvas().setSelection({{RoleKey("r2")}, {}, {}});
    QTest::keyClick(&canvas(), Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_FALSE(chain().roles().contains(RoleKey("r2")));
    EXPECT_TRUE(window->messages().texts().last().startsWith(QStringLiteral("Removed from the chain")));
}

TEST_F(SheetViewsTest, ADeletedViewComesBackWithUndo) {
    openSample();
    addView("a");
    window->views().removeShown();
    EXPECT_TRUE(tabs().isHidden());
    EXPECT_TRUE(window->views().shown().isNone());
    EXPECT_EQ(shownRoles().size(), chain().roles().size());
    window->bridge().undo();
    EXPECT_EQ(tabs().count(), 2);
    // The first cannot go.
    window->views().removeShown();
    EXPECT_EQ(tabs().count(), 2);
}

TEST_F(SheetViewsTest, F2RenamesAndEscapeLeavesTheTitle) {
    openSample();
    addView("a");
    tabs().setFocus();
    QTest::keyClick(&tabs(), Qt::Key_F2);
    auto* line = tabs().findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, QStringLiteral("bcd"));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(tabs().tabText(1), QStringLiteral("a"));
    QTest::mouseDClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(1).center());
    const auto lines = tabs().findChildren<QLineEdit*>();
    QTest::keyClicks(lines.last(), QStringLiteral("bcd"));
    QTest::keyClick(lines.last(), Qt::Key_Return);
    EXPECT_EQ(tabs().tabText(1), QStringLiteral("bcd"));
}

TEST_F(SheetViewsTest, RolesThatAreDroppedComeToStandInTheShownView) {
    openSample();
    addView("a");
    const std::size_t before = shownRoles().size();
    ASSERT_FALSE(window->views().missing().empty());
    QMimeData data;
    data.setData(QString::fromLatin1(rolesMimeType), "r3\nr1\nr99");
    QDragEnterEvent enter(QPoint(300, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas().viewport(), &enter);
    QDropEvent drop(QPointF(300, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas().viewport(), &drop);
    EXPECT_EQ(shownRoles().size(), before + 1);
    EXPECT_EQ(canvas().selection().roles, (std::vector<RoleKey>{RoleKey("r1"), RoleKey("r3")}));
    window->bridge().undo();
    EXPECT_EQ(shownRoles().size(), before);
}

TEST_F(SheetViewsTest, TheShownViewAndWhereItWasLookedAtAreThereAgain) {
    openSample();
    addView("a");
    canvas().setZoom(1.5);
    canvas().centreOn({120.0, 80.0});
    const ViewKey shown = window->views().shown();
    const QPointF centre = canvas().visibleSheet().center();
    window->showStartPage();
    ASSERT_TRUE(window->openPath(path("sample.chain")));
    QApplication::processEvents();
    EXPECT_EQ(window->views().shown(), shown);
    EXPECT_EQ(tabs().currentIndex(), 1);
    EXPECT_DOUBLE_EQ(canvas().zoom(), 1.5);
    EXPECT_NEAR(canvas().visibleSheet().center().x(), centre.x(), 2.0);
    EXPECT_NEAR(canvas().visibleSheet().center().y(), centre.y(), 2.0);
}

} // namespace
} // namespace throughline
