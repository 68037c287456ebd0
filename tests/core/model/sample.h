#pragma once

#include "core/model/chain.h"

namespace throughline::sample {

/// Purchasing serves the warehouse, which serves the customer; every kind of row occurs once at least.
/// Keys: p1 r1 r2 r3 d1 s1 s2 v1 g1 t1 n1 f1 o1.
Edit everything();
/// A chain to which everything() has been applied.
Chain chain();

} // namespace throughline::sample
