#include <gtest/gtest.h>

#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include "core/analysis/analysis.h"
#include "core/report/document.h"
#include "tests/core/report/freight.h"

namespace throughline::report {
namespace {

/// Parses the whole file as XML; the texts of the elements of that name.
QStringList textsOf(const std::string& html, const QString& element) {
    QStringList texts;
    QXmlStreamReader reader(QByteArray::fromStdString(html));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == element)
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line " << reader.lineNumber();
    return texts;
}

TEST(Unbroken, KeepsNumbersAndTheirSignsTogether) {
    EXPECT_EQ(unbroken("86 000 EUR, 93 % of 1 234 567"), "86\u00a0000 EUR, 93\u00a0% of 1\u00a0234\u00a0567");
    EXPECT_EQ(unbroken("on 1 October 2025, 5 2345 12 34 %x"), "on 1 October 2025, 5 2345 12 34\u00a0%x");
    EXPECT_EQ(unbroken(" 1 "), " 1 ");
    EXPECT_EQ(unbroken(""), "");
}

TEST(Html, WritesEveryBlockAsWhatItIs) {
    Report report;
    report.author = "A. Example";
    report.blocks = {Heading{1, "Freight"},
                     Paragraph{"A sentence.\nAnother.", "Lead."},
                     List{{"one", "two"}},
                     Points{{{"Text.", "Order"}}, true},
                     Quote{"Well done.", "Warehouse manager"},
                     Grid{{"Unit", "Sum"}, {{"EUR", "12"}}, "Sums", {Side::left, Side::right}}};
    const std::string html = writeHtml(report);
    EXPECT_EQ(textsOf(html, "title"), QStringList("Freight"));
    EXPECT_EQ(textsOf(html, "h1"), QStringList("Freight"));
    EXPECT_EQ(textsOf(html, "strong"), (QStringList{"Lead.", "Order"}));
    EXPECT_EQ(textsOf(html, "li"), (QStringList{"one", "two", "Order Text."}));
    EXPECT_EQ(textsOf(html, "blockquote"), QStringList("Well done.– Warehouse manager"));
    EXPECT_EQ(textsOf(html, "caption"), QStringList("Sums"));
    EXPECT_EQ(textsOf(html, "th"), (QStringList{"Unit", "Sum", "EUR"}));
    EXPECT_NE(html.find("<th scope=\"col\" class=\"right\">Sum</th>"), std::string::npos);
    EXPECT_NE(html.find("Another."), std::string::npos);
    EXPECT_NE(html.find("content=\"A. Example\""), std::string::npos);
}

TEST(Html, TakesNothingForMarkupAndCallsNobody) {
    const std::string hostile =
        "<script>alert(1)</script> \"&' =cmd() \u202e\u2066 \uffff ]]> \u05e9\u05dc\u05d5\u05dd";
    Freight freight;
    freight.role("x", hostile, RoleKind::endCustomer);
    freight.service("sx", "r2", "x", 5.0);
    freight.task(hostile, "r1");
    const Chain chain = freight.chain();
    const Analysis analysis(chain);
    Report report;
    report.title = hostile;
    report.author = hostile;
    report.blocks = {
        Heading{1, hostile},     Paragraph{hostile, hostile},           Points{{{hostile, hostile}}},
        Quote{hostile, hostile}, Grid{{hostile}, {{hostile}}, hostile}, Picture{tracePicture(chain, analysis.trace(0))},
        List{{hostile}},         Paragraph{std::string(1000, 'W')}};
    const std::string html = writeHtml(report);
    for (const char* bad : {"<script", "\u202e", "\u2066", "\uffff", "src=", "href=", "@import", "url("})
        EXPECT_EQ(html.find(bad), std::string::npos) << bad;
    const QString shown = QStringLiteral("<script>alert(1)</script> \"&' =cmd()   ]]> \u05e9\u05dc\u05d5\u05dd");
    for (const char* element : {"h1", "caption", "strong"})
        EXPECT_TRUE(textsOf(html, element).contains(shown)) << element;
    EXPECT_FALSE(textsOf(html, "svg").isEmpty());
}

TEST(Html, OfNothingIsStillAFile) {
    EXPECT_EQ(textsOf(writeHtml({}), "main"), QStringList("\n"));
}

} // namespace
} // namespace throughline::report
