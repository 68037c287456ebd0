#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/graph.h"
#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

enum class Severity { problem, hint };
/// `problem` or `hint`.
std::string_view nameOf(Severity severity);

/// One thing that a check has found: where to click and what to do about it. It never stops work.
///
/// `check` is a stable code: unreached_role, closed_loop, task_without_customer, task_past_promise,
/// unserved_end_customer, impact_elsewhere, lost_department (problems); no_end_customer, task_without_expectation,
/// delivered_without_impact, fell_short_without_lesson, service_without_expectation, assumed_weight,
/// one_way_partnership, partnership_without_goal, neglected_obstacle, role_without_holder, person_without_role,
/// owner_without_manager, isolated_role (hints). `fact` and `suggestion` are constant English templates over the same
/// arguments (see fillIn in status.h).
struct Finding {
    std::string_view check;
    Severity severity = Severity::hint;
    std::vector<std::string> keys; ///< of the rows it is about, the first to click at
    std::string_view fact;
    std::string_view suggestion;
    std::vector<std::string> arguments;

    [[nodiscard]] std::string message() const;
    [[nodiscard]] std::string suggestionText() const;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Every finding: problems first, in the order of the codes above, each check's by title, then key.
std::vector<Finding> findings(const Chain& chain, const Graph& graph, Day today);

} // namespace throughline
