#include "ui/canvas/scroll_bar.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace throughline {

SheetScrollBar::SheetScrollBar(Qt::Orientation orientation, QWidget* parent) : QScrollBar(orientation, parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_Hover);
}

void SheetScrollBar::setColours(const QColor& ground, const QColor& handle, const QColor& hovered) {
    ground_ = ground;
    handle_ = handle;
    hovered_ = hovered;
    update();
}

void SheetScrollBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ground_);
    if (minimum() == maximum())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    QRect handle = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    constexpr int thickness = 6;
    if (orientation() == Qt::Vertical) {
        handle.setLeft(width() - thickness - 3);
        handle.setWidth(thickness);
    } else {
        handle.setTop(height() - thickness - 3);
        handle.setHeight(thickness);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() || isSliderDown() ? hovered_ : handle_);
    painter.drawRoundedRect(handle, thickness / 2.0, thickness / 2.0);
}

} // namespace throughline
