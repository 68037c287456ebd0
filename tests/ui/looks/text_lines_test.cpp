#include "ui/looks/text_lines.h"

#include <gtest/gtest.h>

#include <QFontMetrics>
#include <QGuiApplication>

namespace throughline {
namespace {

const QString sentence = QStringLiteral(
    "Reaches Retail customer at about 57,333 EUR a year and Wholesale customer at about 28,667 EUR a year.");

TEST(TextLines, TellNoFigureInPart) {
    const QFont font = QGuiApplication::font();
    for (int width = 160; width < 700; ++width) {
        const QStringList lines = linesOf(sentence, font, width, 2);
        const QString told = lines.join(QLatin1Char(' '));
        if (told == sentence)
            continue;
        ASSERT_TRUE(told.endsWith(QChar(0x2026))) << told.toStdString();
        const QString kept = told.chopped(1).trimmed();
        EXPECT_TRUE(sentence.startsWith(kept)) << told.toStdString();
        EXPECT_TRUE(sentence.at(kept.size()).isSpace()) << told.toStdString();
        for (const QString& line : lines)
            EXPECT_LE(QFontMetrics(font).horizontalAdvance(line), width);
    }
}

TEST(TextLines, CutAWordThatIsLongerThanItsLine) {
    const QFont font = QGuiApplication::font();
    const QStringList lines = linesOf(QString(400, QLatin1Char('x')), font, 200, 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_GT(lines.back().size(), 10);
    EXPECT_TRUE(lines.back().endsWith(QChar(0x2026)));
}

TEST(TextLines, KeepTheirEndWhereWhatStandsBeforeItIsCut) {
    const QFont font = QGuiApplication::font();
    const QFontMetrics metrics(font);
    const QString late = QStringLiteral("29 days late");
    const QString all = QStringLiteral("for Warehouse manager of the north and of the islands · ") + late;
    EXPECT_EQ(cutBefore(late, all, font, metrics.horizontalAdvance(all)), all);
    for (int width = metrics.horizontalAdvance(all) - 1; width > metrics.horizontalAdvance(late) + 60; width -= 7) {
        const QString cut = cutBefore(late, all, font, width);
        EXPECT_TRUE(cut.endsWith(QStringLiteral("\u2026 · 29 days late"))) << cut.toStdString();
        EXPECT_LE(metrics.horizontalAdvance(cut), width);
    }
    // With no room for that, it begins as it is read.
    EXPECT_TRUE(cutBefore(late, all, font, 40).startsWith(QLatin1Char('f')));
    EXPECT_TRUE(cutBefore(QStringLiteral("other"), all, font, 120).startsWith(QLatin1String("for Ware")));
}

} // namespace
} // namespace throughline
