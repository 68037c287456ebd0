#include "core/store/statement.h"

#include "core/store/sqlite_status.h"

namespace throughline::sqlite {

Result<Statement> Statement::prepare(sqlite3* connection, std::string_view sql) {
    Statement statement;
    const int code = sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement.statement_, nullptr);
    if (code != SQLITE_OK)
        return statusOf(code, connection);
    return statement;
}

Status Statement::failure() {
    return endOf(sqlite3_extended_errcode(sqlite3_db_handle(statement_)));
}

Status Statement::endOf(int code) {
    Status status = code == SQLITE_ROW ? Status() : statusOf(code, sqlite3_db_handle(statement_));
    sqlite3_reset(statement_);
    return status;
}

} // namespace throughline::sqlite
