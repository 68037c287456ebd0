#pragma once

#include <QPainter>
#include <span>

#include "ui/paint/scene_painter.h"

/// The parts of scene_painter.h that concern arrows.
namespace throughline {

void paintArrows(QPainter& painter, const Scene& scene, std::span<const Slot> services, const Palette& palette,
                 const PaintOptions& options);
bool paintLabels(QPainter& painter, const Scene& scene, std::span<const Slot> services, const Palette& palette,
                 const PaintOptions& options);

/// The words of a selected service, and of the one under the pointer, where the drawing has no room for all of them.
void paintRaisedLabels(QPainter& painter, const Scene& scene, const Palette& palette, const PaintOptions& options);

/// A small solid head whose tip is at `tip`.
void paintHead(QPainter& painter, QPointF tip, QPointF direction, double length);

} // namespace throughline
