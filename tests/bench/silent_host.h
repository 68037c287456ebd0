#pragma once

#include <span>
#include <string>
#include <vector>

#include "ui/canvas/canvas_host.h"

namespace throughline::bench {

/// Refuses every request of a canvas.
class SilentHost final : public CanvasHost {
  public:
    RoleKey addRole(RoleKind, const std::string&, Point) override { return {}; }
    RoleKey growRole(const RoleKey&, RoleKind, const std::string&, Point, bool, bool) override { return {}; }
    void connectRoles(const RoleKey&, const RoleKey&, bool) override {}
    void addTask(const RoleKey&) override {}
    void moveRoles(std::span<const gestures::Placement>, const std::string&) override {}
    std::vector<RoleKey> copyRoles(std::span<const RoleKey>, Point) override { return {}; }
    void renameTask(const TaskKey&, const std::string&) override {}
    void renameRole(const RoleKey&, const std::string&) override {}
    void renameService(const ServiceKey&, const std::string&) override {}
    void takeOff(const gestures::Selection&) override {}
    void remove(const gestures::Selection&) override {}
    void traceTask(const TaskKey&) override {}
    void traceRole(const RoleKey&) override {}
    void traceBack(const RoleKey&) override {}
    void endTrace() override {}
    void limitTrace(int) override {}
    void showMessage(const QString&) override {}
};

} // namespace throughline::bench
