#include "ui/words/text.h"
#include "ui/words/in_sentence.h"

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

TEST(TextInSentence, IsIsolatedWhereItRunsTheOtherWayAndTurnsNothing) {
    EXPECT_EQ(inSentence("Buyer & Sons, Zürich"), QStringLiteral("Buyer & Sons, Zürich"));
    EXPECT_EQ(inSentence("סמנכ״ל"), QChar(0x2068) + toText("סמנכ״ל") + QChar(0x2069));
    EXPECT_EQ(inSentence("المخزن"), QChar(0x2068) + toText("المخزن") + QChar(0x2069));
    EXPECT_EQ(inSentence("ab\u202Ecd"), QStringLiteral("abcd"));
}

TEST(TextInSentence, CanBeBrokenWhereAWordIsTooLong) {
    const QString mayBreak(QChar(0x200B));
    EXPECT_EQ(breakable(QStringLiteral("Warehouse manager of the north")),
              QStringLiteral("Warehouse manager of the north"));
    const QString piece(12, QLatin1Char('x'));
    EXPECT_EQ(breakable("so " + piece + piece + "y end"), "so " + piece + mayBreak + piece + mayBreak + "y end");
    EXPECT_EQ(breakable(piece + piece), piece + piece);
    QString broken = breakable(QString(1000, QLatin1Char('x')));
    EXPECT_EQ(broken.count(mayBreak), 83);
    EXPECT_EQ(broken.remove(mayBreak), QString(1000, QLatin1Char('x')));
}

TEST(TextInSentence, IsBriefWhereItWouldFillThePage) {
    const QString title = QStringLiteral("Warehouse manager of the north");
    EXPECT_EQ(brief(title), title);
    EXPECT_EQ(brief(QString(90, QLatin1Char('x'))), QString(90, QLatin1Char('x')));
    EXPECT_EQ(brief(title + QLatin1Char(' ') + title + QLatin1Char(' ') + title + QStringLiteral(" and south")),
              title + QLatin1Char(' ') + title + QStringLiteral(" Warehouse manager\u2026"));
    EXPECT_EQ(brief(QString(1000, QLatin1Char('x'))), QString(80, QLatin1Char('x')) + QChar(0x2026));
    // Never half of a letter.
    const QString smile = toText("\U0001F600");
    for (int before = 70; before < 90; ++before) {
        const QString cut = brief(QString(before, QLatin1Char('x')) + smile.repeated(40));
        EXPECT_FALSE(cut.chopped(1).back().isHighSurrogate()) << before;
    }
}

} // namespace
} // namespace throughline
