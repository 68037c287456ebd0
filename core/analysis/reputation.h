#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// What a customer thinks of the owner's service, from -2 (bad) to +2.
struct Reputation {
    std::size_t remarks = 0;     ///< with a day that has come and a score
    std::optional<double> score; ///< the mean, newer remarks weighing more; nothing below three remarks
    friend bool operator==(const Reputation&, const Reputation&) = default;
};

/// Below so many remarks the remarks themselves are shown.
inline constexpr std::size_t fewestRemarks = 3;
/// Days after which a remark weighs half; a bad experience is remembered longer.
inline constexpr double halfLife = 180.0;
inline constexpr double badHalfLife = 360.0;

/// Whether the remark has been made: one of a day still to come (a slip of the pen in a file) counts nowhere yet.
bool isMade(const Feedback& remark, Day today);

Reputation reputation(const Chain& chain, const RoleKey& customer, Day today);
/// Of these remarks, by their slots.
Reputation reputation(const Chain& chain, std::span<const Slot> remarks, Day today);

} // namespace throughline
