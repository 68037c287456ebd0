#include "ui/print/paper.h"

#include <gtest/gtest.h>

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
        setUpPrinter(printer, pages);
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
        setUpPrinter(printer, pages);
        printer.setFromTo(from, to);
        EXPECT_TRUE(printPages(printer, pages));
        return bytesOf(folder.filePath("out.pdf")).count("/Type /Page\n");
    };
    EXPECT_EQ(printed(0, 0), 2);
    EXPECT_EQ(printed(2, 2), 1);
    EXPECT_EQ(printed(1, 99), 2);
}

TEST(Paper, SaysWhenThePrinterTakesNothing) {
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName("/nowhere/at/all/out.pdf");
    const ReviewPages pages = pagesOn({});
    QtMessageHandler before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const Status status = printPages(printer, pages);
    qInstallMessageHandler(before);
    EXPECT_EQ(status.code(), Code::unwritable);
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
