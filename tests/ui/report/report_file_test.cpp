#include "ui/report/report_file.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QXmlStreamReader>
#include <algorithm>

#include "core/exchange/import_edit.h"
#include "core/exchange/json_reader.h"
#include "core/exchange/zip_archive.h"
#include "core/report/career_report.h"
#include "tests/ui/paint/poppler.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_text.h"
#include "ui/words/text.h"

namespace throughline {
namespace {

const Day today = *Day::parse("2026-01-10");
const Period lastYear{Day::parse("2025-01-01"), Day::parse("2025-12-31")};

Chain purchasingYear() {
    QFile file(QStringLiteral(THROUGHLINE_TEST_DATA_DIR "/careers/purchasing_year.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    Chain chain;
    KeySource keys(1);
    exchange::Imported imported;
    EXPECT_TRUE(exchange::readJson(file.readAll().toStdString(), 0, chain, keys, imported));
    const auto edit = exchange::importEdit(chain, imported);
    EXPECT_TRUE(edit);
    if (edit)
        chain.apply(*edit);
    return chain;
}

report::Report told(const Chain& chain, report::CareerUse use) {
    const Analysis analysis(chain);
    const Career career = throughline::career(analysis, {lastYear, ownRoles(chain)}, today);
    return report::careerReport(analysis, career,
                                {use, report::CareerGroups::endCustomer, report::reviewFor(chain, lastYear)});
}

report::Report hostileReport() {
    const std::string hostile = "<script>alert(1)</script> =cmd() \u202e \u05e9\u05dc\u05d5\u05dd & <b>bold</b>";
    const std::string endless(1000, 'W');
    report::Report report;
    report.title = hostile;
    report.blocks = {report::Heading{1, hostile}, report::Paragraph{hostile + "\nsecond line", hostile},
                     report::Points{{{endless, hostile}}, true}, report::Quote{hostile, hostile},
                     report::Grid{{"A", hostile}, {{endless, hostile}, {hostile, endless}}, hostile}};
    return report;
}

/// What a program of poppler-utils says of the PDF.
QString asked(const QString& program, QStringList arguments, const std::string& pdf) {
    QTemporaryDir folder;
    QFile file(folder.filePath("report.pdf"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf.data(), static_cast<qint64>(pdf.size()));
    file.close();
    arguments.replaceInStrings("FILE", file.fileName());
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

TEST(ReportFile, WritesAPdfWhoseTextIsTextAndWhoseFontsAreInIt) {
    NEEDS_POPPLER();
    const auto pdf = reportFile(told(purchasingYear(), report::CareerUse::review), "pdf", today);
    ASSERT_TRUE(pdf);
    const QString text = asked("pdftotext", {"-layout", "FILE", "-"}, *pdf);
    for (const char* words :
         {"Annual review 2025", "Dana Whitfield", "Renegotiate the freight contract", "What I promise for 2026",
          "Page 1 of", "Transport", "What customers said", "All that was delivered", "Renew the steel contract"})
        EXPECT_TRUE(text.contains(words)) << words;
    const QString facts = asked("pdfinfo", {"FILE"}, *pdf);
    EXPECT_TRUE(facts.contains(QRegularExpression("Title: +Dana Whitfield: Annual review 2025")))
        << facts.toStdString();
    EXPECT_TRUE(facts.contains("A4"));
    for (const QString& line : asked("pdffonts", {"FILE"}, *pdf).split('\n').mid(2)) {
        if (!line.isEmpty()) {
            EXPECT_TRUE(line.contains("Inter") && line.contains(QRegularExpression(" yes +(yes|no) ")))
                << line.toStdString();
        }
    }
    // Every page holds more than its foot.
    for (const QString& page : text.split('\f', Qt::SkipEmptyParts))
        EXPECT_GT(page.simplified().size(), 120) << page.toStdString();
}

TEST(ReportFile, PutsTheManagersPageOnOnePage) {
    NEEDS_POPPLER();
    const auto pdf = reportFile(told(purchasingYear(), report::CareerUse::manager), "pdf", today);
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(asked("pdfinfo", {"FILE"}, *pdf).contains(QRegularExpression("Pages: +1\n")))
        << asked("pdftotext", {"-layout", "FILE", "-"}, *pdf).toStdString();
}

/// A table of 90 rows of one line to several.
report::Report rowsOfManyHeights() {
    report::Report rows;
    rows.blocks.emplace_back(report::Heading{1, "Rows"});
    report::Grid grid{{"Work", "For"}, {}};
    for (int row = 100; row < 190; ++row) {
        std::string text = "begin" + std::to_string(row);
        for (int word = 0; word < 10 + row * 7 % 40; ++word)
            text += " word";
        grid.rows.push_back({text + " finish" + std::to_string(row), "Somebody"});
    }
    rows.blocks.emplace_back(std::move(grid));
    return rows;
}

TEST(ReportFile, CutsNoRowOfATableAtTheEndOfAPage) {
    NEEDS_POPPLER();
    const auto pdf = reportFile(rowsOfManyHeights(), "pdf", today);
    ASSERT_TRUE(pdf);
    const QStringList pages = asked("pdftotext", {"-layout", "FILE", "-"}, *pdf).split('\f', Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 2);
    for (int row = 100; row < 190; ++row) {
        const QString first = QStringLiteral("begin%1").arg(row);
        const QString last = QStringLiteral("finish%1").arg(row);
        const auto page = std::ranges::find_if(pages, [&](const QString& text) { return text.contains(first); });
        ASSERT_NE(page, pages.end()) << row;
        EXPECT_TRUE(page->contains(last)) << row;
    }
}

TEST(ReportFile, DrawsNoRuleOfATableFarBelowItsWords) {
    const ReportPages pages = ReportPages::compose(rowsOfManyHeights(), today);
    ASSERT_GT(pages.count(), 2U);
    for (std::size_t page = 0; page < pages.count(); ++page) {
        QImage picture(ReportPages::pageSize().toSize(), QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        pages.paint(painter, page);
        painter.end();
        const auto inkOf = [&](int y) {
            int ink = 0;
            for (int x = 0; x < picture.width(); ++x)
                ink += qGray(picture.pixel(x, y)) < 240 ? 1 : 0;
            return ink;
        };
        int words = 0; // the last line of the picture that has some above the rule
        for (int y = 0; y < picture.height(); ++y) {
            const int ink = inkOf(y);
            const bool isRule = ink > picture.width() * 3 / 4;
            if (isRule)
                EXPECT_LT(y - words, 16) << "page " << page;
            else if (ink > 0)
                words = y;
        }
    }
}

TEST(ReportFile, RepeatsTheHeadOfATableOnlyAboveRows) {
    NEEDS_POPPLER();
    for (int rows = 36; rows < 52; ++rows) {
        report::Report report;
        report.blocks.emplace_back(report::Heading{1, "Rows"});
        report::Grid grid{{"Uppermost", "For"}, {}};
        for (int row = 0; row < rows; ++row)
            grid.rows.push_back({"row" + std::to_string(row), "Somebody"});
        report.blocks.emplace_back(std::move(grid));
        report.blocks.emplace_back(report::Heading{2, "What follows"});
        report.blocks.emplace_back(report::Paragraph{"It follows."});
        const auto pdf = reportFile(report, "pdf", today);
        ASSERT_TRUE(pdf);
        for (const QString& page : asked("pdftotext", {"-layout", "FILE", "-"}, *pdf).split('\f', Qt::SkipEmptyParts))
            EXPECT_EQ(page.contains("Uppermost"), page.contains("row")) << rows << page.toStdString();
    }
}

TEST(ReportFile, LeavesNoSingleLineOfAParagraphOnAPage) {
    NEEDS_POPPLER();
    report::Report told;
    told.blocks.emplace_back(report::Heading{1, "Paragraphs"});
    for (int i = 100; i < 180; ++i) {
        const std::string mark = "p" + std::to_string(i);
        std::string text;
        for (int word = 0; word < 60 + i * 7 % 40; ++word)
            text += mark + ' ';
        if (i % 3 == 0)
            told.blocks.emplace_back(report::Heading{2, "About " + mark});
        told.blocks.emplace_back(report::Paragraph{text});
        if (i % 5 == 0)
            told.blocks.emplace_back(report::Quote{"said of " + mark, "source of " + mark});
    }
    const auto pdf = reportFile(told, "pdf", today);
    ASSERT_TRUE(pdf);
    const QStringList pages = asked("pdftotext", {"-layout", "FILE", "-"}, *pdf).split('\f', Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 4);
    int divided = 0;
    for (int i = 100; i < 180; ++i) {
        const QString mark = QStringLiteral("p%1").arg(i);
        std::vector<int> lines;
        for (const QString& page : pages) {
            const QStringList all = page.split('\n');
            const auto count = std::ranges::count_if(all, [&](const QString& line) {
                return line.contains(mark) && !line.contains("said") && !line.contains("source") &&
                       !line.contains("About");
            });
            if (count > 0)
                lines.push_back(static_cast<int>(count));
            EXPECT_EQ(page.contains("said of " + mark), page.contains("source of " + mark)) << i;
            if (page.contains("About " + mark)) {
                EXPECT_GE(count, 2) << i;
            }
        }
        ASSERT_FALSE(lines.empty()) << i;
        divided += lines.size() > 1;
        if (lines.size() > 1) {
            EXPECT_GE(std::ranges::min(lines), 2) << i;
        }
    }
    EXPECT_GT(divided, 0); // what can be divided is
}

TEST(ReportFile, KeepsThePictureOfAResultWithItsTextAndHeading) {
    const auto text = reportText(told(purchasingYear(), report::CareerUse::file), 480.0, PictureStyle::drawn);
    int pictures = 0;
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        if (!block.text().contains(QChar::ObjectReplacementCharacter))
            continue;
        ++pictures;
        int above = 0;
        for (QTextBlock each = block.previous(); each.blockFormat().headingLevel() == 0; each = each.previous()) {
            EXPECT_TRUE(isKeptWithNext(each)) << fromText(each.text());
            ++above;
        }
        EXPECT_GT(above, 0);
    }
    EXPECT_GT(pictures, 20);
}

TEST(ReportFile, WritesTheSameBytesOnTheSameDay) {
    const report::Report review = told(purchasingYear(), report::CareerUse::manager);
    const auto pdf = reportFile(review, "pdf", today);
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(*reportFile(review, "pdf", today) == *pdf);
    EXPECT_NE(pdf->find("/CreationDate (D:20260110000000Z)"), std::string::npos);
    EXPECT_EQ(pdf->find("/ID"), std::string::npos) << "which would be made of the moment";
    EXPECT_FALSE(*reportFile(review, "pdf", today.plus(1)) == *pdf);
}

TEST(ReportFile, TakesNothingForMarkup) {
    const auto pdf = reportFile(hostileReport(), "pdf", today);
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(QByteArray::fromStdString(*pdf).trimmed().endsWith("%%EOF"));
    if (support::hasPoppler()) {
        const QString text = asked("pdftotext", {"-raw", "FILE", "-"}, *pdf);
        EXPECT_TRUE(text.contains("<script>alert(1)</script> =cmd()"));
        EXPECT_TRUE(text.contains("bold"));
        EXPECT_TRUE(text.contains("second line"));
    }
    const auto odt = reportFile(hostileReport(), "odt", today);
    ASSERT_TRUE(odt);
    EXPECT_EQ(odt->substr(0, 2), "PK");
}

/// A member of the ODT that the career report is for that use.
QString odtMember(report::CareerUse use, const char* name) {
    const auto odt = reportFile(told(purchasingYear(), use), "odt", today);
    if (!odt)
        return {};
    const auto archive = exchange::ZipArchive::open(*odt);
    const auto* member = archive ? archive->find(name) : nullptr;
    return member == nullptr ? QString() : QString::fromStdString(*archive->read(*member));
}

TEST(ReportFile, WritesAnOdtWithTextAndPictures) {
    const QString content = odtMember(report::CareerUse::review, "content.xml");
    EXPECT_TRUE(content.contains("What I promise for 2026"));
    EXPECT_TRUE(content.contains("<draw:image"));
    EXPECT_TRUE(content.contains("<table:table"));
    const QRegularExpression columns(
        R"re(style:family="table-column">\s*<style:table-column-properties[^>]*width="([0-9.]+)pt")re");
    std::vector<double> widths;
    for (auto match = columns.globalMatch(content); match.hasNext();)
        widths.push_back(match.next().captured(1).toDouble());
    ASSERT_GT(widths.size(), 5U);
    EXPECT_GT(std::ranges::max(widths), 1.5 * std::ranges::min(widths));
}

TEST(ReportFile, WritesAnOdtThatOtherProgramsLayOutLikeThePages) {
    const auto odt = reportFile(told(purchasingYear(), report::CareerUse::review), "odt", today);
    ASSERT_TRUE(odt);
    // What kind of document it is stands at its very beginning, as it is.
    EXPECT_EQ(odt->substr(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    const QString content = odtMember(report::CareerUse::review, "content.xml");
    QXmlStreamReader reader(content);
    int tables = 0;
    int heads = 0;
    QStringList headings;
    QStringList keeping;
    QString style;
    double widest = 0.0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&](const char* name) {
            for (const auto& one : reader.attributes()) {
                if (one.name() == QLatin1String(name))
                    return one.value().toString();
            }
            return QString();
        };
        if (reader.name() == QLatin1String("table"))
            ++tables;
        if (reader.name() == QLatin1String("table-header-rows"))
            ++heads;
        if (reader.name() == QLatin1String("style"))
            style = attribute("name");
        if (!attribute("keep-with-next").isEmpty())
            keeping << style;
        if (reader.name() == QLatin1String("frame"))
            widest = std::max(widest, attribute("width").chopped(2).toDouble());
        if (reader.name() == QLatin1String("h"))
            headings << attribute("style-name");
    }
    ASSERT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_GT(tables, 0);
    EXPECT_EQ(heads, tables);
    ASSERT_GT(headings.size(), 5);
    for (const QString& heading : headings)
        EXPECT_TRUE(keeping.contains(heading)) << heading.toStdString();
    // The pictures take the width of the text, 17 cm, but are no larger than they are drawn.
    EXPECT_GT(widest, 17.0 * 72.0 / 2.54 * 0.9);
    EXPECT_TRUE(content.contains("text:label-followed-by=\"listtab\""));
    EXPECT_TRUE(odtMember(report::CareerUse::review, "styles.xml").contains("fo:page-width=\"595.00pt\""));
    EXPECT_TRUE(odtMember(report::CareerUse::review, "styles.xml")
                    .contains("<style:table-row-properties fo:keep-together=\"always\"/>"));
    EXPECT_TRUE(odtMember(report::CareerUse::review, "META-INF/manifest.xml").contains("\"styles.xml\""));
}

TEST(ReportFile, KnowsItsFormats) {
    const report::Report report{{report::Heading{1, "Title"}}};
    EXPECT_EQ(*reportFile(report, "md", today), "# Title\n");
    EXPECT_TRUE(reportFile(report, "html", today));
    EXPECT_TRUE(reportFile({}, "pdf", today));
    EXPECT_EQ(reportFile(report, "doc", today).status().code(), Code::wrongUse);
}

} // namespace
} // namespace throughline
