#pragma once

#include <string>
#include <string_view>

/// Words that readers of graphs share.
namespace throughline::exchange {

/// Lower case, without the spaces, hyphens and underscores that names of data are written with or without.
std::string foldedWord(std::string_view text);

/// A label as people see it: text without the markup, where the label is HTML as a whole (`<html>…`).
std::string labelText(std::string_view label);

/// The name of a group in a group: "Outer / Inner", as long as a line may be handed over; one of them where the other
/// has no name.
std::string departmentWithin(const std::string& outer, const std::string& inner);

/// What a report says of groups, clusters and subgraphs, with their number.
inline constexpr std::string_view groupsBecame = "groups (%1) became departments of what is in them";

/// And of lines that are drawn without one.
inline constexpr std::string_view linesWithoutHead =
    "lines without an arrowhead (%1) were taken from their first end to their second";

/// "true", "yes" or "1", in any case.
bool isYes(std::string_view text);

/// "end_customer" and the like.
bool isEndCustomerWord(std::string_view text);

} // namespace throughline::exchange
