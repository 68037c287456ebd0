#include "core/exchange/clean_text.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>

namespace throughline::exchange {
namespace {

TEST(CleanLine, FoldsWhiteSpaceAndDropsControlCharacters) {
    EXPECT_EQ(cleanLine("  Purchasing\r\n\t manager\u00A0\u2003of \u200Ball\x01\x7F\u0085 "),
              "Purchasing manager of \u200Ball");
    EXPECT_EQ(cleanLine(" \n\t"), "");
    EXPECT_EQ(cleanLine("a\xFF\xC3"), "a\uFFFD\uFFFD");
    EXPECT_EQ(cleanLine(std::string("a\0b", 3)), "ab");
}

TEST(CleanLine, CutsWhatIsTooLong) {
    const std::string exact(1000, 'x');
    EXPECT_EQ(cleanLine(exact), exact);
    EXPECT_EQ(cleanLine(exact + " "), exact);
    EXPECT_EQ(cleanLine(exact + "y"), std::string(999, 'x') + "…");
    EXPECT_EQ(cleanLine("ääää", 3), "ää…");
    EXPECT_EQ(cleanLine("ab cd", 3), "ab…");
    EXPECT_EQ(cleanLine("abc d", 3), "ab…");
}

TEST(CleanText, KeepsLineBreaks) {
    EXPECT_EQ(cleanText("\n a\r\nb \t\n\n\nc\rd\x02 \n"), "a\nb\n\n\nc\nd");
    EXPECT_EQ(cleanText("a\tb  c"), "a\tb c");
}

TEST(CleanText, IsAlwaysWhatARuleTakes) {
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        for (std::size_t i = random() % 40; i > 0; --i)
            bytes += static_cast<char>(random() % 4 == 0 ? random() : "a \n\r\t<&;\xC3\xA4"[random() % 10]);
        const TextFacts line = factsOf(cleanLine(bytes, 10));
        EXPECT_TRUE(line.isValid && !line.hasBreak && !line.hasControl && line.characters <= 10) << bytes;
        const TextFacts text = factsOf(cleanText(bytes, 10));
        EXPECT_TRUE(text.isValid && !text.hasControl && text.characters <= 10) << bytes;
        htmlText(bytes);
    }
}

TEST(HtmlText, IsWhatAPersonSees) {
    EXPECT_EQ(htmlText("<b>Purchasing</b>&nbsp;manager<br/>&amp; team"), "Purchasing\u00A0manager\n& team");
    EXPECT_EQ(htmlText("<div style=\"a>b\">One</div><div>Two</div>"), "\nOne\n\nTwo\n");
    EXPECT_EQ(htmlText("&#228;&#xE4;&auml;&rarr;&unknown;&#x;&"), "äää→&unknown;&#x;&");
    EXPECT_EQ(htmlText("a < b, c > d, <3, x<y"), "a < b, c > d, <3, x<y");
    EXPECT_EQ(htmlText("<!-- no --><style>p{}</style>yes<script>1<2</script>"), "yes");
    EXPECT_EQ(htmlText("<table><tr><td>a</td><td>b</td></tr></table>"), "\n\na b \n\n");
    EXPECT_EQ(htmlText("&#0;&#xD800;&#x110000;"), "\uFFFD\uFFFD\uFFFD");
    EXPECT_FALSE(isLikeHtml("Sales & Marketing < 3"));
    EXPECT_TRUE(isLikeHtml("Sales &amp; Marketing"));
    EXPECT_TRUE(isLikeHtml("<b>x"));
}

TEST(HtmlText, TakesLinearTime) {
    const auto start = std::chrono::steady_clock::now();
    for (const std::string_view part : {"<a b=\"", "<", "<!--", "&", "<a ", "<script>"}) {
        std::string html;
        while (html.size() < 1'000'000)
            html += part;
        htmlText(html);
        htmlText(html + ">");
        isLikeHtml(html);
    }
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

TEST(CleanText, KnowsTheEntitiesOfHtml) {
    EXPECT_EQ(htmlText("&alpha;&Omega;&infin;&rarr;&hearts;&szlig;&apos;&nosuch;&thetasym;"), "αΩ∞→♥ß'&nosuch;ϑ");
}

} // namespace
} // namespace throughline::exchange
