#include "ui/panels/task_form.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/enumerations.h"
#include "core/model/task_state.h"
#include "core/model/value_order.h"
#include "core/report/due_words.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/arrival_label.h"
#include "ui/panels/choice_buttons.h"
#include "ui/panels/into_sight.h"
#include "ui/panels/task_customer.h"
#include "ui/words/in_sentence.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

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
    addExpectation();
    addStates();
    column->addWidget(main_);
    addOutcome();
    column->addWidget(went_);
    addImpact();
    column->addWidget(arrives_);
    column->addWidget(impact_);
    addServed();
    column->addWidget(served_);
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

    customer_ = new TaskCustomer(bridge_, this);
    connect(customer_, &TaskCustomer::chosen, this, [this](const ServiceKey& service) {
        commit([&](Task& task) { task.service = service; });
        // The answer takes the question away, and with it the place of one who types.
        focusInSight(*expectation_);
    });
    service_ = choice(
        *main_, tr("For"), {}, [](const Task& task) { return toText(task.service.text()); },
        [](Task& task, const QString& chosen) { task.service = ServiceKey(fromText(chosen)); });
    main_->add(customer_);
    onFill([this](const Task& task) { fillServices(task); });
}

void TaskForm::addExpectation() {
    expectation_ = text(*main_, tr("Customer expects"), &Task::expectation);
    expectation_->setPlaceholderText(tr("What would be just right"));
    offered_ = makeButton(QString(), "link", this);
    offered_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    main_->add(QString(), offered_);
    connect(offered_, &QPushButton::clicked, this, [this] {
        commit([this](Task& task) {
            if (const Service* service = bridge_.chain().services().find(task.service))
                task.expectation = service->expectation;
        });
    });
    text(*main_, tr("How to exceed it"), &Task::exceed)->setPlaceholderText(tr("What they do not expect"));
    day(*main_, tr("Promised"), &Task::promised);
}

void TaskForm::addStates() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(4);
    const auto add = [&](const QString& words, TaskState state, const char* keys, const QString& tip) {
        QPushButton* button = makeButton(words, "choice", box);
        const QString key = QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
        button->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)", "what a button does, and its key").arg(tip, key));
        connect(button, &QPushButton::clicked, this, [this, state] { changeState(state); });
        addAnswer(*row, *button);
        states_.append({button, state});
    };
    add(tr("Start", "work on a task"), TaskState::inProgress, startTaskKeys, tr("The work has begun"));
    add(tr("Delivered"), TaskState::delivered, deliverTaskKeys, tr("The customer has it, today"));
    add(tr("Drop", "a task"), TaskState::dropped, dropTaskKeys, tr("It will not be done"));
    state_ = makeLabel(QString(), "strong", this);
    state_->setContentsMargins(0, 6, 0, 0);
    main_->add(tr("State"), state_);
    main_->add(box);
    onFill([this](const Task& task) { fillStates(task); });
}

void TaskForm::fillStates(const Task& task) {
    QString words = words::of(task.state);
    if (isOverdue(task, bridge_.today()))
        words = tr("%1, %n day(s) past the promise", nullptr, bridge_.today() - *task.promised).arg(words);
    else if (task.state == TaskState::delivered && task.promised && task.delivered)
        words = tr("%1, %2", "a task's state, and how late or early")
                    .arg(words, toText(report::dueWords(task, bridge_.today(), words::language())));
    state_->setText(words);
    for (const auto& [button, state] : states_) {
        // What is over is taken up again by the same button that starts.
        if (state == TaskState::inProgress)
            button->setText(isOpen(task.state) ? tr("Start", "work on a task") : tr("Take up again"));
        button->setVisible(state != task.state && (isOpen(task.state) || state == TaskState::inProgress));
    }
}

void TaskForm::changeState(TaskState state) {
    const bool isDelivery = state == TaskState::delivered;
    commit([&](Task& task) { setState(task, state, bridge_.today()); });
    // The day stands before the question how it went; a frame around an answer would look like one that is given.
    if (isDelivery && delivered_->isVisibleTo(this))
        delivered_->setFocus(Qt::OtherFocusReason);
}

void TaskForm::addServed() {
    served_ = new Section(tr("What it serves"), this, true, false);
    served_->setObjectName(QStringLiteral("taskServed"));
    addNamed<Value>(*served_, tr("Matters for"), &Task::values);
    addNamed<Goal>(*served_, tr("Goals"), &Task::goals);
}

void TaskForm::addMore() {
    more_ = new Section(tr("More"), this, true, true);
    more_->setObjectName(QStringLiteral("taskMore"));
    choice(
        *more_, tr("State"),
        {entryOf(TaskState::planned), entryOf(TaskState::inProgress), entryOf(TaskState::delivered),
         entryOf(TaskState::dropped)},
        [](const Task& task) { return toText(nameOf(task.state)); },
        [this](Task& task, const QString& chosen) {
            setState(task, *enumerationNamed<TaskState>(fromText(chosen)), bridge_.today());
        });
    text(*more_, tr("Description"), &Task::description);
    number(*more_, tr("Effort in hours"), &Task::effort);
    day(*more_, tr("Asked"), &Task::asked);
    text(*more_, tr("Notes"), &Task::notes);
}

template <class E>
void TaskForm::addNamed(Section& section, const QString& title, std::vector<Key<E>> Task::*member) {
    auto* list = new TickList(std::is_same_v<E, Value> ? tr("Add a value") : tr("Add a goal"), this);
    section.add(title, list);
    onFill([this, list, member](const Task& task) {
        std::vector<const E*> rows;
        if constexpr (std::is_same_v<E, Value>) {
            rows = rankedValues(bridge_.chain());
        } else {
            for (const E& row : bridge_.chain().template table<E>())
                rows.push_back(&row);
            std::ranges::sort(rows, {}, [](const E* row) -> const std::string& { return row->title; });
        }
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
    // Of what was dropped nothing arrives.
    if (task.state == TaskState::dropped)
        return;
    auto* trace = new LinkRow(themeIcon(QStringLiteral("trace")), tr("Show whom it reaches"), QString(), this);
    connect(trace, &LinkRow::clicked, this, [this] { emit traceWanted(key()); });
    top_->addWidget(trace);
}

void TaskForm::fillServices(const Task& task) {
    const Chain& chain = bridge_.chain();
    QList<QPair<QString, QString>> services{{tr("Nobody yet"), QString()}};
    for (const Slot slot : chain.servicesFrom(chain.roles().slotOf(task.role))) {
        const Service& service = *chain.services().at(slot);
        services.append({serviceWords(chain, service), toText(service.key.text())});
    }
    std::sort(services.begin() + 1, services.end());
    service_->setEntries(services);
    service_->setChoice(toText(task.service.text()));
    customer_->show(task);
    // While the question offers all of them, the list would only repeat it.
    main_->setFieldVisible(service_, !customer_->offersAll());

    const Service* service = chain.services().find(task.service);
    const bool hasOffer = service != nullptr && !service->expectation.empty() && task.expectation.empty();
    main_->setFieldVisible(offered_, hasOffer);
    if (!hasOffer)
        return;
    const QString words =
        tr("Take “%1”", "what is expected of the service").arg(inSentence(service->expectation).simplified());
    constexpr int mostWidth = 200;
    QString shown = offered_->fontMetrics().elidedText(words, Qt::ElideRight, mostWidth);
    offered_->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    offered_->setToolTip(tr("What is expected of the service: %1").arg(inSentence(service->expectation)));
    offered_->setAccessibleName(words);
}

} // namespace throughline
