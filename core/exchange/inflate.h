#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/model/result.h"

namespace throughline::exchange {

/// What a raw deflate stream (RFC 1951, no header) unpacks to. Unpacking stops where it would be more than `maxBytes`,
/// so that a small bomb stays small. Code::invalid for that, and for a stream that is damaged or does not end.
Result<std::string> inflateRaw(std::string_view packed, std::size_t maxBytes);

} // namespace throughline::exchange
