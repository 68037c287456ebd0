#include "core/exchange/share.h"

#include <gtest/gtest.h>

#include "core/exchange/json_writer.h"
#include "core/model/check.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

TEST(Share, LeavesOutWhatIsPrivate) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const Chain chain = randomChain(seed);
        const Chain copy = shared(chain, {});
        EXPECT_TRUE(checkWhole(copy));
        EXPECT_TRUE(copy.relationships().isEmpty());
        EXPECT_TRUE(copy.feedback().isEmpty());
        EXPECT_TRUE(copy.opportunities().isEmpty());
        for (const Role& role : copy.roles())
            EXPECT_EQ(role.notes, "");
        EXPECT_TRUE(copy.reviews().isEmpty());
        for (const Task& task : copy.tasks()) {
            EXPECT_EQ(task.notes, "");
            EXPECT_FALSE(task.wording);
        }
        for (const Person& person : copy.people())
            EXPECT_EQ(person.notes, "");
        for (const Partnership& partnership : copy.partnerships())
            EXPECT_TRUE(partnership.obstacles.empty());
        EXPECT_EQ(copy.services().size(), chain.services().size());
        EXPECT_EQ(copy.tasks().size(), chain.tasks().size());
    }
}

TEST(Share, KeepsWhatIsNamed) {
    KeepOptions all;
    for (const char* name : {"sway", "order", "feedback", "opportunities", "obstacles", "notes", "reviews"}) {
        EXPECT_TRUE(keep(all, name)) << name;
    }
    EXPECT_FALSE(keep(all, "everything"));
    const Chain chain = randomChain(5);
    EXPECT_TRUE(shared(chain, all) == chain);

    KeepOptions order;
    ASSERT_TRUE(keep(order, "order"));
    const Chain copy = shared(chain, order);
    for (const Relationship& relationship : copy.relationships()) {
        EXPECT_TRUE(relationship.rank);
        EXPECT_TRUE(relationship.sway.empty());
        EXPECT_FALSE(relationship.vouches);
    }
}

} // namespace
} // namespace throughline::exchange
