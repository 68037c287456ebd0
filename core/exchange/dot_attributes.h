#pragma once

#include <string>
#include <string_view>

#include "core/exchange/dot_graphs.h"

namespace throughline::exchange {

struct DotAttribute {
    std::string name;
    DotText text = 0; ///< its value
};

/// Whether the attribute means something for a chain; the others are a matter of looks.
bool isDotAttribute(std::string_view name);

/// Takes over an attribute and its value, where it means something to a node (or an edge).
void setDotNode(DotNodeAttributes& node, const DotAttribute& attribute, std::string_view value);
void setDotEdge(DotEdgeAttributes& edge, const DotAttribute& attribute, std::string_view value);

} // namespace throughline::exchange
