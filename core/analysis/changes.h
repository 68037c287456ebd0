#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/analysis/period.h"
#include "core/model/chain.h"
#include "core/model/day.h"
#include "core/model/enumerations.h"

namespace throughline {

/// A row that is new (without `before`), gone (without `after`) or otherwise than it was.
template <class E>
struct RowChange {
    Row<E> before;
    Row<E> after;
    std::vector<std::string_view> fields; ///< the members that differ, by their names in the interchange

    [[nodiscard]] bool isNew() const { return !before; }
    [[nodiscard]] bool isGone() const { return !after; }
    /// The row as it is, or as it was last.
    [[nodiscard]] const E& row() const { return after ? *after : *before; }
};

/// What became of a task; the first that applies.
enum class TaskStep : std::uint8_t {
    gone,      ///< it was taken out
    delivered, ///< it is delivered, and was not (or was not there)
    dropped,
    added,   ///< it is there, and was not
    changed, ///< anything else
};

struct TaskChange {
    RowChange<Task> row;
    TaskStep step = TaskStep::changed;
};

/// The share of the work of one of the owner's roles that arrives at an end customer; nothing where there was, or is,
/// no such role or no such end customer.
struct ReachChange {
    RoleKey role;
    RoleKey customer;
    std::optional<double> before;
    std::optional<double> after;
    /// Whether they differ by more than what they are computed to.
    [[nodiscard]] bool isOther() const;
};

/// What the owner's tasks that were delivered in a period have brought, as the career file adds it up: amounts that
/// split over the end customers as one sum of what arrives, whole ones at each end customer alone. `before` is what was
/// known of that at the earlier day.
struct SumChange {
    std::string unit;
    Spread spread = Spread::splits;
    RoleKey customer; ///< of whole amounts
    double before = 0.0;
    double after = 0.0;
    [[nodiscard]] bool isOther() const { return before != after; }
};

/// What is otherwise in a chain than it was. Rows are the same where their keys are.
struct Changes {
    /// New ones first, then those that are gone, then the others; each by title, then key.
    std::vector<RowChange<Role>> roles;
    /// In the same order, by the titles of their ends.
    std::vector<RowChange<Service>> services;
    /// Delivered ones first, then dropped, new, gone and the others; each by title, then key.
    std::vector<TaskChange> tasks;
    /// Of each role that the owner holds or held, each end customer that is or was reached; by title of the role and of
    /// the end customer.
    std::vector<ReachChange> reach;
    std::vector<SumChange> sums;  ///< those that split first, then by unit and end customer
    bool isAssumedBefore = false; ///< no end customer was marked
    bool isAssumed = false;

    /// Whether nothing is otherwise.
    [[nodiscard]] bool isEmpty() const;
    /// The title of a role that is in one of the two chains.
    [[nodiscard]] std::string titleOf(const RoleKey& role) const;

    std::vector<std::pair<RoleKey, std::string>> titles; ///< of all roles that are named here, by key
};

/// The first day of what a person has not gone over yet: the day after the last review that is over today; else a year
/// ago, and no earlier than the journal begins where that is known.
Day firstDaySinceReview(const Chain& chain, Day today, const std::optional<Day>& journalBegins);

/// The sums are those of what was delivered in the period, its ends included. Linear in both chains, and one solution
/// for each of the owner's roles and end customers.
Changes compare(const Analysis& before, const Analysis& after, const Period& delivered = {});

} // namespace throughline
