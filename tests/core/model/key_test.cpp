#include "core/model/key.h"

#include <gtest/gtest.h>

#include <set>

namespace throughline {
namespace {

TEST(Key, TakesLettersDigitsAndThreeSigns) {
    EXPECT_TRUE(isKeyText("r8K2_QF.9-M"));
    EXPECT_TRUE(isKeyText(std::string(64, 'a')));
    for (const char* text : {"", "a b", "a/b", "\xC3\xA4", "a\n"})
        EXPECT_FALSE(isKeyText(text)) << text;
    EXPECT_FALSE(isKeyText(std::string(65, 'a')));
    EXPECT_FALSE(RoleKey::parse("a b").has_value());
    EXPECT_EQ(RoleKey::parse("r1"), RoleKey("r1"));
}

TEST(KeySource, MakesKeysOfTheKindThatRepeatWithTheSeedOnly) {
    KeySource one(7);
    KeySource same(7);
    KeySource other(8);
    std::set<std::string> made;
    for (int i = 0; i < 10000; ++i) {
        const auto key = one.make<Role>('r');
        EXPECT_TRUE(isKeyText(key.text()));
        EXPECT_EQ(key.text().size(), 11U);
        EXPECT_EQ(key.text().front(), 'r');
        EXPECT_EQ(key, same.make<Role>('r'));
        EXPECT_NE(key, other.make<Role>('r'));
        made.insert(key.text());
    }
    EXPECT_EQ(made.size(), 10000U);
}

} // namespace
} // namespace throughline
