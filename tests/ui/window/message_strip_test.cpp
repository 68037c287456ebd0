#include "ui/message_strip.h"

#include <gtest/gtest.h>

namespace throughline {
namespace {

TEST(MessageStrip, SaysTheSameThingOnceAndKeepsTheLastThree) {
    MessageStrip strip;
    const auto say = [&](const char* text) { strip.show(Message{Message::Kind::error, QString::fromLatin1(text)}); };
    say("one");
    say("two");
    say("one");
    EXPECT_EQ(strip.texts(), QStringList({QStringLiteral("two"), QStringLiteral("one")}));
    say("three");
    say("four");
    EXPECT_EQ(strip.texts(), QStringList({QStringLiteral("one"), QStringLiteral("three"), QStringLiteral("four")}));
    strip.clear();
    EXPECT_TRUE(strip.isHidden());
}

} // namespace
} // namespace throughline
