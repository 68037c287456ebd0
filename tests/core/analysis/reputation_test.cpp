#include "core/analysis/reputation.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/analysis/small_chain.h"
#include "tests/support/dice.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-03-10");

void remark(test::ChainBuilder& builder, const char* key, int age, std::optional<std::int64_t> score) {
    Feedback feedback;
    feedback.key = FeedbackKey(key);
    feedback.customer = RoleKey("a");
    feedback.day = today.plus(-age);
    feedback.score = score;
    builder.add(feedback);
}

TEST(Reputation, IsNotGivenBelowThreeRemarks) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    remark(builder, "f1", 0, 2);
    remark(builder, "f2", 10, 1);
    remark(builder, "f3", 10, std::nullopt);
    EXPECT_EQ(reputation(builder.chain(), RoleKey("a"), today), (Reputation{2, std::nullopt}));
}

TEST(Reputation, RemembersABadExperienceLonger) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    builder.role("b", "B");
    remark(builder, "f1", 0, 2);
    remark(builder, "f2", 180, 0);
    remark(builder, "f3", 360, -2);
    const Reputation found = reputation(builder.chain(), RoleKey("a"), today);
    EXPECT_EQ(found.remarks, 3U);
    EXPECT_DOUBLE_EQ(*found.score, (1.0 * 2 + 0.5 * 0 + 0.5 * -2) / (1.0 + 0.5 + 0.5));
    EXPECT_EQ(reputation(builder.chain(), RoleKey("b"), today), Reputation());
}

TEST(Reputation, CountsNoRemarkOfADayStillToCome) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    remark(builder, "f1", 0, 1);
    remark(builder, "f2", 0, 1);
    remark(builder, "f3", -1, -2);
    EXPECT_EQ(reputation(builder.chain(), RoleKey("a"), today), (Reputation{2, std::nullopt}));
    remark(builder, "f4", 400, 1);
    EXPECT_EQ(reputation(builder.chain(), RoleKey("a"), today), (Reputation{3, 1.0}));
    // The day after it is a remark like others: f1 and f2 are a day old, f4 401 days.
    const Reputation found = reputation(builder.chain(), RoleKey("a"), today.plus(1));
    const double good = 2 * std::exp2(-1.0 / 180.0) + std::exp2(-401.0 / 180.0);
    EXPECT_EQ(found.remarks, 4U);
    EXPECT_NEAR(*found.score, (good - 2.0) / (good + 1.0), 1e-12);
}

TEST(Reputation, CountsTheDaysOfALeapYear) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    const Day after = *Day::parse("2024-03-01");
    for (const char* key : {"f1", "f2", "f3"})
        remark(builder, key, today - after, 2);
    builder.change<Feedback>("f3", [&](Feedback& row) {
        row.day = Day::parse("2024-02-28");
        row.score = 0;
    });
    const double old = std::exp2(-2.0 / 180.0);
    EXPECT_NEAR(*reputation(builder.chain(), RoleKey("a"), after).score, 4.0 / (2.0 + old), 1e-12);
}

TEST(Reputation, IsNothingWhereAllRemarksAreSoOldThatNoneWeighsAnything) {
    test::ChainBuilder builder;
    builder.role("a", "A");
    for (const char* key : {"f1", "f2", "f3"})
        remark(builder, key, 360'000, 2);
    EXPECT_EQ(reputation(builder.chain(), RoleKey("a"), today), (Reputation{3, std::nullopt}));
}

// The weighted mean, remark after remark, with the age counted day by day.
TEST(Reputation, AgreesWithAPlainMeanOnRandomChains) {
    std::size_t scored = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        support::Dice dice(seed);
        test::ChainBuilder builder;
        builder.role("a", "A");
        builder.role("b", "B");
        long double sum = 0;
        long double weights = 0;
        std::size_t count = 0;
        for (std::size_t i = 0; i < dice.below(12); ++i) {
            Feedback row;
            row.key = FeedbackKey("f" + std::to_string(i));
            row.customer = RoleKey(dice.chance(0.8) ? "a" : "b");
            if (dice.chance(0.9))
                row.day = today.plus(20 - static_cast<int>(dice.below(900)));
            if (dice.chance(0.9))
                row.score = static_cast<std::int64_t>(dice.below(5)) - 2;
            builder.add(row);
            if (row.customer != RoleKey("a") || !row.day || !row.score || today < *row.day)
                continue;
            int age = 0;
            for (Day day = *row.day; day < today; day = day.plus(1))
                ++age;
            const long double weight = std::pow(0.5L, age / (*row.score >= 0 ? 180.0L : 360.0L));
            sum += weight * static_cast<long double>(*row.score);
            weights += weight;
            ++count;
        }
        const Reputation found = reputation(builder.chain(), RoleKey("a"), today);
        EXPECT_EQ(found.remarks, count) << seed;
        ASSERT_EQ(found.score.has_value(), count >= 3) << seed;
        if (found.score) {
            EXPECT_NEAR(*found.score, static_cast<double>(sum / weights), 1e-12) << seed;
            ++scored;
        }
    }
    EXPECT_GT(scored, 40U);
}

} // namespace
} // namespace throughline
