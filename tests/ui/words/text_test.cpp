#include "ui/words/text.h"

#include <gtest/gtest.h>

#include "core/model/check.h"

namespace throughline {
namespace {

TEST(Text, GoesThereAndBack) {
    for (const char* text : {"", "Größe", "\u4f9b\u61c9\u5546", "a\u0301 \U0001F600"})
        EXPECT_EQ(fromText(toText(text)), text);
}

TEST(Text, IsAlwaysOneThatTheModelTakes) {
    QString broken = QStringLiteral("a");
    broken += QChar(0xD83D);
    broken += QLatin1Char('b');
    broken += QChar(0xDE00);
    broken += QChar(0);
    broken += QLatin1Char('c');
    EXPECT_EQ(fromText(broken), "a\uFFFDb\uFFFDc");
    EXPECT_TRUE(isText(fromText(broken)));
}

TEST(Text, ALineLosesItsBlanks) {
    EXPECT_EQ(fromLine(QStringLiteral("  Buyer\t of \n things ")), "Buyer of things");
}

} // namespace
} // namespace throughline
