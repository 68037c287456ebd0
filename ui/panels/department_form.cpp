#include "ui/panels/department_form.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "core/model/gestures.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/fields.h"
#include "ui/panels/section.h"
#include "ui/words/text.h"

namespace throughline {

namespace {
constexpr std::size_t mostRows = 60;
}

QStringList departmentNames(const Chain& chain) {
    std::set<std::string> names;
    for (const Role& role : chain.roles()) {
        if (!role.department.empty())
            names.insert(role.department);
    }
    QStringList list;
    for (const std::string& name : names)
        list << toText(name);
    return list;
}

DepartmentForm::DepartmentForm(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge), name_(new LineField(this)), count_(makeLabel(QString(), "caption", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* main = new Section(QString(), this);
    name_->setProperty("look", "title");
    name_->setAccessibleName(tr("Name of the department"));
    connect(name_, &LineField::committed, this, &DepartmentForm::rename);
    main->add(name_);
    main->add(count_);
    column->addWidget(main);
    QWidget* box = nullptr;
    rows_ = makeRows(box, this);
    column->addWidget(box);
    column->addStretch(1);
}

void DepartmentForm::showDepartment(const std::string& name) {
    name_->refuse({});
    department_ = name;
    refresh();
}

bool DepartmentForm::isThere() const {
    const auto& roles = bridge_.chain().roles();
    return std::any_of(roles.begin(), roles.end(), [this](const Role& role) { return role.department == department_; });
}

void DepartmentForm::rename(const QString& typed) {
    const std::string name = fromLine(typed);
    if (name.empty()) {
        name_->refuse(tr("A department needs a name."));
        return;
    }
    const std::string before = std::exchange(department_, name);
    if (!bridge_.perform(gestures::renameDepartment(bridge_.chain(), before, name)))
        department_ = before;
    refresh();
}

void DepartmentForm::refresh() {
    name_->setValue(toText(department_));
    std::vector<const Role*> roles;
    for (const Role& role : bridge_.chain().roles()) {
        if (role.department == department_)
            roles.push_back(&role);
    }
    std::ranges::sort(roles, [](const Role* a, const Role* b) { return a->title < b->title; });
    count_->setText(tr("%n roles. A new name is that of all of them.", nullptr, static_cast<int>(roles.size())));
    clearRows(*rows_);
    for (std::size_t i = 0; i < std::min(roles.size(), mostRows); ++i) {
        auto* row = new LinkRow(themeIcon(QStringLiteral("role")), toText(roles[i]->title), QString(), this);
        connect(row, &LinkRow::clicked, this, [this, key = roles[i]->key] { emit roleWanted(key); });
        rows_->addWidget(row);
    }
    if (roles.size() > mostRows)
        rows_->addWidget(
            makeLabel(tr("and %n more", nullptr, static_cast<int>(roles.size() - mostRows)), "caption", this));
}

} // namespace throughline
