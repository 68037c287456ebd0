#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/exchange/table_data.h"
#include "core/model/result.h"

namespace throughline::exchange {

enum class TableKind { people, roles, services, tasks, matrix };

/// Which column holds which field, by the fields' names in the interchange ("" for a column that holds none).
struct Columns {
    TableKind kind = TableKind::roles;
    std::vector<std::string> fields;

    /// The column of the field, or none.
    [[nodiscard]] std::optional<std::size_t> of(std::string_view field) const;
    [[nodiscard]] bool has(std::string_view field) const { return of(field).has_value(); }
};

/// What is said of columns by the user; remembers which of it was used.
class ColumnMap {
  public:
    using Pair = std::pair<std::string, std::string>;
    /// Code::wrongUse for a field that no table has.
    static Result<ColumnMap> from(std::span<const Pair> pairs);
    /// The field for a column of that header, where the user says one (empty: leave the column out).
    std::optional<std::string> fieldOf(std::string_view header);
    /// A column that no table had, or none.
    [[nodiscard]] std::optional<std::string> unused() const;

  private:
    struct Entry {
        std::string column;
        std::string field;
        bool isUsed = false;
    };
    std::vector<Entry> entries_;
};

/// Tells from its header (and, for a RACI matrix, its cells) what the table holds. Nothing where that is not clear.
std::optional<Columns> columnsOf(const TableData& table, ColumnMap& map);

/// Whether the table is one of tasks by its header, if it said whose they are.
bool holdsTasks(const TableData& table, ColumnMap& map);

/// The fields that a column may hold ("title", "department" …), in the order of their description.
std::vector<std::string_view> tableFields();

/// A header or a name in a list of choices as it is compared: lower case, with single spaces for `_` and `-`.
std::string normalized(std::string_view text);

/// Whether the cell holds letters of a RACI matrix, such as `A/R`.
bool isMatrixCell(std::string_view text);

} // namespace throughline::exchange
