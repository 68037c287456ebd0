#include "ui/print/report_print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTemporaryDir>

#include "tests/ui/sample_chain.h"
#include "ui/print/page_preview.h"
#include "ui/report/report_file.h"

namespace throughline {
namespace {

ReportPages manyPages() {
    report::Report report;
    report.blocks.emplace_back(report::Heading{1, "Annual review"});
    for (int i = 0; i < 200; ++i)
        report.blocks.emplace_back(report::Paragraph{"Paragraph " + std::to_string(i)});
    return ReportPages::compose(report, support::sampleDay());
}

QByteArray printed(const QString& path, int first, int last) {
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    if (first > 0)
        printer.setFromTo(first, last);
    EXPECT_TRUE(printReport(printer, manyPages()));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(PrintReport, PrintsThePagesThatWereAskedFor) {
    const QTemporaryDir folder;
    const auto count = manyPages().count();
    ASSERT_GT(count, 3U);
    EXPECT_EQ(printed(folder.filePath("all.pdf"), 0, 0).count("/Type /Page\n"), static_cast<qsizetype>(count));
    EXPECT_EQ(printed(folder.filePath("two.pdf"), 2, 3).count("/Type /Page\n"), 2);
}

TEST(PrintReport, PrintsToAFileWhatAnExportWrites) {
    const QTemporaryDir folder;
    const auto exported = reportPdf(manyPages());
    ASSERT_TRUE(exported);
    EXPECT_TRUE(printed(folder.filePath("all.pdf"), 0, 0).toStdString() == *exported);
}

TEST(PrintReport, SaysThatAFileCannotBeWritten) {
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath("none/there.pdf"));
    const Status status = printReport(printer, manyPages());
    EXPECT_EQ(status.code(), Code::unwritable);
    EXPECT_NE(status.place().find("there.pdf"), std::string::npos) << status.place();
}

TEST(PrintReport, SaysThatThereIsNoPrinter) {
    QPrinter printer;
    printer.setOutputFormat(QPrinter::NativeFormat);
    printer.setPrinterName(QString());
    EXPECT_EQ(printReport(printer, manyPages()).code(), Code::unwritable);
}

TEST(PrintReport, AsksForNoPrinterWhereThereIsNone) {
    if (!QPrinterInfo::availablePrinters().isEmpty())
        GTEST_SKIP() << "there is a printer";
    Status said;
    askToPrint(nullptr, manyPages(), [&](const Status& status) { said = status; });
    EXPECT_EQ(said.text(), "There is no printer; set one up, or save the pages as PDF");
}

TEST(PrintReport, PaintsEveryPageAtItsPlace) {
    const ReportPages pages = manyPages();
    QImage first(ReportPages::pageSize().toSize(), QImage::Format_RGB32);
    first.fill(Qt::white);
    QImage blank = first;
    QImage second = first;
    {
        QPainter painter(&first);
        pages.paint(painter, 0);
    }
    {
        QPainter painter(&second);
        pages.paint(painter, 1);
    }
    EXPECT_NE(first, blank);
    EXPECT_NE(second, blank);
    EXPECT_NE(first, second);
}

TEST(PrintReport, IsPreviewedAsWideAsTheWindow) {
    PagePreview preview;
    preview.setFitsWidth();
    preview.resize(400, 200);
    const ReportPages pages = manyPages();
    preview.showPages(PaintedPages{pages.count(), ReportPages::pageSize(),
                                   [pages](QPainter& painter, std::size_t page) { pages.paint(painter, page); }});
    preview.show();
    const double paper = ReportPages::pageSize().width() * preview.scale();
    EXPECT_NEAR(paper, preview.viewport()->width() - 48.0, 1.0);
    EXPECT_EQ(preview.pageCount(), static_cast<int>(pages.count()));
}

} // namespace
} // namespace throughline
