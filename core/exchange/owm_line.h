#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::exchange {

/// A line of a Wardley map that names something: `component Cup of Tea [0.79, 0.61] label [19, -4] (buy) inertia`.
struct OwmElement {
    std::string_view keyword;
    std::string name;
    std::vector<double> numbers; ///< in the brackets after the name, as many as are numbers
    bool hasBrackets = false;
};

/// The text without comments: `//` (but in lines that give an address) and `/* … */`, whose lines stay.
std::string withoutOwmComments(std::string_view text);

/// Of a line that begins with one of the words of the language; none for any other.
std::optional<OwmElement> owmElement(std::string_view line);

/// A link `A->B; text`, `A+>B`, `A+<>B`, `A+'flow'>B` …: its ends, and what stands at it.
struct OwmLink {
    std::vector<std::string> ends; ///< two or more
    std::string text;
};
std::optional<OwmLink> owmLink(std::string_view line);

} // namespace throughline::exchange
