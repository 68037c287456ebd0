#include "core/store/sqlite_status.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <system_error>

namespace throughline::sqlite {

namespace {

bool isFull(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Status fullStatus() {
    return {Code::full, "the disk is full; nothing was changed, so make room and try again"};
}

/// The system's error behind a result code; the file remembers it where the connection has lost it.
int systemErrorOf(sqlite3* connection) {
    if (!connection)
        return 0;
    int error = sqlite3_system_errno(connection);
    if (error == 0)
        sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
    return error;
}

/// SQLite's words in one line.
std::string oneLine(std::string_view text) {
    constexpr std::string_view heading = "*** in database main ***\n";
    if (text.starts_with(heading))
        text.remove_prefix(heading.size());
    std::string line(text.substr(0, text.find_last_not_of('\n') + 1));
    std::ranges::replace(line, '\n', ' ');
    return line;
}

std::string wordsOf(int systemError) {
    return std::generic_category().message(systemError);
}

Status inputOutputStatus(int resultCode, int systemError) {
    if (isFull(systemError))
        return fullStatus();
    switch (resultCode) {
        case SQLITE_IOERR_READ:
        case SQLITE_IOERR_SHORT_READ:
        case SQLITE_IOERR_FSTAT:
        case SQLITE_IOERR_CORRUPTFS:
            return {Code::unreadable, "the disk cannot be read (%1)", {wordsOf(systemError)}};
        case SQLITE_IOERR_NOMEM:
            return {Code::unreadable, "there is not enough memory for it"};
        default:
            return {Code::unwritable, "the disk cannot be written (%1); nothing was changed", {wordsOf(systemError)}};
    }
}

} // namespace

Status goneStatus() {
    return {Code::gone, "the document was moved, replaced or deleted while it was open; save a copy to keep your work"};
}

Status readOnlyStatus() {
    return {Code::unwritable, "the document can only be read here; save a copy elsewhere to change it"};
}

Status unfinishedStatus() {
    return {Code::unwritable, "a program was stopped while it wrote the document, and here it cannot be put right"};
}

Status cancelledStatus() {
    return {Code::cancelled, "it was cancelled; nothing was written"};
}

Status damagedStatus(const std::string& detail) {
    return {Code::damaged, "the document is damaged: %1", {oneLine(detail)}};
}

Status readStatus(int systemError) {
    switch (systemError) {
        case ENOENT:
        case ENOTDIR:
            return {Code::notFound, "there is no such file"};
        case EACCES:
        case EPERM:
            return {Code::unreadable, "you may not read this file; ask its owner"};
        default:
            return {Code::unreadable, "the file cannot be read (%1)", {wordsOf(systemError)}};
    }
}

Status writeStatus(int systemError) {
    if (isFull(systemError))
        return fullStatus();
    switch (systemError) {
        case ENOENT:
        case ENOTDIR:
            return {Code::unwritable, "the folder of the file is not there; make it first"};
        case EACCES:
        case EPERM:
        case EROFS:
            return {Code::unwritable, "you may not write here; choose another place"};
        default:
            return {Code::unwritable, "the file cannot be written (%1)", {wordsOf(systemError)}};
    }
}

Status statusOf(int resultCode, sqlite3* connection) {
    const int systemError = systemErrorOf(connection);
    const std::string detail = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(resultCode);
    switch (resultCode & 0xff) {
        case SQLITE_OK:
        case SQLITE_ROW:
        case SQLITE_DONE:
            return {};
        case SQLITE_FULL:
            return fullStatus();
        case SQLITE_IOERR:
            return inputOutputStatus(resultCode, systemError);
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {Code::busy, "another program is writing to the document; try again in a moment"};
        case SQLITE_READONLY:
            if (resultCode == SQLITE_READONLY_DBMOVED)
                return goneStatus();
            if (resultCode == SQLITE_READONLY_ROLLBACK)
                return unfinishedStatus();
            return {Code::unwritable, "the document cannot be written here; save a copy elsewhere"};
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            if (isFull(systemError))
                return fullStatus();
            return {Code::unwritable, "the folder of the document cannot be written; save a copy elsewhere"};
        case SQLITE_NOTADB:
            return {Code::notADocument, "this is not a Throughline document"};
        case SQLITE_CORRUPT:
            return damagedStatus(detail);
        case SQLITE_CONSTRAINT:
            return {Code::invalid, "the document does not take this value (%1)", {detail}};
        case SQLITE_INTERRUPT:
            return {Code::cancelled, "it was stopped before it was done; nothing was changed"};
        case SQLITE_NOMEM:
            return {Code::unreadable, "there is not enough memory for it"};
        case SQLITE_TOOBIG:
            return {Code::invalid, "a text of the document is too long"};
        case SQLITE_SCHEMA:
        case SQLITE_ERROR:
        default:
            return damagedStatus(detail);
    }
}

} // namespace throughline::sqlite
