#include "core/report/trace_picture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "core/analysis/analysis.h"
#include "core/report/trace_routes.h"
#include "tests/core/report/freight.h"

namespace throughline::report {
namespace {

TracePicture pictureOf(const Freight& freight) {
    const Chain chain = freight.chain();
    const Analysis analysis(chain);
    return tracePicture(chain, analysis.trace(chain.tasks().slotOf(TaskKey("t1"))));
}

/// Whether a piece of an arrow runs through a card that it neither leaves nor reaches.
bool crossesACard(const TracePicture& picture) {
    for (const TracePicture::Arrow& arrow : picture.arrows) {
        for (std::size_t i = 0; i + 1 < arrow.points.size(); ++i) {
            const Point a = arrow.points[i];
            const Point b = arrow.points[i + 1];
            for (const TracePicture::Card& card : picture.cards) {
                // The sides of an end customer are half circles; an arrow ends on them, not on the box.
                const double side = card.isEndCustomer ? 1.0 : 0.0;
                const bool beside =
                    std::max(a.x, b.x) <= card.box.left() + side || std::min(a.x, b.x) >= card.box.right() - side;
                const bool apart = std::max(a.y, b.y) <= card.box.top() || std::min(a.y, b.y) >= card.box.bottom();
                if (!beside && !apart)
                    return true;
            }
        }
    }
    return false;
}

void expectSound(const TracePicture& picture) {
    EXPECT_FALSE(crossesACard(picture));
    for (std::size_t i = 0; i < picture.cards.size(); ++i) {
        const Box& box = picture.cards[i].box;
        EXPECT_TRUE(box.left() >= 0 && box.top() >= 0 && box.right() <= picture.width &&
                    box.bottom() <= picture.height);
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_NE(picture.cards[k].box.centre, box.centre);
    }
}

TEST(TracePicture, ShowsTheBestWaysFromLeftToRight) {
    Freight freight;
    freight.task("Renegotiate", "r1").impact = Freight::hours(40);
    const TracePicture picture = pictureOf(freight);
    std::vector<std::string> titles;
    for (const TracePicture::Card& card : picture.cards)
        titles.push_back(card.title + (card.note.empty() ? "" : ": " + card.note));
    EXPECT_EQ(titles,
              (std::vector<std::string>{"Purchasing manager", "Warehouse manager", "Retail customer: 35 hours a year",
                                        "Production planner", "Wholesale customer: 5 hours a year"}));
    EXPECT_EQ(picture.arrows.size(), 5U);
    EXPECT_TRUE(picture.cards[0].isStart);
    EXPECT_TRUE(picture.cards[2].isEndCustomer);
    EXPECT_EQ(picture.words,
              "Purchasing manager → Warehouse manager → Retail customer; "
              "Purchasing manager → Production planner → Wholesale customer");
    expectSound(picture);
}

TEST(TracePicture, TellsWaysThatPartAtTheLastStepAsOne) {
    Freight freight;
    freight.service("s7", "r2", "r5", {});
    freight.task("Renegotiate", "r1", "s1");
    EXPECT_EQ(pictureOf(freight).words,
              "Purchasing manager → Warehouse manager → Retail customer and Wholesale customer");
}

TEST(TracePicture, IsEmptyWhereNoEndCustomerIsReached) {
    Freight freight;
    freight.task("Report", "r1", "s6");
    EXPECT_TRUE(pictureOf(freight).isEmpty());
}

TEST(TracePicture, LeavesTheMiddleOfALongWayOutAndDrawsNoCircle) {
    Freight freight;
    std::string before = "r1";
    for (int i = 0; i < 9; ++i) {
        const std::string key = "x" + std::to_string(i);
        freight.role(key, "Step " + std::to_string(i));
        freight.service("sx" + std::to_string(i), before, key, 9.0);
        before = key;
    }
    freight.service("sy", before, "r4", {});
    freight.service("sz", before, "r1", {});
    freight.task("Long", "r1");
    const TracePicture picture = pictureOf(freight);
    std::vector<std::string> titles;
    for (const TracePicture::Card& card : picture.cards)
        titles.push_back(card.title);
    EXPECT_NE(std::ranges::find(titles, "7 roles between"), titles.end());
    expectSound(picture);
}

/// Whether two arrows that share no card run along the same line, or one has a corner on the other.
bool isMisread(const TracePicture::Arrow& one, const TracePicture::Arrow& other) {
    constexpr double near = 1.0;
    for (std::size_t i = 0; i + 1 < one.points.size(); ++i) {
        for (std::size_t k = 0; k + 1 < other.points.size(); ++k) {
            const Point a = one.points[i];
            const Point b = one.points[i + 1];
            const Point c = other.points[k];
            const Point d = other.points[k + 1];
            const bool isBeside =
                std::max(a.x, b.x) < std::min(c.x, d.x) - near || std::max(c.x, d.x) < std::min(a.x, b.x) - near;
            const bool isApart =
                std::max(a.y, b.y) < std::min(c.y, d.y) - near || std::max(c.y, d.y) < std::min(a.y, b.y) - near;
            if (isBeside || isApart)
                continue;
            // They meet: only a plain crossing, well inside both, is read rightly.
            const bool isUpright = a.x == b.x;
            if (isUpright == (c.x == d.x))
                return true;
            const Point meeting{isUpright ? a.x : c.x, isUpright ? c.y : a.y};
            for (const Point& corner : {a, b, c, d}) {
                if (std::abs(corner.x - meeting.x) < near && std::abs(corner.y - meeting.y) < near)
                    return true;
            }
        }
    }
    return false;
}

constexpr TraceGrid smallGrid{.cardWide = 100.0, .cardHigh = 30.0, .gap = 30.0, .rowPitch = 54.0, .margin = 1.0};

TEST(TraceRoutes, KeepTheArrowsThatChangePlacesApart) {
    // Two that cross between the same two columns: 0 to 3, and 1 to 2.
    const std::vector<TraceStop> stops{{0, 0, false}, {0, 1, false}, {1, 0, false}, {1, 1, true}};
    const std::vector<TraceLink> links{{0, 3}, {1, 2}};
    const auto arrows = traceRoutes(smallGrid, stops, links);
    ASSERT_EQ(arrows.size(), 2U);
    EXPECT_FALSE(isMisread(arrows[0], arrows[1]));
    EXPECT_EQ(arrows[0].points.front(), (Point{101.0, 16.0}));
    EXPECT_EQ(arrows[0].points.back(), (Point{131.0, 70.0}));
}

TEST(TraceRoutes, GoRoundWhatStandsBetween) {
    const std::vector<TraceStop> stops{{0, 0, false}, {1, 0, false}, {2, 0, false}};
    const auto arrows = traceRoutes(smallGrid, stops, {{0, 1}, {1, 2}, {0, 2}});
    ASSERT_EQ(arrows.size(), 3U);
    EXPECT_EQ(arrows[0].points, (std::vector<Point>{{101.0, 16.0}, {131.0, 16.0}}));
    EXPECT_EQ(
        arrows[2].points,
        (std::vector<Point>{{101.0, 16.0}, {116.0, 16.0}, {116.0, 37.0}, {246.0, 37.0}, {246.0, 16.0}, {261.0, 16.0}}));
}

TEST(TraceRoutes, AreReadRightlyWhateverIsDrawn) {
    std::mt19937 random(7);
    const auto any = [&](std::size_t most) { return random() % most; };
    std::size_t misread = 0;
    std::size_t pairs = 0;
    for (int round = 0; round < 300; ++round) {
        std::vector<TraceStop> stops;
        for (std::size_t i = 0; i < 4 + any(6); ++i) {
            const TraceStop stop{any(5), any(4), any(3) == 0};
            const bool isTaken = std::ranges::any_of(
                stops, [&](const TraceStop& other) { return other.column == stop.column && other.row == stop.row; });
            if (!isTaken)
                stops.push_back(stop);
        }
        std::vector<TraceLink> links;
        TracePicture picture;
        for (const TraceStop& stop : stops) {
            picture.cards.push_back(
                {{{smallGrid.leftOf(stop.column) + 50.0, smallGrid.middleOf(stop.row)}, {100.0, 30.0}},
                 {},
                 {},
                 {},
                 stop.isRound,
                 false});
        }
        for (std::size_t i = 0; i < stops.size(); ++i) {
            for (std::size_t k = 0; k < stops.size(); ++k) {
                if (stops[i].column < stops[k].column && links.size() < 8 && any(3) == 0)
                    links.push_back({i, k});
            }
        }
        picture.arrows = traceRoutes(smallGrid, stops, links);
        ASSERT_EQ(picture.arrows.size(), links.size());
        EXPECT_FALSE(crossesACard(picture)) << "round " << round;
        for (std::size_t i = 0; i < links.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                if (links[i].from == links[k].from || links[i].to == links[k].to)
                    continue;
                ++pairs;
                misread += isMisread(picture.arrows[i], picture.arrows[k]) ? 1 : 0;
            }
        }
    }
    EXPECT_GT(pairs, 500U);
    EXPECT_EQ(misread, 0U);
}

} // namespace
} // namespace throughline::report
