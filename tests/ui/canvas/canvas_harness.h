#pragma once

#include <gtest/gtest.h>

#include <QMenu>
#include <QString>
#include <string>
#include <vector>

#include "core/model/gestures.h"
#include "tests/ui/sample_chain.h"
#include "ui/canvas/canvas.h"

namespace throughline {

/// A host that does what it is asked to a real chain, as the window does, and remembers what that was.
class FakeHost : public CanvasHost {
  public:
    Chain chain = support::sampleChain();
    Canvas* canvas = nullptr;
    bool refuses = false;
    std::vector<std::string> calls; ///< "move 1", "connect r1 r5", "trace t1" …
    std::vector<Edit> edits;
    QString message;

    RoleKey addRole(RoleKind kind, const std::string& title, Point point) override;
    RoleKey growRole(const RoleKey& from, RoleKind kind, const std::string& title, Point point, bool forward,
                     bool manager) override;
    void connectRoles(const RoleKey& server, const RoleKey& customer, bool manager) override;
    void addTask(const RoleKey& role) override;
    void moveRoles(std::span<const gestures::Placement> placements, const std::string& code) override;
    std::vector<RoleKey> copyRoles(std::span<const RoleKey> roles, Point offset) override;
    void renameTask(const TaskKey& task, const std::string& title) override;
    void renameRole(const RoleKey& role, const std::string& title) override;
    void renameService(const ServiceKey& service, const std::string& provides) override;
    void takeOff(const gestures::Selection& selection) override;
    void remove(const gestures::Selection& selection) override;
    void traceTask(const TaskKey& task) override { calls.push_back("trace " + task.text()); }
    void traceRole(const RoleKey& role) override { calls.push_back("trace " + role.text()); }
    void traceBack(const RoleKey& endCustomer) override { calls.push_back("back " + endCustomer.text()); }
    void endTrace() override { calls.emplace_back("end"); }
    void limitTrace(int hops) override { calls.push_back("limit " + std::to_string(hops)); }
    void showMessage(const QString& text) override { message = text; }

    bool perform(const Result<Edit>& edit);

  private:
    KeySource keys_{7};
};

/// A canvas on the sample chain, 1200 by 800 pixels, shown and at 100 %, and hands for it.
class CanvasTest : public testing::Test {
  protected:
    CanvasTest();

    void press(QPointF at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton);
    void moveTo(QPointF at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton);
    void release(QPointF at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton);
    void click(QPointF at, Qt::KeyboardModifiers modifiers = {});
    void doubleClick(QPointF at);
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {});
    void hover(QPointF at);
    void key(int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {});
    void wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = {});
    /// The open inline editor, or null.
    [[nodiscard]] QWidget* editor() const;
    void type(const QString& text);
    /// The open menu, or null.
    [[nodiscard]] QMenu* menu() const;
    /// What the menu offers, without keys and marks: "Role", "End customer".
    [[nodiscard]] static std::vector<std::string> textsOf(const QMenu& menu);
    void choose(const QString& text);

    [[nodiscard]] Slot slot(const char* role) const { return host_.chain.roles().slotOf(RoleKey(role)); }
    [[nodiscard]] const SceneCard& card(const char* role) const { return *canvas_.scene().card(slot(role)); }
    /// The middle of the card's title, in pixels: no task is there.
    [[nodiscard]] QPointF title(const char* role) const;
    [[nodiscard]] QPointF centre(const char* role) const { return canvas_.toPixel(card(role).rect().center()); }
    [[nodiscard]] QPointF taskLine(const char* role, int line) const;
    [[nodiscard]] std::vector<std::string> selectedRoles() const;

    FakeHost host_;
    Canvas canvas_{host_};
};

} // namespace throughline
