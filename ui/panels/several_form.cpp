#include "ui/panels/several_form.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/change_rows.h"
#include "core/model/enumerations.h"
#include "ui/looks/rows.h"
#include "ui/panels/department_form.h"
#include "ui/panels/fields.h"
#include "ui/panels/person_names.h"
#include "ui/panels/section.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

SeveralForm::SeveralForm(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      summary_(makeLabel(QString(), "strong", this)),
      roles_(new Section(tr("All the selected roles"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(14);
    column->addWidget(summary_);
    arrangeBox_ = new QWidget(this);
    arrange_ = new QHBoxLayout(arrangeBox_);
    arrange_->setContentsMargins(0, 0, 0, 0);
    arrange_->setSpacing(2);
    arrangeBox_->hide();
    column->addWidget(arrangeBox_);
    column->addWidget(roles_);
    column->addStretch(1);

    department_ = new NameField([this] { return departmentNames(bridge_.chain()); }, this);
    department_->setAccessibleName(tr("Department"));
    roles_->add(tr("Department"), department_);
    connect(department_, &LineField::committed, this, [this](const QString& typed) {
        changeRoles([name = fromLine(typed)](Role& role) { role.department = name; });
    });
    kind_ = new ChoiceField(this);
    kind_->setAccessibleName(tr("Kind"));
    roles_->add(tr("Kind"), kind_);
    connect(kind_, &ChoiceField::chosen, this, [this](const QString& chosen) {
        if (const auto kind = enumerationNamed<RoleKind>(fromText(chosen)))
            changeRoles([kind](Role& role) { role.kind = *kind; });
    });
    holder_ = new NameField([this] { return personNames(bridge_.chain()); }, this);
    holder_->setAccessibleName(tr("Held by"));
    holder_->setPlaceholderText(tr("Add a person to all"));
    roles_->add(tr("Held by"), holder_);
    connect(holder_, &LineField::committed, this, [this](const QString& typed) {
        if (!typed.trimmed().isEmpty())
            addHolder(typed.simplified());
    });
}

void SeveralForm::setArrangeActions(const QList<QAction*>& actions) {
    for (QAction* action : actions) {
        auto* button = new QToolButton(arrangeBox_);
        button->setDefaultAction(action);
        button->setIconSize(QSize(16, 16));
        arrange_->addWidget(button);
    }
    arrange_->addStretch(1);
}

void SeveralForm::showSelection(const gestures::Selection& selection) {
    selection_ = selection;
    department_->refuse({});
    refresh();
}

void SeveralForm::refresh() {
    const Chain& chain = bridge_.chain();
    std::erase_if(selection_.roles, [&](const RoleKey& key) { return !chain.roles().contains(key); });
    std::erase_if(selection_.services, [&](const ServiceKey& key) { return !chain.services().contains(key); });
    std::erase_if(selection_.tasks, [&](const TaskKey& key) { return !chain.tasks().contains(key); });
    summarise();
    roles_->setVisible(!selection_.roles.empty());
    arrangeBox_->setVisible(selection_.roles.size() > 1 && arrange_->count() > 0);
    if (selection_.roles.empty())
        return;
    const Role& first = *chain.roles().find(selection_.roles.front());
    bool isOneDepartment = true;
    bool isOneKind = true;
    for (const RoleKey& key : selection_.roles) {
        const Role& role = *chain.roles().find(key);
        isOneDepartment = isOneDepartment && role.department == first.department;
        isOneKind = isOneKind && role.kind == first.kind;
    }
    department_->setValue(isOneDepartment ? toText(first.department) : QString());
    department_->setPlaceholderText(isOneDepartment ? QString() : tr("Several"));
    QList<QPair<QString, QString>> kinds{{words::of(RoleKind::internal), toText(nameOf(RoleKind::internal))},
                                         {words::of(RoleKind::endCustomer), toText(nameOf(RoleKind::endCustomer))}};
    if (!isOneKind)
        kinds.prepend({tr("Several"), QString()});
    kind_->setEntries(kinds);
    kind_->setChoice(isOneKind ? toText(nameOf(first.kind)) : QString());
    holder_->setValue({});
}

void SeveralForm::summarise() {
    QStringList parts;
    const auto add = [&parts](std::size_t count, const QString& words) {
        if (count > 0)
            parts << words;
    };
    const auto number = [](std::size_t count) { return static_cast<int>(count); };
    add(selection_.roles.size(), tr("%n roles", nullptr, number(selection_.roles.size())));
    add(selection_.services.size(), tr("%n services", nullptr, number(selection_.services.size())));
    add(selection_.tasks.size(), tr("%n tasks", nullptr, number(selection_.tasks.size())));
    summary_->setText(tr("Selected: %1").arg(QLocale().createSeparatedList(parts)));
}

void SeveralForm::changeRoles(const std::function<void(Role&)>& change, Edit edit) {
    std::vector<Role> roles;
    for (const RoleKey& key : selection_.roles) {
        if (const Role* role = bridge_.chain().roles().find(key)) {
            roles.push_back(*role);
            change(roles.back());
        }
    }
    edit.label = gestures::labelOfRows<Role>(gestures::changeRows(bridge_.chain(), std::move(roles), edit));
    bridge_.perform(edit);
    refresh();
}

void SeveralForm::addHolder(const QString& name) {
    Edit edit;
    const PersonKey person = personNamed(bridge_, name, edit);
    changeRoles(
        [&](Role& role) {
            if (std::ranges::find(role.holders, person) == role.holders.end())
                role.holders.push_back(person);
        },
        std::move(edit));
}

} // namespace throughline
