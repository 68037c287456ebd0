#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/report/trace_picture.h"

/// A report as structure, from which its formats are written: one content.
namespace throughline::report {

struct Heading {
    int level = 1;
    std::string text;
};
/// `lead` stands before the text, in bold; `isSmall` is for what explains the rest. Line breaks of the text are kept.
struct Paragraph {
    std::string text;
    std::string lead = {};
    bool isSmall = false;
};
struct List {
    std::vector<std::string> items;
};
/// A list of paragraphs, with leads.
struct Points {
    std::vector<Paragraph> items;
    bool isNumbered = false;
};
/// What somebody said, and who and when.
struct Quote {
    std::string text;
    std::string by;
};
struct Picture {
    TracePicture drawing;
};
enum class Side { left, right };
/// The first column names the row.
struct Grid {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< each as wide as the columns
    std::string caption = {};
    std::vector<Side> sides = {}; ///< of the columns; left where it ends
};
using Block = std::variant<Heading, Paragraph, List, Points, Quote, Picture, Grid>;

struct Report {
    std::vector<Block> blocks;
    std::string title = {}; ///< what a file says of itself; the first heading where it is empty
    std::string author = {};
    std::string language = "en";
    bool isOnePage = false; ///< set smaller on paper where it would run over
};
std::string_view titleOf(const Report& report);

/// GitHub's Markdown; nothing that a chain holds is taken for markup.
std::string writeMarkdown(const Report& report);
/// One file of HTML that is XML too: no script, nothing from elsewhere, made to be printed as well. Text keeps its
/// direction to itself.
std::string writeHtml(const Report& report);

/// Text without what no format may carry: marks that turn the direction of the text after them, and characters that
/// XML forbids.
std::string harmless(std::string_view text);
/// Text of which no line ends within a number or before its sign of per cent: "86 000", "93 %".
std::string unbroken(std::string_view text);

} // namespace throughline::report
