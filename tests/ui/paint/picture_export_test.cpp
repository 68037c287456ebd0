#include "ui/paint/picture_export.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <map>

#include "core/layout/layered.h"
#include "tests/ui/paint/poppler.h"
#include "tests/ui/sample_chain.h"
#include "ui/paint/review_content.h"

namespace throughline {
namespace {

const char* const hostile = "<b>&\"'</title><script>alert(1)</script> ]]> \u202e \uffff end";

Chain hostileChain() {
    Chain chain = support::sampleChain();
    Edit edit;
    Role role = *chain.roles().find(RoleKey("r1"));
    role.title = hostile;
    edit.change(chain.roles().share(RoleKey("r1")), role);
    DocumentInfo info = chain.info();
    info.title = hostile;
    edit.change(chain.table<DocumentInfo>().row(0), info);
    chain.apply(edit);
    return chain;
}

ReviewPages pagesOf(const Chain& chain, bool hasTasks = false) {
    const Analysis analysis(chain);
    PageSetUp setUp;
    setUp.hasTasks = hasTasks;
    auto sheet = reviewOf(analysis, {}, setUp, support::sampleDay());
    EXPECT_TRUE(sheet);
    auto pages = ReviewPages::compose(*std::move(sheet));
    EXPECT_TRUE(pages);
    return *std::move(pages);
}

/// The texts of an SVG's elements of that name.
QStringList textsOf(const QByteArray& svg, const QString& element) {
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == element)
            texts << reader.readElementText();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

QString textOfPdf(const QByteArray& pdf) {
    QTemporaryDir folder;
    QFile file(folder.filePath("sheet.pdf"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start("pdftotext", {"-layout", file.fileName(), "-"});
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

TEST(PictureExport, WritesAPdfOfAllPagesWithEmbeddedFonts) {
    const ReviewPages pages = pagesOf(support::sampleChain(), true);
    const auto pdf = reviewPdf(pages);
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
    EXPECT_TRUE(pdf->trimmed().endsWith("%%EOF"));
    EXPECT_EQ(pdf->count("/Type /Page\n"), static_cast<qsizetype>(pages.count()));
    EXPECT_TRUE(pdf->contains("Inter-SemiBold"));
    EXPECT_TRUE(pdf->contains("/FontFile"));
}

TEST(PictureExport, KeepsTextAsTextInPdf) {
    NEEDS_POPPLER();
    const auto pdf = reviewPdf(pagesOf(support::sampleChain(), true));
    ASSERT_TRUE(pdf);
    const QString text = textOfPdf(*pdf);
    for (const char* words : {"Purchasing manager", "Retail customer", "Renegotiate all freight", "1 June 2026",
                              "Page 1 of 2", "Tasks and their impact", "End customer"}) {
        EXPECT_TRUE(text.contains(words)) << words;
    }
}

TEST(PictureExport, EscapesTheTextsOfStrangersInSvg) {
    const auto svg = reviewSvg(pagesOf(hostileChain()));
    ASSERT_TRUE(svg) << svg.status().text();
    EXPECT_FALSE(svg->contains("<script"));
    const QStringList titles = textsOf(*svg, "title");
    ASSERT_EQ(titles.size(), 1);
    EXPECT_TRUE(titles[0].startsWith("<b>&\"'</title><script>"));
    EXPECT_TRUE(QSvgRenderer(*svg).isValid());
}

TEST(PictureExport, KeepsTextAsTextInSvg) {
    const auto svg = reviewSvg(pagesOf(support::sampleChain()));
    ASSERT_TRUE(svg);
    const QStringList texts = textsOf(*svg, "text");
    for (const char* words : {"Purchasing manager", "Retail customer", "1 of 1"}) {
        EXPECT_TRUE(texts.contains(words)) << words;
    }
    EXPECT_TRUE(svg->contains("font-family=\"Inter Sheet, Inter, "));
}

TEST(PictureExport, EmbedsInAnSvgTheCharactersThatItShows) {
    Chain chain = hostileChain();
    const auto svg = reviewSvg(pagesOf(chain));
    ASSERT_TRUE(svg);
    EXPECT_LT(svg->size(), 150'000);
    // Each weight as it is set, and each face as it is embedded.
    std::map<QString, QString> set;
    QString rules;
    QXmlStreamReader reader(*svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("text")) {
            const QString weight = reader.attributes().value("font-weight").toString();
            set[weight] += reader.readElementText();
        } else if (reader.name() == QLatin1String("style")) {
            rules += reader.readElementText();
        }
    }
    static const QRegularExpression rule(
        "@font-face\\{font-family:\"Inter Sheet\";font-weight:(\\d+);"
        "src:url\\(data:font/otf;base64,([A-Za-z0-9+/=]+)\\)\\}");
    std::map<QString, QRawFont> embedded;
    auto match = rule.globalMatch(rules);
    while (match.hasNext()) {
        const auto one = match.next();
        embedded[one.captured(1)].loadFromData(QByteArray::fromBase64(one.captured(2).toLatin1()), 12.0,
                                               QFont::PreferNoHinting);
    }
    ASSERT_EQ(set.size(), 2U);
    ASSERT_EQ(embedded.size(), set.size());
    for (const auto& [weight, text] : set) {
        ASSERT_TRUE(embedded[weight].isValid()) << weight.toStdString();
        for (const QChar character : text) {
            EXPECT_TRUE(embedded[weight].supportsCharacter(character)) << QString(character).toStdString();
        }
    }
    EXPECT_FALSE(svg->contains("http://") && svg->contains("url(http")) << "nothing comes from elsewhere";
}

TEST(PictureExport, NamesInAnSvgOtherFontsForWhatItsOwnLacks) {
    Chain chain = hostileChain();
    Edit edit;
    const auto role = chain.roles().begin();
    Role row = *role;
    row.title = "\u91c7\u8d2d";
    edit.change(chain.roles().share(row.key), row);
    chain.apply(edit);
    const auto svg = reviewSvg(pagesOf(chain));
    ASSERT_TRUE(svg);
    QXmlStreamReader reader(*svg);
    int own = 0;
    int other = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != QLatin1String("text"))
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString text = reader.readElementText();
        EXPECT_TRUE(attributes.value("font-family").endsWith(QLatin1String("sans-serif")));
        if (text.size() < 2)
            continue;
        // As wide as it is here, in whatever font; letters of a foreign one are set closer, not apart.
        EXPECT_GT(attributes.value("textLength").toDouble(), 0.0) << text.toStdString();
        const bool isForeign = text == QString::fromUtf8("\u91c7\u8d2d");
        EXPECT_EQ(attributes.value("lengthAdjust") == QLatin1String("spacingAndGlyphs"), isForeign)
            << text.toStdString();
        ++(isForeign ? other : own);
    }
    EXPECT_EQ(other, 1);
    EXPECT_GT(own, 5);
}

TEST(PictureExport, SaysInAnSvgWhatItIsAndOfWhichDay) {
    Chain chain = hostileChain();
    Edit edit;
    DocumentInfo info = chain.info();
    info.owner = PersonKey("p1");
    edit.change(chain.table<DocumentInfo>().row(0), info);
    Person person = *chain.people().find(PersonKey("p1"));
    person.name = "A <b> & \"C\"";
    edit.change(chain.people().share(PersonKey("p1")), person);
    chain.apply(edit);
    const auto svg = reviewSvg(pagesOf(chain));
    ASSERT_TRUE(svg);
    EXPECT_EQ(textsOf(*svg, "dc:title"), QStringList{"<b>&\"'</title><script>alert(1)</script> ]]>   end"});
    EXPECT_EQ(textsOf(*svg, "dc:creator"), QStringList{"A <b> & \"C\""});
    EXPECT_EQ(textsOf(*svg, "dc:date"), QStringList{"2026-06-01"});
    EXPECT_EQ(textsOf(*svg, "dc:description").size(), 1);
    EXPECT_TRUE(textsOf(*svg, "desc").front().contains("roles work for"));
}

TEST(PictureExport, WritesAPngOfTheResolutionAskedFor) {
    const ReviewPages pages = pagesOf(support::sampleChain());
    const auto png = reviewPng(pages, 144.0);
    ASSERT_TRUE(png);
    const QImage image = QImage::fromData(*png);
    EXPECT_EQ(image.size(), (pages.pageSize() * 2.0).toSize());
    EXPECT_NEAR(image.dotsPerMeterX(), 144.0 / 0.0254, 1.0);
    EXPECT_EQ(image.pixel(0, 0), qRgb(255, 255, 255)) << "paper is white in every theme";
    const auto large = reviewPng(pages, 5000.0);
    EXPECT_EQ(large.status().text(),
              "5000 dots an inch would make a picture of 2417 million dots; choose 719 or fewer, or a PDF");
}

TEST(PictureExport, DrawsTheBareDrawingToo) {
    const Chain chain = hostileChain();
    const Scene scene(chain, {}, drawingOf(chain, {}), support::sampleDay());
    const auto svg = drawingSvg(scene, nullptr, QString::fromUtf8(hostile));
    ASSERT_TRUE(svg) << svg.status().text();
    EXPECT_TRUE(textsOf(*svg, "text").contains("Retail customer"));
    const auto png = drawingPng(scene, nullptr, 2.0);
    ASSERT_TRUE(png);
    const QSizeF expected = scene.bounds().adjusted(-16, -16, 16, 16).size() * 2.0;
    EXPECT_NEAR(QImage::fromData(*png).width(), expected.width(), 1.0);
}

TEST(PictureExport, DrawsAnEmptyChain) {
    const Chain chain;
    const Scene scene(chain, {}, drawingOf(chain, {}), support::sampleDay());
    EXPECT_TRUE(drawingSvg(scene, nullptr, "Empty"));
    EXPECT_TRUE(drawingPng(scene, nullptr));
    EXPECT_TRUE(reviewPdf(pagesOf(chain)));
}

} // namespace
} // namespace throughline
