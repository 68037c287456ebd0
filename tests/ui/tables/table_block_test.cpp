#include "ui/tables/table_block.h"

#include <gtest/gtest.h>

namespace throughline {
namespace {

TEST(TableBlock, ReadsWhatASpreadsheetPutsOnTheClipboard) {
    EXPECT_EQ(blockIn(QStringLiteral("a\tb\r\nc\t\r\n")), (TableBlock{{"a", "b"}, {"c", ""}}));
    EXPECT_EQ(blockIn(QStringLiteral("one")), (TableBlock{{"one"}}));
    EXPECT_EQ(blockIn(QString()), TableBlock());
    EXPECT_EQ(blockIn(QStringLiteral("a\n\nb")), (TableBlock{{"a"}, {""}, {"b"}}));
}

TEST(TableBlock, KeepsLinesTabsAndQuotesWithinACell) {
    const TableBlock block{{"two\nlines", "a \"word\""}, {"\"quoted\"", "tab\there"}, {"", "5\""}};
    EXPECT_EQ(blockIn(textOf(block)), block);
}

TEST(TableBlock, MakesEveryRowAsWideAsTheWidest) {
    EXPECT_EQ(blockIn(QStringLiteral("a\nb\tc\td\n")), (TableBlock{{"a", "", ""}, {"b", "c", "d"}}));
}

} // namespace
} // namespace throughline
