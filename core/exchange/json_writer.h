#pragma once

#include <string>

#include "core/model/chain.h"

namespace throughline::exchange {

/// The chain in the JSON interchange, every member of every row, one row a line: rows in the order of their tables,
/// views by position, places within their view. Equal chains with equal orders give equal bytes.
std::string writeJson(const Chain& chain);

} // namespace throughline::exchange
