#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <string>

#include "core/exchange/json_writer.h"
#include "core/json/row_json.h"
#include "core/model/chain.h"

namespace throughline {
namespace {

using json::Json;

Json schema() {
    std::ifstream file(THROUGHLINE_TEST_DATA_DIR "/../../resources/schema/throughline-chain.schema.json");
    EXPECT_TRUE(file);
    return Json::parse(file);
}

std::set<std::string> membersOf(const Json& object) {
    std::set<std::string> names;
    for (const auto& item : object.items())
        names.insert(item.key());
    return names;
}

/// Those of a row as it is written; `beside`: what the interchange has in another way.
template <class E>
std::set<std::string> writtenBy(std::set<std::string> beside = {}) {
    std::set<std::string> names = membersOf(json::toJson(E{}));
    for (const std::string& name : beside) {
        if (!names.erase(name))
            names.insert(name);
    }
    return names;
}

TEST(JsonSchema, HasTheMembersThatAreWritten) {
    const Json whole = schema();
    const auto described = [&](const char* name) { return membersOf(whole["$defs"][name]["properties"]); };
    EXPECT_EQ(described("person"), writtenBy<Person>());
    EXPECT_EQ(described("role"), writtenBy<Role>());
    EXPECT_EQ(described("view"), writtenBy<View>({"places"}));
    EXPECT_EQ(described("place"), writtenBy<Place>({"view"}));
    EXPECT_EQ(described("service"), writtenBy<Service>());
    EXPECT_EQ(described("relationship"), writtenBy<Relationship>());
    EXPECT_EQ(described("influence"), writtenBy<Influence>());
    EXPECT_EQ(described("value"), writtenBy<Value>());
    EXPECT_EQ(described("goal"), writtenBy<Goal>());
    EXPECT_EQ(described("task"), writtenBy<Task>());
    EXPECT_EQ(described("partnership"), writtenBy<Partnership>());
    EXPECT_EQ(described("feedback"), writtenBy<Feedback>());
    EXPECT_EQ(described("opportunity"), writtenBy<Opportunity>());
    EXPECT_EQ(described("review"), writtenBy<Review>());
    Task told;
    told.impact.emplace();
    told.wording.emplace();
    const Json task = json::toJson(told);
    EXPECT_EQ(described("impact"), membersOf(task["impact"]));
    EXPECT_EQ(described("wording"), membersOf(task["wording"]));
}

TEST(JsonSchema, HasTheDocumentsMembersAndItsVersion) {
    const Json whole = schema();
    const Json written = Json::parse(exchange::writeJson(Chain()));
    EXPECT_EQ(membersOf(whole["properties"]), membersOf(written));
    EXPECT_EQ(whole["properties"]["version"]["enum"].back(), written["version"]);
}

} // namespace
} // namespace throughline
