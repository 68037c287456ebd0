#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <string>

#include "core/exchange/json_writer.h"
#include "core/json/row_json.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

constexpr std::string_view head = R"({"format": "throughline-chain", "version": 1, )";

Outcome read(const std::string& members, const Chain& target = {}) {
    return importJson(std::string(head) + members + "}", target);
}

/// The example of the format's description, member for member.
constexpr std::string_view everything = R"({"format": "throughline-chain", "version": 3,
 "title": "Freight", "owner": "p1",
 "people":   [{"key": "p1", "name": "A. Example", "email": "a@example.com", "notes": ""}],
 "roles":    [{"key": "r1", "title": "Purchasing manager", "department": "Purchasing", "kind": "internal", "expertise": "", "notes": "", "holders": ["p1"]},
              {"key": "r2", "title": "Warehouse", "department": "", "kind": "internal", "expertise": "", "notes": "", "holders": []},
              {"key": "r3", "title": "Retail", "department": "", "kind": "end_customer", "expertise": "", "notes": "", "holders": []}],
 "views":    [{"key": "d2", "title": "Second", "places": []}, {"key": "d1", "title": "Whole chain", "places": [{"role": "r2", "x": 1.5, "y": -2.0, "pinned": true}, {"role": "r1", "x": 0.0, "y": 0.0, "pinned": false}]}],
 "services": [{"key": "s1", "server": "r1", "customer": "r2", "provides": "Freight contracts", "weight": 3.0, "expectation": "", "manager": false, "derived": false},
              {"key": "s2", "server": "r2", "customer": "r3", "provides": "", "weight": null, "expectation": "", "manager": true, "derived": true}],
 "relationships": [{"server": "r1", "customer": "r2", "sway": ["reputation"], "rank": 1, "vouches": false}],
 "influences": [{"from": "r3", "to": "r2", "strength": 0.5}],
 "values":   [{"key": "v1", "title": "Reliability", "rank": 1}],
 "goals":    [{"key": "g1", "title": "Cut delivery time", "measure": "days", "target": 2.0}],
 "tasks":    [{"key": "t1", "title": "Negotiate freight rates", "role": "r1", "service": "s1", "description": "", "expectation": "", "exceed": "",
               "effort": 8.0, "asked": "2026-01-05", "promised": "2026-02-01", "delivered": "2026-01-28", "state": "delivered", "outcome": "exceeded",
               "benefit": "Parcels come a day earlier", "lesson": "", "notes": "",
               "impact": {"note": "", "amount": 40.0, "low": 30.0, "high": 50.0, "unit": "hours/year", "spread": "splits", "at": null,
                          "evidence": "measured", "confirmed_by": "", "confirmed_on": null},
               "wording": {"review": "Freight costs 8 % less", "resume": "Cut freight costs", "situation": "Five carriers", "assignment": "5 % less",
                           "action": "Asked all five", "result": "8 % less"}, "values": ["v1"], "goals": ["g1"]}],
 "partnerships": [{"key": "n1", "roles": ["r1", "r2"], "two_way": true, "goals": ["g1"],
               "obstacles": [{"text": "", "since": "2026-01-01", "removed": null}], "actions": [{"day": "2026-01-02", "text": ""}]}],
 "feedback": [{"key": "f1", "customer": "r2", "day": "2026-01-30", "quality": "reliable", "score": 2, "note": "", "task": "t1"}],
 "opportunities": [{"key": "o1", "customer": "r2", "title": "Lead the freight project", "state": "open", "note": ""}],
 "reviews":  [{"key": "w1", "title": "2026", "from": "2026-01-01", "to": null, "best": ["t1"], "lessons": "Ask all\nof them", "plans": "The same for parcels"}]})";

TEST(Json, ComesBackAsItWas) {
    const Outcome outcome = importJson(everything);
    ASSERT_EQ(outcome.error, "");
    const auto before = json::parse(everything);
    const auto after = json::parse(writeJson(outcome.chain));
    ASSERT_TRUE(before);
    ASSERT_TRUE(after);
    // Compared as plain objects: the order of members does not count.
    EXPECT_EQ(nlohmann::json(*after), nlohmann::json(*before));
}

TEST(Json, ReadsTheFixtureOfEachVersion) {
    for (const int version : {1, 2}) {
        std::ifstream file(std::string(THROUGHLINE_TEST_DATA_DIR) + "/documents/version-" + std::to_string(version) +
                           ".json");
        ASSERT_TRUE(file.good());
        auto before = nlohmann::json::parse(file);
        ASSERT_EQ(before["version"], version);
        const Outcome outcome = importJson(before.dump());
        ASSERT_EQ(outcome.error, "");
        // What the version did not know is unset.
        before["version"] = 3;
        for (auto& view : before["views"]) {
            for (auto& place : view["places"])
                place["pinned"] = false;
        }
        if (version == 1) {
            before["reviews"] = nlohmann::json::array();
            for (auto& task : before["tasks"])
                task["wording"] = nullptr;
        }
        EXPECT_EQ(nlohmann::json::parse(writeJson(outcome.chain)), before) << version;
    }
}

TEST(Json, ChainsComeBackEqual) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Chain chain = randomChain(seed);
        const std::string text = writeJson(chain);
        const Outcome outcome = importJson(text);
        ASSERT_EQ(outcome.error, "") << "seed " << seed;
        ASSERT_TRUE(outcome.chain == chain) << "seed " << seed;
        ASSERT_EQ(writeJson(outcome.chain), text) << "seed " << seed;
    }
}

TEST(Json, WritesEveryListOfAnEmptyChain) {
    EXPECT_EQ(nlohmann::json::parse(writeJson(Chain())),
              nlohmann::json::parse(R"({"format": "throughline-chain", "version": 3, "title": "", "owner": null,
        "people": [], "roles": [], "views": [], "services": [], "relationships": [], "influences": [], "values": [],
        "goals": [], "tasks": [], "partnerships": [], "feedback": [], "opportunities": [], "reviews": []})"));
}

TEST(Json, FillsInWhatMayBeMissing) {
    const Outcome outcome = read(R"("roles": [{"title": "Buyer"}, {"title": "Clerk", "key": null}],
        "views": [{"places": null}, {"title": "Mine"}], "values": [{}], "goals": [{"title": null}],
        "opportunities": [{}], "feedback": [{}], "tasks": null)");
    ASSERT_EQ(outcome.error, "");
    std::set<std::string> keys;
    for (const Role& role : outcome.chain.roles()) {
        EXPECT_EQ(role.key.text().size(), 11u);
        EXPECT_EQ(role.key.text().front(), 'r');
        keys.insert(role.key.text());
    }
    EXPECT_EQ(keys.size(), 2u);
    const auto views = outcome.chain.orderedViews();
    ASSERT_EQ(views.size(), 2u);
    EXPECT_EQ(views[0]->title, "Whole chain");
    EXPECT_EQ(views[1]->title, "Mine");
    EXPECT_EQ(outcome.chain.values().begin()->title, "Untitled");
    EXPECT_EQ(outcome.chain.goals().begin()->title, "Untitled");
    EXPECT_EQ(outcome.chain.opportunities().begin()->title, "Untitled");
}

TEST(Json, AddsToWhatIsThere) {
    const Outcome first = importJson(everything);
    const Outcome second = read(R"("title": "Other", "owner": "p2", "people": [{"key": "p2", "name": "B"}],
        "views": [{"key": "d9", "title": "Third"}],
        "services": [{"key": "s9", "server": "r1", "customer": "r3"}])",
                                first.chain);
    ASSERT_EQ(second.error, "");
    EXPECT_EQ(second.chain.info(), first.chain.info());
    EXPECT_EQ(second.chain.services().size(), 3u);
    EXPECT_EQ(second.chain.orderedViews().back()->title, "Third");
    EXPECT_EQ(linesOf(second.leftOut), (std::vector<std::string>{"title: title “Other”: the document has a title",
                                                                 "owner: owner p2: the document has an owner"}));
}

TEST(Json, RefusesKeysThatAreThereAlready) {
    const Outcome first = importJson(everything);
    EXPECT_EQ(read(R"("roles": [{"key": "x", "title": "X"}, {"key": "r1", "title": "Y"}])", first.chain).error,
              "roles[1]: the role r1 is there already");
    EXPECT_EQ(read(R"("roles": [{"key": "p1", "title": "Y"}])", first.chain).error,
              "roles[0].key: is the key of a person already");
    EXPECT_EQ(read(R"("influences": [{"from": "r3", "to": "r2"}])", first.chain).error,
              "influences[0]: the influence r3/r2 is there already");
}

TEST(Json, NamesThePathOfWhatIsInvalid) {
    const std::string roles = R"("roles": [{"key": "a", "title": "A"}, {"key": "b", "title": "B"},
                                          {"key": "c", "title": "C", "kind": "end_customer"}])";
    const auto error = [&](const std::string& members) { return read(roles + ", " + members).error; };
    EXPECT_EQ(error(R"("services": [{"server": "a", "customer": "b"}, {"server": "a", "customer": "b", "weight": 0}])"),
              "services[1].weight: must be greater than 0");
    EXPECT_EQ(error(R"("services": [{"server": "a", "customer": "a"}])"),
              "services[0].customer: a role does not serve itself");
    EXPECT_EQ(error(R"("services": [{"server": "a", "customer": "z"}])"),
              "services[0].customer: names the role z, which does not exist");
    EXPECT_EQ(error(R"("services": [{"server": "a"}])"), "services[0].customer: is missing");
    EXPECT_EQ(error(R"("services": [7])"), "services[0]: should be an object");
    EXPECT_EQ(error(R"("services": {})"), "services: should be a list");
    EXPECT_EQ(error(R"("service": [])"), "service: is no member of a chain");
    EXPECT_EQ(error(R"("places": [])"), "places: is no member of a chain");
    EXPECT_EQ(error(R"("title": [])"), "title: should be no list");
    EXPECT_EQ(error(R"("title": 4)"), "title: should be a text");
    EXPECT_EQ(error(R"("owner": "nobody")"), "owner: names the person nobody, which does not exist");
    EXPECT_EQ(error(R"("views": [{"places": [{"role": "a"}, {"role": "z", "x": 1}]}])"),
              "views[0].places[1].role: names the role z, which does not exist");
    EXPECT_EQ(error(R"("views": [{"places": [{"role": "a", "x": "left"}]}])"),
              "views[0].places[0].x: should be a number");
    EXPECT_EQ(error(R"("views": [{"places": [{"x": 1}]}])"), "views[0].places[0].role: is missing");
    EXPECT_EQ(error(R"("views": [{"places": [{"role": "a"}, {"role": "a"}]}])"), "views[0].places[1]: is there twice");
    EXPECT_EQ(error(R"("views": [{"position": 3}])"), "views[0].position: is no member of the kind “view”");
    EXPECT_EQ(error(R"("tasks": [{"title": "T", "role": "c"}])"),
              "tasks[0].role: is the end customer c, who has no tasks");
    EXPECT_EQ(error(R"("tasks": [{"title": "T", "role": "a", "asked": "2026-02-30"}])"),
              "tasks[0].asked: should be a real day, written YYYY-MM-DD");
    EXPECT_EQ(error(R"("tasks": [{"title": "T", "role": "a", "impact": {"amount": 1, "low": 2}}])"),
              "tasks[0].impact.low: is greater than the amount");
    EXPECT_EQ(error(R"("feedback": [{"score": 3}])"), "feedback[0].score: must be an integer from -2 to 2");
    EXPECT_EQ(error(R"("roles2": 1)"), "roles2: is no member of a chain");
    EXPECT_EQ(read(R"("roles": [{"key": "a", "title": " "}])").error, "roles[0].title: is blank");
    EXPECT_EQ(read(R"("roles": [{"key": "a"}])").error, "roles[0].title: is missing");
    EXPECT_EQ(read(R"("values": [{"title": ""}])").error, "values[0].title: is blank");
    EXPECT_EQ(read(R"("roles": [{"key": "a", "title": "A"}, {"key": "a", "title": "A"}])").error,
              "roles[1].key: the key a is there twice");
}

TEST(Json, WantsItsFormatAndVersion) {
    EXPECT_EQ(importJson("{}").error,
              "format: is missing; this is not the JSON of a chain (“format” should be “throughline-chain”)");
    EXPECT_EQ(importJson(R"({"format": "jgf", "version": 1})").error, "format: should be “throughline-chain”");
    EXPECT_EQ(importJson(R"({"format": "throughline-chain"})").error, "version: is missing");
    EXPECT_EQ(importJson(R"({"format": "throughline-chain", "version": 4})").error,
              "version: is a later version than this program reads (3)");
    EXPECT_EQ(importJson(R"({"format": "throughline-chain", "version": 0})").error, "version: should be 1 to 3");
    EXPECT_EQ(importJson(R"({"format": "throughline-chain", "version": "1"})").error, "version: should be an integer");
    EXPECT_EQ(importJson(R"({"version": 1, "roles": [], "format": "throughline-chain"})").error, "");
}

TEST(Json, TakesALargeChainInAMoment) {
    std::string text(head);
    text += "\"roles\": [";
    for (int i = 0; i < 50'000; ++i) {
        text += std::string(i ? "," : "") + R"({"key":"r)" + std::to_string(i) + R"(","title":"Role )" +
                std::to_string(i) + "\"}";
    }
    text += R"(], "services": [)";
    for (int i = 1; i < 50'000; ++i) {
        text += std::string(i > 1 ? "," : "") + R"({"server":"r)" + std::to_string(i - 1) + R"(","customer":"r)" +
                std::to_string(i) + "\"}";
    }
    const Outcome outcome = importJson(text + "]}");
    ASSERT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.roles().size(), 50'000u);
    EXPECT_EQ(outcome.chain.services().size(), 49'999u);
}

} // namespace
} // namespace throughline::exchange
