#pragma once

#include <string>
#include <vector>

#include "core/model/chain.h"
#include "core/model/status.h"

namespace throughline::exchange {

struct NamedFile {
    std::string name;
    std::string bytes;
};

/// `people.csv`, `roles.csv`, `services.csv` and `tasks.csv`. Rows name others by title where that is clear, else by
/// key. Text that a spreadsheet would take for a formula gets an apostrophe in front (see csv_text.h).
std::vector<NamedFile> writeCsv(const Chain& chain);

/// Puts these files into the folder, which is made where it is missing (in one that is there). As
/// writeFiles() does.
Status writeFolder(const std::string& folder, const std::vector<NamedFile>& files);

} // namespace throughline::exchange
