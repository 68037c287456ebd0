#include "ui/work/goal_model.h"

#include "ui/looks/theme.h"
#include "ui/words/text.h"
#include "ui/words/words.h"
#include "ui/work/two_lines.h"

namespace throughline {

GoalModel::GoalModel(DocumentBridge& bridge, QObject* parent) : QAbstractListModel(parent), bridge_(bridge) {}

void GoalModel::read() {
    beginResetModel();
    looks_ = goalLooks(bridge_.chain(), bridge_.today());
    endResetModel();
}

int GoalModel::rowOf(const GoalKey& goal) const {
    const Slot slot = bridge_.chain().goals().slotOf(goal);
    for (std::size_t row = 0; slot != noSlot && row < looks_.size(); ++row) {
        if (looks_[row].goal == slot)
            return static_cast<int>(row);
    }
    return -1;
}

int GoalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(looks_.size());
}

QVariant GoalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const GoalLook& look = lookAt(index.row());
    const Goal* goal = bridge_.chain().goals().at(look.goal);
    if (goal == nullptr)
        return {};
    const auto details = [&] {
        QStringList parts;
        if (goal->target)
            parts << tr("Target %1").arg(words::ofAmount(*goal->target, goal->measure));
        else if (!goal->measure.empty())
            parts << toText(goal->measure);
        if (const std::size_t all = look.openTasks + look.deliveredTasks; all > 0)
            parts << tr("%1 of %n task(s) delivered", nullptr, static_cast<int>(all)).arg(look.deliveredTasks);
        if (look.overdueTasks > 0)
            parts << tr("%n overdue", "tasks", static_cast<int>(look.overdueTasks));
        parts << (look.roles.empty() ? tr("nobody contributes yet")
                                     : tr("%n role(s) contribute", nullptr, static_cast<int>(look.roles.size())));
        return parts.join(QStringLiteral(" · "));
    };
    switch (role) {
        case Qt::DisplayRole:
            return toText(goal->title);
        case TwoLines::detailRole:
            return details();
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return QString(toText(goal->title) + QStringLiteral(". ") + details());
        case Qt::DecorationRole:
            return themeIcon(QStringLiteral("goal"));
        default:
            return {};
    }
}

} // namespace throughline
