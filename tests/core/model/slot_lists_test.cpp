#include "core/model/slot_lists.h"

#include <gtest/gtest.h>

#include <set>

namespace throughline {
namespace {

std::multiset<SlotLists::Slot> members(const SlotLists& lists, SlotLists::Slot owner) {
    const auto list = lists.of(owner);
    return {list.begin(), list.end()};
}

TEST(SlotLists, KeepsWhatHangsOnEachOwner) {
    SlotLists lists;
    EXPECT_TRUE(lists.of(5).empty());
    lists.insert(2, 7);
    lists.insert(2, 0);
    lists.insert(4, 3);
    EXPECT_EQ(members(lists, 2), (std::multiset<SlotLists::Slot>{0, 7}));
    EXPECT_EQ(lists.of(2).size(), 2U);
    lists.erase(2, 7);
    EXPECT_EQ(members(lists, 2), std::multiset<SlotLists::Slot>{0});
    lists.insert(4, 7);
    EXPECT_EQ(members(lists, 4), (std::multiset<SlotLists::Slot>{3, 7}));
    lists.erase(4, 3);
    lists.erase(4, 7);
    EXPECT_TRUE(lists.of(4).empty());
}

} // namespace
} // namespace throughline
