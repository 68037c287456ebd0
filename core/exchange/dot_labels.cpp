#include "core/exchange/dot_labels.h"

#include "core/exchange/clean_text.h"

namespace throughline::exchange {

namespace {

/// As much as a title takes; a name of a megabyte may stand in a label a thousand times.
constexpr std::size_t longestLabel = 4'000;

void appendEscape(char c, const DotNames& names, std::string& text) {
    switch (c) {
        case 'n':
        case 'l':
        case 'r':
            text += '\n';
            break;
        case 'G':
            text.append(names.graph.substr(0, longestLabel));
            break;
        case 'N':
            text.append(names.node.substr(0, longestLabel));
            break;
        case 'T':
            text.append(names.tail.substr(0, longestLabel));
            break;
        case 'H':
            text.append(names.head.substr(0, longestLabel));
            break;
        case 'E':
        case 'L':
            if (names.arrow.empty()) {
                text.append(c == 'L' ? names.node.substr(0, longestLabel) : std::string_view());
            } else {
                text.append(names.tail.substr(0, longestLabel))
                    .append(names.arrow)
                    .append(names.head.substr(0, longestLabel));
            }
            break;
        default:
            text += c;
    }
}

std::string withoutEntities(std::string_view text) {
    if (text.find('&') == std::string_view::npos)
        return std::string(text);
    // Tags mean nothing in a plain label.
    std::string safe;
    for (const char c : text) {
        if (c == '<') {
            safe += "&lt;";
        } else {
            safe += c;
        }
    }
    return htmlText(safe);
}

void endField(std::string& field, std::string& text) {
    const std::size_t first = field.find_first_not_of(" \t\r\n");
    if (first != std::string::npos) {
        const std::size_t last = field.find_last_not_of(" \t\r\n");
        text.append(text.empty() ? "" : ", ").append(field, first, last + 1 - first);
    }
    field.clear();
}

} // namespace

std::string dotLabel(std::string_view label, const DotNames& names) {
    std::string text;
    for (std::size_t i = 0; i < label.size() && text.size() < longestLabel; ++i) {
        if (label[i] == '\\' && i + 1 < label.size()) {
            appendEscape(label[++i], names, text);
        } else {
            text += label[i];
        }
    }
    return withoutEntities(text);
}

std::string dotRecord(std::string_view label, const DotNames& names) {
    std::string text;
    std::string field;
    for (std::size_t i = 0; i < label.size() && text.size() + field.size() < longestLabel; ++i) {
        const char c = label[i];
        if (c == '\\' && i + 1 < label.size()) {
            appendEscape(label[++i], names, field);
        } else if (c == '<') {
            const std::size_t close = label.find('>', i);
            i = close == std::string_view::npos ? label.size() : close;
        } else if (c == '|' || c == '{' || c == '}') {
            endField(field, text);
        } else {
            field += c;
        }
    }
    endField(field, text);
    return withoutEntities(text);
}

} // namespace throughline::exchange
