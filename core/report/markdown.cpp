#include <cstddef>
#include <string_view>

#include "core/report/document.h"

namespace throughline::report {

namespace {

/// The text in one line, with a backslash before everything that could be a mark.
std::string escaped(std::string_view text) {
    std::string plain;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            if (!plain.ends_with(' '))
                plain += ' ';
            continue;
        }
        if (std::string_view("\\`*_[]<>|#~!&").find(c) != std::string_view::npos)
            plain += '\\';
        plain += c;
    }
    return plain;
}

/// The same at the start of a line, where "1." and "-" begin lists.
std::string escapedLine(std::string_view text) {
    std::string plain = escaped(text);
    const std::size_t digits = plain.find_first_not_of("0123456789");
    if (digits != std::string::npos && (plain[digits] == '.' || plain[digits] == ')') && digits > 0) {
        plain.insert(digits, 1, '\\');
    } else if (!plain.empty() && std::string_view("+-=").find(plain.front()) != std::string_view::npos) {
        plain.insert(0, 1, '\\');
    }
    return plain;
}

std::string rowOf(const std::vector<std::string>& cells) {
    std::string row = "|";
    for (const std::string& cell : cells)
        row += ' ' + escaped(cell) + " |";
    return row + '\n';
}

std::string blockText(const Heading& heading) {
    return std::string(static_cast<std::size_t>(heading.level), '#') + ' ' + escaped(heading.text) + '\n';
}
std::string blockText(const Paragraph& paragraph) {
    return escapedLine(paragraph.text) + '\n';
}
std::string blockText(const List& list) {
    std::string text;
    for (const std::string& item : list.items)
        text += "- " + escapedLine(item) + '\n';
    return text;
}
std::string blockText(const Grid& grid) {
    std::string text = rowOf(grid.columns) + '|';
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        text += " --- |";
    text += '\n';
    for (const auto& row : grid.rows)
        text += rowOf(row);
    return text;
}

} // namespace

std::string writeMarkdown(const Report& report) {
    std::string text;
    for (const Block& block : report.blocks) {
        const std::string one = std::visit([](const auto& each) { return blockText(each); }, block);
        if (one.empty())
            continue;
        if (!text.empty())
            text += '\n';
        text += one;
    }
    return text;
}

} // namespace throughline::report
