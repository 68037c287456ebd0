#include "ui/paint/arrow_painter.h"

#include <QLineF>
#include <algorithm>
#include <vector>

#include "ui/paint/card_painter.h"
#include "ui/paint/curves.h"
#include "ui/paint/fonts.h"

namespace throughline {

namespace {

constexpr double lineWidth = 1.5;
constexpr double headLength = 8.0;
constexpr double dashOn = 6.0;
constexpr double dashOff = 4.0;
constexpr double leastHeadScale = 0.3;
constexpr double leastDashScale = 0.35;
constexpr double crowdScale = 0.06;    // below this, arrows are a texture of plain pixels
constexpr double hairlineScale = 0.62; // below this, a line of 1.5 is less than a pixel wide

bool isPlain(const PaintOptions& options, Slot service) {
    if (options.highlight != nullptr && options.highlight->hasService(service))
        return false;
    if (options.marks == nullptr)
        return true;
    return !options.marks->services.contains(service) && options.marks->hoveredService != service;
}

double headOf(double width) {
    return headLength + (width - lineWidth) * 1.5;
}

/// An arrow by itself: part of a trace, selected, under the pointer, or on paper.
void paintOne(QPainter& painter, const SceneArrow& arrow, const QColor& colour, double width) {
    const double head = headOf(width);
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    // Dash lengths are counted in widths of the pen.
    if (arrow.isManager)
        pen.setDashPattern({dashOn / width, dashOff / width});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(pathOf(arrow.points, head - 1.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const ArrowEnd end = endOf(arrow.points);
    paintHead(painter, end.tip, end.direction, head);
}

void paintPlain(QPainter& painter, const Scene& scene, std::span<const Slot> services, const QColor& colour,
                const PaintOptions& options) {
    thread_local std::vector<QLineF> lines;
    thread_local std::vector<ArrowEnd> heads;
    lines.clear();
    heads.clear();
    const double scale = std::max(options.scale, 1e-6);
    const double tolerance = 0.2 / scale;
    const bool hasHeads = scale >= leastHeadScale;
    const bool hasDashes = scale >= leastDashScale;
    const bool isFar = scale < crowdScale;
    const double shortened = hasHeads ? headLength - 1.0 : 0.0;
    const double margin = std::max(2.0, 2.0 / scale);
    const QRectF visible = options.visible.adjusted(-margin, -margin, margin, margin);
    const QRectF headsVisible = visible.adjusted(-headLength, -headLength, headLength, headLength);
    for (const Slot slot : services) {
        if (!isPlain(options, slot))
            continue;
        const SceneArrow& arrow = scene.arrows()[slot];
        if (isFar) {
            flattenCoarsely(arrow.points, 2.0 / scale, lines);
        } else if (arrow.isManager && hasDashes) {
            flattenDashed(arrow.points, tolerance, shortened, dashOn, dashOff, visible, lines);
        } else {
            flatten(arrow.points, tolerance, shortened, visible, lines);
        }
        if (hasHeads && headsVisible.contains(arrow.points.back().x, arrow.points.back().y)) {
            heads.push_back(endOf(arrow.points));
        }
    }
    QPen pen(colour, lineWidth, Qt::SolidLine, Qt::FlatCap);
    if (scale < hairlineScale) {
        pen.setWidthF(1.0);
        pen.setCosmetic(true);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, !isFar);
    // All at once: a path for each arrow costs more than twice as much.
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    painter.setRenderHint(QPainter::Antialiasing);
    if (heads.empty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const ArrowEnd& end : heads)
        paintHead(painter, end.tip, end.direction, headLength);
}

} // namespace

void paintHead(QPainter& painter, QPointF tip, QPointF direction, double length) {
    const QPointF base = tip - direction * length;
    const QPointF side = QPointF(-direction.y(), direction.x()) * (length * 0.42);
    const QPointF corners[] = {tip, base + side, base - side};
    painter.drawConvexPolygon(corners, 3);
}

void paintArrows(QPainter& painter, const Scene& scene, std::span<const Slot> services, const Palette& palette,
                 const PaintOptions& options) {
    const QColor plain =
        options.highlight != nullptr ? mixed(palette.arrow, palette.sheet, palette.dim) : palette.arrow;
    if (options.levelOfDetail) {
        // A crowd of arrows seen from far away is a texture, not a drawing; it steps back behind the cards.
        const double share = options.scale < leastShapeScale ? 0.6 : options.scale < leastTextScale ? 0.8 : 1.0;
        const QColor colour = mixed(plain, palette.sheet, share);
        paintPlain(painter, scene, services, colour, options);
    } else {
        for (const Slot slot : services) {
            if (isPlain(options, slot))
                paintOne(painter, scene.arrows()[slot], plain, lineWidth);
        }
    }
    if (options.highlight == nullptr && options.marks == nullptr)
        return;
    // What is marked stays visible when it is small.
    const double least = options.levelOfDetail ? 1.5 / std::max(options.scale, 1e-6) : 0.0;
    for (const Slot slot : services) {
        if (isPlain(options, slot))
            continue;
        const SceneArrow& arrow = scene.arrows()[slot];
        const double flow = options.highlight != nullptr ? options.highlight->flowOf(slot) : -1.0;
        double width = flow >= 0.0 ? 2.0 + 4.0 * flow : lineWidth;
        const bool isSelected = options.marks != nullptr && options.marks->services.contains(slot);
        if (isSelected)
            width = std::max(width, 2.5);
        const QColor colour = flow >= 0.0 || isSelected ? palette.accent : palette.quiet;
        paintOne(painter, arrow, colour, std::max(width, least));
    }
}

void paintLabels(QPainter& painter, const Scene& scene, std::span<const Slot> services, const Palette& palette,
                 const PaintOptions& options) {
    constexpr double line = 16.0;
    const QColor dim = mixed(palette.quiet, palette.sheet, palette.dim);
    painter.setFont(sheetFont(TextStyle::small));
    for (const Slot slot : services) {
        if (!scene.arrows()[slot].hasLabel)
            continue;
        const ArrowText& text = scene.arrowText(slot);
        if (text.lines.empty())
            continue;
        const QRectF ground(text.centre.x() - text.size.width() / 2, text.centre.y() - text.size.height() / 2,
                            text.size.width(), text.size.height());
        if (!ground.intersects(options.visible))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.sheet);
        painter.drawRect(ground);
        const bool isTraced = options.highlight == nullptr || options.highlight->hasService(slot);
        const bool isSelected = options.marks != nullptr && options.marks->services.contains(slot);
        painter.setPen(isSelected ? palette.accent : isTraced ? palette.quiet : dim);
        double top = ground.top();
        for (const QStaticText& words : text.lines) {
            const double width = textWidth(words.text().toStdString(), TextStyle::small);
            paintText(painter, {text.centre.x() - width / 2, top + line / 2 + 4.3}, words, TextStyle::small,
                      options.levelOfDetail);
            top += line;
        }
    }
}

} // namespace throughline
