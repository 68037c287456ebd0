#pragma once

#include <vector>

namespace throughline {

/// A table as widths of text, to find how wide its columns should be.
struct MeasuredTable {
    /// The words of a cell, each with the space behind it.
    using Cell = std::vector<double>;
    std::vector<std::vector<Cell>> rows; ///< each as wide as `padding`
    std::vector<double> padding;         ///< of each column, beside its text
};

/// Widths of the columns that add up to at most `width`: where all text fits on one line, what each column needs; else
/// those with which the table takes the fewest lines that were found by moving room from column to column. No word is
/// broken that fits. Of a very long table some rows stand for all. The same table gives the same widths.
std::vector<double> columnWidths(const MeasuredTable& table, double width);

} // namespace throughline
