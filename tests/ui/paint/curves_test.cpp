#include "ui/paint/curves.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/support/dice.h"

namespace throughline {
namespace {

const QRectF everything(-1e9, -1e9, 2e9, 2e9);

std::vector<SheetPoint> randomCurves(support::Dice& dice) {
    std::vector<SheetPoint> points;
    const std::size_t count = 1 + dice.below(4);
    for (std::size_t i = 0; i < 3 * count + 1; ++i) {
        points.push_back({static_cast<float>(dice.unit() * 800), static_cast<float>(dice.unit() * 800)});
    }
    return points;
}

QPointF at(std::span<const SheetPoint> points, std::size_t curve, double t) {
    const SheetPoint* p = &points[3 * curve];
    const double s = 1 - t;
    return {s * s * s * p[0].x + 3 * s * s * t * p[1].x + 3 * s * t * t * p[2].x + t * t * t * p[3].x,
            s * s * s * p[0].y + 3 * s * s * t * p[1].y + 3 * s * t * t * p[2].y + t * t * t * p[3].y};
}

double distance(const QLineF& line, QPointF point) {
    const double length = line.dx() * line.dx() + line.dy() * line.dy();
    const double t =
        length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), line.p2() - line.p1()) / length, 0.0, 1.0) : 0.0;
    return QLineF(line.pointAt(t), point).length();
}

TEST(Curves, LinesStayWithinTheTolerance) {
    support::Dice dice(3);
    for (int i = 0; i < 200; ++i) {
        const std::vector<SheetPoint> points = randomCurves(dice);
        std::vector<QLineF> lines;
        flatten(points, 0.25, 0.0, everything, lines);
        for (std::size_t curve = 0; curve < (points.size() - 1) / 3; ++curve) {
            for (double t = 0; t <= 1.0; t += 0.05) {
                double best = 1e9;
                for (const QLineF& line : lines)
                    best = std::min(best, distance(line, at(points, curve, t)));
                ASSERT_LE(best, 0.26) << "curve " << i << " at " << t;
            }
        }
    }
}

TEST(Curves, NothingVisibleIsLeftOut) {
    support::Dice dice(4);
    for (int i = 0; i < 200; ++i) {
        const std::vector<SheetPoint> points = randomCurves(dice);
        const QRectF visible(dice.unit() * 800, dice.unit() * 800, 100, 100);
        std::vector<QLineF> all;
        std::vector<QLineF> some;
        flatten(points, 0.25, 0.0, everything, all);
        flatten(points, 0.25, 0.0, visible, some);
        for (const QLineF& line : all) {
            const QRectF box = QRectF(line.p1(), line.p2()).normalized();
            const bool touches = box.right() >= visible.left() && box.left() <= visible.right() &&
                                 box.bottom() >= visible.top() && box.top() <= visible.bottom();
            if (touches) {
                ASSERT_NE(std::ranges::find(some, line), some.end());
            }
        }
        ASSERT_LE(some.size(), all.size());
    }
}

TEST(Curves, DashesDoNotDependOnWhatIsVisible) {
    const std::vector<SheetPoint> points{{0, 0}, {300, 0}, {300, 900}, {600, 900}};
    std::vector<QLineF> all;
    std::vector<QLineF> some;
    const QRectF visible(250, 200, 80, 200);
    flattenDashed(points, 0.2, 8.0, 6.0, 4.0, everything, all);
    flattenDashed(points, 0.2, 8.0, 6.0, 4.0, visible, some);
    ASSERT_FALSE(some.empty());
    for (const QLineF& line : some) {
        const bool isThere = std::ranges::any_of(all, [&](const QLineF& other) {
            return QLineF(line.p1(), other.p1()).length() < 1e-6 && QLineF(line.p2(), other.p2()).length() < 1e-6;
        });
        EXPECT_TRUE(isThere);
    }
    for (const QLineF& line : all)
        EXPECT_LE(line.length(), 6.0 + 1e-9);
}

TEST(Curves, TheHeadPointsTheWayTheArrowArrives) {
    const std::vector<SheetPoint> level{{0, 0}, {50, 0}, {50, 40}, {100, 40}};
    EXPECT_EQ(endOf(level).tip, QPointF(100, 40));
    EXPECT_EQ(endOf(level).direction, QPointF(1, 0));
    // A last control on the tip itself says nothing about the way.
    const std::vector<SheetPoint> blunt{{0, 0}, {0, 0}, {0, 50}, {0, 50}};
    EXPECT_EQ(endOf(blunt).direction, QPointF(0, 1));
}

TEST(Curves, TheDistanceIsThatToTheNearestPoint) {
    const std::vector<SheetPoint> line{{0, 0}, {100, 0}, {200, 0}, {300, 0}};
    EXPECT_NEAR(distanceTo(line, {150, 4}, 6), 4.0, 1e-6);
    EXPECT_GT(distanceTo(line, {150, 9}, 6), 6.0);
}

} // namespace
} // namespace throughline
