#include "ui/canvas/paint_parts.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/dice.h"

namespace throughline {
namespace {

QRect randomRect(support::Dice& dice) {
    const auto number = [&](std::uint32_t below) { return static_cast<int>(dice.below(below)); };
    return {number(1500), number(900), 1 + number(120), 1 + number(120)};
}

QRegion regionOf(const std::vector<QRect>& rects) {
    QRegion region;
    for (const QRect& rect : rects)
        region += rect;
    return region;
}

TEST(PaintParts, NothingThatHasToBePaintedIsLeftOut) {
    support::Dice dice(3);
    for (int round = 0; round < 60; ++round) {
        std::vector<QRect> rects(1 + dice.below(80));
        std::ranges::generate(rects, [&] { return randomRect(dice); });
        const std::vector<QRect> parts = joinedParts(rects, 6000.0);
        EXPECT_LE(parts.size(), 24U);
        EXPECT_TRUE(regionOf(rects).subtracted(regionOf(parts)).isEmpty());

        std::vector<QRect> others(dice.below(5));
        std::ranges::generate(others, [&] { return randomRect(dice); });
        const QRegion region = regionOf(parts) + regionOf(others);
        EXPECT_TRUE(region.subtracted(regionOf(partsOf(region, parts, 6000.0))).isEmpty());
    }
}

TEST(PaintParts, WhatWasWantedIsPaintedAsItWas) {
    const std::vector<QRect> wanted{{0, 0, 300, 40}, {260, 20, 60, 500}, {900, 400, 50, 50}};
    EXPECT_EQ(partsOf(regionOf(wanted), wanted, 6000.0), wanted);
}

TEST(PaintParts, APartThatIsPaintedOnlyInPartIsNotTakenOver) {
    const QRect lost(0, 0, 400, 400);
    const QRegion region(0, 0, 40, 40);
    const std::vector<QRect> parts = partsOf(region, {&lost, 1}, 6000.0);
    EXPECT_EQ(parts, (std::vector<QRect>{{0, 0, 40, 40}}));
}

TEST(PaintParts, NeighboursAreJoinedWhereALookUpCostsMoreThanWhatLiesBetween) {
    const std::vector<QRect> rects{{0, 0, 50, 50}, {60, 0, 50, 50}};
    EXPECT_EQ(joinedParts(rects, 400.0).size(), 2U);
    EXPECT_EQ(joinedParts(rects, 600.0), (std::vector<QRect>{{0, 0, 110, 50}}));
}

} // namespace
} // namespace throughline
