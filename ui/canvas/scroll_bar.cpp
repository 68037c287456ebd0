#include "ui/canvas/scroll_bar.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <algorithm>

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

QRect SheetScrollBar::handle() const {
    if (minimum() == maximum())
        return {};
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
    return handle;
}

void SheetScrollBar::sliderChange(SliderChange change) {
    if (change == SliderOrientationChange) {
        QScrollBar::sliderChange(change);
        return;
    }
    // On a large sheet a step of a pan is less than a pixel here.
    const QRect now = handle();
    if (now == shown_)
        return;
    update(now | shown_);
    shown_ = now;
}

void SheetScrollBar::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), ground_);
    shown_ = handle();
    if (shown_.isNull())
        return;
    const int thickness = std::min(shown_.width(), shown_.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() || isSliderDown() ? hovered_ : handle_);
    painter.drawRoundedRect(shown_, thickness / 2.0, thickness / 2.0);
}

} // namespace throughline
