#include "ui/panels/history_model.h"

#include <QColor>
#include <QDateTime>
#include <QFont>
#include <algorithm>
#include <unordered_map>

#include "ui/theme.h"
#include "ui/words.h"

namespace throughline {

namespace {
constexpr std::size_t shownEntries = 1000;
}

std::vector<HistoryStep> stepsOf(const std::vector<JournalEntry>& entries) {
    enum class Kind { edit, undo, redo };
    struct Seen {
        Kind kind;
        Sequence base;
    };
    std::unordered_map<Sequence, Seen> seen;
    std::vector<Sequence> made;
    std::vector<Sequence> back;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->undoes == 0) {
            seen[entry->sequence] = {Kind::edit, entry->sequence};
            made.push_back(entry->sequence);
            back.clear();
            continue;
        }
        const auto taken = seen.find(entry->undoes);
        const Seen of = taken == seen.end() ? Seen{Kind::edit, entry->undoes} : taken->second;
        const bool isRedo = of.kind == Kind::undo;
        seen[entry->sequence] = {isRedo ? Kind::redo : Kind::undo, of.base};
        std::erase(isRedo ? back : made, of.base);
        (isRedo ? made : back).push_back(of.base);
    }
    std::vector<HistoryStep> steps;
    for (const JournalEntry& entry : entries) {
        if (entry.undoes != 0)
            continue;
        HistoryStep step{entry, HistoryStep::State::replaced, 0};
        if (const auto place = std::ranges::find(made, entry.sequence); place != made.end()) {
            step.state = HistoryStep::State::made;
            step.distance = static_cast<std::size_t>(made.end() - place) - 1;
        } else if (const auto other = std::ranges::find(back, entry.sequence); other != back.end()) {
            step.state = HistoryStep::State::takenBack;
            step.distance = static_cast<std::size_t>(back.end() - other);
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

HistoryModel::HistoryModel(DocumentBridge& bridge, QObject* parent) : QAbstractListModel(parent), bridge_(bridge) {}

void HistoryModel::refresh() {
    beginResetModel();
    steps_ = stepsOf(bridge_.history(shownEntries));
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(steps_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const HistoryStep& step = stepAt(index.row());
    const bool isHere = step.state == HistoryStep::State::made && step.distance == 0;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return tr("%1   %2").arg(words::ofTime(step.entry.time, QDateTime::currentDateTime()),
                                     words::ofLabel(step.entry.label));
        case Qt::ToolTipRole:
            if (isHere)
                return tr("This is where the document stands.");
            if (step.state == HistoryStep::State::made)
                return tr("Go back to here");
            if (step.state == HistoryStep::State::takenBack)
                return tr("Taken back; go forth to here");
            return tr("Taken back, and replaced by what came after it");
        case Qt::ForegroundRole:
            return step.state == HistoryStep::State::made ? presentColours().ink : presentColours().muted;
        case Qt::FontRole: {
            QFont font;
            font.setStrikeOut(step.state == HistoryStep::State::replaced);
            if (isHere)
                font.setWeight(QFont::DemiBold);
            return font;
        }
        default:
            return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || stepAt(index.row()).state == HistoryStep::State::replaced)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace throughline
