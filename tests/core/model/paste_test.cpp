#include <gtest/gtest.h>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "tests/core/model/sample.h"

namespace throughline {
namespace {

TEST(Part, HasTheRolesAndWhatIsAmongThem) {
    const Chain chain = sample::chain();
    const Chain part = gestures::part(chain, std::vector{RoleKey("r1"), RoleKey("r2")});
    EXPECT_EQ(checkWhole(part), Status());
    EXPECT_EQ(part.roles().size(), 2U);
    EXPECT_EQ(part.services().size(), 1U);
    EXPECT_EQ(part.people().size(), 1U);
    ASSERT_EQ(part.tasks().size(), 1U);
    EXPECT_EQ(part.tasks().begin()->service, ServiceKey("s1"));
    EXPECT_EQ(part.tasks().begin()->impact->at, RoleKey()); // its end customer is not among them
    EXPECT_EQ(part.values().size(), 1U);
    EXPECT_EQ(part.goals().size(), 1U);
    EXPECT_EQ(part.partnerships().size(), 1U);
    EXPECT_EQ(part.places().size(), 2U);
}

TEST(Paste, AddsTheSameAgainUnderNewKeys) {
    Chain chain = sample::chain();
    const Chain part = gestures::part(chain, std::vector{RoleKey("r1"), RoleKey("r2"), RoleKey("r3")});
    KeySource keys(3);
    const auto edit = gestures::paste(chain, keys, part, {}, {40, 8});
    ASSERT_TRUE(edit);
    ASSERT_EQ(check(chain, *edit), Status());
    chain.apply(*edit);
    EXPECT_EQ(chain.roles().size(), 6U);
    EXPECT_EQ(chain.services().size(), 4U);
    EXPECT_EQ(chain.tasks().size(), 2U);
    EXPECT_EQ(chain.people().size(), 1U); // the same person
    EXPECT_EQ(chain.values().size(), 1U);
    EXPECT_EQ(chain.views().size(), 1U);
    EXPECT_EQ(chain.places().size(), 4U);
    for (const Place& place : chain.places()) {
        if (chain.roles().find(place.role)->title == "Warehouse manager" && place.role != RoleKey("r2")) {
            EXPECT_EQ(place.x, 328);
            EXPECT_EQ(place.y, 8);
        }
    }
}

TEST(Paste, IntoAnEmptyChainBringsAView) {
    KeySource keys(3);
    Chain chain;
    const auto edit = gestures::paste(chain, keys, sample::chain(), {}, {0, 0});
    ASSERT_TRUE(edit);
    ASSERT_EQ(check(chain, *edit), Status());
    chain.apply(*edit);
    EXPECT_EQ(chain.views().size(), 1U);
    EXPECT_EQ(chain.roles().size(), 3U);
    EXPECT_EQ(chain.feedback().size(), 1U);
    EXPECT_EQ(chain.opportunities().size(), 1U);
}

} // namespace
} // namespace throughline
