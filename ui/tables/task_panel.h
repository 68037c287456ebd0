#pragma once

#include <QWidget>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QSettings;

namespace throughline {

class TablePane;

/// The tasks as a table in the order of work. A click on a row traces its task.
class TaskPanel : public QWidget {
    Q_OBJECT
  public:
    explicit TaskPanel(DocumentBridge& bridge, QWidget* parent = nullptr);

    /// Marks the row without tracing it.
    void select(const TaskKey& task);
    [[nodiscard]] TablePane& pane() { return *pane_; }
    void keepColumns(QSettings& settings) const;
    void restoreColumns(const QSettings& settings);
    [[nodiscard]] QSize sizeHint() const override { return {700, 220}; }

  signals:
    void taskActivated(const throughline::TaskKey& task);

  private:
    TablePane* pane_;
};

} // namespace throughline
