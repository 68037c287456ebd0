#pragma once

#include <QPainter>

#include "core/report/trace_picture.h"
#include "ui/paint/palette.h"

namespace throughline {

/// Draws the small picture of a trace with its top left corner at the painter's origin, in points. The same as the HTML
/// of a report shows.
void paintTracePicture(QPainter& painter, const report::TracePicture& picture, const Palette& palette);

} // namespace throughline
