#include <gtest/gtest.h>

#include "core/exchange/character_sets.h"
#include "core/exchange/sources.h"
#include "core/exchange/table_sample.h"
#include "tests/core/exchange/some_chain.h"
#include "tests/core/exchange/utf16.h"
#include "tests/support/temporary_folder.h"

/// Tables as spreadsheets save them.
namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

/// Titles of the roles, then what was chosen; or the error.
Lines read(const std::string& bytes) {
    const support::TemporaryFolder folder;
    KeySource keys(1);
    auto imported = readSources(Lines{folder.file("text.csv", bytes)}, {}, {}, keys);
    if (!imported)
        return {imported.status().text()};
    Lines lines;
    for (const auto& [role, origin] : imported->rows<Role>())
        lines.push_back(role->title);
    for (const Choice& choice : imported->choices())
        lines.push_back(choice.what());
    return lines;
}

const std::string nobody = "no end customer was found: nobody is served";

TEST(TextSets, Utf16IsReadByItsMark) {
    const std::u16string table = u"\uFEFFtitle;notes\r\nEinkäufer 😀;a\r\n";
    for (const bool isLittle : {true, false}) {
        EXPECT_EQ(read(utf16(table, isLittle)),
                  (Lines{"Einkäufer 😀", "it is not UTF-8 and was read as UTF-16", nobody}));
    }
    // A half of a pair, half a character, a NUL.
    for (const std::u16string& bad :
         {std::u16string(u"\uFEFFtitle\nA\xD83D\n"), std::u16string(u"\uFEFFtitle\n\xDE00\xD83D\n"),
          std::u16string(u"\uFEFFtitle\nA\0B\n", 11)})
        EXPECT_EQ(read(utf16(bad, true)), Lines{"is UTF-16; save it as UTF-8"});
    EXPECT_EQ(read(utf16(table, true) + "x"), Lines{"is UTF-16; save it as UTF-8"});
}

TEST(TextSets, WindowsTextIsReadWhereItCanBeNothingElse) {
    EXPECT_EQ(read("title,notes\nEink\xE4ufer,M\xFCller \x96 \x80 5\nCaf\xE9,\n\xD6"
                   "konom,\n"),
              (Lines{"Einkäufer", "Café", "Ökonom", "it is not UTF-8 and was read as Windows-1252", nobody}));
    for (const char* bad : {"title\nEink\xC3\xA4ufer \xFF\n", "title\n\xC3(\n", "title\nA\xFE\n", "title\n\xE2\x82\n",
                            "title\nA\x81\n", "title\n\xED\xA0\x80\n", "title\nA\xC3(b\n", "title\n\xE9\n"})
        EXPECT_EQ(read(bad), Lines{"is not valid UTF-8 text"}) << bad;
}

TEST(TextSets, TheSampleOfColumnsIsReadAlike) {
    const support::TemporaryFolder folder;
    const auto samples = sampleColumns(folder.file("text.csv",
                                                   "Stra\xDF"
                                                   "e,B\nGr\xFC\xDF"
                                                   "e,\n"),
                                       {});
    ASSERT_TRUE(samples);
    ASSERT_EQ(samples->size(), 2U);
    EXPECT_EQ((*samples)[0].header, "Straße");
    EXPECT_EQ((*samples)[0].values, Lines{"Grüße"});
}

TEST(TextSets, Utf8StaysAsItIs) {
    EXPECT_FALSE(decodedText("Grüße"));
    EXPECT_FALSE(decodedText(""));
    EXPECT_FALSE(decodedText(std::string("a\0b", 3)));
}

} // namespace
} // namespace throughline::exchange
