#include "ui/panels/role_form.h"

#include <QCompleter>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "core/analysis/analysis.h"
#include "core/model/enumerations.h"
#include "ui/panels/rows.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace throughline {

namespace {

constexpr std::size_t reachRows = 8;
constexpr int reachDelayMilliseconds = 120;

QVBoxLayout* rowsIn(Section* section) {
    auto* box = new QWidget(section);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    section->add(box);
    return rows;
}

} // namespace

RoleForm::RoleForm(DocumentBridge& bridge, QWidget* parent) : RowForm<Role>(bridge, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);

    auto* main = new Section(QString(), this);
    title_ = new LineField(this);
    title_->setProperty("look", "title");
    title_->setAccessibleName(tr("Title of the role"));
    main->add(title_);
    onFill([this](const Role& role) { title_->setValue(toText(role.title)); });
    connect(title_, &LineField::committed, this, [this](const QString& typed) {
        const Role* role = row();
        if (role != nullptr)
            bridge_.perform(gestures::rename(bridge_.chain(), role->key, fromLine(typed)));
        refresh();
    });
    department_ = line(*main, tr("Department"), &Role::department);
    onFill([this](const Role& /*role*/) {
        std::set<std::string> names;
        for (const Role& other : bridge_.chain().roles()) {
            if (!other.department.empty())
                names.insert(other.department);
        }
        QStringList list;
        for (const std::string& name : names)
            list << toText(name);
        if (auto* known = department_->completer()) {
            static_cast<QStringListModel*>(known->model())->setStringList(list);
        } else {
            department_->setCompleter(new QCompleter(new QStringListModel(list, department_), department_));
            department_->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        }
    });
    choice(
        *main, tr("Kind"),
        {{words::of(RoleKind::internal), QStringLiteral("internal")},
         {words::of(RoleKind::endCustomer), QStringLiteral("end_customer")}},
        [](const Role& role) { return toText(nameOf(role.kind)); },
        [](Role& role, const QString& chosen) { role.kind = *enumerationNamed<RoleKind>(fromText(chosen)); });
    holders_ = new NameList(tr("Add a person"), this);
    main->add(tr("Held by"), holders_);
    onFill([this](const Role& role) { fillHolders(role); });
    connect(holders_, &NameList::added, this, &RoleForm::addHolder);
    connect(holders_, &NameList::removed, this, [this](const QString& key) {
        commit([&](Role& role) {
            std::erase_if(role.holders, [&](const PersonKey& holder) { return toText(holder.text()) == key; });
        });
    });
    column->addWidget(main);

    auto* services = new Section(tr("Services"), this);
    services_ = rowsIn(services);
    column->addWidget(services);
    onFill([this](const Role& role) { fillServices(role); });

    taskSection_ = new Section(tr("Tasks"), this);
    tasks_ = rowsIn(taskSection_);
    column->addWidget(taskSection_);
    onFill([this](const Role& role) { fillTasks(role); });

    reachSection_ = new Section(tr("Reaches"), this);
    reach_ = rowsIn(reachSection_);
    column->addWidget(reachSection_);
    // In a large chain the numbers take a moment; they follow when the person pauses.
    reachTimer_ = new QTimer(this);
    reachTimer_->setSingleShot(true);
    reachTimer_->setInterval(reachDelayMilliseconds);
    connect(reachTimer_, &QTimer::timeout, this, &RoleForm::fillReach);
    onFill([this](const Role& role) {
        reachSection_->setVisible(role.kind == RoleKind::internal);
        if (role.kind == RoleKind::internal)
            reachTimer_->start();
    });

    auto* more = new Section(tr("More"), this, true, true);
    text(*more, tr("Expertise"), &Role::expertise)->setPlaceholderText(tr("The reason the company needs it"));
    text(*more, tr("Notes"), &Role::notes);
    column->addWidget(more);
    column->addStretch(1);
}

void RoleForm::focusTitle() {
    title_->setFocus();
    title_->selectAll();
}

void RoleForm::fillHolders(const Role& role) {
    const Chain& chain = bridge_.chain();
    QList<NameList::Item> items;
    for (const PersonKey& key : role.holders) {
        if (const Person* person = chain.people().find(key)) {
            const bool isMe = chain.info().owner == key;
            items.append({toText(key.text()), isMe ? tr("%1 (me)").arg(toText(person->name)) : toText(person->name),
                          toText(person->email)});
        }
    }
    QStringList known;
    for (const Person& person : chain.people()) {
        if (std::ranges::find(role.holders, person.key) == role.holders.end())
            known << toText(person.name);
    }
    known.sort(Qt::CaseInsensitive);
    known.removeDuplicates();
    holders_->setItems(items, known);
}

void RoleForm::addHolder(const QString& name) {
    const Chain& chain = bridge_.chain();
    const Row<Role> before = chain.roles().share(key());
    if (!before)
        return;
    Role after = *before;
    for (const Person& person : chain.people()) {
        if (toText(person.name).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (std::ranges::find(after.holders, person.key) == after.holders.end()) {
            commit([&](Role& role) { role.holders.push_back(person.key); });
        }
        return;
    }
    // Nobody of that name yet: the person and the holding are one edit.
    Person person;
    person.name = fromLine(name);
    auto edit = gestures::add(chain, bridge_.keys(), std::move(person));
    if (edit) {
        after.holders.push_back(std::get<Change<Person>>(edit->changes.front()).after->key);
        edit->label = {"change", {"role", before->title, "holders"}};
        edit->change(before, std::move(after));
    }
    bridge_.perform(edit);
    refresh();
}

void RoleForm::fillServices(const Role& role) {
    const Chain& chain = bridge_.chain();
    clearRows(*services_);
    const Slot slot = chain.roles().slotOf(role.key);
    const auto add = [&](auto list, bool outward) {
        if (list.empty())
            return;
        std::vector<const Service*> services;
        for (const Slot one : list)
            services.push_back(chain.services().at(one));
        const auto otherTitle = [&](const Service* service) {
            return chain.roles().find(outward ? service->customer : service->server)->title;
        };
        std::ranges::sort(services, [&](const Service* a, const Service* b) {
            return std::tuple(a->manager, otherTitle(a), a->key) < std::tuple(b->manager, otherTitle(b), b->key);
        });
        services_->addWidget(makeLabel(outward ? tr("Serves") : tr("Served by"), "caption", this));
        for (const Service* service : services) {
            QString aside = toText(service->provides);
            if (service->manager && outward)
                aside = aside.isEmpty() ? tr("manager") : tr("manager, %1").arg(aside);
            auto* row = new LinkRow(themeIcon(service->manager ? QStringLiteral("manager") : QStringLiteral("service")),
                                    toText(otherTitle(service)), aside, this);
            connect(row, &LinkRow::clicked, this, [this, key = service->key] { emit serviceWanted(key); });
            services_->addWidget(row);
        }
    };
    add(chain.servicesFrom(slot), true);
    add(chain.servicesTo(slot), false);
    if (services_->count() == 0) {
        services_->addWidget(
            makeLabel(tr("No services yet. Drag from the card's edge to another card."), "caption", this));
    }
}

void RoleForm::fillTasks(const Role& role) {
    const Chain& chain = bridge_.chain();
    clearRows(*tasks_);
    taskSection_->setVisible(role.kind == RoleKind::internal);
    std::vector<const Task*> tasks;
    for (const Slot slot : chain.tasksOf(chain.roles().slotOf(role.key)))
        tasks.push_back(chain.tasks().at(slot));
    std::ranges::sort(tasks, [](const Task* a, const Task* b) {
        return std::tuple(!isOpen(a->state), a->title, a->key) < std::tuple(!isOpen(b->state), b->title, b->key);
    });
    for (const Task* task : tasks) {
        const bool late = isOpen(task->state) && task->promised && *task->promised < bridge_.today();
        const QString aside = !task->promised ? QString()
                              : late          ? tr("overdue, %1").arg(words::ofDay(*task->promised))
                                              : words::ofDay(*task->promised);
        auto* row = new LinkRow(stateIcon(task->state), toText(task->title), aside, this);
        connect(row, &LinkRow::clicked, this, [this, key = task->key] { emit taskWanted(key); });
        tasks_->addWidget(row);
    }
    auto* button = makeButton(tr("Add a task"), "link", this);
    connect(button, &QPushButton::clicked, this, [this] { emit newTaskWanted(key()); });
    tasks_->addWidget(button, 0, Qt::AlignLeft);
}

void RoleForm::fillReach() {
    clearRows(*reach_);
    const Slot slot = bridge_.chain().roles().slotOf(key());
    if (slot == noSlot || !isVisible())
        return;
    const Trace trace = bridge_.analysis().traceRole(slot, 0);
    std::size_t shown = 0;
    for (const EndCustomerReach& end : trace.endCustomers) {
        if (shown++ == reachRows)
            break;
        const Role& role = *bridge_.chain().roles().at(end.role);
        auto* row = new ShareRow(toText(role.title), end.reach, words::ofShare(end.reach), this);
        connect(row, &ShareRow::clicked, this, [this, key = role.key] { emit traceBackWanted(key); });
        reach_->addWidget(row);
    }
    if (trace.endCustomers.size() > reachRows) {
        reach_->addWidget(makeLabel(tr("and %1 more").arg(trace.endCustomers.size() - reachRows), "caption", this));
    }
    if (trace.lost > 1e-9) {
        reach_->addWidget(
            makeLabel(tr("%1 is not traced to an end customer yet.").arg(words::ofShare(trace.lost)), "warning", this));
    }
    if (trace.assumed && !trace.endCustomers.empty()) {
        reach_->addWidget(
            makeLabel(tr("No end customer is marked, so those who serve nobody are assumed."), "caption", this));
    }
    if (!trace.endCustomers.empty()) {
        auto* button = makeButton(tr("Trace this role"), "link", this);
        connect(button, &QPushButton::clicked, this, [this] { emit traceWanted(key()); });
        reach_->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace throughline
