#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QMainWindow;
class QMenu;

namespace throughline {

/// F6 and Shift+F6: from one part of the window to the next (the sheet, each open dock at the sides and then those at
/// the bottom, along the reading direction, the toolbar), each time to where the keyboard was in it last; a dock behind
/// a tab comes to the front, a closed one is passed over. Makes the toolbar's buttons reachable by Tab as well, which
/// Qt leaves to the mouse.
class PaneWalk : public QObject {
    Q_OBJECT
  public:
    /// Adds its two commands to `menu`. `centre` is the part in the middle; the window must outlive this.
    PaneWalk(QMainWindow& window, QWidget& centre, QMenu& menu);

    void go(bool forward);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] QList<QWidget*> panes() const;
    [[nodiscard]] QWidget* paneOf(const QWidget* widget) const;
    [[nodiscard]] QWidget* entryOf(QWidget& pane) const;

    QMainWindow& window_;
    QWidget& centre_;
    QHash<QWidget*, QPointer<QWidget>> last_; ///< where the keyboard was in each
};

} // namespace throughline
