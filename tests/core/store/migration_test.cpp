#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/exchange/json_writer.h"
#include "core/store/schema.h"
#include "core/store/verify.h"
#include "tests/core/store/support.h"

/// Documents of earlier versions, each made by the program of that version: an import of version-1.json (or -2), then
/// edits, undos and a redo (version-1-edited.json is what that program exported in the end).
namespace throughline {
namespace {

using nlohmann::json;
using test::bytesOf;
using test::openDocument;
using test::storedContent;

const std::string data = std::string(THROUGHLINE_TEST_DATA_DIR) + "/documents/";

/// The chain as the interchange tells it.
json told(const Chain& chain) {
    return json::parse(exchange::writeJson(chain));
}

/// What that program exported, with what it did not know unset.
json exported(const std::string& name) {
    std::ifstream file(data + name);
    EXPECT_TRUE(file.good()) << name;
    json chain = json::parse(file);
    if (chain["version"] == 1) {
        chain["reviews"] = json::array();
        for (json& task : chain["tasks"])
            task["wording"] = nullptr;
    }
    for (json& view : chain["views"]) {
        for (json& place : view["places"])
            place["pinned"] = false;
    }
    chain["version"] = schema::currentVersion;
    return chain;
}

/// Lists of rows are sets: undoing a removal puts a row at the end.
json asSets(json chain) {
    for (json& member : chain) {
        if (member.is_array())
            std::sort(member.begin(), member.end());
    }
    for (json& view : chain["views"])
        std::sort(view["places"].begin(), view["places"].end());
    return chain;
}

class MigrationTest : public test::StoreTest {
  protected:
    std::string oldDocument(const std::string& name = "old.chain", std::int64_t version = 1) {
        std::string path = pathOf(name);
        std::filesystem::copy_file(data + "version-" + std::to_string(version) + "-edited.chain", path);
        std::filesystem::permissions(path, std::filesystem::perms(0640));
        return path;
    }
    [[nodiscard]] std::vector<std::string> names(const std::string& folder = "") const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder.empty() ? folder_.path() : folder))
            names.push_back(entry.path().filename().string());
        std::ranges::sort(names);
        return names;
    }
    static std::int64_t versionOf(const std::string& path) {
        const auto store = SqlStore::open(path, SqlStore::Access::read);
        EXPECT_TRUE(store.isOk()) << store.status().text();
        return store ? (*store)->schemaVersion() : 0;
    }
    static std::vector<JournalEntry> historyOf(const std::string& path) {
        const auto document = openDocument(path, SqlStore::Access::read);
        return *document->history(1000);
    }
};

/// What holds of a document of every earlier version.
struct Earlier {
    std::int64_t version = 1;
    JournalHead head;
    [[nodiscard]] std::string name(const std::string& suffix) const {
        return "version-" + std::to_string(version) + suffix;
    }
    friend std::ostream& operator<<(std::ostream& out, const Earlier& earlier) {
        return out << "version " << earlier.version;
    }
};

class EarlierVersionTest : public MigrationTest, public testing::WithParamInterface<Earlier> {
  protected:
    std::string earlierDocument() { return oldDocument("old.chain", GetParam().version); }
};

INSTANTIATE_TEST_SUITE_P(Versions, EarlierVersionTest,
                         testing::Values(Earlier{1, {15, 9, 15}}, Earlier{2, {17, 13, 17}}),
                         [](const auto& test) { return "Of" + std::to_string(test.param.version); });

TEST_P(EarlierVersionTest, ReadsAnOldDocumentWithoutWritingAnything) {
    const std::string path = earlierDocument();
    const std::string bytes = bytesOf(path);
    const auto document = openDocument(path, SqlStore::Access::read);
    ASSERT_TRUE(document);
    EXPECT_EQ(asSets(told(document->chain())), asSets(exported(GetParam().name("-edited.json"))));
    EXPECT_EQ(document->head(), GetParam().head);
    EXPECT_EQ(static_cast<Sequence>(document->history(100)->size()), GetParam().head.sequence);
    EXPECT_EQ(dynamic_cast<SqlStore&>(document->store()).schemaVersion(), GetParam().version);
    EXPECT_TRUE(verify(path)->empty());
    const auto loaded = SqlStore::read(path);
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(*loaded->chain == document->chain());
    EXPECT_TRUE(bytesOf(path) == bytes);
    EXPECT_EQ(names(), std::vector<std::string>{"old.chain"});
}

TEST_P(EarlierVersionTest, BringsADocumentToTodaysVersionWithEveryRowAndItsJournal) {
    const std::string path = earlierDocument();
    const auto history = historyOf(path);
    const Chain before = storedContent(path).chain;
    {
        const auto document = openDocument(path);
        ASSERT_TRUE(document);
        EXPECT_TRUE(document->chain() == before);
        EXPECT_EQ(document->head(), GetParam().head);
        EXPECT_EQ(dynamic_cast<SqlStore&>(document->store()).schemaVersion(), schema::currentVersion);
        EXPECT_FALSE(dynamic_cast<SqlStore&>(document->store()).isReadOnly());
        // The new one has been opened.
        EXPECT_EQ(names(), std::vector<std::string>{"old.chain"});
    }
    EXPECT_EQ(versionOf(path), schema::currentVersion);
    EXPECT_EQ(historyOf(path), history);
    EXPECT_TRUE(storedContent(path).chain == before);
    EXPECT_TRUE(verify(path)->empty());
    EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms(0640));
}

TEST_P(EarlierVersionTest, UndoAndRedoReachAcross) {
    const std::string path = earlierDocument();
    const auto document = openDocument(path);
    ASSERT_TRUE(document);
    const Chain middle = document->chain();
    const json now = asSets(told(middle));
    // An edit of today's version on top, of what the old one did not have.
    Edit edit;
    Task task = *document->chain().tasks().find(TaskKey("t1"));
    task.wording = Wording{"In a review", "", "", "", "", ""};
    edit.change<Task>(document->chain().tasks().share(task.key), task);
    Review review;
    review.key = ReviewKey("w9");
    review.title = "2027";
    review.best = {task.key};
    edit.add(review);
    Place place = *document->chain().places().begin();
    place.pinned = true;
    edit.change<Place>(document->chain().places().share(identityOf(place)), place);
    ASSERT_TRUE(document->perform(edit).isOk());
    ASSERT_TRUE(document->undo().isOk());
    EXPECT_TRUE(document->chain() == middle);
    // Down to the import, and to the empty document it was made as.
    std::vector<json> passed{now};
    while (document->canUndo()) {
        ASSERT_EQ(document->undo().status().text(), "");
        passed.push_back(asSets(told(document->chain())));
    }
    EXPECT_TRUE(document->chain() == Chain());
    EXPECT_EQ(passed[passed.size() - 2], asSets(exported(GetParam().name(".json"))));
    while (passed.size() > 1) {
        EXPECT_EQ(asSets(told(document->chain())), passed.back());
        passed.pop_back();
        ASSERT_EQ(document->redo().status().text(), "");
    }
    EXPECT_EQ(asSets(told(document->chain())), now);
    ASSERT_TRUE(document->redo().isOk());
    EXPECT_TRUE(document->chain().reviews().contains(review.key));
    EXPECT_TRUE(document->chain().places().find(identityOf(place))->pinned);
    EXPECT_TRUE(storedContent(path).chain == document->chain());
    EXPECT_TRUE(verify(path)->empty());
}

TEST_P(EarlierVersionTest, ACopyOfAnOldDocumentIsOfTodaysVersion) {
    const std::string path = earlierDocument();
    const std::string bytes = bytesOf(path);
    const auto document = openDocument(path, SqlStore::Access::read);
    ASSERT_EQ(dynamic_cast<SqlStore&>(document->store()).copyTo(pathOf("copy.chain")).text(), "");
    EXPECT_EQ(versionOf(pathOf("copy.chain")), schema::currentVersion);
    EXPECT_EQ(historyOf(pathOf("copy.chain")), historyOf(path));
    EXPECT_TRUE(storedContent(pathOf("copy.chain")).chain == document->chain());
    EXPECT_TRUE(verify(pathOf("copy.chain"))->empty());
    EXPECT_TRUE(bytesOf(path) == bytes);
}

TEST_F(MigrationTest, FollowsALinkToTheFileItself) {
    const std::string path = oldDocument();
    std::filesystem::create_symlink("old.chain", pathOf("link.chain"));
    ASSERT_TRUE(openDocument(pathOf("link.chain")));
    EXPECT_TRUE(std::filesystem::is_symlink(pathOf("link.chain")));
    EXPECT_FALSE(std::filesystem::is_symlink(path));
    EXPECT_EQ(versionOf(path), schema::currentVersion);
    EXPECT_EQ(names(), (std::vector<std::string>{"link.chain", "old.chain"}));
}

TEST_F(MigrationTest, TwoProgramsMayOpenAnOldDocumentAtOnce) {
    for (int i = 0; i < 5; ++i) {
        const std::string path = oldDocument("both-" + std::to_string(i) + ".chain");
        const Chain before = storedContent(path).chain;
        std::vector<std::string> said(4);
        {
            std::vector<std::jthread> programs;
            for (std::size_t program = 0; program < said.size(); ++program) {
                programs.emplace_back([&, program] {
                    auto store = SqlStore::open(path);
                    if (!store) {
                        said[program] = store.status().text();
                        return;
                    }
                    auto document = Document::open(*std::move(store), test::tickingClock());
                    if (!document) {
                        said[program] = document.status().text();
                        return;
                    }
                    Edit edit;
                    edit.add(Person{PersonKey("new" + std::to_string(program)), "A", "", ""});
                    said[program] = (*document)->perform(edit).status().text();
                });
            }
        }
        EXPECT_EQ(said, std::vector<std::string>(4));
        const auto content = storedContent(path);
        EXPECT_EQ(content.head.sequence, 19);
        EXPECT_EQ(content.chain.people().size(), before.people().size() + 4);
        EXPECT_TRUE(verify(path)->empty());
        EXPECT_FALSE(std::filesystem::exists(path + ".v1"));
    }
}

TEST_F(MigrationTest, WhatWasLoadedMayBeBroughtToTodaysVersionByAnotherBeforeItIsOpenedForWriting) {
    const std::string path = oldDocument();
    auto loaded = SqlStore::read(path);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->version, 1);
    {
        const auto other = openDocument(path);
        Edit edit;
        edit.add(Person{PersonKey("other"), "A", "", ""});
        ASSERT_TRUE(other->perform(edit).isOk());
    }
    auto store = SqlStore::resume(*loaded);
    ASSERT_TRUE(store.isOk()) << store.status().text();
    const auto document =
        Document::resume(*std::move(store), std::move(loaded->chain), loaded->head, test::tickingClock());
    ASSERT_TRUE(document->takeInOthers().isOk());
    EXPECT_TRUE(document->chain() == storedContent(path).chain);
    ASSERT_TRUE(document->undo().isOk());

    // Alone it brings it there itself; and another document in its place is none of it.
    const std::string alone = oldDocument("alone.chain");
    auto second = SqlStore::read(alone);
    ASSERT_TRUE(SqlStore::resume(*second).isOk());
    EXPECT_EQ(versionOf(alone), schema::currentVersion);
    const std::string replaced = oldDocument("replaced.chain");
    auto third = SqlStore::read(replaced);
    // Made while the first is still there: a file system may give the number of a file that is gone to the next.
    const std::string other = path + ".other";
    ASSERT_TRUE(SqlStore::create(other, *third->chain).isOk());
    std::filesystem::rename(other, replaced);
    EXPECT_EQ(SqlStore::resume(*third).status().code(), Code::gone);
}

TEST_F(MigrationTest, WhoStillHasTheOldFileOpenIsToldThatItIsGone) {
    const std::string path = oldDocument();
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "SELECT * FROM roles", nullptr, nullptr, nullptr), SQLITE_OK);
    ASSERT_TRUE(openDocument(path));
    EXPECT_NE(sqlite3_exec(other, "UPDATE document SET title = 'lost'", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    EXPECT_EQ(storedContent(path).chain.info().title,
              storedContent(data + "version-1-edited.chain").chain.info().title);
}

TEST_F(MigrationTest, WaitsForAProgramThatWritesAndThenRefuses) {
    const std::string path = oldDocument();
    const std::string bytes = bytesOf(path);
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_EQ(test::openStatus(path).code(), Code::busy);
    sqlite3_close(other);
    EXPECT_TRUE(bytesOf(path) == bytes);
    EXPECT_EQ(names(), std::vector<std::string>{"old.chain"});
    EXPECT_TRUE(test::openStatus(path).isOk());
}

TEST_F(MigrationTest, AFullDiskLeavesTheOldDocumentToBeRead) {
    const std::string path = oldDocument();
    const std::string bytes = bytesOf(path);
    struct rlimit former {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto formerSignal = std::signal(SIGXFSZ, SIG_IGN);
    // Wherever it is full.
    for (const rlim_t room : {0U, 4096U, 65536U, 240000U}) {
        struct rlimit limit = former;
        limit.rlim_cur = room;
        ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        auto store = SqlStore::open(path);
        ASSERT_TRUE(store.isOk());
        const auto content = (*store)->load();
        const Status refused = (*store)->begin().status();
        ::setrlimit(RLIMIT_FSIZE, &former);
        ASSERT_TRUE(content.isOk()) << room << ": " << content.status().text();
        EXPECT_EQ(content->head.sequence, 15);
        EXPECT_TRUE((*store)->isReadOnly());
        EXPECT_EQ(static_cast<int>(refused.code()), static_cast<int>(Code::full)) << room << ": " << refused.text();
        EXPECT_TRUE(bytesOf(path) == bytes);
        EXPECT_EQ(names(), std::vector<std::string>{"old.chain"});
    }
    std::signal(SIGXFSZ, formerSignal);
    EXPECT_TRUE(openDocument(path)->undo().isOk());
}

TEST_F(MigrationTest, AnOldDocumentOnAReadOnlyDiskIsReadAsEver) {
    const std::string mount = pathOf("disk");
    std::filesystem::create_directory(mount);
    // A disk that is really full or read-only cannot be feigned; where everybody is root, as in a container, this runs.
    if (::mount("tmpfs", mount.c_str(), "tmpfs", 0, "size=4m") != 0)
        GTEST_SKIP() << "only root may mount a small disk";
    std::filesystem::copy_file(data + "version-1-edited.chain", mount + "/old.chain");
    const bool isReadOnly = ::mount("tmpfs", mount.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    const std::string bytes = bytesOf(mount + "/old.chain");
    {
        const auto document = openDocument(mount + "/old.chain");
        EXPECT_TRUE(document && document->chain() == storedContent(data + "version-1-edited.chain").chain);
        EXPECT_TRUE(document && dynamic_cast<SqlStore&>(document->store()).isReadOnly());
        EXPECT_TRUE(document && document->undo().status().code() == Code::unwritable);
        EXPECT_TRUE(verify(mount + "/old.chain")->empty());
        EXPECT_TRUE(SqlStore::read(mount + "/old.chain").isOk());
    }
    EXPECT_TRUE(bytesOf(mount + "/old.chain") == bytes);
    EXPECT_EQ(names(mount), std::vector<std::string>{"old.chain"});
    ::umount2(mount.c_str(), MNT_DETACH);
    EXPECT_TRUE(isReadOnly);
}

TEST_F(MigrationTest, TakesAwayWhatAStoppedProgramLeft) {
    // Stopped between the two names of the old file …
    const std::string early = oldDocument("early.chain");
    std::filesystem::create_hard_link(early, early + ".v1");
    ASSERT_TRUE(openDocument(early));
    EXPECT_EQ(versionOf(early), schema::currentVersion);
    // … and before the old one was taken away.
    const std::string late = oldDocument("late.chain");
    std::filesystem::copy_file(late, late + ".v1");
    EXPECT_EQ(versionOf(late), 1);
    std::filesystem::rename(late, late + ".v1");
    ASSERT_TRUE(std::filesystem::copy_file(early, late));
    ASSERT_TRUE(openDocument(late, SqlStore::Access::read));
    EXPECT_TRUE(std::filesystem::exists(late + ".v1"));
    ASSERT_TRUE(openDocument(late));
    EXPECT_EQ(names(), (std::vector<std::string>{"early.chain", "late.chain"}));
}

TEST_F(MigrationTest, LeavesAFileAloneThatOnlyHasTheNameOfAnOldOne) {
    const std::string path = oldDocument();
    test::writeBytes(path + ".v1", "somebody's own");
    ASSERT_TRUE(openDocument(path));
    EXPECT_EQ(versionOf(path), schema::currentVersion);
    EXPECT_EQ(bytesOf(path + ".v1"), "somebody's own");
    // Nor is another old document taken for its own.
    const std::string other = makeDocument("other.chain");
    std::filesystem::copy_file(data + "version-1-edited.chain", other + ".v1");
    ASSERT_TRUE(openDocument(other));
    EXPECT_EQ(names(), (std::vector<std::string>{"old.chain", "old.chain.v1", "other.chain", "other.chain.v1"}));
}

TEST_F(MigrationTest, RefusesAnOldDocumentWithForeignTablesOrADamagedOneAndKeepsIt) {
    const std::string path = oldDocument();
    sqlite3* connection = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(connection, "CREATE TABLE reviews (key TEXT)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(connection);
    const std::string strange = bytesOf(path);
    EXPECT_EQ(test::openStatus(path).code(), Code::notADocument);
    EXPECT_TRUE(bytesOf(path) == strange);

    const std::string damaged = oldDocument("damaged.chain");
    ASSERT_EQ(sqlite3_open(damaged.c_str(), &connection), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(connection, "PRAGMA foreign_keys=OFF; DELETE FROM roles WHERE key = 'r1'", nullptr, nullptr,
                           nullptr),
              SQLITE_OK);
    sqlite3_close(connection);
    const std::string bytes = bytesOf(damaged);
    EXPECT_EQ(test::openStatus(damaged).code(), Code::damaged);
    EXPECT_TRUE(bytesOf(damaged) == bytes);
    EXPECT_EQ(names(), (std::vector<std::string>{"damaged.chain", "old.chain"}));
}

TEST_F(MigrationTest, AHotJournalOfAnOldDocumentIsRolledBackFirst) {
    const std::string path = oldDocument();
    const std::string crashed = pathOf("crashed.chain");
    sqlite3* connection = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
    sqlite3_exec(connection,
                 "PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN; UPDATE people SET notes = 'half'; "
                 "UPDATE roles SET notes = 'half'; CREATE TABLE filler AS SELECT randomblob(100000)",
                 nullptr, nullptr, nullptr);
    sqlite3_db_cacheflush(connection);
    std::filesystem::copy_file(path, crashed);
    std::filesystem::copy_file(path + "-journal", crashed + "-journal");
    sqlite3_close(connection);
    const Chain before = storedContent(path).chain;
    EXPECT_TRUE(storedContent(crashed).chain == before);
    ASSERT_TRUE(openDocument(crashed));
    EXPECT_EQ(versionOf(crashed), schema::currentVersion);
    EXPECT_TRUE(storedContent(crashed).chain == before);
    EXPECT_EQ(names(), (std::vector<std::string>{"crashed.chain", "old.chain"}));
}

} // namespace
} // namespace throughline
