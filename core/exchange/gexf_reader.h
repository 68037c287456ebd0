#pragma once

#include "core/exchange/graph_readers.h"

namespace throughline::exchange {

/// Reads GEXF 1.1 to 1.3 (gexf.net): labels, attribute values with defaults, positions, directions of the graph and of
/// each edge, weights, and nodes in nodes (nested, or by `pid`). What changes over time is taken as a whole.
Result<GraphDraft> readGexf(const GraphSource& source);

} // namespace throughline::exchange
