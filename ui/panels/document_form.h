#pragma once

#include <QWidget>
#include <vector>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QLabel;
class QVBoxLayout;

namespace throughline {

class LineField;
class NameField;

/// The document as a whole, shown while nothing is selected: its title and owner, what there is in it, and how many of
/// its roles have a customer.
class DocumentForm : public QWidget {
    Q_OBJECT
  public:
    explicit DocumentForm(DocumentBridge& bridge, QWidget* parent = nullptr);
    void refresh();

  signals:
    /// Roles to select, such as those that serve nobody.
    void rolesWanted(const std::vector<throughline::RoleKey>& roles);
    void personWanted(const throughline::PersonKey& person);

  private:
    void setOwner(const QString& name);

    DocumentBridge& bridge_;
    QWidget* content_;
    QLabel* hint_;
    LineField* title_;
    NameField* owner_;
    QLabel* counts_;
    QVBoxLayout* rows_;
};

} // namespace throughline
