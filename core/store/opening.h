#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/model/result.h"
#include "core/store/connection.h"
#include "core/store/files.h"

namespace throughline::store {

/// A document file that may be a stranger's, opened for reading only and recognised: an ordinary file, our mark, a
/// version that we know, and exactly its tables. Its rows are not looked at yet. One of an earlier version reads like
/// one of today.
struct Opened {
    std::string path;
    FileIdentity identity;
    std::int64_t version = 0; ///< of the file
    sqlite::Connection connection;
    /// Where a program was stopped while it wrote: the copy that is read instead, with the half edit taken back.
    std::optional<PrivateFolder> copy;
};

Result<Opened> openForReading(const std::string& path);

/// SQLite's own look at the structure of the file, for a limited time. Code::damaged.
Status checkStructure(sqlite::Connection& connection);

} // namespace throughline::store
