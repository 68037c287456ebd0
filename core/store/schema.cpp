#include "core/store/schema.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/store/schema_versions.h"
#include "core/store/sqlite_status.h"

namespace throughline::schema {

using sqlite::Run;
using sqlite::Statement;

namespace {

Status foreignStatus(const std::string& name) {
    return {Code::notADocument, "this is not a document as Throughline makes it (“%1” is not as it should be)", {name}};
}

std::string_view addedBy(std::int64_t version) {
    switch (version) {
        case 1:
            return versionOne();
        case 2:
            return addedByVersionTwo();
        case 3:
            return addedByVersionThree();
        default:
            return {};
    }
}

CarriedOver carriedOverBy(std::int64_t version, std::string_view table) {
    return version == 3 ? carriedOverByVersionThree(table) : CarriedOver();
}

/// The word of `text` from `from` on, without quotes.
std::string_view nameAt(std::string_view text, std::size_t from) {
    std::string_view name = text.substr(from, text.find_first_of(" (", from) - from);
    if (name.starts_with('"'))
        name = name.substr(1, name.size() - 2);
    return name;
}

/// "CREATE TABLE name (…" or "CREATE INDEX name ON table (…".
Object objectOf(std::string_view sql) {
    constexpr std::string_view table = "CREATE TABLE ";
    constexpr std::string_view on = " ON ";
    const std::string_view name = nameAt(sql, table.size());
    if (sql.starts_with(table))
        return {"table", name, name, sql, {}, {}};
    return {"index", name, nameAt(sql, sql.find(on) + on.size()), sql, {}, {}};
}

/// What the versions after `older`, up to `newer`, have added, the last text of each name.
std::vector<Object> addedBetween(std::int64_t older, std::int64_t newer) {
    std::vector<Object> objects;
    for (std::int64_t version = older + 1; version <= newer; ++version) {
        for (std::string_view text = addedBy(version); !text.empty();) {
            const std::size_t end = text.find(";\n");
            Object object = objectOf(text.substr(0, end));
            const CarriedOver carried = carriedOverBy(version, object.name);
            object.columns = carried.columns;
            object.formerly = carried.formerly;
            const auto former = std::ranges::find(objects, object.name, &Object::name);
            if (former == objects.end()) {
                objects.push_back(object);
            } else {
                *former = object;
            }
            text.remove_prefix(end + 2);
        }
    }
    return objects;
}

/// The table that SQLite's own index for a PRIMARY KEY or UNIQUE belongs to; it has no text of its own.
bool isOwnIndex(const std::string& name, const std::string& table, const std::vector<Object>& objects) {
    if (!name.starts_with("sqlite_autoindex_" + table + '_'))
        return false;
    for (const Object& object : objects) {
        if (object.type == "table" && object.name == table)
            return true;
    }
    return false;
}

} // namespace

std::vector<Object> objectsOf(std::int64_t version) {
    return version >= 1 && version <= currentVersion ? addedBetween(0, version) : std::vector<Object>();
}

std::vector<Object> addedSince(std::int64_t version) {
    return addedBetween(version, currentVersion);
}

Status create(sqlite::Connection& connection, std::int64_t version) {
    if (Status status = connection.execute("BEGIN IMMEDIATE"); !status)
        return status;
    for (const Object& object : objectsOf(version)) {
        if (Status status = connection.execute(object.sql); !status)
            return status;
    }
    for (const std::string& sql :
         {"PRAGMA application_id=" + std::to_string(applicationId), "PRAGMA user_version=" + std::to_string(version)}) {
        if (Status status = connection.execute(sql); !status)
            return status;
    }
    return connection.execute("COMMIT");
}

Result<std::int64_t> versionOf(sqlite::Connection& connection) {
    const auto id = connection.integer("PRAGMA application_id");
    if (!id)
        return id.status();
    if (*id != applicationId)
        return Status(Code::notADocument, "this is not a Throughline document");
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return version.status();
    if (*version > currentVersion) {
        return Status(Code::newerVersion,
                      "this document was made by a later version of Throughline (its version is %1, this program knows "
                      "%2); update the program",
                      {std::to_string(*version), std::to_string(currentVersion)});
    }
    if (objectsOf(*version).empty())
        return Status(Code::notADocument, "this is not a Throughline document");
    return version;
}

Status check(sqlite::Connection& connection, std::int64_t version) {
    const auto objects = objectsOf(version);
    std::map<std::string_view, const Object*> missing;
    for (const Object& object : objects)
        missing.emplace(object.name, &object);

    auto select = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema");
    if (!select)
        return select.status();
    const Run run(*select);
    Statement::Step step = select->step();
    for (; step == Statement::Step::row; step = select->step()) {
        const std::string name(select->text(1));
        if (select->isNull(3)) {
            if (select->text(0) != "index" || !isOwnIndex(name, std::string(select->text(2)), objects)) {
                return foreignStatus(name);
            }
            continue;
        }
        const auto found = missing.find(name);
        if (found == missing.end() || found->second->type != select->text(0) ||
            found->second->table != select->text(2) || found->second->sql != select->text(3)) {
            return foreignStatus(name);
        }
        missing.erase(found);
    }
    if (step == Statement::Step::failed)
        return select->failure();
    return missing.empty() ? Status() : foreignStatus(std::string(missing.begin()->first));
}

} // namespace throughline::schema
