#include "ui/customers/customer_detail.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/daily.h"
#include "core/model/gestures.h"
#include "core/report/customer_words.h"
#include "ui/customers/customer_next.h"
#include "ui/customers/customer_remarks.h"
#include "ui/looks/few_lines.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/add_line.h"
#include "ui/panels/fields.h"
#include "ui/panels/into_sight.h"
#include "ui/panels/role_influence.h"
#include "ui/panels/section.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr std::size_t mostTasks = 12;
constexpr std::array allSway{Sway::pay, Sway::career, Sway::reputation};
} // namespace

CustomerDetail::CustomerDetail(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      title_(new FewLines("strong", this)),
      reason_(makeLabel(QString(), "muted", this)),
      next_(new CustomerNext(bridge, this)),
      vouches_(new QCheckBox(this)),
      kept_(makeLabel(QString(), "muted", this)),
      newTask_(makeButton(tr("Add a task for them"), "link", this)),
      reputation_(makeLabel(QString(), "muted", this)),
      remarks_(new CustomerRemarks(bridge, this)),
      newOpportunity_(new LineField(this)),
      influence_(new RoleInfluence(bridge, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(14);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    auto* sheet = makeButton(tr("Show on the sheet"), "link", this);
    connect(sheet, &QPushButton::clicked, this, [this] { emit roleWanted(role_); });
    head->addWidget(sheet, 0, Qt::AlignTop);
    sheet->ensurePolished();
    title_->setMinimumHeight(sheet->sizeHint().height()); // in one line beside a title of one line
    column->addLayout(head);
    column->addWidget(reason_);
    column->addWidget(next_);
    connect(next_, &CustomerNext::taskWanted, this, &CustomerDetail::taskWanted);
    connect(next_, &CustomerNext::newTaskWanted, this, [this] { emit newTaskWanted(firstService_); });
    connect(next_, &CustomerNext::expectationWanted, this, [this] {
        if (!fields_.empty())
            focusInSight(*fields_.front().second);
    });
    connect(next_, &CustomerNext::remarkWanted, remarks_, &CustomerRemarks::enter);
    connect(remarks_, &CustomerRemarks::customerWanted, this, &CustomerDetail::customerWanted);
    connect(next_, &CustomerNext::opportunityWanted, this, [this] {
        if (auto* state = opportunities_->parentWidget()->findChild<ChoiceField*>())
            focusInSight(*state);
    });

    Section* section = nullptr;
    QVBoxLayout* rows = addSection(tr("Decides on"), section);
    auto* ticks = new QHBoxLayout;
    ticks->setSpacing(14);
    for (std::size_t i = 0; i < allSway.size(); ++i) {
        sway_[i] = new QCheckBox(toText(report::swayWords(allSway[i], words::language())), section);
        connect(sway_[i], &QCheckBox::clicked, this, [this, i](bool on) { setSway(allSway[i], on); });
        ticks->addWidget(sway_[i]);
    }
    ticks->addStretch(1);
    rows->addLayout(ticks);
    connect(vouches_, &QCheckBox::clicked, this,
            [this](bool on) { bridge_.perform(gestures::setVouches(bridge_.chain(), servers_, role_, on)); });
    rows->addWidget(vouches_);
    expectations_ = addSection(tr("Expects"), section);
    rows = addSection(tr("Promises"), section);
    rows->addWidget(kept_);
    tasks_ = new QVBoxLayout;
    tasks_->setSpacing(0);
    rows->addLayout(tasks_);
    rows->addWidget(newTask_, 0, Qt::AlignLeft);
    connect(newTask_, &QPushButton::clicked, this, [this] { emit newTaskWanted(firstService_); });
    rows = addSection(tr("Says"), section);
    rows->addWidget(reputation_);
    rows->addWidget(remarks_);
    rows = addSection(tr("Can open", "opportunities that a customer has for one"), section);
    opportunities_ = new QVBoxLayout;
    opportunities_->setSpacing(4);
    rows->addLayout(opportunities_);
    makeAddLine(*newOpportunity_, tr("Add what they can open: a raise, a transfer, a project"),
                [this](const QString& title) {
                    Opportunity row;
                    row.customer = role_;
                    row.title = fromLine(title);
                    bridge_.perform(gestures::add(bridge_.chain(), bridge_.keys(), std::move(row)));
                });
    rows->addWidget(newOpportunity_);
    rows = addSection(tr("Influence"), section);
    rows->addWidget(influence_);
    connect(influence_, &RoleInfluence::roleWanted, this, &CustomerDetail::roleWanted);
    column->addStretch(1);
}

QVBoxLayout* CustomerDetail::addSection(const QString& title, Section*& section) {
    section = new Section(title, this, true);
    auto* box = new QWidget(section);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    section->add(box);
    layout()->addWidget(section);
    return rows;
}

void CustomerDetail::enterRemark() {
    remarks_->enter();
}

void CustomerDetail::offerRemarksOf(const std::vector<RoleKey>& customers) {
    remarks_->offer(customers);
}

void CustomerDetail::setSway(Sway sway, bool on) {
    // Of what is kept at present, for all roles alike.
    std::vector<Sway> kept;
    for (std::size_t i = 0; i < allSway.size(); ++i) {
        if (allSway[i] == sway ? on : sway_[i]->isChecked())
            kept.push_back(allSway[i]);
    }
    bridge_.perform(gestures::setSway(bridge_.chain(), servers_, role_, std::move(kept)));
}

void CustomerDetail::show(const Customer& customer, std::vector<RoleKey> servers, bool isOwn) {
    const Chain& chain = bridge_.chain();
    const Role& role = *chain.roles().at(customer.role);
    role_ = role.key;
    servers_ = std::move(servers);
    firstService_ = chain.services().at(customer.services.front())->key;
    fillHead(customer, isOwn);
    fillExpectations(customer);
    fillTasks(customer);
    reputation_->setText(toText(report::reputationWords(customer.reputation, words::language())));
    reputation_->setVisible(customer.reputation.remarks > 0);
    remarks_->show(role_, customer);
    fillOpportunities(customer);
    influence_->show(role);
}

void CustomerDetail::fillHead(const Customer& customer, bool isOwn) {
    const Chain& chain = bridge_.chain();
    const report::Language& language = words::language();
    const QString title = toText(chain.roles().at(customer.role)->title);
    const QString holders = toText(report::holderWords(chain, customer.role, language));
    title_->setText(holders.isEmpty() ? title : tr("%1 (%2)", "a role and who holds it").arg(title, holders));
    QString reason = toText(report::reasonWords(chain, customer, isOwn, language));
    if (customer.isSwayAssumed)
        reason = tr("%1. That a manager decides on all three is assumed until you tick what is so.").arg(reason);
    reason_->setText(reason);
    next_->show(customer);
    for (std::size_t i = 0; i < allSway.size(); ++i)
        sway_[i]->setChecked(std::ranges::find(customer.sway, allSway[i]) != customer.sway.end());
    vouches_->setText(isOwn ? tr("Would vouch for me") : tr("Would vouch for this person"));
    vouches_->setChecked(customer.vouches);
}

void CustomerDetail::fillExpectations(const Customer& customer) {
    const Chain& chain = bridge_.chain();
    std::vector<ServiceKey> services;
    for (const Slot slot : customer.services)
        services.push_back(chain.services().at(slot)->key);
    const bool isSame = std::ranges::equal(services, fields_, {}, {}, &std::pair<ServiceKey, TextField*>::first);
    if (!isSame) {
        clearRows(*expectations_);
        fields_.clear();
    }
    for (std::size_t i = 0; i < services.size(); ++i) {
        const Service& service = *chain.services().find(services[i]);
        const QString provides = service.provides.empty() ? service.manager ? tr("As your manager") : tr("Of your work")
                                                          : toText(service.provides);
        if (!isSame) {
            auto* caption = new FewLines("caption", this, 2);
            caption->setText(provides);
            expectations_->addWidget(caption);
            auto* field = new TextField(this);
            field->setPlaceholderText(tr("What do they expect? Ask them."));
            const ServiceKey key = services[i];
            connect(field, &TextField::committed, this, [this, key](const QString& text) {
                if (const Service* now = bridge_.chain().services().find(key)) {
                    Service next = *now;
                    next.expectation = fromText(text);
                    bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
                }
            });
            expectations_->addWidget(field);
            // What is made later comes last by itself, and Tab would leap over all that lies between.
            QWidget* before = fields_.empty() ? static_cast<QWidget*>(vouches_) : fields_.back().second;
            QWidget::setTabOrder(before, field);
            fields_.emplace_back(key, field);
        }
        fields_[i].second->setAccessibleName(tr("What is expected of: %1").arg(provides));
        fields_[i].second->setValue(toText(service.expectation));
    }
}

void CustomerDetail::fillTasks(const Customer& customer) {
    const Chain& chain = bridge_.chain();
    const report::Language& language = words::language();
    const QString kept = toText(report::keptWords(customer.commitments, language));
    kept_->setText(customer.commitments.medianDaysEarly
                       ? tr("%1; the median: %2.")
                             .arg(kept, toText(report::earlyWords(customer.commitments.medianDaysEarly, language)))
                       : tr("%1.", "a sentence").arg(kept));
    kept_->setVisible(customer.commitments.onTimeRate.has_value());
    clearRows(*tasks_);
    for (const Slot slot : customer.openTasks) {
        if (static_cast<std::size_t>(tasks_->count()) == mostTasks) {
            tasks_->addWidget(makeLabel(
                tr("and %n more", "tasks", static_cast<int>(customer.openTasks.size() - mostTasks)), "muted", this));
            break;
        }
        const Task& task = *chain.tasks().at(slot);
        const QString aside = !task.promised                     ? tr("no promised day")
                              : *task.promised < bridge_.today() ? tr("overdue: %1").arg(words::ofDay(*task.promised))
                                                                 : words::ofDay(*task.promised);
        auto* row = new LinkRow(stateIcon(task.state), toText(task.title), aside, this);
        row->setWrapping();
        connect(row, &LinkRow::clicked, this, [this, key = task.key] { emit taskWanted(key); });
        tasks_->addWidget(row);
    }
}

void CustomerDetail::fillOpportunities(const Customer& customer) {
    const Chain& chain = bridge_.chain();
    clearRows(*opportunities_);
    for (const Slot slot : customer.opportunities) {
        const Opportunity& row = *chain.opportunities().at(slot);
        const QString title = toText(row.title);
        auto* box = new QWidget(this);
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(makeLabel(title, "", box), 1);
        auto* state = new ChoiceField(box);
        QList<QPair<QString, QString>> entries;
        for (const auto one : {OpportunityState::open, OpportunityState::taken, OpportunityState::gone})
            entries.append(
                {toText(report::stateWords(one, words::language())), QString::number(static_cast<int>(one))});
        state->setEntries(entries);
        state->setChoice(QString::number(static_cast<int>(row.state)));
        state->setAccessibleName(tr("State of %1").arg(title));
        state->setToolTip(state->accessibleName());
        const OpportunityKey key = row.key;
        connect(state, &ChoiceField::chosen, this, [this, key](const QString& chosen) {
            if (const Opportunity* now = bridge_.chain().opportunities().find(key)) {
                Opportunity next = *now;
                next.state = static_cast<OpportunityState>(chosen.toInt());
                bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
            }
        });
        line->addWidget(state);
        opportunities_->addWidget(makeRemovable(box, tr("Take the opportunity away"), [this, key] {
            bridge_.perform(gestures::remove<Opportunity>(bridge_.chain(), key));
        }));
    }
}

} // namespace throughline
