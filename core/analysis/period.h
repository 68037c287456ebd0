#pragma once

#include <optional>

#include "core/model/day.h"

namespace throughline {

/// A stretch of days; both ends belong to it, and an end that is not set is open.
struct Period {
    std::optional<Day> from;
    std::optional<Day> to;

    [[nodiscard]] bool contains(Day day) const { return (!from || *from <= day) && (!to || day <= *to); }
    /// What has no day belongs to a period without ends alone.
    [[nodiscard]] bool contains(const std::optional<Day>& day) const { return day ? contains(*day) : !from && !to; }
    friend bool operator==(const Period&, const Period&) = default;
};

/// The calendar year that the day lies in, or the one so many years later.
Period yearOf(Day day, int later = 0);

} // namespace throughline
