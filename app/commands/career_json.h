#pragma once

#include "core/analysis/career.h"
#include "core/json/row_json.h"

namespace throughline::commands {

/// A career as JSON: period, roles, tasks with what arrives where, sums by unit, outcomes, evidence, commitments,
/// feedback (keys). Days as YYYY-MM-DD, what is not known as null.
json::Json careerJson(const Chain& chain, const Career& career);

} // namespace throughline::commands
