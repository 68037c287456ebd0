#include "core/layout/layered.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

#include "core/layout/card.h"
#include "core/layout/routes.h"
#include "tests/core/layout/sample_chains.h"

namespace throughline {
namespace {

using samples::chainOf;
using samples::generated;
using samples::overlaps;
using samples::role;
using samples::Rows;
using samples::service;
using samples::shuffled;
using samples::workedExample;

std::map<std::string, Point> centres(const Chain& chain, const Drawing& drawing) {
    std::map<std::string, Point> result;
    for (const DrawnRole& drawn : drawing.roles) {
        result[chain.roles().at(drawn.role)->key.text()] = drawn.box.centre;
    }
    return result;
}

std::map<std::string, std::vector<Curve>> arrows(const Chain& chain, const Drawing& drawing) {
    std::map<std::string, std::vector<Curve>> result;
    for (const DrawnService& drawn : routed(chain, drawing.roles)) {
        result[chain.services().at(drawn.service)->key.text()] = drawn.curves;
    }
    return result;
}

void expectEndCustomersRightmost(const Chain& chain, const Drawing& drawing) {
    double end = -1e300;
    for (const DrawnRole& drawn : drawing.roles)
        end = std::max(end, drawn.box.centre.x);
    for (const DrawnRole& drawn : drawing.roles) {
        const bool isEnd = chain.roles().at(drawn.role)->kind == RoleKind::endCustomer;
        EXPECT_EQ(drawn.box.centre.x == end, isEnd) << chain.roles().at(drawn.role)->title;
    }
}

TEST(LayeredLayout, OfTheWorkedExampleFlowsFromLeftToRight) {
    const Chain chain = chainOf(workedExample());
    const Drawing drawing = layOut(chain);
    auto at = centres(chain, drawing);
    ASSERT_EQ(at.size(), 6U);
    EXPECT_EQ(at["r1"].x, 0);
    EXPECT_EQ(at["r3"].x, 288);
    EXPECT_EQ(at["r2"].x, 576);
    EXPECT_EQ(at["r6"].x, 576) << "a director who only manages does not push the customers away";
    EXPECT_EQ(at["r4"].x, 864);
    EXPECT_EQ(at["r5"].x, 864);
    EXPECT_EQ(overlaps(drawing), 0);
    EXPECT_EQ(routed(chain, drawing.roles).size(), 8U);
    EXPECT_EQ(samples::throughForeignCards(chain, drawing), 0);
}

TEST(LayeredLayout, OfNothingIsNothing) {
    const Drawing drawing = layOut(Chain());
    EXPECT_TRUE(drawing.roles.empty());
    EXPECT_TRUE(routed(Chain(), drawing.roles).empty());
}

TEST(LayeredLayout, PutsEndCustomersToTheRightWhereThatIsAskedForAndOthersNearWhoServesThem) {
    Rows rows;
    rows.roles = {role("a", "A"), role("b", "B"), role("c", "C"), role("d", "D"), role("e", "E")};
    rows.services = {service("1", "a", "b"), service("2", "b", "c"), service("3", "a", "d"), service("4", "a", "e"),
                     service("5", "e", "b")};
    const auto at = [&](const LayoutOptions& options) {
        const Chain chain = chainOf(rows);
        return centres(chain, layOut(chain, options));
    };
    const double column = cardWidth + columnGap;
    // That d serves nobody does not say that it is an end customer.
    const auto assumed = at({});
    EXPECT_EQ(assumed.at("d").x - assumed.at("a").x, column);
    EXPECT_EQ(assumed.at("c").x - assumed.at("a").x, 3 * column);
    for (const std::size_t end : {2U, 3U})
        rows.roles[end].kind = RoleKind::endCustomer;
    const auto last = at({});
    EXPECT_EQ(last.at("d").x, last.at("c").x);
    EXPECT_EQ(at({.endsLast = false}), assumed);
}

TEST(LayeredLayout, IsTheSameForRowsInAnotherOrder) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Rows rows = generated(120, 5, seed);
        const Chain chain = chainOf(rows);
        const Drawing drawing = layOut(chain);
        const Chain other = chainOf(shuffled(rows, seed + 100));
        const Drawing again = layOut(other);
        EXPECT_EQ(centres(chain, drawing), centres(other, again));
        EXPECT_EQ(arrows(chain, drawing), arrows(other, again));
    }
}

TEST(LayeredLayout, KeepsCardsApartOnTheGridAndEndCustomersRightmost) {
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const Chain chain = chainOf(generated(400, 6, seed));
        const Drawing drawing = layOut(chain);
        ASSERT_EQ(drawing.roles.size(), 400U);
        ASSERT_EQ(routed(chain, drawing.roles).size(), chain.services().size());
        EXPECT_EQ(overlaps(drawing), 0);
        expectEndCustomersRightmost(chain, drawing);
        std::map<double, std::vector<Box>> columns;
        for (const DrawnRole& drawn : drawing.roles) {
            EXPECT_EQ(std::fmod(drawn.box.centre.x, 8.0), 0.0);
            EXPECT_EQ(std::fmod(drawn.box.centre.y, 8.0), 0.0);
            EXPECT_EQ(drawn.box.size, cardSize(chain, drawn.role));
            columns[drawn.box.centre.x].push_back(drawn.box);
        }
        for (auto& [x, boxes] : columns) {
            std::sort(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.top() < b.top(); });
            for (std::size_t i = 1; i < boxes.size(); ++i)
                EXPECT_GE(boxes[i].top() - boxes[i - 1].bottom(), cardGap);
        }
    }
}

TEST(LayeredLayout, DrawsAServiceOfAnEndCustomerBackwards) {
    Rows rows = workedExample();
    rows.services.push_back(service("s9", "r4", "r1"));
    rows.services.push_back(service("s10", "r4", "r5"));
    const Chain chain = chainOf(rows);
    const Drawing drawing = layOut(chain);
    expectEndCustomersRightmost(chain, drawing);
    EXPECT_EQ(routed(chain, drawing.roles).size(), 10U);
    const auto back = arrows(chain, drawing)["s9"];
    EXPECT_GT(back.front().start.x, back.back().end.x);
}

TEST(LayeredLayout, BeginsATraceAtTheLeftOfAllWhomItServes) {
    // Who serves the beginning too stands right of it all the same.
    Rows rows = workedExample();
    rows.services.push_back(service("s9", "r2", "r1"));
    rows.services.push_back(service("s10", "r2", "r1"));
    rows.services.push_back(service("s11", "r3", "r1"));
    const Chain chain = chainOf(rows);
    for (const auto& [first, others] :
         {std::pair("r1", std::vector<std::string>{"r2", "r3"}), {"r2", {"r1", "r3"}}, {"r3", {"r1", "r2"}}}) {
        LayoutOptions options;
        options.first = chain.roles().slotOf(RoleKey(first));
        const Drawing drawing = layOut(chain, options);
        auto at = centres(chain, drawing);
        for (const std::string& other : others)
            EXPECT_LT(at[first].x, at[other].x) << first << other;
        expectEndCustomersRightmost(chain, drawing);
        EXPECT_EQ(overlaps(drawing), 0);
    }
    // An end customer stays where it belongs.
    LayoutOptions options;
    options.first = chain.roles().slotOf(RoleKey("r4"));
    expectEndCustomersRightmost(chain, layOut(chain, options));
}

TEST(LayeredLayout, StacksUnconnectedPartsAndPacksRolesThatStandAlone) {
    Rows rows = workedExample();
    for (int i = 0; i < 12; ++i)
        rows.roles.push_back(role("x" + std::to_string(i), "Alone " + std::to_string(i)));
    rows.roles.push_back(role("y1", "Customer of nobody", RoleKind::endCustomer));
    rows.roles.push_back(role("z1", "Caterer"));
    rows.roles.push_back(role("z2", "Guest", RoleKind::endCustomer));
    rows.services.push_back(service("s20", "z1", "z2"));
    const Chain chain = chainOf(rows);
    const Drawing drawing = layOut(chain);
    EXPECT_EQ(drawing.roles.size(), 21U);
    EXPECT_EQ(overlaps(drawing), 0);
    expectEndCustomersRightmost(chain, drawing);
    double bottom = 0;
    for (const DrawnRole& drawn : drawing.roles)
        bottom = std::max(bottom, drawn.box.bottom());
    EXPECT_LT(bottom, 1000) << "twelve roles in a block, not in a tower";
}

TEST(LayeredLayout, BearsTenThousandRoles) {
    const Chain chain = chainOf(generated(10'000, 15, 7));
    const Drawing drawing = layOut(chain);
    EXPECT_EQ(drawing.roles.size(), 10'000U);
    EXPECT_EQ(overlaps(drawing), 0);
}

TEST(LayeredLayout, BearsOddShapesOfAnySize) {
    const std::uint32_t many = 100'000;
    Rows path;
    Rows star;
    Rows ring;
    for (std::uint32_t i = 0; i < many; ++i) {
        path.roles.push_back(role("r" + std::to_string(i), "Role " + std::to_string(i)));
        if (i > 0) {
            path.services.push_back(
                service("s" + std::to_string(i), "r" + std::to_string(i - 1), "r" + std::to_string(i)));
        }
    }
    ring = path;
    ring.services.push_back(service("s0", "r" + std::to_string(many - 1), "r0"));
    star.roles.push_back(role("hub", "Hub"));
    for (int i = 0; i < 5'000; ++i) {
        star.roles.push_back(role("c" + std::to_string(i), "Customer " + std::to_string(i), RoleKind::endCustomer));
        star.services.push_back(service("s" + std::to_string(i), "hub", "c" + std::to_string(i)));
    }
    for (const Rows& rows : {path, ring, star, generated(many, 20, 3)}) {
        const Chain chain = chainOf(rows);
        const Drawing drawing = layOut(chain);
        EXPECT_EQ(drawing.roles.size(), rows.roles.size());
        EXPECT_EQ(routed(chain, drawing.roles).size(), rows.services.size());
        EXPECT_EQ(overlaps(drawing), 0);
    }
}

TEST(LayeredLayout, BearsATangleThatIsAllOneCycle) {
    std::mt19937_64 random(11);
    Rows rows;
    for (int i = 0; i < 3'000; ++i)
        rows.roles.push_back(role("r" + std::to_string(i), "R" + std::to_string(i)));
    for (int i = 0; i < 9'000; ++i) {
        const auto from = random() % 3'000;
        const auto to = (from + 1 + random() % 2'999) % 3'000;
        rows.services.push_back(service("s" + std::to_string(i), "r" + std::to_string(from), "r" + std::to_string(to)));
    }
    const Chain chain = chainOf(rows);
    const Drawing drawing = layOut(chain);
    EXPECT_EQ(overlaps(drawing), 0);
    EXPECT_EQ(routed(chain, drawing.roles).size(), 9'000U);
}

class Views : public testing::Test {
  protected:
    static Chain placed(const std::vector<Place>& places) {
        Chain chain = chainOf(workedExample());
        Edit edit;
        edit.add(View{ViewKey("d1"), "Whole chain", 0});
        edit.add(View{ViewKey("d2"), "A part", 1});
        for (const Place& place : places)
            edit.add(place);
        chain.apply(edit);
        return chain;
    }
};

TEST_F(Views, AreLaidOutWhereNothingIsPlaced) {
    const Chain chain = placed({});
    EXPECT_EQ(centres(chain, drawingOf(chain, {})), centres(chain, layOut(chain)));
    EXPECT_TRUE(drawingOf(chain, ViewKey("d2")).roles.empty());
}

TEST_F(Views, ShowPlacedRolesWhereTheyAreAndTheFirstTheOthersToo) {
    const Chain chain = placed({{ViewKey("d1"), RoleKey("r1"), 40.5, 80}, {ViewKey("d1"), RoleKey("r4"), 800, 80}});
    const Drawing drawing = drawingOf(chain, {});
    auto at = centres(chain, drawing);
    EXPECT_EQ(at.size(), 6U);
    EXPECT_EQ(at["r1"], (Point{40.5, 80}));
    EXPECT_EQ(at["r4"], (Point{800, 80}));
    // The others find room beside those they work with.
    EXPECT_GT(at["r2"].x, at["r1"].x);
    EXPECT_LT(at["r2"].x, at["r4"].x);
    EXPECT_EQ(overlaps(drawing), 0);
    EXPECT_EQ(routed(chain, drawing.roles).size(), 8U);
}

TEST_F(Views, OtherThanTheFirstShowOnlyWhatTheyPlace) {
    const Chain chain = placed({{ViewKey("d2"), RoleKey("r1"), 0, 0}, {ViewKey("d2"), RoleKey("r2"), 400, 0}});
    const Drawing drawing = drawingOf(chain, ViewKey("d2"));
    EXPECT_EQ(drawing.roles.size(), 2U);
    ASSERT_EQ(routed(chain, drawing.roles).size(), 1U);
    EXPECT_EQ(chain.services().at(routed(chain, drawing.roles)[0].service)->key, ServiceKey("s1"));
}

TEST_F(Views, GiveTheSameDrawingOnceTheLayoutIsStored) {
    const Chain fresh = chainOf(generated(200, 6, 5));
    const Drawing drawing = layOut(fresh);
    Chain chain = fresh;
    Edit edit;
    edit.add(View{ViewKey("d1"), "Whole chain", 0});
    for (const DrawnRole& drawn : drawing.roles) {
        edit.add(Place{ViewKey("d1"), fresh.roles().at(drawn.role)->key, drawn.box.centre.x, drawn.box.centre.y});
    }
    chain.apply(edit);
    const Drawing stored = drawingOf(chain, {});
    EXPECT_EQ(centres(chain, stored), centres(fresh, drawing));
    EXPECT_EQ(arrows(chain, stored), arrows(fresh, drawing));
}

} // namespace
} // namespace throughline
