#include "ui/report/column_widths.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace throughline {

namespace {

constexpr std::size_t mostRows = 200;
constexpr int stepsOfWidth = 60;

/// How many lines the words take when each line is filled as far as it goes.
int linesOf(const MeasuredTable::Cell& words, double width) {
    int lines = 1;
    double used = 0.0;
    for (const double word : words) {
        if (used > 0.0 && used + word > width) {
            ++lines;
            used = 0.0;
        }
        used += word;
    }
    return lines;
}

/// Moves room between the columns of a table for as long as that saves lines.
class Fitting {
  public:
    Fitting(const MeasuredTable& table, double width) : table_(table), columns_(table.padding.size()), width_(width) {
        const std::size_t step = std::max<std::size_t>(1, table.rows.size() / mostRows);
        for (std::size_t row = 0; row < table.rows.size(); row += step)
            rows_.push_back(&table.rows[row]);
    }

    std::vector<double> found() {
        const std::vector<double> natural =
            needed([](const MeasuredTable::Cell& words) { return std::accumulate(words.begin(), words.end(), 0.0); });
        if (std::accumulate(natural.begin(), natural.end(), 0.0) <= width_)
            return natural;
        least_ = needed([](const MeasuredTable::Cell& words) {
            return words.empty() ? 0.0 : *std::max_element(words.begin(), words.end());
        });
        widths_ = fairShares(natural);
        lines_.resize(columns_);
        for (std::size_t column = 0; column < columns_; ++column)
            lines_[column] = linesAt(column, widths_[column]);
        while (improve()) {
        }
        return widths_;
    }

  private:
    template <class Measure>
    [[nodiscard]] std::vector<double> needed(const Measure& measure) const {
        std::vector<double> widths(columns_, 0.0);
        for (const auto& row : table_.rows) {
            for (std::size_t column = 0; column < columns_; ++column)
                widths[column] = std::max(widths[column], measure(row[column]) + table_.padding[column]);
        }
        return widths;
    }

    /// Narrow columns have what they need, the others share what is left alike.
    [[nodiscard]] std::vector<double> fairShares(const std::vector<double>& natural) const {
        std::vector<std::size_t> order(columns_);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t column) { return natural[column]; });
        std::vector<double> widths(columns_);
        double rest = width_;
        for (std::size_t i = 0; i < columns_; ++i) {
            widths[order[i]] = std::min(natural[order[i]], rest / static_cast<double>(columns_ - i));
            rest -= widths[order[i]];
        }
        return widths;
    }

    [[nodiscard]] std::vector<int> linesAt(std::size_t column, double width) const {
        std::vector<int> lines;
        lines.reserve(rows_.size());
        for (const auto* row : rows_)
            lines.push_back(linesOf((*row)[column], width - table_.padding[column]));
        return lines;
    }

    /// The height of all rows; of two tables as high, the one with fewer lines in its cells.
    [[nodiscard]] double heightOf(const std::vector<const std::vector<int>*>& lines) const {
        constexpr double weightOfCell = 0.01;
        double height = 0.0;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            int highest = 1;
            for (const auto* column : lines) {
                highest = std::max(highest, (*column)[row]);
                height += weightOfCell * (*column)[row];
            }
            height += highest;
        }
        return height;
    }

    /// The best move of room from one column to another, where one saves lines.
    bool improve() {
        std::vector<const std::vector<int>*> lines;
        for (const auto& column : lines_)
            lines.push_back(&column);
        double best = heightOf(lines) - 1e-6;
        bool isFound = false;
        std::size_t bestFrom = 0;
        std::size_t bestTo = 0;
        double bestAmount = 0.0;
        for (std::size_t from = 0; from < columns_; ++from) {
            for (const int steps : {1, 3, 9}) {
                const double amount = steps * width_ / stepsOfWidth;
                if (widths_[from] - amount < least_[from])
                    break;
                const std::vector<int> fromLines = linesAt(from, widths_[from] - amount);
                for (std::size_t to = 0; to < columns_; ++to) {
                    if (to == from)
                        continue;
                    const std::vector<int> toLines = linesAt(to, widths_[to] + amount);
                    lines[from] = &fromLines;
                    lines[to] = &toLines;
                    if (const double height = heightOf(lines); height < best) {
                        best = height;
                        isFound = true;
                        bestFrom = from;
                        bestTo = to;
                        bestAmount = amount;
                    }
                    lines[to] = &lines_[to];
                }
                lines[from] = &lines_[from];
            }
        }
        if (!isFound)
            return false;
        widths_[bestFrom] -= bestAmount;
        widths_[bestTo] += bestAmount;
        lines_[bestFrom] = linesAt(bestFrom, widths_[bestFrom]);
        lines_[bestTo] = linesAt(bestTo, widths_[bestTo]);
        return true;
    }

    const MeasuredTable& table_;
    std::size_t columns_;
    double width_;
    std::vector<const std::vector<MeasuredTable::Cell>*> rows_;
    std::vector<double> least_;
    std::vector<double> widths_;
    std::vector<std::vector<int>> lines_; ///< of each column, by the row
};

} // namespace

std::vector<double> columnWidths(const MeasuredTable& table, double width) {
    return Fitting(table, width).found();
}

} // namespace throughline
