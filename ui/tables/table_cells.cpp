// TableModel's cells: what stands in them and how they are written.
#include <QColor>
#include <algorithm>

#include "ui/looks/theme.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_writing.h"

namespace throughline {

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const int column = index.column();
    const CellEditor editor = content_->columns()[static_cast<std::size_t>(column)].editor;
    const Slot slot = slotAt(index.row());
    switch (role) {
        case Qt::EditRole:
            return textAt(index.row(), column);
        case Qt::DisplayRole: {
            if (slot == noSlot && column == firstWritten() && draft_.isEmpty())
                return content_->newRowWords();
            if (editor == CellEditor::tick)
                return {};
            QString text = textAt(index.row(), column);
            return editor == CellEditor::text ? text.simplified() : text;
        }
        case Qt::ToolTipRole: {
            const QString text = textAt(index.row(), column);
            return text.isEmpty() ? QVariant() : QVariant(text);
        }
        case Qt::AccessibleTextRole:
            return textAt(index.row(), column);
        case Qt::CheckStateRole:
            if (editor != CellEditor::tick || (slot == noSlot && draft_.isEmpty()))
                return {};
            return int{tickIn(textAt(index.row(), column)).value_or(false) ? Qt::Checked : Qt::Unchecked};
        case Qt::DecorationRole:
            if (slot != noSlot)
                return content_->icon(slot, column);
            return column == firstWritten() && draft_.isEmpty() ? themeIcon(QStringLiteral("add")) : QIcon();
        case Qt::ForegroundRole: {
            if (slot == noSlot)
                return draft_.isEmpty() ? QVariant(presentColours().muted) : QVariant();
            const CellTone tone = content_->tone(slot, column);
            if (tone == CellTone::plain)
                return {};
            return tone == CellTone::quiet ? presentColours().muted : presentColours().danger;
        }
        case Qt::TextAlignmentRole:
            return alignmentOf(column);
        default:
            return {};
    }
}

int TableModel::alignmentOf(int column) const {
    const CellEditor editor = content_->columns()[static_cast<std::size_t>(column)].editor;
    const bool isNumber = content_->isOrdered(column) && (editor == CellEditor::number || editor == CellEditor::none);
    return static_cast<int>(isNumber ? Qt::AlignRight : Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter);
}

int TableModel::firstWritten() const {
    const auto& columns = content_->columns();
    const auto found = std::ranges::find_if(columns, [](const TableColumn& column) {
        return column.editor == CellEditor::line || column.editor == CellEditor::name;
    });
    return found == columns.end() ? 0 : static_cast<int>(found - columns.begin());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section >= shownCount()  ? QVariant(QStringLiteral("+"))
                   : content_->isNumbered() ? QVariant(section + 1)
                                            : QVariant();
        if (role == Qt::TextAlignmentRole)
            return int{Qt::AlignRight | Qt::AlignVCenter};
        return {};
    }
    if (section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = content_->columns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return column.tip.isEmpty() ? tr("Click to sort") : column.tip;
    // Beside the mark of sorting, which stands at the right.
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const CellEditor editor = content_->columns()[static_cast<std::size_t>(index.column())].editor;
    if (editor == CellEditor::tick) {
        flags |= Qt::ItemIsUserCheckable;
    } else if (editor != CellEditor::none) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    const QString text = role == Qt::CheckStateRole ? tickWords(value.toInt() == Qt::Checked) : value.toString();
    const Slot slot = slotAt(index.row());
    if (slot == noSlot)
        return writeNew(index.column(), text);
    // Leaving a cell as it is makes no edit.
    if (text == content_->text(slot, index.column()))
        return true;
    return write({{slot, 0, index.column(), text}});
}

bool TableModel::writeNew(int column, const QString& text) {
    if (text == draft_.value(column))
        return true;
    QHash<int, QString> wanted = draft_;
    if (text.isEmpty()) {
        wanted.remove(column);
    } else {
        wanted.insert(column, text);
    }
    std::vector<CellText> cells;
    for (int one = 0; one < columnCount(); ++one) {
        if (wanted.contains(one))
            cells.push_back({noSlot, 0, one, wanted.value(one)});
    }
    const auto showDraft = [this] {
        const int row = shownCount();
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    };
    if (cells.empty()) {
        draft_.clear();
        showDraft();
        return true;
    }
    std::vector<CellRefusal> refusals;
    const Edit edit = content_->write(cells, refusals);
    if (std::ranges::any_of(refusals, [](const CellRefusal& refusal) { return !refusal.isLacking; })) {
        std::erase_if(refusals, [](const CellRefusal& refusal) { return refusal.isLacking; });
        emit refused(cells, refusals);
        return false;
    }
    if (!refusals.empty()) {
        draft_ = wanted;
        showDraft();
        emit lacking(refusals.front().reason);
        return true;
    }
    const bool made = bridge_.perform(edit);
    if (made)
        draft_.clear();
    showDraft();
    if (made) {
        emit rowMade(shownCount() - 1);
        emit written();
    }
    return made;
}

bool TableModel::write(const std::vector<CellText>& cells) {
    if (cells.empty())
        return true;
    std::vector<CellRefusal> refusals;
    const Edit edit = content_->write(cells, refusals);
    if (!refusals.empty()) {
        emit refused(cells, refusals);
        return false;
    }
    const bool made = bridge_.perform(edit);
    if (made)
        emit written();
    return made;
}

bool TableModel::removeRowsAt(const std::vector<int>& rows) {
    std::vector<Slot> gone;
    for (const int row : rows) {
        if (const Slot slot = slotAt(row); slot != noSlot)
            gone.push_back(slot);
    }
    if (gone.empty())
        return true;
    if (!bridge_.perform(content_->remove(gone)))
        return false;
    Message message;
    message.text =
        tr("Removed from the chain: %n row(s), with what hangs on them.", nullptr, static_cast<int>(gone.size()));
    message.offersUndo = true;
    bridge_.say(message);
    return true;
}

} // namespace throughline
