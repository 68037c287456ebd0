#pragma once

#include <string>
#include <string_view>

#include "core/exchange/imported.h"
#include "core/model/text_rules.h"

/// Texts of a graph as a chain takes them, for all readers: what had to be cut off is left out, and said.
namespace throughline::exchange {

/// How much of a line a reader has to hand over at least, so that it shows that it is too long.
inline constexpr std::size_t longestHandedOver = longestLine + 1;

/// cleanLine() of the text.
std::string shortLine(std::string_view text, const Origin& origin, Imported& imported);
/// cleanText() of the notes of whatever is called `title`.
std::string shortNotes(std::string_view text, std::string_view title, const Origin& origin, Imported& imported);

} // namespace throughline::exchange
