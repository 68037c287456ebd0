#include "core/store/migrations.h"

#include <unistd.h>

#include "core/store/journal.h"
#include "core/store/load.h"
#include "core/store/opening.h"
#include "core/store/schema.h"
#include "core/store/sqlite_status.h"

namespace throughline::store {

using sqlite::Connection;

namespace {

std::string suffixOf(std::int64_t version) {
    return ".v" + std::to_string(version);
}

/// What stands in a document at one moment.
struct Content {
    Chain chain;
    JournalHead head;
    std::int64_t edits = 0;
    std::int64_t changes = 0;
    friend bool operator==(const Content&, const Content&) = default;
};

Result<Content> contentOf(Connection& connection) {
    if (Status status = connection.execute("BEGIN"); !status)
        return status;
    auto content = [&]() -> Result<Content> {
        auto chain = loadChain(connection);
        if (!chain)
            return chain.status();
        Journal journal(connection);
        const auto head = journal.head();
        if (!head)
            return head.status();
        const auto edits = connection.integer("SELECT count(*) FROM edits");
        const auto changes = connection.integer("SELECT count(*) FROM changes");
        if (!edits || !changes)
            return edits ? changes.status() : edits.status();
        return Content{*std::move(chain), *head, *edits, *changes};
    }();
    (void)connection.execute("ROLLBACK");
    return content;
}

/// The view that shows the former table of that name as the new one.
std::string viewOver(const schema::Object& table) {
    const std::string name = '"' + std::string(table.name) + '"';
    std::string sql = "CREATE TEMPORARY VIEW " + name;
    sql.append(" (").append(table.columns).append(") AS SELECT ").append(table.formerly);
    return sql + " FROM main." + name;
}

/// Puts the new table in the place of the former one of its name, with its rows; the former one's indexes go with it.
Status replace(Connection& connection, const schema::Object& table) {
    const std::string name = '"' + std::string(table.name) + '"';
    const std::string columns(table.columns);
    for (const std::string& sql :
         {"ALTER TABLE " + name + " RENAME TO former", std::string(table.sql),
          "INSERT INTO " + name + " (" + columns + ") SELECT " + std::string(table.formerly) + " FROM former",
          std::string("DROP TABLE former")}) {
        if (Status status = connection.execute(sql); !status)
            return status;
    }
    return {};
}

/// Fills the new file from the old one, which nobody writes meanwhile.
Status fill(Connection& old, const std::string& fresh, std::int64_t version, Content& content) {
    auto before = contentOf(old);
    if (!before)
        return before.status();
    auto connection = Connection::open(fresh, Connection::Access::create);
    if (!connection)
        return connection.status();
    if (Status status = sqlite::copyPages(old, *connection); !status)
        return status;
    if (Status status = raise(*connection, version); !status)
        return status;
    if (Status status = checkStructure(*connection); !status)
        return status;
    const auto after = contentOf(*connection);
    if (!after)
        return after.status();
    if (!(*after == *before))
        return sqlite::damagedStatus("it cannot be brought to the version of this program");
    content = *std::move(before);
    return {};
}

/// Opens the new file as any program would.
Status expectContent(const std::string& path, const Content& content) {
    auto opened = openForReading(path);
    if (!opened)
        return opened.status();
    const auto now = contentOf(opened->connection);
    if (!now)
        return now.status();
    if (opened->version == schema::currentVersion && *now == content)
        return {};
    return sqlite::damagedStatus("it cannot be brought to the version of this program");
}

/// Whether a document goes on from the older one: its journal has the older one's last edit. Without edits, only one of
/// the same content does.
bool goesOnFrom(Connection& document, Connection& older) {
    const auto entries = Journal(older).entries(0, 1);
    if (!entries)
        return false;
    if (!entries->empty()) {
        const auto own = Journal(document).entry(entries->front().sequence);
        return own && *own == entries->front();
    }
    const auto content = contentOf(document);
    const auto before = contentOf(older);
    return content && before && *content == *before;
}

} // namespace

Status standIn(Connection& connection, std::int64_t version) {
    constexpr std::string_view create = "CREATE ";
    for (const schema::Object& object : schema::addedSince(version)) {
        if (object.type != "table")
            continue;
        if (!object.columns.empty()) {
            if (Status status = connection.execute(viewOver(object)); !status)
                return status;
            continue;
        }
        const auto sql = "CREATE TEMPORARY " + std::string(object.sql.substr(create.size()));
        if (Status status = connection.execute(sql); !status)
            return status;
    }
    return {};
}

Status raise(Connection& connection, std::int64_t version) {
    if (version == schema::currentVersion)
        return {};
    if (Status status = connection.execute("BEGIN IMMEDIATE"); !status)
        return status;
    for (const schema::Object& object : schema::addedSince(version)) {
        Status status = object.columns.empty() ? connection.execute(object.sql) : replace(connection, object);
        if (!status)
            return status;
    }
    const std::string mark = "PRAGMA user_version=" + std::to_string(schema::currentVersion);
    if (Status status = connection.execute(mark); !status)
        return status;
    if (Status status = connection.execute("COMMIT"); !status)
        return status;
    return schema::check(connection, schema::currentVersion);
}

Status migrate(const std::string& path, const FileIdentity& identity, std::int64_t version) {
    const std::string place = resolvedPath(path);
    auto writing = Connection::open(place, Connection::Access::write);
    if (!writing)
        return writing.status();
    if (writing->isReadOnly())
        return sqlite::readOnlyStatus();
    // Until the new file has the name: else an edit could go to the old one and be lost with it. Whoever gets the lock
    // afterwards is told by SQLite that the file has moved.
    if (Status status = writing->execute("BEGIN IMMEDIATE"); !status)
        return status;
    const auto now = examine(place);
    if (!now || !(*now == identity) || writing->hasMoved())
        return sqlite::goneStatus();
    auto old = openForReading(place);
    if (!old)
        return old.status();
    auto fresh = NewFile::beside(place);
    if (!fresh)
        return fresh.status();
    Content content;
    if (Status status = fill(old->connection, fresh->path(), version, content); !status)
        return status;
    if (Status status = takeOver(place, fresh->path()); !status)
        return status;
    auto kept = KeptFile::of(place, suffixOf(version));
    if (!kept)
        return kept.status();
    // All that can be found wrong is found before it takes the name: from then on others may write to it, and what they
    // write must not be lost by putting the old file back.
    if (Status status = expectContent(fresh->path(), content); !status)
        return status;
    if (Status status = fresh->place(true); !status)
        return status;
    if (const auto opened = openForReading(place); !opened)
        kept->leave();
    return {};
}

void removeKept(const std::string& path, Connection& connection) {
    const std::string place = resolvedPath(path);
    for (std::int64_t version = 1; version < schema::currentVersion; ++version) {
        const std::string kept = place + suffixOf(version);
        if (!exists(kept))
            continue;
        auto opened = openForReading(kept);
        if (!opened || opened->version != version)
            continue;
        if (goesOnFrom(connection, opened->connection))
            ::unlink(kept.c_str());
    }
}

} // namespace throughline::store
