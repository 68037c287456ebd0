#include <QAccessible>
#include <QAction>
#include <QDockWidget>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>
#include <map>
#include <set>

#include "tests/ui/accessibility/whole_window.h"

// Whatever takes the keyboard has a name, and no key of a menu stands for two things.
namespace throughline {
namespace {

using NamesTest = WholeWindowTest;

QString nameOf(QWidget& widget) {
    const QAccessibleInterface* one = QAccessible::queryAccessibleInterface(&widget);
    return one == nullptr ? QString() : one->text(QAccessible::Name);
}

TEST_F(NamesTest, EveryWidgetThatTakesTheKeyboardHasAName) {
    open();
    std::set<std::string> nameless;
    int asked = 0;
    const auto look = [&](QWidget& top, const std::string& place) {
        for (QWidget* widget : top.findChildren<QWidget*>()) {
            // Seen or not: Tab goes to whatever is shown. What stands for another, as the line of a spin box, is not
            // met by itself.
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
                continue;
            ++asked;
            if (nameOf(*widget).isEmpty())
                nameless.insert(described(*widget) + " (" + place + ")");
        }
    };
    everywhere(look);
    open();
    inDialogs(look);
    for (const std::string& one : nameless)
        ADD_FAILURE() << one << " takes the keyboard and has no name";
    EXPECT_GT(asked, 500);
}

TEST_F(NamesTest, EveryPictureButtonHasANameAndATip) {
    open();
    everywhere([](QWidget& top, const std::string& place) {
        for (QToolButton* button : top.findChildren<QToolButton*>()) {
            if (!button->isVisible() || button->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            // Qt's own inside a field take no keyboard: what they do has a key in the field.
            if (button->inherits("QLineEditIconButton"))
                continue;
            // The buttons of a dock's title are Qt's own, which names them.
            if (qobject_cast<QDockWidget*>(button->parentWidget()) != nullptr)
                continue;
            // A tab bar's scroll buttons say where they lead by their place.
            if (qobject_cast<QTabBar*>(button->parentWidget()) != nullptr)
                continue;
            EXPECT_FALSE(nameOf(*button).isEmpty()) << described(*button) << " (" << place << ")";
            const bool isPicture = button->text().isEmpty() || button->toolButtonStyle() == Qt::ToolButtonIconOnly;
            EXPECT_FALSE(isPicture && button->toolTip().isEmpty()) << described(*button) << " (" << place << ")";
        }
    });
}

void checkMenu(const QMenu& menu, const std::string& place) {
    std::map<QString, QString> taken;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        EXPECT_FALSE(action->text().isEmpty()) << "an entry of " << place << " has no text";
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (!key.isEmpty()) {
            const auto [other, isFree] = taken.emplace(key.toString(), action->text());
            EXPECT_TRUE(isFree) << "in " << place << " '" << other->second.toStdString() << "' and '"
                                << action->text().toStdString() << "' have the same key";
        }
        if (action->menu() != nullptr)
            checkMenu(*action->menu(), place + " > " + action->text().toStdString());
    }
}

TEST_F(NamesTest, NoTwoEntriesOfAMenuShareAKey) {
    open();
    std::set<QString> tops;
    for (const QAction* action : window->menuBar()->actions()) {
        ASSERT_NE(action->menu(), nullptr);
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        EXPECT_FALSE(key.isEmpty()) << action->text().toStdString();
        EXPECT_TRUE(tops.insert(key.toString()).second) << action->text().toStdString();
        checkMenu(*action->menu(), action->text().toStdString());
    }
}

TEST_F(NamesTest, NoKeyIsTheShortcutOfTwoCommands) {
    open();
    std::map<QString, QString> taken;
    for (const QAction* action : window->findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            if (action->shortcutContext() != Qt::WindowShortcut && action->shortcutContext() != Qt::ApplicationShortcut)
                continue;
            const auto [other, isFree] = taken.emplace(key.toString(), action->text());
            EXPECT_TRUE(isFree) << key.toString().toStdString() << " is of '" << other->second.toStdString()
                                << "' and of '" << action->text().toStdString() << "'";
        }
    }
}

} // namespace
} // namespace throughline
