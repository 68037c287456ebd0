#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/model/text_rules.h"

/// Text of strangers, made such that the rules of a chain take it.
namespace throughline::exchange {

/// One line: white space of every kind becomes single spaces and none at the ends, control characters go, bytes that
/// are no UTF-8 become U+FFFD, and what is longer than `longest` characters ends in "…".
std::string cleanLine(std::string_view text, std::size_t longest = longestLine);

/// The same with line breaks and tabs kept, and no white space at the ends.
std::string cleanText(std::string_view text, std::size_t longest = longestText);

/// The text of an HTML fragment as a person sees it: without tags, comments, scripts and styles; breaks and the ends of
/// blocks are line breaks; entities are resolved (an unknown one stays as it is written). A `<` that begins no tag
/// stays. Never fails, in linear time.
std::string htmlText(std::string_view html);

/// Whether the text holds a tag or an entity, so that htmlText() would change it.
bool isLikeHtml(std::string_view text);

/// UTF-8 of the character; U+FFFD where there is none of that number, or it is a control character.
void appendCharacter(std::string& text, char32_t character);

} // namespace throughline::exchange
