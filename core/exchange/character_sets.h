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

/// A text that was not UTF-8, and what it was.
struct Decoded {
    std::string text;
    std::string_view characterSet;
};

/// UTF-8 of what spreadsheets save: UTF-16 that begins with its mark, and what can be nothing but a text in
/// Windows-1252, where letters stand beside letters. None for UTF-8, for what is damaged, and beyond 64 MB.
std::optional<Decoded> decodedText(std::string_view bytes);

} // namespace throughline::exchange
