#include "ui/words/words.h"

#include <gtest/gtest.h>

namespace throughline {
namespace {

TEST(Words, FillFactsInAndMakeThemSentences) {
    const Status status(Code::invalid, "the weight of %1 must be above 0, not %2", {"100%2", "0"});
    EXPECT_EQ(words::ofStatus(status), QStringLiteral("The weight of 100%2 must be above 0, not 0."));
}

TEST(Words, SayWhereTheTroubleIs) {
    EXPECT_EQ(words::ofStatus({Code::invalid, "must be greater than 0", {}, "weight"}),
              QStringLiteral("“weight” must be greater than 0."));
    EXPECT_EQ(words::ofStatus({Code::invalid, "not valid JSON", {}, "12"}), QStringLiteral("Line 12: Not valid JSON."));
    EXPECT_EQ(words::ofStatus({Code::notFound, "there is no such file", {}, "/somewhere/chain.json"}),
              QStringLiteral("chain.json: There is no such file."));
}

TEST(Words, SayWhatEachRefusalOfAStoreMeans) {
    for (const Code code : {Code::gone, Code::full, Code::busy, Code::unwritable, Code::conflict}) {
        const QString sentence = words::ofRefusal(Status(code, "x"));
        EXPECT_GT(sentence.size(), 40);
        EXPECT_FALSE(sentence.contains(QStringLiteral("x.")));
    }
}

TEST(Words, NumbersHaveNoNeedlessDecimals) {
    EXPECT_EQ(words::ofNumber(35.0), QStringLiteral("35"));
    EXPECT_EQ(words::ofNumber(12.5), QStringLiteral("12.5"));
    EXPECT_EQ(words::ofNumber(0.3333333), QStringLiteral("0.3333"));
    EXPECT_EQ(words::ofNumber(0.0), QStringLiteral("0"));
    EXPECT_EQ(words::ofNumber(-0.3), QStringLiteral("\u22120.3"));
    EXPECT_EQ(words::ofNumber(-1e-7), QStringLiteral("\u22121e-07"));
    EXPECT_EQ(words::ofRoundNumber(-0.04, 1), QStringLiteral("0"));
    EXPECT_EQ(words::numberIn(words::ofNumber(-0.3)), -0.3);
    EXPECT_EQ(words::numberIn(QStringLiteral("-0.3")), -0.3);
    EXPECT_EQ(words::ofNumber(100.0), QStringLiteral("100"));
    EXPECT_EQ(words::ofShare(0.875), QStringLiteral("87.5 %"));
    EXPECT_EQ(words::ofShare(1.0), QStringLiteral("100 %"));
    EXPECT_EQ(words::ofShare(0.0), QStringLiteral("0 %"));
}

TEST(Words, EditsAreNamedByWhatTheyDo) {
    EXPECT_EQ(words::ofLabel({"add", {"role", "Buyer"}}), QStringLiteral("Add role “Buyer”"));
    EXPECT_EQ(words::ofLabel({"change", {"task", "Negotiate", "promised", "title"}}),
              QStringLiteral("Change promised day, title of task “Negotiate”"));
    EXPECT_EQ(words::ofLabel({"connect", {"service", "A → B"}}), QStringLiteral("Connect A → B"));
    EXPECT_EQ(words::ofLabel({"move", {"3"}}), QStringLiteral("Move 3 roles"));
    EXPECT_EQ(words::ofLabel({"move", {"1"}}), QStringLiteral("Move a role"));
    EXPECT_EQ(words::ofLabel({"paste", {"2"}}), QStringLiteral("Paste 2 roles"));
    EXPECT_EQ(words::ofLabel({"paste", {"task", "2"}}), QStringLiteral("Add 2 tasks"));
    EXPECT_EQ(words::ofLabel({"remove", {"selection", "4"}}), QStringLiteral("Remove 4 things"));
    EXPECT_EQ(words::ofLabel({"rename", {"document", "a", "b"}}), QStringLiteral("Rename the document to “b”"));
}

TEST(Words, DaysGoThereAndBack) {
    const Day day = *Day::parse("2024-02-29");
    EXPECT_EQ(words::dayOf(words::dateOf(day)), day);
    EXPECT_EQ(words::dayIn(words::ofDay(day), day), day);
    EXPECT_EQ(words::dayIn(QStringLiteral("-1"), day), day.plus(-1));
    EXPECT_EQ(words::dayIn(QStringLiteral("someday"), day), std::nullopt);
}

} // namespace
} // namespace throughline
