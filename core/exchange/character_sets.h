#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace throughline::exchange {

/// UTF-8 of bytes in Windows-1252, which has the letters of Latin-1 in the same places; never fails.
std::string fromWindows1252(std::string_view bytes);

/// UTF-8 of bytes in the character set of that name (in any case): UTF-8, US-ASCII, ISO-8859-1, ISO-8859-15,
/// Windows-1252. None where the set is another, or the bytes are none of its.
std::optional<std::string> toUtf8(std::string_view bytes, std::string_view characterSet);

} // namespace throughline::exchange
