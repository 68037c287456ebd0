#include "ui/career/asked_list.h"

#include "core/analysis/career.h"
#include "ui/looks/rows.h"
#include "ui/words/text.h"

namespace throughline {

bool lacksAnswer(const Task& task) {
    return task.service.isNone() || (!hasImpact(task) && task.benefit.empty());
}

AskedList::AskedList(const ToldChain& told, QObject* parent) : QAbstractListModel(parent), told_(told) {}

void AskedList::show(std::vector<TaskKey> asked) {
    if (asked == asked_) {
        if (!asked_.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    asked_ = std::move(asked);
    endResetModel();
}

int AskedList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(asked_.size());
}

QVariant AskedList::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Task* task = told_.chain().tasks().find(asked_[static_cast<std::size_t>(index.row())]);
    if (task == nullptr)
        return {};
    const QString title = toText(task->title);
    const bool isAnswered = !lacksAnswer(*task);
    switch (role) {
        case Qt::DisplayRole:
            return title;
        case Qt::DecorationRole:
            return stateIcon(isAnswered ? TaskState::delivered : TaskState::planned);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return isAnswered               ? tr("%1: answered", "an achievement").arg(title)
                   : task->service.isNone() ? tr("%1: for whom it was is still open", "an achievement").arg(title)
                                            : tr("%1: what changed is still open", "an achievement").arg(title);
        default:
            return {};
    }
}

} // namespace throughline
