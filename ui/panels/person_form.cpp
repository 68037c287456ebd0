#include "ui/panels/person_form.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/role_names.h"

namespace throughline {

PersonForm::PersonForm(DocumentBridge& bridge, QWidget* parent) : RowForm<Person>(bridge, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* main = new Section(QString(), this);
    auto* name = new LineField(this);
    name->setProperty("look", "title");
    name->setAccessibleName(tr("Name of the person"));
    main->add(name);
    onFill([name](const Person& person) { name->setValue(toText(person.name)); });
    connect(name, &LineField::committed, this, [this, name](const QString& typed) {
        commitFrom(name, [&](Person& person) { person.name = fromLine(typed); });
    });
    line(*main, tr("Email"), &Person::email);
    me_ = new QCheckBox(tr("This is me"), this);
    me_->setToolTip(tr("The person whose chain this is"));
    main->add(QString(), me_);
    onFill([this](const Person& person) { me_->setChecked(bridge_.chain().info().owner == person.key); });
    connect(me_, &QCheckBox::clicked, this, [this](bool on) {
        DocumentInfo info = bridge_.chain().info();
        info.owner = on ? key() : PersonKey();
        bridge_.perform(gestures::change(bridge_.chain(), std::move(info)));
        refresh();
    });
    column->addWidget(main);

    auto* held = new Section(tr("Holds"), this);
    roles_ = new NameList(
        NameList::Of::roles, tr("Add a role"), [this] { return roleTitles(bridge_.chain(), {}); }, this);
    held->add(roles_);
    onFill([this](const Person& person) { fillRoles(person); });
    connect(roles_, &NameList::wanted, this, [this](const QString& role) { emit roleWanted(RoleKey(fromText(role))); });
    connect(roles_, &NameList::removed, this, [this](const QString& role) { setHeld(RoleKey(fromText(role)), false); });
    connect(roles_, &NameList::added, this, [this](const QString& title) {
        const RoleKey role = roleTitled(bridge_.chain(), title);
        if (role.isNone()) {
            bridge_.sayNote(tr("There is no role “%1”.").arg(title));
        } else {
            setHeld(role, true);
        }
    });
    column->addWidget(held);

    auto* more = new Section(QString(), this);
    text(*more, tr("Notes"), &Person::notes);
    column->addWidget(more);
    column->addStretch(1);
}

void PersonForm::setHeld(const RoleKey& role, bool isHeld) {
    const Role* now = bridge_.chain().roles().find(role);
    if (now == nullptr)
        return;
    Role next = *now;
    std::erase(next.holders, key());
    if (isHeld)
        next.holders.push_back(key());
    bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
    refresh();
}

void PersonForm::fillRoles(const Person& person) {
    QList<NameList::Item> items;
    for (const Role& role : bridge_.chain().roles()) {
        if (std::ranges::find(role.holders, person.key) != role.holders.end())
            items.append({toText(role.key.text()), toText(role.title), toText(role.department)});
    }
    std::ranges::sort(items, {}, &NameList::Item::name);
    roles_->setItems(items);
}

} // namespace throughline
