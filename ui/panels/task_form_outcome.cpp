// The task sheet once the task is delivered: how it went, what of it arrives where, or what was learned.
#include <QLabel>
#include <algorithm>

#include "core/model/enumerations.h"
#include "core/model/task_state.h"
#include "ui/panels/arrival_label.h"
#include "ui/panels/choice_buttons.h"
#include "ui/panels/impact_fields.h"
#include "ui/panels/into_sight.h"
#include "ui/panels/task_form.h"
#include "ui/words/words.h"

namespace throughline {

void TaskForm::addOutcome() {
    went_ = new Section(tr("How did it go?"), this);
    delivered_ = day(
        *went_, tr("Delivered"), [](const Task& task) { return task.delivered; },
        [](Task& task, std::optional<Day> value) { setDelivered(task, value); });
    outcome_ =
        new ChoiceButtons({entryOf(Outcome::fellShort), entryOf(Outcome::met), entryOf(Outcome::exceeded)}, this);
    outcome_->setAccessibleName(tr("Outcome"));
    went_->add(outcome_);
    connect(outcome_, &ChoiceButtons::chosen, this, [this](const QString& chosen) {
        const auto outcome = enumerationNamed<Outcome>(fromText(chosen));
        commit([&](Task& task) { task.outcome = outcome; });
        // The next question; what is typed now is the answer to it.
        if (outcome == Outcome::fellShort)
            focusInSight(*lesson_);
    });
    lesson_ = text(*went_, tr("Lesson"), &Task::lesson);
    lesson_->setPlaceholderText(tr("What to do differently"));
    onFill([this](const Task& task) { fillOutcome(task); });
}

void TaskForm::addImpact() {
    // It is read whether the fields that it comes from are open or not.
    arrives_ = new ArrivalLabel(bridge_, this);
    impact_ = new Section(tr("Impact"), this, true, true);
    impact_->setObjectName(QStringLiteral("taskImpact"));
    text(*impact_, tr("End customer notices"), &Task::benefit)
        ->setPlaceholderText(tr("What is different for them now"));
    text(*impact_, tr("What changes"), readImpact(&Impact::note), writeImpact(&Impact::note));
    number(*impact_, tr("Amount"), readImpact(&Impact::amount), writeImpact(&Impact::amount))
        ->setPlaceholderText(tr("About how much"));
    line(*impact_, tr("Unit"), new NameField([this] { return usedUnits(bridge_.chain()); }, this),
         readImpact(&Impact::unit), writeImpact(&Impact::unit))
        ->setPlaceholderText(tr("hours/year, EUR, days"));
    number(*impact_, tr("At least"), readImpact(&Impact::low), writeImpact(&Impact::low));
    number(*impact_, tr("At most"), readImpact(&Impact::high), writeImpact(&Impact::high));
    at_ = choice(
        *impact_, tr("Measured at"), {},
        [](const Task& task) { return task.impact ? toText(task.impact->at.text()) : QString(); },
        [write = writeImpact(&Impact::at)](Task& task, const QString& chosen) {
            write(task, RoleKey(fromText(chosen)));
        });
    spread_ = choice(
        *impact_, tr("Counts"), {entryOf(Spread::splits), entryOf(Spread::whole)},
        [](const Task& task) { return toText(nameOf(task.impact.value_or(Impact()).spread)); },
        [write = writeImpact(&Impact::spread)](Task& task, const QString& chosen) {
            write(task, *enumerationNamed<Spread>(fromText(chosen)));
        });
    choice(
        *impact_, tr("Evidence"),
        {entryOf(Evidence::estimated), entryOf(Evidence::measured), entryOf(Evidence::confirmed)},
        [](const Task& task) { return toText(nameOf(task.impact.value_or(Impact()).evidence)); },
        [write = writeImpact(&Impact::evidence)](Task& task, const QString& chosen) {
            write(task, *enumerationNamed<Evidence>(fromText(chosen)));
        });
    confirmedBy_ =
        line(*impact_, tr("Confirmed by"), readImpact(&Impact::confirmedBy), writeImpact(&Impact::confirmedBy));
    confirmedOn_ =
        day(*impact_, tr("Confirmed on"), readImpact(&Impact::confirmedOn), writeImpact(&Impact::confirmedOn));
    onFill([this](const Task& task) { fillImpact(task); });
}

void TaskForm::fillOutcome(const Task& task) {
    const bool isDelivered = task.state == TaskState::delivered || task.delivered.has_value();
    const bool fellShort = task.outcome == Outcome::fellShort;
    went_->setVisible(isDelivered || task.outcome.has_value() || !task.lesson.empty());
    outcome_->setChoice(task.outcome ? toText(nameOf(*task.outcome)) : QString());
    went_->setFieldVisible(lesson_, fellShort || !task.lesson.empty());
    // Whoever has just delivered is asked what it changed; once closed, it stays closed.
    const bool asksImpact = isDelivered && !fellShort && !(task.impact && task.impact->amount);
    if (asksImpact && asked_ != task.key)
        impact_->setFolded(false);
    // Where it fell short, the question is another.
    if (fellShort && asked_ == task.key)
        impact_->setFolded(true);
    asked_ = asksImpact ? task.key : TaskKey();
}

void TaskForm::fillImpact(const Task& task) {
    const Impact impact = task.impact.value_or(Impact());
    QList<QPair<QString, QString>> ends{{tr("No one in particular"), QString()}};
    for (const Role& role : bridge_.chain().roles()) {
        if (role.kind == RoleKind::endCustomer)
            ends.append({toText(role.title), toText(role.key.text())});
    }
    std::sort(ends.begin() + 1, ends.end());
    at_->setEntries(ends);
    at_->setChoice(toText(impact.at.text()));
    // Where it was measured, it is neither divided nor passed on whole.
    impact_->setFieldVisible(spread_, impact.at.isNone());
    const bool isConfirmed = impact.evidence == Evidence::confirmed;
    impact_->setFieldVisible(confirmedBy_, isConfirmed || !impact.confirmedBy.empty());
    impact_->setFieldVisible(confirmedOn_, isConfirmed || impact.confirmedOn.has_value());
    arrives_->tell(task);
}

} // namespace throughline
