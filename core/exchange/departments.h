#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "core/model/chain.h"

namespace throughline::exchange {

/// The roles of each department, in the chain's order; those without one first, the others by their first role.
std::vector<std::pair<std::string_view, std::vector<const Role*>>> rolesByDepartment(const Chain& chain);

} // namespace throughline::exchange
