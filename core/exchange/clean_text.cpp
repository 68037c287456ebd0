#include "core/exchange/clean_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "core/exchange/html_entities.h"

namespace throughline::exchange {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool isBlank(char32_t c) {
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isBreak(char32_t c) {
    return c == U'\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

std::string cleaned(std::string_view text, std::size_t longest, bool keepsBreaks) {
    std::string clean;
    clean.reserve(std::min(text.size(), 4 * longest));
    std::size_t characters = 0;
    char waiting = 0; // the white space that comes before the next character, if there is one
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t start = i;
        const auto c = nextCharacter(text, i);
        if (c && isBlank(*c)) {
            if (!keepsBreaks) {
                waiting = ' ';
            } else if (isBreak(*c) || *c == U'\r') {
                const bool isSecond = *c == U'\n' && start > 0 && text[start - 1] == '\r';
                if (waiting == '\n' && !isSecond && !clean.empty() && characters < longest) {
                    clean += '\n';
                    ++characters;
                }
                waiting = '\n';
            } else if (waiting != '\n') {
                waiting = *c == U'\t' ? '\t' : ' ';
            }
            continue;
        }
        if (c && (*c < 0x20 || (*c >= 0x7F && *c < 0xA0) || *c == 0xFEFF))
            continue;
        if (waiting != 0 && !clean.empty()) {
            clean += waiting;
            ++characters;
        }
        waiting = 0;
        if (characters + 1 > longest) {
            while (characters >= longest && !clean.empty()) {
                while (clean.size() > 1 && (static_cast<unsigned char>(clean.back()) & 0xC0) == 0x80)
                    clean.pop_back();
                clean.pop_back();
                --characters;
            }
            return clean + "…";
        }
        if (c) {
            clean.append(text.substr(start, i - start));
        } else {
            clean.append(replacement);
            i = start + 1;
        }
        ++characters;
    }
    return clean;
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The character of the entity that `text` begins with (at its `&`), and the length of that; none where it is no
/// entity.
std::optional<std::pair<char32_t, std::size_t>> entityAt(std::string_view text) {
    constexpr std::size_t longest = 12;
    const std::size_t end = text.substr(0, longest).find(';');
    if (end == std::string_view::npos || end < 2)
        return std::nullopt;
    const std::string_view name = text.substr(1, end - 1);
    if (name.front() == '#') {
        const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        const std::string_view digits = name.substr(isHex ? 2 : 1);
        std::uint32_t number = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10);
        if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size())
            return std::nullopt;
        return std::pair(static_cast<char32_t>(number), end + 1);
    }
    const auto character = htmlEntity(name);
    if (!character)
        return std::nullopt;
    return std::pair(*character, end + 1);
}

std::string lower(std::string_view text) {
    std::string lowered(text);
    std::ranges::transform(lowered, lowered.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lowered;
}

/// Whether a line ends where this element begins or ends.
bool breaksLine(std::string_view name) {
    constexpr std::array<std::string_view, 17> blocks{"blockquote", "br", "dd", "div", "dt", "h1",  "h2",    "h3", "h4",
                                                      "h5",         "h6", "hr", "li",  "p",  "pre", "table", "tr"};
    return std::ranges::find(blocks, name) != blocks.end();
}

/// The tags of a text, found in linear time: none reaches over the next `<`, and comments are looked for only where
/// one ends.
class Tags {
  public:
    explicit Tags(std::string_view html) : html_(html), lastEnd_(html.rfind("-->")) {}

    /// The length of the tag or comment at this `<`; 0 where there is none.
    [[nodiscard]] std::size_t lengthAt(std::size_t at) const {
        const std::string_view text = html_.substr(at);
        if (text.starts_with("<!--")) {
            const bool ends = lastEnd_ != std::string_view::npos && at + 4 <= lastEnd_;
            return ends ? html_.find("-->", at + 4) + 3 - at : 0;
        }
        const std::size_t name = text.starts_with("</") ? 2 : 1;
        if (text.size() <= name || (!isLetter(text[name]) && text[name] != '!' && text[name] != '?'))
            return 0;
        char quote = 0;
        for (std::size_t i = name; i < text.size() && text[i] != '<'; ++i) {
            const char c = text[i];
            if (quote != 0) {
                quote = c == quote ? '\0' : quote;
            } else if ((c == '"' || c == '\'') && text[i - 1] == '=') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return 0;
    }

  private:
    std::string_view html_;
    std::size_t lastEnd_;
};

std::string nameOf(std::string_view tag) {
    std::size_t start = 1;
    if (tag[start] == '/')
        ++start;
    std::size_t end = start;
    while (end < tag.size() && (isLetter(tag[end]) || isDigit(tag[end])))
        ++end;
    return lower(tag.substr(start, end - start));
}

} // namespace

std::string cleanLine(std::string_view text, std::size_t longest) {
    return cleaned(text, longest, false);
}

std::string cleanText(std::string_view text, std::size_t longest) {
    return cleaned(text, longest, true);
}

void appendCharacter(std::string& text, char32_t character) {
    if (character == 0 || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF)) {
        text.append(replacement);
    } else if (character < 0x80) {
        text += static_cast<char>(character);
    } else {
        const int more = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
        constexpr std::array<std::uint32_t, 4> marks{0, 0xC0, 0xE0, 0xF0};
        text += static_cast<char>(marks[static_cast<std::size_t>(more)] | (character >> (6 * more)));
        for (int i = more - 1; i >= 0; --i)
            text += static_cast<char>(0x80U | ((character >> (6 * i)) & 0x3FU));
    }
}

bool isLikeHtml(std::string_view text) {
    const Tags tags(text);
    for (std::size_t i = text.find_first_of("<&"); i != std::string_view::npos; i = text.find_first_of("<&", i + 1)) {
        if (text[i] == '&' ? entityAt(text.substr(i)).has_value() : tags.lengthAt(i) > 0)
            return true;
    }
    return false;
}

std::string htmlText(std::string_view html) {
    const Tags tags(html);
    std::string text;
    for (std::size_t i = 0; i < html.size();) {
        if (html[i] == '&') {
            if (const auto entity = entityAt(html.substr(i))) {
                appendCharacter(text, entity->first);
                i += entity->second;
                continue;
            }
        }
        const std::size_t length = html[i] == '<' ? tags.lengthAt(i) : 0;
        if (length == 0) {
            text += html[i++];
            continue;
        }
        const bool isEnd = html[i + 1] == '/';
        const std::string name = nameOf(html.substr(i, length));
        i += length;
        if (!isEnd && (name == "script" || name == "style")) {
            i = std::min(html.find("</", i), html.size());
        } else if (breaksLine(name)) {
            text += '\n';
        } else if (isEnd && (name == "td" || name == "th")) {
            text += ' ';
        }
    }
    return text;
}

} // namespace throughline::exchange
