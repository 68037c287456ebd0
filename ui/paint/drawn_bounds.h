#pragma once

#include <QRectF>
#include <span>

#include "ui/paint/highlight.h"
#include "ui/paint/lanes.h"
#include "ui/paint/scene.h"

namespace throughline {

/// What a whole drawing covers, in sheet units: cards and arrows, their labels and badges, the notes of a highlight
/// (may be null), the lanes. Sets every label, so it is for paper and pictures.
QRectF drawnBounds(const Scene& scene, const Highlight* highlight, std::span<const Lane> lanes);

} // namespace throughline
