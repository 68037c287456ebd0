#pragma once

#include <QImage>
#include <QPaintDevice>
#include <QPainter>
#include <QRect>
#include <QTransform>
#include <algorithm>
#include <cstddef>
#include <vector>

/// What those share who make pixels themselves and lay them over the sheet; nobody else includes it.
namespace throughline {

/// The whole number at or below; of what lies within a million pixels, which is more than any screen. The library's own
/// is a call for each.
inline int below(double value) {
    constexpr double far = 1 << 20;
    return static_cast<int>(std::clamp(value, -far, far) + far) - (1 << 20);
}
/// From the sheet to pixels counted from the device's corner, wherever in a window that lies.
inline QTransform toPixels(const QPainter& painter) {
    const double ratio = painter.device()->devicePixelRatioF();
    return painter.combinedTransform() * QTransform::fromScale(ratio, ratio);
}

inline QRect pixelArea(const QPainter& painter, const QRectF& visible) {
    const QRectF device = toPixels(painter).mapRect(visible);
    const QPaintDevice* target = painter.device();
    const double ratio = target->devicePixelRatioF();
    const QRectF all(0, 0, target->width() * ratio, target->height() * ratio);
    return device.adjusted(-1, -1, 1, 1).intersected(all).toAlignedRect();
}

inline void drawPixels(QPainter& painter, QPoint place, QImage& image, double ratio) {
    painter.save();
    painter.setWorldMatrixEnabled(false);
    image.setDevicePixelRatio(ratio);
    painter.drawImage(QPointF(place) / ratio, image);
    painter.restore();
}

/// Memory that is kept from frame to frame.
inline QImage scratch(std::vector<QRgb>& pixels, QSize size) {
    const std::size_t count = static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height());
    if (pixels.size() < count)
        pixels.resize(count);
    return {reinterpret_cast<uchar*>(pixels.data()), size.width(), size.height(),
            static_cast<qsizetype>(size.width()) * static_cast<qsizetype>(sizeof(QRgb)),
            QImage::Format_ARGB32_Premultiplied};
}

} // namespace throughline
