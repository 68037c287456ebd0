#include "ui/paint/far_ways.h"

#include <gtest/gtest.h>

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <limits>

#include "tests/support/dice.h"

namespace throughline {
namespace {

/// From left to right over `curves` level curves, up and down as it comes.
std::vector<SheetPoint> levelWay(support::Dice& dice, std::size_t curves, double high) {
    std::vector<SheetPoint> points{{0.0F, 0.0F}};
    for (std::size_t i = 0; i < curves; ++i) {
        const SheetPoint from = points.back();
        const SheetPoint to{from.x + static_cast<float>(10.0 + dice.unit() * 300.0),
                            static_cast<float>((dice.unit() - 0.5) * high)};
        const float middle = (from.x + to.x) / 2;
        points.insert(points.end(), {{middle, from.y}, {middle, to.y}, to});
    }
    return points;
}

double awayFromPiece(QPointF point, SheetPoint from, SheetPoint to) {
    const QPointF start(from.x, from.y);
    const QPointF way(double{to.x} - from.x, double{to.y} - from.y);
    const double length = QPointF::dotProduct(way, way);
    const double t = length > 0.0 ? std::clamp(QPointF::dotProduct(point - start, way) / length, 0.0, 1.0) : 0.0;
    const QPointF off = point - start - way * t;
    return std::hypot(off.x(), off.y());
}

/// At every twentieth of every curve.
template <class Away>
double mostAway(std::span<const SheetPoint> points, Away&& away) {
    double most = 0.0;
    for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
        const SheetPoint* p = &points[i];
        for (int k = 0; k <= 20; ++k) {
            const double t = k / 20.0;
            const double s = 1.0 - t;
            const double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
            most = std::max(most, away(QPointF(a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x,
                                               a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y)));
        }
    }
    return most;
}

TEST(FarWays, NoPointOfTheArrowIsFurtherAwayThanTold) {
    support::Dice dice(11);
    FarWays ways;
    for (Slot service = 0; service < 60; ++service) {
        const auto points = levelWay(dice, 9 + dice.below(60), service % 2 == 0 ? 4000.0 : 40.0);
        ways.take(service, points);
        const FarWay* way = ways.find(service);
        ASSERT_NE(way, nullptr);
        EXPECT_EQ(way->points.front(), points.front());
        EXPECT_EQ(way->points.back(), points.back());
        const double away = mostAway(points, [&](QPointF point) {
            double least = std::numeric_limits<double>::infinity();
            for (std::size_t i = 1; i < way->points.size(); ++i)
                least = std::min(least, awayFromPiece(point, way->points[i - 1], way->points[i]));
            return least;
        });
        EXPECT_LE(away, way->away * 1.05 + 0.5) << service;
    }
}

TEST(FarWays, AWayOfFewPiecesIsMetExactly) {
    // Up, along, down and along: all of it lies on seven pieces.
    std::vector<SheetPoint> points{{0.0F, 0.0F}};
    const auto lineTo = [&](float x, float y) {
        const SheetPoint from = points.back();
        points.insert(points.end(), {from, {x, y}, {x, y}});
    };
    for (int i = 1; i <= 6; ++i)
        lineTo(100.0F * static_cast<float>(i), 50.0F * static_cast<float>(i));
    for (int i = 7; i <= 12; ++i)
        lineTo(100.0F * static_cast<float>(i), 300.0F);
    FarWays ways;
    ways.take(3, points);
    ASSERT_NE(ways.find(3), nullptr);
    EXPECT_LT(ways.find(3)->away, 0.01F);
}

TEST(FarWays, ShortArrowsAndDroppedOnesHaveNone) {
    support::Dice dice(5);
    FarWays ways;
    ways.take(0, levelWay(dice, 8, 500.0));
    EXPECT_EQ(ways.find(0), nullptr);
    ways.take(0, levelWay(dice, 9, 500.0));
    ways.take(1, levelWay(dice, 9, 500.0));
    EXPECT_NE(ways.find(0), nullptr);
    const FarWay other = *ways.find(1);
    ways.drop(0);
    EXPECT_EQ(ways.find(0), nullptr);
    const auto points = levelWay(dice, 20, 500.0);
    ways.take(2, points);
    EXPECT_EQ(ways.find(2)->points.back(), points.back());
    EXPECT_EQ(ways.find(1)->points, other.points);
    ways.take(1, levelWay(dice, 2, 500.0));
    EXPECT_EQ(ways.find(1), nullptr);
}

TEST(FarWays, HowFarAnArrowRunsFromAStraightLine) {
    support::Dice dice(8);
    for (int round = 0; round < 40; ++round) {
        const auto points = levelWay(dice, 1 + dice.below(20), 900.0);
        const double told = awayFrom(points.front(), points.back(), points);
        const double away =
            mostAway(points, [&](QPointF point) { return awayFromPiece(point, points.front(), points.back()); });
        EXPECT_LE(away, told * 1.05 + 0.5);
        EXPECT_GE(away, told * 0.95 - 0.5);
    }
    EXPECT_EQ(awayFrom({0.0F, 0.0F}, {1.0F, 1.0F}, {}), 0.0);
}

} // namespace
} // namespace throughline
