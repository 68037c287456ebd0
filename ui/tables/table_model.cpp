#include "ui/tables/table_model.h"

#include <algorithm>
#include <numeric>

#include "ui/looks/theme.h"
#include "ui/tables/table_writing.h"
#include "ui/words/collation.h"

namespace throughline {

namespace {

/// Beyond this many rows in one edit (an import), telling of each costs more than telling of all.
constexpr std::size_t manyRows = 200;

const QCollator& collator() {
    static const QCollator one = words::collator();
    return one;
}

} // namespace

TableModel::TableModel(DocumentBridge& bridge, std::unique_ptr<TableContent> content, QObject* parent)
    : QAbstractTableModel(parent), bridge_(bridge), content_(std::move(content)) {
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] {
        content_->documentChanged();
        draft_.clear();
        rebuild();
    });
    connect(&bridge_, &DocumentBridge::edited, this, &TableModel::follow);
    rebuild();
}

void TableModel::setWatched(bool watched) {
    isWatched_ = watched;
    if (watched && isAsleep_)
        rebuild();
}

void TableModel::rebuild() {
    beginResetModel();
    shown_.clear();
    isAsleep_ = !isWatched_;
    for (Slot slot = 0; slot < content_->slotCount() && !isAsleep_; ++slot) {
        if (content_->hasRow(slot) && fits(slot))
            shown_.push_back(slot);
    }
    sortShown();
    endResetModel();
    emit countsChanged();
}

void TableModel::follow(const Edit& edit) {
    const TouchedRows touched = content_->touchedBy(edit);
    if (isAsleep_)
        return;
    if (touched.present.size() > manyRows && !isStill_) {
        rebuild();
        return;
    }
    if (touched.hasRemoved)
        dropGone();
    if (touched.present.size() > manyRows) {
        // Those that show stay where they are; the new ones come after them.
        std::vector<Slot> known = shown_;
        std::ranges::sort(known);
        std::vector<Slot> added;
        for (const Slot slot : touched.present) {
            if (!std::ranges::binary_search(known, slot))
                added.push_back(slot);
        }
        if (!added.empty()) {
            beginInsertRows({}, shownCount(), shownCount() + static_cast<int>(added.size()) - 1);
            shown_.insert(shown_.end(), added.begin(), added.end());
            endInsertRows();
        }
    } else {
        for (const Slot slot : touched.present)
            show(slot);
    }
    if ((touched.changesOthers || touched.present.size() > manyRows) && !shown_.empty())
        emit dataChanged(index(0, 0), index(shownCount() - 1, columnCount() - 1));
    if (touched.hasRemoved || !touched.present.empty())
        emit countsChanged();
}

void TableModel::dropGone() {
    const auto isGone = [this](Slot slot) { return !content_->hasRow(slot); };
    if (static_cast<std::size_t>(std::ranges::count_if(shown_, isGone)) > manyRows) {
        beginResetModel();
        std::erase_if(shown_, isGone);
        endResetModel();
        return;
    }
    for (int last = shownCount() - 1; last >= 0; --last) {
        if (!isGone(shown_[static_cast<std::size_t>(last)]))
            continue;
        int first = last;
        while (first > 0 && isGone(shown_[static_cast<std::size_t>(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        shown_.erase(shown_.begin() + first, shown_.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void TableModel::show(Slot slot) {
    const int row = rowOf(slot);
    if (isStill_) {
        if (row >= 0) {
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            return;
        }
        beginInsertRows({}, shownCount(), shownCount());
        shown_.push_back(slot);
        endInsertRows();
        return;
    }
    if (!fits(slot)) {
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        shown_.erase(shown_.begin() + row);
        endRemoveRows();
        return;
    }
    const int to = placeFor(slot, row);
    if (row < 0) {
        beginInsertRows({}, to, to);
        shown_.insert(shown_.begin() + to, slot);
        endInsertRows();
        return;
    }
    if (to != row) {
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
        shown_.erase(shown_.begin() + row);
        shown_.insert(shown_.begin() + to, slot);
        endMoveRows();
    }
    emit dataChanged(index(to, 0), index(to, columnCount() - 1));
}

int TableModel::placeFor(Slot slot, int row) const {
    const auto begin = shown_.begin();
    if (sortColumn_ < 0)
        return row < 0 ? shownCount() : row;
    const auto isNotAfter = [&](Slot other) { return !isBefore(slot, other); };
    if (row < 0)
        return static_cast<int>(std::ranges::partition_point(shown_, isNotAfter) - begin);
    const auto own = begin + row;
    const bool isTooLow = own != begin && isBefore(slot, *(own - 1));
    const bool isTooHigh = own + 1 != shown_.end() && isBefore(*(own + 1), slot);
    if (isTooLow)
        return static_cast<int>(std::partition_point(begin, own, isNotAfter) - begin);
    if (isTooHigh)
        return static_cast<int>(std::partition_point(own + 1, shown_.end(), isNotAfter) - begin) - 1;
    return row;
}

bool TableModel::fits(Slot slot) const {
    if (keeps_ && !keeps_(slot))
        return false;
    for (auto wanted = inColumns_.cbegin(); wanted != inColumns_.cend(); ++wanted) {
        if (!content_->text(slot, wanted.key()).contains(wanted.value(), Qt::CaseInsensitive))
            return false;
    }
    if (anywhere_.isEmpty())
        return true;
    for (int column = 0; column < columnCount(); ++column) {
        if (content_->text(slot, column).contains(anywhere_, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void TableModel::setFilter(const QString& anywhere, const QHash<int, QString>& inColumns) {
    if (anywhere == anywhere_ && inColumns == inColumns_)
        return;
    anywhere_ = anywhere;
    inColumns_ = inColumns;
    rebuild();
}

void TableModel::setRowFilter(std::function<bool(Slot)> keeps) {
    if (!keeps && !keeps_)
        return;
    keeps_ = std::move(keeps);
    rebuild();
}

bool TableModel::isBefore(Slot a, Slot b) const {
    int order = 0;
    if (content_->isOrdered(sortColumn_)) {
        const double left = content_->number(a, sortColumn_);
        const double right = content_->number(b, sortColumn_);
        order = left < right ? -1 : left > right ? 1 : 0;
    } else {
        const QString left = content_->text(a, sortColumn_);
        const QString right = content_->text(b, sortColumn_);
        // What is empty comes last, whichever way round.
        if (left.isEmpty() != right.isEmpty())
            return right.isEmpty();
        order = collator().compare(left, right);
    }
    if (order == 0)
        return a < b;
    return sortOrder_ == Qt::AscendingOrder ? order < 0 : order > 0;
}

void TableModel::sortShown() {
    if (sortColumn_ < 0 || sortColumn_ >= columnCount())
        return;
    std::vector<std::size_t> places(shown_.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const bool isUp = sortOrder_ == Qt::AscendingOrder;
    // What is compared is worked out once a row, not once a comparison.
    if (content_->isOrdered(sortColumn_)) {
        std::vector<double> numbers(shown_.size());
        std::ranges::transform(shown_, numbers.begin(), [&](Slot slot) { return content_->number(slot, sortColumn_); });
        std::ranges::sort(places, [&](std::size_t a, std::size_t b) {
            if (numbers[a] != numbers[b])
                return isUp == (numbers[a] < numbers[b]);
            return shown_[a] < shown_[b];
        });
    } else {
        std::vector<QCollatorSortKey> keys;
        std::vector<char> isEmpty;
        keys.reserve(shown_.size());
        isEmpty.reserve(shown_.size());
        for (const Slot slot : shown_) {
            const QString text = content_->text(slot, sortColumn_);
            keys.push_back(collator().sortKey(text));
            isEmpty.push_back(text.isEmpty() ? 1 : 0);
        }
        std::ranges::sort(places, [&](std::size_t a, std::size_t b) {
            if (isEmpty[a] != isEmpty[b])
                return isEmpty[b] != 0;
            const int order = keys[a].compare(keys[b]);
            return order == 0 ? shown_[a] < shown_[b] : isUp == (order < 0);
        });
    }
    std::vector<Slot> sorted;
    sorted.reserve(shown_.size());
    for (const std::size_t place : places)
        sorted.push_back(shown_[place]);
    shown_ = std::move(sorted);
}

void TableModel::sort(int column, Qt::SortOrder order) {
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    std::vector<Slot> slotsKept;
    for (const QModelIndex& index : kept)
        slotsKept.push_back(slotAt(index.row()));
    sortColumn_ = column;
    sortOrder_ = order;
    sortShown();
    std::vector<int> rows;
    if (!kept.isEmpty()) {
        rows.resize(content_->slotCount(), -1);
        for (int row = 0; row < shownCount(); ++row)
            rows[shown_[static_cast<std::size_t>(row)]] = row;
    }
    QModelIndexList moved;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const Slot slot = slotsKept[static_cast<std::size_t>(i)];
        moved << index(slot == noSlot ? shownCount() : rows[slot], kept.at(i).column());
    }
    changePersistentIndexList(kept, moved);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : shownCount() + (bridge_.isOpen() ? 1 : 0);
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(content_->columns().size());
}

int TableModel::allCount() const {
    int count = 0;
    for (Slot slot = 0; slot < content_->slotCount(); ++slot)
        count += content_->hasRow(slot) ? 1 : 0;
    return count;
}

Slot TableModel::slotAt(int row) const {
    return row >= 0 && row < shownCount() ? shown_[static_cast<std::size_t>(row)] : noSlot;
}

std::vector<int> TableModel::rowsOf(const std::vector<Slot>& rows) const {
    std::vector<char> isWanted(content_->slotCount(), 0);
    for (const Slot slot : rows) {
        if (slot < isWanted.size())
            isWanted[slot] = 1;
    }
    std::vector<int> found;
    for (int row = 0; row < shownCount(); ++row) {
        if (isWanted[shown_[static_cast<std::size_t>(row)]] != 0)
            found.push_back(row);
    }
    return found;
}

int TableModel::rowOf(Slot slot) const {
    const auto found = std::ranges::find(shown_, slot);
    return slot == noSlot || found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

QString TableModel::textAt(int row, int column) const {
    const Slot slot = slotAt(row);
    return slot == noSlot ? draft_.value(column) : content_->text(slot, column);
}

} // namespace throughline
