#include "core/exchange/dot_labels.h"

#include "core/exchange/clean_text.h"

namespace throughline::exchange {

namespace {

/// More than a line holds; a name of a megabyte may stand in a label a thousand times. An entity is written in up to
/// 12 characters.
std::size_t longestOf(std::string_view label) {
    return label.find('&') == std::string_view::npos ? 5'000 : 13'000;
}

/// With the names in the place of their escapes; the others stay as they are written.
std::string withNames(std::string_view label, const DotNames& names) {
    const std::size_t longest = longestOf(label);
    const auto part = [&](std::string_view name) { return name.substr(0, longest); };
    std::string text;
    for (std::size_t i = 0; i < label.size() && text.size() < longest; ++i) {
        if (label[i] != '\\' || i + 1 == label.size()) {
            text += label[i];
            continue;
        }
        const char c = label[++i];
        if (c == 'G') {
            text.append(part(names.graph));
        } else if (c == 'N' || (c == 'L' && names.arrow.empty())) {
            text.append(part(names.node));
        } else if (c == 'T') {
            text.append(part(names.tail));
        } else if (c == 'H') {
            text.append(part(names.head));
        } else if (c == 'E' || c == 'L') {
            text.append(part(names.tail)).append(names.arrow).append(part(names.head));
        } else {
            (text += '\\') += c;
        }
    }
    return text;
}

/// `\n`, `\l` and `\r` end a line, before any other character a backslash means nothing: in names too.
std::string withBreaks(std::string_view text) {
    std::string lines;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            lines += text[i];
            continue;
        }
        const char c = text[++i];
        lines += c == 'n' || c == 'l' || c == 'r' ? '\n' : c;
    }
    return lines;
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

void endField(std::string& field, std::string& text, const DotNames& names) {
    const std::string shown = withBreaks(withNames(field, names));
    const std::size_t first = shown.find_first_not_of(" \t\r\n");
    if (first != std::string::npos) {
        const std::size_t last = shown.find_last_not_of(" \t\r\n");
        text.append(text.empty() ? "" : ", ").append(shown, first, last + 1 - first);
    }
    field.clear();
}

} // namespace

std::string dotLabel(std::string_view label, const DotNames& names) {
    return withoutEntities(withBreaks(withNames(label, names)));
}

std::string dotRecord(std::string_view label, const DotNames& names) {
    constexpr std::string_view marks = "{}|<> ";
    const std::size_t longest = longestOf(label);
    std::string text;
    std::string field;
    for (std::size_t i = 0; i < label.size() && text.size() + field.size() < longest; ++i) {
        const char c = label[i];
        if (c == '\\' && i + 1 < label.size()) {
            const char next = label[++i];
            if (marks.find(next) == std::string_view::npos)
                field += '\\';
            field += next;
        } else if (c == '<') {
            const std::size_t close = label.find('>', i);
            i = close == std::string_view::npos ? label.size() : close;
        } else if (c == '|' || c == '{' || c == '}') {
            endField(field, text, names);
        } else {
            field += c;
        }
    }
    endField(field, text, names);
    return withoutEntities(text);
}

} // namespace throughline::exchange
