#pragma once

#include <cstddef>
#include <vector>

#include "core/model/chain.h"
#include "core/model/result.h"

namespace throughline {

/// What matters to the owner, the first first: by rank, those without one last; ties by title, then key.
std::vector<const Value*> rankedValues(const Chain& chain);

namespace gestures {

/// Puts a value at that place of the list, counted from 0; beyond the end is the end. Every value gets a rank of its
/// own, from 1.
Result<Edit> moveValue(const Chain& chain, const ValueKey& value, std::size_t place);

} // namespace gestures
} // namespace throughline
