#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/model/point.h"
#include "core/model/table.h"

namespace throughline {

class Scene;

/// How high up a department's lane lies across the sheet, in sheet units.
struct LaneHeight {
    std::string department; ///< as its roles have it; empty for those without one
    double top = 0.0;
    double bottom = 0.0;
    friend bool operator==(const LaneHeight&, const LaneHeight&) = default;
};

/// The lanes that lanesOf() finds, from the top, where some of the cards stood elsewhere: by their roles, ascending.
std::vector<LaneHeight> laneHeights(const Scene& scene, std::span<const std::pair<Slot, Point>> standing);

} // namespace throughline
