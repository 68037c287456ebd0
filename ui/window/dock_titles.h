#pragma once

#include <QObject>
#include <QTimer>

class QDockWidget;
class QMainWindow;

namespace throughline {

/// Says the name of a dock once: where docks stand behind one another's tabs, the tab has the name and the button that
/// closes, and the dock no title of its own.
class DockTitles : public QObject {
    Q_OBJECT
  public:
    explicit DockTitles(QMainWindow& window);
    /// From now on watches this one as well.
    void add(QDockWidget& dock);

  signals:
    /// By the button of its tab, or of its own title.
    void closed(QDockWidget* dock);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void settle();
    void close(const QString& title);

    QMainWindow& window_;
    QTimer timer_; ///< the window puts its docks to their places in several turns
};

} // namespace throughline
