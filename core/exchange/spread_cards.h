#pragma once

#include <cstddef>
#include <vector>

#include "core/layout/drawing.h"

namespace throughline::exchange {

/// What was done so that no card covers another one.
struct Spread {
    double scale = 1.0;    ///< by how much all were drawn apart
    std::size_t moved = 0; ///< cards that still lay on others and were moved
    friend bool operator==(const Spread&, const Spread&) = default;
};

/// Draws the cards apart, in place: a drawing of small shapes becomes larger around its middle, in the same
/// arrangement, until nineteen of twenty cards that this can take apart cover no other one (not beyond `farthest` from
/// the origin); those that still do stand in the nearest free place, and where there is none, below all others. Where
/// no card covers another one nothing changes. n log n in the number of cards.
Spread spreadCards(std::vector<Box>& cards, double farthest);

} // namespace throughline::exchange
