#include "ui/print/paper.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

#include "tests/ui/sample_chain.h"
#include "ui/paint/review_content.h"

namespace throughline {
namespace {

ReviewPages pagesOn(const PageSetUp& setUp) {
    const Chain chain = support::sampleChain();
    const Analysis analysis(chain);
    auto pages = ReviewPages::compose(*reviewOf(analysis, {}, setUp, support::sampleDay()));
    return *std::move(pages);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(Paper, SetsThePrinterToThePapersSizeAndOrientation) {
    for (const bool isLandscape : {true, false}) {
        PageSetUp setUp;
        setUp.paper = *paperNamed("A3");
        setUp.isLandscape = isLandscape;
        const ReviewPages pages = pagesOn(setUp);
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        ASSERT_TRUE(setUpPrinter(printer, pages));
        const QSizeF paper = printer.pageLayout().fullRectPoints().size();
        EXPECT_NEAR(paper.width(), pages.pageSize().width(), 1.0);
        EXPECT_NEAR(paper.height(), pages.pageSize().height(), 1.0);
        EXPECT_TRUE(printer.fullPage());
    }
}

TEST(Paper, PrintsAllPagesOrTheRangeAskedFor) {
    PageSetUp setUp;
    setUp.hasTasks = true;
    const ReviewPages pages = pagesOn(setUp);
    ASSERT_EQ(pages.count(), 2U);
    QTemporaryDir folder;
    const auto printed = [&](int from, int to) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath("out.pdf"));
        EXPECT_TRUE(setUpPrinter(printer, pages));
        printer.setFromTo(from, to);
        EXPECT_TRUE(printPages(printer, pages));
        return bytesOf(folder.filePath("out.pdf")).count("/Type /Page\n");
    };
    EXPECT_EQ(printed(0, 0), 2);
    EXPECT_EQ(printed(2, 2), 1);
    EXPECT_EQ(printed(1, 99), 2);
}

TEST(Paper, LeavesTheFileAsItWasWhereItCannotBePrintedTo) {
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName("/nowhere/at/all/out.pdf");
    EXPECT_EQ(printPages(printer, pagesOn({})).code(), Code::unwritable);
    const QString path = folder.filePath("a folder");
    ASSERT_TRUE(QDir().mkdir(path));
    printer.setOutputFileName(path);
    EXPECT_EQ(printPages(printer, pagesOn({})).code(), Code::unwritable);
}

TEST(Paper, SaysThatThePrinterIsNotThere) {
    EXPECT_EQ(checkPrinter({}).text(), "There is no printer; set one up, or save the pages as PDF");
    const Status status = checkPrinter("a printer that nobody has");
    EXPECT_EQ(status.code(), Code::unwritable);
    EXPECT_EQ(status.text(),
              "The printer “a printer that nobody has” is not there; choose another, or save the pages "
              "as PDF");
}

TEST(Paper, KeepsTheMarginsThatAPrinterCannotPrintOn) {
    PageSetUp setUp;
    setUp.margin = 5.0;
    const ReviewPages pages = pagesOn(setUp);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    ASSERT_TRUE(setUpPrinter(printer, pages));
    const auto asItIs = withinReachOf(printer, pages);
    ASSERT_TRUE(asItIs);
    EXPECT_EQ(asItIs->sheet().setUp.margin, 5.0) << "a file has no margins";
    EXPECT_EQ(marginWithin({5.0, 17.2, 3.0, 12.0}, 5.0), 18.0);
    EXPECT_EQ(marginWithin({4.2, 4.2, 4.2, 4.2}, 15.0), 15.0);
}

TEST(Paper, SavesThePdfOrLeavesWhatWasThere) {
    QTemporaryDir folder;
    const QString path = folder.filePath("sheet.pdf");
    ASSERT_TRUE(savePdf(pagesOn({}), path));
    const QByteArray bytes = bytesOf(path);
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.trimmed().endsWith("%%EOF"));
    const Status status = savePdf(pagesOn({}), folder.filePath("no/such/folder/sheet.pdf"));
    EXPECT_EQ(status.code(), Code::unwritable);
    EXPECT_FALSE(status.place().empty());
}

} // namespace
} // namespace throughline
