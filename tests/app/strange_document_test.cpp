#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>

#include "tests/app/process.h"

/// Documents that somebody else had in hands: each is refused in one sentence, and keeps its bytes.
namespace throughline::test {
namespace {

/// Runs SQL on a database file, as another program would.
void change(const std::string& file, const std::string& sql) {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK) << message;
    sqlite3_free(message);
    sqlite3_close(database);
}

void expectRefusedEverywhere(const TemporaryFolder& folder, const std::string& document) {
    const std::string before = readFile(document);
    const std::string source = folder.file("source.csv", "server,customer\nA,B\n");
    for (const Arguments& call : std::vector<Arguments>{{"show", document},
                                                        {"trace", document, "--task", "t1"},
                                                        {"impact", document},
                                                        {"check", document, "--json"},
                                                        {"layout", document},
                                                        {"edit", document},
                                                        {"trim", document, "--before", "2026-01-01"},
                                                        {"compare", document},
                                                        {"share", document, "--output", folder.path("copy.chain")},
                                                        {"export", document, "--output", folder.path("a.json")},
                                                        {"import", source, "--into", document}}) {
        const Finished refused = run(call);
        EXPECT_EQ(refused.status, 3) << call.front() << refused.out << refused.err;
        EXPECT_EQ(refused.out, "") << call.front();
        EXPECT_EQ(std::ranges::count(refused.err, '\n'), 1) << refused.err;
        EXPECT_TRUE(refused.err.starts_with("throughline: " + document + ": ")) << refused.err;
        EXPECT_LT(refused.cpuSeconds, 5.0);
    }
    const Finished verified = run({"verify", document});
    EXPECT_TRUE(verified.status == 1 || verified.status == 3) << verified.out;
    EXPECT_TRUE(readFile(document) == before);
    std::filesystem::remove(source);
    EXPECT_EQ(folder.names(), std::vector<std::string>{std::filesystem::path(document).filename().string()});
}

TEST(StrangeDocument, OfAnotherProgram) {
    const TemporaryFolder folder;
    const std::string document = folder.path("other.chain");
    change(document, "CREATE TABLE roles(key, title); INSERT INTO roles VALUES('r1', 'A');");
    expectRefusedEverywhere(folder, document);
}

TEST(StrangeDocument, OfANewerVersion) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "newer", workedExample());
    change(document, "PRAGMA user_version = 99");
    expectRefusedEverywhere(folder, document);
    EXPECT_NE(run({"show", document}).err.find("newer"), std::string::npos);
}

TEST(StrangeDocument, WithATrigger) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "trigger", workedExample());
    change(document, "CREATE TRIGGER evil AFTER INSERT ON roles BEGIN DELETE FROM roles; END");
    expectRefusedEverywhere(folder, document);
}

TEST(StrangeDocument, WithAView) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "view", workedExample());
    change(document,
           "CREATE VIEW slow AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
    expectRefusedEverywhere(folder, document);
}

TEST(StrangeDocument, WithAViewInTheTablesPlace) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "posing", workedExample());
    change(document,
           "PRAGMA foreign_keys = OFF; DROP TABLE feedback; CREATE VIEW feedback AS WITH RECURSIVE n(i) AS (SELECT 1 "
           "UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
    expectRefusedEverywhere(folder, document);
}

TEST(StrangeDocument, WithABrokenRow) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "row", workedExample());
    change(document, "PRAGMA foreign_keys = OFF; UPDATE services SET customer = 'nobody' WHERE key = 's1'");
    expectRefusedEverywhere(folder, document);
    EXPECT_EQ(run({"verify", document, "--json"}).json()["ok"], false);
}

TEST(StrangeDocument, CutShort) {
    const TemporaryFolder folder;
    const std::string whole = readFile(documentOf(folder, "cut", workedExample()));
    const std::string document = folder.file("cut.chain", whole.substr(0, whole.size() / 2));
    expectRefusedEverywhere(folder, document);
}

TEST(StrangeDocument, TakenAwayWhileItIsOpen) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "edit", workedExample());
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"change": "role", "key": "r1", "value": {"notes": "a"}})")["ok"], true);
    // Taken away under the open program: the edit is refused, and nothing is written elsewhere.
    std::filesystem::remove(document);
    const Json answer = session.ask(R"({"change": "role", "key": "r1", "value": {"notes": "b"}})");
    EXPECT_EQ(answer["ok"], false) << answer;
    EXPECT_EQ(session.finish(), 4);
    EXPECT_EQ(folder.names(), std::vector<std::string>{});
}

} // namespace
} // namespace throughline::test
