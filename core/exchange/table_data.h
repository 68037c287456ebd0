#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::exchange {

/// The cells of a table as they were read; the first row is the header. Cells point into the text that was read, which
/// must outlive it, or into texts that the table owns.
class TableData {
  public:
    TableData() = default;
    TableData(TableData&&) = default;
    TableData& operator=(TableData&&) = default;

    [[nodiscard]] std::size_t rowCount() const { return lines_.size(); }
    [[nodiscard]] std::size_t width(std::size_t row) const {
        return (row + 1 < starts_.size() ? starts_[row + 1] : cells_.size()) - starts_[row];
    }
    /// Empty beyond the row's width.
    [[nodiscard]] std::string_view cell(std::size_t row, std::size_t column) const {
        return column < width(row) ? cells_[starts_[row] + column] : std::string_view();
    }
    /// The line of the source on which the row begins, from 1.
    [[nodiscard]] std::uint32_t line(std::size_t row) const { return lines_[row]; }
    [[nodiscard]] std::size_t cellCount() const { return cells_.size(); }

    void beginRow(std::uint32_t line) {
        starts_.push_back(cells_.size());
        lines_.push_back(line);
    }
    void addCell(std::string_view text) { cells_.push_back(text); }
    void addOwnCell(std::string text) { cells_.push_back(owned_.emplace_back(std::move(text))); }
    /// Takes back the row that was begun last.
    void dropRow() {
        cells_.resize(starts_.back());
        starts_.pop_back();
        lines_.pop_back();
    }

  private:
    std::vector<std::string_view> cells_;
    std::vector<std::size_t> starts_;
    std::vector<std::uint32_t> lines_;
    std::deque<std::string> owned_;
};

} // namespace throughline::exchange
