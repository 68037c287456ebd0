#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QLabel;

namespace throughline {

class ChoiceField;
class DayField;

/// What several tasks get at once, each answer one edit: a state, a promised day, what they matter for. Seen while
/// there are several.
class TaskBulk : public QWidget {
    Q_OBJECT
  public:
    explicit TaskBulk(DocumentBridge& bridge, QWidget* parent = nullptr);
    void setTasks(std::vector<TaskKey> tasks);
    [[nodiscard]] const std::vector<TaskKey>& tasks() const { return tasks_; }

  private:
    void commit(const std::function<void(Task&)>& change);
    void fillValues();

    DocumentBridge& bridge_;
    std::vector<TaskKey> tasks_;
    QLabel* count_;
    DayField* promised_;
    ChoiceField* value_;
};

} // namespace throughline
