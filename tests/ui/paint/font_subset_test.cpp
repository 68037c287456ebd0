#include "ui/paint/font_subset.h"

#include <gtest/gtest.h>

#include <QPainterPath>

namespace throughline {
namespace {

QRawFont read(const QByteArray& file, const QRawFont& like) {
    QRawFont font;
    font.loadFromData(file, like.pixelSize(), QFont::PreferNoHinting);
    return font;
}

TEST(FontSubset, DrawsItsCharactersAsTheWholeFontDoes) {
    std::set<char32_t> characters;
    for (char32_t c = U' '; c <= U'~'; ++c)
        characters.insert(c);
    for (const char32_t c : U"äöüßéøŁ–—…“”·→%²×")
        if (c != 0)
            characters.insert(c);
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
        const QRawFont whole = sheetOutlines(weight);
        ASSERT_TRUE(whole.isValid());
        ASSERT_DOUBLE_EQ(whole.pixelSize(), whole.unitsPerEm());
        const QRawFont part = read(fontSubset(whole, characters), whole);
        ASSERT_TRUE(part.isValid());
        EXPECT_EQ(part.familyName(), whole.familyName());
        EXPECT_DOUBLE_EQ(part.ascent(), whole.ascent());
        EXPECT_DOUBLE_EQ(part.unitsPerEm(), whole.unitsPerEm());
        for (const char32_t character : characters) {
            const QString text = QString::fromUcs4(&character, 1);
            const auto mine = part.glyphIndexesForString(text);
            const auto theirs = whole.glyphIndexesForString(text);
            ASSERT_EQ(mine.size(), 1) << text.toStdString();
            ASSERT_NE(mine.front(), 0U) << text.toStdString();
            const auto advance = QRawFont::SeparateAdvances;
            EXPECT_NEAR(part.advancesForGlyphIndexes(mine, advance).front().x(),
                        whole.advancesForGlyphIndexes(theirs, advance).front().x(), 0.5)
                << text.toStdString();
            const QPainterPath one = part.pathForGlyph(mine.front());
            const QPainterPath other = whole.pathForGlyph(theirs.front());
            ASSERT_EQ(one.elementCount(), other.elementCount()) << text.toStdString();
            for (int i = 0; i < one.elementCount(); ++i) {
                EXPECT_NEAR(one.elementAt(i).x, other.elementAt(i).x, 1.0) << text.toStdString() << i;
                EXPECT_NEAR(one.elementAt(i).y, other.elementAt(i).y, 1.0) << text.toStdString() << i;
            }
        }
    }
}

TEST(FontSubset, HoldsNothingElse) {
    const QRawFont whole = sheetOutlines(QFont::Normal);
    const QByteArray file = fontSubset(whole, {U'a', U'b', U'\u6F22', U'\U0001F69A'});
    EXPECT_LT(file.size(), 4'000);
    const QRawFont part = read(file, whole);
    EXPECT_NE(part.glyphIndexesForString("a").front(), 0U);
    EXPECT_EQ(part.glyphIndexesForString("c").front(), 0U);
    EXPECT_EQ(part.glyphIndexesForString(QString::fromUtf8("漢")).front(), 0U) << "Inter has none";
    EXPECT_EQ(fontSubset(whole, {}), QByteArray());
    EXPECT_EQ(fontSubset(whole, {U'\u6F22'}), QByteArray());
    EXPECT_EQ(fontSubset(whole, {U'a', U'b'}), file) << "the same characters give the same bytes";
}

} // namespace
} // namespace throughline
