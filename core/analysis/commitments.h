#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// How promises were kept, over a set of tasks.
struct Commitments {
    std::size_t kept = 0;                  ///< delivered on or before the promised day
    std::size_t late = 0;                  ///< delivered after it
    std::size_t overdue = 0;               ///< open and past it
    std::optional<double> onTimeRate;      ///< kept of all three; nothing where there are none
    std::optional<double> medianDaysEarly; ///< promised − delivered of the delivered ones; nothing where there are none
    friend bool operator==(const Commitments&, const Commitments&) = default;
};

/// Over the tasks in these slots; tasks without a promised day and dropped ones do not count.
Commitments commitments(const Chain& chain, std::span<const Slot> tasks, Day today);

} // namespace throughline
