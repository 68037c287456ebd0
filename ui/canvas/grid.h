#pragma once

#include <QRectF>

class QPainter;

namespace throughline {

struct Palette;

/// Draws the sheet's grid as hairlines under everything else, in pixels: `sheet` is what is seen, in sheet units, and
/// `origin` the sheet point at pixel (0, 0). Lines that would stand too close are left out.
void paintGrid(QPainter& painter, const QRectF& sheet, QPointF origin, double scale, const Palette& palette);

} // namespace throughline
