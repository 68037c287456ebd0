#include <gtest/gtest.h>
#include <pwd.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QThread>
#include <algorithm>
#include <cmath>
#include <optional>

#include "tests/ui/paint/poppler.h"
#include "tests/ui/sample_chain.h"
#include "ui/paint/review_content.h"
#include "ui/print/paper.h"

// What comes out of a printer of CUPS: one that makes PDF files stands for all. Skipped where there is none.
namespace throughline {
namespace {

ReviewPages pagesOn(const PageSetUp& setUp) {
    const Chain chain = support::sampleChain();
    const Analysis analysis(chain);
    auto pages = ReviewPages::compose(*reviewOf(analysis, {}, setUp, support::sampleDay()));
    EXPECT_TRUE(pages) << pages.status().text();
    return *std::move(pages);
}

QImage painted(const ReviewPages& pages, std::size_t page, int dots) {
    QImage image((pages.pageSize() * dots / 72.0).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots / 72.0, dots / 72.0);
    pages.paint(painter, page);
    return image;
}

class RealPrinter : public testing::Test {
  protected:
    void SetUp() override {
        for (const QPrinterInfo& info : QPrinterInfo::availablePrinters()) {
            if (info.makeAndModel().contains(QLatin1String("CUPS-PDF")))
                printers << info.printerName();
        }
        if (printers.isEmpty())
            GTEST_SKIP() << "there is no printer of cups-pdf (printer-driver-cups-pdf, and CUPS running)";
        NEEDS_POPPLER();
        const passwd* person = getpwuid(geteuid());
        ASSERT_NE(person, nullptr);
        folder = QDir(QString::fromLocal8Bit(person->pw_dir) + QStringLiteral("/PDF"));
    }

    struct Printed {
        QByteArray pdf;
        double margin = 0.0;              ///< that was kept, in millimetres
        double least = 0.0;               ///< that the printer keeps at the least
        std::optional<ReviewPages> pages; ///< as they were printed
    };
    /// Prints as the window's dialog does, and waits for what comes out.
    Printed print(const QString& name, const PageSetUp& setUp, QPrinter::ColorMode mode = QPrinter::Color) {
        const QStringList before = folder.entryList(QDir::Files);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(name);
        EXPECT_EQ(printer.outputFormat(), QPrinter::NativeFormat);
        printer.setColorMode(mode);
        const ReviewPages wanted = pagesOn(setUp);
        const Status isSetUp = setUpPrinter(printer, wanted);
        EXPECT_TRUE(isSetUp) << isSetUp.text();
        const auto pages = withinReachOf(printer, wanted);
        EXPECT_TRUE(pages) << pages.status().text();
        const Status done = printPages(printer, *pages);
        EXPECT_TRUE(done) << done.text();
        QPageLayout layout = printer.pageLayout();
        layout.setUnits(QPageLayout::Millimeter);
        const QMarginsF least = layout.minimumMargins();
        Printed result{{},
                       pages->sheet().setUp.margin,
                       std::max({least.left(), least.right(), least.top(), least.bottom()}),
                       *pages};
        const QDeadlineTimer deadline(60'000);
        while (!deadline.hasExpired()) {
            folder.refresh();
            for (const QString& file : folder.entryList({QStringLiteral("*.pdf")}, QDir::Files)) {
                if (before.contains(file))
                    continue;
                QFile made(folder.filePath(file));
                if (!made.open(QIODevice::ReadOnly))
                    continue;
                result.pdf = made.readAll();
                if (!result.pdf.trimmed().endsWith("%%EOF"))
                    continue;
                made.remove();
                return result;
            }
            QThread::msleep(100);
        }
        ADD_FAILURE() << "nothing came out of the printer " << name.toStdString();
        return result;
    }

    QStringList printers;
    QDir folder;
};

TEST_F(RealPrinter, PrintsEveryPageAtTrueSizeWithinItsMargins) {
    for (const QString& name : printers) {
        for (const char* paper : {"A4", "Letter"}) {
            for (const bool isLandscape : {true, false}) {
                PageSetUp setUp;
                setUp.paper = *paperNamed(paper);
                setUp.isLandscape = isLandscape;
                setUp.margin = 5.0;
                setUp.hasTasks = true;
                const std::string what = name.toStdString() + " " + paper + (isLandscape ? " landscape" : " portrait");
                const Printed printed = print(name, setUp);
                ASSERT_FALSE(printed.pdf.isEmpty()) << what;
                EXPECT_GE(printed.margin, printed.least) << what;
                const support::PdfFile file(printed.pdf);
                const QString facts = file.run("pdfinfo", {}).out;
                EXPECT_TRUE(facts.contains(QRegularExpression(QString("Pages: +%1\n").arg(printed.pages->count()))))
                    << what;
                const QSizeF size = sizeOf(setUp);
                constexpr int dots = 144;
                constexpr double half = 0.5 / 25.4 * dots; // a millimetre
                for (std::size_t page = 0; page < printed.pages->count(); ++page) {
                    QImage image = file.grey(static_cast<int>(page) + 1, dots);
                    // A printer's paper lies as it is fed, whatever is printed on it.
                    const bool isTurned = (image.width() > image.height()) != isLandscape;
                    if (isTurned)
                        image = image.transformed(QTransform().rotate(90));
                    EXPECT_NEAR(image.width(), size.width() * dots / 72, 3.0) << what;
                    EXPECT_NEAR(image.height(), size.height() * dots / 72, 3.0) << what;
                    const QRect ink = support::inkOf(image, 12);
                    const QRect meant = support::inkOf(painted(*printed.pages, page, dots), 12);
                    EXPECT_NEAR(ink.width(), meant.width(), half + 1) << what << " page " << page;
                    EXPECT_NEAR(ink.height(), meant.height(), half + 1) << what << " page " << page;
                    if (!isTurned) {
                        EXPECT_NEAR(ink.left(), meant.left(), half + 1) << what << " page " << page;
                        EXPECT_NEAR(ink.top(), meant.top(), half + 1) << what << " page " << page;
                    }
                    const int free = static_cast<int>(std::floor(printed.least / 25.4 * dots)) - 2;
                    EXPECT_TRUE(image.rect().adjusted(free, free, -free, -free).contains(ink))
                        << what << " page " << page;
                }
            }
        }
    }
}

TEST_F(RealPrinter, PrintsInShadesOfGreyWhereThatIsAskedFor) {
    const Printed printed = print(printers.front(), {}, QPrinter::GrayScale);
    ASSERT_FALSE(printed.pdf.isEmpty());
    const support::PdfFile file(printed.pdf);
    const QImage image = file.colours(1, 60);
    ASSERT_FALSE(image.isNull());
    EXPECT_FALSE(support::inkOf(image, 60).isEmpty());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor dot = image.pixelColor(x, y);
            ASSERT_LE(std::max({dot.red(), dot.green(), dot.blue()}) - std::min({dot.red(), dot.green(), dot.blue()}),
                      2)
                << x << " " << y;
        }
    }
}

} // namespace
} // namespace throughline
