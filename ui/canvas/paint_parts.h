#pragma once

#include <QRect>
#include <QRegion>
#include <cstddef>
#include <span>
#include <vector>

namespace throughline {

/// A few rectangles that cover all of `rects`, and may lie on each other a little. One more of them costs as much as
/// `lookUp` pixels more.
std::vector<QRect> joinedParts(std::vector<QRect> rects, double lookUp);

/// The rectangles in which `region` is painted: those `wanted` that lie in it as a whole, and what covers the rest. A
/// part that is wholly to be painted has a rectangle for its clip, which the raster engine is fast with.
std::vector<QRect> partsOf(const QRegion& region, std::span<const QRect> wanted, double lookUp);

} // namespace throughline
