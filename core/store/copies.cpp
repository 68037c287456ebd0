#include <sqlite3.h>

#include "core/store/schema.h"
#include "core/store/sql_store.h"
#include "core/store/sqlite_status.h"

/// New document files: made beside their place, and put there when they are whole.
namespace throughline {

using sqlite::Connection;

namespace {

Status writeRows(Connection& connection, const Chain& chain) {
    store::Rows rows(connection);
    if (Status status = connection.execute("BEGIN"); !status)
        return status;
    Status status;
    forEachKind([&]<class E>() {
        for (const E& row : chain.table<E>()) {
            if (!status)
                return;
            status = rows.insert(row);
        }
    });
    return status ? connection.execute("COMMIT") : status;
}

/// Copies page by page what the connection sees.
Status copyPages(Connection& from, Connection& to) {
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return sqlite::statusOf(sqlite3_extended_errcode(to.handle()), to.handle());
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_DONE)
        return sqlite::statusOf(finished, to.handle());
    return sqlite::statusOf(stepped, to.handle());
}

} // namespace

Status SqlStore::create(const std::string& path, const Chain& chain) {
    const std::string target = store::absolutePath(path);
    if (store::exists(target)) {
        return {Code::unwritable, "there is a file of this name already; choose another name"};
    }
    auto file = store::NewFile::beside(target);
    if (!file)
        return file.status();
    {
        auto connection = Connection::open(file->path(), Connection::Access::create);
        if (!connection)
            return connection.status();
        if (Status status = schema::create(*connection); !status)
            return status;
        if (Status status = writeRows(*connection, chain); !status)
            return status;
    }
    return file->place(false);
}

Status SqlStore::copyTo(const std::string& path) {
    const std::string target = store::absolutePath(path);
    if (const auto there = store::examine(target); there && *there == opened_.identity) {
        return {Code::wrongUse, "this is the document itself; choose another name"};
    }
    auto file = store::NewFile::beside(target);
    if (!file)
        return file.status();
    {
        auto connection = Connection::open(file->path(), Connection::Access::create);
        if (!connection)
            return connection.status();
        if (Status status = copyPages(opened_.connection, *connection); !status)
            return status;
        if (Status status = store::checkStructure(*connection); !status)
            return status;
    }
    return file->place(true);
}

} // namespace throughline
