#pragma once

#include <QObject>
#include <QPointF>
#include <map>
#include <span>

#include "core/model/edit.h"
#include "core/model/gestures.h"

namespace throughline {

class Canvas;
class DocumentBridge;
class Scene;
class SheetHost;
class ViewTabs;

/// The mime type of roles that are dragged within the window: their keys, one a line.
inline constexpr auto rolesMimeType = "application/x-throughline-roles";

/// Which view of the chain the sheet shows, and what is done to views. The first view shows every role; roles that are
/// dropped on another one come to stand there.
class SheetViews : public QObject {
    Q_OBJECT
  public:
    SheetViews(DocumentBridge& bridge, Canvas& canvas, SheetHost& host, ViewTabs& tabs, QObject* parent = nullptr);

    /// Another document: shows that view of it (where it is not there, the first), or nothing where none is open.
    void reset(const ViewKey& view);
    /// The same, where another thread has made the picture.
    void reset(const ViewKey& view, Scene scene);
    /// Follows an edit that the sheet has already taken in.
    void follow(const Edit& edit);

    void show(const ViewKey& view);
    /// Puts it on the sheet, on which something else stands, as it was last looked at and with what is selected.
    void showAgain();
    /// None: the first.
    [[nodiscard]] const ViewKey& shown() const { return shown_; }
    /// Goes to the next view, or the one before, round the corner.
    void step(int by);

    /// A new view with those roles where they stand on the sheet; its title waits to be typed.
    void add(std::span<const RoleKey> roles);
    void renameShown();
    void removeShown();
    /// The roles come to stand around the point; on the first view, where they stand already, they are selected.
    void place(std::span<const RoleKey> roles, QPointF point);
    /// Those that the shown view does not show yet, by title.
    [[nodiscard]] std::vector<RoleKey> missing() const;

  signals:
    /// Another view is shown.
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Look {
        QPointF centre;
        double zoom = 1.0;
    };
    void take(const ViewKey& view);
    void updateTabs();
    void remove(const ViewKey& view);

    DocumentBridge& bridge_;
    Canvas& canvas_;
    SheetHost& host_;
    ViewTabs& tabs_;
    ViewKey shown_;
    std::map<ViewKey, Look> looks_; ///< how each view was last looked at
};

} // namespace throughline
