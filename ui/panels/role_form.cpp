#include "ui/panels/role_form.h"

#include <QCheckBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/enumerations.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/department_form.h"
#include "ui/panels/findings_watch.h"
#include "ui/panels/person_names.h"
#include "ui/panels/role_influence.h"
#include "ui/panels/role_services.h"
#include "ui/words/in_sentence.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr int reachDelayMilliseconds = 120;

Section* foldable(const QString& title, const char* name, QWidget* parent, bool folded) {
    auto* section = new Section(title, parent, true, folded);
    section->setObjectName(QString::fromLatin1(name));
    return section;
}
} // namespace

RoleForm::RoleForm(DocumentBridge& bridge, QWidget* parent) : RowForm<Role>(bridge, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    addMain(*column);
    addRelations(*column);
    column->addStretch(1);
}

void RoleForm::addMain(QVBoxLayout& column) {
    auto* main = new Section(QString(), this);
    title_ = new LineField(this);
    title_->setProperty("look", "title");
    title_->setAccessibleName(tr("Title of the role"));
    main->add(title_);
    onFill([this](const Role& role) { title_->setValue(toText(role.title)); });
    connect(title_, &LineField::committed, this, [this](const QString& typed) {
        const std::string title = fromLine(typed);
        if (title.empty()) {
            title_->refuse(tr("A role needs a title."));
            return;
        }
        if (const Role* role = row())
            bridge_.perform(gestures::rename(bridge_.chain(), role->key, title));
        refresh();
    });
    auto* department = new NameField([this] { return departmentNames(bridge_.chain()); }, this);
    line(
        *main, tr("Department"), department, [](const Role& role) -> const std::string& { return role.department; },
        [](Role& role, std::string text) { role.department = std::move(text); });
    QAction* open = department->addAction(themeIcon(QStringLiteral("chevron-right")), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Show the department"));
    connect(open, &QAction::triggered, this, [this] {
        if (const Role* role = row(); role != nullptr && !role->department.empty())
            emit departmentWanted(role->department);
    });
    onFill([open](const Role& role) { open->setVisible(!role.department.empty()); });
    choice(
        *main, tr("Kind"),
        {{words::of(RoleKind::internal), QStringLiteral("internal")},
         {words::of(RoleKind::endCustomer), QStringLiteral("end_customer")}},
        [](const Role& role) { return toText(nameOf(role.kind)); },
        [](Role& role, const QString& chosen) { role.kind = *enumerationNamed<RoleKind>(fromText(chosen)); });
    holders_ = new NameList(
        NameList::Of::people, tr("Add a person"), [this] { return personNames(bridge_.chain()); }, this);
    main->add(tr("Held by"), holders_);
    onFill([this](const Role& role) { fillHolders(role); });
    connect(holders_, &NameList::added, this, &RoleForm::addHolder);
    connect(holders_, &NameList::wanted, this,
            [this](const QString& person) { emit personWanted(PersonKey(fromText(person))); });
    connect(holders_, &NameList::removed, this, [this](const QString& person) {
        commit([&](Role& role) {
            std::erase_if(role.holders, [&](const PersonKey& holder) { return toText(holder.text()) == person; });
        });
    });
    auto* mine = new QCheckBox(tr("I hold it"), this);
    mine->setToolTip(tr("The owner of this document holds the role"));
    main->add(QString(), mine);
    connect(mine, &QCheckBox::clicked, this, &RoleForm::setMine);
    onFill([this, mine](const Role& role) {
        mine->setChecked(isMine());
        mine->setVisible(role.kind == RoleKind::internal && !bridge_.chain().info().owner.isNone());
    });
    text(*main, tr("Expertise"), &Role::expertise)->setPlaceholderText(tr("The reason the company needs it"));
    column.addWidget(main);
}

void RoleForm::addRelations(QVBoxLayout& column) {
    findingSection_ = foldable(tr("Findings"), "roleFindings", this, false);
    QWidget* box = nullptr;
    findings_ = makeRows(box, findingSection_);
    findingSection_->add(box);
    column.addWidget(findingSection_);
    FindingsWatch& watch = FindingsWatch::of(bridge_);
    connect(&watch, &FindingsWatch::changed, this, &RoleForm::fillFindings);
    onFill([this, &watch](const Role&) {
        fillFindings();
        watch.want();
    });

    auto* services = foldable(tr("Services"), "roleServices", this, false);
    services_ = new RoleServices(bridge_, services);
    connect(services_, &RoleServices::serviceWanted, this, &RoleForm::serviceWanted);
    services->add(services_);
    column.addWidget(services);
    onFill([this](const Role& role) { services_->show(role); });

    taskSection_ = foldable(tr("Tasks"), "roleTasks", this, false);
    tasks_ = makeRows(box, taskSection_);
    taskSection_->add(box);
    column.addWidget(taskSection_);
    onFill([this](const Role& role) { fillTasks(role); });

    reachSection_ = foldable(tr("Reaches"), "roleReach", this, false);
    reach_ = makeRows(box, reachSection_);
    reachSection_->add(box);
    column.addWidget(reachSection_);
    // In a large chain the numbers take a moment; they follow when the person pauses.
    reachTimer_ = new QTimer(this);
    reachTimer_->setSingleShot(true);
    reachTimer_->setInterval(reachDelayMilliseconds);
    connect(reachTimer_, &QTimer::timeout, this, &RoleForm::fillReach);
    onFill([this](const Role& role) {
        // One that is shown stays until the new numbers are there.
        if (role.kind != RoleKind::internal || role.key != reachOf_)
            reachSection_->hide();
        if (role.kind == RoleKind::internal)
            reachTimer_->start();
    });

    auto* influence = foldable(tr("Influence"), "roleInfluence", this, true);
    influence_ = new RoleInfluence(bridge_, influence);
    connect(influence_, &RoleInfluence::roleWanted, this, &RoleForm::roleWanted);
    influence->add(influence_);
    column.addWidget(influence);
    onFill([this](const Role& role) { influence_->show(role); });

    auto* more = foldable(tr("Notes"), "roleNotes", this, true);
    text(*more, tr("Notes"), &Role::notes);
    column.addWidget(more);
}

void RoleForm::focusTitle() {
    title_->setFocus();
    title_->selectAll();
}

void RoleForm::fillHolders(const Role& role) {
    const Chain& chain = bridge_.chain();
    QList<NameList::Item> items;
    for (const PersonKey& holder : role.holders) {
        if (const Person* person = chain.people().find(holder)) {
            const bool isMe = chain.info().owner == holder;
            items.append(
                {toText(holder.text()), isMe ? tr("%1 (me)").arg(inSentence(person->name)) : toText(person->name), {}});
        }
    }
    holders_->setItems(items);
}

void RoleForm::addHolder(const QString& name) {
    const Row<Role> before = bridge_.chain().roles().share(key());
    if (!before)
        return;
    // Nobody of that name yet: the person and the holding are one edit.
    Edit edit;
    const PersonKey person = personNamed(bridge_, name, edit);
    Role after = *before;
    if (person.isNone() || std::ranges::find(after.holders, person) != after.holders.end())
        return;
    after.holders.push_back(person);
    edit.label = {"change", {"role", before->title, "holders"}};
    edit.change(before, std::move(after));
    bridge_.perform(edit);
    refresh();
}

bool RoleForm::isMine() const {
    const Role* role = row();
    return role != nullptr && std::ranges::find(role->holders, bridge_.chain().info().owner) != role->holders.end();
}

void RoleForm::setMine(bool mine) {
    commit([&](Role& role) {
        const PersonKey& owner = bridge_.chain().info().owner;
        std::erase(role.holders, owner);
        if (mine)
            role.holders.push_back(owner);
    });
}

} // namespace throughline
