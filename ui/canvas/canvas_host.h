#pragma once

#include <QString>
#include <span>
#include <string>
#include <vector>

#include "core/model/gestures.h"

namespace throughline {

/// What a canvas asks for. The canvas never edits: the host makes the edit, and the canvas hears of it through
/// Canvas::applyEdit() before the call returns, or not at all.
class CanvasHost {
  public:
    CanvasHost() = default;
    CanvasHost(const CanvasHost&) = delete;
    CanvasHost& operator=(const CanvasHost&) = delete;
    virtual ~CanvasHost() = default;

    /// A new role at `point` of the shown view; its key, none where it was refused (the host has said why). An empty
    /// title: the host gives one such as "New role"; the canvas opens it for typing.
    virtual RoleKey addRole(RoleKind kind, const std::string& title, Point point) = 0;
    /// A new role at `point` that `from` serves (`forward`) or that serves `from`; `manager`: the service is a
    /// manager's. One edit.
    virtual RoleKey growRole(const RoleKey& from, RoleKind kind, const std::string& title, Point point, bool forward,
                             bool manager) = 0;
    virtual void connectRoles(const RoleKey& server, const RoleKey& customer, bool manager) = 0;
    virtual void addTask(const RoleKey& role) = 0;
    /// Puts roles at places of the shown view, in one edit; `code` is its label's ("move", "align", "distribute").
    virtual void moveRoles(std::span<const gestures::Placement> placements, const std::string& code) = 0;
    /// Copies of roles with what hangs on them, that far from where they stand; their keys.
    virtual std::vector<RoleKey> copyRoles(std::span<const RoleKey> roles, Point offset) = 0;
    virtual void renameRole(const RoleKey& role, const std::string& title) = 0;
    virtual void renameTask(const TaskKey& task, const std::string& title) = 0;
    virtual void renameService(const ServiceKey& service, const std::string& provides) = 0;
    /// Takes roles off the shown view (and the services and tasks of the selection out of the chain). On the first
    /// view, which shows every role, the host removes them from the chain and says so.
    virtual void takeOff(const gestures::Selection& selection) = 0;
    /// Out of the chain, with all that hangs on it.
    virtual void remove(const gestures::Selection& selection) = 0;

    virtual void traceTask(const TaskKey& task) = 0;
    virtual void traceRole(const RoleKey& role) = 0;
    virtual void traceBack(const RoleKey& endCustomer) = 0;
    virtual void endTrace() = 0;
    /// Keys 1 to 9 while a trace is shown.
    virtual void limitTrace(int hops) = 0;

    /// A sentence for the strip above the sheet.
    virtual void showMessage(const QString& text) = 0;
};

} // namespace throughline
