#include "core/model/value_order.h"

#include <gtest/gtest.h>

namespace throughline {
namespace {

Chain listOfFour() {
    Edit edit;
    edit.add(Value{ValueKey("v3"), "Third", std::nullopt});
    edit.add(Value{ValueKey("v4"), "Fourth", std::nullopt});
    edit.add(Value{ValueKey("v2"), "Second", 7});
    edit.add(Value{ValueKey("v1"), "First", 3});
    Chain chain;
    chain.apply(edit);
    return chain;
}

std::string order(const Chain& chain) {
    std::string text;
    for (const Value* value : rankedValues(chain))
        text += value->title.substr(0, 2) + (value->rank ? std::to_string(*value->rank) : "") + " ";
    return text;
}

std::string moved(const char* value, std::size_t place) {
    Chain chain = listOfFour();
    const Chain before = chain;
    const auto edit = gestures::moveValue(chain, ValueKey(value), place);
    EXPECT_TRUE(edit);
    chain.apply(*edit);
    const std::string text = order(chain);
    chain.apply(inverse(*edit));
    EXPECT_EQ(chain, before);
    return text;
}

TEST(ValueOrder, PutsRankedOnesFirstThenByTitle) {
    EXPECT_EQ(order(listOfFour()), "Fi3 Se7 Fo Th ");
}

TEST(ValueOrder, MovesAValueToAPlace) {
    EXPECT_EQ(moved("v3", 0), "Th1 Fi2 Se3 Fo4 ");
    EXPECT_EQ(moved("v1", 1), "Se1 Fi2 Fo3 Th4 ");
    EXPECT_EQ(moved("v1", 99), "Se1 Fo2 Th3 Fi4 ");
    EXPECT_EQ(moved("v1", 0), "Fi1 Se2 Fo3 Th4 ");
}

TEST(ValueOrder, SaysWhatItDoesAndWhatIsMissing) {
    Chain chain = listOfFour();
    EXPECT_EQ(gestures::moveValue(chain, ValueKey("v1"), 1)->label, (Label{"reorder", {"value", "First"}}));
    EXPECT_EQ(gestures::moveValue(chain, ValueKey("none"), 1).status().code(), Code::notFound);
    chain.apply(*gestures::moveValue(chain, ValueKey("v1"), 0));
    EXPECT_TRUE(gestures::moveValue(chain, ValueKey("v1"), 0)->isEmpty());
}

} // namespace
} // namespace throughline
