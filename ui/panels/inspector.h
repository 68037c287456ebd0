#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>
#include <string>

#include "core/model/gestures.h"
#include "ui/document/document_bridge.h"

class QAction;
class QPushButton;
class QScrollArea;

namespace throughline {

class DepartmentForm;
class DocumentForm;
class PersonForm;
class RoleForm;
class ServiceForm;
class SeveralForm;
class TaskForm;

/// Every field of what is selected, edited in place: a role, a service, a task, a person, a department, several at
/// once, or the document where nothing is.
class Inspector : public QWidget {
    Q_OBJECT
  public:
    explicit Inspector(DocumentBridge& bridge, QWidget* parent = nullptr);

    void setSelection(const gestures::Selection& selection);
    /// What stands on no sheet; the next selection takes its place.
    void showPerson(const PersonKey& person);
    void showDepartment(const std::string& department);
    /// Opens the title of what is shown for typing.
    void editTitle();
    /// Commands that several selected roles offer for their places.
    void setArrangeActions(const QList<QAction*>& actions);
    /// The names of the sections that are folded, to keep over a restart.
    [[nodiscard]] QStringList foldedSections() const;
    void setFoldedSections(const QStringList& names);
    [[nodiscard]] QSize sizeHint() const override { return {340, 600}; }

  signals:
    void serviceWanted(const throughline::ServiceKey& service);
    void taskWanted(const throughline::TaskKey& task);
    void roleWanted(const throughline::RoleKey& role);
    void rolesWanted(const std::vector<throughline::RoleKey>& roles);
    void traceTaskWanted(const throughline::TaskKey& task);
    void traceRoleWanted(const throughline::RoleKey& role);
    void traceBackWanted(const throughline::RoleKey& endCustomer);
    void partnershipWanted(const throughline::RoleKey& one, const throughline::RoleKey& other);
    void newTaskWanted(const throughline::RoleKey& role);

  private:
    void connectForms();
    void follow(const Edit& edit);
    void showPage(QWidget* page, const std::string& shown);
    /// The way back from what stands on no sheet to what is selected there.
    void showBack();
    /// Whether what the page shows is still in the chain.
    [[nodiscard]] bool isThere(const QWidget* page) const;

    DocumentBridge& bridge_;
    QScrollArea* scroll_ = nullptr;
    QPushButton* back_ = nullptr;
    gestures::Selection selection_; ///< what is selected on the sheet
    QWidget* pages_ = nullptr;
    QWidget* page_ = nullptr; ///< the one that shows
    /// The key of the row that is shown; empty where it is none or several.
    std::string shown_;
    RoleForm* role_ = nullptr;
    ServiceForm* service_ = nullptr;
    TaskForm* task_ = nullptr;
    PersonForm* person_ = nullptr;
    DepartmentForm* department_ = nullptr;
    SeveralForm* several_ = nullptr;
    DocumentForm* document_ = nullptr;
};

} // namespace throughline
