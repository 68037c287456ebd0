#include "core/analysis/reputation.h"

#include <gtest/gtest.h>

#include "tests/core/analysis/small_chain.h"

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

} // namespace
} // namespace throughline
