#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/chain.h"

namespace throughline::exchange {

/// Writes a chain as the text of one file.
using ChainWriter = std::string (*)(const Chain&);

/// Null where the format of that name (of formats.h) is not written as one text.
ChainWriter chainWriterNamed(std::string_view format);

/// What the chain has and a file of that format does not bring back, by kind ("tasks", 4), in the order of the
/// interchange; nothing of a format that holds everything or is none of formats.h. Of views and places it says nothing.
/// Members that are lost come last: of services ("weights", "manager marks"), and the document's own ("title",
/// "owner").
std::vector<std::pair<std::string_view, std::size_t>> notWritten(const Chain& chain, std::string_view format);

} // namespace throughline::exchange
