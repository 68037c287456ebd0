#include "ui/work/task_chips.h"

#include <QPushButton>
#include <set>

#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/words/text.h"

namespace throughline {

TaskChips::TaskChips(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge), customer_(new ChoiceField(this)) {
    auto* row = new FlowRow(this);
    row->setContentsMargins(8, 4, 8, 4);
    addChip(tr("Mine"), tr("Tasks of the roles that I hold"), &TaskFilter::mine);
    addChip(tr("Open", "tasks"), tr("Planned or in progress"), &TaskFilter::open);
    addChip(tr("Delivered", "tasks"), tr("Delivered"), &TaskFilter::delivered);
    addChip(tr("Overdue"), tr("Open, and past the promised day"), &TaskFilter::overdue);
    addChip(tr("Early"), tr("Delivered before the promised day"), &TaskFilter::early);
    addChip(tr("No customer"), tr("Tasks that are for nobody yet"), &TaskFilter::withoutCustomer);
    addChip(tr("No value"), tr("Tasks that serve nothing of what matters"), &TaskFilter::withoutValue);
    customer_->setAccessibleName(tr("For whom"));
    customer_->setToolTip(tr("Only tasks for this customer"));
    row->addWidget(customer_);
    connect(customer_, &ChoiceField::chosen, this, [this](const QString& key) {
        filter_.customer = RoleKey(fromText(key));
        emit changed();
    });
    refresh();
}

void TaskChips::addChip(const QString& words, const QString& tip, bool TaskFilter::*member) {
    QPushButton* chip = makeButton(words, "chip", this);
    chip->setCheckable(true);
    chip->setToolTip(tip);
    connect(chip, &QPushButton::clicked, this, [this, member](bool on) {
        filter_.*member = on;
        emit changed();
    });
    layout()->addWidget(chip);
    chips_.append({chip, member});
}

void TaskChips::setFilter(const TaskFilter& filter) {
    filter_ = filter;
    for (const auto& [chip, member] : chips_)
        chip->setChecked(filter_.*member);
    customer_->setChoice(toText(filter_.customer.text()));
    emit changed();
}

void TaskChips::refresh() {
    const Chain& chain = bridge_.chain();
    std::set<RoleKey> customers;
    for (const Task& task : chain.tasks()) {
        if (const Service* service = chain.services().find(task.service))
            customers.insert(service->customer);
    }
    QList<QPair<QString, QString>> entries;
    for (const RoleKey& key : customers)
        entries.append({toText(chain.roles().find(key)->title), toText(key.text())});
    std::ranges::sort(entries);
    entries.prepend({tr("For anybody"), QString()});
    customer_->setEntries(entries);
    if (!customers.contains(filter_.customer) && !filter_.customer.isNone()) {
        filter_.customer = {};
        emit changed();
    }
    customer_->setChoice(toText(filter_.customer.text()));
}

} // namespace throughline
