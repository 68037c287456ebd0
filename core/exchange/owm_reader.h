#pragma once

#include "core/exchange/graph_readers.h"

namespace throughline::exchange {

/// Reads a Wardley map as onlinewardleymaps.com writes it. `A->B` there means that A needs B, so B serves A. Anchors
/// are end customers; the parts of a pipeline are a department; visibility and maturity become places. How the
/// components evolve, and what is only written on the map, is left out. UTF-8.
Result<GraphDraft> readOwm(const GraphSource& source);

} // namespace throughline::exchange
