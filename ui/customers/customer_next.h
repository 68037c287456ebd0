#pragma once

#include <QWidget>

#include "core/analysis/customers.h"
#include "ui/document/document_bridge.h"

class QLabel;
class QPushButton;

namespace throughline {

/// What to do next for a customer, as a sentence, with the buttons that do it or lead to where it is done.
class CustomerNext : public QWidget {
    Q_OBJECT
  public:
    explicit CustomerNext(DocumentBridge& bridge, QWidget* parent = nullptr);
    void show(const Customer& customer);
    using QWidget::show;

  signals:
    void taskWanted(const throughline::TaskKey& task);
    void newTaskWanted();
    void expectationWanted();
    void remarkWanted();
    void opportunityWanted();

  private:
    void press();
    void deliver();

    DocumentBridge& bridge_;
    NextStep step_ = NextStep::nothing;
    TaskKey task_;
    QLabel* words_;
    QPushButton* go_;
    QPushButton* done_;
};

} // namespace throughline
