#include "tests/ui/accessibility/whole_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QStandardPaths>
#include <QTest>

#include "resources/resources.h"
#include "tests/ui/open_document.h"
#include "ui/canvas/canvas.h"
#include "ui/print/print_dialog.h"
#include "ui/window/key_sheet.h"

namespace throughline {

WholeWindowTest::WholeWindowTest() {
    initialiseResources();
    QStandardPaths::setTestModeEnabled(true);
}

WholeWindowTest::~WholeWindowTest() {
    window.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void WholeWindowTest::open(bool withSample) {
    // The one before leaves first, as at a new start of the program; its document stays where it is.
    window.reset();
    window = std::make_unique<MainWindow>(support::surroundings(), theme, settings);
    window->resize(1280, 860);
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    if (withSample) {
        const QString path = folder.filePath(QStringLiteral("sample %1.chain").arg(++documents_));
        ASSERT_TRUE(window->bridge().create(path, support::sampleChain()));
    }
    settle();
}

void WholeWindowTest::settle() {
    // Layouts ask for another round where a label wraps.
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

bool WholeWindowTest::takesTab(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           !widget.visibleRegion().isEmpty();
}

void WholeWindowTest::showAllDocks() {
    for (QDockWidget* dock : window->findChildren<QDockWidget*>())
        dock->show();
    settle();
}

void WholeWindowTest::everywhere(const std::function<void(QWidget&, const std::string&)>& look) {
    Canvas& canvas = window->canvas();
    const struct {
        const char* place;
        gestures::Selection selection;
    } shown[] = {
        {"nothing selected", {}},
        {"a role", {{RoleKey("r1")}, {}, {}}},
        {"an end customer", {{RoleKey("r4")}, {}, {}}},
        {"a service", {{}, {ServiceKey("s1")}, {}}},
        {"a task", {{}, {}, {TaskKey("t1")}}},
    };
    for (const auto& [place, selection] : shown) {
        canvas.setSelection(selection);
        settle();
        showAllDocks();
        // Each dock behind a tab comes to the front once.
        for (QDockWidget* dock : window->findChildren<QDockWidget*>()) {
            dock->raise();
            settle();
            look(*window, std::string(place) + ", " + dock->objectName().toStdString() + " in front");
        }
    }
    window->actions().trace->trigger();
    settle();
    look(*window, "a trace");
    window->showStartPage();
    settle();
    look(*window, "the start page");
}

void WholeWindowTest::inDialogs(const std::function<void(QWidget&, const std::string&)>& look) {
    window->actions().keys->trigger();
    settle();
    auto* keys = window->findChild<KeySheet*>();
    ASSERT_NE(keys, nullptr);
    look(*keys, "the sheet of keys");
    keys->close();
    window->actions().print->trigger();
    settle();
    auto* print = window->findChild<PrintDialog*>();
    ASSERT_NE(print, nullptr);
    look(*print, "the print dialog");
    print->close();
}

std::string WholeWindowTest::described(const QWidget& widget) {
    std::string text = widget.metaObject()->className();
    if (!widget.objectName().isEmpty())
        text += " '" + widget.objectName().toStdString() + "'";
    for (const QWidget* at = widget.parentWidget(); at != nullptr && !at->isWindow(); at = at->parentWidget()) {
        text += std::string(" in ") + at->metaObject()->className();
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QStringLiteral("qt_"))) {
            text += " '" + at->objectName().toStdString() + "'";
            break;
        }
    }
    return text;
}

} // namespace throughline
