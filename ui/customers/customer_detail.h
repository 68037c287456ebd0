#pragma once

#include <QWidget>
#include <array>
#include <utility>
#include <vector>

#include "core/analysis/customers.h"
#include "ui/document/document_bridge.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace throughline {

class CustomerNext;
class CustomerRemarks;
class LineField;
class RoleInfluence;
class Section;
class TextField;

/// All about one direct customer, edited in place: what to do next, on what it decides, what it expects, what it says,
/// what is promised, what it can open, and whom it can influence.
class CustomerDetail : public QWidget {
    Q_OBJECT
  public:
    explicit CustomerDetail(DocumentBridge& bridge, QWidget* parent = nullptr);

    /// `servers`: the roles of the person whose customer it is; what is kept is kept for each of them.
    void show(const Customer& customer, std::vector<RoleKey> servers, bool isOwn);
    using QWidget::show;
    [[nodiscard]] const RoleKey& role() const { return role_; }

    void enterRemark();
    /// Of whom a remark can be noted here.
    void offerRemarksOf(const std::vector<RoleKey>& customers);

  signals:
    /// Another customer is to be shown.
    void customerWanted(const throughline::RoleKey& customer);
    void roleWanted(const throughline::RoleKey& role);
    void taskWanted(const throughline::TaskKey& task);
    void newTaskWanted(const throughline::ServiceKey& service);

  private:
    void fillHead(const Customer& customer, bool isOwn);
    void fillExpectations(const Customer& customer);
    void fillTasks(const Customer& customer);
    void fillOpportunities(const Customer& customer);
    QVBoxLayout* addSection(const QString& title, Section*& section);
    void setSway(Sway sway, bool on);

    DocumentBridge& bridge_;
    RoleKey role_;
    std::vector<RoleKey> servers_;
    ServiceKey firstService_;
    QLabel* title_;
    QLabel* reason_;
    CustomerNext* next_;
    std::array<QCheckBox*, 3> sway_{};
    QCheckBox* vouches_;
    QVBoxLayout* expectations_;
    std::vector<std::pair<ServiceKey, TextField*>> fields_;
    QLabel* kept_;
    QVBoxLayout* tasks_;
    QPushButton* newTask_;
    QLabel* reputation_;
    CustomerRemarks* remarks_;
    QVBoxLayout* opportunities_;
    LineField* newOpportunity_;
    RoleInfluence* influence_;
};

} // namespace throughline
