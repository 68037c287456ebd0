#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// How long, in days, an open obstacle may stand, or a partnership go, without an action.
inline constexpr int actionDays = 90;

/// Whether one role serves the other, by whatever service.
bool serves(const Chain& chain, Slot server, Slot customer);
/// What the document keeps about the two roles, in whichever order; null where nothing is said.
const Partnership* partnershipOf(const Chain& chain, const RoleKey& one, const RoleKey& other);
/// Whether an obstacle is open and nothing was done in the last 90 days.
bool isNeglected(const Partnership& partnership, Day today);

/// Two roles that can be looked at as partners.
struct RolePair {
    Slot one = noSlot; ///< the first by title, then key
    Slot other = noSlot;
    bool isKept = false;  ///< something is said about their partnership
    bool isDrawn = false; ///< each serves the other
    friend bool operator==(const RolePair&, const RolePair&) = default;
};

/// The pairs of which the document keeps a partnership, then those that serve each other, then those of which one holds
/// a role of `person` (the owner) and serves or is served by the other; each group by titles. Linear but for sorting.
std::vector<RolePair> partnerPairs(const Chain& chain, const PersonKey& person);

/// An obstacle with its age: the days that it stands, or stood; nothing where that is not known.
struct ObstacleAge {
    std::size_t index = 0; ///< in the partnership's list
    bool isOpen = true;
    std::optional<int> days;
    friend bool operator==(const ObstacleAge&, const ObstacleAge&) = default;
};

/// What to do next about a partnership; the first that holds.
enum class PartnershipStep {
    drawService,    ///< neither serves the other: draw what one does for the other
    actOnObstacle,  ///< an open obstacle and no action in 90 days: the one that stands longest
    askExpectation, ///< a service between them without an expectation: ask its customer
    settleTwoWay,   ///< said to be two-way, and nothing comes back: draw it or take the mark away
    agreeOnGoal,    ///< no shared goal: agree on one
    clearObstacle,  ///< an obstacle is open and something was done: see it through
    meet,           ///< no action in 90 days: ask each other whether it works
    goOn            ///< nothing stands out
};

/// What is known of the partnership of two roles, put side by side.
struct PartnershipLook {
    Slot one = noSlot;
    Slot other = noSlot;
    const Partnership* row = nullptr; ///< of the chain; null where nothing is said
    std::vector<Slot> given;          ///< services from `one` to `other`: by falling weight (unset: 1), then key
    std::vector<Slot> back;           ///< from `other` to `one`
    bool saidTwoWay = false;
    bool drawnTwoWay = false;
    std::vector<Slot> goals;            ///< by title, then key
    std::vector<ObstacleAge> obstacles; ///< open ones first, the oldest first; then those removed, the latest first
    std::vector<std::size_t> actions; ///< places in the partnership's list, the latest first, those without a day last
    std::optional<int> daysSinceAction; ///< since the latest action that is not ahead; nothing where there is none
    PartnershipStep next = PartnershipStep::goOn;
    std::size_t obstacle = 0; ///< of the partnership's list: what actOnObstacle and clearObstacle are about
    Slot service = noSlot;    ///< what askExpectation is about
};
PartnershipLook partnershipLook(const Chain& chain, Slot one, Slot other, Day today);

} // namespace throughline
