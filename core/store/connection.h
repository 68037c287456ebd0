#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "core/model/result.h"
#include "core/store/statement.h"

namespace throughline::sqlite {

/// One connection to one database file: opened by Qt's SQLite driver, hardened against what a stranger's file may hold,
/// and spoken to through the driver's handle. To be used in the thread that opened it.
class Connection {
  public:
    enum class Access {
        read,   ///< the file must be there and is never written, nor is anything beside it
        write,  ///< the file must be there; isReadOnly() tells where the system does not let it be written
        create, ///< an empty file that becomes a document: nothing of it is durable before it is synchronised
    };

    static Result<Connection> open(const std::string& path, Access access);

    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&& other) noexcept;
    ~Connection();

    [[nodiscard]] bool isOpen() const { return handle_ != nullptr; }
    [[nodiscard]] sqlite3* handle() const { return handle_; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isInTransaction() const;
    /// Whether the path no longer names the file that was opened (moved, replaced, deleted).
    [[nodiscard]] bool hasMoved() const;

    Result<Statement> prepare(std::string_view sql) { return Statement::prepare(handle_, sql); }
    /// Runs one statement without parameters.
    Status execute(std::string_view sql);
    /// The first column of the first row; Code::damaged where there is none.
    Result<std::int64_t> integer(std::string_view sql);

    void close();

  private:
    Status configure(Access access);

    std::string name_;
    sqlite3* handle_ = nullptr;
};

/// Copies page by page what `from` sees, also of a document whose file is gone from its place. `isCancelled` may be
/// empty; it is asked now and then (Code::cancelled).
Status copyPages(Connection& from, Connection& to, const std::function<bool()>& isCancelled = {});

/// Ends whatever runs on the connection once the time is over (the statement then fails with Code::cancelled).
class TimeLimit {
  public:
    TimeLimit(Connection& connection, double seconds);
    TimeLimit(const TimeLimit&) = delete;
    TimeLimit& operator=(const TimeLimit&) = delete;
    ~TimeLimit();

    [[nodiscard]] bool isOver() const;

  private:
    sqlite3* connection_;
    std::int64_t end_;
};

} // namespace throughline::sqlite
