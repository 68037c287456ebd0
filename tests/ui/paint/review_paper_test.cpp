#include <gtest/gtest.h>

#include <QApplication>
#include <QImage>
#include <QPalette>
#include <cmath>

#include "tests/ui/paint/poppler.h"
#include "tests/ui/paint/review_pages.h"
#include "ui/paint/card_painter.h"
#include "ui/paint/palette.h"
#include "ui/paint/picture_export.h"
#include "ui/paint/review_html.h"

// A review sheet as it comes out of the printer: measured in the file, not in the program.
namespace throughline {
namespace {

using support::chainOf;
using support::composed;
using support::pagesOf;
using support::PdfFile;
using support::posterOn;

constexpr double pointsAMillimetre = 72.0 / 25.4;

TEST(ReviewPaper, PutsAPosterOnNoMorePagesThanAskedForAndShowsEveryCard) {
    const Chain chain = chainOf(70);
    for (const char* paper : {"A4", "Letter"}) {
        for (const auto& [rows, columns] : {std::pair{2, 3}, {3, 2}, {4, 4}}) {
            for (const double overlap : {0.0, 15.0}) {
                PageSetUp setUp = posterOn(paper, rows, columns);
                setUp.overlap = overlap;
                const ReviewPages pages = pagesOf(chain, setUp);
                const std::string what = std::string(paper) + " " + std::to_string(rows) + "x" +
                                         std::to_string(columns) + " " + std::to_string(overlap);
                EXPECT_LE(pages.rowCount(), rows) << what;
                EXPECT_LE(pages.columnCount(), columns) << what;
                EXPECT_EQ(std::max(pages.rowCount() * columns, pages.columnCount() * rows), rows * columns)
                    << what << ": it could be larger";
                EXPECT_LE(pages.partCount(), static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
                std::size_t uncut = 0;
                for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
                    std::size_t once = 0;
                    std::size_t with = 0;
                    for (std::size_t page = 1; page < pages.count(); ++page) {
                        once += pages.cardOn(page, role.slot()) ? 1 : 0;
                        with += pages.cardOn(page, role.slot(), true) ? 1 : 0;
                    }
                    EXPECT_LE(once, 1U) << what;
                    EXPECT_GE(with, once) << what;
                    EXPECT_LE(with, 4U) << what;
                    if (overlap == 0.0) {
                        EXPECT_EQ(with, once) << what;
                    }
                    uncut += once;
                }
                EXPECT_GE(uncut * 10, chain.roles().size() * 7) << what << ": most cards are not cut";
            }
        }
    }
}

/// The grey of a part of a page, two dots a point.
QImage part(const ReviewPages& pages, std::size_t page, const QRectF& rect) {
    QImage image((rect.size() * 2.0).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2.0, 2.0);
    painter.translate(-rect.topLeft());
    painter.setClipRect(rect);
    pages.paintDrawing(painter, page);
    return image;
}

double difference(const QImage& a, const QImage& b) {
    double sum = 0.0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (a.width() * a.height());
}

TEST(ReviewPaper, ShowsTheOverlapOnBothPages) {
    const Chain chain = chainOf(70);
    PageSetUp setUp = posterOn("A4", 3, 2);
    setUp.overlap = 12.0;
    const ReviewPages pages = pagesOf(chain, setUp);
    ASSERT_EQ(pages.partCount(), 6U) << pages.rowCount() << " " << pages.columnCount();
    const double strip = 12.0 * pointsAMillimetre;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 2; ++column) {
            const auto number = static_cast<std::size_t>(1 + row * 2 + column);
            const QRectF here = pages.clipOf(number);
            if (column < 1) {
                const QRectF next = pages.clipOf(number + 1);
                const QSizeF size(strip, here.height() - 2.0);
                const QImage mine = part(pages, number, {QPointF(here.right() - strip, here.top()), size});
                EXPECT_LT(difference(mine, part(pages, number + 1, {next.topLeft(), size})), 1.5);
                EXPECT_FALSE(support::inkOf(mine, 40).isEmpty());
            }
            if (row < 2) {
                const QRectF next = pages.clipOf(number + 2);
                const QSizeF size(here.width() - 2.0, strip);
                const QImage mine = part(pages, number, {QPointF(here.left(), here.bottom() - strip), size});
                EXPECT_LT(difference(mine, part(pages, number + 2, {next.topLeft(), size})), 1.5);
            }
        }
    }
}

TEST(ReviewPaper, ShowsEveryCardWholeOnSomePageOfAPosterOrSaysHowManyNot) {
    for (const auto& [roles, rows, columns, overlap] :
         {std::tuple{240U, 3, 3, 0.0}, {240U, 3, 3, 10.0}, {240U, 6, 4, 20.0}, {960U, 4, 6, 10.0}}) {
        const Chain chain = chainOf(roles);
        PageSetUp setUp = posterOn("A4", rows, columns);
        setUp.overlap = overlap;
        const ReviewPages pages = pagesOf(chain, setUp);
        std::size_t parted = 0;
        for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
            bool isWhole = false;
            for (std::size_t page = 1; page < pages.count(); ++page)
                isWhole = isWhole || pages.cardOn(page, role.slot(), true);
            parted += isWhole ? 0 : 1;
        }
        EXPECT_EQ(pages.partedCount(), parted);
        EXPECT_EQ(parted > 0, overlap == 0.0) << roles << " " << rows << "x" << columns << " " << overlap;
        EXPECT_LE(pages.rowCount(), rows);
        EXPECT_LE(pages.columnCount(), columns);
    }
}

TEST(ReviewPaper, SaysWhereAPosterTakesFewerPagesThanItMay) {
    const Chain chain = chainOf(70);
    for (const auto& [rows, columns] : {std::pair{2, 3}, {3, 2}, {1, 6}, {6, 1}}) {
        const ReviewPages pages = pagesOf(chain, posterOn("A4", rows, columns));
        EXPECT_EQ(pages.isSmallerPoster(), pages.rowCount() < rows || pages.columnCount() < columns);
    }
    EXPECT_TRUE(pagesOf(chain, posterOn("A4", 1, 6)).isSmallerPoster());
    EXPECT_FALSE(pagesOf(chain, {}).isSmallerPoster());
}

TEST(ReviewPaper, OffersAPosterThatCanBeRead) {
    for (const std::uint32_t roles : {60U, 150U, 300U}) {
        const Chain chain = chainOf(roles);
        PageSetUp setUp;
        setUp.fit = Fit::onePage;
        const ReviewPages small = pagesOf(chain, setUp);
        ASSERT_LT(small.textSize(), ReviewPages::leastText);
        const auto poster = small.readablePoster();
        ASSERT_TRUE(poster);
        EXPECT_GE(pagesOf(chain, posterOn("A4", poster->first, poster->second)).largestTextSize(),
                  ReviewPages::leastText - 1e-6);
    }
}

TEST(ReviewPaper, RefusesASetUpThatLeavesNoPaper) {
    const Chain chain = support::sampleChain();
    const auto refused = [&](auto&& change) {
        PageSetUp setUp = posterOn("A5", 2, 2);
        change(setUp);
        return composed(chain, setUp).status().code();
    };
    EXPECT_EQ(refused([](PageSetUp&) {}), Code::ok);
    EXPECT_EQ(refused([](PageSetUp& setUp) { setUp.margin = 60; }), Code::invalid);
    EXPECT_EQ(refused([](PageSetUp& setUp) { setUp.margin = -1; }), Code::invalid);
    EXPECT_EQ(refused([](PageSetUp& setUp) { setUp.margin = std::nan(""); }), Code::invalid);
    EXPECT_EQ(refused([](PageSetUp& setUp) { setUp.overlap = 51; }), Code::invalid);
    EXPECT_EQ(refused([](PageSetUp& setUp) { setUp.margin = 25, setUp.overlap = 50; }), Code::invalid);
    EXPECT_EQ(refused([](PageSetUp& setUp) { setUp.posterRows = 0; }), Code::invalid);
    EXPECT_EQ(refused([](PageSetUp& setUp) { setUp.percent = 0; }), Code::invalid);
}

TEST(ReviewPaper, KnowsPapersByNameAndByTheirSides) {
    EXPECT_EQ(nameOf(*paperNamed("tabloid")), "Tabloid");
    EXPECT_EQ(nameOf(*paperNamed("420x297")), "A3");
    EXPECT_EQ(nameOf(*paperNamed("500x300")), "300x500");
    EXPECT_EQ(nameOf(*paperNamed("200.5X300")), "200.5x300");
    for (const char* name : {"", "A4 ", "x", "12x", "89x400", "100x5001", "1e9x1e9", "300", "-200x300", "A4\n"}) {
        const bool isKnown = std::string_view(name) == "A4 " || std::string_view(name) == "A4\n";
        EXPECT_EQ(paperNamed(name).has_value(), isKnown) << name;
    }
    PageSetUp setUp;
    setUp.paper = *paperNamed("500x250");
    EXPECT_NEAR(sizeOf(setUp).width(), 500 * pointsAMillimetre, 0.01);
    setUp.isLandscape = false;
    EXPECT_NEAR(sizeOf(setUp).height(), 500 * pointsAMillimetre, 0.01);
}

TEST(ReviewPaper, IsToScaleOnPaper) {
    NEEDS_POPPLER();
    const Chain chain = support::sampleChain();
    for (const double percent : {40.0, 75.0, 100.0, 180.0}) {
        PageSetUp setUp;
        setUp.paper = *paperNamed("A3");
        setUp.fit = Fit::percent;
        setUp.percent = percent;
        const ReviewPages pages = pagesOf(chain, setUp);
        EXPECT_NEAR(pages.scale() * 100.0, percent, 1e-9);
        const auto pdf = reviewPdf(pages);
        ASSERT_TRUE(pdf);
        const PdfFile file(*pdf);
        const QString facts = file.run("pdfinfo", {}).out;
        EXPECT_TRUE(facts.contains(QRegularExpression("Page size: +119[01](\\.\\d+)? x 84[12](\\.\\d+)? pts")))
            << facts.toStdString();
        // Both cards wholly on one page, that of the largest drawing.
        bool isMeasured = false;
        for (std::size_t page = pages.partCount() == 0 ? 0 : 1; page < pages.count(); ++page) {
            const auto from = pages.cardOn(page, chain.roles().slotOf(RoleKey("r1")));
            const auto to = pages.cardOn(page, chain.roles().slotOf(RoleKey("r3")));
            if (!from || !to)
                continue;
            isMeasured = true;
            // The titles stand as far from each other as the cards do: 288 units of 1/96 inch.
            const auto words = file.words(static_cast<int>(page) + 1);
            const auto titleIn = [&](const char* word, const QRectF& card) {
                for (const auto& one : words) {
                    if (one.text == QLatin1String(word) && card.contains(one.box.center()))
                        return one.box;
                }
                ADD_FAILURE() << word << " is not on its card";
                return QRectF();
            };
            const double millimetres =
                (titleIn("Production", *to).left() - titleIn("Purchasing", *from).left()) / pointsAMillimetre;
            EXPECT_NEAR(millimetres, 288.0 / 96.0 * 25.4 * percent / 100.0, 0.5) << percent << " %";
        }
        EXPECT_TRUE(isMeasured || percent > 100.0);
    }
}

TEST(ReviewPaper, HasInkOnEveryPageWithinTheMarginsAsAPrinterSeesIt) {
    NEEDS_POPPLER();
    const Chain chain = chainOf(70, 60);
    for (const auto& [paper, margin] : {std::pair{"A4", 15.0}, {"Letter", 6.0}, {"A3", 30.0}}) {
        PageSetUp setUp = posterOn(paper, 2, 3);
        setUp.margin = margin;
        setUp.hasTasks = true;
        const ReviewPages pages = pagesOf(chain, setUp);
        const auto pdf = reviewPdf(pages);
        ASSERT_TRUE(pdf);
        const PdfFile file(*pdf);
        EXPECT_EQ(file.run("pdfinfo", {}).errors, "");
        constexpr int dots = 60;
        for (std::size_t page = 0; page < pages.count(); ++page) {
            const QImage image = file.grey(static_cast<int>(page) + 1, dots);
            ASSERT_FALSE(image.isNull());
            const QRect ink = support::inkOf(image, 4);
            EXPECT_GT(ink.width(), image.width() / 2) << "page " << page;
            const int free = static_cast<int>(std::floor(margin / 25.4 * dots)) - 1;
            EXPECT_TRUE(image.rect().adjusted(free, free, -free, -free).contains(ink)) << paper << " page " << page;
        }
    }
}

TEST(ReviewPaper, ListsEveryTaskOnceUnderAHeadOnEachPage) {
    NEEDS_POPPLER();
    Chain chain = support::sampleChain();
    Edit edit;
    for (int i = 0; i < 120; ++i) {
        Task task;
        task.key = TaskKey("x" + std::to_string(i));
        task.role = RoleKey(i % 2 == 0 ? "r1" : "r3");
        task.title = "Errand" + std::to_string(1000 + i) + " of a long kind that takes more than one line of it";
        edit.add(task);
    }
    chain.apply(edit);
    PageSetUp setUp;
    setUp.fit = Fit::onePage;
    setUp.hasTasks = true;
    const ReviewPages pages = pagesOf(chain, setUp);
    ASSERT_GE(pages.tablePageCount(), 4U);
    const auto pdf = reviewPdf(pages);
    ASSERT_TRUE(pdf);
    const PdfFile file(*pdf);
    QString all;
    for (std::size_t page = 1; page < pages.count(); ++page) {
        const QString text = file.text(static_cast<int>(page) + 1);
        EXPECT_TRUE(text.contains("Impact at the end customers")) << "the head of the table, page " << page;
        EXPECT_TRUE(text.contains(QString("Page %1 of %2").arg(page + 1).arg(pages.count())));
        // A row is whole: as many begin on the page as end there.
        EXPECT_EQ(text.count("Errand"), text.count("line of it")) << "page " << page;
        all += text;
    }
    for (int i = 0; i < 120; ++i)
        EXPECT_EQ(all.count("Errand" + QString::number(1000 + i)), 1);
}

TEST(ReviewPaper, SaysInThePdfWhatItIsAndOfWhichDay) {
    NEEDS_POPPLER();
    Chain chain = support::sampleChain();
    Edit edit;
    DocumentInfo info = chain.info();
    info.title = "Freight (a) \\ <b> \xC3\xA4 \xE2\x86\x92 \xF0\x9F\x9A\x9A";
    info.owner = PersonKey("p1");
    edit.change(chain.table<DocumentInfo>().row(0), info);
    chain.apply(edit);
    const auto pdf = reviewPdf(pagesOf(chain, {}));
    ASSERT_TRUE(pdf);
    const auto said = PdfFile(*pdf).run("pdfinfo", {"-isodates"});
    EXPECT_EQ(said.errors, "");
    for (const QString& line :
         {QString("Title: +%1\n").arg(QRegularExpression::escape(QString::fromStdString(info.title))),
          QString("Author: +Ada Example\n"), QString("Subject: +\\d roles work for "),
          QString("CreationDate: +2026-06-01T00:00:00Z\n"), QString("Creator: +Throughline\n")}) {
        EXPECT_TRUE(said.out.contains(QRegularExpression(line))) << line.toStdString() << said.out.toStdString();
    }
    EXPECT_FALSE(pdf->contains("/URI"));
    EXPECT_FALSE(pdf->contains("/Link"));
}

TEST(ReviewPaper, IsTheSameToTheLastByteWhateverTheTheme) {
    const Chain chain = chainOf(45, 30);
    PageSetUp setUp = posterOn("A4", 2, 2);
    setUp.hasTasks = true;
    const auto files = [&] {
        const ReviewPages pages = pagesOf(chain, setUp);
        const Analysis analysis(chain);
        return std::array{*reviewPdf(pages), *reviewSvg(pages, 1), *reviewPng(pages, 72.0),
                          *reviewHtml(*reviewOf(analysis, {}, setUp, support::sampleDay()))};
    };
    const auto light = files();
    const QPalette before = QApplication::palette();
    QPalette dark;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::AlternateBase})
        dark.setColor(role, QColor(0x1C, 0x1D, 0x1F));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, Qt::white);
    QApplication::setPalette(dark);
    const auto again = files();
    QApplication::setPalette(before);
    for (std::size_t i = 0; i < light.size(); ++i)
        EXPECT_TRUE(light[i] == again[i]) << "file " << i;
}

QImage markOf(TaskState state, bool isOverdue) {
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(32, 32);
    painter.scale(5.0, 5.0);
    CardText::Task task;
    task.state = state;
    task.isOverdue = isOverdue;
    paintState(painter, {0.0, 0.0}, task, paperPalette());
    return image.convertToFormat(QImage::Format_Grayscale8);
}

TEST(ReviewPaper, TellsEverythingApartInGrey) {
    const std::vector<std::pair<TaskState, bool>> states{{TaskState::planned, false},    {TaskState::planned, true},
                                                         {TaskState::inProgress, false}, {TaskState::inProgress, true},
                                                         {TaskState::delivered, false},  {TaskState::dropped, false}};
    for (std::size_t a = 0; a < states.size(); ++a) {
        for (std::size_t b = a + 1; b < states.size(); ++b) {
            const bool isSameMark = states[a].second && states[b].second; // both are late, whatever was begun
            EXPECT_TRUE(isSameMark || difference(markOf(states[a].first, states[a].second),
                                                 markOf(states[b].first, states[b].second)) > 3.0)
                << a << " and " << b;
        }
    }
    // What belongs to a trace is much darker than what does not, on paper that knows no blue.
    const Palette paper = paperPalette();
    EXPECT_GT(qGray(paper.dimmed().arrow.rgb()) - qGray(paper.accent.rgb()), 90);
    EXPECT_GT(qGray(paper.dimmed().ink.rgb()) - qGray(paper.ink.rgb()), 90);
    EXPECT_GT(qGray(paper.sheet.rgb()) - qGray(paper.dimmed().ink.rgb()), 60) << "but can be read";
    EXPECT_GT(qGray(paper.sheet.rgb()) - qGray(paper.endCustomer.rgb()), 15);
}

} // namespace
} // namespace throughline
