#include "ui/canvas/grid.h"

#include <QPainter>
#include <cmath>

#include "core/layout/card.h"
#include "ui/paint/palette.h"

namespace throughline {

void paintGrid(QPainter& painter, const QRectF& sheet, QPointF origin, double scale, const Palette& palette) {
    // Every third step is a card's gap. From further away, every twelfth: a card and its gap to the next column.
    constexpr double closest = 12.0; // pixels
    double step = 3 * gridStep;
    while (step * scale < closest)
        step *= 4;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette.grid, 0));
    QVector<QLineF> lines;
    const double left = (sheet.left() - origin.x()) * scale;
    const double right = (sheet.right() - origin.x()) * scale;
    const double top = (sheet.top() - origin.y()) * scale;
    const double bottom = (sheet.bottom() - origin.y()) * scale;
    for (double x = std::floor(sheet.left() / step) * step; x <= sheet.right(); x += step) {
        const double at = std::round((x - origin.x()) * scale);
        lines << QLineF(at, top, at, bottom);
    }
    for (double y = std::floor(sheet.top() / step) * step; y <= sheet.bottom(); y += step) {
        const double at = std::round((y - origin.y()) * scale);
        lines << QLineF(left, at, right, at);
    }
    painter.drawLines(lines);
}

} // namespace throughline
