#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "tests/app/process.h"

/// What makes, describes, checks, copies and shortens documents.
namespace throughline::test {
namespace {

const std::vector<std::string> templates{"back-office-accountant", "hospital", "purchasing", "research-analyst",
                                         "software-support"};

TEST(New, MakesAnEmptyDocument) {
    const TemporaryFolder folder;
    const std::string document = folder.path("a.chain");
    const Finished made = run({"new", document});
    EXPECT_EQ(made.status, 0) << made.err;
    EXPECT_EQ(made.out, "Made " + document + ", empty.\n");
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a.chain"});
    EXPECT_EQ(exported(folder, document),
              Json::parse(R"({"format": "throughline-chain", "version": 3, "title": "", "owner": null,
        "people": [], "roles": [], "views": [], "services": [], "relationships": [], "influences": [], "values": [], "goals": [],
        "tasks": [], "partnerships": [], "feedback": [], "opportunities": [], "reviews": []})"));
}

TEST(New, ListsItsTemplates) {
    const Finished listed = run({"new", "--list", "--json"});
    EXPECT_EQ(listed.status, 0) << listed.err;
    std::vector<std::string> names;
    for (const Json& entry : listed.json()) {
        names.push_back(entry["name"]);
        EXPECT_FALSE(entry["title"].get<std::string>().empty());
    }
    EXPECT_EQ(names, templates);
}

TEST(New, MakesADocumentFromEachTemplateThatIsSoundAndCanBeTraced) {
    const TemporaryFolder folder;
    for (const std::string& name : templates) {
        const std::string document = folder.path(name + ".chain");
        ASSERT_EQ(run({"new", document, "--template", name}).status, 0) << name;
        EXPECT_EQ(run({"verify", document}).status, 0) << name;
        const Json chain = exported(folder, document);
        EXPECT_GE(chain["roles"].size(), 4U) << name;
        EXPECT_FALSE(chain["owner"].is_null()) << name;
        bool anyArrives = false;
        for (const Json& task : chain["tasks"]) {
            const Json trace = run({"trace", document, "--task", task["key"], "--json"}).json();
            EXPECT_EQ(trace["assumed"], false) << name;
            anyArrives = anyArrives || !trace["end_customers"].empty();
        }
        EXPECT_TRUE(anyArrives) << name;
    }
}

TEST(New, MakesItsOwnerOfAName) {
    const TemporaryFolder folder;
    const std::string empty = folder.path("a.chain");
    ASSERT_EQ(run({"new", empty, "--owner", "Ágnes Müller"}).status, 0);
    const Json chain = exported(folder, empty);
    ASSERT_EQ(chain["people"].size(), 1U);
    EXPECT_EQ(chain["people"][0]["name"], "Ágnes Müller");
    EXPECT_EQ(chain["owner"], chain["people"][0]["key"]);

    const std::string filled = folder.path("b.chain");
    ASSERT_EQ(run({"new", filled, "--template", "purchasing", "--owner", "Ágnes Müller"}).status, 0);
    EXPECT_EQ(run({"show", filled, "--json"}).json()["owner"]["name"], "Ágnes Müller");
    const std::string plain = folder.path("c.chain");
    ASSERT_EQ(run({"new", plain, "--template", "purchasing"}).status, 0);
    EXPECT_EQ(exported(folder, filled)["people"].size(), exported(folder, plain)["people"].size());
}

TEST(New, RefusesWhatItDoesNotKnowAndMakesNothing) {
    const TemporaryFolder folder;
    const std::string document = folder.path("a.chain");
    const Finished unknown = run({"new", document, "--template", "none"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_EQ(unknown.err,
              "throughline: --template: there is no template “none”; take one of back-office-accountant, "
              "hospital, purchasing, research-analyst, software-support\n");
    EXPECT_EQ(run({"new", document, "--owner", " "}).status, 3);
    EXPECT_EQ(run({"new", document, "--owner", "a\xff"}).status, 3);
    EXPECT_EQ(run({"new"}).status, 2);
    EXPECT_EQ(folder.names(), std::vector<std::string>{});
}

TEST(Show, TellsWhatADocumentHolds) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    EXPECT_EQ(run({"show", document, "--json"}).json(),
              Json::parse(R"({"title": "Freight", "owner": {"key": "p1", "name": "A. Example"},
        "version": 3, "last_change": null, "counts": {"people": 1, "roles": 6, "views": 0, "places": 0, "services": 8,
        "relationships": 0, "influences": 0, "values": 0, "goals": 0, "tasks": 4, "partnerships": 0, "feedback": 0,
        "opportunities": 0, "reviews": 0}})"));
    EXPECT_EQ(run({"show", document}).out,
              "title        Freight\n"
              "owner        A. Example\n"
              "version      3\n"
              "last change  (none since it was made)\n"
              "\n"
              "1  people\n"
              "6  roles\n"
              "0  views\n"
              "0  places\n"
              "8  services\n"
              "0  relationships\n"
              "0  influences\n"
              "0  values\n"
              "0  goals\n"
              "4  tasks\n"
              "0  partnerships\n"
              "0  feedback\n"
              "0  opportunities\n"
              "0  reviews\n");
    RunOptions input;
    input.input = R"({"change": "document", "value": {"owner": null}})";
    ASSERT_EQ(run({"edit", document}, input).json()["ok"], true);
    const Json after = run({"show", document, "--json"}).json();
    EXPECT_EQ(after["owner"], nullptr);
    EXPECT_EQ(after["last_change"]["seq"], 1);
    EXPECT_EQ(after["last_change"]["time"].get<std::string>().size(), std::string("2026-01-01T00:00:00Z").size());
}

TEST(Verify, SaysThatASoundDocumentIs) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    const std::string before = readFile(document);
    EXPECT_EQ(run({"verify", document, "--json"}).out, "{\"ok\":true,\"problems\":[]}\n");
    EXPECT_EQ(run({"verify", document}).out, "The document is sound: its rows, its rules and its journal.\n");
    EXPECT_TRUE(readFile(document) == before);
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a.chain"});
}

/// A flipped byte in each page is refused, or the document opens and is valid; nothing crashes, hangs or is written.
TEST(Verify, AnswersForAFlippedByteInEachPage) {
    const TemporaryFolder folder;
    const std::string whole = readFile(documentOf(folder, "a", workedExample()));
    const std::string document = folder.path("flipped.chain");
    constexpr std::size_t page = 4096;
    std::size_t found = 0;
    for (std::size_t start = 0; start < whole.size(); start += page) {
        for (const std::size_t offset : {std::size_t{3}, page / 2, page - 10}) {
            std::string flipped = whole;
            flipped[start + offset] = static_cast<char>(flipped[start + offset] ^ 0x55);
            (void)folder.file("flipped.chain", flipped);
            const Finished verified = run({"verify", document, "--json"});
            const Finished shown = run({"show", document, "--json"});
            ASSERT_TRUE(verified.status == 0 || verified.status == 1 || verified.status == 3)
                << start + offset << ": " << verified.status << verified.err;
            ASSERT_TRUE(shown.status == 0 || shown.status == 3) << start + offset << ": " << shown.status << shown.err;
            EXPECT_LT(verified.cpuSeconds, 5.0);
            if (verified.status == 1) {
                ++found;
                EXPECT_EQ(verified.json()["ok"], false);
                EXPECT_FALSE(verified.json()["problems"].empty());
            }
            if (verified.status == 0) {
                EXPECT_EQ(shown.status, 0) << start + offset << ": " << shown.err;
            }
            EXPECT_TRUE(readFile(document) == flipped);
        }
    }
    EXPECT_GT(found, 0U);
}

TEST(Share, LeavesOutWhatIsPrivate) {
    const TemporaryFolder folder;
    const std::string document =
        documentOf(folder, "a", R"({"format": "throughline-chain", "version": 1, "title": "T", "owner": "p1",
        "people": [{"key": "p1", "name": "A", "notes": "secret-1"}],
        "roles": [{"key": "r1", "title": "A", "notes": "secret-2", "holders": ["p1"]}, {"key": "r2", "title": "B", "kind": "end_customer"}],
        "services": [{"key": "s1", "server": "r1", "customer": "r2"}],
        "relationships": [{"server": "r1", "customer": "r2", "sway": ["pay"], "rank": 1, "vouches": true}],
        "tasks": [{"key": "t1", "title": "T", "role": "r1", "service": "s1", "notes": "secret-3", "wording": {"review": "secret-9"}}],
        "partnerships": [{"key": "n1", "roles": ["r1", "r2"], "obstacles": [{"text": "secret-4"}]}],
        "feedback": [{"key": "f1", "customer": "r2", "note": "secret-5"}],
        "opportunities": [{"key": "o1", "customer": "r2", "title": "secret-6"}],
        "reviews": [{"key": "w1", "title": "secret-8", "best": ["t1"]}]})");
    RunOptions input;
    input.input = R"({"change": "role", "key": "r1", "value": {"expertise": "secret-7"}})"
                  "\n"
                  R"({"change": "role", "key": "r1", "value": {"expertise": "open"}})";
    ASSERT_EQ(run({"edit", document}, input).status, 0);
    const std::string before = readFile(document);
    const std::string copy = folder.path("copy.chain");
    const Finished shared = run({"share", document, "--output", copy});
    EXPECT_EQ(shared.status, 0) << shared.err;
    EXPECT_EQ(shared.out, "Made " + copy + " with 2 roles, without the journal and what is private.\n");
    EXPECT_EQ(run({"verify", copy}).status, 0);
    EXPECT_EQ(readFile(copy).find("secret"), std::string::npos);
    const Json chain = exported(folder, copy);
    EXPECT_EQ(chain["roles"].size(), 2U);
    EXPECT_EQ(chain["roles"][0]["expertise"], "open");
    EXPECT_EQ(chain["feedback"], Json::array());
    EXPECT_EQ(chain["opportunities"], Json::array());
    EXPECT_EQ(chain["reviews"], Json::array());
    EXPECT_EQ(chain["tasks"][0]["wording"], nullptr);
    EXPECT_EQ(chain["partnerships"][0]["obstacles"], Json::array());
    for (const Json& relationship : chain["relationships"]) {
        EXPECT_EQ(relationship["sway"], Json::array());
        EXPECT_EQ(relationship["rank"], nullptr);
        EXPECT_EQ(relationship["vouches"], false);
    }
    RunOptions undo;
    undo.input = R"({"undo": 1})";
    EXPECT_EQ(run({"edit", copy}, undo).json()["ok"], false);
    EXPECT_TRUE(readFile(document) == before);

    const std::string kept = folder.path("kept.chain");
    ASSERT_EQ(run({"share", document, "--output", kept, "--keep", "notes", "--keep", "feedback,sway,reviews"}).status,
              0);
    const Json more = exported(folder, kept);
    EXPECT_EQ(more["roles"][0]["notes"], "secret-2");
    EXPECT_EQ(more["feedback"].size(), 1U);
    EXPECT_EQ(more["relationships"][0]["sway"], Json::array({"pay"}));
    EXPECT_EQ(more["reviews"][0]["best"], Json::array({"t1"}));
    EXPECT_EQ(more["tasks"][0]["wording"]["review"], "secret-9");
    EXPECT_EQ(more["opportunities"], Json::array());
    EXPECT_EQ(run({"share", document, "--output", folder.path("c.chain"), "--keep", "journal"}).status, 2);
    // Nothing is overwritten.
    EXPECT_EQ(run({"share", document, "--output", copy}).status, 4);
}

TEST(Trim, ForgetsTheEditsBeforeADay) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    RunOptions input;
    input.input = R"({"change": "role", "key": "r1", "value": {"notes": "one"}})"
                  "\n"
                  R"({"change": "role", "key": "r1", "value": {"notes": "two"}})";
    ASSERT_EQ(run({"edit", document}, input).status, 0);
    const Json before = exported(folder, document);
    EXPECT_EQ(run({"trim", document, "--before", "2000-01-01"}).out,
              "No edit is older than 2000-01-01; nothing is forgotten.\n");
    EXPECT_EQ(run({"trim", document, "--before", "2000-02-30"}).status, 2);
    // The last edit stays a line of the history; it cannot be taken back any more.
    EXPECT_EQ(run({"trim", document, "--before", "9999-01-01", "--json"}).out, "{\"forgotten\":2}\n");
    EXPECT_EQ(run({"verify", document}).status, 0);
    EXPECT_EQ(exported(folder, document), before);
    RunOptions undo;
    undo.input = R"({"undo": 1})";
    EXPECT_EQ(run({"edit", document}, undo).json()["ok"], false);
}

} // namespace
} // namespace throughline::test
