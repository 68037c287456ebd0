#include "core/exchange/xml_guard.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <functional>

#include "tests/core/exchange/utf16.h"

namespace throughline::exchange {
namespace {

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

/// `LINE: sentence`; empty where all is well.
std::string refusal(std::string_view bytes) {
    XmlGuard guard(bytes);
    const Status status = guard.finish();
    return status ? "" : status.place() + ": " + status.text();
}

/// The text of the root.
std::string content(std::string_view bytes) {
    XmlGuard guard(bytes);
    std::string text = guard.next() ? guard.text() : "";
    EXPECT_TRUE(guard.finish()) << guard.finish().text();
    return text;
}

TEST(XmlGuard, ReadsEveryUsualEncoding) {
    EXPECT_EQ(content("<a>Grüße</a>"), "Grüße");
    EXPECT_EQ(content("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>Grüße</a>"), "Grüße");
    EXPECT_EQ(content("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<a>Gr\xFC\xDF"
                      "e</a>"),
              "Grüße");
    EXPECT_EQ(content("<?xml version='1.0' encoding='windows-1252'?><a>\x80 \x96</a>"), "€ –");
    const std::u16string text = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>Grüße 😀</a>";
    EXPECT_EQ(content(utf16(u"\uFEFF" + text, true)), "Grüße 😀");
    EXPECT_EQ(content(utf16(u"\uFEFF" + text, false)), "Grüße 😀");
    EXPECT_EQ(content(utf16(text, true)), "Grüße 😀");
    EXPECT_EQ(content("<?xml version=\"1.0\" encoding=\"utf-16\"?><a>x</a>"), "x");
}

TEST(XmlGuard, RefusesWhatIsNoText) {
    EXPECT_EQ(refusal("<a>\n\xFF</a>"), "2: is not valid UTF-8 text");
    EXPECT_EQ(refusal(std::string("<a>\n\0</a>", 9)), "2: a text with the character NUL in it");
    EXPECT_EQ(refusal(utf16(u"\uFEFF<a>\n\xD800</a>", true)), "2: is not valid UTF-16 text");
    EXPECT_EQ(refusal(utf16(u"\uFEFF<a>\n</a>", true) + "x"), "2: is not valid UTF-16 text");
    EXPECT_EQ(refusal("<?xml version='1.0' encoding='EBCDIC-US'?><a/>"),
              "1: the encoding “ebcdic-us” is not read; save it as UTF-8");
    EXPECT_EQ(refusal(""), ": is empty");
    EXPECT_EQ(refusal(" \n"), ": is empty");
}

TEST(XmlGuard, RefusesWhatIsNoXml) {
    EXPECT_EQ(refusal("<a>\n<b></a>").substr(0, 24), "2: not well-formed XML: ");
    EXPECT_EQ(refusal("<a>\n<b>"), "2: the XML ends too early");
    EXPECT_EQ(refusal("<a/>\n<b/>").substr(0, 24), "2: not well-formed XML: ");
    EXPECT_EQ(refusal("<a>&nothing;</a>").substr(0, 24), "1: not well-formed XML: ");
    EXPECT_EQ(refusal("<a b='1' b='2'/>").substr(0, 24), "1: not well-formed XML: ");
    EXPECT_EQ(refusal("text").substr(0, 24), "1: not well-formed XML: ");
}

TEST(XmlGuard, RefusesADocumentType) {
    const std::string sentence = "2: a DOCTYPE is not read, because it can hide what a file holds";
    EXPECT_EQ(refusal("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), sentence);
    EXPECT_EQ(refusal("\n<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"), sentence);
    EXPECT_EQ(content("<a><!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE a>]]></a>"), "<!DOCTYPE a>");
}

TEST(XmlGuard, BearsWhatIsMeantToBreakIt) {
    const auto soon = [](const std::string& bytes) {
        const auto start = std::chrono::steady_clock::now();
        std::string sentence = refusal(bytes);
        EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
        return sentence;
    };
    EXPECT_EQ(soon(repeated("<a>\n", 1'000'000)), "201: elements more than 200 deep in each other");
    EXPECT_EQ(soon(repeated("<a>", 200) + repeated("</a>", 200)), "");
    std::string attributes = "<a";
    for (int i = 0; i < 50'000; ++i)
        attributes += " a" + std::to_string(i) + "=''";
    EXPECT_EQ(soon(attributes + "/>"), "1: more than 256 attributes in one element");
    EXPECT_EQ(soon("<a b='" + std::string(50'000'000, 'x') + "'/>"), "1: an attribute longer than 4,000,000 bytes");
    EXPECT_EQ(soon("<a b='" + std::string(50'000'000, 'x')), "1: an attribute longer than 4,000,000 bytes");
    EXPECT_EQ(soon("<a>" + std::string(50'000'000, 'x') + "</a>"), "1: a text longer than 32,000,000 bytes");
    EXPECT_EQ(soon("<a><!--" + std::string(50'000'000, 'x')), "1: a text longer than 32,000,000 bytes");
    EXPECT_EQ(soon("<" + std::string(50'000'000, 'x')), "1: a name longer than 1,000 bytes");
    EXPECT_EQ(soon("<a" + std::string(50'000'000, ' ')), "1: a tag longer than 8,000,000 bytes");
    EXPECT_EQ(soon("<a " + std::string(50'000'000, 'x')), "1: a tag longer than 8,000,000 bytes");
    EXPECT_EQ(soon(std::string(140'000'000, ' ')), ": is larger than 128 MB");
    EXPECT_EQ(soon("<a>" + repeated("<b/>", 200'000) + "</a>"), "");
    EXPECT_EQ(soon("<a>" + std::string(5'000'000, 'x') + "</a>"), "");
    EXPECT_EQ(soon("<a>" + repeated("&amp;", 200'000) + "</a>"), "");
}

TEST(XmlGuard, HandsOverElementsAttributesAndLines) {
    XmlGuard guard("<x:a xmlns:x='n'>\n<b c='1.5' x:c='2'>d<e>f</e></b>\n<g h='NaN'/></x:a>");
    ASSERT_TRUE(guard.next());
    EXPECT_TRUE(guard.is(QLatin1String("a")));
    ASSERT_TRUE(guard.next());
    EXPECT_EQ(guard.line(), 2U);
    EXPECT_EQ(guard.attribute(QLatin1String("c")), "1.5");
    EXPECT_EQ(guard.number(QLatin1String("c")), 1.5);
    EXPECT_EQ(guard.number(QLatin1String("none")), std::nullopt);
    EXPECT_TRUE(guard.hasAttribute(QLatin1String("c")));
    EXPECT_EQ(guard.text(), "df");
    ASSERT_TRUE(guard.next());
    EXPECT_TRUE(std::isnan(*guard.number(QLatin1String("h"))));
    guard.skip();
    EXPECT_FALSE(guard.next());
    EXPECT_TRUE(guard.finish());
}

TEST(XmlGuard, KeepsTheFirstFailure) {
    XmlGuard guard("<a>\n<b/></a>");
    ASSERT_TRUE(guard.next());
    ASSERT_TRUE(guard.next());
    guard.fail(guard.invalid("no “%1”", {"b"}));
    guard.fail(guard.invalid("another"));
    EXPECT_TRUE(guard.hasFailed());
    EXPECT_FALSE(guard.next());
    EXPECT_EQ(guard.finish().place() + ": " + guard.finish().text(), "2: no “b”");
}

TEST(XmlNumbers, AreReadAsTheyAreWritten) {
    EXPECT_EQ(numberOf(" +1.5e2\n"), 150.0);
    EXPECT_EQ(numberOf("-.5"), -0.5);
    EXPECT_EQ(numberOf("1,5"), std::nullopt);
    EXPECT_EQ(numberOf(""), std::nullopt);
    EXPECT_EQ(numberOf("12px"), std::nullopt);
    EXPECT_TRUE(std::isinf(*numberOf("1e999")));
    EXPECT_TRUE(std::isinf(*numberOf("inf")));
}

} // namespace
} // namespace throughline::exchange
