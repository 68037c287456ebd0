#pragma once

#include <span>
#include <vector>

#include "core/layout/drawing.h"
#include "core/layout/layered.h"
#include "core/model/chain.h"

namespace throughline {

/// Where roles find room in a drawing whose cards all stay: each in the column before its customers, or else after its
/// servers, at the mean height of those it works with or as near as nothing stands; end customers in the column of the
/// others. Roles that work with nobody who stands come below all. One after another, those first that work with most
/// cards that stand already, so that the order in which they are given does not matter. On the grid.
/// Linear in the cards that stand, for each role.
std::vector<DrawnRole> placedAmong(const Chain& chain, std::span<const DrawnRole> standing, std::span<const Slot> roles,
                                   const LayoutOptions& options = {});

} // namespace throughline
