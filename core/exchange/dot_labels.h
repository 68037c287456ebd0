#pragma once

#include <string>
#include <string_view>

namespace throughline::exchange {

/// What the escapes of a label stand for (Graphviz, "escString"). A node without a label shows `\N`.
struct DotNames {
    std::string_view graph{}; ///< `\G`
    std::string_view node{};  ///< `\N`, and `\L` within a node
    std::string_view tail{};  ///< `\T`
    std::string_view head{};  ///< `\H`
    std::string_view arrow{}; ///< `->` or `--` for `\E`; empty within a node
};

/// The text that a label shows, its lines divided by line breaks: escapes and entities resolved. Texts that escapes
/// would make very long are cut off.
std::string dotLabel(std::string_view label, const DotNames& names);
/// The text of a record: its fields from left to right, divided by commas, without the names of its ports.
std::string dotRecord(std::string_view label, const DotNames& names);

} // namespace throughline::exchange
