#pragma once

#include <QFrame>
#include <QObject>

#include "core/model/gestures.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace throughline {

class Canvas;
class DocumentBridge;
class SheetReading;
class Tracing;

/// The commands by which a person reads a large chain in parts: a submenu of the View menu, and what the sheet's
/// context menu offers of them.
class ReadingMenu : public QObject {
    Q_OBJECT
  public:
    struct Parts {
        DocumentBridge& bridge;
        Canvas& canvas;
        SheetReading& reading;
        Tracing& tracing;
    };
    /// Puts the submenu into `menu` before the action.
    ReadingMenu(const Parts& parts, QMenu& menu, QAction* before, QObject* parent);

  private:
    void update();
    void fillContextMenu(QMenu& menu);
    void showTrace();
    void showDepartment();
    void showAround(int steps);
    /// Of the one selected role, or of the one folded department; empty where there is none.
    [[nodiscard]] std::string selectedDepartment() const;

    Parts parts_;
    QAction* foldAll_;
    QAction* fold_;
    QAction* open_;
    QAction* onlyTrace_;
    QAction* onlyDepartment_;
    QAction* onlyNear_;
    QAction* onlyFar_;
    QAction* onlyFarther_;
    QAction* all_;
};

/// Says above the sheet that only a part of the chain is shown, and leads back to all of it.
class ReadingStrip : public QFrame {
    Q_OBJECT
  public:
    explicit ReadingStrip(QWidget* parent = nullptr);
    /// Attaches it to what it tells of.
    void follow(SheetReading& reading);

  private:
    QLabel* words_;
    QPushButton* back_;
};

} // namespace throughline
