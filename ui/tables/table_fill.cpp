// TableView: filling cells from those beside them, by key and by the handle of the selection.
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/tables/table_header.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_view.h"

namespace throughline {

void TableView::fillDown() {
    const Area area = selectedArea();
    if (area.rows.empty())
        return;
    std::vector<int> rows = area.rows;
    // One row alone takes what stands above it.
    if (rows.size() == 1 && rows.front() > 0)
        rows.insert(rows.begin(), rows.front() - 1);
    std::vector<CellText> cells;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        for (const int column : area.columns) {
            if (isWritable(rows[i], column))
                cells.push_back({model_.slotAt(rows[i]), 0, column, model_.textAt(rows.front(), column)});
        }
    }
    model_.write(cells);
}

void TableView::fill(const FillHandle::Fill& fill) {
    const std::vector<int> columns = selectedArea().columns;
    const int period = fill.lastRow - fill.firstRow + 1;
    std::vector<CellText> cells;
    for (int row = fill.firstFilled; row <= fill.lastFilled; ++row) {
        // Counted from the selection, so that upwards its last row comes first.
        const int step = ((row - fill.firstRow) % period + period) % period;
        for (const int column : columns) {
            if (isWritable(row, column))
                cells.push_back({model_.slotAt(row), 0, column, model_.textAt(fill.firstRow + step, column)});
        }
    }
    if (!model_.write(cells) || columns.empty())
        return;
    QItemSelection filled;
    for (const int column : columns) {
        filled.select(model_.index(std::min(fill.firstRow, fill.firstFilled), column),
                      model_.index(std::max(fill.lastRow, fill.lastFilled), column));
    }
    selectionModel()->select(filled, QItemSelectionModel::ClearAndSelect);
}

QRect TableView::fillHandle() const {
    handle_.setLastRow(model_.shownCount() - 1);
    return state() == QAbstractItemView::EditingState ? QRect() : handle_.square();
}

void TableView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !fillHandle().isNull() && handle_.press(event->pos())) {
        setFocus(Qt::MouseFocusReason);
        return;
    }
    QTableView::mousePressEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent* event) {
    if (handle_.isDragged()) {
        handle_.drag(event->pos());
        viewport()->update();
        return;
    }
    if (event->buttons() == Qt::NoButton && !fillHandle().isNull() && handle_.isAt(event->pos())) {
        viewport()->setCursor(Qt::CrossCursor);
    } else {
        viewport()->unsetCursor();
    }
    QTableView::mouseMoveEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent* event) {
    if (handle_.isDragged() && event->button() == Qt::LeftButton) {
        handle_.drag(event->pos());
        if (const auto wanted = handle_.release())
            fill(*wanted);
        viewport()->update();
        return;
    }
    QTableView::mouseReleaseEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event) {
    // What the second click meets is the handle, not the cell below it.
    if (!fillHandle().isNull() && handle_.isAt(event->pos()))
        return;
    QTableView::mouseDoubleClickEvent(event);
}

bool TableView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick ||
        event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        const QPointF shift(header_->shiftAt(mouse->position().toPoint().x()), 0);
        QMouseEvent there(event->type(), mouse->position() - shift, mouse->scenePosition(), mouse->globalPosition(),
                          mouse->button(), mouse->buttons(), mouse->modifiers(), mouse->pointingDevice());
        const Scrolled scrolled(*this);
        const bool isTaken = QTableView::viewportEvent(&there);
        event->setAccepted(there.isAccepted());
        return isTaken;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (!fillHandle().isNull() && handle_.isAt(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("Drag to fill the cells beside it (Ctrl+D)"), this);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void TableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!header_->frozenPlace().isEmpty())
        paintFrozen(painter);
    if (const QRect handle = fillHandle(); !handle.isNull() && (hasFocus() || handle_.isDragged())) {
        // Where cells have gone below the frozen columns, so has their handle.
        if (!header_->isFrozen(selectedArea().columns.back()))
            painter.setClipRegion(QRegion(viewport()->rect()) - frozenPlace());
        handle_.paint(painter);
    }
}

} // namespace throughline
