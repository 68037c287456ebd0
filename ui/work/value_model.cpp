#include "ui/work/value_model.h"

#include <QLocale>
#include <QMimeData>
#include <algorithm>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "core/model/value_order.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
const char* const rowType = "application/x-throughline-value-row";
}

ValueModel::ValueModel(DocumentBridge& bridge, QObject* parent) : QAbstractListModel(parent), bridge_(bridge) {}

void ValueModel::read(const Chain* past) {
    std::vector<Value> values;
    for (const Value* value : rankedValues(past == nullptr ? bridge_.chain() : *past))
        values.push_back(*value);
    const bool isPast = past != nullptr;
    if (values == values_ && isPast == isPast_)
        return;
    beginResetModel();
    values_ = std::move(values);
    isPast_ = isPast;
    endResetModel();
}

int ValueModel::rowOf(const ValueKey& value) const {
    const auto found = std::ranges::find(values_, value, &Value::key);
    return found == values_.end() ? -1 : static_cast<int>(found - values_.begin());
}

void ValueModel::move(int row, int place) {
    if (isPast_ || row < 0 || row >= rowCount() || place < 0 || place >= rowCount() || row == place)
        return;
    const ValueKey key = keyAt(row);
    if (bridge_.perform(gestures::moveValue(bridge_.chain(), key, static_cast<std::size_t>(place)))) {
        read();
        emit moved(key);
    }
}

int ValueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(values_.size());
}

QVariant ValueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const QString title = toText(values_[static_cast<std::size_t>(index.row())].title);
    switch (role) {
        case Qt::EditRole:
            return title;
        case Qt::DisplayRole:
            return tr("%1.  %2", "the place in a list, and what stands there")
                .arg(QLocale().toString(index.row() + 1), title);
        case Qt::AccessibleTextRole:
            return tr("%1 of %2: %3", "a place in a list, how long it is, and what stands there")
                .arg(index.row() + 1)
                .arg(rowCount())
                .arg(title);
        case Qt::ToolTipRole:
            return title;
        default:
            return {};
    }
}

bool ValueModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || isPast_)
        return false;
    const Value* now = bridge_.chain().values().find(keyAt(index.row()));
    if (now == nullptr)
        return false;
    Value next = *now;
    next.title = fromLine(value.toString());
    if (const Status sound = checkRow(next); !sound) {
        bridge_.sayNote(words::ofStatus(sound));
        return false;
    }
    const bool isMade = bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
    read();
    return isMade;
}

Qt::ItemFlags ValueModel::flags(const QModelIndex& index) const {
    if (isPast_)
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    // Between the rows, not onto them.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList ValueModel::mimeTypes() const {
    return {QLatin1String(rowType)};
}

QMimeData* ValueModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(QLatin1String(rowType), QByteArray::number(indexes.constFirst().row()));
    return data;
}

bool ValueModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
                              const QModelIndex& parent) {
    if (action != Qt::MoveAction || !data->hasFormat(QLatin1String(rowType)) || parent.isValid())
        return false;
    const int from = data->data(QLatin1String(rowType)).toInt();
    const int gap = row < 0 ? rowCount() : row;
    // The gap is counted with the row still in its old place.
    move(from, gap > from ? gap - 1 : gap);
    // The edit has moved it; the view must not take anything away.
    return false;
}

} // namespace throughline
