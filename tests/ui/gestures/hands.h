#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <memory>
#include <string>

#include "core/model/chain.h"
#include "ui/canvas/canvas.h"
#include "ui/looks/theme.h"
#include "ui/window/main_window.h"

namespace throughline {

/// A window and the hands on its mouse and keyboard: everything goes in as events, as from a desktop. Counts them.
class Hands : public testing::Test {
  protected:
    Hands();
    ~Hands() override;

    /// A new document with that content, shown.
    void open(const Chain& content, const char* name = "drawn");
    [[nodiscard]] const Chain& chain() const { return window_->bridge().chain(); }
    [[nodiscard]] Canvas& canvas() const { return window_->canvas(); }
    [[nodiscard]] const WindowActions& actions() const { return window_->actions(); }

    void press(QPointF at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton);
    void move(QPointF at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton);
    void release(QPointF at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton);
    void click(QPointF at, Qt::KeyboardModifiers modifiers = {});
    void doubleClick(QPointF at);
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {});
    /// Drops an item of the palette.
    void drop(const char* item, QPointF at);
    /// To whatever has the keyboard.
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const char* text);
    void choose(const char* text);
    /// To the window, where a menu has closed.
    void comeBack();

    [[nodiscard]] RoleKey role(const char* title) const;
    [[nodiscard]] QPointF on(const char* title) const;
    /// The handle at a card's right or left; the pointer goes over the card first, as a hand does.
    [[nodiscard]] QPointF handle(const char* title, bool right = true);
    [[nodiscard]] bool serves(const char* server, const char* customer) const;
    [[nodiscard]] QMenu* menu() const;
    /// The scene on the sheet is the one that is built anew.
    void expectFreshScene(const std::string& when) const;
    void expectNothingOverlaps() const;

    QTemporaryDir folder_;
    QSettings settings_{folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme_{*qApp};
    std::unique_ptr<MainWindow> window_;
    int gestures_ = 0;
};

} // namespace throughline
