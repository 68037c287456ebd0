#pragma once

#include <QObject>
#include <QSettings>

#include "ui/document/document_bridge.h"

class QAction;
class QMenu;

namespace throughline {

class Canvas;
class Minimap;
class SheetBadges;
class SheetHost;
class Tracing;

/// What of the sheet can be switched on and off: widths by weight, lanes, the badges of findings, the minimap. Kept in
/// the settings, the lanes with each document; nothing of it is an edit but the laying out that lanes begin with.
class LooksMenu : public QObject {
    Q_OBJECT
  public:
    struct Parts {
        DocumentBridge& bridge;
        Canvas& canvas;
        SheetHost& host;
        Tracing& tracing;
        QSettings& settings;
    };
    /// Puts its switches into `menu`, before `before`.
    LooksMenu(const Parts& parts, QMenu& menu, QAction* before, QObject* parent);

    /// Nothing but the sheet.
    void setPresenting(bool on);

    [[nodiscard]] QAction* widths() const { return widths_; }
    [[nodiscard]] QAction* lanes() const { return lanes_; }
    [[nodiscard]] QAction* findings() const { return findings_; }
    [[nodiscard]] QAction* map() const { return map_; }
    [[nodiscard]] SheetBadges& badges() const { return *badges_; }
    [[nodiscard]] Minimap& minimap() const { return *minimap_; }

  private:
    QAction* add(const QString& text, const QString& tip);
    void documentChanged();
    void apply();
    void switchLanes(bool on);
    /// Switches the lanes off where the layout that made them is undone.
    void follow(const Edit& edit);
    [[nodiscard]] QString lanesKey() const;

    Parts parts_;
    SheetBadges* badges_;
    Minimap* minimap_;
    QAction* widths_ = nullptr;
    QAction* lanes_ = nullptr;
    Sequence lanesEdit_ = 0; ///< the layout that was made when they were switched on; 0: not in this session
    QAction* findings_ = nullptr;
    QAction* hints_ = nullptr;
    QAction* map_ = nullptr;
    bool isPresenting_ = false;
};

} // namespace throughline
