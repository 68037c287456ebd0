#include "ui/panels/history_model.h"

#include <QColor>
#include <QDateTime>
#include <QFont>
#include <algorithm>
#include <unordered_map>

#include "ui/looks/theme.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr std::size_t pageOfEntries = 200;
/// Edits that come between two looks; where there were more, the history is read anew.
constexpr std::size_t recentEntries = 32;
} // namespace

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
    std::unordered_map<Sequence, HistoryStep> places;
    for (std::size_t i = 0; i < made.size(); ++i)
        places[made[i]] = {{}, HistoryStep::State::made, made.size() - i - 1};
    for (std::size_t i = 0; i < back.size(); ++i)
        places[back[i]] = {{}, HistoryStep::State::takenBack, back.size() - i};
    std::vector<HistoryStep> steps;
    for (const JournalEntry& entry : entries) {
        if (entry.undoes != 0)
            continue;
        const auto place = places.find(entry.sequence);
        steps.push_back(place == places.end() ? HistoryStep{entry, HistoryStep::State::replaced, 0}
                                              : HistoryStep{entry, place->second.state, place->second.distance});
    }
    return steps;
}

HistoryModel::HistoryModel(DocumentBridge& bridge, QObject* parent) : QAbstractListModel(parent), bridge_(bridge) {
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] {
        beginResetModel();
        entries_.clear();
        steps_.clear();
        isWhole_ = false;
        endResetModel();
    });
}

std::vector<HistoryStep> HistoryModel::rows() const {
    std::vector<HistoryStep> steps = stepsOf(entries_);
    const bool isWhole = !entries_.empty() && (isWhole_ || entries_.back().sequence <= 1);
    if (!isWhole)
        return steps;
    const auto made = std::ranges::count(steps, HistoryStep::State::made, &HistoryStep::state);
    steps.push_back({{}, HistoryStep::State::made, static_cast<std::size_t>(made)});
    return steps;
}

void HistoryModel::refresh() {
    std::vector<JournalEntry> recent = bridge_.history(recentEntries);
    const auto known = std::ranges::find_if(
        recent, [this](const JournalEntry& entry) { return !entries_.empty() && entry == entries_.front(); });
    if (!entries_.empty() && known == recent.begin() && known != recent.end())
        return;
    beginResetModel();
    if (known == recent.end()) {
        entries_ = bridge_.history(pageOfEntries);
        isWhole_ = entries_.size() < pageOfEntries;
    } else {
        entries_.insert(entries_.begin(), recent.begin(), known);
    }
    steps_ = rows();
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !isWhole_ && !entries_.empty() && entries_.back().sequence > 1;
}

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    const std::vector<JournalEntry> older = bridge_.history(pageOfEntries, entries_.back().sequence - 1);
    isWhole_ = older.size() < pageOfEntries;
    entries_.insert(entries_.end(), older.begin(), older.end());
    std::vector<HistoryStep> steps = rows();
    const int before = rowCount();
    const int after = static_cast<int>(steps.size());
    if (after <= before) {
        steps_ = std::move(steps);
    } else {
        beginInsertRows({}, before, after - 1);
        steps_ = std::move(steps);
        endInsertRows();
    }
    // An older undo may tell more of what came after it.
    if (before > 0)
        emit dataChanged(index(0), index(before - 1));
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
            if (isBeforeAll(index.row()))
                return tr("Before the first edit");
            return tr("%1   %2").arg(words::ofTime(step.entry.time, QDateTime::currentDateTime()),
                                     words::ofLabel(step.entry.label));
        case Qt::ToolTipRole: {
            // The words stand here too: in a narrow list they are cut.
            const QString what = isHere                                   ? tr("This is where the document stands.")
                                 : step.state == HistoryStep::State::made ? tr("Go back to here")
                                 : step.state == HistoryStep::State::takenBack
                                     ? tr("Taken back; go forth to here")
                                     : tr("Taken back, and replaced by what came after it");
            if (isBeforeAll(index.row()))
                return what;
            return QString(words::ofLabel(step.entry.label) + QLatin1Char('\n') + what);
        }
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
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace throughline
