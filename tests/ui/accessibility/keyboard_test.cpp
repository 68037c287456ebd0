#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QPointer>
#include <QStyle>
#include <QTest>
#include <QToolBar>
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "tests/ui/accessibility/whole_window.h"
#include "ui/canvas/canvas.h"

// The whole window without a mouse.
namespace throughline {
namespace {

using KeyboardTest = WholeWindowTest;

void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    QApplication::processEvents();
}

TEST_F(KeyboardTest, TabReachesEveryControlAndComesRoundAgain) {
    open();
    window->canvas().setSelection({{RoleKey("r1")}, {}, {}});
    settle();
    for (const bool forward : {true, false}) {
        std::set<QWidget*> expected;
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            // A proxy stands for another, as the field of a spin box does.
            if (takesTab(*widget) && widget->focusProxy() == nullptr)
                expected.insert(widget);
        }
        window->canvas().setFocus();
        std::set<QWidget*> reached;
        // Some hold the keyboard for several steps: the sheet has its cards, a table its cells.
        const std::size_t most = expected.size() * 4 + 200;
        int sheetVisits = 0;
        QWidget* before = nullptr;
        for (std::size_t step = 0; step < most && sheetVisits < 2; ++step) {
            QWidget* now = QApplication::focusWidget();
            ASSERT_NE(now, nullptr) << "the keyboard is nowhere after " << (before ? described(*before) : "");
            if (now == &window->canvas() && before != now)
                ++sheetVisits;
            reached.insert(now);
            before = now;
            forward ? press(Qt::Key_Tab) : press(Qt::Key_Backtab, Qt::ShiftModifier);
        }
        EXPECT_EQ(sheetVisits, 2) << "the keyboard is caught at " << described(*before);
        for (QWidget* widget : expected) {
            // Which appeared or left on the way, as the panels follow the selection.
            if (!takesTab(*widget))
                continue;
            EXPECT_TRUE(reached.contains(widget)) << described(*widget) << (forward ? " by Tab" : " by Shift+Tab");
        }
    }
}

TEST_F(KeyboardTest, F6GoesRoundThePartsOfTheWindow) {
    open();
    showAllDocks();
    // A closed dock is passed over; one behind another's tab comes to the front and has its turn.
    auto* closed = window->findChild<QDockWidget*>(QStringLiteral("outline"));
    closed->close();
    settle();
    window->canvas().setFocus();
    const auto part = [this] {
        for (QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
            if (auto* dock = qobject_cast<QDockWidget*>(at)) {
                EXPECT_FALSE(dock->visibleRegion().isEmpty()) << dock->objectName().toStdString();
                return dock->objectName().toStdString();
            }
            if (qobject_cast<QToolBar*>(at) || at == &window->canvas())
                return at == &window->canvas() ? std::string("sheet") : at->objectName().toStdString();
        }
        return std::string("elsewhere");
    };
    std::vector<std::string> there;
    do {
        there.push_back(part());
        press(Qt::Key_F6);
    } while (part() != "sheet" && there.size() < 30);
    EXPECT_EQ(there.front(), "sheet");
    int behindTabs = 0;
    for (QDockWidget* dock : window->findChildren<QDockWidget*>()) {
        // One without a control has nothing for the keyboard to do.
        bool hasControl = false;
        for (const QWidget* child : dock->widget()->findChildren<QWidget*>())
            hasControl =
                hasControl || (child->isEnabled() && child->isVisible() && (child->focusPolicy() & Qt::TabFocus) != 0);
        EXPECT_EQ(std::ranges::count(there, dock->objectName().toStdString()), dock != closed && hasControl ? 1 : 0)
            << dock->objectName().toStdString();
        behindTabs += window->tabifiedDockWidgets(dock).isEmpty() ? 0 : 1;
    }
    EXPECT_GE(behindTabs, 3) << "else nothing has been tried";
    EXPECT_EQ(there.back(), "tools");
    std::vector<std::string> back;
    do {
        press(Qt::Key_F6, Qt::ShiftModifier);
        back.insert(back.begin(), part());
    } while (part() != "sheet" && back.size() < 30);
    EXPECT_EQ(back, there);
}

TEST_F(KeyboardTest, F6ComesBackToWhereTheKeyboardWas) {
    open();
    window->canvas().setSelection({{RoleKey("r1")}, {}, {}});
    settle();
    auto* inspector = window->findChild<QDockWidget*>(QStringLiteral("inspector"));
    QLineEdit* last = inspector->findChildren<QLineEdit*>().constLast();
    for (QLineEdit* field : inspector->findChildren<QLineEdit*>()) {
        if (takesTab(*field))
            last = field;
    }
    last->setFocus();
    for (int i = 0; i < 30; ++i) {
        press(Qt::Key_F6);
        if (QApplication::focusWidget() == last)
            break;
    }
    EXPECT_EQ(QApplication::focusWidget(), last);
}

TEST_F(KeyboardTest, TheFocusIsSeenOnEveryControlInBothThemes) {
    open();
    window->canvas().setSelection({{RoleKey("r1")}, {}, {}});
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        theme.choose(choice);
        settle();
        window->canvas().setFocus();
        settle();
        std::set<QWidget*> seen;
        // A panel may make its rows anew as the keyboard comes and goes.
        QList<QPointer<QWidget>> widgets;
        for (QWidget* widget : window->findChildren<QWidget*>())
            widgets << widget;
        for (const QPointer<QWidget>& widget : std::as_const(widgets)) {
            if (!widget || !takesTab(*widget) || widget->focusProxy() != nullptr || widget == &window->canvas())
                continue;
            window->canvas().setFocus();
            settle();
            if (!widget || !takesTab(*widget))
                continue;
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            settle();
            if (QApplication::focusWidget() != widget)
                continue;
            EXPECT_NE(without, widget->grab().toImage())
                << described(*widget) << " looks the same with the keyboard on it in the "
                << (choice == ThemeChoice::dark ? "dark" : "light") << " theme";
            seen.insert(widget);
        }
        EXPECT_GT(seen.size(), 10U);
    }
    theme.choose(ThemeChoice::system);
}

TEST_F(KeyboardTest, TheFocusIsSeenOnCardsTasksAndServices) {
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        theme.choose(choice);
        // Anew, for Tab goes on from the card where the keyboard was: the first has several tasks and services.
        open();
        Canvas& canvas = window->canvas();
        canvas.setFocus();
        settle();
        QImage before = canvas.viewport()->grab().toImage();
        Canvas::Hit there = canvas.focused();
        for (const int key : {Qt::Key_Tab, Qt::Key_D, Qt::Key_Down, Qt::Key_S, Qt::Key_Down}) {
            QTest::keyClick(&canvas, static_cast<Qt::Key>(key));
            settle();
            const std::string after = "after key " + QKeySequence(key).toString().toStdString() +
                                      (choice == ThemeChoice::dark ? ", dark" : ", light");
            EXPECT_FALSE(canvas.focused() == there) << after;
            const QImage now = canvas.viewport()->grab().toImage();
            EXPECT_NE(before, now) << after;
            before = now;
            there = canvas.focused();
        }
    }
    theme.choose(ThemeChoice::system);
}

} // namespace
} // namespace throughline
