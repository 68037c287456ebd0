#pragma once

#include <QFrame>

#include "core/analysis/changes.h"

class QLabel;

namespace throughline {

class Canvas;

/// Says in a corner of the sheet what the marks of the changes mean, and which roles have no card any more.
class ChangeLegend : public QFrame {
    Q_OBJECT
  public:
    explicit ChangeLegend(Canvas& canvas);
    /// Null takes it away.
    void setChanges(const Changes* changes);

  signals:
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void settle();

    Canvas& canvas_;
    QLabel* gone_;
};

} // namespace throughline
