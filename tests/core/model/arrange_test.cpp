#include "core/model/arrange.h"

#include <gtest/gtest.h>

#include <map>

namespace throughline::gestures {
namespace {

using Centres = std::map<std::string, std::pair<double, double>>;

/// Three cards of different sizes, none in line with another.
std::vector<Extent> cards() {
    return {
        {RoleKey("a"), {100, 100}, 200, 60}, {RoleKey("b"), {420, 140}, 200, 100}, {RoleKey("c"), {800, 40}, 120, 40}};
}

Centres centresOf(const std::vector<Placement>& placements) {
    Centres centres;
    for (const Placement& one : placements)
        centres[one.role.text()] = {one.point.x, one.point.y};
    return centres;
}

TEST(Align, PutsTheSameEdgeWhereTheOutermostOneHasIt) {
    EXPECT_EQ(centresOf(align(cards(), Alignment::left)), (Centres{{"b", {100, 140}}, {"c", {60, 40}}}));
    EXPECT_EQ(centresOf(align(cards(), Alignment::right)), (Centres{{"a", {760, 100}}, {"b", {760, 140}}}));
    EXPECT_EQ(centresOf(align(cards(), Alignment::top)), (Centres{{"a", {100, 50}}, {"b", {420, 70}}}));
    EXPECT_EQ(centresOf(align(cards(), Alignment::bottom)), (Centres{{"a", {100, 160}}, {"c", {800, 170}}}));
}

TEST(Align, PutsMiddlesIntoTheMiddleOfThemAll) {
    EXPECT_EQ(centresOf(align(cards(), Alignment::centre)),
              (Centres{{"a", {430, 100}}, {"b", {430, 140}}, {"c", {430, 40}}}));
    EXPECT_EQ(centresOf(align(cards(), Alignment::middle)),
              (Centres{{"a", {100, 105}}, {"b", {420, 105}}, {"c", {800, 105}}}));
}

TEST(Align, LeavesOneCardAndAlignedCardsAlone) {
    const std::vector<Extent> one{cards().front()};
    EXPECT_TRUE(align(one, Alignment::left).empty());
    std::vector<Extent> aligned = cards();
    for (Extent& card : aligned)
        card.centre.x = card.width / 2;
    EXPECT_TRUE(align(aligned, Alignment::left).empty());
}

TEST(Distribute, MakesTheGapsEqualAndKeepsTheEnds) {
    // From 0 to 860 there are 860 - 520 = 340 for two gaps: 170 each.
    EXPECT_EQ(centresOf(distribute(cards(), Axis::horizontal)), (Centres{{"b", {470, 140}}}));
    // By height the order is c, a, b: from 20 to 190 there are 170 - 200 = -30, so each pair overlaps by 15.
    EXPECT_EQ(centresOf(distribute(cards(), Axis::vertical)), (Centres{{"a", {100, 75}}}));
}

TEST(Distribute, NeedsThree) {
    const std::vector<Extent> two{cards()[0], cards()[1]};
    EXPECT_TRUE(distribute(two, Axis::horizontal).empty());
}

} // namespace
} // namespace throughline::gestures
