#pragma once

#include <QString>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/exchange/folded_lines.h"
#include "core/model/status.h"

/// What an import says in the window, where there is no command line to say things on.
namespace throughline::words {

/// What the window makes of a bad status: the same fact with what can be done about it here.
QString ofImport(const Status& status);

/// The meaning that a column of a table can have, by its field (exchange::tableFields()).
QString ofColumn(std::string_view field);

/// What came, by kind; the views and the places in them only where nothing else did.
QString ofTaken(const std::vector<std::pair<std::string_view, std::size_t>>& counts);

/// What was left out, without the why: “text “A”, text “B”, text “C” and 58 more”.
QString ofLeftOut(const exchange::Folded<exchange::LeftOut>& line);

} // namespace throughline::words
