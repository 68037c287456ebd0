#pragma once

#include <QWidget>

#include "core/model/entities.h"
#include "ui/document_bridge.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace throughline {

class TaskModel;

/// The list of tasks: sorted by a click on a heading, filtered by what is typed above it, edited in the cells. A click
/// on a row traces its task.
class TaskPanel : public QWidget {
    Q_OBJECT
  public:
    explicit TaskPanel(DocumentBridge& bridge, QWidget* parent = nullptr);

    /// Marks the row without tracing it.
    void select(const TaskKey& task);
    [[nodiscard]] QTableView& table() { return *table_; }
    [[nodiscard]] QSize sizeHint() const override { return {700, 220}; }

  signals:
    void taskActivated(const throughline::TaskKey& task);
    void newTaskWanted();
    void removeWanted(const throughline::TaskKey& task);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    DocumentBridge& bridge_;
    TaskModel* model_;
    QSortFilterProxyModel* sorted_;
    QLineEdit* filter_;
    QTableView* table_;
};

} // namespace throughline
