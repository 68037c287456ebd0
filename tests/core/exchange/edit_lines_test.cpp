#include "core/exchange/edit_lines.h"

#include <gtest/gtest.h>

#include <string>

#include "core/model/check.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

/// Takes line after line as `throughline edit` does, and answers with the key or `PLACE: what is wrong`.
class EditLines : public testing::Test {
  protected:
    std::string line(std::string_view text) {
        const auto read = readEditLine(text, chain, keys);
        if (!read)
            return read.status().place() + ": " + read.status().text();
        if (read->kind != EditLine::Kind::edit) {
            return (read->kind == EditLine::Kind::undo ? "undo " : "redo ") + std::to_string(read->count);
        }
        const Status status = check(chain, read->edit);
        if (!status)
            return "refused " + status.place() + ": " + status.text();
        chain.apply(read->edit);
        return read->key;
    }
    Chain chain;
    KeySource keys{3};
};

TEST_F(EditLines, AddChangeAndRemove) {
    EXPECT_EQ(line(R"({"add": "role", "value": {"key": "r1", "title": "Buyer"}})"), "r1");
    EXPECT_EQ(line(R"({"add": "role", "value": {"key": "r2", "title": "Shop", "kind": "end_customer"}})"), "r2");
    const std::string service = line(R"({"add": "service", "value": {"server": "r1", "customer": "r2"}})");
    EXPECT_EQ(service.size(), 11u);
    EXPECT_TRUE(chain.services().contains(ServiceKey(service)));
    EXPECT_EQ(line(R"({"change": "service", "key": ")" + service + R"(", "value": {"weight": 2}})"), service);
    EXPECT_EQ(chain.services().find(ServiceKey(service))->weight, 2.0);
    EXPECT_EQ(line(R"({"change": "role", "key": "r1", "value": {"key": "r1", "notes": "n"}})"), "r1");
    EXPECT_EQ(chain.roles().find(RoleKey("r1"))->title, "Buyer");
    EXPECT_EQ(line(R"({"remove": "role", "key": "r1"})"), "r1");
    EXPECT_TRUE(chain.services().isEmpty());
    EXPECT_EQ(chain.roles().size(), 1u);
}

TEST_F(EditLines, NameRowsWithoutAKeyByTheirEnds) {
    line(R"({"add": "role", "value": {"key": "r1", "title": "Buyer"}})");
    line(R"({"add": "role", "value": {"key": "r2", "title": "Shop"}})");
    line(R"({"add": "view", "value": {"key": "d1"}})");
    EXPECT_EQ(chain.firstView()->title, "Whole chain");
    EXPECT_EQ(line(R"({"add": "place", "value": {"view": "d1", "role": "r1", "x": 3}})"), "d1/r1");
    EXPECT_EQ(line(R"({"change": "place", "key": ["d1", "r1"], "value": {"y": 4}})"), "d1/r1");
    const Place moved{ViewKey("d1"), RoleKey("r1"), 3.0, 4.0};
    EXPECT_EQ(*chain.places().begin(), moved);
    EXPECT_EQ(line(R"({"add": "relationship", "value": {"server": "r1", "customer": "r2", "sway": ["pay"]}})"),
              "r1/r2");
    EXPECT_EQ(line(R"({"change": "relationship", "key": ["r1", "r2"], "value": {"rank": 1}})"), "r1/r2");
    EXPECT_EQ(line(R"({"add": "influence", "value": {"from": "r2", "to": "r1", "strength": 0.5}})"), "r2/r1");
    EXPECT_EQ(line(R"({"remove": "influence", "key": ["r2", "r1"]})"), "r2/r1");
    EXPECT_EQ(line(R"({"remove": "relationship", "key": "r1/r2"})"), "r1/r2");
    EXPECT_TRUE(chain.relationships().isEmpty());
    EXPECT_EQ(line(R"({"remove": "place", "key": ["d1", "r2"]})"), "key: there is no place d1/r2");
    EXPECT_EQ(line(R"({"remove": "place", "key": "d1"})"), "key: should be the keys of the two ends");
    EXPECT_EQ(line(R"({"remove": "role", "key": ["d1", "r2"]})"), "key: should be one key");
}

TEST_F(EditLines, AViewMayHoldItsPlaces) {
    line(R"({"add": "role", "value": {"key": "r1", "title": "Buyer"}})");
    line(R"({"add": "role", "value": {"key": "r2", "title": "Shop"}})");
    EXPECT_EQ(line(R"({"add": "view", "value": {"key": "d1", "title": "Mine", "places": [{"role": "r1", "x": 1}]}})"),
              "d1");
    EXPECT_EQ(line(R"({"change": "view", "key": "d1", "value": {"title": "Ours"}})"), "d1");
    EXPECT_EQ(chain.places().size(), 1u);
    EXPECT_EQ(line(R"({"change": "view", "key": "d1", "value": {"places": [{"role": "r2", "x": 5, "y": 6}]}})"), "d1");
    ASSERT_EQ(chain.places().size(), 1u);
    const Place place{ViewKey("d1"), RoleKey("r2"), 5.0, 6.0};
    EXPECT_EQ(*chain.places().begin(), place);
    EXPECT_EQ(chain.firstView()->title, "Ours");
    EXPECT_EQ(line(R"({"change": "view", "key": "d1", "value": {"places": [{"role": "r2"}, {"role": "r2"}]}})"),
              "value.places[1].role: is there twice");
}

TEST_F(EditLines, TheDocumentCanBeChanged) {
    EXPECT_EQ(line(R"({"change": "document", "value": {"title": "Freight"}})"), "");
    EXPECT_EQ(chain.info().title, "Freight");
    line(R"({"add": "person", "value": {"key": "p1", "name": "Ann"}})");
    EXPECT_EQ(line(R"({"change": "document", "key": null, "value": {"owner": "p1"}})"), "");
    EXPECT_EQ(chain.info().owner.text(), "p1");
    EXPECT_EQ(chain.info().title, "Freight");
    EXPECT_EQ(line(R"({"add": "document", "value": {}})"), "add: the document is there already; it can be changed");
    EXPECT_EQ(line(R"({"remove": "document"})"), "remove: the document cannot be removed");
}

TEST_F(EditLines, UndoAndRedo) {
    EXPECT_EQ(line(R"({"undo": 1})"), "undo 1");
    EXPECT_EQ(line(R"({"redo": 12})"), "redo 12");
    for (const char* count : {"0", "-1", "1.5", "\"1\"", "null", "99999999999999999999"}) {
        EXPECT_EQ(line(R"({"undo": )" + std::string(count) + "}"), "undo: should be how many edits, 1 or more")
            << count;
    }
}

TEST_F(EditLines, SayWhatIsWrong) {
    line(R"({"add": "role", "value": {"key": "r1", "title": "Buyer"}})");
    EXPECT_EQ(line("[]"), ": should be one JSON object");
    EXPECT_EQ(line("{}"), ": should have one of: add, change, remove, undo, redo");
    EXPECT_EQ(line(R"({"add": "role"})"), "value: is missing");
    EXPECT_EQ(line(R"({"add": "role", "value": []})"), "value: should be an object");
    EXPECT_EQ(line(R"({"add": "role", "value": {}})"), "value.title: is missing");
    EXPECT_EQ(line(R"({"add": "role", "value": {"title": "A", "colour": 1}})"),
              "value.colour: is no member of the kind “role”");
    EXPECT_EQ(line(R"({"add": "boat", "value": {}})"), "add: should be a kind of row, such as role, service or task");
    EXPECT_EQ(line(R"({"add": 3, "value": {}})"), "add: should be a kind of row, such as role, service or task");
    EXPECT_EQ(line(R"({"add": "role", "remove": "role", "value": {}})"),
              "remove: is said beside “add”; one line is one edit");
    EXPECT_EQ(line(R"({"undo": 1, "key": "r1"})"), "key: does not go with “undo”");
    EXPECT_EQ(line(R"({"change": "role", "value": {"title": "A"}})"), "key: is missing");
    EXPECT_EQ(line(R"({"change": "role", "key": "r9", "value": {"title": "A"}})"), "key: there is no role r9");
    EXPECT_EQ(line(R"({"change": "role", "key": "r1", "value": {"key": "r2"}})"), "value: a row keeps its key");
    EXPECT_EQ(line(R"({"change": "role", "key": 7, "value": {}})"), "key: should be a key, or a list of two");
    EXPECT_EQ(line(R"({"add": "service", "value": {"server": "r1", "customer": "r1"}})").substr(0, 15),
              "refused service");
    EXPECT_EQ(line("not json").substr(0, 17), ": not valid JSON:");
    EXPECT_EQ(line(R"({"add": "role", "value": {"title": "A", "title": "B"}})"),
              ": the member “title” stands twice in one object");
    EXPECT_EQ(line(std::string(10'000, '[')), ": values nested more than 64 deep");
}

} // namespace
} // namespace throughline::exchange
