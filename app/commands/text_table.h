#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace throughline::commands {

/// A table of plain text: columns as wide as their widest cell, two spaces apart, numbers to the right. Widths count
/// characters, not bytes.
class TextTable {
  public:
    enum class Side { left, right };
    explicit TextTable(std::vector<Side> sides) : sides_(std::move(sides)) {}

    /// As many cells as there are columns.
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    /// One line a row, `indent` spaces before it, no spaces at its end.
    [[nodiscard]] std::string text(std::size_t indent = 2) const;

  private:
    std::vector<Side> sides_;
    std::vector<std::vector<std::string>> rows_;
};

/// At most `decimals` digits after the point, without zeros at the end: "12.5", "3".
std::string numberText(double number, int decimals = 2);
/// "87.5 %".
std::string percentText(double share);
/// "–" where there is none.
std::string percentText(const std::optional<double>& share);
/// "1 role", "3 roles", "0 people".
std::string countText(std::size_t count, std::string_view one, std::string_view many);
/// "1 role, 3 services" of rows by kind (the plural of its description); "nothing" of none.
std::string countsText(const std::vector<std::pair<std::string_view, std::size_t>>& counts);

} // namespace throughline::commands
