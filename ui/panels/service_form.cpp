#include "ui/panels/service_form.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/partnership_box.h"
#include "ui/panels/role_names.h"
#include "ui/panels/role_services.h"
#include "ui/words/in_sentence.h"

namespace throughline {

namespace {

QString titleOf(const Chain& chain, const RoleKey& key) {
    const Role* role = chain.roles().find(key);
    return role == nullptr ? QString() : toText(role->title);
}

} // namespace

ServiceForm::ServiceForm(DocumentBridge& bridge, QWidget* parent) : RowForm<Service>(bridge, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    addMain(*column);

    QWidget* box = nullptr;
    taskSection_ = new Section(tr("Tasks for this service"), this, true, false);
    taskSection_->setObjectName(QStringLiteral("serviceTasks"));
    tasks_ = makeRows(box, taskSection_);
    taskSection_->add(box);
    column->addWidget(taskSection_);
    onFill([this](const Service& service) { fillTasks(service); });

    auto* partnership = new Section(tr("Partnership of the two"), this, true, false);
    partnership->setObjectName(QStringLiteral("servicePartnership"));
    others_ = makeRows(box, partnership);
    partnership->add(box);
    partnership_ = new PartnershipBox(bridge, partnership);
    partnership->add(partnership_);
    auto* sheet = makeButton(tr("Put both sides next to each other"), "link", partnership);
    connect(sheet, &QPushButton::clicked, this, [this] {
        if (const Service* service = row())
            emit partnershipWanted(service->server, service->customer);
    });
    partnership->add(sheet);
    column->addWidget(partnership);
    onFill([this](const Service& service) {
        fillOthers(service);
        partnership_->show(service.server, service.customer);
    });
    column->addStretch(1);
}

void ServiceForm::addMain(QVBoxLayout& column) {
    auto* main = new Section(tr("Service"), this);
    addEnd(*main, tr("Server"), &Service::server);
    addEnd(*main, tr("Customer"), &Service::customer);
    line(*main, tr("Provides"), &Service::provides)->setPlaceholderText(tr("What the customer gets"));
    weight_ = number(*main, tr("Weight"), &Service::weight);
    weight_->setPlaceholderText(tr("Not set, taken as 1"));
    share_ = makeLabel(QString(), "caption", this);
    main->add(QString(), share_);
    onFill([this](const Service& service) { fillShare(service); });
    text(*main, tr("Expectation"), &Service::expectation)->setPlaceholderText(tr("What the customer expects of it"));

    manager_ = new QCheckBox(tr("The customer is the manager"), this);
    manager_->setToolTip(
        tr("Reporting is not the way by which the daily work travels: it takes part in the split "
           "only where there is no other service."));
    main->add(manager_);
    connect(manager_, &QCheckBox::clicked, this, [this](bool on) { commit([on](Service& row) { row.manager = on; }); });
    derived_ = new QCheckBox(tr("Derived, not entered by anybody"), this);
    derived_->setToolTip(tr("It was concluded from other data; take the tick off once somebody has confirmed it"));
    main->add(derived_);
    connect(derived_, &QCheckBox::clicked, this, [this](bool on) { commit([on](Service& row) { row.derived = on; }); });
    onFill([this](const Service& service) {
        manager_->setChecked(service.manager);
        derived_->setChecked(service.derived);
        derived_->setVisible(service.derived);
    });
    column.addWidget(main);
}

void ServiceForm::addEnd(Section& section, const QString& label, RoleKey Service::*end) {
    auto* field = new NameField(
        [this, end] {
            const Service* service = row();
            const RoleKey other = service == nullptr          ? RoleKey()
                                  : end == &Service::customer ? service->server
                                                              : service->customer;
            return roleTitles(bridge_.chain(), other);
        },
        this);
    place(section, label, field);
    QAction* go = field->addAction(themeIcon(QStringLiteral("chevron-right")), QLineEdit::TrailingPosition);
    go->setToolTip(tr("Show the role"));
    connect(go, &QAction::triggered, this, [this, end] {
        if (const Service* service = row())
            emit roleWanted(service->*end);
    });
    onFill([this, field, end](const Service& service) { field->setValue(titleOf(bridge_.chain(), service.*end)); });
    connect(field, &LineField::committed, this, [this, field, end](const QString& typed) {
        const RoleKey role = roleTitled(bridge_.chain(), typed.simplified());
        if (role.isNone()) {
            field->refuse(tr("There is no role “%1”.").arg(typed.simplified()));
            return;
        }
        commitFrom(field, [&](Service& service) { service.*end = role; });
    });
}

void ServiceForm::fillShare(const Service& service) {
    const Chain& chain = bridge_.chain();
    const Role* server = chain.roles().find(service.server);
    const QString share = shareOfService(chain, service);
    if (server != nullptr && server->kind == RoleKind::endCustomer) {
        share_->setText(tr("An end customer passes no work on, so no trace follows this service."));
    } else if (share.isEmpty()) {
        share_->setText(tr("Daily work travels by the other services, not by this one."));
    } else if (service.weight) {
        share_->setText(tr("%1 of the work of %2").arg(share, titleOf(chain, service.server)));
    } else {
        share_->setText(
            tr("%1 of the work of %2, as long as nobody has set it").arg(share, titleOf(chain, service.server)));
    }
}

void ServiceForm::fillTasks(const Service& service) {
    const Chain& chain = bridge_.chain();
    clearRows(*tasks_);
    bool any = false;
    for (const Slot slot : chain.tasksOf(chain.roles().slotOf(service.server))) {
        const Task& task = *chain.tasks().at(slot);
        if (task.service != service.key)
            continue;
        any = true;
        auto* row = new LinkRow(stateIcon(task.state), toText(task.title), words::of(task.state), this);
        connect(row, &LinkRow::clicked, this, [this, key = task.key] { emit taskWanted(key); });
        tasks_->addWidget(row);
        // Of what is done, how it was exceeded is read; nothing is asked.
        if (!isOpen(task.state) && task.exceed.empty())
            continue;
        auto* exceed = new LineField(this);
        exceed->setValue(toText(task.exceed).simplified());
        exceed->setPlaceholderText(tr("How it will be exceeded"));
        exceed->setAccessibleName(tr("How “%1” will be exceeded").arg(inSentence(task.title)));
        connect(exceed, &LineField::committed, this, [this, key = task.key](const QString& typed) {
            if (const Task* now = bridge_.chain().tasks().find(key)) {
                Task next = *now;
                next.exceed = fromLine(typed);
                bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
            }
        });
        tasks_->addWidget(exceed);
        tasks_->addSpacing(4);
    }
    taskSection_->setVisible(any);
}

void ServiceForm::fillOthers(const Service& service) {
    const Chain& chain = bridge_.chain();
    clearRows(*others_);
    bool both = false;
    const auto addFrom = [&](const RoleKey& from, const RoleKey& to) {
        for (const Slot slot : chain.servicesFrom(chain.roles().slotOf(from))) {
            const Service& other = *chain.services().at(slot);
            if (other.customer != to || other.key == service.key)
                continue;
            both = both || from == service.customer;
            const QString what = other.provides.empty() ? tr("Service") : toText(other.provides);
            auto* row = new LinkRow(themeIcon(QStringLiteral("service")), what,
                                    tr("to %1").arg(titleOf(chain, other.customer)), this);
            connect(row, &LinkRow::clicked, this, [this, key = other.key] { emit serviceWanted(key); });
            others_->addWidget(row);
        }
    };
    addFrom(service.server, service.customer);
    addFrom(service.customer, service.server);
    if (both)
        return;
    others_->addWidget(makeLabel(tr("Nothing comes back: it is a one-way service."), "caption", this));
    auto* button = makeButton(tr("Add the other direction"), "link", this);
    connect(button, &QPushButton::clicked, this, [this] {
        const Service* row = this->row();
        if (row == nullptr)
            return;
        bridge_.perform(gestures::connect(bridge_.chain(), bridge_.keys(), row->customer, row->server));
        refresh();
    });
    others_->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace throughline
