#pragma once

#include <cstddef>
#include <string>

#include "core/model/result.h"

namespace throughline::exchange {

/// Larger sources are refused.
inline constexpr std::size_t largestSource = std::size_t{256} * 1024 * 1024;

/// The whole content of a regular file. Refused without waiting: what is missing (Code::notFound), a folder, a pipe or
/// device, what may not be read, and what is larger than `maxBytes` (Code::unreadable). The place is the path.
Result<std::string> readFile(const std::string& path, std::size_t maxBytes = largestSource);

/// readFile() for text: a database (a Throughline document among them) is refused by name.
Result<std::string> readTextFile(const std::string& path, std::size_t maxBytes = largestSource);

} // namespace throughline::exchange
