#include "ui/panels/service_form.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "ui/panels/rows.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace throughline {

namespace {

QString titleOf(const Chain& chain, const RoleKey& key) {
    const Role* role = chain.roles().find(key);
    return role == nullptr ? QString() : toText(role->title);
}

QVBoxLayout* rowsIn(Section* section) {
    auto* box = new QWidget(section);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    section->add(box);
    return rows;
}

} // namespace

ServiceForm::ServiceForm(DocumentBridge& bridge, QWidget* parent) : RowForm<Service>(bridge, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);

    auto* ends = new Section(tr("Service"), this);
    ends_ = rowsIn(ends);
    column->addWidget(ends);
    onFill([this](const Service& service) { fillEnds(service); });

    auto* main = new Section(QString(), this);
    line(*main, tr("Provides"), &Service::provides)->setPlaceholderText(tr("What the customer gets"));
    weight_ = number(*main, tr("Weight"), &Service::weight);
    weight_->setPlaceholderText(tr("Not set, counts as 1"));
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
    main->add(derived_);
    connect(derived_, &QCheckBox::clicked, this, [this](bool on) { commit([on](Service& row) { row.derived = on; }); });
    onFill([this](const Service& service) {
        manager_->setChecked(service.manager);
        derived_->setChecked(service.derived);
    });
    column->addWidget(main);

    taskSection_ = new Section(tr("Tasks for this service"), this);
    tasks_ = rowsIn(taskSection_);
    column->addWidget(taskSection_);
    auto* others = new Section(tr("Between the same two"), this);
    others_ = rowsIn(others);
    column->addWidget(others);
    onFill([this](const Service& service) { fillOthers(service); });
    column->addStretch(1);
}

void ServiceForm::fillEnds(const Service& service) {
    clearRows(*ends_);
    const auto add = [this](const RoleKey& key, const QString& part) {
        auto* row = new LinkRow(themeIcon(QStringLiteral("role")), titleOf(bridge_.chain(), key), part, this);
        connect(row, &LinkRow::clicked, this, [this, key] { emit roleWanted(key); });
        ends_->addWidget(row);
    };
    add(service.server, tr("serves"));
    add(service.customer, tr("is served"));
}

void ServiceForm::fillShare(const Service& service) {
    const Chain& chain = bridge_.chain();
    double all = 0.0;
    double ordinary = 0.0;
    const auto weightOf = [](const Service& one) { return one.weight.value_or(1.0); };
    for (const Slot slot : chain.servicesFrom(chain.roles().slotOf(service.server))) {
        const Service& other = *chain.services().at(slot);
        all += weightOf(other);
        if (!other.manager)
            ordinary += weightOf(other);
    }
    const Role* server = chain.roles().find(service.server);
    if (server != nullptr && server->kind == RoleKind::endCustomer) {
        share_->setText(tr("An end customer passes no work on, so no trace follows this service."));
    } else if (service.manager && ordinary > 0.0) {
        share_->setText(tr("Daily work travels by the other services, not by this one."));
    } else {
        const double total = ordinary > 0.0 ? ordinary : all;
        share_->setText(tr("%1 of the work of %2%3")
                            .arg(words::ofShare(weightOf(service) / total), titleOf(chain, service.server),
                                 service.weight ? QString() : tr(", assumed")));
    }
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
    if (!both) {
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
    clearRows(*tasks_);
    bool any = false;
    for (const Slot slot : chain.tasksOf(chain.roles().slotOf(service.server))) {
        const Task& task = *chain.tasks().at(slot);
        if (task.service != service.key)
            continue;
        any = true;
        auto* row = new LinkRow(stateIcon(task.state), toText(task.title), QString(), this);
        connect(row, &LinkRow::clicked, this, [this, key = task.key] { emit taskWanted(key); });
        tasks_->addWidget(row);
    }
    taskSection_->setVisible(any);
}

} // namespace throughline
