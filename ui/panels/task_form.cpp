#include "ui/panels/task_form.h"

#include <QVBoxLayout>
#include <algorithm>

#include "core/model/enumerations.h"
#include "core/model/task_state.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

template <class Enum>
QPair<QString, QString> entry(Enum value) {
    return {words::of(value), toText(nameOf(value))};
}

QString titleOf(const Chain& chain, const RoleKey& key) {
    const Role* role = chain.roles().find(key);
    return role == nullptr ? QString() : toText(role->title);
}

} // namespace

TaskForm::TaskForm(DocumentBridge& bridge, QWidget* parent) : RowForm<Task>(bridge, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    addMain();
    column->addWidget(main_);
    addImpact();
    column->addWidget(impact_);
    addMore();
    column->addWidget(more_);
    column->addStretch(1);
}

void TaskForm::focusTitle() {
    title_->setFocus();
    title_->selectAll();
}

void TaskForm::addMain() {
    main_ = new Section(QString(), this);
    title_ = new LineField(this);
    title_->setProperty("look", "title");
    title_->setAccessibleName(tr("Title of the task"));
    main_->add(title_);
    onFill([this](const Task& task) { title_->setValue(toText(task.title)); });
    connect(title_, &LineField::committed, this,
            [this](const QString& typed) { commitFrom(title_, [&](Task& task) { task.title = fromLine(typed); }); });
    auto* box = new QWidget(this);
    top_ = new QVBoxLayout(box);
    top_->setContentsMargins(0, 0, 0, 0);
    top_->setSpacing(0);
    main_->add(box);
    onFill([this](const Task& task) { fillTop(task); });

    service_ = choice(
        *main_, tr("For"), {}, [](const Task& task) { return toText(task.service.text()); },
        [](Task& task, const QString& chosen) { task.service = ServiceKey(fromText(chosen)); });
    day(*main_, tr("Promised"), &Task::promised);
    choice(
        *main_, tr("State"),
        {entry(TaskState::planned), entry(TaskState::inProgress), entry(TaskState::delivered),
         entry(TaskState::dropped)},
        [](const Task& task) { return toText(nameOf(task.state)); },
        [this](Task& task, const QString& chosen) {
            setState(task, *enumerationNamed<TaskState>(fromText(chosen)), bridge_.today());
        });
    delivered_ = day(
        *main_, tr("Delivered"), [](const Task& task) { return task.delivered; },
        [](Task& task, std::optional<Day> value) { setDelivered(task, value); });
    outcome_ = choice(
        *main_, tr("Outcome"),
        {{tr("Not said"), QString()}, entry(Outcome::fellShort), entry(Outcome::met), entry(Outcome::exceeded)},
        [](const Task& task) { return task.outcome ? toText(nameOf(*task.outcome)) : QString(); },
        [](Task& task, const QString& chosen) { task.outcome = enumerationNamed<Outcome>(fromText(chosen)); });
    lesson_ = text(*main_, tr("Lesson"), &Task::lesson);
    lesson_->setPlaceholderText(tr("What to do differently"));
    onFill([this](const Task& task) { fillVisible(task); });
}

template <class Member>
auto TaskForm::readImpact(Member member) {
    return [member](const Task& task) { return task.impact ? (*task.impact).*member : Impact().*member; };
}

template <class Member>
auto TaskForm::writeImpact(Member member) {
    return [member](Task& task, auto value) {
        Impact impact = task.impact.value_or(Impact());
        impact.*member = std::move(value);
        // An impact that says nothing is none.
        task.impact = impact == Impact() ? std::nullopt : std::optional(std::move(impact));
    };
}

void TaskForm::addImpact() {
    impact_ = new Section(tr("Impact"), this, true, true);
    impact_->setObjectName(QStringLiteral("taskImpact"));
    text(*impact_, tr("What changes"), readImpact(&Impact::note), writeImpact(&Impact::note));
    number(*impact_, tr("Amount"), readImpact(&Impact::amount), writeImpact(&Impact::amount))
        ->setPlaceholderText(tr("About how much"));
    line(*impact_, tr("Unit"), readImpact(&Impact::unit), writeImpact(&Impact::unit))
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
        *impact_, tr("Counts"), {entry(Spread::splits), entry(Spread::whole)},
        [](const Task& task) { return toText(nameOf(task.impact.value_or(Impact()).spread)); },
        [write = writeImpact(&Impact::spread)](Task& task, const QString& chosen) {
            write(task, *enumerationNamed<Spread>(fromText(chosen)));
        });
    choice(
        *impact_, tr("Evidence"), {entry(Evidence::estimated), entry(Evidence::measured), entry(Evidence::confirmed)},
        [](const Task& task) { return toText(nameOf(task.impact.value_or(Impact()).evidence)); },
        [write = writeImpact(&Impact::evidence)](Task& task, const QString& chosen) {
            write(task, *enumerationNamed<Evidence>(fromText(chosen)));
        });
    confirmedBy_ =
        line(*impact_, tr("Confirmed by"), readImpact(&Impact::confirmedBy), writeImpact(&Impact::confirmedBy));
    confirmedOn_ =
        day(*impact_, tr("Confirmed on"), readImpact(&Impact::confirmedOn), writeImpact(&Impact::confirmedOn));
}

void TaskForm::addMore() {
    more_ = new Section(tr("More"), this, true, true);
    more_->setObjectName(QStringLiteral("taskMore"));
    text(*more_, tr("Description"), &Task::description);
    text(*more_, tr("Customer expects"), &Task::expectation);
    text(*more_, tr("How to exceed it"), &Task::exceed);
    text(*more_, tr("End customer notices"), &Task::benefit);
    number(*more_, tr("Effort in hours"), &Task::effort);
    day(*more_, tr("Asked"), &Task::asked);
    addNamed<Value>(tr("Matters for"), &Task::values);
    addNamed<Goal>(tr("Goals"), &Task::goals);
    text(*more_, tr("Notes"), &Task::notes);
}

template <class E>
void TaskForm::addNamed(const QString& title, std::vector<Key<E>> Task::*member) {
    auto* list = new TickList(std::is_same_v<E, Value> ? tr("Add a value") : tr("Add a goal"), this);
    more_->add(title, list);
    onFill([this, list, member](const Task& task) {
        std::vector<const E*> rows;
        for (const E& row : bridge_.chain().template table<E>())
            rows.push_back(&row);
        std::ranges::sort(rows, [](const E* a, const E* b) {
            if constexpr (std::is_same_v<E, Value>) {
                constexpr std::int64_t last = INT64_MAX;
                return std::tuple(a->rank.value_or(last), a->title) < std::tuple(b->rank.value_or(last), b->title);
            } else {
                return a->title < b->title;
            }
        });
        QList<TickList::Item> items;
        for (const E* row : rows) {
            const bool on = std::ranges::find(task.*member, row->key) != (task.*member).end();
            items.append({toText(row->key.text()), toText(row->title), on});
        }
        list->setItems(items);
    });
    connect(list, &TickList::ticked, this, [this, member](const QString& text, bool on) {
        commit([&](Task& task) {
            const Key<E> key(fromText(text));
            if (on) {
                (task.*member).push_back(key);
            } else {
                std::erase(task.*member, key);
            }
        });
    });
    connect(list, &TickList::added, this, [this, member](const QString& name) {
        const Row<Task> before = bridge_.chain().tasks().share(this->key());
        if (!before)
            return;
        E row;
        row.title = fromLine(name);
        auto edit = gestures::add(bridge_.chain(), bridge_.keys(), std::move(row));
        if (edit) {
            Task after = *before;
            (after.*member).push_back(std::get<Change<E>>(edit->changes.front()).after->key);
            edit->change(before, std::move(after));
        }
        bridge_.perform(edit);
        refresh();
    });
}

void TaskForm::fillTop(const Task& task) {
    clearRows(*top_);
    auto* row =
        new LinkRow(themeIcon(QStringLiteral("role")), titleOf(bridge_.chain(), task.role), tr("does it"), this);
    connect(row, &LinkRow::clicked, this, [this, role = task.role] { emit roleWanted(role); });
    top_->addWidget(row);
    auto* trace = new LinkRow(themeIcon(QStringLiteral("trace")), tr("Show whom it reaches"), QString(), this);
    connect(trace, &LinkRow::clicked, this, [this] { emit traceWanted(key()); });
    top_->addWidget(trace);
}

void TaskForm::fillVisible(const Task& task) {
    const Chain& chain = bridge_.chain();
    QList<QPair<QString, QString>> services{{tr("Nobody yet"), QString()}};
    for (const Slot slot : chain.servicesFrom(chain.roles().slotOf(task.role))) {
        const Service& service = *chain.services().at(slot);
        QString text = titleOf(chain, service.customer);
        if (!service.provides.empty())
            text += QStringLiteral(" – ") + toText(service.provides);
        services.append({text, toText(service.key.text())});
    }
    std::sort(services.begin() + 1, services.end());
    service_->setEntries(services);
    service_->setChoice(toText(task.service.text()));

    const bool isDelivered = task.state == TaskState::delivered || task.delivered.has_value();
    main_->setFieldVisible(delivered_, isDelivered);
    main_->setFieldVisible(outcome_, isDelivered || task.outcome.has_value());
    main_->setFieldVisible(lesson_, task.outcome == Outcome::fellShort || !task.lesson.empty());

    if (at_ == nullptr)
        return;
    const Impact impact = task.impact.value_or(Impact());
    QList<QPair<QString, QString>> ends{{tr("No one in particular"), QString()}};
    for (const Role& role : chain.roles()) {
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
}

} // namespace throughline
