#pragma once

#include "core/exchange/graph_readers.h"

namespace throughline::exchange {

/// Reads all graphs of a file in the DOT language. Clusters become departments; an arrow means "serves", and `dir`
/// turns it; an edge of an undirected graph is undirected. Left out: what is invisible. UTF-8, or else Windows-1252,
/// which holds Latin-1.
Result<GraphDraft> readDot(const GraphSource& source);

} // namespace throughline::exchange
