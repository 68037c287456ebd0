#pragma once

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include "resources/resources.h"
#include "tests/ui/open_document.h"
#include "ui/canvas/canvas.h"
#include "ui/document/documents.h"
#include "ui/document/long_work.h"
#include "ui/looks/theme.h"
#include "ui/sheet/sheet_views.h"
#include "ui/sheet/view_tabs.h"
#include "ui/window/main_window.h"
#include "ui/window/message_strip.h"

namespace throughline::support {

/// A window with a folder and settings of its own, shown.
class AWindow : public testing::Test {
  protected:
    AWindow() {
        initialiseResources();
        QStandardPaths::setTestModeEnabled(true);
        window = make();
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    std::unique_ptr<MainWindow> make() { return std::make_unique<MainWindow>(surroundings(), theme, settings); }
    void openSample() {
        ASSERT_TRUE(window->bridge().create(path("sample.chain"), sampleChain()));
        QApplication::processEvents();
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] const Chain& chain() const { return window->bridge().chain(); }
    [[nodiscard]] Canvas& canvas() const { return window->canvas(); }
    [[nodiscard]] ViewTabs& tabs() const { return *window->findChild<ViewTabs*>(); }
    /// Gives the dialog that is asking the path, as a person does.
    void answer(const QString& chosen) {
        auto* dialog = window->findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->setDirectory(QFileInfo(chosen).absolutePath());
        dialog->selectFile(QFileInfo(chosen).fileName());
        QMetaObject::invokeMethod(dialog, "accept");
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bool waitForWork() {
        return QTest::qWaitFor([this] { return !window->work().isRunning(); }, 20'000);
    }
    bool waitFor(const QString& text) {
        return QTest::qWaitFor([&] { return !window->messages().texts().filter(text).isEmpty(); }, 20'000);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{*qApp};
    std::unique_ptr<MainWindow> window;
};

} // namespace throughline::support
