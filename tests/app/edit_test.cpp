#include <gtest/gtest.h>

#include <thread>

#include "tests/app/process.h"

namespace throughline::test {
namespace {

TEST(Edit, AnswersEachLineOnceItIsDurable) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    constexpr int last = 0; // a document that was made by an import has no journal yet
    Session session({"edit", document});
    EXPECT_EQ(session.ask(R"({"add": "role", "value": {"key": "r9", "title": "Forwarder"}})"),
              Json({{"ok", true}, {"seq", last + 1}, {"key", "r9"}}));
    EXPECT_EQ(session.ask(R"({"change": "role", "key": "r9", "value": {"department": "Logistics"}})"),
              Json({{"ok", true}, {"seq", last + 2}, {"key", "r9"}}));
    // The answer came, so another program sees the edit while this one is still open.
    EXPECT_EQ(exported(folder, document)["roles"].back()["department"], "Logistics");
    EXPECT_EQ(session.finish(), 0);
}

TEST(Edit, MakesUpAMissingKey) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    Session session({"edit", document});
    const Json answer = session.ask(R"({"add": "role", "value": {"title": "Forwarder"}})");
    ASSERT_TRUE(answer.value("ok", false)) << answer;
    const auto key = answer["key"].get<std::string>();
    EXPECT_EQ(key.size(), 11U);
    EXPECT_EQ(key.front(), 'r');
    EXPECT_TRUE(session.ask(R"({"change": "role", "key": ")" + key + R"(", "value": {"notes": "n"}})")["ok"]);
}

TEST(Edit, GoesOnAfterABadLineThatChangesNothing) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    const Json before = exported(folder, document);
    const std::vector<std::string> bad{
        "",
        "{",
        "[]",
        "null",
        "\"add\"",
        "\xff\xfe",
        R"({"add": "role"})",
        R"({"add": "robot", "value": {"title": "x"}})",
        R"({"add": "role", "value": {"title": "x", "colour": "red"}})",
        R"({"add": "role", "value": {"title": " "}})",
        R"({"add": "role", "value": {"title": "a\u0000b"}})",
        R"({"add": "role", "value": {"key": "r1", "title": "again"}})",
        R"({"add": "role", "value": {"key": "no key", "title": "x"}})",
        R"({"add": "role", "add": "role", "value": {"title": "x"}})",
        R"({"add": "service", "value": {"server": "r1", "customer": "r1"}})",
        R"({"add": "service", "value": {"server": "r1", "customer": "r99"}})",
        R"({"change": "service", "key": "s1", "value": {"weight": 0}})",
        R"({"change": "service", "key": "s1", "value": {"weight": NaN}})",
        R"({"change": "service", "key": "s1", "value": {"weight": 1e999}})",
        R"({"change": "task", "key": "t1", "value": {"promised": "2026-02-30"}})",
        R"({"change": "task", "key": "t99", "value": {"notes": ""}})",
        R"({"change": "task", "value": {"notes": ""}})",
        R"({"remove": "role", "key": "r99"})",
        R"({"remove": "role"})",
        R"({"undo": 1000000})",
        R"({"undo": 0})",
        R"({"undo": -1})",
        R"({"undo": "all"})",
        R"({"redo": 1})",
        R"({"add": "role", "value": {"title": "x"}, "really": true})",
        std::string(10000, '['),
    };
    Session session({"edit", document});
    for (const std::string& line : bad) {
        const Json answer = session.ask(line);
        ASSERT_TRUE(answer.is_object()) << line;
        EXPECT_EQ(answer["ok"], false) << line;
        EXPECT_TRUE(answer["error"].is_string() && !answer["error"].get<std::string>().empty()) << line;
        EXPECT_EQ(answer.size(), 2U) << answer;
    }
    EXPECT_EQ(session.ask(R"({"change": "document", "value": {"title": "Still here"}})")["ok"], true);
    EXPECT_EQ(session.finish(), 0);
    Json after = exported(folder, document);
    EXPECT_EQ(after["title"], "Still here");
    after["title"] = before["title"];
    EXPECT_EQ(after, before);
}

TEST(Edit, RefusesALineWithoutEndAndTakesTheNext) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    RunOptions input;
    input.input = std::string(40'000'000, 'x') + "\n" + R"({"change": "document", "value": {"title": "Taken"}})" + "\n";
    const Finished edited = run({"edit", document}, input);
    EXPECT_EQ(edited.status, 0) << edited.err;
    const std::size_t end = edited.out.find('\n');
    EXPECT_EQ(Json::parse(edited.out.substr(0, end))["ok"], false);
    EXPECT_EQ(Json::parse(edited.out.substr(end + 1))["ok"], true);
    EXPECT_LT(edited.peakKilobytes, 512 * 1024);
}

TEST(Edit, TakesALastLineWithoutALineBreak) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    RunOptions input;
    input.input = R"({"change": "document", "value": {"title": "Last"}})";
    const Finished edited = run({"edit", document}, input);
    EXPECT_EQ(edited.status, 0);
    EXPECT_EQ(edited.json()["ok"], true);
    EXPECT_EQ(exported(folder, document)["title"], "Last");
}

TEST(Edit, RemovesWithWhatHangsOnItAndUndoBringsAllBack) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    const Json before = normalised(exported(folder, document));
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"remove": "role", "key": "r2"})")["ok"], true);
    const Json without = exported(folder, document);
    EXPECT_EQ(without["roles"].size(), 5U);
    EXPECT_EQ(without["services"].size(), 4U);
    EXPECT_EQ(without["tasks"].size(), 3U);
    EXPECT_EQ(without["tasks"][0]["service"], nullptr);
    ASSERT_EQ(session.ask(R"({"undo": 1})")["ok"], true);
    EXPECT_EQ(normalised(exported(folder, document)), before);
    ASSERT_EQ(session.ask(R"({"redo": 1})")["ok"], true);
    EXPECT_EQ(normalised(exported(folder, document)), normalised(without));
}

TEST(Edit, NamesWhatHasNoKeyByItsTwoEnds) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"add": "view", "value": {"key": "d1", "title": "Whole chain"}})")["ok"], true);
    ASSERT_EQ(session.ask(R"({"add": "place", "value": {"view": "d1", "role": "r1", "x": 8, "y": 16}})")["ok"], true);
    ASSERT_EQ(session.ask(R"({"change": "place", "key": ["d1", "r1"], "value": {"x": 24}})")["ok"], true);
    ASSERT_EQ(
        session.ask(R"({"add": "relationship", "value": {"server": "r1", "customer": "r2", "sway": ["pay"]}})")["ok"],
        true);
    ASSERT_EQ(session.ask(R"({"add": "influence", "value": {"from": "r3", "to": "r2", "strength": 0.5}})")["ok"], true);
    ASSERT_EQ(session.ask(R"({"remove": "influence", "key": ["r3", "r2"]})")["ok"], true);
    const Json chain = exported(folder, document);
    EXPECT_EQ(chain["views"], Json::parse(R"([{"key": "d1", "title": "Whole chain",
                                               "places": [{"role": "r1", "x": 24.0, "y": 16.0,
                                                           "pinned": false}]}])"));
    EXPECT_EQ(chain["relationships"], Json::parse(R"([{"server": "r1", "customer": "r2", "sway": ["pay"], "rank": null,
                                                       "vouches": false}])"));
    EXPECT_EQ(chain["influences"], Json::array());
}

TEST(Edit, TwoProgramsEachTakeInTheOthersEdits) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    Session one({"edit", document});
    Session two({"edit", document});
    ASSERT_EQ(one.ask(R"({"add": "role", "value": {"key": "x1", "title": "Of one"}})")["ok"], true);
    // Two was open before the role was there, and serves it.
    ASSERT_EQ(two.ask(R"({"add": "service", "value": {"key": "x2", "server": "r1", "customer": "x1"}})")["ok"], true);
    ASSERT_EQ(one.ask(R"({"change": "service", "key": "x2", "value": {"provides": "By two, named by one"}})")["ok"],
              true);
    ASSERT_EQ(two.ask(R"({"change": "role", "key": "x1", "value": {"title": "By two"}})")["ok"], true);
    ASSERT_EQ(one.ask(R"({"change": "role", "key": "x1", "value": {"notes": "by one"}})")["ok"], true);
    const Json chain = exported(folder, document);
    EXPECT_EQ(chain["roles"].back()["title"], "By two");
    EXPECT_EQ(chain["roles"].back()["notes"], "by one");
    EXPECT_EQ(chain["services"].back()["provides"], "By two, named by one");
    EXPECT_EQ(one.finish(), 0);
    EXPECT_EQ(two.finish(), 0);
    EXPECT_EQ(run({"verify", document}).status, 0);
}

TEST(Edit, TwoProgramsAtOnceLoseNothingOfEither) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    constexpr int count = 60;
    int refused = 0;
    const auto write = [&](const std::string& name, int& bad) {
        Session session({"edit", document});
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(i);
            const Json answer = session.ask(
                i % 2 == 0
                    ? R"({"add": "role", "value": {"key": ")" + name + number + R"(", "title": "x"}})"
                    : R"({"change": "role", "key": "r1", "value": {")" + name + R"(": "note )" + number + "\"}}");
            bad += answer.value("ok", false) ? 0 : 1;
        }
    };
    int otherRefused = 0;
    std::thread other([&] { write("expertise", otherRefused); });
    write("notes", refused);
    other.join();
    // Both change the same role all the time, each another member of it.
    EXPECT_EQ(refused, 0);
    EXPECT_EQ(otherRefused, 0);
    const Json shown = run({"show", document, "--json"}).json();
    EXPECT_EQ(shown["last_change"]["seq"], 2 * count);
    EXPECT_EQ(shown["counts"]["roles"], 6 + count);
    const Json role = exported(folder, document)["roles"][0];
    EXPECT_EQ(role["notes"], "note " + std::to_string(count - 1));
    EXPECT_EQ(role["expertise"], "note " + std::to_string(count - 1));
    EXPECT_EQ(run({"verify", document}).status, 0);
}

TEST(Edit, UndoesAcrossRestarts) {
    const TemporaryFolder folder;
    const std::string document = folder.path("a.chain");
    ASSERT_EQ(run({"new", document}).status, 0);
    const Json before = exported(folder, document);
    constexpr int count = 20;
    for (int i = 0; i < count; ++i) {
        RunOptions input;
        input.input = R"({"add": "role", "value": {"title": "Role )" + std::to_string(i) + "\"}}\n";
        ASSERT_EQ(run({"edit", document}, input).json()["ok"], true);
    }
    const Json after = exported(folder, document);
    EXPECT_EQ(after["roles"].size(), static_cast<std::size_t>(count));
    RunOptions back;
    back.input = R"({"undo": 20})";
    ASSERT_EQ(run({"edit", document}, back).json()["ok"], true);
    EXPECT_EQ(exported(folder, document), before);
    RunOptions forth;
    forth.input = R"({"redo": 20})";
    ASSERT_EQ(run({"edit", document}, forth).json()["ok"], true);
    EXPECT_EQ(normalised(exported(folder, document)), normalised(after));
}

TEST(Edit, SaysWhereItsInputCannotBeRead) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    RunOptions fromFolder;
    fromFolder.inputFile = folder.path("");
    const Finished edited = run({"edit", document}, fromFolder);
    EXPECT_EQ(edited.status, 3);
    EXPECT_EQ(edited.err, "throughline: standard input cannot be read: Is a directory\n");
}

TEST(Edit, StopsWhereNobodyReadsItsAnswers) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    RunOptions closed;
    closed.closedOutput = true;
    closed.input = "{\"undo\": 1}\n";
    const Finished edited = run({"edit", document}, closed);
    EXPECT_EQ(edited.status, 4);
    EXPECT_EQ(edited.err, "throughline: standard output cannot be written: Broken pipe\n");
}

} // namespace
} // namespace throughline::test
