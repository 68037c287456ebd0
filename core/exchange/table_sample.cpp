#include "core/exchange/table_sample.h"

#include "core/exchange/character_sets.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/file_reader.h"
#include "core/exchange/formats.h"
#include "core/exchange/row_names.h"
#include "core/exchange/table_columns.h"

namespace throughline::exchange {

namespace {

constexpr std::size_t mostValues = 3;
constexpr std::size_t longestValue = 80;

std::vector<std::string> valuesOf(const TableData& table, std::size_t column) {
    std::vector<std::string> values;
    for (std::size_t row = 1; row < table.rowCount() && values.size() < mostValues; ++row) {
        if (const std::string_view cell = trimmed(table.cell(row, column)); !cell.empty())
            values.emplace_back(cell.size() <= longestValue ? cell : cell.substr(0, cell.find(' ', longestValue / 2)));
    }
    return values;
}

} // namespace

Result<std::vector<ColumnSample>> sampleColumns(const std::string& path, const ImportOptions& options) {
    const Format* format = options.format.empty() ? formatOf(path) : formatNamed(options.format);
    if (format == nullptr || format->name != "csv")
        return std::vector<ColumnSample>();
    auto text = readTextFile(path);
    if (!text)
        return text.status();
    if (auto decoded = decodedText(*text))
        *text = std::move(decoded->text);
    const auto table = parseCsv(*text);
    if (!table)
        return table.status();
    auto map = ColumnMap::from(options.columns);
    if (!map)
        return map.status();
    const auto columns = columnsOf(*table, *map);
    if (columns && columns->kind == TableKind::matrix)
        return std::vector<ColumnSample>();
    std::vector<ColumnSample> samples;
    for (std::size_t i = 0; i < table->width(0); ++i) {
        const std::string header(trimmed(table->cell(0, i)));
        if (header.empty())
            continue;
        const bool isKnown = columns && i < columns->fields.size();
        samples.push_back({header, isKnown ? columns->fields[i] : std::string(), valuesOf(*table, i)});
    }
    return samples;
}

} // namespace throughline::exchange
