#include "core/layout/arrows.h"

#include <gtest/gtest.h>

#include <cmath>

namespace throughline {
namespace {

const Box left{{0, 0}, {192, 64}};
const Box right{{288, 80}, {192, 64}};

TEST(Arrows, LeaveTheServersRightSideAndEnterTheCustomersLeft) {
    const Curve curve = arrowCurve(left, right, 0);
    EXPECT_EQ(curve.start, (Point{96, 0}));
    EXPECT_EQ(curve.end, (Point{192, 80}));
    EXPECT_NEAR(directionAt(curve, 0).x, 1.0, 1e-12);
    EXPECT_NEAR(directionAt(curve, 1).x, 1.0, 1e-12);
}

TEST(Arrows, LeadBackFromSideToSideToo) {
    const Curve curve = arrowCurve(right, left, 0);
    EXPECT_EQ(curve.start, (Point{192, 80}));
    EXPECT_EQ(curve.end, (Point{96, 0}));
    EXPECT_NEAR(directionAt(curve, 1).x, -1.0, 1e-12);
}

TEST(Arrows, OfOppositeServicesStayApart) {
    const Curve there = arrowCurve(left, right, 0);
    const Curve back = arrowCurve(right, left, 1);
    for (int i = 0; i <= 10; ++i) {
        const Point a = pointAt(there, i / 10.0);
        for (int k = 0; k <= 100; ++k) {
            const Point b = pointAt(back, k / 100.0);
            EXPECT_GT(std::hypot(a.x - b.x, a.y - b.y), 5.0);
        }
    }
}

TEST(Arrows, BendRoundTheRightWhereCardsStandAboveEachOther) {
    const Box below{{0, 200}, {192, 64}};
    const Curve curve = arrowCurve(left, below, 0);
    EXPECT_EQ(curve.start.x, 96);
    EXPECT_EQ(curve.end.x, 96);
    EXPECT_GT(pointAt(curve, 0.5).x, 96 + 32);
    EXPECT_LT(directionAt(curve, 1).x, 0);
}

TEST(Arrows, StayOnTheSideOfTheCardInAnyLane) {
    for (int lane = -20; lane <= 20; ++lane) {
        const Curve curve = arrowCurve(left, right, lane);
        EXPECT_GT(curve.start.y, left.top());
        EXPECT_LT(curve.start.y, left.bottom());
    }
}

TEST(Arrows, FlattenWithBothEndsAndShortSteps) {
    const Curve curve = arrowCurve(left, right, 0);
    const auto points = flattened(curve, 12.0);
    ASSERT_GE(points.size(), 10U);
    EXPECT_EQ(points.front(), curve.start);
    EXPECT_EQ(points.back(), curve.end);
    for (std::size_t i = 1; i < points.size(); ++i) {
        EXPECT_LE(std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y), 18.0);
    }
    EXPECT_EQ(flattened(levelCurve({0, 5}, {1000, 5}), 12.0).size(), 2U);
}

} // namespace
} // namespace throughline
