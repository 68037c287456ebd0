#include "core/layout/routes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <random>

#include "core/layout/arrows.h"
#include "core/layout/layered.h"
#include "tests/core/layout/sample_chains.h"

namespace throughline {
namespace {

using samples::chainOf;
using samples::generated;
using samples::role;
using samples::Rows;
using samples::service;

std::map<std::string, Box> boxes(const Chain& chain, const Drawing& drawing) {
    std::map<std::string, Box> result;
    for (const DrawnRole& drawn : drawing.roles)
        result[chain.roles().at(drawn.role)->key.text()] = drawn.box;
    return result;
}

bool onUprightBorder(const Box& box, Point point) {
    const bool onSide = point.x == box.left() || point.x == box.right();
    return onSide && point.y > box.top() && point.y < box.bottom();
}

TEST(Routes, StartAndEndOnTheBordersOfTheirCardsAndAreOneLine) {
    const Chain chain = chainOf(generated(300, 6, 2));
    const Drawing drawing = layOut(chain);
    const auto box = boxes(chain, drawing);
    for (const DrawnService& drawn : routed(chain, drawing.roles)) {
        const Service& row = *chain.services().at(drawn.service);
        ASSERT_FALSE(drawn.curves.empty());
        EXPECT_TRUE(onUprightBorder(box.at(row.server.text()), drawn.curves.front().start));
        EXPECT_TRUE(onUprightBorder(box.at(row.customer.text()), drawn.curves.back().end));
        for (std::size_t i = 1; i < drawn.curves.size(); ++i) {
            EXPECT_EQ(drawn.curves[i].start, drawn.curves[i - 1].end);
        }
    }
}

TEST(Routes, GoRoundForeignCards) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Chain chain = chainOf(generated(300, 7, seed));
        EXPECT_EQ(samples::throughForeignCards(chain, layOut(chain)), 0) << "seed " << seed;
    }
}

TEST(Routes, GoRoundCardsThatAUserHasPutInTheWay) {
    Rows rows;
    rows.roles = {role("a", "A"), role("b", "B"), role("c", "C"), role("d", "D")};
    rows.services = {service("s1", "a", "b"), service("s2", "b", "a")};
    const Chain chain = chainOf(rows);
    const std::vector<DrawnRole> roles{
        {0, {{0, 0}, {192, 48}}}, {1, {{900, 0}, {192, 48}}}, {2, {{400, 4}, {192, 48}}}, {3, {{500, 60}, {192, 48}}}};
    EXPECT_EQ(samples::throughForeignCards(chain, {roles}), 0);
    EXPECT_GT(routed(chain, roles).front().curves.size(), 1U);
}

TEST(Routes, OfSeveralServicesBetweenTwoRolesNeverLieOnEachOther) {
    Rows rows;
    rows.roles = {role("a", "A"), role("b", "B"), role("e", "E", RoleKind::endCustomer)};
    rows.services = {service("s1", "a", "b"), service("s2", "b", "a"), service("s3", "a", "b"), service("s4", "b", "e"),
                     service("s5", "b", "e")};
    const Chain chain = chainOf(rows);
    const Drawing drawing = layOut(chain);
    const std::vector<DrawnService> arrows = routed(chain, drawing.roles);
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        for (std::size_t k = i + 1; k < arrows.size(); ++k) {
            double nearest = 1e9;
            for (const Curve& one : arrows[i].curves) {
                for (const Curve& other : arrows[k].curves) {
                    for (const Point p : flattened(one, 4)) {
                        for (const Point q : flattened(other, 4)) {
                            nearest = std::min(nearest, std::hypot(p.x - q.x, p.y - q.y));
                        }
                    }
                }
            }
            EXPECT_GE(nearest, 4.0) << i << " and " << k;
        }
    }
}

TEST(Routes, SpreadOverTheSideOfACardInTheOrderOfWhereTheyGo) {
    Rows rows;
    rows.roles = {role("a", "A")};
    for (int i = 0; i < 5; ++i) {
        const std::string key = "c" + std::to_string(i);
        rows.roles.push_back(role(key, key, RoleKind::endCustomer));
        rows.services.push_back(service("s" + std::to_string(i), "a", key));
    }
    const Chain chain = chainOf(rows);
    const Drawing drawing = layOut(chain);
    std::vector<std::pair<double, double>> ends; // at the customer, at the server
    for (const DrawnService& drawn : routed(chain, drawing.roles)) {
        ends.emplace_back(drawn.curves.back().end.y, drawn.curves.front().start.y);
    }
    std::sort(ends.begin(), ends.end());
    for (std::size_t i = 1; i < ends.size(); ++i)
        EXPECT_GT(ends[i].second, ends[i - 1].second);
}

std::map<Slot, std::vector<Curve>> arrowsOf(const Chain& chain, const Routes& routes) {
    std::map<Slot, std::vector<Curve>> result;
    for (Slot service = 0; service < chain.services().slotCount(); ++service)
        routes.visit(service, [&](const Curve& curve) { result[service].push_back(curve); });
    return result;
}

TEST(Routes, FollowingCardsThatMoveEqualsFindingThemAnew) {
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const Chain chain = chainOf(generated(150, 6, seed));
        std::vector<DrawnRole> roles = layOut(chain).roles;
        Routes routes(chain, roles);
        std::mt19937_64 random(seed);
        for (int step = 0; step < 120; ++step) {
            // Near and far, alone and several at once.
            for (std::uint64_t moved = 0; moved <= random() % 3; ++moved) {
                DrawnRole& one = roles[random() % roles.size()];
                const double reach = random() % 2 == 0 ? 100.0 : 2000.0;
                one.box.centre.x += std::round((static_cast<double>(random() % 1000) / 500.0 - 1.0) * reach);
                one.box.centre.y += std::round((static_cast<double>(random() % 1000) / 500.0 - 1.0) * reach);
                routes.place(chain, one.role, one.box);
            }
            const auto before = arrowsOf(chain, routes);
            const std::vector<Slot> changed = routes.update(chain);
            const auto after = arrowsOf(chain, routes);
            ASSERT_EQ(after, arrowsOf(chain, Routes(chain, roles))) << "seed " << seed << ", step " << step;
            for (const auto& [service, curves] : before) {
                if (!std::ranges::binary_search(changed, service)) {
                    ASSERT_EQ(curves, after.at(service));
                }
            }
        }
    }
}

TEST(Routes, FollowCardsThatComeAndGo) {
    const Chain chain = chainOf(generated(100, 5, 9));
    const std::vector<DrawnRole> all = layOut(chain).roles;
    std::vector<bool> isThere(all.size(), true);
    Routes routes(chain, all);
    std::mt19937_64 random(5);
    for (int step = 0; step < 200; ++step) {
        const std::size_t one = random() % all.size();
        isThere[one] = !isThere[one];
        if (isThere[one]) {
            routes.place(chain, all[one].role, all[one].box);
        } else {
            routes.remove(all[one].role);
        }
        routes.update(chain);
        std::vector<DrawnRole> roles;
        std::ranges::copy_if(all, std::back_inserter(roles), [&](const DrawnRole& drawn) {
            return isThere[static_cast<std::size_t>(&drawn - all.data())];
        });
        ASSERT_EQ(arrowsOf(chain, routes), arrowsOf(chain, Routes(chain, roles))) << step;
    }
}

TEST(Routes, AfterAMoveGoRoundTheCardThatCameAndStraightWhereItWas) {
    Rows rows;
    rows.roles = {role("a", "A"), role("b", "B"), role("c", "C")};
    rows.services = {service("s1", "a", "b")};
    const Chain chain = chainOf(rows);
    std::vector<DrawnRole> roles{{0, {{0, 0}, {192, 48}}}, {1, {{900, 0}, {192, 48}}}, {2, {{450, 400}, {192, 48}}}};
    Routes routes(chain, roles);
    const auto straight = arrowsOf(chain, routes);
    roles[2].box.centre.y = 10;
    routes.place(chain, 2, roles[2].box);
    EXPECT_EQ(routes.update(chain), std::vector<Slot>{0});
    EXPECT_EQ(samples::throughForeignCards(chain, {roles}), 0);
    EXPECT_GT(arrowsOf(chain, routes).at(0).size(), 1U);
    routes.place(chain, 2, {{450, 400}, {192, 48}});
    EXPECT_EQ(routes.update(chain), std::vector<Slot>{0});
    EXPECT_EQ(arrowsOf(chain, routes), straight);
}

TEST(Routes, BetweenCardsAboveEachOtherBendRoundTheCardBetween) {
    Rows rows;
    rows.roles = {role("a", "A"), role("b", "B"), role("c", "C")};
    rows.services = {service("s1", "a", "b")};
    const Chain chain = chainOf(rows);
    const std::vector<DrawnRole> roles{
        {0, {{0, 0}, {192, 48}}}, {1, {{0, 400}, {192, 48}}}, {2, {{120, 200}, {192, 48}}}};
    EXPECT_EQ(samples::throughForeignCards(chain, {roles}), 0);
}

TEST(Routes, AMoveCostsWhatItTouchesAlone) {
    const Chain chain = chainOf(generated(3000, 12, 4));
    std::vector<DrawnRole> roles = layOut(chain).roles;
    Routes routes(chain, roles);
    std::size_t changed = 0;
    for (std::size_t i = 0; i < roles.size(); i += 100) {
        roles[i].box.centre.y += 16.0;
        routes.place(chain, roles[i].role, roles[i].box);
        changed += routes.update(chain).size();
    }
    EXPECT_LT(changed, chain.services().size() / 2) << "in 30 moves";
}

} // namespace
} // namespace throughline
