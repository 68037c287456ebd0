#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/exchange/table_data.h"
#include "core/model/result.h"

/// Tables as text: RFC 4180.
namespace throughline::exchange {

/// What a table of a stranger may hold.
struct CsvLimits {
    std::size_t columns = 1'000;
    std::size_t field = 1'000'000; ///< bytes of one cell
    std::size_t cells = 10'000'000;
    std::size_t rows = 500'000;
};

/// Splits a text into rows and cells: UTF-8 with or without a byte order mark, separator comma, semicolon or tab,
/// whichever splits the header into most (or what a first line `sep=;` says); leading lines that start with `#` and
/// blank lines are passed over; a quoted cell may hold line breaks. The place of a bad status is the line.
Result<TableData> parseCsv(std::string_view text, const CsvLimits& limits = {});

/// Whether a spreadsheet would take the cell for a formula: its first character, after spaces and apostrophes, is one
/// of `= + - @`, their full-width forms, a tab or a line break.
bool isLikeFormula(std::string_view text);
/// The text with an apostrophe in front where it is like a formula; unescaped() takes exactly that one away, so that
/// every text comes back unchanged, one that begins with apostrophes too.
std::string escaped(std::string_view text);
std::string_view unescaped(std::string_view text);

/// The cell as it stands in a file, quoted where it must be. Precondition: formulas are escaped().
std::string csvCell(std::string_view text);

/// A line for a bad byte or NUL in `text`; an ok status where it is valid UTF-8.
Status checkUtf8(std::string_view text);

} // namespace throughline::exchange
