#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>
#include <functional>
#include <memory>

#include "ui/looks/theme.h"
#include "ui/window/main_window.h"

namespace throughline {

/// The whole window at 1280 by 860 with a home of its own, and hands to bring every part of it to light.
class WholeWindowTest : public testing::Test {
  protected:
    WholeWindowTest();
    ~WholeWindowTest() override;

    /// Makes the window (once everything that it shall find at its start is set), with or without the sample chain in a
    /// document of its own; again, a new window takes the place of the one before.
    void open(bool withSample = true);
    /// Opens every dock, and calls `look` on the window as it stands then, and with a role, a service, a task and an
    /// end customer shown, a trace laid over the sheet, and on the start page: each with a word for where that is.
    void everywhere(const std::function<void(QWidget& window, const std::string& place)>& look);
    /// The window and whatever dialog `look` is to see as well: those of keys and of print.
    void inDialogs(const std::function<void(QWidget& dialog, const std::string& place)>& look);
    void showAllDocks();
    static void settle();
    /// Whether the widget is seen and Tab goes there.
    static bool takesTab(const QWidget& widget);
    /// For a message: the class, the object's name and whose child it is.
    static std::string described(const QWidget& widget);

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{*qApp};
    std::unique_ptr<MainWindow> window;

  private:
    int documents_ = 0; ///< made so far; a document is not made where one is already
};

} // namespace throughline
