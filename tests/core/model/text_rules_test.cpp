#include "core/model/text_rules.h"

#include <gtest/gtest.h>

namespace throughline {
namespace {

TEST(TextRules, RefuseWhatIsNoUtf8) {
    for (const std::string& text :
         {std::string("a\0b", 3), std::string("\x80"), std::string("\xC0\x80"), std::string("\xED\xA0\x80"),
          std::string("\xF4\x90\x80\x80"), std::string("\xE2\x82"), std::string("\xF8\x88\x80\x80\x80"),
          std::string("\xE0\x80\xAF")}) {
        EXPECT_FALSE(isText(text));
    }
    for (const char* text : {"", "plain", "\xC3\xA4", "\xE2\x82\xAC", "\xF0\x9F\x9A\x9A", "\xF4\x8F\xBF\xBF"}) {
        EXPECT_TRUE(isText(text)) << text;
    }
}

TEST(TextRules, CountCharactersNotBytes) {
    EXPECT_EQ(factsOf("\xC3\xA4\xE2\x82\xAC\xF0\x9F\x9A\x9A").characters, 3U);
}

TEST(TextRules, TellBlanksBreaksAndControls) {
    EXPECT_TRUE(factsOf(" \xC2\xA0\xE3\x80\x80").isBlank);
    EXPECT_FALSE(factsOf(" x ").isBlank);
    EXPECT_TRUE(factsOf("a\nb").hasBreak);
    EXPECT_FALSE(factsOf("a\nb").hasControl);
    EXPECT_TRUE(factsOf("a\x1B[31m").hasControl);
    EXPECT_TRUE(factsOf("a\xC2\x85").hasControl);
}

} // namespace
} // namespace throughline
