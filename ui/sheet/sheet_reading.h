#pragma once

#include <QObject>
#include <QPointF>
#include <memory>
#include <optional>

#include "core/model/reading.h"
#include "ui/canvas/canvas_host.h"
#include "ui/document/document_bridge.h"
#include "ui/paint/highlight.h"
#include "ui/paint/review_content.h"

namespace throughline {

class Canvas;
class SheetHost;

/// Reads a large chain in parts: the sheet shows departments folded to one card, or only some of the roles, laid out
/// for themselves. The document and its views are not touched. While a part is read, words and services can be edited,
/// but no card is placed, for the places that show are none of the document's.
///
/// Stands between the sheet and its host, to which it hands everything on while nothing is folded or left out.
class SheetReading : public QObject, public CanvasHost {
    Q_OBJECT
  public:
    SheetReading(DocumentBridge& bridge, SheetHost& host, QObject* parent = nullptr);
    /// The sheet that shows it; it must stay as long as this is used.
    void setCanvas(Canvas* canvas);

    [[nodiscard]] bool isActive() const { return read_ != nullptr; }
    [[nodiscard]] const Reading& reading() const { return reading_; }
    void foldAll();
    void fold(const std::string& department);
    void unfold(const std::string& department);
    /// How the shown view of the document was looked at before; nothing while that is what is shown.
    struct Look {
        double zoom = 1.0;
        QPointF centre;
    };
    [[nodiscard]] std::optional<Look> before() const { return isActive() ? std::optional(before_) : std::nullopt; }
    /// Only these, in words as the strip has them ("the trace").
    void showOnly(std::set<RoleKey> roles);
    /// Opens the departments that hide one of the roles, and shows those that are left out; whether there were any.
    bool include(const std::vector<RoleKey>& roles);
    /// The shown view of the document again.
    void showAll();
    /// The same, where somebody else shows the sheet something anyway.
    void forget();
    /// The department whose card that is; empty where it is none.
    [[nodiscard]] std::string departmentOf(const RoleKey& card) const;
    /// Takes the edit in; false where nothing is folded or left out, so that the sheet must follow it by itself.
    bool follow(const Edit& edit);
    /// The highlight of the whole chain as it lies over what is shown.
    [[nodiscard]] std::optional<Highlight> shown(const std::optional<Highlight>& highlight) const;
    /// The subject of a printed sheet that shows what is read now; unchanged where that is everything.
    [[nodiscard]] ReviewSubject asRead(ReviewSubject subject, const std::optional<Highlight>& highlight) const;
    /// "12 of 340 roles are shown; 3 departments are folded."
    [[nodiscard]] QString sentence() const;

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
    void traceTask(const TaskKey& task) override;
    void traceRole(const RoleKey& role) override;
    void traceBack(const RoleKey& endCustomer) override;
    void endTrace() override;
    void limitTrace(int hops) override;
    void showMessage(const QString& text) override;

  signals:
    /// Something else is shown, or all of the chain again.
    void changed();
    /// The sheet is to show the document's view again.
    void wholeWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void show();
    /// Whether a card may be placed; where not, the person is told why.
    bool mayPlace();
    /// Whether it is in the chain itself; where it is a department's, the person is told.
    bool isReal(const RoleKey& role);

    DocumentBridge& bridge_;
    SheetHost& host_;
    Canvas* canvas_ = nullptr;
    Reading reading_;
    std::unique_ptr<ReadChain> read_;
    Drawing drawing_; ///< of the read chain
    Look before_;
};

} // namespace throughline
