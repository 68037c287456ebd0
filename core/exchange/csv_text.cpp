#include "core/exchange/csv_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/model/number_text.h"
#include "core/model/text_rules.h"

namespace throughline::exchange {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Status invalid(std::size_t line, std::string_view fact, std::vector<std::string> arguments = {}) {
    return {Code::invalid, fact, std::move(arguments), std::to_string(line)};
}

std::size_t linesIn(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// Reads cell after cell.
class Scanner {
  public:
    Scanner(std::string_view text, std::size_t line, char separator, const CsvLimits& limits)
        : text_(text), line_(line), separator_(separator), limits_(limits) {}

    [[nodiscard]] bool atEnd() const { return at_ == text_.size(); }
    [[nodiscard]] std::size_t line() const { return line_; }

    /// The next row, added to the table; blank lines are passed over.
    Status row(TableData& table) {
        table.beginRow(static_cast<std::uint32_t>(line_));
        const std::size_t rowLine = line_;
        for (std::size_t columns = 1;; ++columns) {
            if (columns > limits_.columns) {
                return invalid(rowLine, "has more than %1 columns", {inGroups(limits_.columns)});
            }
            if (Status status = cell(table); !status)
                return status;
            if (atEnd())
                break;
            if (text_[at_] == separator_) {
                ++at_;
                continue;
            }
            endLine();
            break;
        }
        const std::size_t last = table.rowCount() - 1;
        if (table.width(last) == 1 && table.cell(last, 0).empty())
            table.dropRow();
        return {};
    }

  private:
    [[nodiscard]] bool isEnd(char c) const { return c == separator_ || c == '\n' || c == '\r'; }

    void endLine() {
        if (text_[at_] == '\r') {
            ++at_;
            if (!atEnd() && text_[at_] == '\n')
                ++at_;
        } else {
            ++at_;
        }
        ++line_;
    }

    Status cell(TableData& table) {
        if (!atEnd() && text_[at_] == '"')
            return quotedCell(table);
        const std::size_t start = at_;
        while (!atEnd() && !isEnd(text_[at_]))
            ++at_;
        return add(table, text_.substr(start, at_ - start), line_);
    }

    Status quotedCell(TableData& table) {
        const std::size_t firstLine = line_;
        const std::size_t start = ++at_;
        bool hasQuotes = false;
        for (;;) {
            const std::size_t quote = text_.find('"', at_);
            if (quote == std::string_view::npos)
                return invalid(firstLine, "a quoted cell that does not end");
            line_ += linesIn(text_.substr(at_, quote - at_));
            at_ = quote + 1;
            if (atEnd() || text_[at_] != '"')
                break;
            hasQuotes = true;
            ++at_;
        }
        const std::string_view content = text_.substr(start, at_ - 1 - start);
        if (!atEnd() && !isEnd(text_[at_])) {
            return invalid(line_, "text after the closing quote of a cell");
        }
        if (!hasQuotes)
            return add(table, content, firstLine);
        if (content.size() > limits_.field)
            return tooLong(firstLine);
        std::string plain;
        plain.reserve(content.size());
        for (std::size_t i = 0; i < content.size(); ++i) {
            plain += content[i];
            if (content[i] == '"')
                ++i;
        }
        if (table.cellCount() == limits_.cells)
            return tooMany(firstLine);
        table.addOwnCell(std::string(unescaped(plain)));
        return {};
    }

    Status add(TableData& table, std::string_view content, std::size_t line) {
        if (content.size() > limits_.field)
            return tooLong(line);
        if (table.cellCount() == limits_.cells)
            return tooMany(line);
        table.addCell(unescaped(content));
        return {};
    }
    [[nodiscard]] Status tooLong(std::size_t line) const {
        return invalid(line, "a cell longer than %1 bytes", {inGroups(limits_.field)});
    }
    [[nodiscard]] Status tooMany(std::size_t line) const {
        return invalid(line, "more than %1 cells", {inGroups(limits_.cells)});
    }

    std::string_view text_;
    std::size_t line_;
    char separator_;
    const CsvLimits& limits_;
    std::size_t at_ = 0;
};

/// The separator that splits the first row into most cells; what cannot be split into rows at all does not count.
char separatorOf(std::string_view text, const CsvLimits& limits) {
    char best = ',';
    std::size_t most = 1;
    for (const char separator : {',', ';', '\t'}) {
        TableData table;
        if (!Scanner(text, 1, separator, limits).row(table) || table.rowCount() == 0)
            continue;
        if (table.width(0) > most) {
            most = table.width(0);
            best = separator;
        }
    }
    return best;
}

} // namespace

Status checkUtf8(std::string_view text) {
    if (isText(text))
        return {};
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        return invalid(1, "is UTF-16; save it as UTF-8");
    }
    std::size_t at = 0;
    std::size_t good = 0;
    while (at < text.size() && text[at] != '\0' && nextCharacter(text, at))
        good = at;
    const std::size_t line = 1 + linesIn(text.substr(0, good));
    const bool isNul = good < text.size() && text[good] == '\0';
    return invalid(line, isNul ? "a text with the character NUL in it" : "is not valid UTF-8 text");
}

Result<TableData> parseCsv(std::string_view text, const CsvLimits& limits) {
    if (Status status = checkUtf8(text); !status)
        return status;
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::size_t line = 1;
    while (!text.empty() && (text.front() == '#' || text.front() == '\n' || text.front() == '\r')) {
        const std::size_t end = text.find('\n');
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++line;
    }
    char separator = separatorOf(text, limits);
    // Excel's own first line, which names the separator.
    if (text.starts_with("sep=") && text.size() > 5 && (text[5] == '\n' || text[5] == '\r')) {
        separator = text[4];
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
        ++line;
    }
    Scanner scanner(text, line, separator, limits);
    TableData table;
    while (!scanner.atEnd()) {
        if (table.rowCount() > limits.rows) {
            return invalid(scanner.line(), "more than %1 rows", {inGroups(limits.rows)});
        }
        if (Status status = scanner.row(table); !status)
            return status;
    }
    if (table.rowCount() == 0)
        return invalid(line, "there is no table in it");
    return table;
}

bool isLikeFormula(std::string_view text) {
    const std::size_t first = text.find_first_not_of("' ");
    if (first == std::string_view::npos)
        return false;
    text.remove_prefix(first);
    constexpr std::array<std::string_view, 4> wide{"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    return std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos ||
           std::ranges::any_of(wide, [&](std::string_view sign) { return text.starts_with(sign); });
}

std::string escaped(std::string_view text) {
    return isLikeFormula(text) ? '\'' + std::string(text) : std::string(text);
}

std::string_view unescaped(std::string_view text) {
    return text.starts_with('\'') && isLikeFormula(text) ? text.substr(1) : text;
}

std::string csvCell(std::string_view text) {
    const bool isPlain = text.empty() || (text.find_first_of(",;\t\"\r\n") == std::string_view::npos &&
                                          text.front() != ' ' && text.back() != ' ' && text.front() != '#');
    if (isPlain)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + '"';
}

} // namespace throughline::exchange
