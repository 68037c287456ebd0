#include "core/exchange/owm_line.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/exchange/clean_text.h"
#include "core/exchange/row_names.h"
#include "core/exchange/short_text.h"

namespace throughline::exchange {

namespace {

constexpr std::array<std::string_view, 25> keywords{
    "title",     "component",    "anchor",      "market",        "ecosystem", "submap",    "pipeline",
    "evolve",    "note",         "annotations", "annotation",    "style",     "evolution", "pioneers",
    "settlers",  "townplanners", "accelerator", "deaccelerator", "url",       "build",     "buy",
    "outsource", "size",         "y-axis",      "x-axis"};

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

/// The name in quotes, with `\n` for a line break; empties `rest` up to its end.
std::string quotedName(std::string_view& rest) {
    std::string name;
    std::size_t i = 1;
    for (; i < rest.size() && rest[i] != '"'; ++i) {
        if (rest[i] == '\\' && i + 1 < rest.size()) {
            ++i;
            name += rest[i] == 'n' ? ' ' : rest[i];
        } else {
            name += rest[i];
        }
    }
    rest.remove_prefix(std::min(i + 1, rest.size()));
    return cleanLine(name, longestHandedOver);
}

/// Where the name ends: before a bracket, or a word that says more of the component.
std::size_t nameEnd(std::string_view rest) {
    std::size_t end = std::min(rest.find('['), rest.size());
    for (const std::string_view word : {" label", " inertia", "(inertia)", "(market)", "(ecosystem)", "(build)",
                                        "(buy)", "(outsource)", "(pipeline)", " url("}) {
        std::size_t at = rest.find(word);
        // A word within a name is its own: "Price label".
        const auto standsAlone = [&] {
            const std::size_t after = at + word.size();
            if (word == " label")
                return trimmed(rest.substr(std::min(after, rest.size()))).starts_with('[');
            return word.front() == '(' || word.back() == '(' || after == rest.size() || isBlank(rest[after]);
        };
        while (at != std::string_view::npos && !standsAlone())
            at = rest.find(word, at + 1);
        end = std::min(end, at);
    }
    return end;
}

void readNumbers(std::string_view rest, OwmElement& element) {
    if (!rest.starts_with('['))
        return;
    element.hasBrackets = true;
    rest.remove_prefix(1);
    while (!rest.empty()) {
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t,+"), rest.size()));
        double number = 0;
        const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (read.ec != std::errc())
            return;
        element.numbers.push_back(number);
        rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
    }
}

/// An arrow in a link, and where it ends.
struct Arrow {
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos;
    std::string_view flow;
};

/// `->`, `->>`, `<->`, `+>`, `+<`, `+<>`, `+'flow'>`, `+'flow'<`, `+'flow'<>`
Arrow nextArrow(std::string_view line, std::size_t from) {
    for (std::size_t i = line.find_first_of("-+<", from); i != std::string_view::npos;
         i = line.find_first_of("-+<", i + 1)) {
        const std::string_view rest = line.substr(i);
        for (const std::string_view plain : {"<->", "->>", "->"}) {
            if (rest.starts_with(plain))
                return {i, i + plain.size(), {}};
        }
        if (rest.front() != '+')
            continue;
        std::size_t at = 1;
        std::string_view flow;
        if (rest.substr(at).starts_with('\'')) {
            const std::size_t close = rest.find('\'', 2);
            if (close == std::string_view::npos)
                continue;
            flow = rest.substr(2, close - 2);
            at = close + 1;
        }
        for (const std::string_view head : {"<>", ">", "<"}) {
            if (rest.substr(at).starts_with(head))
                return {i, i + at + head.size(), flow};
        }
    }
    return {};
}

/// Where the name in quotes ends that begins at `from`, or `from`: what is in quotes is no arrow.
std::size_t pastQuotes(std::string_view line, std::size_t from) {
    const std::size_t open = line.find_first_not_of(" \t", from);
    if (open == std::string_view::npos || line[open] != '"')
        return from;
    for (std::size_t i = open + 1; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == '"')
            return i + 1;
    }
    return from;
}

} // namespace

std::string withoutOwmComments(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    bool isComment = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const bool hasAddress = trimmed(line).starts_with("url");
        while (!line.empty()) {
            if (isComment) {
                const std::size_t close = line.find("*/");
                isComment = close == std::string_view::npos;
                line.remove_prefix(isComment ? line.size() : close + 2);
                continue;
            }
            const std::size_t slash = hasAddress ? std::string_view::npos : line.find("//");
            const std::size_t open = hasAddress ? std::string_view::npos : line.find("/*");
            plain.append(line.substr(0, std::min(slash, open)));
            isComment = open < slash;
            line.remove_prefix(isComment ? open + 2 : line.size());
        }
        plain += '\n';
    }
    return plain;
}

std::optional<OwmElement> owmElement(std::string_view line) {
    line = trimmed(line);
    for (const std::string_view keyword : keywords) {
        if (!line.starts_with(keyword) || (line.size() > keyword.size() && !isBlank(line[keyword.size()])))
            continue;
        OwmElement element{keyword, {}, {}, false};
        std::string_view rest = trimmed(line.substr(keyword.size()));
        if (rest.starts_with('"')) {
            element.name = quotedName(rest);
        } else {
            const std::size_t end = keyword == "title" ? rest.size() : nameEnd(rest);
            element.name = cleanLine(rest.substr(0, end), longestHandedOver);
            rest.remove_prefix(end);
        }
        // What a component is (market), or how it is come by (buy), may stand before its place too.
        rest = trimmed(rest);
        while (rest.starts_with('(') && rest.find(')') != std::string_view::npos)
            rest = trimmed(rest.substr(rest.find(')') + 1));
        readNumbers(rest, element);
        return element;
    }
    return std::nullopt;
}

std::optional<OwmLink> owmLink(std::string_view line) {
    OwmLink link;
    const std::size_t note = line.find(';');
    const std::string_view ends = line.substr(0, note);
    std::string_view flow;
    std::size_t from = 0;
    for (;;) {
        const Arrow arrow = nextArrow(ends, pastQuotes(ends, from));
        std::string_view end =
            trimmed(ends.substr(from, arrow.begin == std::string_view::npos ? arrow.begin : arrow.begin - from));
        link.ends.push_back(end.starts_with('"') ? quotedName(end) : cleanLine(end, longestHandedOver));
        if (arrow.begin == std::string_view::npos)
            break;
        if (!arrow.flow.empty())
            flow = arrow.flow;
        from = arrow.end;
    }
    if (link.ends.size() < 2)
        return std::nullopt;
    link.text = cleanLine(flow, longestHandedOver);
    if (note != std::string_view::npos) {
        const std::string text = cleanLine(line.substr(note + 1), longestHandedOver);
        link.text += (link.text.empty() || text.empty() ? "" : ", ") + text;
    }
    return link;
}

} // namespace throughline::exchange
