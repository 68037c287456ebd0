#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/analysis/commitments.h"
#include "core/analysis/period.h"
#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// The promises to one customer; noSlot: those for no service.
struct CustomerCommitments {
    Slot customer = noSlot;
    Commitments commitments;
    friend bool operator==(const CustomerCommitments&, const CustomerCommitments&) = default;
};

/// How long the parts are into which time is cut.
enum class PeriodStep { month, quarter, year };

/// The promises for the days of one calendar month, quarter or year.
struct PeriodCommitments {
    Day first; ///< the first day of the month, quarter or year
    Commitments commitments;
    friend bool operator==(const PeriodCommitments&, const PeriodCommitments&) = default;
};

/// A promise that was not kept.
struct Slip {
    Slot task = noSlot;
    int daysLate = 0;    ///< until it was delivered, or until today
    bool isOpen = false; ///< not delivered yet
    friend bool operator==(const Slip&, const Slip&) = default;
};

/// The answer to "do I keep what I promise?".
struct Promises {
    Commitments all;
    std::vector<CustomerCommitments>
        byCustomer; ///< those with a promise that counts, by title; without a customer last
    PeriodStep step = PeriodStep::month;
    /// From the first part with a promise that counts to the last, those in between where there is none as well; where
    /// they would be more than 60 (of years), only those with one.
    std::vector<PeriodCommitments> byPeriod;
    std::vector<Slip> slipped; ///< the latest first, then by title, then key
    friend bool operator==(const Promises&, const Promises&) = default;
};

/// Of the tasks in these slots whose promised day is in the period; what counts is said at commitments(). Time is cut
/// into months where those are at most 24, else into quarters where those are at most 24, else into years.
Promises promises(const Chain& chain, std::span<const Slot> tasks, const Period& period, Day today);

/// The tasks of the roles that the person holds; without a person all tasks.
std::vector<Slot> tasksOfPerson(const Chain& chain, const PersonKey& person);

/// The first day of the month, quarter or year in which the day is.
Day startOf(Day day, PeriodStep step);
/// The first day of the one after the one that begins with `first`.
Day nextStart(Day first, PeriodStep step);

} // namespace throughline
