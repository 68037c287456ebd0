#include "ui/report/column_widths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace throughline {
namespace {

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

int heightOf(const MeasuredTable& table, const std::vector<double>& widths) {
    int height = 0;
    for (const auto& row : table.rows) {
        int highest = 1;
        for (std::size_t column = 0; column < row.size(); ++column)
            highest = std::max(highest, linesOf(row[column], widths[column] - table.padding[column]));
        height += highest;
    }
    return height;
}

double sum(const std::vector<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

TEST(ColumnWidths, AreWhatTheTextNeedsWhereThereIsRoom) {
    const MeasuredTable table{{{{10, 20}, {5}}, {{12}, {40}}}, {6, 8}};
    EXPECT_EQ(columnWidths(table, 200), (std::vector<double>{36, 48}));
    EXPECT_TRUE(columnWidths({}, 200).empty());
}

TEST(ColumnWidths, GiveRoomToTheColumnThatWouldMakeEveryRowHigher) {
    // Nine rows need 100 in the second column, one row needs 300 in the first: that one is divided.
    MeasuredTable table{{}, {0, 0}};
    for (int row = 0; row < 9; ++row)
        table.rows.push_back({{40, 40}, {50, 50}});
    table.rows.push_back({{50, 50, 50, 50, 50, 50}, {50, 50}});
    const std::vector<double> widths = columnWidths(table, 200);
    EXPECT_GE(widths[1], 100.0);
    EXPECT_GE(widths[0], 80.0);
    EXPECT_LE(sum(widths), 200.0 + 1e-9);
}

TEST(ColumnWidths, AreNeverWorseThanEqualOnesAndBreakNoWordThatFits) {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto number = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
        MeasuredTable table;
        const int columns = number(2, 6);
        for (int column = 0; column < columns; ++column)
            table.padding.push_back(number(0, 12));
        for (int row = number(1, 60); row > 0; --row) {
            auto& cells = table.rows.emplace_back();
            for (int column = 0; column < columns; ++column) {
                auto& words = cells.emplace_back();
                for (int word = number(0, 2 + 3 * column); word > 0; --word)
                    words.push_back(number(3, 40));
            }
        }
        constexpr double width = 480;
        const std::vector<double> widths = columnWidths(table, width);
        ASSERT_EQ(widths.size(), static_cast<std::size_t>(columns));
        EXPECT_LE(sum(widths), width + 1e-6);
        const std::vector<double> equal(widths.size(), width / columns);
        EXPECT_LE(heightOf(table, widths), heightOf(table, equal));
        for (const auto& row : table.rows) {
            for (std::size_t column = 0; column < row.size(); ++column) {
                for (const double word : row[column])
                    EXPECT_LE(word, widths[column] - table.padding[column] + 1e-6);
            }
        }
        EXPECT_EQ(columnWidths(table, width), widths);
    }
}

} // namespace
} // namespace throughline
