#include <QImage>
#include <algorithm>

#include "ui/paint/pixel_ground.h"
#include "ui/paint/pixel_lines.h"

// Rectangles as pixels.
namespace throughline {

void fillPixels(QPainter& painter, std::span<const PixelGroup> groups, const QRectF& visible) {
    const QRect area = pixelArea(painter, visible);
    const QTransform transform = toPixels(painter);
    const double scale = transform.m11();
    const double dx = transform.dx() - area.left();
    const double dy = transform.dy() - area.top();
    // Only as large as what is filled: a picture that is laid over the sheet costs by its size.
    QRectF used;
    for (const PixelGroup& group : groups)
        used |= group.bounds;
    const QRect bounds = transform.mapRect(used).adjusted(-2, -2, 2, 2).toAlignedRect() & area;
    if (bounds.isEmpty())
        return;
    static thread_local std::vector<QRgb> pixels;
    QImage image = scratch(pixels, bounds.size());
    const int columns = bounds.width();
    const int rows = bounds.height();
    std::fill_n(pixels.begin(), static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), 0U);
    const int shiftX = bounds.left() - area.left();
    const int shiftY = bounds.top() - area.top();
    for (const PixelGroup& group : groups) {
        const QRgb colour = qPremultiply(group.colour.rgba());
        for (const QRectF& rect : group.rects) {
            const int left = below(rect.left() * scale + dx + 0.5) - shiftX;
            const int top = below(rect.top() * scale + dy + 0.5) - shiftY;
            const int right = std::max(left + 1, below(rect.right() * scale + dx + 0.5) - shiftX);
            const int bottom = std::max(top + 1, below(rect.bottom() * scale + dy + 0.5) - shiftY);
            const int first = std::max(left, 0);
            const int last = std::min(right, columns);
            for (int row = std::max(top, 0); row < std::min(bottom, rows); ++row) {
                QRgb* line = &pixels[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns)];
                for (int column = first; column < last; ++column)
                    line[column] = colour;
            }
        }
    }
    drawPixels(painter, bounds.topLeft(), image, painter.device()->devicePixelRatioF());
}

} // namespace throughline
