#include "core/analysis/priorities.h"

#include <gtest/gtest.h>

#include "tests/core/analysis/small_chain.h"

namespace throughline {
namespace {

class Priorities : public testing::Test {
  protected:
    Priorities() {
        for (const char* key : {"me", "boss", "peer", "client", "other"})
            builder.role(key, key);
        builder.service("s1", "me", "client");
        builder.service("s2", "me", "peer");
        builder.service("s3", "me", "boss", std::nullopt, true);
        builder.service("s4", "me", "other");
    }
    [[nodiscard]] std::string ranked() const {
        const std::vector<Slot> servers{builder.chain().roles().slotOf(RoleKey("me"))};
        std::vector<Slot> slots;
        for (const RankedCustomer& customer : rankedCustomers(builder.chain(), servers))
            slots.push_back(customer.role);
        return test::keys(builder.chain().roles(), slots);
    }
    test::ChainBuilder builder;
};

TEST_F(Priorities, StartWithTheManagerThenByTitle) {
    EXPECT_EQ(ranked(), "boss client other peer");
    const Table<Role>& roles = builder.chain().roles();
    const Slot me = roles.slotOf(RoleKey("me"));
    EXPECT_EQ(swayOf(builder.chain(), me, roles.slotOf(RoleKey("boss"))),
              (std::vector<Sway>{Sway::pay, Sway::career, Sway::reputation}));
    EXPECT_TRUE(swayOf(builder.chain(), me, roles.slotOf(RoleKey("peer"))).empty());
}

TEST_F(Priorities, CountAPeerWhomTheBossListensTo) {
    builder.add(Influence{RoleKey("peer"), RoleKey("boss"), 0.5});
    builder.add(Relationship{RoleKey("me"), RoleKey("client"), {Sway::reputation}, std::nullopt, false});
    // boss 3, client 1, peer half of 3 times 0.5, other nothing
    EXPECT_EQ(ranked(), "boss client peer other");
    builder.add(Influence{RoleKey("other"), RoleKey("boss"), 1.0});
    EXPECT_EQ(ranked(), "boss other client peer");
}

TEST_F(Priorities, FollowTheOwnersOwnOrderWhereThereIsOne) {
    builder.add(Relationship{RoleKey("me"), RoleKey("other"), {}, 1, false});
    builder.add(Relationship{RoleKey("me"), RoleKey("peer"), {}, 2, false});
    EXPECT_EQ(ranked(), "other peer boss client");
}

} // namespace
} // namespace throughline
