#include <gtest/gtest.h>

#include <map>

#include "tests/ui/paint/poppler.h"
#include "tests/ui/paint/review_pages.h"
#include "ui/paint/picture_export.h"
#include "ui/paint/review_html.h"

// What stands on paper in words.
namespace throughline {
namespace {

using support::pagesOf;
using support::titled;

QString textOf(const ReviewPages& pages, int page = 1) {
    const auto pdf = reviewPdf(pages);
    EXPECT_TRUE(pdf);
    return support::PdfFile(*pdf).text(page);
}

TEST(ReviewText, IsCopiedFromAPdfAsItWasWritten) {
    NEEDS_POPPLER();
    for (const char* title : {"(A) [B] {C} A-B A@B", "a <- b -> c => d", "fi ff ffi fl Th ft tt", "3x4 10:30 +49",
                              "Å é ß Ł “x” – … · 1/2"}) {
        const ReviewPages pages = pagesOf(titled(title, title), {});
        const QString text = textOf(pages);
        // The heading, the title block, the card, and the foot.
        EXPECT_GE(text.count(QString::fromUtf8(title)), 4) << title << "\n" << text.toStdString();
    }
}

TEST(ReviewText, LetsNoTitleTurnWhatStandsBesideIt) {
    const char* const turning = "Order \u202edesk\u2066 7";
    const Chain turned = titled(turning, turning);
    const Chain plain = titled("Order desk 7", "Order desk 7");
    PageSetUp setUp;
    setUp.hasTasks = true;
    const ReviewPages pages = pagesOf(turned, setUp);
    const ReviewPages expected = pagesOf(plain, setUp);
    EXPECT_TRUE(*reviewPdf(pages) == *reviewPdf(expected));
    EXPECT_TRUE(*reviewSvg(pages) == *reviewSvg(expected));
    EXPECT_TRUE(*reviewPng(pages, 96.0) == *reviewPng(expected, 96.0));
    const QString html = QString::fromUtf8(*reviewHtml(pages.sheet()));
    EXPECT_TRUE(html.contains("Order desk 7"));
    for (const QChar c : html)
        EXPECT_FALSE((c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069'));
}

TEST(ReviewText, ShowsALongTitleWhole) {
    NEEDS_POPPLER();
    std::string title = "Chain";
    for (int i = 10; i < 36; ++i)
        title += " word" + std::to_string(i);
    for (const char* paper : {"A4", "Letter", "A3"}) {
        PageSetUp setUp;
        setUp.paper = *paperNamed(paper);
        const QString text = textOf(pagesOf(titled("Clerk", title), setUp));
        EXPECT_TRUE(text.contains("Chain word10 word11"));
        EXPECT_TRUE(text.contains("word34 word35")) << paper << "\n" << text.toStdString();
    }
    // The block says it too, in two lines.
    const QString text = textOf(pagesOf(titled("Clerk", "Hospital: from the laboratory to the bedside and home"), {}));
    EXPECT_EQ(text.count("bedside and home"), 3) << text.toStdString();
}

TEST(ReviewText, HasALegendWhoseLinesAreAlike) {
    NEEDS_POPPLER();
    Chain chain = support::chainOf(24);
    Edit edit;
    int number = 0;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        Role row = *role;
        row.department = "Departmentwithalongname" + std::to_string(number++ % 7);
        edit.change(chain.roles().share(row.key), row);
    }
    chain.apply(edit);
    for (const bool isLandscape : {true, false}) {
        PageSetUp setUp;
        setUp.isLandscape = isLandscape;
        setUp.fit = Fit::onePage;
        const auto pdf = reviewPdf(pagesOf(chain, setUp));
        ASSERT_TRUE(pdf);
        QRectF heading;
        std::map<int, std::vector<QRectF>> lines; // the names of the legend, by their height on the page
        const auto words = support::PdfFile(*pdf).words(1);
        for (const auto& word : words) {
            if (word.text == "Departments:")
                heading = word.box;
        }
        for (const auto& word : words) {
            if (word.text.startsWith("Departmentwith") && word.box.top() > heading.top() - 1.0)
                lines[qRound(word.box.top())].push_back(word.box);
        }
        ASSERT_FALSE(heading.isEmpty());
        EXPECT_EQ(lines.size(), isLandscape ? 2U : 3U);
        std::size_t names = 0;
        for (const auto& [top, line] : lines) {
            names += line.size();
            EXPECT_GE(line.size(), 2U) << "none stands by itself";
            EXPECT_GT(line.front().left(), heading.right());
            EXPECT_NEAR(line.front().left(), lines.begin()->second.front().left(), 0.1) << "under the first";
        }
        EXPECT_EQ(names, 7U);
    }
}

TEST(ReviewText, ExplainsTheWidthsOfArrowsWhereTheyDiffer) {
    NEEDS_POPPLER();
    const auto explains = [](std::optional<double> first, const ReviewSubject& subject) {
        Chain chain = support::sampleChain();
        Edit edit;
        for (auto row = chain.services().begin(); row != chain.services().end(); ++row) {
            Service service = *row;
            service.weight = row == chain.services().begin() ? first : std::nullopt;
            if (service != *row)
                edit.change(chain.services().share(row->key), service);
        }
        chain.apply(edit);
        return textOf(pagesOf(chain, {}, subject)).contains("the wider, the more of the server's work");
    };
    EXPECT_TRUE(explains(3.0, {}));
    EXPECT_FALSE(explains(std::nullopt, {}));
    ReviewSubject trace;
    trace.kind = ReviewSubject::Kind::task;
    trace.task = TaskKey("t1");
    EXPECT_FALSE(explains(3.0, trace));
}

TEST(ReviewText, HasThousandsApartAsEverywhere) {
    Chain chain = support::sampleChain();
    Edit edit;
    Task task = *chain.tasks().find(TaskKey("t1"));
    task.impact = Impact{};
    task.impact->amount = 10'000'000.0;
    task.impact->unit = "EUR";
    edit.change(chain.tasks().share(task.key), task);
    chain.apply(edit);
    const Analysis analysis(chain);
    const auto lines = taskLines(analysis, {chain.tasks().slotOf(task.key)});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().impact.join('|'),
              QString("10 000 000\u00A0EUR, estimated|Retail customer: about 8 750 000\u00A0EUR|"
                      "Wholesale customer: about 1 250 000\u00A0EUR"));
}

TEST(ReviewText, ShowsThatSomethingIsLeftOut) {
    ReviewSheet sheet = pagesOf(support::sampleChain(), {}).sheet();
    sheet.sentences.clear();
    for (int i = 0; i < 60; ++i)
        sheet.sentences << QString("Sentence %1.").arg(i);
    const auto pages = ReviewPages::compose(sheet);
    ASSERT_TRUE(pages);
    NEEDS_POPPLER();
    const QString text = textOf(*pages);
    EXPECT_FALSE(text.contains("Sentence 59."));
    EXPECT_TRUE(text.contains(QRegularExpression("Sentence \\d+\\. …"))) << text.toStdString();
}

TEST(ReviewText, TellsTheAmountOfEveryEndCustomer) {
    Chain chain = support::sampleChain();
    Edit edit;
    for (int i = 0; i < 3; ++i) {
        Role role;
        role.key = RoleKey("e" + std::to_string(i));
        role.title = "Shop " + std::to_string(i);
        role.kind = RoleKind::endCustomer;
        edit.add(role);
        Service service;
        service.key = ServiceKey("es" + std::to_string(i));
        service.server = RoleKey("r2");
        service.customer = role.key;
        edit.add(service);
    }
    Task task = *chain.tasks().find(TaskKey("t1"));
    task.impact = Impact();
    task.impact->amount = 400.0;
    task.impact->unit = "hours/year";
    task.impact->note = "Fewer calls";
    edit.change(chain.tasks().share(TaskKey("t1")), task);
    chain.apply(edit);
    ReviewSubject subject;
    subject.kind = ReviewSubject::Kind::task;
    subject.task = TaskKey("t1");
    const ReviewPages pages = pagesOf(chain, {}, subject);
    const QString said = pages.sheet().sentences.join(' ');
    for (const char* customer : {"Shop 0", "Shop 1", "Shop 2", "Retail customer"}) {
        EXPECT_TRUE(said.contains(QRegularExpression(QString("hours a year arrive at %1\\.").arg(customer))) ||
                    said.contains(QRegularExpression(QString("hours.a.year arrive at %1").arg(customer))))
            << customer << ": " << said.toStdString();
    }
}

TEST(ReviewText, SaysNoAmountOfNothingBesideAnEndCustomer) {
    Chain chain = support::sampleChain();
    Edit edit;
    Task task = *chain.tasks().find(TaskKey("t1"));
    task.impact = Impact();
    task.impact->amount = 40.0;
    task.impact->unit = "hours/year";
    task.impact->at = RoleKey("r4");
    edit.change(chain.tasks().share(TaskKey("t1")), task);
    chain.apply(edit);
    ReviewSubject subject;
    subject.kind = ReviewSubject::Kind::task;
    subject.task = TaskKey("t1");
    const ReviewPages pages = pagesOf(chain, {}, subject);
    const auto noteOf = [&](const char* role) {
        return pages.sheet().highlight->noteOf(pages.sheet().chain.roles().slotOf(RoleKey(role)));
    };
    EXPECT_TRUE(noteOf("r4").contains("40")) << noteOf("r4").toStdString();
    EXPECT_FALSE(noteOf("r5").isEmpty());
    EXPECT_FALSE(noteOf("r5").contains("hours")) << noteOf("r5").toStdString();
}

} // namespace
} // namespace throughline
