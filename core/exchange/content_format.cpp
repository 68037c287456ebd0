#include "core/exchange/content_format.h"

#include <algorithm>

#include "core/exchange/row_names.h"

namespace throughline::exchange {

namespace {

/// What is looked at: roots come early, after a declaration and perhaps a licence.
constexpr std::size_t looked = 65'536;

constexpr std::string_view blanks = " \t\r\n";

/// The ASCII of the beginning, whatever its encoding; other characters become `?`.
std::string beginning(std::string_view bytes) {
    bytes = bytes.substr(0, looked);
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const bool isLittle = bytes.starts_with("\xFF\xFE") || bytes.starts_with(std::string_view("<\0", 2));
    const bool isBig = bytes.starts_with("\xFE\xFF") || bytes.starts_with(std::string_view("\0<", 2));
    if (!isLittle && !isBig)
        return std::string(bytes);
    std::string text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const char low = bytes[isLittle ? i : i + 1];
        const char high = bytes[isLittle ? i + 1 : i];
        if (i == 0 && high != 0)
            continue; // the byte order mark
        text += high == 0 ? low : '?';
    }
    return text;
}

bool isNameEnd(char c) {
    return blanks.find(c) != std::string_view::npos || c == '>' || c == '/' || c == '=';
}

/// The value of an attribute in the text of a start tag; empty where there is none.
std::string_view attributeIn(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        if (at == 0 || blanks.find(tag[at - 1]) == std::string_view::npos)
            continue;
        std::string_view rest = trimmed(tag.substr(at + name.size()));
        if (!rest.starts_with('='))
            continue;
        rest = trimmed(rest.substr(1));
        if (rest.empty() || (rest.front() != '"' && rest.front() != '\''))
            continue;
        const std::size_t end = rest.find(rest.front(), 1);
        return end == std::string_view::npos ? std::string_view() : rest.substr(1, end - 1);
    }
    return {};
}

/// Whether a JSON object has a member of one of these names at its top; looks no farther than the first that is there.
std::string_view firstMember(std::string_view text, std::initializer_list<std::string_view> names) {
    std::size_t depth = 0;
    bool isName = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '{' || c == '[') {
            isName = ++depth == 1 && c == '{';
        } else if (c == '}' || c == ']') {
            if (depth > 0)
                --depth;
        } else if (c == ',') {
            isName = true;
        } else if (c == '"') {
            const std::size_t start = i + 1;
            for (++i; i < text.size() && text[i] != '"'; ++i)
                i += text[i] == '\\' ? 1 : 0;
            if (i >= text.size())
                return {};
            const std::string_view member = text.substr(start, i - start);
            if (depth == 1 && isName && std::ranges::find(names, member) != names.end())
                return member;
            isName = false;
        }
    }
    return {};
}

/// Whether a Markdown page has a fenced block of Mermaid.
bool hasMermaid(std::string_view text) {
    for (std::size_t at = text.find("mermaid"); at != std::string_view::npos; at = text.find("mermaid", at + 1)) {
        const std::size_t line = text.rfind('\n', at) + 1; // 0 on the first line
        std::string_view fence = trimmed(text.substr(line, at - line));
        // It may stand in a quotation.
        fence.remove_prefix(std::min(fence.find_first_not_of("> "), fence.size()));
        if (fence.starts_with("```") || fence.starts_with("~~~") || fence.starts_with(":::"))
            return true;
    }
    return false;
}

std::string_view formatShown(std::string_view bytes, const Format* byName) {
    if (byName != nullptr && byName->name == "json")
        return firstMember(bytes, {"format", "graph", "graphs"}).starts_with("graph") ? "jgf" : "json";
    if (byName != nullptr && byName->name == "markdown")
        return hasMermaid(bytes) ? "mermaid" : "markdown";
    if (byName != nullptr && std::ranges::find(byName->suffixes, ".xml") == byName->suffixes.end())
        return byName->name;
    return formatOfRoot(xmlRootOf(bytes));
}

} // namespace

std::string_view formatOfRoot(const XmlRoot& root) {
    if (root.name == "graphml")
        return "graphml";
    if (root.name == "gexf")
        return "gexf";
    if (root.name == "mxfile" || root.name == "mxGraphModel" || root.name == "mxlibrary")
        return "drawio";
    if (root.name == "definitions" && root.space.find("BPMN") != std::string::npos)
        return "bpmn";
    if (root.name == "model" && root.space.find("archimate") != std::string::npos)
        return "archimate";
    return {};
}

XmlRoot xmlRootOf(std::string_view bytes) {
    const std::string begun = beginning(bytes);
    std::string_view text = trimmed(begun);
    if (!text.starts_with('<'))
        return {};
    while (text.starts_with("<?") || text.starts_with("<!")) {
        const std::string_view end = text.starts_with("<?") ? "?>" : text.starts_with("<!--") ? "-->" : ">";
        const std::size_t at = text.find(end, 2);
        if (at == std::string_view::npos)
            return {};
        text = trimmed(text.substr(at + end.size()));
    }
    if (!text.starts_with('<'))
        return {};
    text.remove_prefix(1);
    const std::size_t length =
        static_cast<std::size_t>(std::ranges::find_if(text, [](char c) { return isNameEnd(c); }) - text.begin());
    const std::string_view qualified = text.substr(0, length);
    const std::string_view tag = text.substr(length, text.find('>', length) - length);
    const std::size_t colon = qualified.find(':');
    const bool hasPrefix = colon != std::string_view::npos;
    const std::string declaration = hasPrefix ? "xmlns:" + std::string(qualified.substr(0, colon)) : "xmlns";
    return {std::string(hasPrefix ? qualified.substr(colon + 1) : qualified),
            std::string(attributeIn(tag, declaration))};
}

const Format* formatByContent(std::string_view bytes, const Format* byName) {
    const Format* shown = formatNamed(formatShown(bytes, byName));
    return shown != nullptr && shown->isRead ? shown : byName;
}

} // namespace throughline::exchange
