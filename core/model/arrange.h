#pragma once

#include <span>
#include <vector>

#include "core/model/gestures.h"

/// Where cards go when they are aligned or set apart evenly; what comes out is for gestures::place(). How large a card
/// is the caller says: the model knows places alone.
namespace throughline::gestures {

/// A role's card as it stands, in sheet units.
struct Extent {
    RoleKey role;
    Point centre;
    double width = 0.0;
    double height = 0.0;
};

enum class Alignment { left, centre, right, top, middle, bottom };
enum class Axis { horizontal, vertical };

/// Every card with that edge (or middle) where the outermost one has it (or in the middle of them all). In the order of
/// `cards`; those that stay are left out.
std::vector<Placement> align(std::span<const Extent> cards, Alignment alignment);

/// Equal gaps between neighbours, the first and the last stay. Where they are too close for gaps, their overlaps are
/// equal. Nothing for fewer than three; those that stay are left out.
std::vector<Placement> distribute(std::span<const Extent> cards, Axis axis);

} // namespace throughline::gestures
