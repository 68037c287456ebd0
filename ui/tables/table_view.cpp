#include "ui/tables/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <set>

#include "ui/looks/theme.h"
#include "ui/tables/column_fit.h"
#include "ui/tables/table_block.h"
#include "ui/tables/table_delegate.h"
#include "ui/tables/table_header.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_writing.h"

namespace throughline {

namespace {

enum class TableKey { none, copy, cut, paste, fillDown, clear, removeRows, selectAll };

TableKey keyOf(const QKeyEvent& event) {
    if (event.matches(QKeySequence::Copy))
        return TableKey::copy;
    if (event.matches(QKeySequence::Cut))
        return TableKey::cut;
    if (event.matches(QKeySequence::Paste))
        return TableKey::paste;
    if (event.matches(QKeySequence::SelectAll))
        return TableKey::selectAll;
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        return TableKey::fillDown;
    if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::ShiftModifier)
        return TableKey::removeRows;
    if ((event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) && event.modifiers() == Qt::NoModifier)
        return TableKey::clear;
    return TableKey::none;
}

} // namespace

TableView::TableView(DocumentBridge& bridge, TableModel& model, QWidget* parent)
    : QTableView(parent), model_(model), header_(new TableHeader(this)), delegate_(new TableDelegate(bridge, this)) {
    setHorizontalHeader(header_);
    setModel(&model_);
    setItemDelegate(delegate_);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setWordWrap(false);
    setTabKeyNavigation(true);
    setShowGrid(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 12));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(56);
    horizontalHeader()->setStretchLastSection(true);
    header_->setNaming(model_.firstWritten());
    indentTitles();
    const auto& columns = model_.content().columns();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        setColumnWidth(i, columns[static_cast<std::size_t>(i)].width);
        setColumnHidden(i, columns[static_cast<std::size_t>(i)].startsHidden);
    }
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    new ColumnFit(*this);
    connect(&model_, &TableModel::rowMade, this, [this](int row) { madeRow_ = row; });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.row() < model_.shownCount())
            emit clickedRow(index.row());
    });
}

/// Of columns whose cells begin with an icon.
void TableView::indentTitles() {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = {0, 0, option.decorationSize.width() * 8, option.decorationSize.height() * 2};
    option.text = QStringLiteral("x");
    option.features = QStyleOptionViewItem::HasDisplay;
    const auto wordsAt = [&] { return style()->subElementRect(QStyle::SE_ItemViewItemText, &option, this).left(); };
    option.direction = Qt::LeftToRight;
    const int plain = wordsAt();
    option.icon = themeIcon(QStringLiteral("role"));
    option.features |= QStyleOptionViewItem::HasDecoration;
    const auto& columns = model_.content().columns();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        if (columns[static_cast<std::size_t>(i)].hasIcons)
            header_->setIndent(i, wordsAt() - plain);
    }
}

std::vector<int> TableView::shownColumns() const {
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

TableView::Area TableView::selectedArea() const {
    std::set<int> rows;
    std::set<int> columns;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    Area area;
    area.rows.assign(rows.begin(), rows.end());
    for (const int column : shownColumns()) {
        if (columns.contains(column))
            area.columns.push_back(column);
    }
    return area;
}

std::vector<int> TableView::selectedRows() const {
    std::vector<int> rows = selectedArea().rows;
    std::erase_if(rows, [this](int row) { return row >= model_.shownCount(); });
    return rows;
}

bool TableView::isWritable(int row, int column) const {
    return row < model_.shownCount() &&
           model_.content().columns()[static_cast<std::size_t>(column)].editor != CellEditor::none;
}

bool TableView::hasWholeRows() const {
    const Area area = selectedArea();
    return !area.rows.empty() && area.columns.size() == shownColumns().size();
}

void TableView::copyCells() const {
    const Area area = selectedArea();
    TableBlock block;
    for (const int row : area.rows) {
        QStringList cells;
        for (const int column : area.columns) {
            const bool isSelected = selectionModel()->isSelected(model_.index(row, column));
            cells << (isSelected ? model_.textAt(row, column) : QString());
        }
        block.push_back(cells);
    }
    if (!block.empty())
        QApplication::clipboard()->setText(textOf(block));
}

void TableView::cutCells() {
    copyCells();
    std::vector<CellText> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (isWritable(index.row(), index.column()))
            cells.push_back({model_.slotAt(index.row()), 0, index.column(), QString()});
    }
    model_.write(cells);
}

void TableView::pasteCells() {
    const TableBlock block = blockIn(QApplication::clipboard()->text());
    const Area area = selectedArea();
    const std::vector<int> columns = shownColumns();
    if (block.empty() || area.rows.empty() || area.columns.empty())
        return;
    std::vector<CellText> cells;
    if (block.size() == 1 && block.front().size() == 1 && area.rows.size() * area.columns.size() > 1) {
        for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
            if (isWritable(index.row(), index.column()))
                cells.push_back({model_.slotAt(index.row()), 0, index.column(), block.front().front()});
        }
        model_.write(cells);
        return;
    }
    const auto firstColumn = std::ranges::find(columns, area.columns.front()) - columns.begin();
    const int firstRow = area.rows.front();
    for (std::size_t down = 0; down < block.size(); ++down) {
        const int row = firstRow + static_cast<int>(down);
        const Slot slot = model_.slotAt(row);
        for (qsizetype right = 0; right < block[down].size(); ++right) {
            const auto place = static_cast<std::size_t>(firstColumn + right);
            if (place >= columns.size())
                break;
            const QString& text = block[down].at(right);
            const bool isWorkedOut =
                model_.content().columns()[static_cast<std::size_t>(columns[place])].editor == CellEditor::none;
            // What came from this table's own worked out columns may go back over them.
            if (isWorkedOut && (slot == noSlot || text == model_.textAt(row, columns[place])))
                continue;
            if (slot != noSlot || !text.isEmpty())
                cells.push_back({slot, row - model_.shownCount(), columns[place], text});
        }
    }
    if (!model_.write(cells))
        return;
    const int lastRow = std::min(firstRow + static_cast<int>(block.size()), model_.shownCount()) - 1;
    const auto lastPlace = std::min(static_cast<std::size_t>(firstColumn + block.front().size()), columns.size()) - 1;
    if (lastRow >= firstRow) {
        QItemSelection pasted;
        for (auto place = static_cast<std::size_t>(firstColumn); place <= lastPlace; ++place)
            pasted.select(model_.index(firstRow, columns[place]), model_.index(lastRow, columns[place]));
        selectionModel()->select(pasted, QItemSelectionModel::ClearAndSelect);
    }
}

void TableView::clearCells() {
    if (hasWholeRows()) {
        removeRows();
        return;
    }
    std::vector<CellText> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (isWritable(index.row(), index.column()))
            cells.push_back({model_.slotAt(index.row()), 0, index.column(), QString()});
        else if (index.row() >= model_.shownCount())
            model_.setData(index, QString(), Qt::EditRole);
    }
    model_.write(cells);
}

void TableView::removeRows() {
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    const int column = currentIndex().column();
    if (model_.removeRowsAt(rows))
        setCurrentIndex(model_.index(std::min(rows.front(), model_.rowCount() - 1), std::max(0, column)));
}

void TableView::startRow() {
    if (model_.rowCount() == model_.shownCount())
        return;
    setFocus();
    const auto columns = shownColumns();
    const auto first = std::ranges::find_if(columns, [this](int column) {
        const CellEditor editor = model_.content().columns()[static_cast<std::size_t>(column)].editor;
        return editor == CellEditor::line || editor == CellEditor::name;
    });
    if (first == columns.end())
        return;
    const QModelIndex index = model_.index(model_.shownCount(), *first);
    scrollTo(index);
    setCurrentIndex(index);
    edit(index);
}

bool TableView::event(QEvent* event) {
    // These keys are the table's here, whatever the window does with them elsewhere.
    if (event->type() == QEvent::ShortcutOverride && state() != QAbstractItemView::EditingState &&
        keyOf(*static_cast<QKeyEvent*>(event)) != TableKey::none) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool TableView::focusNextPrevChild(bool next) {
    // Past the last cell, and before the first, the keyboard goes on through the window: a table must not catch it.
    const std::vector<int> columns = shownColumns();
    const QModelIndex now = currentIndex();
    const bool isEnd = !now.isValid() || columns.empty() ||
                       (next ? now.row() == model()->rowCount() - 1 && now.column() == columns.back()
                             : now.row() == 0 && now.column() == columns.front());
    return isEnd ? QAbstractScrollArea::focusNextPrevChild(next) : QTableView::focusNextPrevChild(next);
}

void TableView::keyPressEvent(QKeyEvent* event) {
    // The cell under a pointer that rests is nothing to look at, and would scroll away from under it.
    const QPointF nowhere(-1, -1);
    QHoverEvent away(QEvent::HoverLeave, nowhere, nowhere, nowhere);
    QTableView::viewportEvent(&away);
    if (handle_.isDragged() && event->key() == Qt::Key_Escape) {
        handle_.cancel();
        viewport()->update();
        return;
    }
    switch (keyOf(*event)) {
        case TableKey::copy:
            copyCells();
            return;
        case TableKey::cut:
            cutCells();
            return;
        case TableKey::paste:
            pasteCells();
            return;
        case TableKey::fillDown:
            fillDown();
            return;
        case TableKey::clear:
            clearCells();
            return;
        case TableKey::removeRows:
            removeRows();
            return;
        case TableKey::selectAll:
            selectAll();
            return;
        case TableKey::none:
            break;
    }
    // What an editor leaves to the table is not meant for it.
    if (state() == QAbstractItemView::EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QModelIndex current = currentIndex();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isPlain && current.isValid()) {
        edit(current);
        return;
    }
    if (event->key() == Qt::Key_Space && current.isValid() && model_.flags(current) & Qt::ItemIsUserCheckable) {
        const bool isOn = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model_.setData(current, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    // A command's keys are no text for a cell.
    if (!isPlain && !event->text().isEmpty()) {
        event->ignore();
        return;
    }
    const Scrolled scrolled(*this);
    QTableView::keyPressEvent(event);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    // The handle stands over the edge of what is selected.
    viewport()->update();
    if (hasFocus())
        emit rowsSelected();
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    // Wherever a key leads, the selection goes along: what is pasted, filled and emptied is what the frame stands on.
    if (event != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) && key->key() != Qt::Key_Space) {
            const QKeyEvent plain(QEvent::KeyPress, key->key(), key->modifiers() & ~Qt::ControlModifier);
            return QTableView::selectionCommand(index, &plain);
        }
    }
    return QTableView::selectionCommand(index, event);
}

void TableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    // What cannot be written stays open, with what was typed; who clicks elsewhere leaves it.
    const bool isLeft = hint == QAbstractItemDelegate::NoHint && !editor->hasFocus();
    if (delegate_->wasRefused() && !isLeft && hint != QAbstractItemDelegate::RevertModelCache) {
        editor->setFocus();
        return;
    }
    const int made = std::exchange(madeRow_, -1);
    const QModelIndex current = currentIndex();
    QModelIndex next;
    if (hint == QAbstractItemDelegate::SubmitModelCache && current.isValid())
        next = model_.index(std::min(current.row() + 1, model_.rowCount() - 1), current.column());
    if (hint == QAbstractItemDelegate::EditNextItem && made >= 0) {
        // The line has become a row above itself; typing goes on there, in the next column.
        const std::vector<int> columns = shownColumns();
        const auto place = std::ranges::find(columns, current.column());
        if (place != columns.end() && place + 1 != columns.end())
            next = model_.index(made, *(place + 1));
        hint = QAbstractItemDelegate::NoHint;
    }
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::RevertModelCache)
        emit editingGivenUp();
    if (next.isValid())
        setCurrentIndex(next);
}

void TableView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    model_.setStill(true);
}

void TableView::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    const QWidget* focused = QApplication::focusWidget();
    if (event->reason() != Qt::PopupFocusReason && (focused == nullptr || !isAncestorOf(focused)))
        model_.setStill(false);
}

} // namespace throughline
