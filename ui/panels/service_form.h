#pragma once

#include "ui/panels/row_form.h"

class QCheckBox;
class QVBoxLayout;

namespace throughline {

class PartnershipBox;

/// Everything about one service, its tasks and how each will be exceeded, the services in the other direction, and the
/// partnership of its two roles.
class ServiceForm : public RowForm<Service> {
    Q_OBJECT
  public:
    ServiceForm(DocumentBridge& bridge, QWidget* parent = nullptr);

  signals:
    void partnershipWanted(const throughline::RoleKey& one, const throughline::RoleKey& other);
    void serviceWanted(const throughline::ServiceKey& service);
    void roleWanted(const throughline::RoleKey& role);
    void taskWanted(const throughline::TaskKey& task);

  private:
    void addMain(QVBoxLayout& column);
    /// A line for the role at one end, with a button that goes there.
    void addEnd(Section& section, const QString& label, RoleKey Service::*end);
    void fillShare(const Service& service);
    void fillTasks(const Service& service);
    void fillOthers(const Service& service);

    NumberField* weight_ = nullptr;
    QLabel* share_ = nullptr;
    QCheckBox* manager_ = nullptr;
    QCheckBox* derived_ = nullptr;
    QVBoxLayout* others_ = nullptr;
    QVBoxLayout* tasks_ = nullptr;
    Section* taskSection_ = nullptr;
    PartnershipBox* partnership_ = nullptr;
};

} // namespace throughline
