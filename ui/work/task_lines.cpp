#include "ui/work/task_lines.h"

#include <algorithm>

#include "core/model/task_state.h"
#include "core/report/due_words.h"
#include "ui/looks/rows.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"
#include "ui/work/two_lines.h"

namespace throughline {

namespace {

QString dueOf(const Task& task, Day today) {
    const std::string due = report::dueWords(task, today, words::language());
    return due.empty() ? TaskLines::tr("no day promised") : toText(due);
}

} // namespace

QString taskDetails(const Chain& chain, const Task& task, Day today) {
    QStringList parts;
    const Service* service = chain.services().find(task.service);
    const Role* customer = service == nullptr ? nullptr : chain.roles().find(service->customer);
    if (customer != nullptr)
        parts << TaskLines::tr("for %1").arg(inSentence(customer->title));
    else
        parts << TaskLines::tr("for nobody yet");
    parts << dueOf(task, today);
    return parts.join(QStringLiteral(" · "));
}

TaskLines::TaskLines(DocumentBridge& bridge, QObject* parent) : QAbstractListModel(parent), bridge_(bridge) {}

void TaskLines::setLines(std::vector<Line> lines) {
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

TaskKey TaskLines::taskAt(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const Slot slot = lines_[static_cast<std::size_t>(index.row())].task;
    const Task* task = slot < bridge_.chain().tasks().slotCount() ? bridge_.chain().tasks().at(slot) : nullptr;
    return task == nullptr ? TaskKey() : task->key;
}

int TaskLines::taskCount() const {
    return static_cast<int>(std::ranges::count_if(lines_, [](const Line& line) { return line.task != noSlot; }));
}

int TaskLines::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant TaskLines::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    if (line.task == noSlot) {
        if (role == TwoLines::headingRole)
            return true;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(line.heading) : QVariant();
    }
    const Chain& chain = bridge_.chain();
    const Task* task = line.task < chain.tasks().slotCount() ? chain.tasks().at(line.task) : nullptr;
    if (task == nullptr)
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return toText(task->title);
        case TwoLines::detailRole:
            return taskDetails(chain, *task, bridge_.today());
        case TwoLines::keptRole:
            return dueOf(*task, bridge_.today());
        case TwoLines::alarmRole:
            return isOverdue(*task, bridge_.today());
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return QString(toText(task->title) + QStringLiteral(", ") + taskDetails(chain, *task, bridge_.today()));
        case Qt::DecorationRole:
            return stateIcon(task->state);
        default:
            return {};
    }
}

Qt::ItemFlags TaskLines::flags(const QModelIndex& index) const {
    if (!index.isValid() || lines_[static_cast<std::size_t>(index.row())].task == noSlot)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace throughline
