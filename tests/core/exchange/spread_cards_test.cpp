#include "core/exchange/spread_cards.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <random>

namespace throughline::exchange {
namespace {

constexpr double far = 1e7;

std::vector<Box> cardsAt(const std::vector<Point>& centres) {
    std::vector<Box> cards;
    for (const Point& centre : centres)
        cards.push_back({centre, {192.0, 64.0}});
    return cards;
}

/// Pairs of cards that cover each other, each with each.
std::size_t covered(const std::vector<Box>& cards) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool isBeside = std::abs(cards[i].centre.x - cards[j].centre.x) >= 192.0 - 1e-6;
            const bool isBelow = std::abs(cards[i].centre.y - cards[j].centre.y) >= 64.0 - 1e-6;
            count += isBeside || isBelow ? 0 : 1;
        }
    }
    return count;
}

TEST(SpreadCards, LeavesThoseThatCoverNothing) {
    std::vector<Box> cards = cardsAt({{0, 0}, {192, 0}, {0, 64}, {-500, 3}});
    const std::vector<Box> before = cards;
    EXPECT_EQ(spreadCards(cards, far), Spread{});
    EXPECT_EQ(cards, before);
    std::vector<Box> none;
    EXPECT_EQ(spreadCards(none, far), Spread{});
}

TEST(SpreadCards, KeepsTheArrangement) {
    std::vector<Box> cards = cardsAt({{-10, 10}, {94, 10}, {94, 50}});
    const Spread spread = spreadCards(cards, far);
    // 208 / 104 beside each other, 80 / 40 below; the middle is at 42, 30.
    EXPECT_EQ(spread, (Spread{2.0, 0}));
    EXPECT_EQ(cards, cardsAt({{-62, -10}, {146, -10}, {146, 70}}));
}

TEST(SpreadCards, TakesFractionsOfAUnitApart) {
    std::vector<Box> cards = cardsAt({{0, 0}, {0.5, 0}, {1, 0}, {0.5, 1}});
    const Spread spread = spreadCards(cards, far);
    // 208 / 0.5.
    EXPECT_EQ(spread, (Spread{416.0, 0}));
    EXPECT_EQ(cards[2].centre.x - cards[0].centre.x, 416.0);
    EXPECT_EQ(covered(cards), 0U);
}

TEST(SpreadCards, MovesAFewAndLeavesTheOthers) {
    std::vector<Point> centres;
    for (int i = 0; i < 40; ++i)
        centres.push_back({i * 200.0, 0.0});
    centres.push_back({400.0, 10.0});
    std::vector<Box> cards = cardsAt(centres);
    EXPECT_EQ(spreadCards(cards, far), (Spread{1.0, 1}));
    cards.pop_back();
    centres.pop_back();
    EXPECT_EQ(cards, cardsAt(centres));
}

TEST(SpreadCards, DoesNotGrowBeyondTheSheet) {
    std::vector<Box> cards = cardsAt({{1e7, 0}, {1e7 - 20, 0}, {1e7, 10}});
    const Spread spread = spreadCards(cards, far);
    EXPECT_EQ(spread, (Spread{1.0, 2}));
    EXPECT_EQ(covered(cards), 0U);
}

TEST(SpreadCards, LeaveNoneCoveredInRandomDrawings) {
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<Point> centres;
        const auto size = 1 + random() % 60;
        for (std::size_t i = 0; i < size; ++i)
            centres.push_back({static_cast<double>(random() % 40) * 10.0, static_cast<double>(random() % 40) * 10.0});
        std::vector<Box> cards = cardsAt(centres);
        const std::size_t before = covered(cards);
        const Spread spread = spreadCards(cards, far);
        ASSERT_EQ(covered(cards), 0U) << "round " << round;
        ASSERT_EQ(before == 0, spread == Spread{}) << "round " << round;
    }
}

TEST(SpreadCards, OfAHeapAreDoneSoon) {
    std::vector<Box> cards = cardsAt(std::vector<Point>(30'000, Point{1.0, 1.0}));
    const auto start = std::chrono::steady_clock::now();
    const Spread spread = spreadCards(cards, far);
    EXPECT_LT(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), 8.0);
    EXPECT_EQ(spread, (Spread{1.0, 29'999}));
    cards.resize(2'000);
    EXPECT_EQ(covered(cards), 0U);
}

} // namespace
} // namespace throughline::exchange
