#pragma once

#include <QWidget>
#include <string>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QLabel;
class QVBoxLayout;

namespace throughline {

class LineField;

/// A department: its name, which is that of all its roles at once, and those roles.
class DepartmentForm : public QWidget {
    Q_OBJECT
  public:
    explicit DepartmentForm(DocumentBridge& bridge, QWidget* parent = nullptr);
    void showDepartment(const std::string& name);
    void refresh();
    /// Whether some role is still in it.
    [[nodiscard]] bool isThere() const;

  signals:
    void roleWanted(const throughline::RoleKey& role);

  private:
    void rename(const QString& typed);

    DocumentBridge& bridge_;
    std::string department_;
    LineField* name_;
    QLabel* count_;
    QVBoxLayout* rows_;
};

/// The names of all departments, by name.
QStringList departmentNames(const Chain& chain);

} // namespace throughline
