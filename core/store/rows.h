#pragma once

#include <array>
#include <cstdint>
#include <tuple>
#include <unordered_map>

#include "core/model/edit.h"
#include "core/model/result.h"
#include "core/store/columns.h"
#include "core/store/connection.h"

namespace throughline::store {

/// Reads and writes single rows, lists and parts included, with statements that are prepared once.
///
/// The connection must outlive it, and is closed after it. Writing expects an open transaction.
class Rows {
  public:
    explicit Rows(sqlite::Connection& connection) : connection_(&connection) {}

    /// The row as it is stored; null where there is none.
    template <class E>
    Result<Row<E>> find(const IdentityOf<E>& identity);
    template <class E>
    Status insert(const E& row);
    /// Writes what differs. Code::conflict where the row is not there.
    template <class E>
    Status update(const E& before, const E& after);
    /// Code::conflict where the row is not there.
    template <class E>
    Status remove(const E& row);
    /// Whichever of the three the change is.
    template <class E>
    Status write(const Change<E>& change);

  private:
    struct PartStatements {
        Statement insert;
        Statement remove;
        Statement select;
    };
    template <class E>
    struct Statements {
        Statement insert;
        Statement remove;
        Statement select;
        std::unordered_map<std::uint32_t, Statement> updates;
        std::array<PartStatements, fieldCount<E>> parts;
    };
    template <class K>
    struct StatementsOf;
    template <class... E>
    struct StatementsOf<Kinds<E...>> {
        using Type = std::tuple<Statements<E>...>;
    };

    template <class MakeSql>
    Status prepare(Statement& statement, const MakeSql& makeSql);
    template <class E, std::size_t i>
    Status insertPart(const E& row);
    template <class E, std::size_t i>
    Status removePart(const E& row);
    template <class E, std::size_t i>
    Status readPart(E& row);
    template <class E>
    Statements<E>& statements() {
        return std::get<Statements<E>>(statements_);
    }
    /// After an UPDATE or DELETE of one row.
    Status expectOneRow(std::string_view kind);

    sqlite::Connection* connection_;
    StatementsOf<AllKinds>::Type statements_;
};

} // namespace throughline::store
