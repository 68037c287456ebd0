#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/exchange/mermaid_blocks.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// An arrow as it is written: which heads it has, and the text in its middle.
struct MermaidArrow {
    char first = 0; ///< the head at its beginning: `<`, `x`, `o` or none
    char last = 0;  ///< `>`, `x`, `o` or none
    bool isInvisible = false;
    std::string label;
};

/// Reads the small parts of a flowchart, of which each says by itself where it ends: names, texts, arrows.
class MermaidScanner {
  public:
    explicit MermaidScanner(const MermaidBlock& block) : text_(block.text), line_(block.line) {}

    [[nodiscard]] std::uint32_t line() const { return line_; }
    [[nodiscard]] bool atEnd() const { return position_ >= text_.size(); }
    [[nodiscard]] char at(std::size_t offset = 0) const {
        return position_ + offset < text_.size() ? text_[position_ + offset] : '\0';
    }
    [[nodiscard]] std::string_view rest() const { return text_.substr(position_); }
    void move(std::size_t count);

    /// Spaces and tabs.
    void skipSpaces();
    /// Spaces, line breaks, comments and directives.
    void skipBlanks();
    /// Whether the word stands here and ends here; moves past it.
    bool takeWord(std::string_view word);
    /// To the end of a statement that is passed over.
    void skipStatement();
    /// Longer names are refused.
    static constexpr std::size_t longestId = 10'000;
    /// The name of a node or class, no more than one byte longer than the longest; empty where there is none.
    std::string_view takeId();
    /// The text up to one of `closers` (and past it), as it is seen.
    Result<std::string> takeText(std::initializer_list<std::string_view> closers);
    /// A text in quotes, as it is seen.
    Result<std::string> takeLabel();
    /// The text in the braces of `@{ … label: "…" }`, after their `@{`; `hasLabel` where there is one.
    Result<std::string> takeProperties(bool& hasLabel);
    /// Whether an arrow stands here, perhaps after spaces or line breaks; moves past it.
    Result<bool> takeArrow(MermaidArrow& arrow, std::string& id);
    [[nodiscard]] Status wrong(std::string_view fact, std::string argument = {}) const;

  private:
    bool takeQuoted(std::string_view& text, bool& isMarkdown);
    /// As it is seen; longer texts are refused.
    static constexpr std::size_t longestText = 1'000'000;
    [[nodiscard]] Result<std::string> textOf(std::string_view text, bool isMarkdown) const;
    [[nodiscard]] std::size_t arrowIdLength() const;
    Result<bool> takeLine(char stroke, MermaidArrow& arrow);
    Status takeArrowText(char stroke, MermaidArrow& arrow);
    [[nodiscard]] std::size_t arrowEnd(char stroke, std::size_t from, MermaidArrow& arrow) const;

    std::string_view text_;
    std::size_t position_ = 0;
    std::uint32_t line_ = 1;
    bool hasNoMarkdownEnd_ = false;
};

} // namespace throughline::exchange
