#include "ui/paint/font_subset.h"

#include <gtest/gtest.h>

#include <QPainterPath>
#include <QRawFont>
#include <map>

#include "ui/paint/fonts.h"

namespace throughline {
namespace {

constexpr double size = 1000.0;

QRawFont read(const QByteArray& file) {
    QRawFont font;
    font.loadFromData(file, size, QFont::PreferNoHinting);
    return font;
}

TEST(FontSubset, DrawsItsCharactersAsTheWholeFontDoes) {
    std::set<char32_t> characters;
    for (char32_t c = U' '; c <= U'~'; ++c)
        characters.insert(c);
    for (const char32_t c : U"äöüßéøŁ–—…“”·→%²×")
        if (c != 0)
            characters.insert(c);
    const std::map<QFont::Weight, QString> styles{
        {QFont::Normal, "Regular"}, {QFont::Medium, "Medium"}, {QFont::DemiBold, "Semi Bold"}};
    for (const auto& [weight, style] : styles) {
        const QRawFont whole = read(fontFile(weight));
        ASSERT_TRUE(whole.isValid());
        EXPECT_EQ(whole.styleName(), style);
        const QRawFont part = read(fontSubset(weight, characters));
        ASSERT_TRUE(part.isValid());
        EXPECT_DOUBLE_EQ(part.ascent(), whole.ascent());
        EXPECT_DOUBLE_EQ(part.unitsPerEm(), whole.unitsPerEm());
        for (const char32_t character : characters) {
            const QString text = QString::fromUcs4(&character, 1);
            const auto mine = part.glyphIndexesForString(text);
            const auto theirs = whole.glyphIndexesForString(text);
            ASSERT_EQ(mine.size(), 1) << text.toStdString();
            ASSERT_NE(mine.front(), 0U) << text.toStdString();
            const auto advance = QRawFont::SeparateAdvances;
            EXPECT_EQ(part.advancesForGlyphIndexes(mine, advance), whole.advancesForGlyphIndexes(theirs, advance))
                << text.toStdString();
            EXPECT_EQ(part.pathForGlyph(mine.front()), whole.pathForGlyph(theirs.front())) << text.toStdString();
        }
    }
}

TEST(FontSubset, HoldsNothingElse) {
    const QByteArray file = fontSubset(QFont::Normal, {U'a', U'b', U'\u6F22', U'\U0001F69A'});
    EXPECT_LT(file.size(), 4'000);
    const QRawFont part = read(file);
    EXPECT_NE(part.glyphIndexesForString("a").front(), 0U);
    EXPECT_EQ(part.glyphIndexesForString("c").front(), 0U);
    EXPECT_EQ(part.glyphIndexesForString(QString::fromUtf8("漢")).front(), 0U) << "Inter has none";
    EXPECT_EQ(fontSubset(QFont::Normal, {}), QByteArray());
    EXPECT_EQ(fontSubset(QFont::Normal, {U'\u6F22'}), QByteArray());
    EXPECT_EQ(fontSubset(QFont::Normal, {U'a', U'b'}), file) << "the same characters give the same bytes";
}

} // namespace
} // namespace throughline
