#include <QCoreApplication>

#include "core/analysis/order_of_work.h"
#include "core/model/gestures.h"
#include "core/model/task_state.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/tables/chain_tables.h"
#include "ui/tables/row_table.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr double never = 1e9;

QStringList stateWords() {
    QStringList list;
    for (const TaskState state : {TaskState::planned, TaskState::inProgress, TaskState::delivered, TaskState::dropped})
        list << words::of(state);
    return list;
}

class TaskTable : public RowTable<Task> {
    Q_DECLARE_TR_FUNCTIONS(TaskTable)
  public:
    explicit TaskTable(DocumentBridge& bridge) : RowTable<Task>(bridge) {
        addOrder();
        addState();
        addText({tr("Task"), 230}, &Task::title).tone = [](const Task& task) {
            return isOpen(task.state) ? CellTone::plain : CellTone::quiet;
        };
        addRole();
        addFor();
        Cell& promised = addDay(
            {tr("Promised"), 144, CellEditor::day}, [](const Task& task) { return task.promised; },
            [](Task& task, std::optional<Day> day) { task.promised = day; });
        promised.tone = [this](const Task& task) {
            return isOverdue(task, bridge_.today()) ? CellTone::alarming : CellTone::plain;
        };
        promised.icon = [this](const Task& task) {
            return isOverdue(task, bridge_.today()) ? themeIcon(QStringLiteral("overdue")) : QIcon();
        };
        addDay(
            {tr("Delivered"), 116, CellEditor::day}, [](const Task& task) { return task.delivered; }, setDelivered);
        addImpact();
        addEffort();
        addText({tr("Customer expects"), 200, CellEditor::text, true}, &Task::expectation);
        addText({tr("Notes"), 200, CellEditor::text, true}, &Task::notes);
    }

    [[nodiscard]] bool isNumbered() const override { return false; }
    [[nodiscard]] QString newRowWords() const override { return tr("New task"); }
    [[nodiscard]] QString countWords(int shown, int all) const override {
        return shown == all ? tr("%n tasks", nullptr, all) : tr("%1 of %n tasks", nullptr, all).arg(shown);
    }
    Result<Edit> remove(std::span<const Slot> rows) override {
        gestures::Selection selection;
        for (const Slot slot : rows)
            selection.tasks.push_back(table().at(slot)->key);
        return gestures::remove(bridge_.chain(), selection);
    }
    TouchedRows touchedBy(const Edit& edit) const override {
        TouchedRows touched = RowTable<Task>::touchedBy(edit);
        if (!touched.present.empty() || touched.hasRemoved || touched.changesOthers) {
            // The place of one task is the place of all.
            order_.reset();
            touched.changesOthers = true;
        }
        return touched;
    }
    void documentChanged() override { order_.reset(); }

  protected:
    /// One's own, as long as nothing else is said.
    [[nodiscard]] Task blank() const override {
        Task task;
        const PersonKey& owner = bridge_.chain().info().owner;
        for (const Role& role : bridge_.chain().roles()) {
            const bool isMine = !owner.isNone() && std::ranges::find(role.holders, owner) != role.holders.end();
            if (isMine || bridge_.chain().roles().size() == 1) {
                task.role = role.key;
                break;
            }
        }
        return task;
    }
    [[nodiscard]] QString lacks(const Task& task) const override {
        if (task.title.empty())
            return tr("A task needs a title.");
        if (task.role.isNone())
            return tr("A task needs the role that does it.");
        return {};
    }
    [[nodiscard]] bool names(const AnyChange& change) const override {
        return std::holds_alternative<Change<Role>>(change) || std::holds_alternative<Change<Service>>(change) ||
               std::holds_alternative<Change<Value>>(change);
    }

  private:
    [[nodiscard]] QString titleOf(const RoleKey& key) const {
        const Role* role = bridge_.chain().roles().find(key);
        return role == nullptr ? QString() : toText(role->title);
    }
    [[nodiscard]] QString customerOf(const ServiceKey& key) const {
        const Service* service = bridge_.chain().services().find(key);
        return service == nullptr ? QString() : titleOf(service->customer);
    }

    void addOrder() {
        add({tr("Order"), 72, CellEditor::none, false, tr("The order of work: what to do first")},
            {.read =
                 [this](const Task& task) {
                     const auto place = placeOf(task);
                     return place ? QLocale().toString(*place + 1) : QString();
                 },
             // What is to be done comes first; then what was delivered, the latest first.
             .number =
                 [this](const Task& task) {
                     if (const auto place = placeOf(task))
                         return static_cast<double>(*place);
                     return never * (task.state == TaskState::delivered ? 2.0 : 3.0) -
                            (task.delivered ? task.delivered->number() : 0);
                 }});
    }
    /// The number of an open task in the order of work, from 0.
    [[nodiscard]] std::optional<std::size_t> placeOf(const Task& task) const {
        if (!order_) {
            order_.emplace();
            for (const WorkItem& item : orderOfWork(bridge_.chain(), bridge_.today()))
                order_->emplace(item.task, order_->size());
        }
        const auto found = order_->find(table().slotOf(task.key));
        return found == order_->end() ? std::nullopt : std::optional(found->second);
    }

    void addState() {
        add({tr("State"), 128, CellEditor::choice},
            {.read = [](const Task& task) { return words::of(task.state); },
             .write =
                 [](Task& task, const QString& text, TableWriting& writing) {
                     const QStringList states = stateWords();
                     const int choice = text.trimmed().isEmpty() ? 0 : choiceIn(text, states);
                     if (choice < 0)
                         return tr("“%1” is no state. It is one of: %2.")
                             .arg(text.simplified(), states.join(QStringLiteral(", ")));
                     if (task.state != static_cast<TaskState>(choice))
                         setState(task, static_cast<TaskState>(choice), writing.today());
                     return QString();
                 },
             .number = [](const Task& task) { return static_cast<double>(task.state); },
             .choices = [](const Task*) { return stateWords(); }});
        addIcons([](const Task& task) { return stateIcon(task.state); });
    }

    void addRole() {
        add({tr("Role"), 170, CellEditor::name, false, tr("Who does it")},
            {.read = [this](const Task& task) { return titleOf(task.role); },
             .write =
                 [this](Task& task, const QString& text, TableWriting& writing) {
                     QString reason;
                     if (titleOf(task.role) == text.simplified())
                         return reason;
                     const RoleKey role = writing.roleNamed(text, reason);
                     if (reason.isEmpty() && role != task.role) {
                         task.role = role;
                         // The service was one of the other role.
                         task.service = {};
                     }
                     return reason;
                 },
             .choices =
                 [this](const Task*) {
                     QStringList titles;
                     for (const Role& role : bridge_.chain().roles()) {
                         if (role.kind == RoleKind::internal)
                             titles << toText(role.title);
                     }
                     titles.sort(Qt::CaseInsensitive);
                     return titles;
                 }});
    }

    void addFor() {
        add({tr("For whom"), 170, CellEditor::name, false, tr("The customer of the service that it is done for")},
            {.read = [this](const Task& task) { return customerOf(task.service); },
             .write = [this](Task& task, const QString& text,
                             TableWriting& writing) { return writeFor(task, text, writing); },
             .choices =
                 [this](const Task* task) {
                     QStringList titles;
                     if (task == nullptr)
                         return titles;
                     for (const Slot slot : servicesOf(*task))
                         titles << titleOf(bridge_.chain().services().at(slot)->customer);
                     titles.sort(Qt::CaseInsensitive);
                     titles.removeDuplicates();
                     return titles;
                 }});
    }
    [[nodiscard]] SlotLists::List servicesOf(const Task& task) const {
        return bridge_.chain().servicesFrom(bridge_.chain().roles().slotOf(task.role));
    }
    QString writeFor(Task& task, const QString& text, TableWriting& /*writing*/) const {
        const QString wanted = text.simplified();
        if (wanted.isEmpty()) {
            task.service = {};
            return {};
        }
        if (customerOf(task.service).compare(wanted, Qt::CaseInsensitive) == 0)
            return {};
        if (task.role.isNone())
            return tr("A task needs the role that does it.");
        for (const Slot slot : servicesOf(task)) {
            const Service& service = *bridge_.chain().services().at(slot);
            if (titleOf(service.customer).compare(wanted, Qt::CaseInsensitive) == 0) {
                task.service = service.key;
                return {};
            }
        }
        return tr("%1 does not serve “%2”.").arg(titleOf(task.role), wanted);
    }

    template <class Read, class Take>
    Cell& addDay(TableColumn column, Read read, Take take) {
        return add(std::move(column),
                   {.read =
                        [read](const Task& task) {
                            const std::optional<Day> day = read(task);
                            return day ? words::ofDay(*day) : QString();
                        },
                    .write =
                        [read, take](Task& task, const QString& text, TableWriting& writing) {
                            const auto day = words::dayIn(text, writing.today());
                            if (!day && !text.trimmed().isEmpty())
                                return tr("“%1” is not a day. Write 2026-03-12, 12 Mar or +7.").arg(text.trimmed());
                            if (day != read(task))
                                take(task, day);
                            return QString();
                        },
                    .number =
                        [read](const Task& task) {
                            const std::optional<Day> day = read(task);
                            return day ? static_cast<double>(day->number()) : never;
                        }});
    }

    static QString impactWords(const Task& task) {
        if (!task.impact)
            return {};
        return task.impact->amount ? words::ofAmount(*task.impact->amount, task.impact->unit)
                                   : toText(task.impact->note);
    }
    void addImpact() {
        add({tr("Impact"), 140},
            {.read = impactWords, .write = [](Task& task, const QString& text, TableWriting&) {
                 if (text == impactWords(task))
                     return QString();
                 Impact impact = task.impact.value_or(Impact());
                 const QString typed = text.simplified();
                 impact.amount.reset();
                 impact.unit.clear();
                 // The longest start that is a number: some languages part thousands by a space.
                 for (auto end = typed.size(); end > 0 && !impact.amount;
                      end = typed.lastIndexOf(QLatin1Char(' '), end - 1)) {
                     impact.amount = words::numberIn(typed.left(end));
                     if (impact.amount)
                         impact.unit = fromLine(typed.mid(end));
                 }
                 if (!typed.isEmpty() && !impact.amount)
                     return tr("“%1” is no amount. Write it with its unit: 40 hours/year.").arg(typed);
                 task.impact = impact == Impact() ? std::nullopt : std::optional(impact);
                 return QString();
             }});
    }
    void addEffort() {
        add({tr("Effort in hours"), 110, CellEditor::number, true},
            {.read =
                 [](const Task& task) {
                     return task.effort ? QLocale().toString(*task.effort, 'g', QLocale::FloatingPointShortest)
                                        : QString();
                 },
             .write =
                 [](Task& task, const QString& text, TableWriting&) {
                     const auto number = words::numberIn(text);
                     if (!number && !text.trimmed().isEmpty())
                         return tr("“%1” is not a number.").arg(text.trimmed());
                     if (number && *number < 0.0)
                         return tr("An effort is not negative.");
                     task.effort = number;
                     return QString();
                 },
             .number = [](const Task& task) { return task.effort.value_or(never); }});
    }

    mutable std::optional<std::unordered_map<Slot, std::size_t>> order_;
};

} // namespace

std::unique_ptr<TableContent> makeTaskTable(DocumentBridge& bridge) {
    return std::make_unique<TaskTable>(bridge);
}

} // namespace throughline
