#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "core/exchange/imported.h"
#include "core/exchange/row_names.h"
#include "core/exchange/table_columns.h"
#include "core/exchange/table_data.h"
#include "core/model/chain.h"

namespace throughline::exchange {

/// A table that is about to be read: its cells and what they mean.
struct Table {
    TableData data;
    Columns columns;
    std::uint32_t source = 0;
};

/// Makes rows from tables, kind after kind: people, roles, what roles say of each other, services, tasks, matrices.
/// The places of bad statuses are complete.
class TableRows {
  public:
    /// For a merge, lines about rows of the target are read as rows with their keys.
    TableRows(const Chain& target, bool merges, KeySource& keys, Imported& imported);

    Status readPeople(const Table& table);
    Status readRoles(const Table& table);
    /// The services that the columns customer, supplier and manager of a table of roles name.
    Status readRelations(const Table& table);
    /// The roles that a table of people says they hold.
    Status readHoldings(const Table& table);
    Status readServices(const Table& table);
    Status readTasks(const Table& table);
    /// Each R of a RACI matrix is a task of that role, each A where an activity has no R; the other letters are noted.
    Status readMatrix(const Table& table);
    /// Says what was chosen of all tables.
    void sayChoices();

  private:
    /// One row of a table, by field.
    struct Line {
        const Table& table;
        std::size_t row;
        Origin origin;
        [[nodiscard]] std::string_view at(std::string_view field) const;
    };
    /// Calls `read(line)` for each row that is not blank, until a status is bad.
    template <class Read>
    static Status forEachLine(const Table& table, Read&& read) {
        for (std::size_t row = 1; row < table.data.rowCount(); ++row) {
            bool isBlank = true;
            for (std::size_t i = 0; i < table.data.width(row); ++i) {
                isBlank = isBlank && trimmed(table.data.cell(row, i)).empty();
            }
            if (isBlank)
                continue;
            const Line line{table, row, {table.source, table.data.line(row), 0}};
            if (Status status = read(line); !status)
                return status;
        }
        return {};
    }
    /// Takes the cells of the columns that are named like the row's fields, behind `prefix`.
    template <class E>
    Status setFields(E& row, const Line& line, std::string_view prefix = {}) const;
    [[nodiscard]] Status missing(const Line& line, std::string_view field) const;
    [[nodiscard]] Status placed(const Status& status, const Line& line, std::string_view field) const;

    Result<PersonKey> holderOf(const Line& line);
    Status addHolders(const Line& line, const RoleKey& role);
    void addHolder(const RoleKey& role, const PersonKey& person, const Origin& origin);
    /// As RowNames does; of a role that is made for its name alone, sayChoices() tells.
    Result<RoleKey> toldRole(std::string_view name, const Origin& origin);
    Result<RoleKey> roleNamed(const Line& line, std::string_view field);
    Status addService(Service service, std::string_view id, const Origin& origin);
    Status addRelations(const Line& line, const RoleKey& role, std::string_view field);
    Result<ServiceKey> serviceOfTask(const Line& line, const Task& task);
    template <class E>
    Status addNamed(const Line& line, std::string_view field, std::vector<Key<E>>& keys);

    struct Activity;
    struct MatrixChoices;
    Status addActivity(const Table& table, const Activity& activity, const std::vector<RoleKey>& roles,
                       MatrixChoices& choices);
    void say(const MatrixChoices& choices, const std::string& place);

    const Chain& target_;
    bool merges_;
    Imported& imported_;
    RowNames names_;
    std::unordered_map<const Table*, std::vector<RoleKey>> rolesOf_;    ///< by row
    std::unordered_map<const Table*, std::vector<PersonKey>> peopleOf_; ///< by row
    std::set<std::tuple<RoleKey, RoleKey, bool>> relations_;
    std::vector<std::string> onlyNamed_;                                             ///< roles, by title
    using ServicesByPair = std::unordered_map<std::string, std::vector<ServiceKey>>; ///< by "server customer"
    ServicesByPair servicesBetween_;
    ServicesByPair targetsBetween_; ///< for a merge, those of the target, which what is read may say anew
};

} // namespace throughline::exchange
