#pragma once

#include "core/model/entities.h"
#include "ui/work/seen_page.h"

class QLabel;
class QListView;

namespace throughline {

class ChoiceField;
class ReminderLines;
class TaskLines;

/// What I owe whom this week: the open tasks in the order of work, in its groups; beside it what is worth a look.
class DuePage : public SeenPage {
    Q_OBJECT
  public:
    explicit DuePage(DocumentBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] TaskLines& due() { return *due_; }
    [[nodiscard]] ReminderLines& reminders() { return *reminders_; }

  signals:
    void taskWanted(const throughline::TaskKey& task);
    void partnershipWanted(const throughline::RoleKey& one, const throughline::RoleKey& other);
    /// A customer could be asked how it was.
    void customerWanted(const throughline::RoleKey& customer);

  private:
    void openReminder(const QModelIndex& index);
    ChoiceField* whose_;
    QLabel* sentence_;
    TaskLines* due_;
    QListView* dueList_;
    QLabel* lookWords_;
    ReminderLines* reminders_;
    QListView* lookList_;
};

} // namespace throughline
