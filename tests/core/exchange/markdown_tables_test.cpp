#include "core/exchange/markdown_tables.h"

#include <gtest/gtest.h>

#include "core/exchange/sources.h"

#include "tests/core/exchange/some_chain.h"
#include "tests/support/temporary_folder.h"

namespace throughline::exchange {
namespace {

TEST(Markdown, FindsItsTables) {
    const auto tables = parseMarkdown(
        "# Title\n| no | table |\n\n| A | B |\n|---|:-:|\n| **x** | a \\| b |\n| [l](http://x) |\nend\n\n"
        "| C |\r\n| --- |\r\n| 1 |\r\n");
    ASSERT_TRUE(tables);
    ASSERT_EQ(tables->size(), 2u);
    const TableData& first = tables->front();
    EXPECT_EQ(first.rowCount(), 3u);
    EXPECT_EQ(first.cell(1, 0), "x");
    EXPECT_EQ(first.cell(1, 1), "a | b");
    EXPECT_EQ(first.cell(2, 0), "l");
    EXPECT_EQ(first.width(2), 1u);
    EXPECT_EQ(first.line(1), 6u);
    EXPECT_EQ(tables->back().cell(1, 0), "1");
}

TEST(Markdown, TakesAwayMarkup) {
    EXPECT_EQ(withoutMarkup("  **Bold _and_**  "), "Bold _and_");
    EXPECT_EQ(withoutMarkup("***x***"), "x");
    EXPECT_EQ(withoutMarkup("`code`"), "code");
    EXPECT_EQ(withoutMarkup("see [the page](http://x) now"), "see the page now");
    EXPECT_EQ(withoutMarkup("a<br>b"), "a b");
    EXPECT_EQ(withoutMarkup("2 * 3"), "2 * 3");
    EXPECT_EQ(withoutMarkup("**"), "**");
    EXPECT_EQ(withoutMarkup("\\*x\\* \\[a\\](b) C:\\Users \\\\"), "*x* [a](b) C:\\Users \\");
}

TEST(Markdown, WithoutATableIsRefused) {
    EXPECT_EQ(importTables({"# Only text\n"}, {}, {}, true).error,
              "there is no table of roles, services, tasks or responsibilities in it");
    EXPECT_EQ(importTables({"| A | B |\n|---|---|\n| 1 | 2 |\n"}, {}, {}, true).error,
              "there is no table of roles, services, tasks or responsibilities in it");
    EXPECT_EQ(importTables({"ok\n\xE9\n"}, {}, {}, true).error, "2: is not valid UTF-8 text");
}

TEST(Markdown, PagesMayHoldDiagramsAndTables) {
    const std::string page =
        "```mermaid\ngraph LR\na[Buyer] --> b[Shop]\n```\n\n| Server | Customer |\n|---|---|\n| Buyer | Bank |\n";
    KeySource keys(7);
    const support::TemporaryFolder folder;
    const std::vector<std::string> paths{folder.file("page.md", page)};
    auto imported = readSources(paths, {}, Chain(), keys);
    ASSERT_TRUE(imported) << imported.status().text();
    Chain chain;
    const auto edit = importEdit(chain, *imported);
    ASSERT_TRUE(edit);
    chain.apply(*edit);
    EXPECT_EQ(servicesOf(chain), (std::vector<std::string>{"Buyer > Bank", "Buyer > Shop"}));
}

TEST(Markdown, TablesOfServicesAreTaken) {
    const Outcome outcome = importTables({"| Server | Customer |\n|---|---|\n| Buyer | `Shop` |\n"}, {}, {}, true);
    ASSERT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain), std::vector<std::string>{"Buyer > Shop"});
}

} // namespace
} // namespace throughline::exchange
