#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/analysis/customers.h"
#include "ui/document/document_bridge.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace throughline {

class ChoiceField;
class DayField;

/// What a customer says: a line that takes a remark in seconds (of whom, on which day, quality, a score as five
/// buttons, what was said, Enter), and the remarks, newest first. The day is today unless another one is chosen, for
/// one remark.
class CustomerRemarks : public QWidget {
    Q_OBJECT
  public:
    explicit CustomerRemarks(DocumentBridge& bridge, QWidget* parent = nullptr);
    void show(const RoleKey& role, const Customer& customer);
    using QWidget::show;
    /// Of whom a remark can be noted, in this order; the one that is shown is chosen.
    void offer(const std::vector<RoleKey>& customers);
    /// Takes the keyboard to the line.
    void enter();

  signals:
    /// Another customer was chosen as the one who said it; what is typed already stays, and is noted of that one.
    void customerWanted(const throughline::RoleKey& customer);

  private:
    QWidget* makeHead();
    void add(const QString& note);
    void fill();
    void clear();

    DocumentBridge& bridge_;
    RoleKey role_;
    std::vector<Slot> remarks_;
    std::size_t shown_ = 0;
    ChoiceField* customer_;
    DayField* dayField_;
    std::optional<Day> day_; ///< none: today
    bool isMoving_ = false;  ///< to another customer, with what is typed
    ChoiceField* quality_;
    QButtonGroup* scores_;
    QLineEdit* line_;
    QLabel* refusal_;
    QVBoxLayout* rows_;
    QPushButton* more_;
};

} // namespace throughline
