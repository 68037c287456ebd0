#pragma once

#include <string>

#include "core/model/chain.h"

namespace throughline::exchange {

/// The chain as GraphML that yEd and Gephi open: plain data by name (label, department, kind, provides, weight …), and
/// for yEd shapes with labels and arrows, ellipses for end customers, where the first view places them. readGraphml()
/// makes the same roles, services, kinds, departments and places of it.
std::string writeGraphml(const Chain& chain);

} // namespace throughline::exchange
