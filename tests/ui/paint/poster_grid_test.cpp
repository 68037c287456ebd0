#include "ui/paint/poster_grid.h"

#include <gtest/gtest.h>

#include <random>

namespace throughline::page {
namespace {

/// Cards side by side, so wide and so far apart, in one row.
std::vector<QRectF> rowOf(int count, double width, double pitch) {
    std::vector<QRectF> cards;
    for (int i = 0; i < count; ++i)
        cards.emplace_back(i * pitch, 0.0, width, 50.0);
    return cards;
}

PosterNeeds needsOf(std::vector<QRectF> cards, std::vector<QRectF> labels, QRectF bounds, QSizeF room) {
    PosterNeeds needs;
    needs.cards = std::move(cards);
    needs.labels = std::move(labels);
    needs.bounds = bounds;
    needs.room = room;
    needs.overlap = 10.0;
    needs.most = 10.0;
    return needs;
}

TEST(PosterGrid, LeavesOnePageWhole) {
    const PosterGrid grid = posterGrid(needsOf(rowOf(3, 60, 80), {}, {0, 0, 240, 60}, {240, 60}));
    EXPECT_EQ(grid.across.cuts, (std::vector<double>{0, 240}));
    EXPECT_EQ(grid.down.cuts, (std::vector<double>{0, 60}));
    EXPECT_EQ(grid.across.strips, (std::vector<double>{0}));
    EXPECT_EQ(grid.against, 0U);
}

TEST(PosterGrid, SpreadsWhatIsFreeOverAllPages) {
    // Ten cards of 24 at a distance of 32, and four of them on a page at most: three pages of four, four and two would
    // do.
    const PosterGrid grid = posterGrid(needsOf(rowOf(10, 24, 32), {}, {0, 0, 312, 60}, {130, 60}));
    ASSERT_EQ(grid.across.count(), 3U);
    std::vector<std::size_t> cards(3);
    for (const QRectF& card : rowOf(10, 24, 32)) {
        const std::size_t piece = grid.across.pieceOf(card.left());
        ++cards[piece];
        EXPECT_LE(card.right(), grid.across.cuts[piece + 1]) << "no card is cut";
    }
    EXPECT_GE(*std::ranges::min_element(cards), 3U);
    for (std::size_t piece = 0; piece < 3; ++piece)
        EXPECT_LE(grid.across.cuts[piece + 1] - grid.across.cuts[piece], 130.0);
}

TEST(PosterGrid, WidensTheStripForWordsThatAreWiderThanIt) {
    // The cut can only be from 95 to 105; the words from 60 to 140 are parted anyway.
    const PosterNeeds needs = needsOf({{0, 0, 95, 50}, {0, 60, 95, 50}, {105, 0, 95, 50}, {105, 60, 95, 50}},
                                      {{60, 112, 80, 12}}, {0, 0, 200, 130}, {150, 130});
    const PosterGrid grid = posterGrid(needs);
    ASSERT_EQ(grid.across.count(), 2U);
    EXPECT_GE(grid.across.cuts[1], 95.0);
    EXPECT_LE(grid.across.cuts[1], 105.0);
    EXPECT_DOUBLE_EQ(grid.across.strips[0], 142.0 - grid.across.cuts[1]);
    EXPECT_EQ(grid.across.strips[1], 0.0);
    EXPECT_EQ(grid.against, 0U);
    // Whoever wants no overlap gets none.
    PosterNeeds without = needs;
    without.overlap = without.most = 0.0;
    const PosterGrid butted = posterGrid(without);
    EXPECT_EQ(butted.across.strips[0], 0.0);
    EXPECT_GT(butted.against, 0U);
}

TEST(PosterGrid, CutsWordsThatTheStripShowsWhole) {
    // Words as wide as the strip are no reason to leave the middle.
    const PosterGrid grid = posterGrid(needsOf({{0, 0, 90, 50}, {0, 60, 90, 50}, {110, 0, 90, 50}, {110, 60, 90, 50}},
                                               {{96, 0, 8, 10}, {95.5, 60, 9, 10}}, {0, 0, 200, 120}, {150, 120}));
    EXPECT_DOUBLE_EQ(grid.across.cuts[1], 100.0);
    EXPECT_EQ(grid.against, 0U);
}

TEST(PosterGrid, TakesAPageMoreWhereThatSparesManyCards) {
    // Two pages part the twenty cards in the middle; of three each holds a column whole.
    std::vector<QRectF> cards;
    for (int row = 0; row < 20; ++row) {
        for (int column = 0; column < 3; ++column)
            cards.emplace_back(column * 70.0, row * 30.0, 60.0, 20.0);
    }
    PosterNeeds needs = needsOf(cards, {}, {0, 0, 200, 600}, {105, 600});
    EXPECT_EQ(posterGrid(needs).across.count(), 3U);
    EXPECT_EQ(posterGrid(needs).against, 0U);
    needs.columnsAtMost = 2;
    EXPECT_EQ(posterGrid(needs).across.count(), 2U);
    EXPECT_GE(posterGrid(needs).against, 20U);
}

TEST(PosterGrid, KeepsToThePageWhateverStandsOnIt) {
    std::mt19937 random(7);
    const auto upTo = [&](double most) { return std::uniform_real_distribution<double>(0.0, most)(random); };
    for (int round = 0; round < 60; ++round) {
        PosterNeeds needs;
        needs.bounds = {-upTo(50), -upTo(50), 300 + upTo(900), 200 + upTo(600)};
        const auto rects = [&](int count, double width, double height) {
            std::vector<QRectF> found;
            for (int i = 0; i < count; ++i) {
                const double wide = 4 + upTo(width);
                const double high = 4 + upTo(height);
                found.emplace_back(needs.bounds.left() + upTo(needs.bounds.width() - wide),
                                   needs.bounds.top() + upTo(needs.bounds.height() - high), wide, high);
            }
            return found;
        };
        needs.cards = rects(30, 120, 60);
        needs.labels = rects(20, 100, 30);
        needs.room = {130 + upTo(300), 90 + upTo(200)};
        needs.overlap = 5 + upTo(20);
        needs.most = needs.overlap + upTo(10);
        const PosterGrid grid = posterGrid(needs);
        for (const auto& [side, from, to, room] :
             {std::tuple(&grid.across, needs.bounds.left(), needs.bounds.right(), needs.room.width()),
              std::tuple(&grid.down, needs.bounds.top(), needs.bounds.bottom(), needs.room.height())}) {
            EXPECT_EQ(side->cuts.front(), from);
            EXPECT_EQ(side->cuts.back(), to);
            ASSERT_EQ(side->cuts.size(), side->count() + 1);
            for (std::size_t piece = 0; piece < side->count(); ++piece) {
                const double length = side->cuts[piece + 1] - side->cuts[piece];
                EXPECT_GT(length, 0.0);
                EXPECT_LE(length, room * (1 + 1e-9));
                EXPECT_LE(length + side->strips[piece], room + needs.most + 1e-6) << "it stays on the paper";
                EXPECT_LE(side->reachOf(piece), to + 1e-6);
                EXPECT_GE(side->strips[piece] + 1e-6, std::min(needs.overlap, to - side->cuts[piece + 1]));
            }
        }
    }
}

} // namespace
} // namespace throughline::page
