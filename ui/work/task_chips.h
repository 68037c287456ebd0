#pragma once

#include <QList>
#include <QWidget>
#include <functional>

#include "core/analysis/task_filter.h"
#include "ui/document/document_bridge.h"

class QPushButton;

namespace throughline {

class ChoiceField;

/// Which tasks are looked at, a chip each, and for whom they are.
class TaskChips : public QWidget {
    Q_OBJECT
  public:
    explicit TaskChips(DocumentBridge& bridge, QWidget* parent = nullptr);
    [[nodiscard]] const TaskFilter& filter() const { return filter_; }
    void setFilter(const TaskFilter& filter);
    /// Offers the customers that there are now.
    void refresh();

  signals:
    void changed();

  private:
    void addChip(const QString& words, const QString& tip, bool TaskFilter::*member);

    DocumentBridge& bridge_;
    TaskFilter filter_;
    QList<QPair<QPushButton*, bool TaskFilter::*>> chips_;
    ChoiceField* customer_;
};

} // namespace throughline
