#include "ui/paint/page_cuts.h"

#include <gtest/gtest.h>

#include <utility>

namespace throughline::page {
namespace {

InTheWay around(std::vector<Span> kept) {
    return {std::move(kept), {}};
}

TEST(PageCuts, LeaveWhatFitsWhole) {
    EXPECT_EQ(cuts({10, 90}, 100, {}), (std::vector<double>{10, 90}));
    EXPECT_EQ(cuts({0, 100}, 100, around({{20, 90}})), (std::vector<double>{0, 100}));
}

TEST(PageCuts, MakePiecesAlikeWhereNothingIsInTheWay) {
    EXPECT_EQ(cuts({0, 200}, 150, {}), (std::vector<double>{0, 100, 200}));
}

TEST(PageCuts, FallBeforeASpanRatherThanThroughIt) {
    EXPECT_EQ(cuts({0, 200}, 150, around({{80, 130}})), (std::vector<double>{0, 80, 200}));
}

TEST(PageCuts, TakeOnePieceMoreWhereThatKeepsSpansWhole) {
    // Two pieces would have to part the middle span, and all that stand beside it.
    const std::vector<Span> spans{{0, 60}, {70, 130}, {71, 130}, {140, 200}};
    const auto result = cuts({0, 200}, 105, around(spans));
    ASSERT_EQ(result.size(), 4U);
    for (const double cut : result) {
        for (const Span& span : spans)
            EXPECT_FALSE(cut > span.from && cut < span.to) << cut;
    }
}

TEST(PageCuts, NeverMakeAPieceLongerThanAPage) {
    std::vector<Span> spans;
    for (int i = 0; i < 40; ++i)
        spans.push_back({i * 7.0, i * 7.0 + 30.0});
    for (const double length : {35.0, 50.0, 120.0}) {
        const auto result = cuts({-5, 320}, length, around(spans));
        EXPECT_EQ(result.front(), -5);
        EXPECT_EQ(result.back(), 320);
        for (std::size_t i = 1; i < result.size(); ++i) {
            EXPECT_LE(result[i] - result[i - 1], length * (1 + 1e-9));
            EXPECT_GT(result[i], result[i - 1]);
        }
    }
}

TEST(PageCuts, LeaveNoChoiceWhereThePiecesAreJustEnough) {
    // Spans begin where the one cut must be.
    EXPECT_EQ(cutsInto(2, {0, 200}, 100, around({{100, 130}, {100, 140}, {90, 110}})),
              (std::vector<double>{0, 100, 200}));
    EXPECT_EQ(cutsInto(2, {0, 200}, 100, around({{100, 130}, {50, 150}})), (std::vector<double>{0, 100, 200}));
    EXPECT_EQ(cutsInto(3, {0, 200}, 100, around({{60, 130}})).size(), 4U);
    EXPECT_EQ(fewestPieces({0, 200}, 100), 2);
    EXPECT_EQ(fewestPieces({0, 200.1}, 100), 3);
    EXPECT_EQ(fewestPieces({0, 1}, 100), 1);
}

TEST(PageCuts, GoRoundWhatShouldBeSparedWhereTheKeptSpansLeaveAChoice) {
    // Cards end at 80 and begin at 130; between them a label from 90 to 125.
    const InTheWay spans{{{20, 80}, {130, 190}}, {{90, 125}}};
    const auto result = cuts({0, 200}, 150, spans);
    ASSERT_EQ(result.size(), 3U);
    EXPECT_TRUE((result[1] >= 80 && result[1] <= 90) || (result[1] >= 125 && result[1] <= 130)) << result[1];
    // No kept span is parted for a spared one.
    EXPECT_EQ(cuts({0, 200}, 150, {{{20, 100}, {101, 190}}, {{60, 140}}})[1], 100);
}

TEST(PageCuts, LeaveWhatIsOverFirstOrLastWhereThatIsAskedFor) {
    EXPECT_EQ(cuts({0, 240}, 100, {}, Fill::alike), (std::vector<double>{0, 80, 160, 240}));
    EXPECT_EQ(cuts({0, 250}, 100, {}, Fill::early), (std::vector<double>{0, 100, 200, 250}));
    EXPECT_EQ(cuts({0, 250}, 100, {}, Fill::late), (std::vector<double>{0, 50, 150, 250}));
    // No piece is a sliver, however little is left over.
    for (const Fill fill : {Fill::alike, Fill::early, Fill::late}) {
        const auto result = cuts({0, 205}, 100, {}, fill);
        for (std::size_t i = 1; i < result.size(); ++i)
            EXPECT_GE(result[i] - result[i - 1], 20.0);
    }
}

} // namespace
} // namespace throughline::page
