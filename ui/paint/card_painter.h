#pragma once

#include <QPainter>
#include <span>

#include "ui/paint/scene_painter.h"

/// The parts of scene_painter.h that concern cards.
namespace throughline {

/// Below this scale a card's words are too small to read, and bars stand for them.
inline constexpr double leastTextScale = 0.45;
/// Below this one a card is a plain rectangle in its department's colour.
inline constexpr double leastShapeScale = 0.2;
inline constexpr double crowdScale = 0.06; ///< below this, cards are specks and arrows a texture

void paintCards(QPainter& painter, const Scene& scene, std::span<const Slot> roles, const Palette& palette,
                const PaintOptions& options);

/// The mark of a task's state, 10 units wide.
void paintState(QPainter& painter, QPointF centre, const CardText::Task& task, const Palette& palette);

/// The notes of a highlight beside its end customers.
void paintNotes(QPainter& painter, const Scene& scene, const Palette& palette, const PaintOptions& options);

/// Draws a line of text whose baseline starts at `baseline`; as text proper where there is no level of detail.
void paintText(QPainter& painter, QPointF baseline, const QStaticText& text, TextStyle style, bool levelOfDetail);

} // namespace throughline
