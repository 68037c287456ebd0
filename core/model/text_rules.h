#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace throughline {

inline constexpr std::size_t longestLine = 1000;   ///< characters of a title or another single line
inline constexpr std::size_t longestText = 100000; ///< characters of notes and descriptions

/// What a check of text needs to know, found in one pass.
struct TextFacts {
    bool isValid = true;     ///< UTF-8 without NUL, surrogates and overlong forms
    bool isBlank = true;     ///< nothing but white space
    bool hasBreak = false;   ///< line breaks or tabs
    bool hasControl = false; ///< any other control character
    std::size_t characters = 0;
};
TextFacts factsOf(std::string_view text);

/// Whether `text` is nothing but printable ASCII: the common case, told without decoding.
bool isPlainAscii(std::string_view text);

/// Decodes the character at `position` and moves past it; nothing where the bytes there are not valid UTF-8.
std::optional<char32_t> nextCharacter(std::string_view text, std::size_t& position);

/// Whether `text` is valid UTF-8 without NUL.
bool isText(std::string_view text);

} // namespace throughline
