#pragma once

#include <string>
#include <vector>

#include "core/exchange/imported.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// A column of a table as a person sees it before it is taken.
struct ColumnSample {
    std::string header;
    std::string field;               ///< what it is taken for; empty: left out
    std::vector<std::string> values; ///< the first that are not blank
};

/// The columns of a CSV table in order, with what the header (or `options`) takes them for; none for a RACI matrix,
/// whose columns are roles, and for files of other formats.
Result<std::vector<ColumnSample>> sampleColumns(const std::string& path, const ImportOptions& options);

} // namespace throughline::exchange
