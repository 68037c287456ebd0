#pragma once

#include <cstdint>
#include <string>

#include "core/model/status.h"
#include "core/store/connection.h"
#include "core/store/files.h"

/// Documents of earlier versions. A version has every table of the one before it, word for word or with columns that
/// have a value for every old row, and some more: so an old document can be read as one of today without writing
/// anything, and its rows and its journal are taken over page by page, which is why undo reaches across.
namespace throughline::store {

/// For a connection that only reads: the tables that a document of the version lacks are there, empty, in its memory,
/// and over those that it has otherwise lies a view with today's columns.
Status standIn(sqlite::Connection& connection, std::int64_t version);

/// Adds to the document what today's version has and the given one lacks, and marks it, in one transaction.
Status raise(sqlite::Connection& connection, std::int64_t version);

/// Puts a document of today's version in the place of the older one at `path`, which is the file of that identity.
///
/// The new file is made beside the old one, opened as any program would, read whole, compared with it and made durable;
/// then it takes the name. The old file keeps a second name beside (`NAME.chain.v1`) until the new one has been opened
/// in its place, and is taken away after that; where it cannot be opened there, both stay. Edits of other programs wait
/// meanwhile, and those that still have the old file open find it gone. What fails before leaves the old document
/// untouched. Code::gone where the path names another file by now (two programs may
/// open an old document at once), Code::busy, full, unwritable, damaged.
Status migrate(const std::string& path, const FileIdentity& identity, std::int64_t version);

/// Takes away the older file that a program has left beside the document of `connection`, because it was stopped after
/// the new one had taken the name: a document of an earlier version under the second name of above whose last edit is
/// in the journal of this one.
void removeKept(const std::string& path, sqlite::Connection& connection);

} // namespace throughline::store
