#pragma once

#include <string>

#include "core/model/status.h"

struct sqlite3;

namespace throughline::sqlite {

/// What a result code of SQLite means for the document: the code and a plain fact. `resultCode` may be an extended one;
/// the connection (may be null) tells the system's error and, where it helps, SQLite's own words.
Status statusOf(int resultCode, sqlite3* connection);

/// What an error number of the operating system means for a file that was to be read or written.
Status readStatus(int systemError);
Status writeStatus(int systemError);

// The sentences that more than one place says.
Status goneStatus();
Status readOnlyStatus();
/// A journal of SQLite lies beside the file that a read-only connection may not roll back.
Status unfinishedStatus();
/// Whoever asked for the work did not want it any more.
Status cancelledStatus();
Status damagedStatus(const std::string& detail);

} // namespace throughline::sqlite
