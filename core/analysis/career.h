#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/analysis/commitments.h"
#include "core/analysis/period.h"
#include "core/analysis/unit.h"
#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// What of a task arrives at one end customer.
struct CareerArrival {
    Slot customer = noSlot;
    double reach = 0.0;
    std::optional<ImpactAmount> impact; ///< where the task has an amount
    friend bool operator==(const CareerArrival&, const CareerArrival&) = default;
};

/// One delivered task as the career file tells it.
struct CareerTask {
    Slot task = noSlot;
    std::vector<CareerArrival> arrivals; ///< by falling reach, then title, then key
    double lost = 0.0;                   ///< the share that arrives at no end customer
    std::vector<Slot> feedback;          ///< remarks about this task of any day, by day, those without one last
    friend bool operator==(const CareerTask&, const CareerTask&) = default;
};

/// Amounts of one unit added up. A task without a range counts as its amount at both ends.
struct AmountSum {
    double amount = 0.0;
    double low = 0.0;
    double high = 0.0;
    bool hasRange = false;                 ///< some task gives a low or a high
    std::size_t tasks = 0;                 ///< how many amounts are in it
    std::array<std::size_t, 3> evidence{}; ///< of these by Evidence: estimated, measured, confirmed

    void add(const ImpactAmount& impact, Evidence how);
    friend bool operator==(const AmountSum&, const AmountSum&) = default;
};
struct CustomerSum {
    Slot customer = noSlot;
    AmountSum sum;
    friend bool operator==(const CustomerSum&, const CustomerSum&) = default;
};

/// The amounts of one unit and one spread. Of those that split, `stated` adds up the tasks, `arrives` what of them
/// arrives, which is the sum over the customers, and `stays` the rest; whole ones are added up at each customer alone.
struct UnitSum {
    std::string unit; ///< commonUnit()
    Spread spread = Spread::splits;
    AmountSum stated;                   ///< of whole amounts: empty
    AmountSum arrives;                  ///< of whole amounts: empty
    AmountSum stays;                    ///< what reaches no end customer; of whole ones the tasks that reach none
    std::vector<CustomerSum> customers; ///< where some of it arrives; by falling amount, then title, then key
    friend bool operator==(const UnitSum&, const UnitSum&) = default;
};

struct CareerQuestion {
    Period period;
    std::vector<Slot> roles; ///< whose tasks
};

/// What the roles achieved in a period. No number is in it twice: a task is one row whatever it reaches, amounts of
/// different units are never added, and whole ones neither over end customers nor to those that split.
struct Career {
    Period period;
    Day today;                             ///< by which what is promised is late
    std::vector<Slot> roles;               ///< ascending
    std::vector<CareerTask> tasks;         ///< delivered in the period; the newest first, then by title, then key
    std::vector<UnitSum> sums;             ///< those that split first, then by the number of tasks (falling) and unit
    std::array<std::size_t, 3> outcomes{}; ///< by Outcome: fell short, met, exceeded
    std::size_t withoutOutcome = 0;
    std::array<std::size_t, 3> evidence{}; ///< by Evidence, of the tasks with an amount or a note of impact
    std::size_t withoutImpact = 0;         ///< tasks with neither
    std::size_t notAdded = 0;              ///< tasks with an amount that is in no sum: one in per cent
    std::vector<Slot> deadEnds;            ///< at which amounts of the sums end that stay; by title, then key
    Commitments commitments;               ///< to what was promised for a day of the period, as promises() counts
    std::vector<Slot> feedback;            ///< the period's remarks that are about none of these tasks, by day
    bool isAssumed = false;                ///< rests on assumed end customers
};

/// The roles that the owner holds; where there is no owner or it holds none, all that are no end customers. By slot.
std::vector<Slot> ownRoles(const Chain& chain);

/// Whether something is known about what the task has brought: an amount or a note.
bool hasImpact(const Task& task);

/// One trace for each service that was worked for: 10,000 tasks of one person cost a few milliseconds.
Career career(const Analysis& analysis, const CareerQuestion& question, Day today);

} // namespace throughline
