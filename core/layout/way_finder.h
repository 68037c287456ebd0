#pragma once

#include <vector>

#include "core/layout/drawing.h"
#include "core/layout/obstacles.h"

/// How one arrow gets round the cards in its way, by where the cards stand and by nothing else.
namespace throughline {

/// A stretch that an arrow runs level, through a gap between cards.
struct Passage {
    float left = 0.0F;
    float right = 0.0F;
    float gapTop = 0.0F; ///< of the free stretch, already away from the cards; may be infinite
    float gapBottom = 0.0F;
    float wanted = 0.0F; ///< where this arrow alone would pass
    float y = 0.0F;      ///< where it passes beside the others in the same gap
    friend bool operator==(const Passage&, const Passage&) = default;
};

/// What a search has looked at and found in its way: only a card that comes or goes here can change what it finds.
struct Look {
    float fromX, fromY, toX, toY; ///< a way that was not free
    float left, right;            ///< a stretch that was searched for a gap
    float top, bottom;
};

struct WayEnds {
    Slot server = noSlot;
    Slot customer = noSlot;
    Point start;
    Point end;
};

/// The part of a gap that keeps well away from the cards, so that a label has room, and is at least `needed` high where
/// the gap is.
Obstacles::Gap comfortable(double top, double bottom, double needed);

/// Leads the arrow past every card that it would cross, adding to its passages (in the order of the way), which lie at
/// their `y`. Adds to `looks` what was in the way. For arrows whose ends are not above each other.
void goRound(const Obstacles& obstacles, const WayEnds& ends, std::vector<Passage>& passages, std::vector<Look>& looks);

/// How far out an arrow bends between two cards that stand above each other, and how far out it was tried.
struct Bend {
    double x = 0.0;
    double reach = 0.0;
};
Bend bendOf(const Obstacles& obstacles, const WayEnds& ends);
/// The part of the sheet that bendOf() has looked at.
CardSides bendArea(const WayEnds& ends, double reach);

/// Whether the card touches what has been looked at, or a way along the passages (at `wanted` or at `y`).
bool touches(const Look& look, const CardSides& card);
bool touchesWay(const WayEnds& ends, const Passage* first, std::size_t count, float Passage::*level,
                const CardSides& card);

} // namespace throughline
