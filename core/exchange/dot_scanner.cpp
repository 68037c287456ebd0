#include "core/exchange/dot_scanner.h"

#include "core/model/number_text.h"

#include <algorithm>
#include <utility>

namespace throughline::exchange {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// A letter as names have them: every byte beyond ASCII is one.
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

bool DotToken::isKeyword(std::string_view word) const {
    return kind == Kind::id && !isQuoted && !isHtml && text.size() == word.size() &&
           std::ranges::equal(text, word, [](char written, char lower) {
               return (written >= 'A' && written <= 'Z' ? static_cast<char>(written - 'A' + 'a') : written) == lower;
           });
}

Status DotScanner::wrong(std::string_view fact, std::uint32_t line, std::string argument) const {
    std::vector<std::string> arguments;
    if (!argument.empty())
        arguments.push_back(std::move(argument));
    return {Code::invalid, fact, std::move(arguments), std::to_string(line)};
}

void DotScanner::move(std::size_t count) {
    const std::string_view passed = text_.substr(position_, count);
    line_ += static_cast<std::uint32_t>(std::ranges::count(passed, '\n'));
    position_ += passed.size();
}

bool DotScanner::isFirstOnLine() const {
    const std::size_t before = text_.substr(0, position_).find_last_not_of(" \t");
    return before == std::string_view::npos || text_[before] == '\n';
}

/// Spaces, comments, and the lines of a preprocessor, which some programs write with spaces before them.
Status DotScanner::skipBlanks() {
    for (;;) {
        const char c = at();
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v') {
            move(1);
        } else if (c == '/' && at(1) == '*') {
            const std::size_t close = text_.find("*/", position_ + 2);
            if (close == std::string_view::npos)
                return wrong("a comment that does not end", line_);
            move(close + 2 - position_);
        } else if ((c == '/' && at(1) == '/') || (c == '#' && isFirstOnLine())) {
            move(std::min(text_.find('\n', position_), text_.size()) - position_);
        } else {
            return {};
        }
    }
}

Status DotScanner::appendQuoted(std::string& text) {
    const std::uint32_t first = line_;
    move(1);
    while (at() != '"') {
        if (position_ >= text_.size())
            return wrong("a text in quotes that does not end", first);
        if (text.size() > longestId)
            return wrong("a text longer than %1 bytes", first, inGroups(longestId));
        const std::size_t stop = std::min(text_.find_first_of("\"\\", position_), text_.size());
        const std::size_t count = std::min(stop - position_, longestId + 1);
        text.append(text_.substr(position_, count));
        move(count);
        if (at() != '\\')
            continue;
        if (at(1) == '"') {
            text += '"';
            move(2);
        } else if (at(1) == '\n') {
            move(2);
        } else if (at(1) == '\r' && at(2) == '\n') {
            move(3);
        } else {
            text.append(text_.substr(position_, 2));
            move(2);
        }
    }
    move(1);
    return {};
}

/// Texts in quotes are joined by `+`.
Result<DotToken> DotScanner::quoted() {
    DotToken token{DotToken::Kind::id, {}, true, false, line_};
    for (;;) {
        if (Status status = appendQuoted(token.text); !status)
            return status;
        if (Status status = skipBlanks(); !status)
            return status;
        if (at() != '+')
            return token;
        move(1);
        if (Status status = skipBlanks(); !status)
            return status;
        if (at() != '"')
            return wrong("a “+” that no text in quotes follows", line_);
    }
}

/// Up to the bracket that closes the first one.
Result<DotToken> DotScanner::html() {
    const std::uint32_t first = line_;
    std::size_t depth = 0;
    std::size_t end = position_;
    for (;;) {
        end = text_.find_first_of("<>", end);
        if (end == std::string_view::npos)
            return wrong("an HTML text that does not end", first);
        if (text_.substr(end).starts_with("<!--")) {
            end = text_.find("-->", end + 4);
            if (end == std::string_view::npos)
                return wrong("an HTML text that does not end", first);
            end += 3;
            continue;
        }
        depth = text_[end] == '<' ? depth + 1 : depth - 1;
        ++end;
        if (depth == 0)
            break;
    }
    if (end - position_ > longestId)
        return wrong("a text longer than %1 bytes", first, inGroups(longestId));
    DotToken token{DotToken::Kind::id, std::string(text_.substr(position_ + 1, end - position_ - 2)), false, true,
                   first};
    move(end - position_);
    return token;
}

/// A name, or a number; a number ends where its letters begin.
DotToken DotScanner::plain() {
    std::size_t end = position_;
    const auto here = [&] { return end < text_.size() ? text_[end] : '\0'; };
    if (isLetter(here())) {
        while (isLetter(here()) || isDigit(here()))
            ++end;
    } else {
        if (here() == '-')
            ++end;
        while (isDigit(here()))
            ++end;
        if (here() == '.') {
            ++end;
            while (isDigit(here()))
                ++end;
        }
    }
    DotToken token{DotToken::Kind::id, std::string(text_.substr(position_, end - position_)), false, false, line_};
    position_ = end;
    return token;
}

Result<DotToken> DotScanner::next() {
    if (Status status = skipBlanks(); !status)
        return status;
    if (position_ >= text_.size())
        return DotToken{DotToken::Kind::end, {}, false, false, line_};
    const char c = at();
    if (c == '"')
        return quoted();
    if (c == '<')
        return html();
    const bool isNumber = isDigit(c) || (c == '.' && isDigit(at(1))) ||
                          (c == '-' && (isDigit(at(1)) || (at(1) == '.' && isDigit(at(2)))));
    if (isLetter(c) || isNumber) {
        DotToken token = plain();
        if (token.text.size() > longestId)
            return wrong("a text longer than %1 bytes", token.line, inGroups(longestId));
        return token;
    }
    const bool isEdge = c == '-' && (at(1) == '-' || at(1) == '>');
    if (!isEdge && std::string_view("{}[]=;,:").find(c) == std::string_view::npos) {
        return wrong("“%1” stands outside of quotes, where it means nothing", line_, std::string(1, c));
    }
    DotToken token{isEdge ? DotToken::Kind::edge : DotToken::Kind::mark,
                   std::string(text_.substr(position_, isEdge ? 2 : 1)), false, false, line_};
    position_ += token.text.size();
    return token;
}

} // namespace throughline::exchange
