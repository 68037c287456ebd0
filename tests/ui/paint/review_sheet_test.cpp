#include "ui/paint/review_sheet.h"

#include <gtest/gtest.h>

#include <QImage>
#include <numeric>
#include <set>

#include "core/layout/layered.h"
#include "tests/support/chain_maker.h"
#include "tests/ui/sample_chain.h"
#include "ui/paint/palette.h"
#include "ui/paint/review_content.h"

namespace throughline {
namespace {

constexpr double dotsAPoint = 1.5;

ReviewPages pagesOf(const Chain& chain, const ReviewSubject& subject = {}, const PageSetUp& setUp = {}) {
    const Analysis analysis(chain);
    auto sheet = reviewOf(analysis, subject, setUp, support::sampleDay());
    EXPECT_TRUE(sheet) << sheet.status().text();
    auto pages = ReviewPages::compose(*std::move(sheet));
    EXPECT_TRUE(pages) << pages.status().text();
    return *std::move(pages);
}

QImage imageOf(const ReviewPages& pages, std::size_t page) {
    QImage image((pages.pageSize() * dotsAPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsAPoint, dotsAPoint);
    pages.paint(painter, page);
    return image;
}

/// What is not white, in points.
QRectF inkOf(const QImage& image) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if ((image.pixel(x, y) & 0xffffff) != 0xffffff)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return QRectF(QPointF(ink.topLeft()) / dotsAPoint, QSizeF(ink.size()) / dotsAPoint);
}

ReviewSubject taskSubject(const char* key) {
    ReviewSubject subject;
    subject.kind = ReviewSubject::Kind::task;
    subject.task = TaskKey(key);
    return subject;
}

Chain largeChain(std::uint32_t roles, std::uint32_t tasks = 0) {
    support::ChainShape shape;
    shape.roles = roles;
    shape.tasks = tasks;
    shape.levels = 6;
    shape.seed = 5;
    return support::makeChain(shape);
}

TEST(ReviewSheet, HasInkOnEveryPageAndNoneInTheMargins) {
    const Chain sample = support::sampleChain();
    const Chain large = largeChain(60, 90);
    for (const Chain* chain : {&sample, &large}) {
        for (const bool isLandscape : {true, false}) {
            for (const Fit fit : {Fit::automatic, Fit::onePage, Fit::percent, Fit::poster}) {
                PageSetUp setUp;
                setUp.isLandscape = isLandscape;
                setUp.fit = fit;
                setUp.hasTasks = true;
                const ReviewPages pages = pagesOf(*chain, {}, setUp);
                EXPECT_GE(pages.tablePageCount(), 1U);
                EXPECT_EQ(pages.count(), 1 + pages.partCount() + pages.tablePageCount());
                const QRectF allowed = pages.inner();
                const double margin = 15.0 * 72.0 / 25.4;
                EXPECT_EQ(allowed, QRectF(QPointF(0, 0), pages.pageSize()).adjusted(margin, margin, -margin, -margin));
                for (std::size_t page = 0; page < pages.count(); ++page) {
                    const QRectF ink = inkOf(imageOf(pages, page));
                    EXPECT_FALSE(ink.isEmpty()) << "page " << page;
                    // A dot of slack: lines have a width.
                    EXPECT_TRUE(allowed.adjusted(-1.5, -1.5, 1.5, 1.5).contains(ink))
                        << "page " << page << " of fit " << static_cast<int>(fit);
                }
            }
        }
    }
}

TEST(ReviewSheet, ShowsEveryCardOnceOnTheFirstPage) {
    const Chain chain = largeChain(200);
    const ReviewPages pages = pagesOf(chain);
    std::vector<QRectF> cards;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        const auto card = pages.cardOn(0, role.slot());
        ASSERT_TRUE(card) << role->title;
        for (const QRectF& other : cards)
            EXPECT_FALSE(card->adjusted(0.1, 0.1, -0.1, -0.1).intersects(other));
        cards.push_back(*card);
    }
    EXPECT_EQ(cards.size(), chain.roles().size());
}

TEST(ReviewSheet, FollowsWithPartsWhereTextWouldBeTooSmall) {
    const Chain chain = largeChain(45);
    PageSetUp setUp;
    const ReviewPages pages = pagesOf(chain, {}, setUp);
    ASSERT_LT(pages.textSize(), ReviewPages::leastText);
    ASSERT_GE(pages.partCount(), 2U);
    EXPECT_GE(pages.scale() * 0.75 * 12.0, ReviewPages::leastText - 1e-9);
    std::size_t whole = 0;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        std::size_t on = 0;
        for (std::size_t page = 1; page < pages.count(); ++page)
            on += pages.cardOn(page, role.slot()) ? 1 : 0;
        EXPECT_LE(on, 1U) << "a card is on one part alone";
        whole += on;
    }
    EXPECT_GE(whole * 10, chain.roles().size() * 8) << "most cards are not cut";

    setUp.fit = Fit::onePage;
    EXPECT_EQ(pagesOf(chain, {}, setUp).count(), 1U);
}

TEST(ReviewSheet, OfASmallChainIsOnePageOfReadableText) {
    Chain chain = support::sampleChain();
    const ReviewPages pages = pagesOf(chain);
    EXPECT_EQ(pages.count(), 1U);
    EXPECT_GE(pages.textSize(), 7.0);
}

TEST(ReviewSheet, RefusesAPosterOfThousandsOfPages) {
    const Chain chain = largeChain(3'000);
    const Analysis analysis(chain);
    PageSetUp setUp;
    setUp.fit = Fit::percent;
    setUp.percent = 400;
    auto sheet = reviewOf(analysis, {}, setUp, support::sampleDay());
    ASSERT_TRUE(sheet);
    EXPECT_EQ(ReviewPages::compose(*std::move(sheet)).status().code(), Code::invalid);
}

TEST(ReviewSheet, OfAPaperIsAsLargeAsThePaper) {
    const Chain chain = support::sampleChain();
    PageSetUp setUp;
    setUp.paper = *paperNamed("letter");
    EXPECT_EQ(pagesOf(chain, {}, setUp).pageSize(), QSizeF(792, 612));
    setUp.isLandscape = false;
    EXPECT_EQ(pagesOf(chain, {}, setUp).pageSize(), QSizeF(612, 792));
    EXPECT_FALSE(paperNamed("foolscap"));
}

TEST(ReviewSheet, OfAnEmptyChainSaysSo) {
    const Chain chain;
    const ReviewPages pages = pagesOf(chain);
    EXPECT_EQ(pages.count(), 1U);
    EXPECT_EQ(pages.sheet().sentences, QStringList{"There is no role in this chain yet."});
    EXPECT_FALSE(inkOf(imageOf(pages, 0)).isEmpty());
}

TEST(ReviewSheet, HighlightsATraceInAccentAndTellsItInWords) {
    const Chain chain = support::sampleChain();
    const ReviewPages pages = pagesOf(chain, taskSubject("t1"));
    const ReviewSheet& sheet = pages.sheet();
    EXPECT_EQ(sheet.heading, "Renegotiate all freight");
    ASSERT_FALSE(sheet.sentences.isEmpty());
    EXPECT_TRUE(sheet.sentences.front().contains("Retail customer"));
    ASSERT_TRUE(sheet.highlight);
    EXPECT_TRUE(sheet.highlight->hasService(sheet.chain.services().slotOf(ServiceKey("s1"))));
    EXPECT_FALSE(sheet.highlight->hasService(sheet.chain.services().slotOf(ServiceKey("s6"))));
    EXPECT_FALSE(sheet.highlight->noteOf(sheet.chain.roles().slotOf(RoleKey("r4"))).isEmpty());
    const QRgb accent = paperPalette().accent.rgb();
    const QImage image = imageOf(pages, 0);
    int dots = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dots += image.pixel(x, y) == accent ? 1 : 0;
    }
    EXPECT_GT(dots, 500);
}

TEST(ReviewSheet, ShowsALongTraceByItselfWhereTheWholeWouldBeTooSmall) {
    const Chain chain = largeChain(400, 40);
    ReviewSubject subject;
    subject.kind = ReviewSubject::Kind::task;
    subject.task = chain.tasks().begin()->key;
    const ReviewPages pages = pagesOf(chain, subject);
    EXPECT_LT(pages.sheet().chain.roles().size(), chain.roles().size());
    for (auto role = pages.sheet().chain.roles().begin(); role != pages.sheet().chain.roles().end(); ++role) {
        EXPECT_TRUE(pages.sheet().highlight->hasRole(role.slot()));
    }
}

TEST(ReviewSheet, ShowsATraceWithinTheWholeWhereItWouldBeNoLargerByItself) {
    // Ten roles in a row and as many beside them: by itself the row is as wide as the whole.
    Edit edit;
    for (int i = 0; i < 20; ++i) {
        Role role;
        role.key = RoleKey("x" + std::to_string(i));
        role.title = "Role " + std::to_string(i);
        role.kind = i % 10 == 9 ? RoleKind::endCustomer : RoleKind::internal;
        edit.add(role);
    }
    for (int i = 0; i < 20; ++i) {
        if (i % 10 == 9)
            continue;
        Service service;
        service.key = ServiceKey("y" + std::to_string(i));
        service.server = RoleKey("x" + std::to_string(i));
        service.customer = RoleKey("x" + std::to_string(i + 1));
        edit.add(service);
    }
    Task task;
    task.key = TaskKey("z");
    task.role = RoleKey("x0");
    task.title = "Far away";
    edit.add(task);
    Chain chain;
    chain.apply(edit);
    const ReviewPages pages = pagesOf(chain, taskSubject("z"));
    EXPECT_LT(pages.textSize(), ReviewPages::leastText);
    EXPECT_EQ(pages.sheet().chain.roles().size(), 20U);
}

TEST(ReviewSheet, ShowsWhatReachesAnEndCustomerAndADepartment) {
    const Chain chain = support::sampleChain();
    ReviewSubject subject;
    subject.kind = ReviewSubject::Kind::endCustomer;
    subject.role = RoleKey("r5");
    const ReviewPages back = pagesOf(chain, subject);
    EXPECT_TRUE(back.sheet().highlight->hasRole(back.sheet().chain.roles().slotOf(RoleKey("r3"))));
    EXPECT_FALSE(back.sheet().highlight->hasRole(back.sheet().chain.roles().slotOf(RoleKey("r2"))));

    subject.kind = ReviewSubject::Kind::department;
    subject.department = "Production";
    const ReviewPages department = pagesOf(chain, subject);
    std::set<std::string> keys;
    for (const Role& role : department.sheet().chain.roles())
        keys.insert(role.key.text());
    EXPECT_EQ(keys, (std::set<std::string>{"r1", "r2", "r3", "r5"}));
}

TEST(ReviewSheet, SaysWhatIsNotThere) {
    const Chain chain = support::sampleChain();
    const Analysis analysis(chain);
    EXPECT_EQ(reviewOf(analysis, taskSubject("t99"), {}, support::sampleDay()).status().code(), Code::notFound);
    ReviewSubject subject;
    subject.kind = ReviewSubject::Kind::endCustomer;
    subject.role = RoleKey("r1");
    EXPECT_EQ(reviewOf(analysis, subject, {}, support::sampleDay()).status().code(), Code::invalid);
    subject.kind = ReviewSubject::Kind::department;
    subject.department = "Nowhere";
    EXPECT_EQ(reviewOf(analysis, subject, {}, support::sampleDay()).status().code(), Code::notFound);
}

TEST(ReviewSheet, ListsTasksWithTheirImpactWithoutTheDroppedOnes) {
    Chain chain = support::sampleChain();
    Edit edit;
    Task task = *chain.tasks().find(TaskKey("t3"));
    task.impact = Impact();
    task.impact->amount = 40.0;
    task.impact->unit = "hours/year";
    edit.change(chain.tasks().share(TaskKey("t3")), task);
    chain.apply(edit);
    std::vector<Slot> all;
    for (auto one = chain.tasks().begin(); one != chain.tasks().end(); ++one)
        all.push_back(one.slot());
    const auto lines = taskLines(Analysis(chain), all);
    QStringList titles;
    for (const TaskLine& line : lines)
        titles << line.title;
    EXPECT_EQ(titles, (QStringList{"Renegotiate all freight", "Second source for bearings",
                                   "Frame contract for packaging", "Supplier scorecard", "Cycle count every week"}));
    EXPECT_EQ(lines[3].impact,
              (QStringList{"40\u00A0hours a year, estimated", "Retail customer: about 35\u00A0hours a year",
                           "Wholesale customer: about 5\u00A0hours a year"}));
    EXPECT_EQ(lines[3].state, QString("Delivered 1\u00A0February\u00A02026"));
}

TEST(ReviewSheet, SaysHowManyDroppedTasksItDoesNotList) {
    const auto noteWith = [](TaskState first, TaskState second) {
        Chain chain = support::sampleChain();
        Edit edit;
        for (const auto& [key, state] : {std::pair{"t1", first}, {"t2", second}}) {
            Task task = *chain.tasks().find(TaskKey(key));
            task.state = state;
            edit.change(chain.tasks().share(TaskKey(key)), task);
        }
        chain.apply(edit);
        std::size_t listed = 0;
        PageSetUp setUp;
        setUp.hasTasks = true;
        const auto sheet = reviewOf(Analysis(chain), {}, setUp, support::sampleDay());
        listed = sheet->tasks.size();
        return std::pair(listed, sheet->tasksNote);
    };
    using Told = std::pair<std::size_t, QString>;
    const auto before = noteWith(TaskState::planned, TaskState::planned);
    EXPECT_EQ(noteWith(TaskState::dropped, TaskState::dropped).first, before.first - 2);
    EXPECT_EQ(noteWith(TaskState::dropped, TaskState::planned).first, before.first - 1);
    const Told told = noteWith(TaskState::dropped, TaskState::dropped);
    EXPECT_TRUE(told.second.startsWith("Dropped and not listed: ")) << told.second.toStdString();
    EXPECT_NE(told.second, noteWith(TaskState::dropped, TaskState::planned).second);
}

TEST(ReviewSheet, SaysAboveTheDrawingThatAllTasksAreDropped) {
    Chain chain = support::sampleChain();
    Edit edit;
    for (Task task : chain.tasks()) {
        task.state = TaskState::dropped;
        edit.change(chain.tasks().share(task.key), task);
    }
    chain.apply(edit);
    PageSetUp setUp;
    setUp.hasTasks = true;
    const auto sheet = reviewOf(Analysis(chain), {}, setUp, support::sampleDay());
    ASSERT_TRUE(sheet->tasks.empty());
    EXPECT_TRUE(sheet->sentences.back().startsWith("Dropped and not listed: "))
        << sheet->sentences.join('|').toStdString();
    EXPECT_EQ(pagesOf(chain, {}, setUp).count(), 1U) << "no page for a table of nothing";
}

/// A role with so many tasks, each a line in the table.
Chain chainOfOneRole(int tasks) {
    Chain chain;
    Edit edit;
    Role role;
    role.key = RoleKey("r");
    role.title = "Clerk";
    edit.add(role);
    for (int i = 0; i < tasks; ++i) {
        Task task;
        task.key = TaskKey("t" + std::to_string(i));
        task.role = role.key;
        task.title = "Task " + std::to_string(i);
        edit.add(task);
    }
    chain.apply(edit);
    return chain;
}

TEST(ReviewSheet, LeavesNoRowOfTheTableAloneOnItsPage) {
    bool isDenser = false;
    bool isMoved = false;
    std::size_t before = 0;
    for (int tasks = 10; tasks < 90; ++tasks) {
        Chain chain = chainOfOneRole(tasks);
        PageSetUp setUp;
        setUp.fit = Fit::onePage;
        setUp.hasTasks = true;
        const ReviewPages pages = pagesOf(chain, {}, setUp);
        const std::vector<std::size_t> rows = pages.rowsOfTable();
        EXPECT_EQ(std::accumulate(rows.begin(), rows.end(), std::size_t{0}), static_cast<std::size_t>(tasks));
        if (rows.size() > 1) {
            EXPECT_GE(rows.back(), 2U) << tasks;
        }
        // The page that a row would have to itself comes later than with rows as usual, or begins with two.
        isDenser = isDenser || (rows.size() == 1 && before != 0 && rows.front() > before);
        isMoved = isMoved || (rows.size() > 1 && rows.back() == 2);
        before = rows.front();
    }
    EXPECT_TRUE(isDenser);
    EXPECT_TRUE(isMoved);
}

TEST(ReviewSheet, BreaksALongRowOfTheTableOverPages) {
    Chain chain = support::sampleChain();
    Edit edit;
    Task task = *chain.tasks().find(TaskKey("t1"));
    task.title.clear();
    for (int i = 0; i < 99; ++i)
        task.title += "Wwwwwwwww ";
    task.title += "end";
    edit.change(chain.tasks().share(TaskKey("t1")), task);
    chain.apply(edit);
    PageSetUp setUp;
    setUp.hasTasks = true;
    setUp.paper = *paperNamed("A5");
    const ReviewPages pages = pagesOf(chain, {}, setUp);
    EXPECT_GE(pages.tablePageCount(), 2U);
    for (std::size_t page = 0; page < pages.count(); ++page)
        EXPECT_FALSE(inkOf(imageOf(pages, page)).isEmpty());
}

} // namespace
} // namespace throughline
