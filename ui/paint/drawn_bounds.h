#pragma once

#include <QRectF>
#include <span>
#include <vector>

#include "ui/paint/highlight.h"
#include "ui/paint/lanes.h"
#include "ui/paint/scene.h"

namespace throughline {

/// The words that stand outside the cards, each with its rectangle in sheet units: labels of arrows, and the notes of a
/// highlight (may be null). Sets every label, so it is for paper and pictures.
std::vector<QRectF> wordsBesideCards(const Scene& scene, const Highlight* highlight);

/// What a whole drawing covers, in sheet units: cards and arrows, their labels and badges, the notes of a highlight
/// (may be null), the lanes. For paper and pictures too.
QRectF drawnBounds(const Scene& scene, const Highlight* highlight, std::span<const Lane> lanes);

} // namespace throughline
