#pragma once

#include <vector>

#include "core/model/edit.h"

namespace throughline {

/// The roles on whose cards, or between which, an edit changes something; where cards stand does not count. By key,
/// each once; some may be gone after it.
std::vector<RoleKey> rolesIn(const Edit& edit);

} // namespace throughline
