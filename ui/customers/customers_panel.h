#pragma once

#include <QTimer>
#include <QWidget>

#include "core/analysis/customers.h"
#include "ui/customers/who_line.h"
#include "ui/document/document_bridge.h"

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace throughline {

class ChoiceField;
class CustomerDetail;
class CustomerList;

/// The Customers dock: the direct customers of the owner, or of any person, in their order; all about the one that is
/// chosen; and who serves the person. Works its answer out only while it is seen, once for several edits.
class CustomersPanel : public QWidget {
    Q_OBJECT
  public:
    explicit CustomersPanel(DocumentBridge& bridge, QWidget* parent = nullptr);

    /// A switch of the window that stands at the top of the panel as well.
    void addSwitch(QAction* action);
    /// Shows a customer, where it is one of the person's.
    void choose(const RoleKey& customer);
    /// Goes to where what the chosen customer says is noted.
    void enterRemark();
    [[nodiscard]] CustomerList& list() const { return *list_; }
    [[nodiscard]] CustomerDetail& detail() const { return *detail_; }
    [[nodiscard]] QSize sizeHint() const override { return {900, 340}; }

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void taskWanted(const throughline::TaskKey& task);
    void newTaskWanted(const throughline::ServiceKey& service);
    /// A role of that title, above the role that reports to it.
    void managerWanted(const throughline::RoleKey& role, const QString& title);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void buildTop();
    void refresh();
    void fillPeople();
    void fillQuestion();
    void fillServers();
    void showChosen();
    void answer(WhoLine::Question question, const QString& name);
    void setOwner(const QString& name);
    void setRole(const QString& title);
    [[nodiscard]] PersonKey person() const;
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] std::vector<RoleKey> servers() const;

    DocumentBridge& bridge_;
    PersonKey chosen_; ///< none: the owner
    Customers customers_;
    ChoiceField* people_;
    QPushButton* computed_;
    QToolButton* switch_;
    WhoLine* who_;
    QLabel* empty_;
    QSplitter* split_;
    CustomerList* list_;
    QScrollArea* scroll_;
    QScrollArea* whole_ = nullptr;
    CustomerDetail* detail_;
    QLabel* servedBy_;
    QVBoxLayout* servers_;
    QTimer timer_;
};

} // namespace throughline
