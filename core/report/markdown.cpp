#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "core/report/document.h"

namespace throughline::report {

namespace {

/// The text in one line, with a backslash before everything that could be a mark.
std::string escaped(std::string_view text) {
    std::string plain;
    for (const char c : harmless(text)) {
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

/// Text that may have several lines, each of which stays one.
std::string escapedLines(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0)
            plain += (plain.empty() ? "" : "  \n") + escapedLine(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return plain;
}

std::string paragraphOf(const Paragraph& paragraph) {
    if (paragraph.lead.empty())
        return escapedLines(paragraph.text);
    const std::string lead = "**" + escaped(paragraph.lead) + "**";
    return paragraph.text.empty() ? lead : lead + ' ' + escapedLines(paragraph.text);
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
    return paragraphOf(paragraph) + '\n';
}
std::string blockText(const List& list) {
    std::string text;
    for (const std::string& item : list.items)
        text += "- " + escapedLine(item) + '\n';
    return text;
}
/// With every further line moved under the first.
std::string indented(std::string text, std::string_view by) {
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1 + by.size()))
        text.insert(at + 1, by);
    return text;
}
std::string blockText(const Points& points) {
    std::string text;
    std::size_t number = 0;
    for (const Paragraph& item : points.items) {
        const std::string mark = points.isNumbered ? std::to_string(++number) + ". " : "- ";
        text += mark + indented(paragraphOf(item), std::string(mark.size(), ' ')) + '\n';
    }
    return text;
}
std::string blockText(const Quote& quote) {
    const std::string by = quote.by.empty() ? "" : "\n\n– " + escaped(quote.by);
    return "> " + indented(escapedLines(quote.text) + by, "> ") + '\n';
}
std::string blockText(const Picture& picture) {
    return picture.drawing.words.empty() ? "" : escapedLine(picture.drawing.words) + '\n';
}
std::string blockText(const Grid& grid) {
    std::string text = grid.caption.empty() ? "" : "**" + escaped(grid.caption) + "**\n\n";
    text += rowOf(grid.columns) + '|';
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        text += i < grid.sides.size() && grid.sides[i] == Side::right ? " ---: |" : " --- |";
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
