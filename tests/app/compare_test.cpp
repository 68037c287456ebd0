#include <gtest/gtest.h>
#include <sqlite3.h>

#include "tests/app/process.h"

/// What changed between two days.
namespace throughline::test {
namespace {

/// The worked example with an owner, imported on 1 February; on 1 March edits, on 1 April others.
std::string documentOfThreeMonths(const TemporaryFolder& folder) {
    const std::string document = documentOf(folder, "a", workedExample());
    const auto edit = [&](const std::string& lines) {
        RunOptions input;
        input.input = lines;
        EXPECT_EQ(run({"edit", document}, input).status, 0);
    };
    edit(R"({"add": "role", "value": {"key": "r9", "title": "Returns desk"}}
{"change": "service", "key": "s1", "value": {"weight": 1}}
{"change": "task", "key": "t2", "value": {"state": "delivered", "delivered": "2026-03-01"}})");
    edit(R"({"change": "role", "key": "r9", "value": {"title": "Claims desk"}}
{"change": "service", "key": "s1", "value": {"weight": 3}}
{"remove": "role", "key": "r6"})");
    sqlite3* connection = nullptr;
    EXPECT_EQ(sqlite3_open(document.c_str(), &connection), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(connection,
                           "UPDATE edits SET time = '2026-03-01T12:00:00Z' WHERE sequence <= 3;"
                           "UPDATE edits SET time = '2026-04-01T12:00:00Z' WHERE sequence > 3",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(connection);
    return document;
}

TEST(Compare, SaysWhatChangedBetweenTwoDays) {
    const TemporaryFolder folder;
    const std::string document = documentOfThreeMonths(folder);
    const std::string before = readFile(document);
    const Json march = run({"compare", document, "--from", "2026-03-01", "--to", "2026-03-31", "--json"}).json();
    EXPECT_EQ(march["from"], "2026-03-01");
    EXPECT_EQ(march["to"], "2026-03-31");
    EXPECT_EQ(march["reaches_back"], false);
    EXPECT_EQ(march["journal_begins"], "2026-03-01");
    EXPECT_EQ(march["roles"], Json::parse(R"([{"change": "added", "key": "r9", "title": "Returns desk"}])"));
    EXPECT_EQ(march["services"][0]["before"], Json::parse(R"({"weight": 3.0})"));
    EXPECT_EQ(march["services"][0]["after"], Json::parse(R"({"weight": 1.0})"));
    EXPECT_EQ(march["tasks"][0]["change"], "delivered");
    EXPECT_EQ(march["reach"], Json::parse(R"([{"role": "r1", "customer": "r4", "before": 0.875, "after": 0.75},
                                              {"role": "r1", "customer": "r5", "before": 0.125, "after": 0.25}])"));
    EXPECT_EQ(march["impact"], Json::parse(R"([{"unit": "hours/year", "spread": "splits", "customer": null,
                                                "before": 0.0, "after": 40.0}])"));

    const Finished april = run({"compare", document, "--from", "2026-04-01", "--to", "2026-04-30"});
    EXPECT_EQ(april.status, 0) << april.err;
    EXPECT_EQ(april.out,
              "From 2026-04-01 to 2026-04-30:\n"
              "\n"
              "Roles\n"
              "  removed  Director\n"
              "  changed  Claims desk  title (was “Returns desk”)\n"
              "\n"
              "Services\n"
              "  removed  Production planner → Director\n"
              "  removed  Purchasing manager → Director\n"
              "  removed  Warehouse manager → Director\n"
              "  changed  Purchasing manager → Warehouse manager: Freight contracts  weight 1 → 3\n"
              "\n"
              "Where the owner's work arrives, before and after\n"
              "  Purchasing manager → Retail customer     75 %  87.5 %\n"
              "  Purchasing manager → Wholesale customer  25 %  12.5 %\n");
    EXPECT_EQ(run({"compare", document, "--from", "2026-05-01", "--to", "2026-05-02"}).out,
              "From 2026-05-01 to 2026-05-02: nothing changed.\n");
    EXPECT_TRUE(readFile(document) == before);
}

TEST(Compare, BeginsAfterTheLastReview) {
    const TemporaryFolder folder;
    const std::string document = documentOfThreeMonths(folder);
    EXPECT_EQ(run({"compare", document, "--to", "2026-04-30", "--json"}).json()["from"], "2026-03-01");
    RunOptions input;
    input.input = R"({"add": "review", "value": {"title": "First quarter", "from": "2026-01-01", "to": "2026-03-31"}})";
    ASSERT_EQ(run({"edit", document}, input).status, 0);
    const Json since = run({"compare", document, "--today", "2199-01-01", "--json"}).json();
    EXPECT_EQ(since["from"], "2026-04-01");
    EXPECT_EQ(since["to"], "2199-01-01");
    EXPECT_EQ(since["roles"].size(), 2U);
}

TEST(Compare, BearsAJournalThatIsYoungerThanTheDay) {
    const TemporaryFolder folder;
    const std::string document = documentOfThreeMonths(folder);
    const Finished early = run({"compare", document, "--today", "2025-12-20", "--json"});
    ASSERT_EQ(early.status, 0) << early.err;
    EXPECT_EQ(early.json()["from"], "2025-12-20");
    EXPECT_EQ(early.json()["to"], "2025-12-20");
}

TEST(Compare, RefusesWhatIsNoDayOrNoDocument) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    EXPECT_EQ(run({"compare", document, "--from", "2026-02-30"}).status, 2);
    EXPECT_EQ(run({"compare", document, "--to", "some day"}).status, 2);
    const Finished turned = run({"compare", document, "--from", "2026-02-02", "--to", "2026-02-01"});
    EXPECT_EQ(turned.status, 2);
    EXPECT_EQ(turned.err, "throughline: --to: the period ends before it begins\n");
    const Finished ahead = run({"compare", document, "--from", "2026-02-02", "--today", "2026-02-01"});
    EXPECT_EQ(ahead.status, 2);
    EXPECT_EQ(ahead.err, "throughline: --from: the period begins after today\n");
    EXPECT_EQ(run({"compare", folder.path("missing.chain"), "--from", "2026-02-01"}).status, 3);
    EXPECT_EQ(run({"compare"}).status, 2);
}

} // namespace
} // namespace throughline::test
