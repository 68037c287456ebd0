#pragma once

#include "core/model/chain.h"

namespace throughline {

/// The chain with every role placed in its first view as drawingOf() shows it, for programs that draw nothing where no
/// place is said. What is placed stays where it is.
Chain withDrawnPlaces(const Chain& chain);

} // namespace throughline
