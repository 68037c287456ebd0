#include "core/report/career_report.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QString>
#include <QXmlStreamReader>
#include <array>
#include <functional>

#include "core/exchange/import_edit.h"
#include "core/exchange/json_reader.h"
#include "core/model/gestures.h"
#include "core/report/career_words.h"
#include "core/report/redaction.h"
#include "tests/core/report/freight.h"

namespace throughline::report {
namespace {

const Day today = *Day::parse("2026-01-10");
const Period lastYear{Day::parse("2025-01-01"), Day::parse("2025-12-31")};
constexpr std::array everyUse{CareerUse::file, CareerUse::review, CareerUse::resume, CareerUse::interview,
                              CareerUse::manager};

/// A purchasing manager's year of 60 delivered tasks.
const Chain& purchasingYear() {
    static const Chain chain = [] {
        QFile file(QStringLiteral(THROUGHLINE_TEST_DATA_DIR "/careers/purchasing_year.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        Chain read;
        KeySource keys(1);
        exchange::Imported imported;
        const Status status = exchange::readJson(file.readAll().toStdString(), 0, read, keys, imported);
        EXPECT_TRUE(status) << status.place() << ": " << status.text();
        auto edit = exchange::importEdit(read, imported);
        EXPECT_TRUE(edit) << edit.status().text();
        if (edit)
            read.apply(*edit);
        return read;
    }();
    return chain;
}

Report told(const Chain& chain, CareerUse use, const Period& period = lastYear,
            CareerGroups groups = CareerGroups::endCustomer) {
    const Analysis analysis(chain);
    const Career career = throughline::career(analysis, {period, ownRoles(chain)}, today);
    return careerReport(analysis, career, {use, groups, reviewFor(chain, period)});
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST(ReviewPeriod, IsThatOfWhatThereIsToTell) {
    const auto day = [](const char* text) { return *Day::parse(text); };
    const auto year = [](int number) {
        return Period{Day::parse(std::to_string(number) + "-01-01"), Day::parse(std::to_string(number) + "-12-31")};
    };
    // Of an empty document, the year that is on.
    EXPECT_EQ(reviewPeriod(Chain(), {}, today), year(2026));
    Chain chain = purchasingYear();
    const std::vector<Slot> roles = ownRoles(chain);
    // The review of 2025 is kept: while it lasts, and for 92 days.
    EXPECT_EQ(reviewPeriod(chain, roles, day("2025-06-01")), year(2025));
    EXPECT_EQ(reviewPeriod(chain, roles, day("2026-04-02")), year(2025));
    // Then it is done with, and nothing of 2026 was delivered; of 2025 there was much.
    EXPECT_EQ(reviewPeriod(chain, roles, day("2026-04-03")), year(2025));
    EXPECT_EQ(reviewPeriod(chain, roles, day("2027-04-03")), year(2027));
    // One that is written ahead does not count before it begins.
    EXPECT_EQ(reviewPeriod(chain, roles, day("2024-12-31")), year(2024));
    std::vector<ReviewKey> kept;
    for (const Review& review : chain.reviews())
        kept.push_back(review.key);
    for (const ReviewKey& key : kept)
        chain.apply(*gestures::remove<Review>(chain, key));
    EXPECT_EQ(reviewPeriod(chain, roles, day("2026-01-10")), year(2025));
    EXPECT_EQ(reviewPeriod(chain, {}, day("2026-01-10")), year(2026));
    Task task = *chain.tasks().at(*chain.tasksOf(roles.front()).begin());
    task.state = TaskState::delivered;
    task.delivered = day("2026-01-05");
    chain.apply(*gestures::change(chain, task));
    EXPECT_EQ(reviewPeriod(chain, roles, day("2026-01-10")), year(2026));
}

TEST(CareerReport, OfAYearReadsAsOneHandsItIn) {
    const std::string text = writeMarkdown(told(purchasingYear(), CareerUse::review));
    for (const char* part :
         {"# Annual review 2025\n\n**Dana Whitfield,** Purchasing manager", "In 2025, I delivered 60 pieces of work.",
          "## The results that matter most\n\n### Renegotiate the freight contract\n\nI put the freight contract out",
          "confirmed by Priya Raman on 30 September 2025", "## What it adds up to", "Others share in these results",
          "## Further results", "## What customers said", "## What fell short, and what I learned",
          "## What I promise for 2026\n\n- Second source for the last four critical parts by September.",
          "## All that was delivered"})
        EXPECT_TRUE(has(text, part)) << part;
    // No counts of nothing, no keys, no names of formats.
    for (const char* bad : {" 0 ", "hours/year", "EUR/year", "fell_short", "| t1 ", "..", " ,", " .", "()"})
        EXPECT_FALSE(has(text, bad)) << bad << '\n' << text;
}

TEST(CareerReport, TellsTheLargerOfAUnitFirstWhereTheyAreProvedAlike) {
    Freight freight;
    const auto deliver = [&](const std::string& title, double amount, const std::string& unit, Evidence evidence) {
        Task& task = freight.task(title, "r1", "s1");
        task.state = TaskState::delivered;
        task.delivered = Day::parse("2025-05-05");
        task.impact = Freight::hours(amount);
        task.impact->unit = unit;
        task.impact->evidence = evidence;
    };
    deliver("Small sum", 100.0, "EUR", Evidence::measured);
    deliver("Few hours", 3.0, "hours", Evidence::measured);
    deliver("Large sum", 900.0, "EUR", Evidence::measured);
    deliver("An hour", 1.0, "hour", Evidence::measured);
    deliver("Guessed sum", 5000.0, "EUR", Evidence::estimated);
    const std::string text = writeMarkdown(told(freight.chain(), CareerUse::resume));
    std::size_t last = 0;
    // Beside 5,000 even the large sum is small; three hours are the most of their unit.
    for (const char* title : {"Few hours", "An hour", "Large sum", "Small sum", "Guessed sum"}) {
        const std::size_t at = text.find(title);
        ASSERT_NE(at, std::string::npos) << title << '\n' << text;
        EXPECT_GT(at, last) << title;
        last = at;
    }
}

TEST(CareerReport, TellsTheBestFirstAndEachTaskOnce) {
    const Report report = told(purchasingYear(), CareerUse::file);
    std::vector<std::string> titles;
    for (const Block& block : report.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 3)
            titles.push_back(heading->text);
    }
    ASSERT_GT(titles.size(), 30U);
    EXPECT_EQ(std::vector(titles.begin(), titles.begin() + 5),
              (std::vector<std::string>{"Renegotiate the freight contract", "Second source for the gearbox",
                                        "Dock appointments with the twelve largest suppliers",
                                        "Consignment stock for packaging", "Weekly shortage list with production"}));
    std::ranges::sort(titles);
    EXPECT_EQ(std::ranges::adjacent_find(titles), titles.end());
}

TEST(CareerReport, StandsTogetherByGoalOrValueToo) {
    EXPECT_TRUE(has(writeMarkdown(told(purchasingYear(), CareerUse::review, lastYear, CareerGroups::goal)),
                    "### Lower landed cost"));
    EXPECT_TRUE(has(writeMarkdown(told(purchasingYear(), CareerUse::review, lastYear, CareerGroups::value)),
                    "### Reliability"));
}

TEST(CareerReport, HoldsNoNameOfAPersonWhereTheyAreLeftOut) {
    const Chain plain = redacted(purchasingYear());
    for (const CareerUse use : everyUse) {
        const Report report = told(plain, use);
        for (const std::string& text : {writeMarkdown(report), writeHtml(report)}) {
            for (const Person& person : purchasingYear().people()) {
                const std::string surname = person.name.substr(person.name.find(' ') + 1);
                const std::string given = person.name.substr(0, person.name.find(' '));
                for (const std::string& name : {person.name, surname, given, person.email}) {
                    if (!name.empty()) {
                        EXPECT_FALSE(has(text, name)) << name;
                    }
                }
            }
            EXPECT_TRUE(has(text, "Purchasing manager"));
        }
    }
}

TEST(CareerReport, IsXmlWhateverItsTextsAre) {
    const std::string hostile =
        "<script>alert(1)</script> =cmd() \u202e \u05e9\u05dc\u05d5\u05dd & \"" + std::string(900, 'W');
    Freight freight;
    freight.role("x", hostile, RoleKind::endCustomer);
    freight.service("sx", "r2", "x", {});
    Task& task = freight.task(hostile, "r1");
    task.state = TaskState::delivered;
    task.delivered = Day::parse("2025-03-01");
    task.impact = Freight::hours(40);
    task.impact->unit = hostile;
    task.impact->confirmedBy = hostile;
    task.impact->evidence = Evidence::confirmed;
    task.benefit = task.expectation = task.exceed = task.lesson = task.description = hostile + "\n\n- " + hostile;
    task.outcome = Outcome::fellShort;
    const Chain chain = freight.chain();
    for (const CareerUse use : everyUse) {
        QXmlStreamReader reader(QByteArray::fromStdString(writeHtml(told(chain, use))));
        while (!reader.atEnd()) {
            reader.readNext();
            EXPECT_FALSE(reader.isStartElement() && reader.name() == QStringLiteral("script"));
        }
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    }
}

TEST(CareerReport, OfNothingSaysSo) {
    const Chain empty;
    for (const CareerUse use : everyUse) {
        const std::string text = writeMarkdown(told(empty, use));
        EXPECT_TRUE(has(text, "Nothing was delivered in this period")) << text;
        EXPECT_FALSE(has(text, " 0")) << text;
    }
}

/// The sentence of arrival of a task with that impact.
std::string arrival(const Impact& impact, const std::string& service) {
    Freight freight;
    Task& task = freight.task("Renegotiate", "r1", service);
    task.state = TaskState::delivered;
    task.delivered = Day::parse("2025-03-01");
    task.impact = impact;
    const Chain chain = freight.chain();
    const Analysis analysis(chain);
    const Career career = throughline::career(analysis, {{}, {chain.roles().slotOf(RoleKey("r1"))}}, today);
    return arrivalSentence(chain, career.tasks.front(), paperEnglish());
}

TEST(CareerWords, SayWhatArrivesWhere) {
    Impact impact = Freight::hours(40);
    impact.low = 30;
    impact.high = 50;
    impact.evidence = Evidence::measured;
    EXPECT_EQ(arrival(impact, ""),
              "Reaches Retail customer at about 35 and Wholesale customer at about 5, of 40 hours a year (30–50, "
              "measured).");
    EXPECT_EQ(arrival(impact, "s1"), "Reaches Retail customer in full: 40 hours a year (30–50, measured).");
    EXPECT_EQ(arrival(impact, "s6"), "Worth 40 hours a year to Director (30–50, measured).");
    impact.spread = Spread::whole;
    EXPECT_EQ(arrival(impact, ""),
              "Reaches Retail customer and Wholesale customer: 40 hours a year for each (30–50, measured).");
    EXPECT_EQ(arrival(impact, "s1"), "Reaches Retail customer: 40 hours a year (30–50, measured).");
    impact.at = RoleKey("r5");
    EXPECT_EQ(arrival(impact, ""), "At Wholesale customer: 40 hours a year (30–50, measured).");
    EXPECT_EQ(arrival({}, ""), "Reaches Retail customer and Wholesale customer.");
    EXPECT_EQ(arrival({}, "s6"), "");
}

TEST(CareerWords, SayWhenItWasDelivered) {
    Task task;
    EXPECT_EQ(deliverySentence(task, paperEnglish()), "");
    task.delivered = Day::parse("2024-02-29");
    EXPECT_EQ(deliverySentence(task, paperEnglish()), "Delivered on 29 February 2024.");
    const auto promised = [&](const char* day) {
        task.promised = Day::parse(day);
        return deliverySentence(task, paperEnglish());
    };
    EXPECT_EQ(promised("2024-02-29"), "Delivered on 29 February 2024, as promised.");
    EXPECT_EQ(promised("2024-03-01"), "Delivered on 29 February 2024, a day before the promised one.");
    EXPECT_EQ(promised("2024-03-04"), "Delivered on 29 February 2024, 4 days before the promised one.");
    EXPECT_EQ(promised("2024-02-28"), "Delivered on 29 February 2024, a day after the promised one.");
    EXPECT_EQ(promised("2023-02-28"), "Delivered on 29 February 2024, 366 days after the promised one.");
}

TEST(CareerWords, MakeAStoryOfWhatIsKnown) {
    Freight freight;
    Task& task = freight.task("Renegotiate freight", "r1", "s1");
    task.state = TaskState::delivered;
    task.delivered = Day::parse("2025-03-01");
    task.description = "The carrier had raised its price";
    task.expectation = "No dearer than before";
    task.exceed = "Two-hour windows";
    task.benefit = "parcels come earlier";
    task.outcome = Outcome::exceeded;
    Chain chain = freight.chain();
    const auto story = [&] {
        const Analysis analysis(chain);
        const Career career = throughline::career(analysis, {{}, {chain.roles().slotOf(RoleKey("r1"))}}, today);
        return storyWording(chain, career.tasks.front(), paperEnglish());
    };
    const Story composed{"The carrier had raised its price.",
                         "Warehouse manager asked for this: no dearer than before.", "Two-hour windows.",
                         "Parcels come earlier. Reaches Retail customer. It went beyond what was expected."};
    EXPECT_EQ(story(), composed);
    Edit edit;
    Task written = *chain.tasks().find(TaskKey("t1"));
    written.wording = Wording{"", "", "S", "A", "C", "R"};
    edit.change(chain.tasks().share(TaskKey("t1")), written);
    chain.apply(edit);
    EXPECT_EQ(story(), (Story{"S.", "A.", "C.", "R."}));
}

/// A task of the purchasing manager for the warehouse of which just that is known.
struct Bare {
    explicit Bare(const std::function<void(Task&)>& adjust) {
        Freight freight;
        Task& task = freight.task("Renegotiate freight", "r1", "s1");
        task.state = TaskState::delivered;
        task.delivered = Day::parse("2025-03-01");
        adjust(task);
        chain = freight.chain();
        const Analysis analysis(chain);
        told = throughline::career(analysis, {{}, {chain.roles().slotOf(RoleKey("r1"))}}, today);
    }
    [[nodiscard]] Story story() const { return storyWording(chain, told.tasks.front(), paperEnglish()); }
    [[nodiscard]] std::string answer() const { return reviewAnswer(chain, told.tasks.front(), paperEnglish()); }
    Chain chain;
    Career told;
};

TEST(CareerWords, MakeAStoryThatDoesNotSayTheTitleAgain) {
    const Bare nothing([](Task&) {});
    EXPECT_EQ(nothing.story(), (Story{"", "It was for Warehouse manager.", "", "Reaches Retail customer."}));
    const Bare promised([](Task& task) {
        task.promised = Day::parse("2025-03-04");
        task.impact = Freight::hours(40);
    });
    EXPECT_EQ(promised.story(), (Story{"", "It was for Warehouse manager, promised for 4 March 2025.", "",
                                       "Reaches Retail customer in full: 40 hours a year (estimated)."}));
    const Bare alone([](Task& task) {
        task.service = ServiceKey("s6");
        task.exceed = "asked all four carriers";
    });
    EXPECT_EQ(alone.story(),
              (Story{"", "It was for Director.", "Asked all four carriers.", "Delivered on 1 March 2025."}));
}

TEST(CareerWords, AnswerTheReviewWithWhateverIsKnown) {
    const Bare amount([](Task& task) { task.impact = Freight::hours(40); });
    EXPECT_EQ(amount.answer(),
              "Reaches Retail customer in full: 40 hours a year (estimated). Delivered on 1 March 2025.");
    const Bare written([](Task& task) {
        task.impact = Freight::hours(40);
        task.wording.emplace().review = "As I wrote it";
    });
    EXPECT_EQ(written.answer(), "As I wrote it");
}

TEST(CareerReport, SaysWhatStaysAndWhatIsNotKnown) {
    Freight freight;
    const auto deliver = [&](const char* title, const char* service) -> Task& {
        Task& task = freight.task(title, "r1", service);
        task.state = TaskState::delivered;
        task.delivered = Day::parse("2025-03-01");
        return task;
    };
    deliver("Reports", "s6").impact = Freight::hours(10);
    Task& rates = deliver("Rates", "s1");
    rates.impact = Freight::hours(40);
    rates.outcome = Outcome::met;
    deliver("Tidy", "s1");
    Task& errors = deliver("Errors", "s1");
    errors.impact = Freight::hours(5);
    errors.impact->unit = "% fewer errors";
    const Chain chain = freight.chain();
    for (const CareerUse use : {CareerUse::file, CareerUse::review}) {
        const std::string text = writeMarkdown(told(chain, use));
        EXPECT_TRUE(has(text, "| 50 hours a year | – | Retail customer: 40; within the company: 10 |")) << text;
        EXPECT_TRUE(has(text, "4 pieces of work. 1 met what was expected and for 3 no outcome is noted.")) << text;
        EXPECT_TRUE(has(text,
                        "The rest stays within the company, with Director. The worth of one of the results is not "
                        "noted. One result in per cent is in no sum."))
            << text;
    }
    EXPECT_TRUE(has(writeMarkdown(told(chain, CareerUse::manager)), "The worth of one of the results is not noted."));
}

TEST(CareerReport, SaysWhichOfTheNextPromisesAreOverdue) {
    Freight freight;
    freight.task("Soon", "r1", "s1").promised = Day::parse("2026-01-10");
    freight.task("Forgotten", "r1", "s1").promised = Day::parse("2026-01-09");
    const std::string text = writeMarkdown(told(freight.chain(), CareerUse::review));
    EXPECT_TRUE(has(text,
                    "## What I have promised next\n\n- Forgotten, overdue since 9 January 2026\n- Soon, by 10 "
                    "January 2026\n"))
        << text;
}

TEST(CareerReport, HasNoHeadingWithNothingUnderIt) {
    Freight freight;
    Task& task = freight.task("Faster", "r1", "s1");
    task.state = TaskState::delivered;
    task.delivered = Day::parse("2025-03-01");
    task.impact = Freight::hours(2);
    task.impact->spread = Spread::whole;
    Freight withLesson = freight;
    Task& lesson = withLesson.task("Slower", "r1", "s1");
    lesson.state = TaskState::delivered;
    lesson.delivered = Day::parse("2025-04-01");
    lesson.outcome = Outcome::fellShort;
    const std::array chains{freight.chain(), withLesson.chain(), purchasingYear(), Chain()};
    for (const Chain& chain : chains) {
        for (const CareerUse use : everyUse) {
            const Report report = told(chain, use);
            for (std::size_t i = 0; i < report.blocks.size(); ++i) {
                const auto* heading = std::get_if<Heading>(&report.blocks[i]);
                if (!heading)
                    continue;
                const auto* next = i + 1 < report.blocks.size() ? std::get_if<Heading>(&report.blocks[i + 1]) : nullptr;
                const bool isFollowed = i + 1 < report.blocks.size() && (!next || next->level > heading->level);
                EXPECT_TRUE(isFollowed) << heading->text;
            }
        }
    }
}

TEST(CareerWords, NamePeriods) {
    EXPECT_EQ(periodTitle(lastYear, paperEnglish()), "2025");
    EXPECT_EQ(periodTitle({Day::parse("2025-01-01"), Day::parse("2025-06-30")}, paperEnglish()),
              "1 January 2025 to 30 June 2025");
    EXPECT_EQ(periodTitle({Day::parse("2025-01-01"), {}}, paperEnglish()), "since 1 January 2025");
    EXPECT_EQ(periodTitle({{}, Day::parse("2025-01-01")}, paperEnglish()), "until 1 January 2025");
    EXPECT_EQ(periodTitle({}, paperEnglish()), "");
}

} // namespace
} // namespace throughline::report
