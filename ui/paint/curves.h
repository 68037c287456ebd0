#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QRectF>
#include <span>
#include <vector>

#include "ui/paint/scene.h"

/// Turning an arrow's curves into lines, as coarse as the scale allows and only where they can be seen.
namespace throughline {

/// How the head of an arrow lies: its tip, and the unit vector that it points along.
struct ArrowEnd {
    QPointF tip;
    QPointF direction;
};
ArrowEnd endOf(std::span<const SheetPoint> points);

/// Appends lines that stay within `tolerance` of the curves, leaving out what does not touch `visible`. The curves end
/// `shortenedBy` before the tip, where the head's base is.
void flatten(std::span<const SheetPoint> points, double tolerance, double shortenedBy, const QRectF& visible,
             std::vector<QLineF>& lines);

/// The same as dashes of `on` and `off` units, counted anew from the start of each curve, so that they stay where they
/// are whatever is visible.
void flattenDashed(std::span<const SheetPoint> points, double tolerance, double shortenedBy, double on, double off,
                   const QRectF& visible, std::vector<QLineF>& lines);

/// For pictures from far away: lines between points of the curves that are at least `step` apart.
void flattenCoarsely(std::span<const SheetPoint> points, double step, std::vector<QLineF>& lines);

QPainterPath pathOf(std::span<const SheetPoint> points, double shortenedBy);

/// The point half-way along the curves' parameters.
QPointF middleOf(std::span<const SheetPoint> points);

/// The smallest distance from `point` to the curves, as far as it is below `within`.
double distanceTo(std::span<const SheetPoint> points, QPointF point, double within);

} // namespace throughline
