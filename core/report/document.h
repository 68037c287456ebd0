#pragma once

#include <string>
#include <variant>
#include <vector>

/// A report as structure, from which its formats are written: one content.
namespace throughline::report {

struct Heading {
    int level = 1;
    std::string text;
};
struct Paragraph {
    std::string text;
};
struct List {
    std::vector<std::string> items;
};
struct Grid {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< each as wide as the columns
};
using Block = std::variant<Heading, Paragraph, List, Grid>;

struct Report {
    std::vector<Block> blocks;
};

/// GitHub's Markdown; nothing that a chain holds is taken for markup.
std::string writeMarkdown(const Report& report);

} // namespace throughline::report
