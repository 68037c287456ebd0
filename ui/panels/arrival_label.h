#pragma once

#include <QLabel>
#include <QTimer>

#include "core/model/entities.h"

namespace throughline {

class DocumentBridge;

/// What of a task's amount arrives where, in a sentence; hidden while no amount is known. The trace is asked for when
/// the event that changed the task is over, and only where the sentence can be seen.
class ArrivalLabel : public QLabel {
    Q_OBJECT
  public:
    explicit ArrivalLabel(DocumentBridge& bridge, QWidget* parent = nullptr);
    void tell(const Task& task);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void tellNow();

    DocumentBridge& bridge_;
    TaskKey task_;
    QTimer timer_;
};

} // namespace throughline
