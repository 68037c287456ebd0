#include <gtest/gtest.h>

#include "core/report/document.h"

namespace throughline::report {
namespace {

TEST(Markdown, WritesEveryBlock) {
    Report report;
    report.blocks = {Heading{1, "Freight"}, Paragraph{"A sentence."}, List{{"one", "two"}},
                     Grid{{"Task", "Role"}, {{"Order", "Buyer"}, {"Count", ""}}}, List{}};
    EXPECT_EQ(writeMarkdown(report),
              "# Freight\n\nA sentence.\n\n- one\n- two\n\n| Task | Role |\n| --- | --- |\n| Order | Buyer |\n| Count "
              "|  |\n");
}

TEST(Markdown, WritesLeadsQuotesAndTablesWithSides) {
    Report report;
    report.blocks = {Points{{{"One.\nTwo.", "Order"}, {"Three.", "Count"}}, true}, Points{{{"", "Only"}}},
                     Quote{"Well done.\nThank you.", "Warehouse manager, 3 March 2026"},
                     Grid{{"Unit", "Sum"}, {{"EUR", "12"}}, "Sums", {Side::left, Side::right}}};
    EXPECT_EQ(writeMarkdown(report),
              "1. **Order** One.  \n   Two.\n2. **Count** Three.\n\n- **Only**\n\n"
              "> Well done.  \n> Thank you.\n> \n> – Warehouse manager, 3 March 2026\n\n"
              "**Sums**\n\n| Unit | Sum |\n| --- | ---: |\n| EUR | 12 |\n");
}

TEST(Markdown, TakesNothingForMarkup) {
    Report report;
    report.blocks = {Heading{2, "<b> # *x*"}, Paragraph{"1. a\nb"}, Paragraph{"- a_b_"}, Paragraph{"12 % [a](b)"},
                     Grid{{"a|b"}, {{"x\ny | `z`"}}}};
    EXPECT_EQ(writeMarkdown(report),
              "## \\<b\\> \\# \\*x\\*\n\n1\\. a  \nb\n\n\\- a\\_b\\_\n\n12 % \\[a\\](b)\n\n"
              "| a\\|b |\n| --- |\n| x y \\| \\`z\\` |\n");
}

} // namespace
} // namespace throughline::report
