#pragma once

#include "ui/panels/row_form.h"
#include "ui/panels/tick_list.h"

class QCheckBox;

namespace throughline {

/// Everything about one person: the fields, whether it is "me", and the roles that the person holds.
class PersonForm : public RowForm<Person> {
    Q_OBJECT
  public:
    explicit PersonForm(DocumentBridge& bridge, QWidget* parent = nullptr);

  signals:
    void roleWanted(const throughline::RoleKey& role);

  private:
    void fillRoles(const Person& person);
    void setHeld(const RoleKey& role, bool isHeld);

    QCheckBox* me_ = nullptr;
    NameList* roles_ = nullptr;
};

} // namespace throughline
