#include "ui/paint/summed_arrows.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/paint/curves.h"
#include "ui/paint/fonts.h"
#include "ui/paint/scene_painter.h"

namespace throughline {

namespace {

/// Nearer to the server than to the customer, so that of two arrows there and back each has its own number.
QPointF numberPlace(const ArrowPoints& way) {
    return pathOf(way, 0.0).pointAtPercent(0.4);
}

} // namespace

void paintSums(QPainter& painter, const Scene& scene, std::span<const SummedArrow> arrows, const Palette& palette,
               const PaintOptions& options) {
    constexpr double pixels = 10.5;
    const double size = pixels / std::max(options.scale, 1e-6);
    const QFont font = sheetFont(size, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QColor dim = mixed(palette.quiet, palette.sheet, palette.dim);
    painter.setFont(font);
    for (const SummedArrow& summed : arrows) {
        if (summed.services < 2 || scene.arrows()[summed.arrow].service == noSlot)
            continue;
        const QString words = QLocale().toString(static_cast<qulonglong>(summed.services));
        QRectF ground(0.0, 0.0, metrics.horizontalAdvance(words) + size * 0.5, size * 1.3);
        const ArrowPoints way = scene.points(summed.arrow);
        const double length = std::hypot(way.back().x - way.front().x, way.back().y - way.front().y);
        if (length < 2.0 * ground.width())
            continue;
        ground.moveCenter(numberPlace(way));
        if (!ground.intersects(options.visible))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(laneGround(options.lanes, ground.center(), palette));
        painter.drawRoundedRect(ground, size * 0.3, size * 0.3);
        const bool isDim = options.highlight != nullptr && !options.highlight->hasService(summed.arrow);
        painter.setPen(isDim ? dim : palette.quiet);
        painter.drawText(ground, Qt::AlignCenter, words);
    }
}

} // namespace throughline
