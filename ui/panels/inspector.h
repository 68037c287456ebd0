#pragma once

#include <QWidget>

#include "core/model/gestures.h"
#include "ui/document_bridge.h"

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace throughline {

class RoleForm;
class ServiceForm;
class TaskForm;

/// Every field of what is selected, edited in place.
class Inspector : public QWidget {
    Q_OBJECT
  public:
    explicit Inspector(DocumentBridge& bridge, QWidget* parent = nullptr);

    void setSelection(const gestures::Selection& selection);
    /// Opens the title of what is shown for typing.
    void editTitle();
    [[nodiscard]] QSize sizeHint() const override { return {340, 600}; }

  signals:
    void serviceWanted(const throughline::ServiceKey& service);
    void taskWanted(const throughline::TaskKey& task);
    void roleWanted(const throughline::RoleKey& role);
    void traceTaskWanted(const throughline::TaskKey& task);
    void traceRoleWanted(const throughline::RoleKey& role);
    void traceBackWanted(const throughline::RoleKey& endCustomer);
    void newTaskWanted(const throughline::RoleKey& role);

  private:
    void follow(const Edit& edit);
    void showPage(QWidget* page);
    void summarise(const gestures::Selection& selection);

    DocumentBridge& bridge_;
    QScrollArea* scroll_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QLabel* summary_ = nullptr;
    /// The key of the row that is shown; empty where it is none or several.
    std::string shown_;
    RoleForm* role_ = nullptr;
    ServiceForm* service_ = nullptr;
    TaskForm* task_ = nullptr;
};

} // namespace throughline
