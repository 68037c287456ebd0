#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/layout/layered.h"

namespace throughline {

/// Where the role's card is pinned, if it is.
std::optional<Point> pinnedAt(const LayoutOptions& options, Slot role);

/// Fits a drawing to its pinned cards, by options.pinned: it moves as one to where most of them stand, each of them
/// stands exactly at its place, and in every column the others make room for those that stand in their way, in their
/// order from top to bottom and with little movement. Pinned cards may overlap each other, as they were put; no other
/// card overlaps any. Nothing happens where none is pinned.
/// `laneOf`: the lane that a role's card stands in, by its slot, and -1 where it stands in none; empty where there are
/// no lanes. A lane that needs more height to make room pushes the lower ones down, and no card leaves its lane but
/// those that are pinned elsewhere.
void fitToPinned(std::vector<DrawnRole>& drawn, const LayoutOptions& options, const std::vector<int>& laneOf = {});

/// The pairs of pinned cards that overlap, from left to right.
std::vector<std::pair<Slot, Slot>> pinnedOnEachOther(const std::vector<DrawnRole>& drawn, const LayoutOptions& options);

} // namespace throughline
