#include "core/model/chain.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "tests/core/model/sample.h"

namespace throughline {
namespace {

template <class List>
std::vector<std::string> keys(const auto& table, const List& slots) {
    std::vector<std::string> found;
    for (const Slot slot : slots)
        found.push_back(table.at(slot)->key.text());
    std::ranges::sort(found);
    return found;
}

TEST(Chain, StartsWithADocumentAndNothingElse) {
    const Chain chain;
    EXPECT_EQ(chain.info(), DocumentInfo());
    EXPECT_TRUE(chain.roles().isEmpty());
    EXPECT_EQ(chain.firstView(), nullptr);
}

TEST(Chain, FindsWhatHangsOnARole) {
    const Chain chain = sample::chain();
    const Slot r1 = chain.roles().slotOf(RoleKey("r1"));
    const Slot r2 = chain.roles().slotOf(RoleKey("r2"));
    EXPECT_EQ(keys(chain.services(), chain.servicesFrom(r1)), std::vector<std::string>{"s1"});
    EXPECT_EQ(keys(chain.services(), chain.servicesTo(r2)), std::vector<std::string>{"s1"});
    EXPECT_EQ(keys(chain.services(), chain.servicesFrom(r2)), std::vector<std::string>{"s2"});
    EXPECT_EQ(keys(chain.tasks(), chain.tasksOf(r1)), std::vector<std::string>{"t1"});
    EXPECT_TRUE(chain.tasksOf(r2).empty());
    EXPECT_TRUE(chain.hasKeyText("f1"));
    EXPECT_FALSE(chain.hasKeyText("f2"));
}

TEST(Chain, IsTheSameAfterAnEditAndItsInverse) {
    Chain chain = sample::chain();
    const Chain before = chain;
    const auto edit = gestures::remove<Role>(chain, RoleKey("r1"));
    ASSERT_TRUE(edit);
    ASSERT_EQ(check(chain, *edit), Status());
    chain.apply(*edit);
    EXPECT_NE(chain, before);
    EXPECT_EQ(checkWhole(chain), Status());
    const Edit back = inverse(*edit);
    ASSERT_EQ(check(chain, back), Status());
    chain.apply(back);
    EXPECT_EQ(chain, before);
    const Slot r1 = chain.roles().slotOf(RoleKey("r1"));
    EXPECT_EQ(keys(chain.services(), chain.servicesFrom(r1)), std::vector<std::string>{"s1"});
    EXPECT_EQ(keys(chain.tasks(), chain.tasksOf(r1)), std::vector<std::string>{"t1"});
}

TEST(Chain, MovesAServiceToItsNewEnds) {
    Chain chain = sample::chain();
    Edit edit;
    Service service = *chain.services().find(ServiceKey("s2"));
    service.customer = RoleKey("r1");
    edit.change(chain.services().share(service.key), service);
    ASSERT_EQ(check(chain, edit), Status());
    chain.apply(edit);
    EXPECT_EQ(keys(chain.services(), chain.servicesTo(chain.roles().slotOf(RoleKey("r1")))),
              std::vector<std::string>{"s2"});
    EXPECT_TRUE(chain.servicesTo(chain.roles().slotOf(RoleKey("r3"))).empty());
}

TEST(Chain, KeepsACopyAsItWas) {
    Chain chain = sample::chain();
    const Chain snapshot = chain;
    chain.apply(*gestures::rename(chain, RoleKey("r1"), "Buyer"));
    EXPECT_EQ(snapshot.roles().find(RoleKey("r1"))->title, "Purchasing manager");
    EXPECT_EQ(chain.roles().find(RoleKey("r1"))->title, "Buyer");
}

TEST(Chain, OrdersViewsByPosition) {
    Chain chain = sample::chain();
    Edit edit;
    edit.add(View{ViewKey("a"), "Later", 5});
    edit.add(View{ViewKey("b"), "Earlier", -1});
    chain.apply(edit);
    ASSERT_NE(chain.firstView(), nullptr);
    EXPECT_EQ(chain.firstView()->key, ViewKey("b"));
    EXPECT_EQ(chain.orderedViews().back()->key, ViewKey("a"));
}

TEST(Chain, IsAssembledFromRowsOnlyIfTheyAreValid) {
    Chain::Tables tables;
    std::get<Table<Role>>(tables).insert(std::make_shared<const Role>(*sample::chain().roles().find(RoleKey("r2"))));
    const auto chain = Chain::assembled(tables);
    ASSERT_TRUE(chain);
    EXPECT_EQ(chain->roles().size(), 1U);
    Service dangling;
    dangling.key = ServiceKey("s1");
    dangling.server = RoleKey("r2");
    dangling.customer = RoleKey("r3");
    std::get<Table<Service>>(tables).insert(std::make_shared<const Service>(dangling));
    const auto broken = Chain::assembled(tables);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.status().place(), "service s1: customer");
}

} // namespace
} // namespace throughline
