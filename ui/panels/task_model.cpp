#include "ui/panels/task_model.h"

#include <QColor>
#include <QIcon>
#include <algorithm>

#include "core/model/enumerations.h"
#include "ui/panels/rows.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace throughline {

namespace {
/// Beyond this many tasks in one edit (an import), telling of each costs more than telling of all.
constexpr std::ptrdiff_t manyTasks = 500;
} // namespace

TaskModel::TaskModel(DocumentBridge& bridge, QObject* parent) : QAbstractTableModel(parent), bridge_(bridge) {
    connect(&bridge_, &DocumentBridge::documentChanged, this, &TaskModel::rebuild);
    connect(&bridge_, &DocumentBridge::edited, this, &TaskModel::follow);
    rebuild();
}

void TaskModel::rebuild() {
    beginResetModel();
    keys_.clear();
    rows_.clear();
    for (const Task& task : bridge_.chain().tasks()) {
        rows_.emplace(task.key, static_cast<int>(keys_.size()));
        keys_.push_back(task.key);
    }
    endResetModel();
}

void TaskModel::follow(const Edit& edit) {
    const auto isTask = [](const AnyChange& change) { return std::holds_alternative<Change<Task>>(change); };
    if (std::ranges::count_if(edit.changes, isTask) > manyTasks) {
        rebuild();
        return;
    }
    bool namesChanged = false;
    for (const AnyChange& change : edit.changes) {
        if (const auto* task = std::get_if<Change<Task>>(&change))
            followTask(*task);
        namesChanged = namesChanged || std::holds_alternative<Change<Role>>(change) ||
                       std::holds_alternative<Change<Service>>(change);
    }
    if (namesChanged && !keys_.empty()) {
        emit dataChanged(index(0, roleColumn), index(rowCount() - 1, forColumn));
    }
}

void TaskModel::followTask(const Change<Task>& change) {
    const TaskKey& key = change.any().key;
    const int row = rowOf(key);
    if (!change.after) {
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        keys_.erase(keys_.begin() + row);
        rows_.erase(key);
        for (auto& [other, place] : rows_)
            place -= place > row ? 1 : 0;
        endRemoveRows();
    } else if (row < 0) {
        const int last = rowCount();
        beginInsertRows({}, last, last);
        keys_.push_back(key);
        rows_.emplace(key, last);
        endInsertRows();
    } else {
        emit dataChanged(index(row, 0), index(row, columns - 1));
    }
}

int TaskModel::rowOf(const TaskKey& key) const {
    const auto found = rows_.find(key);
    return found == rows_.end() ? -1 : found->second;
}

int TaskModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(keys_.size());
}

int TaskModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{columns};
}

bool TaskModel::isOverdue(int row) const {
    const Task* task = taskAt(row);
    return task != nullptr && isOpen(task->state) && task->promised && *task->promised < bridge_.today();
}

QString TaskModel::text(const Task& task, int column) const {
    const Chain& chain = bridge_.chain();
    const auto titleOf = [&chain](const RoleKey& key) {
        const Role* role = chain.roles().find(key);
        return role == nullptr ? QString() : toText(role->title);
    };
    switch (column) {
        case stateColumn:
            return words::of(task.state);
        case titleColumn:
            return toText(task.title);
        case roleColumn:
            return titleOf(task.role);
        case forColumn:
            if (const Service* service = chain.services().find(task.service))
                return titleOf(service->customer);
            return {};
        case promisedColumn:
            return task.promised ? words::ofDay(*task.promised) : QString();
        case deliveredColumn:
            return task.delivered ? words::ofDay(*task.delivered) : QString();
        case impactColumn:
            if (!task.impact)
                return {};
            return task.impact->amount ? words::ofAmount(*task.impact->amount, task.impact->unit)
                                       : toText(task.impact->note).section(QLatin1Char('\n'), 0, 0);
        default:
            return {};
    }
}

QVariant TaskModel::sortValue(const Task& task, int column) const {
    constexpr int never = INT32_MAX;
    constexpr int laterThanAnyDay = 10'000'000;
    switch (column) {
        case stateColumn:
            // What is to be done comes first, by promised day; then what was delivered, the latest first.
            if (isOpen(task.state))
                return task.promised ? task.promised->number() : laterThanAnyDay;
            return laterThanAnyDay * (task.state == TaskState::delivered ? 2 : 3) -
                   (task.delivered ? task.delivered->number() : 0);
        case promisedColumn:
            return task.promised ? task.promised->number() : never;
        case deliveredColumn:
            return task.delivered ? task.delivered->number() : never;
        case impactColumn:
            // Amounts of different units do not compare; they are kept together by unit.
            return task.impact && task.impact->amount
                       ? toText(task.impact->unit) + QStringLiteral("%1").arg(*task.impact->amount, 24, 'f', 4)
                       : QString();
        default:
            return text(task, column);
    }
}

QVariant TaskModel::data(const QModelIndex& index, int role) const {
    const Task* task = index.isValid() ? taskAt(index.row()) : nullptr;
    if (task == nullptr)
        return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return text(*task, index.column());
        case Qt::ToolTipRole:
            if (index.column() == promisedColumn && isOverdue(index.row()))
                return tr("Past its promised day");
            return text(*task, index.column());
        case Qt::DecorationRole:
            if (index.column() == stateColumn)
                return stateIcon(task->state);
            if (index.column() == promisedColumn && isOverdue(index.row()))
                return themeIcon(QStringLiteral("overdue"));
            return {};
        case Qt::ForegroundRole:
            if (index.column() == promisedColumn && isOverdue(index.row()))
                return presentColours().danger;
            if (!isOpen(task->state) || index.column() > titleColumn)
                return presentColours().muted;
            return {};
        case sortRole:
            return sortValue(*task, index.column());
        default:
            return {};
    }
}

bool TaskModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Task* task = index.isValid() ? taskAt(index.row()) : nullptr;
    if (task == nullptr || role != Qt::EditRole)
        return false;
    Task next = *task;
    const QString typed = value.toString();
    if (index.column() == titleColumn) {
        next.title = fromLine(typed);
    } else if (index.column() == stateColumn) {
        const auto state = enumerationNamed<TaskState>(fromText(typed));
        if (!state)
            return false;
        next.state = *state;
        if (*state == TaskState::delivered && !next.delivered)
            next.delivered = bridge_.today();
        if (isOpen(*state))
            next.delivered.reset();
    } else if (index.column() == promisedColumn) {
        next.promised = words::dayIn(typed, bridge_.today());
        if (!next.promised && !typed.trimmed().isEmpty()) {
            bridge_.sayNote(
                tr("“%1” is not a day, so nothing was changed. Write 2026-03-12, 12 Mar or +7.").arg(typed.trimmed()));
            return false;
        }
    } else {
        return false;
    }
    return bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int{Qt::AlignLeft | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case stateColumn:
            return tr("State");
        case titleColumn:
            return tr("Task");
        case roleColumn:
            return tr("Role");
        case forColumn:
            return tr("For whom");
        case promisedColumn:
            return tr("Promised");
        case deliveredColumn:
            return tr("Delivered");
        case impactColumn:
            return tr("Impact");
        default:
            return {};
    }
}

Qt::ItemFlags TaskModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int column = index.column();
    if (column == stateColumn || column == titleColumn || column == promisedColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace throughline
