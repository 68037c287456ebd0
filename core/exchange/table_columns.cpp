#include "core/exchange/table_columns.h"

#include <algorithm>

#include "core/exchange/row_names.h"

namespace throughline::exchange {

namespace {

struct Field {
    std::string_view name;
    std::string_view headers; ///< other words for it, separated by bars
};

// The first word is the field's name in the interchange, with spaces.
constexpr Field fieldNames[] = {
    {"id", "id|key|identifier"},
    {"title", "title|position|job title|role title|task|activity|deliverable"},
    {"name", "name|full name|person|employee"},
    {"email", "email|e mail|mail|email address"},
    {"role", "role|roles"},
    {"department", "department|dept|dept.|team|business unit|division"},
    {"kind", "kind"},
    {"end customer", "end customer"},
    {"expertise", "expertise"},
    {"notes", "notes|note|comment|comments"},
    {"holders", "holders|holder|held by"},
    {"customer", "customer|customers|serves|to|target|consumer"},
    {"supplier", "supplier|suppliers|depends on|served by|needs"},
    {"manager", "manager|reports to|reportsto|line manager|boss|supervisor"},
    {"server", "server|from|source|provider"},
    {"provides", "provides|label"},
    {"service", "service"},
    {"weight", "weight"},
    {"expectation", "expectation"},
    {"derived", "derived"},
    {"description", "description"},
    {"exceed", "exceed"},
    {"effort", "effort|hours|effort hours"},
    {"asked", "asked"},
    {"promised", "promised|due|due date|deadline"},
    {"delivered", "delivered"},
    {"state", "state|status"},
    {"outcome", "outcome"},
    {"benefit", "benefit"},
    {"lesson", "lesson"},
    {"impact", "impact"},
    {"amount", "amount"},
    {"low", "low"},
    {"high", "high"},
    {"unit", "unit"},
    {"spread", "spread"},
    {"at", "at"},
    {"evidence", "evidence"},
    {"confirmed by", "confirmed by"},
    {"confirmed on", "confirmed on"},
    {"wording review", "wording review"},
    {"wording resume", "wording resume"},
    {"wording situation", "wording situation"},
    {"wording assignment", "wording assignment"},
    {"wording action", "wording action"},
    {"wording result", "wording result"},
    {"values", "values"},
    {"goals", "goals"},
};

constexpr std::string_view peopleFields = "|id|name|email|role|notes|";
constexpr std::string_view roleFields =
    "|id|title|name|email|department|kind|end customer|expertise|notes|holders|customer|supplier|manager|";
constexpr std::string_view serviceFields = "|id|server|customer|provides|weight|expectation|manager|derived|";
constexpr std::string_view taskFields =
    "|id|title|role|customer|service|description|expectation|exceed|effort|asked|promised|delivered|state|outcome|"
    "benefit|lesson|notes|impact|amount|low|high|unit|spread|at|evidence|confirmed by|confirmed on|wording review|"
    "wording resume|wording situation|wording assignment|wording action|wording result|values|goals|";

bool isAmong(std::string_view word, std::string_view list) {
    while (!list.empty()) {
        const std::size_t bar = std::min(list.find('|'), list.size());
        if (list.substr(0, bar) == word)
            return true;
        list.remove_prefix(std::min(bar + 1, list.size()));
    }
    return false;
}

std::string_view fieldNamed(std::string_view word) {
    for (const Field& field : fieldNames) {
        if (isAmong(word, field.headers))
            return field.name;
    }
    return {};
}

bool isActivity(std::string_view header) {
    for (const std::string_view word : {"activity", "activities", "task", "deliverable", "process", "step", "raci"}) {
        if (header.find(word) != std::string_view::npos)
            return true;
    }
    return header.empty();
}

/// As long as a foreign letter or two of a matrix, or a dash.
constexpr std::size_t longestSign = 3;

/// A matrix has roles for columns, so its header says little; its cells do.
bool isMatrix(const TableData& table, const std::vector<std::string>& headers, const std::vector<std::string>& fields) {
    if (headers.size() < 2)
        return false;
    const bool hasFields =
        std::any_of(fields.begin() + 1, fields.end(), [](const auto& field) { return !field.empty(); });
    if (hasFields && !isActivity(headers[0]))
        return false;
    std::size_t filled = 0;
    std::size_t letters = 0;
    std::size_t signs = 0;
    std::size_t work = 0;
    for (std::size_t row = 1; row < table.rowCount(); ++row) {
        for (std::size_t column = 1; column < table.width(row); ++column) {
            const std::string_view cell = table.cell(row, column);
            if (normalized(cell).empty())
                continue;
            ++filled;
            if (!isMatrixCell(cell)) {
                signs += trimmed(cell).size() <= longestSign ? 1 : 0;
                continue;
            }
            ++letters;
            if (cell.find_first_of("RrAa") != std::string_view::npos)
                ++work;
        }
    }
    // A slip of the pen among letters is an error to report, not another kind of table.
    const bool isOfSigns = letters + signs == filled && letters > 2 * signs;
    return work > 0 && (letters * 10 >= filled * 9 || isOfSigns);
}

/// What is said of a task, and of nothing else.
constexpr std::string_view onlyOfTasks[] = {"promised", "asked",  "delivered", "effort", "state",   "outcome",
                                            "benefit",  "lesson", "impact",    "amount", "evidence"};

/// Whether its titles are those of tasks, by what else is said or by their header ("Task").
bool isOfTasks(const Columns& columns, const std::vector<std::string>& headers) {
    if (std::ranges::any_of(onlyOfTasks, [&](std::string_view field) { return columns.has(field); }))
        return true;
    const auto title = columns.of("title");
    return title && isAmong(headers[*title], "task|activity|deliverable");
}

std::optional<TableKind> kindOf(const Columns& columns, const std::vector<std::string>& headers) {
    const auto has = [&](std::string_view field) { return columns.has(field); };
    const bool isNamed = has("title") || has("name");
    if (has("customer") && (has("server") || (has("supplier") && !isNamed)))
        return TableKind::services;
    if (has("role") && has("title"))
        return TableKind::tasks;
    if (has("role") && has("name") && !has("email")) {
        for (const std::string_view field :
             {"customer", "service", "promised", "asked", "delivered", "effort", "state"}) {
            if (has(field))
                return TableKind::tasks;
        }
    }
    if (has("name") && has("role"))
        return TableKind::people;
    if (has("name") && has("email") && !has("title")) {
        for (const std::string_view field : {"department", "kind", "customer", "supplier", "manager", "holders"}) {
            if (has(field))
                return TableKind::roles;
        }
        return TableKind::people;
    }
    // Tasks without a role are nobody's, and no roles.
    if (isNamed && !(has("title") && isOfTasks(columns, headers)))
        return TableKind::roles;
    // The roles may be called just that, where something is said of them.
    if (has("role") && !isNamed) {
        for (const std::string_view field :
             {"department", "kind", "end customer", "customer", "supplier", "manager", "holders", "expertise"}) {
            if (has(field))
                return TableKind::roles;
        }
    }
    return std::nullopt;
}

std::string_view fieldsOf(TableKind kind) {
    switch (kind) {
        case TableKind::people:
            return peopleFields;
        case TableKind::roles:
            return roleFields;
        case TableKind::services:
            return serviceFields;
        case TableKind::tasks:
            return taskFields;
        case TableKind::matrix:
            break;
    }
    return {};
}

/// One column a field, and only fields that the kind has; `name` is a title where there is no other.
void settle(Columns& columns, const std::vector<std::string>& headers) {
    const auto rename = [&](std::string_view from, std::string_view to) {
        if (columns.has(to))
            return;
        if (const auto column = columns.of(from))
            columns.fields[*column] = to;
    };
    if (columns.kind == TableKind::services) {
        rename("supplier", "server");
        rename("service", "provides");
    }
    if (columns.kind == TableKind::roles || columns.kind == TableKind::tasks)
        rename("name", "title");
    if (columns.kind == TableKind::roles)
        rename("role", "title");
    const std::string_view known = fieldsOf(columns.kind);
    for (std::size_t i = 0; i < columns.fields.size(); ++i) {
        std::string& field = columns.fields[i];
        if (field.empty())
            continue;
        const bool isKnown = known.find('|' + field + '|') != std::string_view::npos;
        // Of two columns for one field, the one that is called just like it, else the first.
        bool isSecond = false;
        for (std::size_t other = 0; other < columns.fields.size(); ++other) {
            if (other == i || columns.fields[other] != field)
                continue;
            const bool isExact = normalized(headers[i]) == field;
            const bool isOtherExact = normalized(headers[other]) == field;
            if (isExact == isOtherExact ? other < i : isOtherExact)
                isSecond = true;
        }
        if (!isKnown || isSecond)
            field.clear();
    }
}

} // namespace

std::optional<std::size_t> Columns::of(std::string_view field) const {
    const auto found = std::ranges::find(fields, field);
    if (found == fields.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

Result<ColumnMap> ColumnMap::from(std::span<const Pair> pairs) {
    ColumnMap map;
    for (const auto& [column, field] : pairs) {
        const std::string wanted = normalized(field);
        const std::string_view known = fieldNamed(wanted);
        if (known.empty() && !wanted.empty()) {
            return Status(Code::wrongUse, "no table has a field “%1”", {field});
        }
        map.entries_.push_back({column, std::string(known), false});
    }
    return map;
}

std::optional<std::string> ColumnMap::fieldOf(std::string_view header) {
    for (Entry& entry : entries_) {
        if (entry.column != header && normalized(entry.column) != normalized(header))
            continue;
        entry.isUsed = true;
        return entry.field;
    }
    return std::nullopt;
}

std::optional<std::string> ColumnMap::unused() const {
    for (const Entry& entry : entries_) {
        if (!entry.isUsed)
            return entry.column;
    }
    return std::nullopt;
}

namespace {

/// The columns by what the map or their headers say; they are of no kind yet.
Columns namedColumns(const TableData& table, ColumnMap& map, std::vector<std::string>& headers) {
    Columns columns;
    for (std::size_t i = 0; i < table.width(0); ++i) {
        const std::string_view header = table.cell(0, i);
        headers.emplace_back(normalized(header));
        const auto mapped = map.fieldOf(header);
        columns.fields.emplace_back(mapped ? *mapped : std::string(fieldNamed(headers.back())));
    }
    return columns;
}

} // namespace

std::optional<Columns> columnsOf(const TableData& table, ColumnMap& map) {
    std::vector<std::string> headers;
    Columns columns = namedColumns(table, map, headers);
    if (isMatrix(table, headers, columns.fields)) {
        columns.kind = TableKind::matrix;
        return columns;
    }
    const auto kind = kindOf(columns, headers);
    if (!kind)
        return std::nullopt;
    columns.kind = *kind;
    settle(columns, headers);
    return columns;
}

bool holdsTasks(const TableData& table, ColumnMap& map) {
    std::vector<std::string> headers;
    const Columns columns = namedColumns(table, map, headers);
    return columns.has("title") && isOfTasks(columns, headers);
}

std::string normalized(std::string_view text) {
    std::string plain;
    for (const char c : text) {
        const bool isSpace = c == ' ' || c == '_' || c == '-' || c == '\t' || c == '\r' || c == '\n';
        if (!isSpace) {
            plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!plain.empty() && plain.back() != ' ') {
            plain += ' ';
        }
    }
    if (plain.ends_with(' '))
        plain.pop_back();
    return plain;
}

bool isMatrixCell(std::string_view text) {
    std::size_t letters = 0;
    for (const char c : text) {
        if (std::string_view("RACISQVOraciscqvo").find(c) != std::string_view::npos) {
            ++letters;
        } else if (std::string_view("/,&+; ").find(c) == std::string_view::npos) {
            return false;
        }
    }
    return letters > 0 && letters <= 4;
}

std::vector<std::string_view> tableFields() {
    std::vector<std::string_view> names;
    for (const Field& field : fieldNames)
        names.push_back(field.name);
    return names;
}

} // namespace throughline::exchange
