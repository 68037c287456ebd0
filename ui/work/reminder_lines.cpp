#include "ui/work/reminder_lines.h"

#include <algorithm>

#include "core/analysis/partnerships.h"
#include "core/report/partnership_words.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"
#include "ui/work/task_lines.h"
#include "ui/work/two_lines.h"

namespace throughline {

namespace {
constexpr int mostOfAKind = 30;
}

ReminderLines::ReminderLines(DocumentBridge& bridge, QObject* parent) : QAbstractListModel(parent), bridge_(bridge) {}

void ReminderLines::setReminders(const std::vector<Reminder>& reminders) {
    beginResetModel();
    lines_.clear();
    for (const auto& [kind, heading] :
         {std::pair{ReminderKind::promiseDue, tr("Promises due")},
          std::pair{ReminderKind::neglectedObstacle, tr("Obstacles that nobody has worked on in 90 days")},
          std::pair{ReminderKind::askForRemark, tr("Ask how it was")},
          std::pair{ReminderKind::noteResult, tr("Write down what came of it")}}) {
        int count = 0;
        for (const Reminder& reminder : reminders) {
            if (reminder.kind != kind)
                continue;
            if (count == 0)
                lines_.push_back({heading, {}, {}, std::nullopt});
            if (++count <= mostOfAKind)
                lines_.push_back(lineOf(reminder));
        }
        if (count > mostOfAKind)
            lines_.push_back({tr("and %n more", nullptr, count - mostOfAKind), {}, {}, std::nullopt});
    }
    endResetModel();
}

ReminderLines::Line ReminderLines::lineOf(const Reminder& reminder) const {
    const Chain& chain = bridge_.chain();
    if (reminder.kind == ReminderKind::noteResult) {
        const Task& task = *chain.tasks().at(reminder.task);
        const QString day = words::ofDay(*task.delivered);
        return {toText(task.title),
                task.outcome == Outcome::fellShort ? tr("fell short on %1; what was learned?").arg(day)
                                                   : tr("delivered on %1; what did it bring?").arg(day),
                {},
                reminder};
    }
    if (reminder.kind == ReminderKind::promiseDue) {
        const Task& task = *chain.tasks().at(reminder.task);
        return {toText(task.title), taskDetails(chain, task, bridge_.today()), {}, reminder};
    }
    if (reminder.kind == ReminderKind::askForRemark) {
        const Task& task = *chain.tasks().at(reminder.task);
        return {tr("Ask %1", "a customer").arg(inSentence(chain.roles().at(reminder.customer)->title)),
                tr("“%1”, delivered on %2").arg(inSentence(task.title), words::ofDay(*task.delivered)),
                {},
                reminder};
    }
    const Partnership& row = *chain.partnerships().at(reminder.partnership);
    const auto title = [&](std::size_t i) { return toText(chain.roles().find(row.roles[i])->title); };
    const PartnershipLook look =
        partnershipLook(chain, chain.roles().slotOf(row.roles[0]), chain.roles().slotOf(row.roles[1]), bridge_.today());
    QString details;
    QString kept;
    if (look.row == &row && !look.obstacles.empty()) {
        const ObstacleAge& first = look.obstacles.front();
        const QString obstacle = inSentence(row.obstacles[first.index].text);
        details = tr("“%1”, %2", "an obstacle, and how long it is there")
                      .arg(obstacle, toText(report::obstacleWords(row, first, words::language())));
        kept = details.mid(details.indexOf(obstacle) + obstacle.size());
    }
    return {tr("%1 and %2", "two roles").arg(title(0), title(1)), details, kept, reminder};
}

const Reminder* ReminderLines::reminderAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const std::optional<Reminder>& reminder = lines_[static_cast<std::size_t>(index.row())].reminder;
    return reminder ? &*reminder : nullptr;
}

int ReminderLines::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant ReminderLines::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return line.text;
        case TwoLines::detailRole:
            return line.details;
        case TwoLines::keptRole:
            return line.kept;
        case TwoLines::headingRole:
            return !line.reminder;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return line.reminder ? QString(line.text + QStringLiteral(". ") + line.details) : line.text;
        case Qt::DecorationRole:
            if (!line.reminder)
                return {};
            return themeIcon(line.reminder->kind == ReminderKind::neglectedObstacle ? QStringLiteral("partnership")
                             : line.reminder->kind == ReminderKind::askForRemark    ? QStringLiteral("customers")
                                                                                    : QStringLiteral("task"));
        default:
            return {};
    }
}

Qt::ItemFlags ReminderLines::flags(const QModelIndex& index) const {
    return reminderAt(index) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace throughline
