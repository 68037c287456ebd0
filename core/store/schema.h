#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/model/status.h"
#include "core/store/connection.h"

/// What a document file consists of. The text of a version never changes once it was released: documents are
/// recognised by it, word for word.
namespace throughline::schema {

/// "Thru" in ASCII; what marks an SQLite file as a document of ours.
inline constexpr std::int64_t applicationId = 0x54687275;
/// The version that this program writes.
inline constexpr std::int64_t currentVersion = 3;

/// One table or index: what SQLite keeps of it.
struct Object {
    std::string_view type;
    std::string_view name;
    std::string_view table;
    std::string_view sql;
    /// Of a table that takes the place of an earlier version's: its columns, and what they hold of a row there.
    std::string_view columns;
    std::string_view formerly;
};

/// The tables and indexes of a version; empty for a version that never was.
std::vector<Object> objectsOf(std::int64_t version);
/// Those of today's version that the given one lacks or has otherwise, each after what it needs.
std::vector<Object> addedSince(std::int64_t version);

/// Makes the tables and indexes of a version and marks the file, in one transaction.
Status create(sqlite::Connection& connection, std::int64_t version = currentVersion);

/// Whether the file is a document (its mark) and which version; Code::notADocument, Code::newerVersion.
Result<std::int64_t> versionOf(sqlite::Connection& connection);

/// Whether the file has exactly the tables and indexes of the version and nothing else (Code::notADocument): a trigger,
/// a view or a generated column of a stranger would run with the user's rights or hold the program up.
Status check(sqlite::Connection& connection, std::int64_t version);

} // namespace throughline::schema
