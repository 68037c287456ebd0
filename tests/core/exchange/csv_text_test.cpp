#include "core/exchange/csv_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace throughline::exchange {
namespace {

using namespace std::string_literals;
using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text) {
    const auto table = parseCsv(text);
    if (!table)
        return {{table.status().place(), table.status().text()}};
    Rows rows;
    for (std::size_t row = 0; row < table->rowCount(); ++row) {
        rows.emplace_back();
        for (std::size_t i = 0; i < table->width(row); ++i)
            rows.back().emplace_back(table->cell(row, i));
    }
    return rows;
}

TEST(Csv, ReadsQuotedCellsAndEveryKindOfLineEnd) {
    EXPECT_EQ(rowsOf("a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\n\"two\nlines\",\r1,2"),
              (Rows{{"a", "b"}, {"x, y", "say \"hi\""}, {"two\nlines", ""}, {"1", "2"}}));
    EXPECT_EQ(rowsOf("\xEF\xBB\xBF"
                     "a,b\n"),
              (Rows{{"a", "b"}}));
    EXPECT_EQ(rowsOf("a,b\n\n\r\n1,2\n\n"), (Rows{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(rowsOf("a,b\n5\" pipe,\"\"\n"), (Rows{{"a", "b"}, {"5\" pipe", ""}}));
}

TEST(Csv, FindsTheSeparatorByItself) {
    EXPECT_EQ(rowsOf("a;b;c\n1,5;2;3"), (Rows{{"a", "b", "c"}, {"1,5", "2", "3"}}));
    EXPECT_EQ(rowsOf("a\tb\n1;2\t3"), (Rows{{"a", "b"}, {"1;2", "3"}}));
    EXPECT_EQ(rowsOf("\"a;b;c\",d\n1,2"), (Rows{{"a;b;c", "d"}, {"1", "2"}}));
    EXPECT_EQ(rowsOf("title\nBuyer"), (Rows{{"title"}, {"Buyer"}}));
    EXPECT_EQ(rowsOf("sep=;\r\na,b;c\r\n1;2"), (Rows{{"a,b", "c"}, {"1", "2"}}));
    EXPECT_EQ(rowsOf("sep=,\n"), (Rows{{"2", "there is no table in it"}}));
}

TEST(Csv, PassesOverLeadingCommentsAndCountsTheirLines) {
    EXPECT_EQ(rowsOf("## one\n# two; three\n\na,b\n#1,2"), (Rows{{"a", "b"}, {"#1", "2"}}));
    const auto table = parseCsv("# one\r\n\r\na,b\r\n\"x\ny\",2\r\n3,4\r\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->line(0), 3u);
    EXPECT_EQ(table->line(1), 4u);
    EXPECT_EQ(table->line(2), 6u);
}

TEST(Csv, NamesTheLineOfWhatIsWrong) {
    EXPECT_EQ(rowsOf(""), (Rows{{"1", "there is no table in it"}}));
    EXPECT_EQ(rowsOf("# only\n# comments"), (Rows{{"3", "there is no table in it"}}));
    EXPECT_EQ(rowsOf("a,b\n1,\"open\nand\n"), (Rows{{"2", "a quoted cell that does not end"}}));
    EXPECT_EQ(rowsOf("a,b\n1,\"x\"y\n"), (Rows{{"2", "text after the closing quote of a cell"}}));
    EXPECT_EQ(rowsOf("a,b\n1,\xE9\n"), (Rows{{"2", "is not valid UTF-8 text"}}));
    EXPECT_EQ(rowsOf("a,b\n1,2\n3,\0"s), (Rows{{"3", "a text with the character NUL in it"}}));
    EXPECT_EQ(rowsOf("\xFF\xFE"
                     "a\0,\0b\0"s),
              (Rows{{"1", "is UTF-16; save it as UTF-8"}}));
}

TEST(Csv, KeepsItsLimits) {
    EXPECT_EQ(rowsOf(std::string(1'000'000, ',')), (Rows{{"1", "has more than 1,000 columns"}}));
    EXPECT_EQ(rowsOf("a,b\n1," + std::string(1'000'001, 'x')), (Rows{{"2", "a cell longer than 1,000,000 bytes"}}));
    EXPECT_EQ(rowsOf("a,b\n1,\"" + std::string(2'000'002, '"') + "\""),
              (Rows{{"2", "a cell longer than 1,000,000 bytes"}}));
    CsvLimits limits;
    limits.rows = 2;
    EXPECT_TRUE(parseCsv("a,b\n1,2\n3,4\n", limits));
    EXPECT_EQ(parseCsv("a,b\n1,2\n3,4\n5,6\n", limits).status().place(), "4");
    limits.cells = 3;
    EXPECT_FALSE(parseCsv("a,b\n1,2\n", limits));
}

TEST(Formulas, CannotRunAndComeBackUnchanged) {
    const std::vector<std::string> likeFormulas{"=1+1", "+1",  "-5",   "@x",    "\tx", "\rx", "\nx",
                                                "  =1", "'=1", "''=1", "' '-x", "＝1", "'＠"};
    for (const std::string& text : likeFormulas) {
        EXPECT_TRUE(isLikeFormula(text)) << text;
        EXPECT_EQ(escaped(text), "'" + text);
        EXPECT_EQ(unescaped(escaped(text)), text);
    }
    for (const std::string text : {"", "a=1", "'quoted'", "'", "''", " plain", "1-2", "\"=1\""}) {
        EXPECT_FALSE(isLikeFormula(text)) << text;
        EXPECT_EQ(escaped(text), text);
        EXPECT_EQ(unescaped(text), text);
    }
}

TEST(Cells, AreQuotedWhereTheyMustBe) {
    EXPECT_EQ(csvCell("plain text"), "plain text");
    EXPECT_EQ(csvCell("a,b"), "\"a,b\"");
    EXPECT_EQ(csvCell("a;b"), "\"a;b\"");
    EXPECT_EQ(csvCell("say \"hi\""), "\"say \"\"hi\"\"\"");
    EXPECT_EQ(csvCell("two\nlines"), "\"two\nlines\"");
    EXPECT_EQ(csvCell(" outer "), "\" outer \"");
    EXPECT_EQ(csvCell("#1"), "\"#1\"");
}

} // namespace
} // namespace throughline::exchange
