#pragma once

#include <string>
#include <vector>

#include "core/model/result.h"

namespace throughline {

/// Looks at the whole document: SQLite's integrity and references, every row and rule, and the journal, which is gone
/// back to its beginning in memory. The troubles that were found, each a plain fact; none is a sound document. A file
/// that is no document, or cannot be read, is a bad status instead. Changes nothing.
Result<std::vector<Status>> verify(const std::string& path);

} // namespace throughline
