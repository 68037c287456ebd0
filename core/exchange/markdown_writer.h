#pragma once

#include <string>

#include "core/model/chain.h"

namespace throughline::exchange {

/// The chain as a Markdown page: an outline of whom each role serves, then its tables as writeTables() has them, which
/// readTables() brings back (line breaks within a cell become spaces). Titles cannot become markup.
std::string writeMarkdown(const Chain& chain);

} // namespace throughline::exchange
