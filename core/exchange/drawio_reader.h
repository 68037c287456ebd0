#pragma once

#include "core/exchange/graph_readers.h"

namespace throughline::exchange {

/// Reads the diagrams of draw.io (diagrams.net): all pages of an `mxfile`, plain or compressed (deflate, base64), or a
/// lone `mxGraphModel`. Shapes become roles, with labels as they are seen; containers and swimlanes become departments;
/// shapes without a text that no arrow touches are decoration and left out. Pages are laid below each other.
Result<GraphDraft> readDrawio(const GraphSource& source);

} // namespace throughline::exchange
