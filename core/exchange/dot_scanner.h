#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/model/result.h"

namespace throughline::exchange {

/// One token of the DOT language.
struct DotToken {
    enum class Kind {
        end,
        id,   ///< a name, a number, a quoted text (its parts joined) or an HTML text (without its outer brackets)
        mark, ///< one of { } [ ] = ; , : +
        edge  ///< `--` or `->`
    };
    Kind kind = Kind::end;
    std::string text;
    bool isQuoted = false; ///< in quotes, so that it is no keyword
    bool isHtml = false;
    std::uint32_t line = 1;

    [[nodiscard]] bool isMark(char c) const { return kind == Kind::mark && text.front() == c; }
    /// Whether it is the keyword (given in lower case); keywords are written in any case.
    [[nodiscard]] bool isKeyword(std::string_view word) const;
};

/// Splits a text in the DOT language (graphviz.org/doc/info/lang.html) into tokens. Backslashes in quoted texts stay,
/// except before a quote and at the end of a line; labels give them their meaning.
class DotScanner {
  public:
    /// Longer texts are refused.
    static constexpr std::size_t longestId = 1'000'000;

    /// `text` is valid UTF-8 and outlives the scanner.
    explicit DotScanner(std::string_view text) : text_(text) {}
    /// The next token; the place of a bad status is the line.
    Result<DotToken> next();

  private:
    [[nodiscard]] char at(std::size_t offset = 0) const {
        return position_ + offset < text_.size() ? text_[position_ + offset] : '\0';
    }
    void move(std::size_t count);
    Status skipBlanks();
    [[nodiscard]] bool isFirstOnLine() const;
    Result<DotToken> quoted();
    Status appendQuoted(std::string& text);
    Result<DotToken> html();
    DotToken plain();
    [[nodiscard]] Status wrong(std::string_view fact, std::uint32_t line, std::string argument = {}) const;

    std::string_view text_;
    std::size_t position_ = 0;
    std::uint32_t line_ = 1;
};

} // namespace throughline::exchange
