#include "ui/find/folded.h"

#include <gtest/gtest.h>

namespace throughline {
namespace {

TEST(Folded, KnowsNeitherCaseNorMarks) {
    EXPECT_EQ(folded("Ágnes MÜLLER"), "agnes muller");
    EXPECT_EQ(folded("Łódź, Straße, Ørsted"), "lodz, strasse, orsted");
    EXPECT_EQ(folded("ΣΊΣΥΦΟΣ"), folded("σίσυφος"));
    EXPECT_EQ(folded("two\nlines\tand\x01more"), "two lines and more");
    EXPECT_EQ(folded("Warehouse"), "warehouse");
}

TEST(Folded, WordsAreThoseThatWereTyped) {
    EXPECT_EQ(wordsOf(QStringLiteral("  Größe  warehouse WAREHOUSE ")),
              (std::vector<std::string>{"grosse", "warehouse"}));
    EXPECT_TRUE(wordsOf(QStringLiteral("  ")).empty());
}

TEST(Folded, SaysWhereTheWordsStand) {
    const QString text = QStringLiteral("Die Straße nach Müllrose");
    EXPECT_EQ(partsWith(text, wordsOf(QStringLiteral("mull strasse"))), (QList<TextPart>{{4, 6}, {16, 4}}));
    EXPECT_EQ(partsWith(text, wordsOf(QStringLiteral("ach nach"))), (QList<TextPart>{{11, 4}}));
    EXPECT_TRUE(partsWith(text, wordsOf(QStringLiteral("warehouse"))).isEmpty());
}

TEST(Folded, CutsLongTextsAroundTheHit) {
    const QString text = QStringLiteral(
        "Rates no higher than last year, and an evening collection for every parcel "
        "that is packed before six o'clock in the warehouse");
    EXPECT_EQ(excerptOf(text, wordsOf(QStringLiteral("parcel")), 40),
              QStringLiteral("…collection for every parcel that is…"));
    EXPECT_EQ(excerptOf(QStringLiteral("one\ntwo"), {}), QStringLiteral("one two"));
}

TEST(Folded, LettersInTheirOrderFitACommand) {
    const QString text = QStringLiteral("Lay out the chain");
    EXPECT_EQ(subsequenceRank(text, QStringLiteral("lay")), 0);
    EXPECT_EQ(subsequenceRank(text, QStringLiteral("out")), 1);
    EXPECT_EQ(subsequenceRank(text, QStringLiteral("hain")), 2);
    EXPECT_GT(subsequenceRank(text, QStringLiteral("loc")), 2);
    EXPECT_LT(subsequenceRank(text, QStringLiteral("lo")), subsequenceRank(text, QStringLiteral("lh")));
    EXPECT_EQ(subsequenceRank(text, QStringLiteral("print")), -1);
}

} // namespace
} // namespace throughline
