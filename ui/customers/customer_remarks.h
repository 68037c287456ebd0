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

/// What a customer says: a line that takes a remark in seconds (quality, a score as five buttons, what was said,
/// Enter), and the remarks, newest first.
class CustomerRemarks : public QWidget {
    Q_OBJECT
  public:
    explicit CustomerRemarks(DocumentBridge& bridge, QWidget* parent = nullptr);
    void show(const RoleKey& role, const Customer& customer);
    using QWidget::show;
    /// Takes the keyboard to the line.
    void enter();

  private:
    void add(const QString& note);
    void fill();

    DocumentBridge& bridge_;
    RoleKey role_;
    std::vector<Slot> remarks_;
    std::size_t shown_ = 0;
    ChoiceField* quality_;
    QButtonGroup* scores_;
    QLineEdit* line_;
    QLabel* refusal_;
    QVBoxLayout* rows_;
    QPushButton* more_;
};

} // namespace throughline
