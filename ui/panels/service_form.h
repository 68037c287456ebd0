#pragma once

#include "ui/panels/row_form.h"

class QCheckBox;
class QVBoxLayout;

namespace throughline {

class LinkRow;

/// Everything about one service, and the services in the other direction: the partnership.
class ServiceForm : public RowForm<Service> {
    Q_OBJECT
  public:
    ServiceForm(DocumentBridge& bridge, QWidget* parent = nullptr);

  signals:
    void serviceWanted(const throughline::ServiceKey& service);
    void roleWanted(const throughline::RoleKey& role);
    void taskWanted(const throughline::TaskKey& task);

  private:
    void fillEnds(const Service& service);
    void fillShare(const Service& service);
    void fillOthers(const Service& service);

    QVBoxLayout* ends_ = nullptr;
    NumberField* weight_ = nullptr;
    QLabel* share_ = nullptr;
    QCheckBox* manager_ = nullptr;
    QCheckBox* derived_ = nullptr;
    QVBoxLayout* others_ = nullptr;
    QVBoxLayout* tasks_ = nullptr;
    Section* taskSection_ = nullptr;
};

} // namespace throughline
