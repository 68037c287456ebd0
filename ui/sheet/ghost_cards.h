#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QWidget>
#include <array>

#include "core/model/key.h"
#include "core/model/point.h"
#include "ui/document/document_bridge.h"

namespace throughline {

class Canvas;
class SheetHost;

/// What a blank sheet begins with: three cards that are not there yet, *you → whom you serve → end customer*. What is
/// typed in one becomes a role at once and the next one opens; "Buyer > Warehouse > Retail" becomes a chain. Esc, and a
/// role that is made in another way, end them.
class GhostCards : public QWidget {
    Q_OBJECT
  public:
    static constexpr std::size_t count = 3;

    GhostCards(DocumentBridge& bridge, SheetHost& host, Canvas& canvas);

    /// Shows them, the first open for typing; does nothing where there are roles.
    void start();
    void stop();
    [[nodiscard]] QLineEdit& line(std::size_t ghost) { return *lines_[ghost]; }

    /// Stands and looks as the sheet does now.
    void settle();

  signals:
    /// More is pasted than a name: roles of a sheet, or several lines of names or chains.
    void pasteWanted();
    void ended();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// Puts them into the middle of what is seen.
    void centre();
    /// Makes the role that was typed; whether there is one.
    bool take(std::size_t ghost);
    void next();
    /// Takes what was typed and opens that one, as a click on it does.
    void goTo(std::size_t ghost);
    /// Opens it for typing; behind the last one, the role that was made last is shown.
    void open(std::size_t ghost);
    [[nodiscard]] QRectF ghostRect(std::size_t ghost) const;

    DocumentBridge& bridge_;
    SheetHost& host_;
    Canvas& canvas_;
    std::array<QLineEdit*, count> lines_{};
    std::array<Point, count> points_{};
    std::size_t current_ = 0;
    RoleKey last_;
    bool isTaking_ = false;
};

} // namespace throughline
