#include "core/exchange/mermaid_blocks.h"

#include <algorithm>

#include "core/exchange/clean_text.h"
#include "core/exchange/row_names.h"
#include "core/exchange/short_text.h"

namespace throughline::exchange {

namespace {

/// Much more than a title takes.
constexpr std::size_t longestLabel = 100'000;

/// Takes the first line off the text, without its line break.
std::string_view takeLine(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// How many times the line begins with its first character, where that can open a fence; else 0.
std::size_t fenceLength(std::string_view line) {
    if (line.empty() || (line.front() != '`' && line.front() != '~' && line.front() != ':'))
        return 0;
    const std::size_t length = std::min(line.find_first_not_of(line.front()), line.size());
    return length >= 3 ? length : 0;
}

bool isMermaid(std::string_view info) {
    const std::size_t first = info.find_first_not_of(" \t{.");
    return first != std::string_view::npos && info.substr(first).starts_with("mermaid");
}

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// `#quot;` and `#35;` as entities of HTML, and `\n` as a break.
std::string withEntities(std::string_view label) {
    std::string text;
    for (std::size_t i = 0; i < label.size(); ++i) {
        if (label[i] == '\\' && i + 1 < label.size() && label[i + 1] == 'n') {
            text += '\n';
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        while (label[i] == '#' && end < label.size() && end < i + 12 && isWordCharacter(label[end]))
            ++end;
        if (label[i] != '#' || end == i + 1 || end >= label.size() || label[end] != ';') {
            text += label[i];
            continue;
        }
        const std::string_view name = label.substr(i + 1, end - i - 1);
        const bool isNumber = name.find_first_not_of("0123456789") == std::string_view::npos;
        text.append(isNumber ? "&#" : "&").append(name).append(";");
        i = end;
    }
    return text;
}

/// Without `fa:fa-car` and its like.
std::string withoutIcons(std::string_view label) {
    std::string text;
    for (std::size_t i = 0; i < label.size();) {
        std::size_t end = i;
        if (label[i] == 'f' && (i == 0 || !isWordCharacter(label[i - 1])) && label.substr(i).starts_with("fa")) {
            end = i + 2;
            while (end < label.size() && end < i + 4 && label[end] >= 'a' && label[end] <= 'z')
                ++end;
            if (!label.substr(end).starts_with(":fa-"))
                end = i;
        }
        if (end > i) {
            end += 4;
            while (end < label.size() && (isWordCharacter(label[end]) || label[end] == '-'))
                ++end;
            i = end;
        } else {
            text += label[i++];
        }
    }
    return text;
}

/// Stars and underscores that lean on a word.
std::string withoutEmphasis(std::string_view label) {
    std::string text;
    for (std::size_t i = 0; i < label.size(); ++i) {
        const bool before = i > 0 && isWordCharacter(label[i - 1]) && label[i - 1] != '_';
        const bool after = i + 1 < label.size() && isWordCharacter(label[i + 1]) && label[i + 1] != '_';
        const bool hasSpaces = (i == 0 || label[i - 1] == ' ') && (i + 1 == label.size() || label[i + 1] == ' ');
        const bool isMark = (label[i] == '*' && !hasSpaces) || (label[i] == '_' && !(before && after) && !hasSpaces);
        if (!isMark)
            text += label[i];
    }
    return text;
}

/// A text of YAML on one line, perhaps in quotes.
std::string yamlText(std::string_view value) {
    const bool isQuoted =
        value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
    if (!isQuoted)
        return std::string(value);
    const char quote = value.front();
    std::string text;
    for (std::size_t i = 1; i + 1 < value.size(); ++i) {
        const bool isEscape = i + 2 < value.size() && (quote == '"' ? value[i] == '\\' : value.substr(i, 2) == "''");
        text += value[isEscape ? ++i : i];
    }
    return text;
}

} // namespace

std::string withoutQuotationMarks(std::string_view markdown) {
    std::string plain;
    plain.reserve(markdown.size());
    bool hasDiagram = false;
    while (!markdown.empty()) {
        std::string_view line = takeLine(markdown);
        bool isQuoted = false;
        while (trimmed(line).starts_with('>')) {
            line.remove_prefix(line.find('>') + 1);
            isQuoted = true;
        }
        const std::size_t marks = fenceLength(trimmed(line));
        hasDiagram = hasDiagram || (isQuoted && marks > 0 && isMermaid(trimmed(line).substr(marks)));
        plain.append(line).append("\n");
    }
    return hasDiagram ? plain : std::string();
}

std::vector<MermaidBlock> mermaidBlocks(std::string_view markdown) {
    std::vector<MermaidBlock> blocks;
    char fence = 0; // of the block that is open, whatever its language
    std::size_t length = 0;
    const char* start = nullptr; // of a diagram
    std::uint32_t startLine = 0;
    const char* const end = markdown.data() + markdown.size();
    for (std::uint32_t number = 1; !markdown.empty(); ++number) {
        const char* const begin = markdown.data();
        const std::string_view line = trimmed(takeLine(markdown));
        const std::size_t marks = fenceLength(line);
        const std::string_view info = line.substr(marks);
        if (fence == 0) {
            // A line of code may hold backticks, but the word after them none.
            const bool opens = marks > 0 && (line.front() == '~' || info.find('`') == std::string_view::npos) &&
                               (line.front() != ':' || isMermaid(info));
            if (!opens)
                continue;
            fence = line.front();
            length = marks;
            start = isMermaid(info) ? markdown.data() : nullptr;
            startLine = number + 1;
        } else if (marks >= length && line.front() == fence && info.empty()) {
            if (start)
                blocks.push_back({{start, static_cast<std::size_t>(begin - start)}, startLine});
            fence = 0;
            start = nullptr;
        }
    }
    if (fence != 0 && start)
        blocks.push_back({{start, static_cast<std::size_t>(end - start)}, startLine});
    return blocks;
}

std::string takeFrontMatter(MermaidBlock& block) {
    MermaidBlock rest = block;
    bool isOpen = false;
    std::string title;
    while (!rest.text.empty()) {
        const std::string_view line = takeLine(rest.text);
        ++rest.line;
        if (trimmed(line) == "---") {
            if (isOpen) {
                block = rest;
                return title;
            }
            isOpen = true;
        } else if (!isOpen && !trimmed(line).empty()) {
            return {};
        } else if (isOpen && trimmed(line).starts_with("title:") && title.empty()) {
            title = cleanLine(yamlText(trimmed(trimmed(line).substr(6)).substr(0, longestLabel)), longestHandedOver);
        }
    }
    return {};
}

std::string mermaidText(std::string_view label, bool isMarkdown) {
    const std::string text = htmlText(withoutIcons(withEntities(label.substr(0, longestLabel))));
    return cleanLine(isMarkdown ? withoutEmphasis(text) : text, longestHandedOver);
}

} // namespace throughline::exchange
