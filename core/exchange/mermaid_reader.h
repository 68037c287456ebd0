#pragma once

#include "core/exchange/graph_readers.h"

namespace throughline::exchange {

/// Reads a Mermaid flowchart, or all flowcharts of a Markdown page, of which other diagrams are left out (so that the
/// draft may be empty). An arrow means
/// "serves"; a line without heads is undirected. Subgraphs become departments, and one that has arrows of its own a
/// role too. UTF-8.
Result<GraphDraft> readMermaid(const GraphSource& source);

} // namespace throughline::exchange
