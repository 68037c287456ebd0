#include "ui/work/pair_model.h"

#include <algorithm>

#include "core/report/partnership_words.h"
#include "ui/looks/theme.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"
#include "ui/work/two_lines.h"

namespace throughline {

PairModel::PairModel(DocumentBridge& bridge, QObject* parent) : QAbstractListModel(parent), bridge_(bridge) {}

void PairModel::read(const QString& filter) {
    const Chain& chain = bridge_.chain();
    std::vector<RolePair> pairs = partnerPairs(chain, chain.info().owner);
    if (!filter.isEmpty()) {
        std::erase_if(pairs, [&](const RolePair& pair) {
            const auto holds = [&](Slot slot) {
                return toText(chain.roles().at(slot)->title).contains(filter, Qt::CaseInsensitive);
            };
            return !holds(pair.one) && !holds(pair.other);
        });
    }
    // The same lines stay, with the place in the list and what is chosen.
    if (pairs == pairs_) {
        if (!pairs_.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    pairs_ = std::move(pairs);
    endResetModel();
}

void PairModel::clear() {
    if (pairs_.empty())
        return;
    beginResetModel();
    pairs_.clear();
    endResetModel();
}

int PairModel::rowOf(Slot one, Slot other) const {
    const auto found = std::ranges::find_if(pairs_, [&](const RolePair& pair) {
        return (pair.one == one && pair.other == other) || (pair.one == other && pair.other == one);
    });
    return found == pairs_.end() ? -1 : static_cast<int>(found - pairs_.begin());
}

int PairModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(pairs_.size());
}

QVariant PairModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const RolePair& pair = pairAt(index.row());
    const Chain& chain = bridge_.chain();
    const Role* one = chain.roles().at(pair.one);
    const Role* other = chain.roles().at(pair.other);
    if (one == nullptr || other == nullptr)
        return {};
    const auto names = [&] {
        return tr("%1 and %2", "two roles").arg(inSentence(one->title), inSentence(other->title));
    };
    const auto details = [&] {
        const PartnershipLook look = partnershipLook(chain, pair.one, pair.other, bridge_.today());
        return toText(report::nextStepWords(chain, look, words::language()));
    };
    switch (role) {
        case Qt::DisplayRole:
            return names();
        case TwoLines::detailRole:
            return pair.isKept ? details() : pair.isDrawn ? tr("Both serve each other") : tr("One serves the other");
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return QString(names() + QStringLiteral(". ") + details());
        case Qt::DecorationRole:
            return themeIcon(pair.isKept ? QStringLiteral("partnership") : QStringLiteral("service"));
        default:
            return {};
    }
}

} // namespace throughline
