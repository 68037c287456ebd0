#include "core/store/days.h"

#include <algorithm>

#include "tests/core/store/support.h"

namespace throughline {
namespace {

using test::storedContent;

class DaysTest : public test::StoreTest {
  protected:
    /// A document whose edits are made by this clock.
    static std::unique_ptr<Document> openAt(const std::string& path, std::string& now) {
        auto store = SqlStore::open(path);
        EXPECT_TRUE(store.isOk());
        auto document = Document::open(*std::move(store), [&now] { return now; });
        EXPECT_TRUE(document.isOk());
        return *std::move(document);
    }
    static std::string stamp(int hour, int minute) {
        char text[32];
        std::snprintf(text, sizeof text, "2026-01-05T%02d:%02d:00Z", hour, minute);
        return text;
    }
};

TEST_F(DaysTest, DaysBeginWhereTheZoneSays) {
    const Day day = *Day::parse("2026-01-05");
    EXPECT_EQ(startOfDay(day, QTimeZone::utc()), "2026-01-05T00:00:00Z");
    EXPECT_EQ(startOfDay(day, QTimeZone("Asia/Tokyo")), "2026-01-04T15:00:00Z");
    EXPECT_EQ(startOfDay(day, QTimeZone("America/New_York")), "2026-01-05T05:00:00Z");
    // A day that begins at one o'clock, as the clock goes forward at midnight; and a leap day.
    EXPECT_EQ(startOfDay(*Day::parse("2017-10-15"), QTimeZone("America/Sao_Paulo")), "2017-10-15T03:00:00Z");
    EXPECT_EQ(startOfDay(*Day::parse("2024-02-29"), QTimeZone("Europe/Berlin")), "2024-02-28T23:00:00Z");
    EXPECT_EQ(dayOf("2026-01-04T15:00:00Z", QTimeZone("Asia/Tokyo")), day);
    EXPECT_EQ(dayOf("2026-01-04T14:59:59Z", QTimeZone("Asia/Tokyo")), day.plus(-1));
    EXPECT_EQ(dayOf("nonsense", QTimeZone::utc()), std::nullopt);
}

TEST_F(DaysTest, GoesBackToWhatWasThereAtEachMoment) {
    const std::string path = pathOf("past.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    std::string now;
    std::vector<Chain> chains;
    std::vector<Sequence> sequences;
    std::vector<std::string> moments;
    {
        const auto document = openAt(path, now);
        test::RandomEdits edits(17);
        for (int i = 0; i < 60; ++i) {
            now = stamp(i / 60, i % 60);
            moments.push_back(now);
            chains.push_back(document->chain());
            sequences.push_back(document->head().sequence);
            if (edits.below(4) == 0 && document->canUndo()) {
                ASSERT_TRUE(document->undo().isOk());
            } else {
                ASSERT_TRUE(document->perform(edits.next(document->chain())).isOk());
            }
        }
        chains.push_back(document->chain());
        sequences.push_back(document->head().sequence);
        moments.push_back("2026-01-06T00:00:00Z");
    }
    const std::string bytes = test::bytesOf(path);
    // In any order, and twice.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < moments.size(); ++i)
        order.push_back(i * 7 % moments.size());
    order.push_back(3);
    std::vector<std::string> asked;
    for (const std::size_t i : order)
        asked.push_back(moments[i]);
    const auto past = readPast(path, asked);
    ASSERT_TRUE(past.isOk()) << past.status().text();
    ASSERT_EQ(past->moments.size(), asked.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        EXPECT_TRUE(past->moments[i].chain == chains[order[i]]) << asked[i];
        EXPECT_EQ(past->moments[i].isBeginning, order[i] == 0) << asked[i];
    }
    EXPECT_EQ(past->beginning, moments.front());
    // The same from a chain that is known, whatever the file has gone on by since.
    for (const std::size_t known : {chains.size() - 1, std::size_t{41}, std::size_t{0}}) {
        const auto same = readPast(path, asked, chains[known], sequences[known]);
        ASSERT_TRUE(same.isOk()) << same.status().text();
        EXPECT_EQ(same->beginning, past->beginning);
        for (std::size_t i = 0; i < asked.size(); ++i) {
            EXPECT_TRUE(same->moments[i].chain == chains[order[i]]) << known << ' ' << asked[i];
            EXPECT_EQ(same->moments[i].isBeginning, order[i] == 0) << known << ' ' << asked[i];
        }
    }
    EXPECT_TRUE(test::bytesOf(path) == bytes);
}

TEST_F(DaysTest, GoesBackFromTheFileWhereTheKnownChainIsAnothers) {
    const std::string path = pathOf("past.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    std::string now = "2026-01-02T12:00:00Z";
    Chain made;
    {
        const auto document = openAt(path, now);
        Edit edit;
        edit.add(Person{PersonKey("p1"), "A", "", ""});
        ASSERT_TRUE(document->perform(edit).isOk());
        made = document->chain();
    }
    const std::vector<std::string> asked{"2026-01-01T00:00:00Z", "2026-01-03T00:00:00Z"};
    Chain other;
    Edit edit;
    edit.add(Person{PersonKey("p2"), "B", "", ""});
    other.apply(edit);
    // Of an edit that the file never had, and at its last edit but without its rows.
    for (const Sequence sequence : {Sequence{7}, Sequence{1}}) {
        const auto past = readPast(path, asked, other, sequence);
        ASSERT_TRUE(past.isOk()) << past.status().text();
        EXPECT_TRUE(past->moments[0].chain == Chain() && past->moments[0].isBeginning) << sequence;
        EXPECT_TRUE(past->moments[1].chain == made) << sequence;
    }
    EXPECT_EQ(readPast(pathOf("missing.chain"), asked, made, 1).status().code(), Code::notFound);
}

TEST_F(DaysTest, GoesBackAsFarAsTheJournalReaches) {
    const std::string path = pathOf("past.chain");
    Chain made;
    Edit first;
    first.add(Person{PersonKey("p0"), "A", "", ""});
    made.apply(first);
    ASSERT_TRUE(SqlStore::create(path, made).isOk());
    const std::vector<std::string> asked{"2026-01-01T00:00:00Z", "2026-01-04T00:00:00Z"};
    // Without edits.
    auto past = readPast(path, asked);
    ASSERT_TRUE(past.isOk());
    EXPECT_TRUE(past->moments[0].chain == made && past->moments[0].isBeginning);
    EXPECT_EQ(past->beginning, "");
    std::string now;
    std::vector<Chain> after;
    {
        const auto document = openAt(path, now);
        for (int i = 1; i <= 5; ++i) {
            now = "2026-01-0" + std::to_string(i) + "T12:00:00Z";
            Edit edit;
            edit.add(Person{PersonKey("p" + std::to_string(i)), "A", "", ""});
            ASSERT_TRUE(document->perform(edit).isOk());
            after.push_back(document->chain());
        }
        ASSERT_EQ(*dynamic_cast<SqlStore&>(document->store()).trim(*Day::parse("2026-01-04")), 3U);
    }
    past = readPast(path, asked);
    ASSERT_TRUE(past.isOk()) << past.status().text();
    EXPECT_TRUE(past->moments[0].isBeginning);
    EXPECT_TRUE(past->moments[0].chain == after[2]);
    EXPECT_TRUE(past->moments[1].chain == after[2]);
    EXPECT_EQ(past->beginning, "2026-01-04T12:00:00Z");
    // Shortened to its end, it reaches nowhere.
    {
        const auto document = openAt(path, now);
        ASSERT_EQ(*dynamic_cast<SqlStore&>(document->store()).trim(*Day::parse("2027-01-01")), 2U);
    }
    past = readPast(path, asked);
    ASSERT_TRUE(past.isOk()) << past.status().text();
    EXPECT_TRUE(past->moments[0].isBeginning);
    EXPECT_TRUE(past->moments[0].chain == after[4]);
    EXPECT_EQ(past->beginning, "");
}

TEST_F(DaysTest, TheValuesOfAMomentAreThoseOfTheWholeChainThen) {
    const std::string path = pathOf("past.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    std::string now;
    std::vector<std::string> moments;
    int withValues = 0;
    {
        const auto document = openAt(path, now);
        test::RandomEdits edits(29);
        for (int i = 0; i < 120; ++i) {
            now = stamp(i / 60, i % 60);
            moments.push_back(now);
            if (edits.below(5) == 0 && document->canUndo()) {
                ASSERT_TRUE(document->undo().isOk());
            } else {
                ASSERT_TRUE(document->perform(edits.next(document->chain())).isOk());
            }
        }
    }
    const auto past = readPast(path, moments);
    ASSERT_TRUE(past.isOk());
    const auto listOf = [](const Chain& chain) {
        std::vector<Value> values(chain.values().begin(), chain.values().end());
        std::ranges::sort(values, {}, [](const Value& value) { return value.key; });
        return values;
    };
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const auto values = readPastValues(path, moments[i]);
        ASSERT_TRUE(values.isOk()) << values.status().text();
        EXPECT_EQ(listOf(values->chain), listOf(past->moments[i].chain)) << moments[i];
        EXPECT_EQ(values->isBeginning, past->moments[i].isBeginning);
        withValues += values->chain.values().isEmpty() ? 0 : 1;
    }
    EXPECT_GT(withValues, 10);
}

TEST_F(DaysTest, CountsByTheJournalWhereTheClockWentBack) {
    const std::string path = pathOf("past.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    std::string now;
    Chain second;
    {
        const auto document = openAt(path, now);
        for (const char* time : {"2026-01-03T00:00:00Z", "2026-01-01T00:00:00Z", "2026-01-04T00:00:00Z"}) {
            now = time;
            Edit edit;
            edit.add(Person{PersonKey(std::string("p") + time[9]), "A", "", ""});
            ASSERT_TRUE(document->perform(edit).isOk());
            if (document->chain().people().size() == 2)
                second = document->chain();
        }
    }
    const std::vector<std::string> asked{"2026-01-02T00:00:00Z"};
    const auto past = readPast(path, asked);
    ASSERT_TRUE(past.isOk());
    EXPECT_TRUE(past->moments[0].chain == second);
    EXPECT_FALSE(past->moments[0].isBeginning);
}

TEST_F(DaysTest, ReadsTheJournalOfAnOldVersion) {
    const std::vector<std::string> asked{"2026-01-01T00:00:00Z", "2100-01-01T00:00:00Z"};
    for (const std::string version : {"1", "2"}) {
        const std::string old =
            std::string(THROUGHLINE_TEST_DATA_DIR) + "/documents/version-" + version + "-edited.chain";
        const auto past = readPast(old, asked);
        ASSERT_TRUE(past.isOk()) << past.status().text();
        EXPECT_TRUE(past->moments[0].chain == Chain());
        EXPECT_TRUE(past->moments[1].chain == storedContent(old).chain);
    }
    EXPECT_EQ(readPast(pathOf("missing.chain"), asked).status().code(), Code::notFound);
}

} // namespace
} // namespace throughline
