#pragma once

#include <functional>
#include <span>

#include "core/model/chain.h"
#include "core/model/result.h"

namespace throughline::gestures {

/// Changes several tasks in the same way as one edit; those that `change` leaves as they are, and those that are not
/// there, are left out.
Result<Edit> changeTasks(const Chain& chain, std::span<const TaskKey> tasks, const std::function<void(Task&)>& change);

} // namespace throughline::gestures
