#pragma once

#include "core/exchange/graph_readers.h"

namespace throughline::exchange {

/// Reads GraphML 1.0 (graphml.graphdrawing.org), also as yEd and Gephi write it: data by key with defaults, nested
/// graphs, ports, directions of the graph and of each edge. A title is yEd's label, else the data `label`, `name` or
/// `title`, else the id. Hyperedges are left out.
Result<GraphDraft> readGraphml(const GraphSource& source);

} // namespace throughline::exchange
