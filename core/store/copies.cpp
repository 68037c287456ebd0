#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "core/store/sql_store.h"
#include "core/store/sqlite_status.h"

/// New document files: made beside their place, and put there when they are whole.
namespace throughline {

using sqlite::cancelledStatus;
using sqlite::Connection;

namespace {

Status writeRows(Connection& connection, const Chain& chain, const SqlStore::IsCancelled& isCancelled) {
    store::Rows rows(connection);
    if (Status status = connection.execute("BEGIN"); !status)
        return status;
    Status status;
    constexpr unsigned rowsBetweenQuestions = 1024;
    unsigned count = 0;
    forEachKind([&]<class E>() {
        for (const E& row : chain.table<E>()) {
            if (!status)
                return;
            status = rows.insert(row);
            if (isCancelled && ++count % rowsBetweenQuestions == 0 && isCancelled())
                status = cancelledStatus();
        }
    });
    return status ? connection.execute("COMMIT") : status;
}

} // namespace

Status SqlStore::create(const std::string& path, const Chain& chain, const IsCancelled& isCancelled) {
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
        if (Status status = writeRows(*connection, chain, isCancelled); !status)
            return status;
    }
    if (isCancelled && isCancelled())
        return cancelledStatus();
    return file->place(false);
}

Status SqlStore::copyTo(const std::string& path, const IsCancelled& isCancelled) {
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
        if (Status status = sqlite::copyPages(opened_.connection, *connection, isCancelled); !status)
            return status;
        if (Status status = store::raise(*connection, opened_.version); !status)
            return status;
        if (Status status = store::checkStructure(*connection); !status)
            return status;
    }
    if (isCancelled && isCancelled())
        return cancelledStatus();
    return file->place(true);
}

} // namespace throughline
