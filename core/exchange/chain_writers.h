#pragma once

#include <string>
#include <string_view>

#include "core/model/chain.h"

namespace throughline::exchange {

/// Writes a chain as the text of one file.
using ChainWriter = std::string (*)(const Chain&);

/// Null where the format of that name (of formats.h) is not written as one text.
ChainWriter chainWriterNamed(std::string_view format);

} // namespace throughline::exchange
