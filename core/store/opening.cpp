#include "core/store/opening.h"

#include <algorithm>
#include <string_view>

#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "core/store/sqlite_status.h"

namespace throughline::store {

using sqlite::Connection;
using sqlite::Statement;

namespace {

/// The first bytes, before SQLite looks at them: a file in another journal mode must not get files beside it.
Status checkHeader(const RawFile& file) {
    constexpr std::int64_t headerSize = 100;
    constexpr std::size_t writeVersion = 18;
    constexpr std::size_t readVersion = 19;
    constexpr std::size_t applicationId = 68;
    constexpr std::string_view magic("SQLite format 3\0", 16);
    const auto header = file.read(0, headerSize);
    if (!header)
        return header.status();
    if (header->size() < headerSize || !header->starts_with(magic)) {
        return {Code::notADocument, "this is not a Throughline document"};
    }
    std::int64_t id = 0;
    for (std::size_t i = 0; i < 4; ++i)
        id = id << 8 | static_cast<unsigned char>((*header)[applicationId + i]);
    if (id != schema::applicationId)
        return {Code::notADocument, "this is not a Throughline document"};
    if ((*header)[writeVersion] != 1 || (*header)[readVersion] != 1) {
        return {Code::notADocument,
                "this document was switched to a write-ahead log by another program; switch it back "
                "(PRAGMA journal_mode=DELETE)"};
    }
    return {};
}

Status examineContent(const std::string& path) {
    if (exists(path + "-wal")) {
        return {Code::notADocument,
                "a write-ahead log of another program lies beside this document; close that program"};
    }
    const auto file = RawFile::open(path);
    if (!file)
        return file.status();
    return checkHeader(*file);
}

Status checkEncoding(Connection& connection) {
    auto encoding = connection.prepare("PRAGMA encoding");
    if (!encoding)
        return encoding.status();
    const sqlite::Run run(*encoding);
    if (encoding->step() != Statement::Step::row)
        return encoding->failure();
    if (encoding->text(0) == "UTF-8")
        return {};
    return {Code::notADocument, "this is not a document as Throughline makes it (its text is not UTF-8)"};
}

/// Turns the CHECK constraints off for a while.
class WithoutChecks {
  public:
    explicit WithoutChecks(Connection& connection) : connection_(connection) { set(true); }
    WithoutChecks(const WithoutChecks&) = delete;
    WithoutChecks& operator=(const WithoutChecks&) = delete;
    ~WithoutChecks() { set(false); }

  private:
    void set(bool isOff) {
        (void)connection_.execute(isOff ? "PRAGMA ignore_check_constraints=ON" : "PRAGMA ignore_check_constraints=OFF");
    }
    Connection& connection_;
};

Result<Connection> recognise(const std::string& path, std::int64_t& version) {
    auto connection = Connection::open(path, Connection::Access::read);
    if (!connection)
        return connection;
    const auto found = schema::versionOf(*connection);
    if (!found)
        return found.status();
    version = *found;
    if (Status status = checkEncoding(*connection); !status)
        return status;
    if (Status status = schema::check(*connection, version); !status)
        return status;
    if (Status status = standIn(*connection, version); !status)
        return status;
    return connection;
}

/// Copies the file and the journal beside it, and lets SQLite roll the copy back.
Result<PrivateFolder> rolledBackCopy(const std::string& path, std::string& copyPath) {
    auto folder = PrivateFolder::make();
    if (!folder)
        return folder;
    copyPath = folder->path() + "/document.chain";
    auto file = RawFile::open(path);
    if (!file)
        return file.status();
    if (Status status = file->lock(); !status)
        return status;
    Status status = file->copyTo(copyPath);
    if (status && exists(path + "-journal")) {
        const auto journal = RawFile::open(path + "-journal", true);
        status = journal ? journal->copyTo(copyPath + "-journal") : journal.status();
    }
    file->unlock();
    if (!status)
        return status;
    auto connection = Connection::open(copyPath, Connection::Access::write);
    if (!connection)
        return connection.status();
    if (const auto version = connection->integer("PRAGMA user_version"); !version)
        return version.status();
    return folder;
}

Result<Opened> openAs(const FileIdentity& identity, const std::string& path) {
    Opened opened;
    opened.path = path;
    opened.identity = identity;
    // SQLite opens a link by the file that it leads to, and so do we: what lies beside that one counts.
    const std::string place = resolvedPath(path);
    if (Status status = examineContent(place); !status)
        return status;
    auto connection = recognise(place, opened.version);
    if (!connection && connection.status() == sqlite::unfinishedStatus()) {
        std::string copyPath;
        auto folder = rolledBackCopy(place, copyPath);
        if (!folder)
            return folder.status();
        opened.copy = *std::move(folder);
        connection = recognise(copyPath, opened.version);
    }
    if (!connection)
        return connection.status();
    opened.connection = *std::move(connection);
    return opened;
}

} // namespace

Result<Opened> openForReading(const std::string& path) {
    constexpr int attempts = 5;
    const std::string absolute = absolutePath(path);
    for (int i = 1;; ++i) {
        const auto identity = examine(absolute);
        if (!identity)
            return identity.status();
        auto opened = openAs(*identity, absolute);
        // Another program may have put a new file there between the two looks (migrations.h): then the connection is to
        // another file than the one that was examined.
        const auto now = examine(absolute);
        if (!now || *now == *identity || i == attempts)
            return opened;
    }
}

Status checkStructure(Connection& connection) {
    const auto pages = connection.integer("PRAGMA page_count");
    if (!pages)
        return pages.status();
    // Far more than the check needs on any disk, and still an end.
    constexpr double least = 2.0;
    constexpr double secondsForAPage = 0.0001;
    const sqlite::TimeLimit limit(connection, least + static_cast<double>(*pages) * secondsForAPage);
    // The rules of rows are checked where they are read, more strictly than the CHECKs of the tables are.
    const WithoutChecks withoutChecks(connection);
    auto check = connection.prepare("PRAGMA quick_check(1)");
    if (!check)
        return check.status();
    const sqlite::Run run(*check);
    if (check->step() == Statement::Step::row) {
        return check->text(0) == "ok" ? Status() : sqlite::damagedStatus(std::string(check->text(0)));
    }
    Status status = check->failure();
    return status.code() == Code::cancelled ? sqlite::damagedStatus("checking it takes too long") : status;
}

} // namespace throughline::store
