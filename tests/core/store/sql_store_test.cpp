#include <sqlite3.h>

#include "core/model/gestures.h"
#include "core/store/schema.h"
#include "core/store/verify.h"
#include "tests/core/store/support.h"

namespace throughline {
namespace {

using test::openDocument;
using test::RandomEdits;
using test::storedContent;

class SqlStoreTest : public test::StoreTest {};

Edit addPerson(const std::string& key, const std::string& name = "A. Example") {
    Edit edit;
    edit.label = {"add", {"person", name}};
    edit.add(Person{PersonKey(key), name, "", ""});
    return edit;
}

TEST_F(SqlStoreTest, KeepsMemoryAndFileTheSameThroughRandomEditsAndUndo) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const std::string path = pathOf("random" + std::to_string(seed) + ".chain");
        ASSERT_EQ(SqlStore::create(path).text(), "");
        auto document = openDocument(path);
        RandomEdits edits(seed);
        for (int i = 0; i < 150; ++i) {
            const std::size_t what = edits.below(10);
            if (what == 0 && document->canUndo()) {
                ASSERT_EQ(document->undo().status().text(), "");
            } else if (what == 1 && document->canRedo()) {
                ASSERT_EQ(document->redo().status().text(), "");
            } else {
                const auto done = document->perform(edits.next(document->chain()));
                ASSERT_EQ(done.status().place() + done.status().text(), "");
            }
            const auto stored = storedContent(path);
            ASSERT_TRUE(stored.chain == document->chain()) << "after edit " << i;
            ASSERT_EQ(stored.head, document->head());
            if (i % 10 == 9)
                document = openDocument(path);
            ASSERT_TRUE(stored.chain == document->chain()) << "after opening again, edit " << i;
        }
        const auto problems = verify(path);
        ASSERT_EQ(problems.status().text(), "");
        for (const Status& problem : *problems)
            ADD_FAILURE() << problem.text();
    }
}

TEST_F(SqlStoreTest, UndoesAndRedoesEverythingAcrossRestarts) {
    const std::string path = pathOf("undo.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    std::vector<Chain> states;
    {
        const auto document = openDocument(path);
        RandomEdits edits(11);
        states.push_back(document->chain());
        for (int i = 0; i < 40; ++i) {
            ASSERT_TRUE(document->perform(edits.next(document->chain())).isOk());
            states.push_back(document->chain());
        }
    }
    for (std::size_t i = 40; i > 0; --i) {
        const auto document = openDocument(path);
        ASSERT_TRUE(document->undo().isOk());
        ASSERT_TRUE(document->chain() == states[i - 1]) << i;
    }
    EXPECT_FALSE(openDocument(path)->canUndo());
    for (std::size_t i = 1; i <= 30; ++i) {
        const auto document = openDocument(path);
        ASSERT_TRUE(document->redo().isOk());
        ASSERT_TRUE(document->chain() == states[i]) << i;
    }
    // Back and forth in one step each, over what was undone and redone before.
    const auto document = openDocument(path);
    ASSERT_TRUE(document->undo(25).isOk());
    EXPECT_TRUE(document->chain() == states[5]);
    ASSERT_TRUE(document->redo(35).isOk());
    EXPECT_TRUE(document->chain() == states[40]);
    EXPECT_FALSE(document->canRedo());
    EXPECT_EQ(document->undo(41).status().code(), Code::notFound);
    EXPECT_TRUE(document->chain() == states[40]);
    ASSERT_TRUE(document->undo(40).isOk());
    EXPECT_TRUE(storedContent(path).chain == states[0]);
    // A new edit leaves nothing to redo.
    ASSERT_TRUE(document->perform(addPerson("new")).isOk());
    EXPECT_FALSE(openDocument(path)->canRedo());
}

TEST_F(SqlStoreTest, RestoresAWholeRemoval) {
    const std::string path = makeDocument();
    auto document = openDocument(path);
    int removals = 0;
    while (!document->chain().roles().isEmpty()) {
        const Chain before = document->chain();
        const auto edit = gestures::remove<Role>(before, before.roles().begin()->key);
        ASSERT_TRUE(edit.isOk());
        ASSERT_TRUE(document->perform(*edit).isOk());
        const Chain after = document->chain();
        document = openDocument(path);
        ASSERT_TRUE(document->undo().isOk());
        ASSERT_TRUE(document->chain() == before);
        ASSERT_TRUE(document->redo().isOk());
        ASSERT_TRUE(document->chain() == after);
        ++removals;
    }
    EXPECT_GT(removals, 1);
    EXPECT_TRUE(verify(path)->empty());
}

TEST_F(SqlStoreTest, KeepsTheOrderOfRows) {
    const std::string path = pathOf("order.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    const auto document = openDocument(path);
    for (const char* key : {"z", "b", "y", "a"})
        ASSERT_TRUE(document->perform(addPerson(key)).isOk());
    std::vector<std::string> keys;
    const auto stored = storedContent(path);
    for (const Person& person : stored.chain.people())
        keys.push_back(person.key.text());
    EXPECT_EQ(keys, (std::vector<std::string>{"z", "b", "y", "a"}));
}

TEST_F(SqlStoreTest, TellsTheHistoryNewestFirst) {
    const std::string path = pathOf("history.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    const auto document = openDocument(path);
    ASSERT_TRUE(document->perform(addPerson("p1", "“Quote” \"and\" \\ and 采购")).isOk());
    ASSERT_TRUE(document->perform(addPerson("p2", "B")).isOk());
    ASSERT_TRUE(document->undo().isOk());
    const std::vector<JournalEntry> all = {
        {3, "2026-01-05T09:00:02Z", {"add", {"person", "B"}}, 2},
        {2, "2026-01-05T09:00:01Z", {"add", {"person", "B"}}, 0},
        {1, "2026-01-05T09:00:00Z", {"add", {"person", "“Quote” \"and\" \\ and 采购"}}, 0}};
    EXPECT_EQ(*document->history(10), all);
    EXPECT_EQ(*document->history(1, 2), std::vector<JournalEntry>{all[1]});
    EXPECT_TRUE(document->history(0)->empty());
}

TEST_F(SqlStoreTest, MakesADocumentOfAChainAndNeverReplacesAFile) {
    const std::string path = makeDocument();
    const Chain chain = storedContent(path).chain;
    const std::string copy = pathOf("copy.chain");
    ASSERT_EQ(SqlStore::create(copy, chain).text(), "");
    EXPECT_TRUE(storedContent(copy).chain == chain);
    EXPECT_EQ(storedContent(copy).head, JournalHead());
    EXPECT_TRUE(verify(copy)->empty());

    const std::string bytes = test::bytesOf(path);
    EXPECT_EQ(SqlStore::create(path).code(), Code::unwritable);
    EXPECT_TRUE(test::bytesOf(path) == bytes);
    EXPECT_EQ(SqlStore::create(pathOf("no/such/folder.chain")).code(), Code::unwritable);
    // Nothing is left lying about.
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_.path()), {}), 2);
}

TEST_F(SqlStoreTest, WritesAsItsSettingsPromise) {
    const std::string path = makeDocument();
    auto store = SqlStore::open(path);
    ASSERT_TRUE((*store)->load().isOk());
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    const auto value = [&](const char* sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(other, sql, -1, &statement, nullptr);
        sqlite3_step(statement);
        std::string text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
        sqlite3_finalize(statement);
        return text;
    };
    EXPECT_EQ(value("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(value("PRAGMA application_id"), std::to_string(schema::applicationId));
    EXPECT_EQ(value("PRAGMA user_version"), std::to_string(schema::currentVersion));
    EXPECT_EQ(value("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%) STRICT%'"), "0");
    sqlite3_close(other);
}

TEST_F(SqlStoreTest, TakesInWhatAnotherProgramDidBeforeItsOwnEdit) {
    const std::string path = pathOf("shared.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    const auto window = openDocument(path);
    const auto terminal = openDocument(path);
    RandomEdits edits(23);
    for (int i = 0; i < 120; ++i) {
        Document& one = i % 2 == 0 ? *window : *terminal;
        Document& other = i % 2 == 0 ? *terminal : *window;
        ASSERT_TRUE(one.takeInOthers().isOk());
        ASSERT_TRUE(one.chain() == other.chain()) << i;
        // Sometimes several edits, sometimes an undo of what the other did.
        const std::size_t count = edits.below(3) + 1;
        for (std::size_t j = 0; j < count; ++j) {
            if (edits.below(4) == 0 && one.canUndo()) {
                ASSERT_TRUE(one.undo().isOk());
            } else {
                ASSERT_TRUE(one.perform(edits.next(one.chain())).isOk());
            }
        }
    }
    ASSERT_TRUE(window->takeInOthers().isOk());
    ASSERT_TRUE(terminal->takeInOthers().isOk());
    EXPECT_TRUE(window->chain() == terminal->chain());
    EXPECT_TRUE(window->chain() == storedContent(path).chain);
    EXPECT_TRUE(verify(path)->empty());
}

TEST_F(SqlStoreTest, WritesItsEditOverThoseOfOthersThatItHasNotSeen) {
    const std::string path = pathOf("shared.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    const auto window = openDocument(path);
    const auto terminal = openDocument(path);
    ASSERT_TRUE(terminal->perform(addPerson("p1")).isOk());
    std::vector<std::string> labels;
    window->observe([&](const Edit& edit) { labels.push_back(edit.label.code); });
    ASSERT_EQ(*window->perform(addPerson("p2")), 2);
    EXPECT_EQ(labels, (std::vector<std::string>{"add", "add"}));
    EXPECT_EQ(window->chain().people().size(), 2U);
    // The same key, made by both: the second is refused, and nothing of it is stored.
    ASSERT_TRUE(terminal->perform(addPerson("p3")).isOk());
    EXPECT_EQ(window->perform(addPerson("p3")).status().code(), Code::invalid);
    EXPECT_EQ(storedContent(path).head.sequence, 3);
    // A row that the other has changed first.
    Edit rename;
    const auto before = window->chain().people().share(PersonKey("p1"));
    rename.change(before, Person{PersonKey("p1"), "B", "", ""});
    Edit elsewhere = rename;
    ASSERT_TRUE(terminal->perform(elsewhere).isOk());
    EXPECT_EQ(window->perform(rename).status().code(), Code::conflict);
    EXPECT_TRUE(window->chain() == terminal->chain());
}

TEST_F(SqlStoreTest, WaitsForNobodyLongerThanAFewSeconds) {
    const std::string path = makeDocument();
    const auto document = openDocument(path);
    const Chain before = document->chain();
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_EQ(document->perform(addPerson("p1")).status().code(), Code::busy);
    EXPECT_TRUE(document->chain() == before);
    sqlite3_close(other);
    EXPECT_TRUE(document->perform(addPerson("p1")).isOk());
}

TEST_F(SqlStoreTest, ShortensTheJournalAndKeepsTheRest) {
    const std::string path = pathOf("trim.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    int number = 0;
    const Clock clock = [&] {
        ++number;
        return "2026-01-" + std::string(number < 10 ? "0" : "") + std::to_string(number) + "T08:00:00Z";
    };
    const auto document = *Document::open(*SqlStore::open(path), clock);
    const auto window = openDocument(path);
    for (int i = 1; i <= 10; ++i)
        ASSERT_TRUE(document->perform(addPerson("p" + std::to_string(i))).isOk());
    ASSERT_TRUE(document->undo(2).isOk()); // edits 11 and 12
    auto& store = dynamic_cast<SqlStore&>(document->store());
    EXPECT_EQ(*store.trim(*Day::parse("2026-01-07")), 6U);
    EXPECT_EQ(document->history(100)->size(), 6U);
    EXPECT_TRUE(storedContent(path).chain == document->chain());
    EXPECT_TRUE(verify(path)->empty());
    // Edits 7 and 8 can still be undone, and 9 and 10 redone.
    ASSERT_TRUE(document->undo(2).isOk());
    EXPECT_EQ(document->chain().people().size(), 6U);
    EXPECT_EQ(document->undo().status().code(), Code::notFound);
    ASSERT_TRUE(document->redo(4).isOk());
    EXPECT_EQ(document->chain().people().size(), 10U);
    // Who has not looked since takes in the whole difference.
    ASSERT_TRUE(window->takeInOthers().isOk());
    EXPECT_TRUE(window->chain() == document->chain());
    // Up to the end: the numbers go on.
    const Sequence last = document->head().sequence;
    EXPECT_GT(*store.trim(*Day::parse("2027-01-01")), 0U);
    EXPECT_EQ(*store.trim(*Day::parse("2027-01-01")), 0U);
    EXPECT_TRUE(verify(path)->empty());
    EXPECT_EQ(document->undo().status().code(), Code::notFound);
    EXPECT_EQ(*document->perform(addPerson("new")), last + 1);
    EXPECT_TRUE(document->undo().isOk());
    EXPECT_EQ(document->undo().status().code(), Code::notFound);
    EXPECT_TRUE(verify(path)->empty());
    ASSERT_TRUE(window->takeInOthers().isOk());
    EXPECT_TRUE(window->chain() == document->chain());
}

TEST_F(SqlStoreTest, ForgetsWhatItTrims) {
    const std::string path = pathOf("secret.chain");
    ASSERT_TRUE(SqlStore::create(path).isOk());
    const auto document = openDocument(path);
    ASSERT_TRUE(document->perform(addPerson("p1", "Unforgettable")).isOk());
    ASSERT_TRUE(document->perform(*gestures::remove<Person>(document->chain(), PersonKey("p1"))).isOk());
    EXPECT_NE(test::bytesOf(path).find("Unforgettable"), std::string::npos);
    ASSERT_TRUE(dynamic_cast<SqlStore&>(document->store()).trim(*Day::parse("2027-01-01")).isOk());
    EXPECT_EQ(test::bytesOf(path).find("\"name\":\"Unforgettable\""), std::string::npos);
}

} // namespace
} // namespace throughline
