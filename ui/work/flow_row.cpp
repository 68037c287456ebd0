#include "ui/work/flow_row.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace throughline {

namespace {
constexpr int gap = 4;
}

FlowRow::FlowRow(QWidget* parent) : QLayout(parent) {}

FlowRow::~FlowRow() {
    qDeleteAll(items_);
}

QLayoutItem* FlowRow::takeAt(int index) {
    return index >= 0 && index < count() ? items_.takeAt(index) : nullptr;
}

void FlowRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowRow::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + gap;
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowRow::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : items_) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowRow::arrange(const QRect& rect, bool places) const {
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int x = room.left();
    int y = room.top();
    // One height for all lines, so that what is lower stands in the middle of its line.
    int lineHeight = 0;
    for (const QLayoutItem* item : items_)
        lineHeight = std::max(lineHeight, item->isEmpty() ? 0 : item->sizeHint().height());
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(room.width(), item->minimumSize().width()), 10'000});
        if (x > room.left() && x + size.width() > room.left() + room.width()) {
            x = room.left();
            y += lineHeight + gap;
        }
        if (places) {
            const Qt::LayoutDirection direction =
                parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
            item->setGeometry(
                QStyle::visualRect(direction, room, {QPoint(x, y + (lineHeight - size.height()) / 2), size}));
        }
        x += size.width() + gap;
    }
    return y + lineHeight - rect.top() + margins.bottom();
}

} // namespace throughline
