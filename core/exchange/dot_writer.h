#pragma once

#include <string>

#include "core/model/chain.h"

namespace throughline::exchange {

/// The chain for Graphviz: work flows from left to right, departments are clusters, end customers have another shape,
/// manager services are dashed, and what a service provides is its label, with its weight where that is set.
/// Attributes of our own (`kind`, `provides`, `service_weight`, `manager`, `derived`), which Graphviz passes over, let
/// readDot() bring the same roles and services back.
std::string writeDot(const Chain& chain);

} // namespace throughline::exchange
