#include "core/layout/routes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

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
    for (const DrawnService& drawn : drawing.services) {
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
    Drawing drawing{roles, routed(chain, roles)};
    ASSERT_EQ(drawing.services.size(), 2U);
    EXPECT_EQ(samples::throughForeignCards(chain, drawing), 0);
    EXPECT_GT(drawing.services[0].curves.size(), 1U);
}

TEST(Routes, OfSeveralServicesBetweenTwoRolesNeverLieOnEachOther) {
    Rows rows;
    rows.roles = {role("a", "A"), role("b", "B"), role("e", "E", RoleKind::endCustomer)};
    rows.services = {service("s1", "a", "b"), service("s2", "b", "a"), service("s3", "a", "b"), service("s4", "b", "e"),
                     service("s5", "b", "e")};
    const Chain chain = chainOf(rows);
    const Drawing drawing = layOut(chain);
    for (std::size_t i = 0; i < drawing.services.size(); ++i) {
        for (std::size_t k = i + 1; k < drawing.services.size(); ++k) {
            double nearest = 1e9;
            for (const Curve& one : drawing.services[i].curves) {
                for (const Curve& other : drawing.services[k].curves) {
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
    for (const DrawnService& drawn : drawing.services) {
        ends.emplace_back(drawn.curves.back().end.y, drawn.curves.front().start.y);
    }
    std::sort(ends.begin(), ends.end());
    for (std::size_t i = 1; i < ends.size(); ++i)
        EXPECT_GT(ends[i].second, ends[i - 1].second);
}

} // namespace
} // namespace throughline
