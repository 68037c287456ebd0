#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "core/model/result.h"

namespace throughline::sqlite {

/// A prepared statement that is kept and run again and again. Parameters and columns count from 1 and 0, as in SQLite.
///
/// A bound text is not copied: it has to live until the run is over. A run is over at done or failed, or with reset();
/// until then the statement holds the document's lock.
class Statement {
  public:
    enum class Step { row, done, failed };

    Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement(Statement&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)) {}
    Statement& operator=(Statement&& other) noexcept {
        std::swap(statement_, other.statement_);
        return *this;
    }
    ~Statement() { sqlite3_finalize(statement_); }

    static Result<Statement> prepare(sqlite3* connection, std::string_view sql);
    [[nodiscard]] bool isPrepared() const { return statement_ != nullptr; }

    void bindNull(int parameter) { sqlite3_bind_null(statement_, parameter); }
    void bind(int parameter, std::int64_t number) { sqlite3_bind_int64(statement_, parameter, number); }
    void bind(int parameter, double number) { sqlite3_bind_double(statement_, parameter, number); }
    void bind(int parameter, std::string_view text) {
        // A null pointer would bind NULL instead of the empty text.
        sqlite3_bind_text(statement_, parameter, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
    }
    /// Binds a text that does not outlive the call.
    void bindCopy(int parameter, std::string_view text) {
        sqlite3_bind_text(statement_, parameter, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    }

    Step step() {
        const int code = sqlite3_step(statement_);
        if (code == SQLITE_ROW)
            return Step::row;
        if (code == SQLITE_DONE) {
            sqlite3_reset(statement_);
            return Step::done;
        }
        return Step::failed;
    }
    /// After a failed step: what was wrong. The run is over then.
    Status failure();
    /// Runs a statement that yields no rows, or whose rows do not matter.
    Status run() {
        const int code = sqlite3_step(statement_);
        if (code == SQLITE_DONE) {
            sqlite3_reset(statement_);
            return {};
        }
        return endOf(code);
    }
    void reset() { sqlite3_reset(statement_); }

    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
    [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(statement_, column); }
    /// Valid until the next step.
    [[nodiscard]] std::string_view text(int column) const { return value(column).text(); }

    /// What a column holds, valid until the next step. (SQLite asks for care with these where threads share a
    /// connection; ours has one.)
    class Value {
      public:
        explicit Value(sqlite3_value* value) : value_(value) {}
        [[nodiscard]] int type() const { return sqlite3_value_type(value_); }
        [[nodiscard]] std::int64_t integer() const { return sqlite3_value_int64(value_); }
        [[nodiscard]] double real() const { return sqlite3_value_double(value_); }
        [[nodiscard]] std::string_view text() const {
            const auto* data = reinterpret_cast<const char*>(sqlite3_value_text(value_));
            if (!data)
                return {};
            return {data, static_cast<std::size_t>(sqlite3_value_bytes(value_))};
        }

      private:
        sqlite3_value* value_;
    };
    [[nodiscard]] Value value(int column) const { return Value(sqlite3_column_value(statement_, column)); }

  private:
    Status endOf(int code);

    sqlite3_stmt* statement_ = nullptr;
};

/// Ends a statement's run at the end of a scope, so that no lock outlives it.
class Run {
  public:
    explicit Run(Statement& statement) : statement_(statement) {}
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;
    ~Run() { statement_.reset(); }

  private:
    Statement& statement_;
};

} // namespace throughline::sqlite
