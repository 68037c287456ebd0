#pragma once

#include <QObject>

#include "ui/canvas/canvas_host.h"
#include "ui/document_bridge.h"

namespace throughline {

class Canvas;

/// Turns what is done on the sheet into edits of the document, and hands on what is no edit.
class SheetHost : public QObject, public CanvasHost {
    Q_OBJECT
  public:
    explicit SheetHost(DocumentBridge& bridge, QObject* parent = nullptr);
    /// The sheet that asks; it must stay as long as this is used.
    void setCanvas(Canvas* canvas) { canvas_ = canvas; }

    RoleKey addRole(RoleKind kind, const std::string& title, Point point) override;
    RoleKey growRole(const RoleKey& from, RoleKind kind, Point point, bool forward, bool manager) override;
    void connectRoles(const RoleKey& server, const RoleKey& customer, bool manager) override;
    void addTask(const RoleKey& role) override;
    void moveRoles(std::span<const gestures::Placement> placements) override;
    void renameRole(const RoleKey& role, const std::string& title) override;
    void renameService(const ServiceKey& service, const std::string& provides) override;
    void takeOff(const gestures::Selection& selection) override;
    void remove(const gestures::Selection& selection) override;
    void traceTask(const TaskKey& task) override { emit traceTaskWanted(task); }
    void traceRole(const RoleKey& role) override { emit traceRoleWanted(role); }
    void traceBack(const RoleKey& endCustomer) override { emit traceBackWanted(endCustomer); }
    void endTrace() override { emit traceEndWanted(); }
    void limitTrace(int hops) override { emit traceLimitWanted(hops); }
    void showMessage(const QString& text) override { bridge_.sayNote(text); }

    /// A role at `point` that the role `from`, if there is one, serves; its key, none where it was refused.
    RoleKey addServed(const RoleKey& from, const std::string& title, RoleKind kind, Point point);
    /// The whole sheet, or, where two or more roles are selected, those among themselves.
    void layOut(const std::vector<RoleKey>& selected);

  signals:
    void traceTaskWanted(const throughline::TaskKey& task);
    void traceRoleWanted(const throughline::RoleKey& role);
    void traceBackWanted(const throughline::RoleKey& endCustomer);
    void traceEndWanted();
    void traceLimitWanted(int hops);
    /// A task was made and waits for its title.
    void taskAdded(const throughline::TaskKey& task);

  private:
    /// Writes down where the cards stand that have only been laid out, so that none jumps when one is placed.
    void settle(Result<Edit>& edit) const;

    DocumentBridge& bridge_;
    Canvas* canvas_ = nullptr;
};

} // namespace throughline
