#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>

#include "core/store/verify.h"
#include "tests/core/store/support.h"

/// Files from strangers: each is refused with its sentence, or opened and valid; none is changed, hangs or crashes.
namespace throughline {
namespace {

using test::bytesOf;
using test::openStatus;
using test::storedContent;
using test::writeBytes;

class OpeningTest : public test::StoreTest {
  protected:
    /// Changes a sound document as another program would; its path.
    std::string documentWith(const std::string& sql) {
        std::string path = makeDocument("stranger.chain");
        runSql(path, sql);
        return path;
    }
    static void runSql(const std::string& path, const std::string& sql) {
        sqlite3* connection = nullptr;
        ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
        char* error = nullptr;
        EXPECT_EQ(sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, &error), SQLITE_OK) << (error ? error : "");
        sqlite3_free(error);
        sqlite3_close(connection);
    }
    /// Opens the file and expects that refusal, its bytes kept and nothing left beside it.
    static void expectRefused(const std::string& path, Code code) {
        const std::string bytes = bytesOf(path);
        const Status status = openStatus(path);
        EXPECT_EQ(static_cast<int>(status.code()), static_cast<int>(code)) << status.text();
        EXPECT_FALSE(status.text().empty());
        EXPECT_EQ(status.text().find('\n'), std::string::npos);
        EXPECT_TRUE(bytesOf(path) == bytes);
        EXPECT_FALSE(std::filesystem::exists(path + "-wal"));
        EXPECT_FALSE(std::filesystem::exists(path + "-shm"));
    }
};

TEST_F(OpeningTest, RefusesWhatIsNoFile) {
    EXPECT_EQ(openStatus(pathOf("missing.chain")).code(), Code::notFound);
    EXPECT_EQ(openStatus(pathOf("missing/folder/x.chain")).code(), Code::notFound);
    EXPECT_EQ(openStatus(folder_.path()).code(), Code::unreadable);
    ASSERT_EQ(::mkfifo(pathOf("fifo.chain").c_str(), 0600), 0);
    EXPECT_EQ(openStatus(pathOf("fifo.chain")).code(), Code::unreadable);
    EXPECT_EQ(openStatus("/dev/zero").code(), Code::unreadable);
    EXPECT_EQ(openStatus("").isOk(), false);
    EXPECT_FALSE(std::filesystem::exists(pathOf("missing.chain")));
}

TEST_F(OpeningTest, RefusesAFileThatMayNotBeRead) {
    const std::string path = makeDocument();
    ::chmod(path.c_str(), 0);
    ::chmod(folder_.path().c_str(), 0755);
    // The superuser may read everything, so for this question he is somebody else.
    constexpr uid_t nobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    ASSERT_TRUE(!isRoot || ::seteuid(nobody) == 0);
    EXPECT_EQ(openStatus(path).code(), Code::unreadable);
    ASSERT_TRUE(!isRoot || ::seteuid(0) == 0);
}

TEST_F(OpeningTest, RefusesFilesOfOtherKinds) {
    const std::string path = pathOf("other.chain");
    for (const std::string& bytes :
         {std::string(), std::string("x"), std::string("{\"format\": \"throughline-chain\"}"),
          std::string("SQLite format 3\0", 16), std::string(100, '\0'), std::string(5000, 'a'),
          std::string("SQLite format 3\0", 16) + std::string(8176, '\xff')}) {
        writeBytes(path, bytes);
        expectRefused(path, Code::notADocument);
    }
}

TEST_F(OpeningTest, RefusesDocumentsOfOtherProgramsAndOfTheFuture) {
    const std::string foreign = pathOf("foreign.chain");
    runSql(foreign, "CREATE TABLE roles (key TEXT)");
    expectRefused(foreign, Code::notADocument);
    expectRefused(documentWith("PRAGMA application_id = 1"), Code::notADocument);
    std::filesystem::remove(pathOf("stranger.chain"));
    expectRefused(documentWith("PRAGMA user_version = 4"), Code::newerVersion);
    std::filesystem::remove(pathOf("stranger.chain"));
    // The mark of an earlier version does not fit these tables.
    expectRefused(documentWith("PRAGMA user_version = 1"), Code::notADocument);
    std::filesystem::remove(pathOf("stranger.chain"));
    expectRefused(documentWith("PRAGMA user_version = 0"), Code::notADocument);
    std::filesystem::remove(pathOf("stranger.chain"));
    expectRefused(documentWith("PRAGMA user_version = -1"), Code::notADocument);
}

TEST_F(OpeningTest, RefusesWhatSomebodyAddedToTheTables) {
    for (const char* sql :
         {"CREATE TRIGGER t AFTER UPDATE ON roles BEGIN DELETE FROM roles; END", "CREATE VIEW v AS SELECT 1 FROM roles",
          "CREATE TABLE extra (a)", "CREATE INDEX extra ON roles (title)", "DROP INDEX services_by_server",
          "ALTER TABLE roles ADD COLUMN extra TEXT",
          "ALTER TABLE roles ADD COLUMN extra INTEGER AS (length(title)) VIRTUAL", "ANALYZE",
          "DROP TABLE opportunities; CREATE VIEW opportunities AS WITH RECURSIVE n (i) AS "
          "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS \"key\", '' AS customer, 'a' AS title, 'open' AS "
          "state, "
          "'' AS note FROM n",
          "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (weight > 0', 'CHECK (1 > 0') "
          "WHERE name = 'services'"}) {
        SCOPED_TRACE(sql);
        expectRefused(documentWith(sql), Code::notADocument);
        std::filesystem::remove(pathOf("stranger.chain"));
    }
    const std::string virtualTable = documentWith("CREATE VIRTUAL TABLE words USING fts5(a)");
    expectRefused(virtualTable, Code::notADocument);
}

TEST_F(OpeningTest, RefusesRowsThatBreakTheRules) {
    for (const char* sql : {"INSERT INTO people VALUES ('bad key', 'A', '', '')",
                            "INSERT INTO people VALUES ('', 'A', '', '')",
                            "INSERT INTO people VALUES ('q1', '   ', '', '')",
                            "INSERT INTO people VALUES ('q1', 'A' || char(10), '', '')",
                            "INSERT INTO people VALUES ('q1', CAST(x'ff' AS TEXT), '', '')",
                            "INSERT INTO people VALUES ('q1', 'A', '', CAST(zeroblob(10) AS TEXT))",
                            "INSERT INTO people VALUES ('q1', 'A', '', printf('%.*c', 100001, 'x'))",
                            "INSERT INTO roles VALUES ('q1', 'A', '', 'boss', '', '')",
                            "DELETE FROM document",
                            "INSERT INTO services VALUES ('q1', 'none', 'none2', '', 1.0, '', 0, 0)",
                            "INSERT INTO services SELECT 'q1', key, key, '', 1.0, '', 0, 0 FROM roles LIMIT 1",
                            "INSERT INTO services SELECT 'q1', min(key), max(key), '', -1.0, '', 0, 0 FROM roles",
                            "INSERT INTO services SELECT 'q1', min(key), max(key), '', 9e999, '', 0, 0 FROM roles",
                            "INSERT INTO services SELECT 'q1', min(key), max(key), '', 1.0, '', 2, 0 FROM roles",
                            "INSERT INTO people SELECT key, 'A', '', '' FROM roles LIMIT 1",
                            "INSERT INTO role_holders SELECT min(r.key), 99, min(p.key) FROM roles r, people p",
                            "INSERT INTO role_holders SELECT 'none', 0, min(p.key) FROM people p",
                            "INSERT INTO feedback VALUES ('q1', NULL, '2026-02-30', NULL, NULL, '', NULL)",
                            "INSERT INTO feedback VALUES ('q1', NULL, NULL, NULL, 3, '', NULL)",
                            "INSERT INTO partnerships VALUES ('q1', 0)",
                            "INSERT INTO relationships SELECT min(key), max(key) || 'x', 'pay,', NULL, 0 FROM roles"}) {
        SCOPED_TRACE(sql);
        expectRefused(documentWith(std::string("PRAGMA ignore_check_constraints=ON; ") + sql), Code::damaged);
        std::filesystem::remove(pathOf("stranger.chain"));
    }
}

TEST_F(OpeningTest, RefusesAWriteAheadLogWithoutTouchingIt) {
    const std::string path = documentWith("PRAGMA journal_mode=WAL");
    expectRefused(path, Code::notADocument);
    writeBytes(path + "-wal", "something");
    const std::string bytes = bytesOf(path);
    EXPECT_EQ(openStatus(path).code(), Code::notADocument);
    EXPECT_TRUE(bytesOf(path) == bytes);
    EXPECT_EQ(bytesOf(path + "-wal"), "something");
}

TEST_F(OpeningTest, BearsAFlippedByteInEachPage) {
    const std::string path = makeDocument();
    const std::string sound = bytesOf(path);
    constexpr std::size_t pageSize = 4096;
    std::mt19937_64 random(5);
    const std::string damaged = pathOf("damaged.chain");
    int refused = 0;
    int opened = 0;
    for (std::size_t page = 0; page < sound.size() / pageSize; ++page) {
        // The heads of pages, where the structure is, and anywhere.
        for (int i = 0; i < 12; ++i) {
            const std::size_t offset = i < 6 ? random() % (page == 0 ? 108 : 12) : random() % pageSize;
            std::string bytes = sound;
            char& byte = bytes[page * pageSize + offset];
            byte = static_cast<char>(byte ^ (1 << random() % 8));
            writeBytes(damaged, bytes);
            SCOPED_TRACE("page " + std::to_string(page) + " offset " + std::to_string(offset));
            const auto start = std::chrono::steady_clock::now();
            const Status status = openStatus(damaged);
            EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
            EXPECT_EQ(status.text().find('\n'), std::string::npos);
            EXPECT_TRUE(bytesOf(damaged) == bytes);
            (status ? opened : refused) += 1;
            // Looking at the whole of it ends as well, and finds no less.
            const auto problems = verify(damaged);
            if (!status && problems) {
                EXPECT_FALSE(problems->empty());
            }
        }
    }
    EXPECT_GT(refused, 0);
    EXPECT_GT(opened, 0);
}

TEST_F(OpeningTest, RefusesToWriteALargeDocumentWhoseStructureIsDamaged) {
    // Rows that can be read are shown; what writing needs is looked at before the first edit.
    const std::string path = makeDocument();
    {
        const auto document = test::openDocument(path);
        Edit large;
        for (int i = 0; i < 100; ++i) {
            large.add(Person{PersonKey("large" + std::to_string(i)), "A", "", std::string(100000, 'x')});
        }
        ASSERT_TRUE(document->perform(large).isOk());
        Edit sound = large;
        sound.changes.clear();
        sound.add(Person{PersonKey("one"), "A", "", ""});
        ASSERT_TRUE(test::openDocument(path)->perform(sound).isOk());
    }
    sqlite3* connection = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection, "SELECT rootpage FROM sqlite_schema WHERE name = 'tasks_by_role'", -1, &statement,
                       nullptr);
    ASSERT_EQ(sqlite3_step(statement), SQLITE_ROW);
    const auto page = static_cast<std::size_t>(sqlite3_column_int64(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    std::string bytes = bytesOf(path);
    ASSERT_GT(bytes.size(), 2048U * 4096U);
    bytes[(page - 1) * 4096 + 3] = '\x7f'; // the number of entries
    writeBytes(path, bytes);

    const auto document = test::openDocument(path);
    ASSERT_TRUE(document);
    Edit edit;
    edit.add(Person{PersonKey("new"), "A", "", ""});
    EXPECT_EQ(document->perform(edit).status().code(), Code::damaged);
    EXPECT_FALSE(document->chain().people().contains(PersonKey("new")));
    EXPECT_TRUE(bytesOf(path) == bytes);
    EXPECT_FALSE(verify(path)->empty());
    ASSERT_TRUE(SqlStore::create(pathOf("saved.chain"), document->chain()).isOk());
    EXPECT_TRUE(storedContent(pathOf("saved.chain")).chain == document->chain());
}

TEST_F(OpeningTest, BearsATruncatedFile) {
    const std::string path = makeDocument();
    const std::string sound = bytesOf(path);
    const std::string cut = pathOf("cut.chain");
    for (std::size_t size = 0; size < sound.size(); size += size < 600 ? 37 : 4099) {
        SCOPED_TRACE(size);
        writeBytes(cut, sound.substr(0, size));
        const std::string bytes = bytesOf(cut);
        // Of the last page the end may be empty anyway.
        if (openStatus(cut).isOk()) {
            EXPECT_GT(size + 4096, sound.size());
            EXPECT_TRUE(storedContent(cut).chain == storedContent(path).chain);
        }
        EXPECT_TRUE(bytesOf(cut) == bytes);
    }
}

TEST_F(OpeningTest, PutsAHotJournalRightOnACopyFirst) {
    const std::string path = makeDocument();
    const Chain before = storedContent(path).chain;
    const std::string crashed = pathOf("crashed.chain");
    {
        // A program that was stopped in the middle: the pages are written, the journal is still there.
        sqlite3* connection = nullptr;
        ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
        sqlite3_exec(connection,
                     "PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN; UPDATE people SET notes = 'half'; "
                     "UPDATE roles SET notes = 'half'; DELETE FROM places; UPDATE changes SET identity = 'x';"
                     "CREATE TABLE filler AS SELECT randomblob(100000)",
                     nullptr, nullptr, nullptr);
        sqlite3_db_cacheflush(connection);
        std::filesystem::copy_file(path, crashed);
        std::filesystem::copy_file(path + "-journal", crashed + "-journal");
        sqlite3_close(connection);
    }
    const std::string bytes = bytesOf(crashed);
    const std::string journal = bytesOf(crashed + "-journal");
    ASSERT_FALSE(journal.empty());
    // For reading, nothing of it is touched.
    EXPECT_TRUE(storedContent(crashed).chain == before);
    EXPECT_TRUE(verify(crashed)->empty());
    EXPECT_TRUE(bytesOf(crashed) == bytes);
    EXPECT_TRUE(bytesOf(crashed + "-journal") == journal);
    // For writing, it is put right.
    const auto document = test::openDocument(crashed);
    ASSERT_TRUE(document);
    EXPECT_TRUE(document->chain() == before);
    EXPECT_TRUE(document->undo().isOk());
    EXPECT_FALSE(std::filesystem::exists(crashed + "-journal"));
    EXPECT_TRUE(storedContent(crashed).chain == document->chain());
}

TEST_F(OpeningTest, RefusesAStrangersHotJournalThatMakesItNoDocument) {
    // Rolling back brings an added trigger to light.
    const std::string path = documentWith("CREATE TRIGGER t AFTER UPDATE ON roles BEGIN DELETE FROM roles; END");
    const std::string crashed = pathOf("crashed.chain");
    sqlite3* connection = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
    sqlite3_exec(connection, "BEGIN; DROP TRIGGER t; CREATE TABLE filler AS SELECT randomblob(10)", nullptr, nullptr,
                 nullptr);
    sqlite3_db_cacheflush(connection);
    std::filesystem::copy_file(path, crashed);
    std::filesystem::copy_file(path + "-journal", crashed + "-journal");
    sqlite3_close(connection);
    const std::string bytes = bytesOf(crashed);
    const std::string journal = bytesOf(crashed + "-journal");
    EXPECT_EQ(openStatus(crashed).code(), Code::notADocument);
    EXPECT_TRUE(bytesOf(crashed) == bytes);
    EXPECT_TRUE(bytesOf(crashed + "-journal") == journal);
}

TEST_F(OpeningTest, OpensADocumentThatMayNotBeWritten) {
    const std::string path = makeDocument();
    const std::string bytes = bytesOf(path);
    const auto document = test::openDocument(path, SqlStore::Access::read);
    ASSERT_TRUE(document);
    EXPECT_FALSE(document->chain().roles().isEmpty());
    EXPECT_EQ(document->undo().status().code(), Code::unwritable);
    EXPECT_TRUE(document->takeInOthers().isOk());
    EXPECT_TRUE(bytesOf(path) == bytes);
}

TEST_F(OpeningTest, ReadsTheFixtureOfEachVersion) {
    const std::string path = std::string(THROUGHLINE_TEST_DATA_DIR) + "/documents/version-1.chain";
    const auto document = test::openDocument(path, SqlStore::Access::read);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->chain().info().title, "Freight");
    EXPECT_EQ(document->chain().roles().size(), 3U);
    EXPECT_EQ(document->chain().tasks().begin()->impact->amount, 40.0);
    EXPECT_EQ(document->head(), (JournalHead{3, 1, 3}));
    EXPECT_TRUE(verify(path)->empty());
    const std::string second = std::string(THROUGHLINE_TEST_DATA_DIR) + "/documents/version-2.chain";
    const auto newer = test::openDocument(second, SqlStore::Access::read);
    ASSERT_TRUE(newer);
    EXPECT_EQ(newer->chain().reviews().begin()->title, "2026");
    EXPECT_EQ(*newer->chain().places().begin(), (Place{ViewKey("d1"), RoleKey("r2"), 1.5, -2.0, false}));
    EXPECT_TRUE(verify(second)->empty());
    // It can be worked on.
    std::filesystem::copy_file(path, pathOf("copy.chain"));
    const auto copy = test::openDocument(pathOf("copy.chain"));
    ASSERT_TRUE(copy->redo().isOk());
    ASSERT_TRUE(copy->undo(2).isOk());
    EXPECT_TRUE(copy->chain().roles().isEmpty());
}

} // namespace
} // namespace throughline
