#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/csv_text.h"
#include "core/exchange/table_data.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// The pipe tables of a Markdown page, top to bottom; the text of their cells without its markup. Rows may have fewer
/// cells than the header (a heading within the table). The place of a bad status is the line.
Result<std::vector<TableData>> parseMarkdown(std::string_view text, const CsvLimits& limits = {});

/// The text without the marks of emphasis, code and links, without the backslashes that protect others, and without
/// spaces around it.
std::string withoutMarkup(std::string_view text);

} // namespace throughline::exchange
