#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/imported.h"
#include "core/model/chain.h"
#include "core/model/key.h"
#include "core/model/status.h"

namespace throughline::exchange {

/// The fact of the status with which a table is refused whose columns nothing explains.
inline constexpr std::string_view asksColumns =
    "this header does not tell what the table holds; say it with --map \"COLUMN=FIELD\"";

/// The fact of the status with which a table of tasks is refused that does not say whose they are.
inline constexpr std::string_view asksRole =
    "this table of tasks does not say whose they are; say which column names the role with --map \"COLUMN=role\"";

/// One text that holds tables: a CSV file, or a Markdown page.
struct TableText {
    std::string_view text;
    std::uint32_t source = 0;
    bool isMarkdown = false;
    bool needsTable = true; ///< a Markdown page without a table is refused
};

/// Reads tables of people, roles, services and tasks, and RACI matrices, into `imported`. What a table holds is told
/// from its header; people and roles are read first, so that the others can name them, by key or by title. Roles that
/// are neither in the texts nor in `target` are made. The place of a bad status is complete.
Status readTables(std::span<const TableText> texts, const ImportOptions& options, const Chain& target, KeySource& keys,
                  Imported& imported);

} // namespace throughline::exchange
