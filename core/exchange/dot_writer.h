#pragma once

#include <string>

#include "core/model/chain.h"

namespace throughline::exchange {

/// The chain for Graphviz: work flows from left to right, end customers have another shape, manager services are
/// dashed, and what a service provides is its label, with its weight where that is set.
std::string writeDot(const Chain& chain);

} // namespace throughline::exchange
