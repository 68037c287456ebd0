#pragma once

#include <QTimer>
#include <QWidget>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QLabel;
class QVBoxLayout;

namespace throughline {

/// The first question about a task: for whom it is. While nobody is named, the customers of its role are offered, each
/// one click; then it says where the work arrives.
class TaskCustomer : public QWidget {
    Q_OBJECT
  public:
    explicit TaskCustomer(DocumentBridge& bridge, QWidget* parent = nullptr);
    /// Offers the customers of every role of the owner, not of the task's alone.
    void offerOfOwnRoles() { ofOwnRoles_ = true; }
    void show(const Task& task);
    /// Whether it asks, and every service of the role is one of its offers.
    [[nodiscard]] bool offersAll() const { return offersAll_; }
    /// Null where it does not ask, or has nobody to offer.
    [[nodiscard]] QWidget* firstOffer() const;

  signals:
    void chosen(const throughline::ServiceKey& service);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void ask(const Task& task);
    void tellArrival();

    DocumentBridge& bridge_;
    TaskKey task_;
    bool ofOwnRoles_ = false;
    bool offersAll_ = false;
    QLabel* question_;
    QWidget* offers_;
    QVBoxLayout* rows_;
    QLabel* arrival_;
    QTimer timer_; ///< the trace is worked out once an edit is over, and only where it is seen
};

/// What the person calls a service: its customer and what it provides.
QString serviceWords(const Chain& chain, const Service& service);

} // namespace throughline
