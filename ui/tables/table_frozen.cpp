// TableView: the columns that stay in sight when it is scrolled sideways.
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "ui/looks/theme.h"
#include "ui/tables/table_header.h"
#include "ui/tables/table_view.h"

namespace throughline {

TableView::Scrolled::~Scrolled() {
    table_.isScrolled_ = before_;
    // One that was opened meanwhile stands where its cell has scrolled to.
    if (table_.state() == QAbstractItemView::EditingState)
        table_.updateEditorGeometries();
}

QRect TableView::frozenPlace() const {
    QRect place = header_->frozenPlace();
    place.setHeight(place.isEmpty() ? 0 : viewport()->height());
    return place;
}

QRect TableView::visualRect(const QModelIndex& index) const {
    const QRect rect = QTableView::visualRect(index);
    const bool isMoved = !isScrolled_ && rect.isValid() && header_->isFrozen(index.column());
    return isMoved ? rect.translated(header_->shift(), 0) : rect;
}

QModelIndex TableView::indexAt(const QPoint& point) const {
    return QTableView::indexAt(isScrolled_ ? point : point - QPoint(header_->shiftAt(point.x()), 0));
}

void TableView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QScrollBar& sideways = *horizontalScrollBar();
    const int before = sideways.value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid())
        return;
    if (before > 0 && header_->isFrozen(index.column())) {
        sideways.setValue(before);
        return;
    }
    // From below the frozen columns.
    const QRect place = header_->frozenPlace();
    const int position = columnViewportPosition(index.column());
    const int hidden =
        isRightToLeft() ? position + columnWidth(index.column()) - place.left() : place.right() + 1 - position;
    if (!place.isEmpty() && hidden > 0)
        sideways.setValue(sideways.value() - hidden);
}

void TableView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    // What is moved on the screen instead of painted would take the frozen columns along.
    if (dx != 0) {
        viewport()->update();
        header_->viewport()->update();
    }
}

void TableView::paintFrozen(QPainter& painter) {
    const QRect place = frozenPlace();
    const std::vector<int> columns = header_->frozenSections();
    QStyleOptionViewItem all;
    initViewItemOption(&all);
    painter.fillRect(place, all.palette.base());
    const QColor line =
        QColor::fromRgba(static_cast<QRgb>(style()->styleHint(QStyle::SH_Table_GridLineColor, &all, this)));
    for (int row = std::max(0, rowAt(0)); row < model()->rowCount() && rowViewportPosition(row) <= place.bottom();
         ++row) {
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            QStyleOptionViewItem option = all;
            // The line between cells is at the end of each, as it is read.
            option.rect = visualRect(index).translated(isRightToLeft() ? 1 : 0, 0);
            if (selectionModel()->isSelected(index))
                option.state |= QStyle::State_Selected;
            if (index == currentIndex() && hasFocus())
                option.state |= QStyle::State_HasFocus;
            itemDelegateForIndex(index)->paint(&painter, option, index);
            const int side = isRightToLeft() ? option.rect.left() - 1 : option.rect.right() + 1;
            painter.fillRect(side, option.rect.top(), 1, option.rect.height(), line);
        }
        painter.fillRect(place.left(), rowViewportPosition(row) + rowHeight(row) - 1, place.width(), 1, line);
    }
    // Stronger than between cells: here the others go below.
    const int edge = isRightToLeft() ? place.left() : place.right();
    painter.fillRect(edge, place.top(), 1, place.height(), presentColours().faint);
}

} // namespace throughline
