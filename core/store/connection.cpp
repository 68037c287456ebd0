#include "core/store/connection.h"

#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <atomic>
#include <chrono>
#include <cstring>

#include "core/store/sqlite_status.h"

namespace throughline::sqlite {

namespace {

constexpr int busyMilliseconds = 5000;
// The longest texts of a row are 100,000 characters; an image in the journal holds a whole row, escaped.
constexpr int longestValue = 64 << 20;

std::string uniqueName() {
    static std::atomic<unsigned> count = 0;
    return "throughline-" + std::to_string(++count);
}

std::int64_t nowNanoseconds() {
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

sqlite3* handleOf(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace

Result<Connection> Connection::open(const std::string& path, Access access) {
    Connection connection;
    connection.name_ = uniqueName();
    Status failed;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QString::fromStdString(connection.name_));
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
        if (access == Access::read)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        database.setConnectOptions(options);
        database.setDatabaseName(QString::fromStdString(path));
        if (!database.open()) {
            bool isNumber = false;
            const int code = database.lastError().nativeErrorCode().toInt(&isNumber);
            failed = isNumber ? statusOf(code, nullptr) : Status(Code::unreadable, "SQLite's driver for Qt is missing");
        } else {
            connection.handle_ = handleOf(database);
            if (!connection.handle_)
                failed = Status(Code::unreadable, "SQLite's driver for Qt is missing");
        }
    }
    if (!failed)
        return failed;
    if (Status status = connection.configure(access); !status)
        return status;
    return connection;
}

Status Connection::configure(Access access) {
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle_, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle_, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_extended_result_codes(handle_, 1);
    // These touch the connection only; nothing is read from the file yet.
    for (const char* pragma :
         {"PRAGMA foreign_keys=ON", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY"}) {
        if (Status status = execute(pragma); !status)
            return status;
    }
    const auto foreignKeys = integer("PRAGMA foreign_keys");
    if (!foreignKeys)
        return foreignKeys.status();
    if (*foreignKeys != 1)
        return {Code::unreadable, "SQLite was built without foreign keys"};
    if (access == Access::read)
        return {};
    // Room for the pages of a large import; reading goes over each page once and is faster without.
    if (Status status = execute("PRAGMA cache_size=-65536"); !status)
        return status;
    // EXTRA also synchronises the folder once the journal is deleted: without it a power cut can bring the journal,
    // and with it the state before the last edit, back.
    return execute(access == Access::create ? "PRAGMA synchronous=OFF" : "PRAGMA synchronous=EXTRA");
}

Connection::Connection(Connection&& other) noexcept
    : name_(std::exchange(other.name_, {})), handle_(std::exchange(other.handle_, nullptr)) {}

Connection& Connection::operator=(Connection&& other) noexcept {
    std::swap(name_, other.name_);
    std::swap(handle_, other.handle_);
    return *this;
}

Connection::~Connection() {
    close();
}

void Connection::close() {
    if (name_.empty())
        return;
    const QString name = QString::fromStdString(name_);
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
    name_.clear();
    handle_ = nullptr;
}

bool Connection::isReadOnly() const {
    return sqlite3_db_readonly(handle_, "main") == 1;
}

bool Connection::isInTransaction() const {
    return handle_ && sqlite3_get_autocommit(handle_) == 0;
}

bool Connection::hasMoved() const {
    int moved = 0;
    sqlite3_file_control(handle_, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Status Connection::execute(std::string_view sql) {
    auto statement = prepare(sql);
    if (!statement)
        return statement.status();
    return statement->run();
}

Result<std::int64_t> Connection::integer(std::string_view sql) {
    auto statement = prepare(sql);
    if (!statement)
        return statement.status();
    const Run run(*statement);
    switch (statement->step()) {
        case Statement::Step::row:
            return statement->integer(0);
        case Statement::Step::done:
            return damagedStatus("a value is missing");
        case Statement::Step::failed:
            break;
    }
    return statement->failure();
}

Status copyPages(Connection& from, Connection& to, const std::function<bool()>& isCancelled) {
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return statusOf(sqlite3_extended_errcode(to.handle()), to.handle());
    // One step where nobody wants to stop it: another program's edit between two steps would start it anew.
    constexpr int pagesBetweenQuestions = 512;
    int stepped = sqlite3_backup_step(backup, isCancelled ? pagesBetweenQuestions : -1);
    while (stepped == SQLITE_OK && !isCancelled())
        stepped = sqlite3_backup_step(backup, pagesBetweenQuestions);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_OK)
        return cancelledStatus();
    if (stepped == SQLITE_DONE)
        return statusOf(finished, to.handle());
    return statusOf(stepped, to.handle());
}

TimeLimit::TimeLimit(Connection& connection, double seconds)
    : connection_(connection.handle()), end_(nowNanoseconds() + static_cast<std::int64_t>(seconds * 1e9)) {
    sqlite3_progress_handler(
        connection_, 10000, [](void* limit) { return static_cast<TimeLimit*>(limit)->isOver() ? 1 : 0; }, this);
}

TimeLimit::~TimeLimit() {
    sqlite3_progress_handler(connection_, 0, nullptr, nullptr);
}

bool TimeLimit::isOver() const {
    return nowNanoseconds() > end_;
}

} // namespace throughline::sqlite
