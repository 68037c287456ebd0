#include "ui/career/achievement_form.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/analysis/career.h"
#include "core/model/enumerations.h"
#include "core/model/task_state.h"
#include "ui/looks/rows.h"
#include "ui/panels/arrival_label.h"
#include "ui/panels/choice_buttons.h"
#include "ui/panels/impact_fields.h"
#include "ui/panels/into_sight.h"
#include "ui/panels/person_names.h"
#include "ui/panels/task_customer.h"
#include "ui/words/words.h"

namespace throughline {

AchievementForm::AchievementForm(DocumentBridge& bridge, QWidget* parent) : RowForm<Task>(bridge, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    addWhom();
    column->addWidget(whom_);
    addChange();
    column->addWidget(change_);
    column->addWidget(arrives_);
    addProof();
    column->addWidget(proof_);
    auto* more = makeButton(tr("All about this task…"), "link", this);
    more->setToolTip(tr("Opens the task's own sheet, where ranges, goals and lessons are kept"));
    pressOnReturn(*more);
    connect(more, &QPushButton::clicked, this, [this] { emit taskWanted(key()); });
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void AchievementForm::addWhom() {
    whom_ = new Section(QString(), this);
    auto* title = new LineField(this);
    title->setObjectName(QStringLiteral("achievementTitle"));
    title->setProperty("look", "title");
    title->setAccessibleName(tr("What was achieved"));
    whom_->add(title);
    onFill([title](const Task& task) { title->setValue(toText(task.title)); });
    connect(title, &LineField::committed, this, [this, title](const QString& typed) {
        commitFrom(title, [&](Task& task) { task.title = fromLine(typed); });
    });
    customer_ = new TaskCustomer(bridge_, this);
    customer_->offerOfOwnRoles();
    connect(customer_, &TaskCustomer::chosen, this, [this](const ServiceKey& service) {
        take(service);
        // The answer takes the question away; the next one follows.
        focusInSight(*benefit_);
    });
    service_ = new ChoiceField(this);
    place(*whom_, tr("For"), service_);
    connect(service_, &ChoiceField::chosen, this,
            [this](const QString& chosen) { take(ServiceKey(fromText(chosen))); });
    whom_->add(customer_);
    onFill([this](const Task& task) { fillWhom(task); });
    day(
        *whom_, tr("Delivered"), [](const Task& task) { return task.delivered; },
        [](Task& task, std::optional<Day> value) { setDelivered(task, value); });
}

void AchievementForm::take(const ServiceKey& key) {
    commit([&](Task& task) {
        task.service = key;
        // It was done in the role that serves this customer.
        if (const Service* service = bridge_.chain().services().find(key))
            task.role = service->server;
    });
}

void AchievementForm::fillWhom(const Task& task) {
    const Chain& chain = bridge_.chain();
    QList<QPair<QString, QString>> services{{tr("Nobody yet"), QString()}};
    std::vector<Slot> roles = ownRoles(chain);
    if (const Slot own = chain.roles().slotOf(task.role); own != noSlot && std::ranges::find(roles, own) == roles.end())
        roles.push_back(own);
    for (const Slot role : roles) {
        for (const Slot slot : chain.servicesFrom(role)) {
            const Service& service = *chain.services().at(slot);
            services.append({serviceWords(chain, service), toText(service.key.text())});
        }
    }
    std::sort(services.begin() + 1, services.end());
    service_->setEntries(services);
    service_->setChoice(toText(task.service.text()));
    customer_->show(task);
    // While the question offers all of them, the list would only repeat it.
    whom_->setFieldVisible(service_, !customer_->offersAll());
}

void AchievementForm::addChange() {
    change_ = new Section(tr("What changed?"), this);
    benefit_ = text(*change_, tr("What they notice"), &Task::benefit);
    benefit_->setPlaceholderText(tr("What is different for them now"));
    number(*change_, tr("Amount"), readImpact(&Impact::amount), writeImpact(&Impact::amount))
        ->setPlaceholderText(tr("About how much"));
    line(*change_, tr("Unit"), new NameField([this] { return usedUnits(bridge_.chain()); }, this),
         readImpact(&Impact::unit), writeImpact(&Impact::unit))
        ->setPlaceholderText(tr("hours/year, EUR, days"));
    auto* spread = new ChoiceButtons({entryOf(Spread::splits), entryOf(Spread::whole)}, this);
    spread->setToolTip(tr("Whether the amount is divided among those it reaches, or each of them has all of it"));
    place(*change_, tr("Counts"), spread);
    connect(spread, &ChoiceButtons::chosen, this, [this](const QString& chosen) {
        if (const auto wanted = enumerationNamed<Spread>(fromText(chosen)))
            commit([&](Task& task) { writeImpact (&Impact::spread)(task, *wanted); });
        refresh();
    });
    arrives_ = new ArrivalLabel(bridge_, this);
    arrives_->setObjectName(QStringLiteral("achievementArrives"));
    onFill([this, spread](const Task& task) {
        const Impact impact = task.impact.value_or(Impact());
        spread->setChoice(toText(nameOf(impact.spread)));
        // Where it was measured, it is neither divided nor passed on whole.
        change_->setFieldVisible(spread, impact.at.isNone());
        arrives_->tell(task);
    });
}

void AchievementForm::addProof() {
    proof_ = new Section(tr("How do you know?"), this);
    auto* evidence = new ChoiceButtons(
        {entryOf(Evidence::estimated), entryOf(Evidence::measured), entryOf(Evidence::confirmed)}, this);
    evidence->setAccessibleName(tr("Evidence"));
    proof_->add(evidence);
    connect(evidence, &ChoiceButtons::chosen, this, [this](const QString& chosen) {
        if (const auto wanted = enumerationNamed<Evidence>(fromText(chosen)))
            commit([&](Task& task) { writeImpact (&Impact::evidence)(task, *wanted); });
        refresh();
    });
    confirmedBy_ =
        line(*proof_, tr("Confirmed by"), new NameField([this] { return personNames(bridge_.chain()); }, this),
             readImpact(&Impact::confirmedBy), writeImpact(&Impact::confirmedBy));
    confirmedOn_ =
        day(*proof_, tr("Confirmed on"), readImpact(&Impact::confirmedOn), writeImpact(&Impact::confirmedOn));
    onFill([this, evidence](const Task& task) {
        const Impact impact = task.impact.value_or(Impact());
        evidence->setChoice(toText(nameOf(impact.evidence)));
        const bool isConfirmed = impact.evidence == Evidence::confirmed;
        proof_->setFieldVisible(confirmedBy_, isConfirmed || !impact.confirmedBy.empty());
        proof_->setFieldVisible(confirmedOn_, isConfirmed || impact.confirmedOn.has_value());
    });
}

bool AchievementForm::goToRefused() {
    for (LineField* field : findChildren<LineField*>()) {
        if (!field->refusal().isEmpty()) {
            field->setFocus();
            return true;
        }
    }
    return false;
}

void AchievementForm::focusQuestion() {
    QWidget* const offer = customer_->firstOffer();
    const Task* task = bridge_.chain().tasks().find(key());
    if (task != nullptr && !task->service.isNone())
        focusInSight(*benefit_);
    else if (offer != nullptr)
        focusInSight(*offer);
    else
        focusInSight(*service_);
}

} // namespace throughline
