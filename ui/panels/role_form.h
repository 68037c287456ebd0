#pragma once

#include "ui/panels/row_form.h"
#include "ui/panels/tick_list.h"

class QCompleter;
class QTimer;
class QVBoxLayout;

namespace throughline {

/// Everything about one role: its fields, its services in both directions, its tasks and its reach.
class RoleForm : public RowForm<Role> {
    Q_OBJECT
  public:
    RoleForm(DocumentBridge& bridge, QWidget* parent = nullptr);
    void focusTitle();

  signals:
    void serviceWanted(const throughline::ServiceKey& service);
    void taskWanted(const throughline::TaskKey& task);
    void roleWanted(const throughline::RoleKey& role);
    void traceBackWanted(const throughline::RoleKey& endCustomer);
    void traceWanted(const throughline::RoleKey& role);
    void newTaskWanted(const throughline::RoleKey& role);

  private:
    void fillHolders(const Role& role);
    void fillServices(const Role& role);
    void fillTasks(const Role& role);
    void fillReach();
    void addHolder(const QString& name);

    LineField* title_ = nullptr;
    LineField* department_ = nullptr;
    NameList* holders_ = nullptr;
    QVBoxLayout* services_ = nullptr;
    Section* taskSection_ = nullptr;
    QVBoxLayout* tasks_ = nullptr;
    Section* reachSection_ = nullptr;
    QVBoxLayout* reach_ = nullptr;
    QTimer* reachTimer_ = nullptr;
};

} // namespace throughline
