#pragma once

#include <string>
#include <string_view>

/// Words that readers of graphs share.
namespace throughline::exchange {

/// Lower case, without the spaces, hyphens and underscores that names of data are written with or without.
std::string foldedWord(std::string_view text);

/// A label as people see it: text without the markup, where the label is HTML as a whole (`<html>…`).
std::string labelText(std::string_view label);

/// "true", "yes" or "1", in any case.
bool isYes(std::string_view text);

/// "end_customer" and the like.
bool isEndCustomerWord(std::string_view text);

} // namespace throughline::exchange
