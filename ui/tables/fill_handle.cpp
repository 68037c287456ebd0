#include "ui/tables/fill_handle.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

#include "ui/looks/theme.h"

namespace throughline {

namespace {
constexpr int side = 7;
/// How far beside the square it can still be taken.
constexpr int reach = 3;
/// More rows than one drags by hand.
constexpr int mostRows = 2'000;
} // namespace

FillHandle::Rows FillHandle::selectedRows() const {
    const QItemSelection selection = table_.selectionModel()->selection();
    if (selection.isEmpty())
        return {};
    Rows rows{selection.front().top(), selection.front().bottom()};
    for (const QItemSelectionRange& range : selection) {
        rows.first = std::min(rows.first, range.top());
        rows.last = std::max(rows.last, range.bottom());
    }
    const int count = rows.last - rows.first + 1;
    if (rows.last > lastRow_ || count > mostRows)
        return {};
    // A block: every column that shows, between the first and the last that is selected, is selected in every row.
    const QHeaderView& header = *table_.horizontalHeader();
    int firstPlace = header.count();
    int lastPlace = -1;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column))
            continue;
        int here = 0;
        for (const QItemSelectionRange& range : selection) {
            if (range.left() <= column && column <= range.right())
                here += range.bottom() - range.top() + 1;
        }
        if (here == 0)
            continue;
        if (here != count)
            return {};
        firstPlace = std::min(firstPlace, place);
        lastPlace = place;
    }
    for (int place = firstPlace; place < lastPlace; ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column) && !selection.contains(table_.model()->index(rows.first, column)))
            return {};
    }
    return lastPlace < 0 ? Rows() : rows;
}

QRect FillHandle::placeOf(int firstRow, int lastRow) const {
    QRect place;
    for (const QItemSelectionRange& range : table_.selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column) {
            for (const int row : {firstRow, lastRow})
                place |= table_.visualRect(table_.model()->index(row, column));
        }
    }
    return place;
}

QRect FillHandle::square() const {
    const Rows rows = selectedRows();
    if (rows.first < 0)
        return {};
    const QRect cells = placeOf(rows.first, rows.last);
    const int corner = table_.isRightToLeft() ? cells.left() : cells.right();
    // Where a line ends it stays inside the table; where lines begin it goes with its cells.
    const int x = table_.isRightToLeft() ? std::max(corner - side / 2, 0)
                                         : std::min(corner - side / 2, table_.viewport()->width() - side);
    return {x, cells.bottom() - side / 2, side, side};
}

bool FillHandle::isAt(const QPoint& point) const {
    const QRect place = square();
    return !place.isNull() && place.adjusted(-reach, -reach, reach, reach).contains(point);
}

bool FillHandle::press(const QPoint& point) {
    if (!isAt(point))
        return false;
    to_ = selectedRows().last;
    return true;
}

void FillHandle::drag(const QPoint& point) {
    const int height = table_.viewport()->height();
    if (point.y() < 0 || point.y() >= height) {
        table_.verticalScrollBar()->triggerAction(point.y() < 0 ? QAbstractSlider::SliderSingleStepSub
                                                                : QAbstractSlider::SliderSingleStepAdd);
    }
    const int row = table_.rowAt(std::clamp(point.y(), 0, height - 1));
    to_ = row < 0 ? lastRow_ : std::min(row, lastRow_);
}

std::optional<FillHandle::Fill> FillHandle::release() {
    const Rows rows = selectedRows();
    const int to = to_;
    to_ = -1;
    if (rows.first < 0 || to < 0 || (to >= rows.first && to <= rows.last))
        return std::nullopt;
    return to > rows.last ? Fill{rows.first, rows.last, rows.last + 1, to}
                          : Fill{rows.first, rows.last, to, rows.first - 1};
}

void FillHandle::paint(QPainter& painter) const {
    const QRect place = square();
    if (place.isNull())
        return;
    const ThemeColours& colours = presentColours();
    const Rows rows = selectedRows();
    if (isDragged() && (to_ < rows.first || to_ > rows.last)) {
        painter.setPen(QPen(colours.accent, 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(placeOf(std::min(to_, rows.first), std::max(to_, rows.last)).adjusted(0, 0, -1, -1));
    }
    painter.setPen(QPen(colours.surface, 1.0));
    painter.setBrush(colours.accent);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace throughline
