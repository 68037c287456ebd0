#include "core/exchange/table_cells.h"

#include <charconv>
#include <cmath>

#include "core/exchange/row_names.h"

namespace throughline::exchange {

Status cellTo(std::string_view cell, std::string& value) {
    value = cell;
    return {};
}

Status cellTo(std::string_view cell, bool& value) {
    const std::string word = normalized(cell);
    for (const std::string_view yes : {"yes", "y", "true", "x", "1"}) {
        if (word == yes)
            value = true;
    }
    for (const std::string_view no : {"no", "n", "false", "0", ""}) {
        if (word == no)
            value = false;
    }
    for (const std::string_view known : {"yes", "y", "true", "x", "1", "no", "n", "false", "0", ""}) {
        if (word == known)
            return {};
    }
    return {Code::invalid, "should be yes or no"};
}

Status cellTo(std::string_view cell, double& value) {
    std::string number(trimmed(cell));
    const std::size_t comma = number.find(',');
    const bool isDecimal = comma != std::string::npos && number.find(',', comma + 1) == std::string::npos &&
                           number.find('.') == std::string::npos && number.size() - comma - 1 != 3;
    if (isDecimal)
        number[comma] = '.';
    const char* end = number.data() + number.size();
    double read = 0.0;
    const auto [stop, error] = std::from_chars(number.data(), end, read);
    if (error != std::errc() || stop != end || !std::isfinite(read)) {
        return {Code::invalid, "should be a finite number"};
    }
    value = read;
    return {};
}

Status cellTo(std::string_view cell, Day& value) {
    const auto day = Day::parse(trimmed(cell));
    if (!day)
        return {Code::invalid, "should be a real day, written YYYY-MM-DD"};
    value = *day;
    return {};
}

} // namespace throughline::exchange
