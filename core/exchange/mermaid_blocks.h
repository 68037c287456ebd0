#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::exchange {

/// The text of one Mermaid diagram and the line on which it begins.
struct MermaidBlock {
    std::string_view text;
    std::uint32_t line = 1;
};

/// The page with the marks of quotations (`> `) taken off its lines, where a diagram stands in one; else nothing.
std::string withoutQuotationMarks(std::string_view markdown);

/// The diagrams of a Markdown page: fenced blocks of the language `mermaid`, and `:::mermaid`.
std::vector<MermaidBlock> mermaidBlocks(std::string_view markdown);

/// Takes the front matter (`---`) off the block; the title in it, or nothing.
std::string takeFrontMatter(MermaidBlock& block);

/// A label as a person sees it: entity codes (`#quot;`) resolved, tags, icons and, in a Markdown text, the marks of
/// emphasis taken away; one line.
std::string mermaidText(std::string_view label, bool isMarkdown);

} // namespace throughline::exchange
