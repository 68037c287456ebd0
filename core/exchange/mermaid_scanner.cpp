#include "core/exchange/mermaid_scanner.h"

#include <algorithm>

#include "core/exchange/clean_text.h"
#include "core/exchange/row_names.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isHead(char c) {
    return c == '>' || c == 'x' || c == 'o';
}

} // namespace

Status MermaidScanner::wrong(std::string_view fact, std::string argument) const {
    std::vector<std::string> arguments;
    if (!argument.empty())
        arguments.push_back(std::move(argument));
    return {Code::invalid, fact, std::move(arguments), std::to_string(line_)};
}

void MermaidScanner::move(std::size_t count) {
    const std::string_view passed = text_.substr(position_, count);
    line_ += static_cast<std::uint32_t>(std::ranges::count(passed, '\n'));
    position_ += passed.size();
}

void MermaidScanner::skipSpaces() {
    while (at() == ' ' || at() == '\t' || at() == '\r')
        ++position_;
}

void MermaidScanner::skipBlanks() {
    for (;;) {
        if (isSpace(at())) {
            move(1);
        } else if (rest().starts_with("%%{")) {
            const std::size_t end = text_.find("}%%", position_);
            move(end == std::string_view::npos ? rest().size() : end + 3 - position_);
        } else if (rest().starts_with("%%")) {
            move(std::min(rest().find('\n'), rest().size()));
        } else {
            return;
        }
    }
}

bool MermaidScanner::takeWord(std::string_view word) {
    if (!rest().starts_with(word))
        return false;
    const char next = at(word.size());
    if (next != '\0' && next != ';' && !isSpace(next))
        return false;
    move(word.size());
    return true;
}

void MermaidScanner::skipStatement() {
    bool isQuoted = false;
    while (!atEnd() && at() != '\n' && (isQuoted || at() != ';')) {
        if (at() == '"')
            isQuoted = !isQuoted;
        ++position_;
    }
}

std::string_view MermaidScanner::takeId() {
    std::size_t end = position_;
    for (; end < text_.size() && end - position_ <= longestId; ++end) {
        const char c = text_[end];
        const char next = end + 1 < text_.size() ? text_[end + 1] : '\n';
        if (isSpace(c) || std::string_view("[](){}<>|;@~^\"").find(c) != std::string_view::npos)
            break;
        if (c == '-' && (next == '-' || next == '>' || next == '.' || isSpace(next)))
            break;
        if ((c == '=' && next == '=') || text_.substr(end, 3) == ":::" || text_.substr(end, 2) == "%%")
            break;
    }
    const std::string_view id = text_.substr(position_, end - position_);
    position_ = end;
    return id;
}

/// `"…"` or "`…`" in quotes.
bool MermaidScanner::takeQuoted(std::string_view& text, bool& isMarkdown) {
    if (at() != '"')
        return false;
    isMarkdown = at(1) == '`';
    const std::size_t start = position_ + (isMarkdown ? 2 : 1);
    if (isMarkdown && hasNoMarkdownEnd_)
        return false; // known, so that many that do not end are not searched for again and again
    const std::size_t end = text_.find(isMarkdown ? "`\"" : "\"", start);
    if (end == std::string_view::npos) {
        hasNoMarkdownEnd_ = isMarkdown;
        return false;
    }
    text = text_.substr(start, end - start);
    move(end + (isMarkdown ? 2 : 1) - position_);
    return true;
}

Result<std::string> MermaidScanner::textOf(std::string_view text, bool isMarkdown) const {
    if (text.size() > longestText)
        return wrong("a text longer than %1 bytes", inGroups(longestText));
    return mermaidText(text, isMarkdown);
}

Result<std::string> MermaidScanner::takeText(std::initializer_list<std::string_view> closers) {
    const auto closerHere = [&](std::size_t position) -> std::size_t {
        for (const std::string_view closer : closers) {
            if (text_.substr(position).starts_with(closer))
                return closer.size();
        }
        return 0;
    };
    const MermaidScanner before = *this;
    while (isSpace(at()))
        move(1);
    std::string_view quoted;
    bool isMarkdown = false;
    if (takeQuoted(quoted, isMarkdown)) {
        while (isSpace(at()))
            move(1);
        if (const std::size_t length = closerHere(position_); length > 0) {
            move(length);
            return textOf(quoted, isMarkdown);
        }
    }
    position_ = before.position_;
    line_ = before.line_;
    std::string firsts;
    for (const std::string_view closer : closers)
        firsts += closer.front();
    for (std::size_t end = text_.find_first_of(firsts, position_); end != std::string_view::npos;
         end = text_.find_first_of(firsts, end + 1)) {
        const std::size_t length = closerHere(end);
        if (length == 0)
            continue;
        const std::string_view plain = text_.substr(position_, end - position_);
        move(end + length - position_);
        return textOf(plain, false);
    }
    return wrong("a text that does not end; “%1” is missing", std::string(*closers.begin()));
}

Result<std::string> MermaidScanner::takeLabel() {
    std::string_view text;
    bool isMarkdown = false;
    if (!takeQuoted(text, isMarkdown))
        return wrong("a text that does not end; “%1” is missing", "\"");
    return textOf(text, isMarkdown);
}

Result<std::string> MermaidScanner::takeProperties(bool& hasLabel) {
    std::string label;
    hasLabel = false;
    for (;;) {
        while (isSpace(at()) || at() == ',')
            move(1);
        if (at() == '}') {
            move(1);
            return label;
        }
        if (atEnd())
            return wrong("a text that does not end; “%1” is missing", "}");
        const std::size_t nameEnd = std::min(text_.find_first_of(":}\n", position_), text_.size());
        const std::string_view name = trimmed(text_.substr(position_, nameEnd - position_));
        move(nameEnd - position_);
        if (at() != ':')
            continue;
        move(1);
        skipSpaces();
        std::string_view value;
        std::string unescaped;
        bool isMarkdown = false;
        // In the single quotes of YAML a quote is written twice.
        std::size_t close = at() == '\'' ? text_.find('\'', position_ + 1) : std::string_view::npos;
        while (close != std::string_view::npos && close + 1 < text_.size() && text_[close + 1] == '\'')
            close = text_.find('\'', close + 2);
        if (close != std::string_view::npos) {
            for (std::size_t i = position_ + 1; i < close; ++i) {
                unescaped += text_[i];
                i += text_[i] == '\'' ? 1 : 0;
            }
            value = unescaped;
            move(close + 1 - position_);
        } else if (!takeQuoted(value, isMarkdown)) {
            const std::size_t end = std::min(text_.find_first_of(",}\n", position_), text_.size());
            value = trimmed(text_.substr(position_, end - position_));
            move(end - position_);
        }
        if (name == "label") {
            auto shown = textOf(value, isMarkdown);
            if (!shown)
                return shown.status();
            label = *std::move(shown);
            hasLabel = true;
        }
    }
}

/// `e1@` before an arrow.
std::size_t MermaidScanner::arrowIdLength() const {
    constexpr std::size_t longest = 1'000;
    std::size_t end = position_;
    while (end < text_.size() && end - position_ < longest && !isSpace(text_[end]) && text_[end] != '"' &&
           text_[end] != '@')
        ++end;
    const bool isId = end > position_ && end + 1 < text_.size() && text_[end] == '@' &&
                      std::string_view("-=~<xo").find(text_[end + 1]) != std::string_view::npos;
    return isId ? end - position_ : 0;
}

Result<bool> MermaidScanner::takeArrow(MermaidArrow& arrow, std::string& id) {
    const MermaidScanner before = *this;
    skipSpaces();
    const bool isOnNextLine = at() == '\n' || rest().starts_with("%%");
    skipBlanks();
    // On a line of its own only what cannot be a node is an arrow.
    if (isOnNextLine && std::string_view("-=~<").find(at()) == std::string_view::npos) {
        *this = before;
        return false;
    }
    if (const std::size_t length = arrowIdLength(); length > 0) {
        id = std::string(text_.substr(position_, length));
        move(length + 1);
    }
    std::size_t offset = 0;
    if (at() == '<' || at() == 'x' || at() == 'o') {
        arrow.first = at();
        offset = 1;
    }
    const char stroke = at(offset);
    const char next = at(offset + 1);
    const bool isArrow = (stroke == '-' && (next == '-' || next == '.')) || (stroke == '=' && next == '=');
    if (isArrow) {
        move(offset);
        return takeLine(next, arrow);
    }
    if (offset == 0 && rest().starts_with("~~~")) {
        arrow.isInvisible = true;
        while (at() == '~')
            move(1);
        return true;
    }
    *this = before;
    return false;
}

/// From the first stroke on: an arrow without a text in its middle, or one that a text follows.
Result<bool> MermaidScanner::takeLine(char stroke, MermaidArrow& arrow) {
    if (const std::size_t end = arrowEnd(stroke, position_, arrow); end > 0) {
        move(end - position_);
        return true;
    }
    move(2);
    const Status status = takeArrowText(stroke, arrow);
    return status ? Result<bool>(true) : status;
}

/// Where the arrow ends that is complete at `from`; 0 where it is not: `--`, `==` and `-.` begin one with a text.
std::size_t MermaidScanner::arrowEnd(char stroke, std::size_t from, MermaidArrow& arrow) const {
    std::size_t end = from;
    const auto here = [&] { return end < text_.size() ? text_[end] : '\0'; };
    if (stroke == '.') {
        if (here() == '-')
            ++end;
        const std::size_t dots = end;
        while (here() == '.')
            ++end;
        if (end == dots || here() != '-')
            return 0;
        ++end;
    } else {
        while (here() == stroke)
            ++end;
        if (end - from < 2 || (end - from == 2 && !isHead(here())))
            return 0;
    }
    arrow.last = isHead(here()) ? here() : '\0';
    return arrow.last != 0 ? end + 1 : end;
}

Status MermaidScanner::takeArrowText(char stroke, MermaidArrow& arrow) {
    const std::string_view strokes = stroke == '.' ? ".-" : stroke == '=' ? "==" : "--";
    while (isSpace(at()))
        move(1);
    std::string_view label;
    bool isMarkdown = false;
    const bool isQuoted = takeQuoted(label, isMarkdown);
    const std::size_t start = position_;
    for (std::size_t at = text_.find(strokes, start); at != std::string_view::npos;) {
        // A dotted end may begin with its dash, or with several dots.
        std::size_t from = at;
        while (stroke == '.' && from > start && (text_[from - 1] == '.' || text_[from - 1] == '-'))
            --from;
        const std::size_t end = arrowEnd(stroke, from, arrow);
        if (end > 0) {
            std::string_view text = text_.substr(start, from - start);
            if (text.ends_with('<') || text.ends_with(" x") || text.ends_with(" o"))
                text.remove_suffix(1);
            auto shown = isQuoted ? textOf(label, isMarkdown) : textOf(text, false);
            if (!shown)
                return shown.status();
            arrow.label = *std::move(shown);
            move(end - position_);
            return {};
        }
        const std::size_t next = text_.find_first_not_of(strokes.front(), at);
        at = next == std::string_view::npos ? next : text_.find(strokes, std::max(next, at + 1));
    }
    return wrong("an arrow with a text that does not end");
}

} // namespace throughline::exchange
