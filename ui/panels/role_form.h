#pragma once

#include <string>

#include "ui/panels/row_form.h"
#include "ui/panels/tick_list.h"

class QTimer;
class QVBoxLayout;

namespace throughline {

class RoleInfluence;
class RoleServices;

/// Everything about one role: its fields, its services in both directions, its tasks, its reach, its influence and what
/// the checks say of it.
class RoleForm : public RowForm<Role> {
    Q_OBJECT
  public:
    RoleForm(DocumentBridge& bridge, QWidget* parent = nullptr);
    void focusTitle();

  signals:
    void serviceWanted(const throughline::ServiceKey& service);
    void taskWanted(const throughline::TaskKey& task);
    void roleWanted(const throughline::RoleKey& role);
    void personWanted(const throughline::PersonKey& person);
    void departmentWanted(const std::string& department);
    void traceBackWanted(const throughline::RoleKey& endCustomer);
    void traceWanted(const throughline::RoleKey& role);
    void newTaskWanted(const throughline::RoleKey& role);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void addMain(QVBoxLayout& column);
    void addRelations(QVBoxLayout& column);
    void fillHolders(const Role& role);
    void fillTasks(const Role& role);
    void fillReach();
    void fillFindings();
    void addHolder(const QString& name);
    [[nodiscard]] bool isMine() const;
    void setMine(bool mine);

    LineField* title_ = nullptr;
    NameList* holders_ = nullptr;
    RoleServices* services_ = nullptr;
    RoleInfluence* influence_ = nullptr;
    Section* taskSection_ = nullptr;
    QVBoxLayout* tasks_ = nullptr;
    Section* reachSection_ = nullptr;
    QVBoxLayout* reach_ = nullptr;
    QTimer* reachTimer_ = nullptr;
    RoleKey reachOf_; ///< whose reach is shown
    Section* findingSection_ = nullptr;
    QVBoxLayout* findings_ = nullptr;
};

} // namespace throughline
