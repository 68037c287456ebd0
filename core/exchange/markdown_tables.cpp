#include "core/exchange/markdown_tables.h"

#include "core/model/number_text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace throughline::exchange {

namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

/// The cells of a line that starts and may end with a pipe; `\|` is a pipe in a cell.
std::vector<std::string> cellsOf(std::string_view line) {
    line = trimmed(line);
    line.remove_prefix(1);
    std::vector<std::string> cells(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cells.back() += line[++i];
        } else if (line[i] == '|') {
            cells.emplace_back();
        } else {
            cells.back() += line[i];
        }
    }
    if (trimmed(cells.back()).empty())
        cells.pop_back();
    return cells;
}

bool isRow(std::string_view line) {
    return trimmed(line).starts_with('|');
}

bool isDelimiter(std::string_view line) {
    line = trimmed(line);
    return line.starts_with('|') && line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

/// `[text](address)` becomes its text.
std::string withoutLinks(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const std::size_t open = text.find('[');
        const std::size_t middle = open == std::string_view::npos ? open : text.find("](", open);
        const std::size_t close = middle == std::string_view::npos ? middle : text.find(')', middle);
        if (close == std::string_view::npos)
            break;
        plain.append(text.substr(0, open)).append(text.substr(open + 1, middle - open - 1));
        text.remove_prefix(close + 1);
    }
    return plain.append(text);
}

/// `<br>` becomes a space.
std::string withoutLineBreaks(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        std::size_t length = 0;
        for (const std::string_view mark : {"<br>", "<br/>", "<br />"}) {
            if (text.starts_with(mark))
                length = mark.size();
        }
        plain += length > 0 ? ' ' : text.front();
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return plain;
}

/// Stands before a character that a backslash protects, while marks are looked for; no byte of UTF-8.
constexpr char shield = '\xFF';

bool isPunctuation(char c) {
    return (c > ' ' && c < '0') || (c > '9' && c < 'A') || (c > 'Z' && c < 'a') || (c > 'z' && c < '\x7F');
}

std::string shielded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && isPunctuation(text[i + 1])) {
            plain += shield;
            plain += static_cast<char>(text[++i] | '\x80');
        } else {
            plain += text[i];
        }
    }
    return plain;
}

std::string unshielded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        plain += text[i] == shield ? static_cast<char>(text[++i] & '\x7F') : text[i];
    return plain;
}

} // namespace

std::string withoutMarkup(std::string_view text) {
    std::string plain = withoutLineBreaks(withoutLinks(shielded(trimmed(text))));
    // Only marks around the whole text: a lone star or underscore inside it is its own.
    for (bool isMarked = true; isMarked;) {
        isMarked = false;
        for (const std::string_view mark : {"**", "__", "*", "_", "`"}) {
            if (plain.size() > 2 * mark.size() && plain.starts_with(mark) && plain.ends_with(mark)) {
                std::string inner(plain, mark.size(), plain.size() - 2 * mark.size());
                plain = std::move(inner);
                isMarked = true;
            }
        }
    }
    return unshielded(trimmed(plain));
}

Result<std::vector<TableData>> parseMarkdown(std::string_view text, const CsvLimits& limits) {
    if (Status status = checkUtf8(text); !status)
        return status;
    std::vector<TableData> tables;
    std::optional<std::pair<std::uint32_t, std::string_view>> previous;
    bool isInside = false;
    std::size_t cellCount = 0;
    const auto addRow = [&](std::uint32_t line, std::string_view row) -> Status {
        const std::vector<std::string> cells = cellsOf(row);
        const std::string place = std::to_string(line);
        if (cells.size() > limits.columns) {
            return {Code::invalid, "has more than %1 columns", {inGroups(limits.columns)}, place};
        }
        cellCount += cells.size();
        if (cellCount > limits.cells) {
            return {Code::invalid, "more than %1 cells", {inGroups(limits.cells)}, place};
        }
        tables.back().beginRow(line);
        for (const std::string& cell : cells)
            tables.back().addOwnCell(withoutMarkup(cell));
        return {};
    };
    for (std::uint32_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (row.size() > limits.field) {
            return Status(Code::invalid, "a line longer than %1 bytes", {inGroups(limits.field)}, std::to_string(line));
        }
        if (!isRow(row)) {
            isInside = false;
            previous.reset();
        } else if (isInside) {
            if (Status status = addRow(line, row); !status)
                return status;
        } else if (previous && isDelimiter(row)) {
            tables.emplace_back();
            if (Status status = addRow(previous->first, previous->second); !status)
                return status;
            isInside = true;
        } else {
            previous.emplace(line, row);
        }
    }
    return tables;
}

} // namespace throughline::exchange
