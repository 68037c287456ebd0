#include "core/report/trace_picture.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/analysis/analysis.h"
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
                const bool beside = std::max(a.x, b.x) <= card.box.left() || std::min(a.x, b.x) >= card.box.right();
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

} // namespace
} // namespace throughline::report
