#pragma once

#include "core/exchange/graph_readers.h"

namespace throughline::exchange {

/// Reads JSON Graph Format, versions 1 (nodes in a list) and 2 (nodes by id; jsongraphformat.info): one graph or
/// several, whose labels are then the departments of their roles. Hyperedges are left out.
Result<GraphDraft> readJgf(const GraphSource& source);

} // namespace throughline::exchange
