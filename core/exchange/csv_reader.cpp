#include "core/exchange/csv_reader.h"

#include <utility>

#include "core/exchange/csv_text.h"
#include "core/exchange/markdown_tables.h"
#include "core/exchange/table_rows.h"

namespace throughline::exchange {

namespace {

/// Cells beyond the header would belong to nothing.
Status checkWidths(const TableData& table) {
    for (std::size_t row = 1; row < table.rowCount(); ++row) {
        for (std::size_t column = table.width(0); column < table.width(row); ++column) {
            if (trimmed(table.cell(row, column)).empty())
                continue;
            return {Code::invalid, "has more cells than the header", {}, std::to_string(table.line(row))};
        }
    }
    return {};
}

/// Columns that hold no field, once a table.
void leaveOutColumns(const Table& table, Imported& imported) {
    if (table.columns.kind == TableKind::matrix)
        return;
    for (std::size_t i = 0; i < table.columns.fields.size(); ++i) {
        if (!table.columns.fields[i].empty())
            continue;
        const std::string_view header = trimmed(table.data.cell(0, i));
        if (header.empty())
            continue;
        imported.leaveOut("column “%1”", {std::string(header.substr(0, 80))}, "there is no field for it",
                          imported.placeOf({table.source, table.data.line(0), 0}, {}, {}));
    }
}

class Reader {
  public:
    Reader(ColumnMap map, bool merges, Imported& imported)
        : map_(std::move(map)), merges_(merges), imported_(imported) {}

    Status take(const TableText& text) {
        const std::size_t before = tables_.size();
        if (text.isMarkdown) {
            auto parsed = parseMarkdown(text.text);
            if (!parsed)
                return placed(parsed.status(), text.source);
            for (TableData& table : *parsed)
                takeTable(std::move(table), text.source);
            if (tables_.size() > before || !text.needsTable)
                return {};
            return {Code::invalid,
                    "there is no table of roles, services, tasks or responsibilities in it",
                    {},
                    imported_.placeIn(text.source, {})};
        }
        auto parsed = parseCsv(text.text);
        if (!parsed)
            return placed(parsed.status(), text.source);
        if (Status status = checkWidths(*parsed); !status)
            return placed(status, text.source);
        const std::string line = std::to_string(parsed->line(0));
        const bool isOfTasks = holdsTasks(*parsed, map_);
        takeTable(std::move(*parsed), text.source);
        if (tables_.size() > before)
            return {};
        return {Code::invalid, isOfTasks ? asksRole : asksColumns, {}, imported_.placeIn(text.source, line)};
    }

    Status finish(const Chain& target, KeySource& keys) {
        if (const auto column = map_.unused()) {
            return {Code::wrongUse, "no table has the column “%1”", {*column}};
        }
        for (const Table& table : tables_)
            leaveOutColumns(table, imported_);
        TableRows rows(target, merges_, keys, imported_);
        Status status = each(TableKind::people, [&](const Table& table) { return rows.readPeople(table); });
        if (status)
            status = each(TableKind::roles, [&](const Table& table) { return rows.readRoles(table); });
        if (status)
            status = each(TableKind::people, [&](const Table& table) { return rows.readHoldings(table); });
        if (status)
            status = each(TableKind::roles, [&](const Table& table) { return rows.readRelations(table); });
        if (status)
            status = each(TableKind::services, [&](const Table& table) { return rows.readServices(table); });
        if (status)
            status = each(TableKind::tasks, [&](const Table& table) { return rows.readTasks(table); });
        if (status)
            status = each(TableKind::matrix, [&](const Table& table) { return rows.readMatrix(table); });
        if (status)
            rows.sayChoices();
        return status;
    }

  private:
    [[nodiscard]] Status placed(const Status& status, std::uint32_t source) const {
        return status.at(imported_.placeIn(source, status.place()));
    }
    void takeTable(TableData data, std::uint32_t source) {
        auto columns = columnsOf(data, map_);
        if (columns) {
            tables_.push_back({std::move(data), std::move(*columns), source});
        } else {
            imported_.leaveOut("a table", {}, "its header does not tell what it holds",
                               imported_.placeOf({source, data.line(0), 0}, {}, {}));
        }
    }
    template <class Read>
    Status each(TableKind kind, Read&& read) {
        for (const Table& table : tables_) {
            if (table.columns.kind != kind)
                continue;
            if (Status status = read(table); !status)
                return status;
        }
        return {};
    }

    ColumnMap map_;
    bool merges_;
    Imported& imported_;
    std::vector<Table> tables_;
};

} // namespace

Status readTables(std::span<const TableText> texts, const ImportOptions& options, const Chain& target, KeySource& keys,
                  Imported& imported) {
    auto map = ColumnMap::from(options.columns);
    if (!map)
        return map.status();
    Reader reader(std::move(*map), options.merges, imported);
    for (const TableText& text : texts) {
        if (Status status = reader.take(text); !status)
            return status;
    }
    return reader.finish(target, keys);
}

} // namespace throughline::exchange
