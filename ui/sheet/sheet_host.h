#pragma once

#include <QObject>
#include <QPointF>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>

#include "ui/canvas/canvas_host.h"
#include "ui/document/document_bridge.h"

namespace throughline {

class Canvas;
class LongWork;
class Scene;

/// Whether a layout keeps the order from top to bottom in which cards stand.
enum class LayoutOrder : std::uint8_t { kept, afresh };

/// Turns what is done on the sheet into edits of the document, and hands on what is no edit.
class SheetHost : public QObject, public CanvasHost {
    Q_OBJECT
  public:
    explicit SheetHost(DocumentBridge& bridge, QObject* parent = nullptr);
    /// The sheet that asks; it must stay as long as this is used.
    void setCanvas(Canvas* canvas) { canvas_ = canvas; }
    /// Where a large chain is laid out without stopping the window; it must stay as long as this is used.
    void setWork(LongWork* work);
    /// The view that the sheet shows and that roles are placed in; none is the first, which shows every role.
    void setView(const ViewKey& view) { view_ = view; }
    /// Whether the chain is laid out with a lane for each department; while it is, a card that is moved into another
    /// lane belongs to that department, and so does a new one.
    void setLanes(bool on) { lanes_ = on; }
    /// Whether the end customers are laid out in the right-most column; they are until told otherwise.
    void setEndsLast(bool on) { endsLast_ = on; }

    RoleKey addRole(RoleKind kind, const std::string& title, Point point) override;
    RoleKey growRole(const RoleKey& from, RoleKind kind, const std::string& title, Point point, bool forward,
                     bool manager) override;
    void connectRoles(const RoleKey& server, const RoleKey& customer, bool manager) override;
    void addTask(const RoleKey& role) override;
    void moveRoles(std::span<const gestures::Placement> placements, const std::string& code) override;
    std::vector<RoleKey> copyRoles(std::span<const RoleKey> roles, Point offset) override;
    void renameRole(const RoleKey& role, const std::string& title) override;
    void renameTask(const TaskKey& task, const std::string& title) override;
    void renameService(const ServiceKey& service, const std::string& provides) override;
    void takeOff(const gestures::Selection& selection) override;
    void remove(const gestures::Selection& selection) override;
    void traceTask(const TaskKey& task) override { emit traceTaskWanted(task); }
    void traceRole(const RoleKey& role) override { emit traceRoleWanted(role); }
    void traceBack(const RoleKey& endCustomer) override { emit traceBackWanted(endCustomer); }
    void endTrace() override { emit traceEndWanted(); }
    void limitTrace(int hops) override { emit traceLimitWanted(hops); }
    void showMessage(const QString& text) override { bridge_.sayNote(text); }

    /// One step back, or forth. A new card or task and the first name that it is given are one, and so are a new card
    /// and the chain that is typed in it. What came back is selected, else what was before the edit.
    bool undo();
    bool redo();
    /// So many edits in one transaction, each counted by itself; selects as a single step does.
    bool undoEdits(std::size_t count);
    bool redoEdits(std::size_t count);

    /// A role at `point` that the role `from`, if there is one, serves; its key, none where it was refused.
    RoleKey addServed(const RoleKey& from, const std::string& title, RoleKind kind, Point point);
    /// Draws what was typed ("Buyer > Warehouse > Retail") from `start` on; its roles in the order in which they were
    /// typed, none where it was refused. `first`, if there is one, gets the first title.
    std::vector<RoleKey> typeChain(const std::string& text, Point start, const RoleKey& first = {});
    /// Puts a part of a chain in with its middle at that point of the shown view, or as near as there is room, and
    /// selects it.
    void pasteAt(const Chain& part, QPointF point);
    /// Copies beside the roles, selected.
    void duplicate(const std::vector<RoleKey>& roles);
    /// The shown view, or, where two or more roles are selected, those among themselves. A large chain is laid out by
    /// another thread, anew where it is changed meanwhile; one edit in any case.
    void layOut(const std::vector<RoleKey>& selected, LayoutOrder order = LayoutOrder::kept);
    /// Pins the roles to where they stand in the shown view, or lets go of them; one edit.
    void pin(const std::vector<RoleKey>& roles, bool on);
    /// Whether there are any and no layout moves one of them.
    [[nodiscard]] bool arePinned(const std::vector<RoleKey>& roles) const;
    /// Whether a role finds its place by itself as soon as it works with another one; cards that stand never move.
    void setArranging(bool on) { isArranging_ = on; }

  signals:
    /// Cards are about to be arranged or added where there is room on the sheet.
    void aboutToPlace();
    void traceTaskWanted(const throughline::TaskKey& task);
    void traceRoleWanted(const throughline::RoleKey& role);
    void traceBackWanted(const throughline::RoleKey& endCustomer);
    void traceEndWanted();
    void traceLimitWanted(int hops);
    /// A task was made and waits for its title.
    void taskAdded(const throughline::TaskKey& task);

  private:
    // sheet_lanes.cpp
    [[nodiscard]] std::string departmentAt(RoleKind kind, Point point) const;
    void moveToLanes(Edit& edit, std::span<const gestures::Placement> placements);
    /// sheet_host_places.cpp: finds places for roles that come without one, as those of a table do.
    void placeNew(Edit& edit) const;
    /// Writes down where the cards stand that have only been laid out, so that none jumps when one is placed.
    void settle(Result<Edit>& edit) const;
    // sheet_paste.cpp
    std::vector<RoleKey> pastePart(const Chain& part, QPointF offset, const char* code);
    void showAdded(const std::vector<RoleKey>& roles);
    /// sheet_arranging.cpp: finds places for roles that now work with another one for the first time.
    void arrangeNew(Edit& edit);
    // sheet_host_undo.cpp
    void noteSelection(const Edit& edit);
    bool stepAndSelect(const std::function<bool()>& step);
    static bool isNamingOf(const Label* naming, const Label* creation);
    [[nodiscard]] bool isPinned(const RoleKey& role) const; ///< sheet_pins.cpp
    // sheet_layout.cpp
    void showDraft(std::unique_ptr<Scene> scene);
    [[nodiscard]] std::vector<RoleKey> rolesToLayOut(const std::vector<RoleKey>& selected) const;
    void sayPinnedOnEachOther(const std::vector<gestures::Placement>& placements);
    void takeLayout(const std::vector<RoleKey>& selected, std::vector<gestures::Placement> placements);

    DocumentBridge& bridge_;
    Canvas* canvas_ = nullptr;
    LongWork* work_ = nullptr;
    ViewKey view_;
    bool lanes_ = false;
    bool endsLast_ = true;
    bool isArranging_ = false;
    gestures::Selection selected_;                   ///< when the edit began that is being made
    std::map<Sequence, gestures::Selection> before_; ///< what was selected before the latest edits
    int layoutWork_ = 0;                             ///< the number of the layout that is on its way
};

} // namespace throughline
