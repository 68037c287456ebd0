#include "ui/canvas/snap.h"

#include <gtest/gtest.h>

namespace throughline {
namespace {

Box box(double x, double y, double width = 200, double height = 60) {
    return {{x, y}, {width, height}};
}

TEST(Snap, TakesTheGridWhereNothingIsNear) {
    const Snapped snapped = snap(box(101, 46), {}, 6.0, 8.0);
    EXPECT_EQ(snapped.centre, (Point{104, 48}));
    EXPECT_TRUE(snapped.guides.empty());
    EXPECT_EQ(snap(box(101, 46), {}, 6.0, std::nullopt).centre, (Point{101, 46}));
}

TEST(Snap, PutsMiddlesAndEdgesInLine) {
    const std::vector<Box> others{box(400, 300, 200, 100)};
    // Its top edge is at 250: a card of 60 is in line with it at 280.
    Snapped snapped = snap(box(103, 278), others, 6.0, 8.0);
    EXPECT_EQ(snapped.centre, (Point{104, 280}));
    ASSERT_EQ(snapped.guides.size(), 1U);
    EXPECT_EQ(snapped.guides[0], QRectF(QPointF(3, 250), QPointF(500, 250)));
    EXPECT_EQ(snap(box(103, 302), others, 6.0, 8.0).centre, (Point{104, 300})) << "middles";
    EXPECT_EQ(snap(box(103, 317), others, 6.0, 8.0).centre, (Point{104, 320})) << "bottom edges";
    // Same width: left, middle and right are one line.
    EXPECT_EQ(snap(box(397, 101), others, 6.0, 8.0).centre, (Point{400, 104}));
    EXPECT_EQ(snap(box(390, 101), others, 6.0, 8.0).centre, (Point{392, 104})) << "too far away";
}

TEST(Snap, SetsEqualGapsBeforeBetweenAndBehind) {
    // From 0 to 200 and from 260 to 460 in a row: the gap is 60.
    const std::vector<Box> others{box(100, 0), box(360, 0)};
    Snapped snapped = snap(box(617, 10, 200, 20), others, 6.0, std::nullopt);
    EXPECT_EQ(snapped.centre.x, 620);
    ASSERT_GE(snapped.guides.size(), 2U);
    EXPECT_EQ(snapped.guides[0], QRectF(QPointF(200, 10), QPointF(260, 10)));
    EXPECT_EQ(snapped.guides[1], QRectF(QPointF(460, 10), QPointF(520, 10)));
    EXPECT_EQ(snap(box(-163, 10, 200, 20), others, 6.0, std::nullopt).centre.x, -160);
    const std::vector<Box> wide{box(0, 0), box(1000, 0)};
    EXPECT_EQ(snap(box(503, 10, 200, 20), wide, 6.0, std::nullopt).centre.x, 500);
    EXPECT_EQ(snap(box(617, 100, 200, 20), others, 6.0, std::nullopt).centre.x, 617) << "not in that row";
}

TEST(Snap, TheNearestWins) {
    const std::vector<Box> others{box(100, 0), box(104, 300)};
    EXPECT_EQ(snap(box(103, 150), others, 6.0, 8.0).centre.x, 104);
    EXPECT_EQ(snap(box(101, 150), others, 6.0, 8.0).centre.x, 100);
}

} // namespace
} // namespace throughline
