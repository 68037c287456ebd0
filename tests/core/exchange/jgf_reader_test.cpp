#include "core/exchange/jgf_reader.h"

#include <gtest/gtest.h>

#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

Outcome read(std::string_view text, const ImportOptions& options = {}) {
    return importGraph("jgf", text, options);
}

TEST(JsonGraph, HasNodesByIdOrInAList) {
    const Outcome second = read(R"({"graph": {"label": "Freight", "nodes": {
"a": {"label": "Buyer", "metadata": {"department": "Purchasing", "x": 1.5, "y": -2}},
"b": {"metadata": {"name": "Shop", "kind": "end_customer"}}, "c": {}},
"edges": [{"source": "a", "target": "b", "relation": "contracts", "metadata": {"weight": 2.5}},
{"source": "c", "target": "a", "relation": "reports to"}, {"source": "c"}],
"hyperedges": [{"nodes": ["a", "b", "c"]}, {"source": ["a", "b"], "target": ["c"]}]}})");
    EXPECT_EQ(second.error, "");
    EXPECT_EQ(second.chain.info().title, "Freight");
    EXPECT_EQ(servicesOf(second.chain), (Lines{"Buyer > Shop", "c > Buyer (manager)"}));
    EXPECT_EQ(second.chain.services().at(0)->weight, 2.5);
    EXPECT_EQ(second.chain.services().at(0)->provides, "contracts");
    EXPECT_EQ(roleTitled(second.chain, "Buyer").department, "Purchasing");
    EXPECT_EQ(roleTitled(second.chain, "Shop").kind, RoleKind::endCustomer);
    EXPECT_EQ(second.chain.places().size(), 1U);
    EXPECT_EQ(linesOf(second.leftOut), (Lines{"graph.edges[2]: an edge: it has no two ends",
                                              "graph.hyperedges[0]: hyperedge 1: it does not have two ends",
                                              "graph.hyperedges[1]: hyperedge 2: it does not have two ends"}));

    const Outcome first = read(R"({"graph": {"directed": false, "nodes": [{"id": "a", "label": "Buyer"}, {"id": 2}],
"edges": [{"source": "a", "target": 2, "directed": true}]}})");
    EXPECT_EQ(first.error, "");
    EXPECT_EQ(servicesOf(first.chain), Lines{"Buyer > 2"});
}

TEST(JsonGraph, TakesHyperedgesWithTwoEnds) {
    const std::string nodes = R"({"graph": {"nodes": {"a": {}, "b": {}, "c": {}}, "hyperedges": [)";
    const Outcome directed = read(nodes + R"({"source": ["a"], "target": ["b"], "relation": "goods",
"metadata": {"weight": 2}}, {"source": ["c"], "target": ["a"]}]}})");
    EXPECT_EQ(linksOf(directed), (Lines{"a > b: goods", "c > a"}));
    EXPECT_EQ(directed.chain.services().at(0)->weight, 2.0);
    EXPECT_EQ(linesOf(directed.leftOut), Lines{});
    EXPECT_EQ(directed.choices.front(), "graph.hyperedges: hyperedges with two ends (2) were taken as edges");
    const std::string undirected = nodes + R"({"nodes": ["b", "c"]}]}})";
    EXPECT_EQ(read(undirected).error, fillIn(asksDirection, {"b", "c"}));
    ImportOptions options;
    options.direction = Direction::reverse;
    EXPECT_EQ(linksOf(read(undirected, options)), Lines{"c > b"});
    EXPECT_EQ(read(nodes + R"({"nodes": ["b", "z"]}]}})").error,
              "graph.hyperedges[0].target: an arrow ends at “z”, which is not there");
    EXPECT_EQ(read(R"({"graph": {"nodes": {}, "hyperedges": {}}})").error, "graph.hyperedges: should be a list");
}

TEST(JsonGraph, AsksForADirection) {
    EXPECT_EQ(
        read(
            R"({"graph": {"directed": false, "nodes": {"a": {}, "b": {}}, "edges": [{"source": "a", "target": "b"}]}})")
            .error,
        fillIn(asksDirection, {"a", "b"}));
}

TEST(JsonGraph, RefusesWhatItCannotBe) {
    EXPECT_EQ(read("[]").error, "should be one JSON object");
    EXPECT_EQ(read("{}").error, "graph: is missing; this is no JSON Graph Format");
    EXPECT_EQ(read(R"({"directed": true, "graph": {"name": "Shop"}, "nodes": [{"id": "a"}, {"id": "b"}],
"links": [{"source": "a", "target": "b"}]})")
                  .error,
              "graph.nodes: is missing; this is no JSON Graph Format");
    EXPECT_EQ(read(R"({"graph": 1})").error, "graph: should be an object");
    EXPECT_EQ(read(R"({"graphs": {}})").error, "graphs: should be a list");
    EXPECT_EQ(read(R"({"graph": {"nodes": 1}})").error, "graph.nodes: should be an object or a list");
    EXPECT_EQ(read(R"({"graph": {"nodes": [{}]}})").error, "graph.nodes[0].id: is missing");
    EXPECT_EQ(read(R"({"graph": {"nodes": [1]}})").error, "graph.nodes[0]: should be an object");
    EXPECT_EQ(read(R"({"graph": {"nodes": [{"id": "a"}, {"id": "a"}]}})").error,
              "graph.nodes[1].id: the id “a” is there twice");
    EXPECT_EQ(read(R"({"graph": {"nodes": {"a": {}}, "edges": [{"source": "a", "target": "z"}]}})").error,
              "graph.edges[0].target: an arrow ends at “z”, which is not there");
    EXPECT_EQ(read(R"({"graph": {"edges": [1]}})").error, "graph.edges[0]: should be an object");
    EXPECT_EQ(read("{\"graph\":\n").error.substr(0, 14), "1: not valid J");
    std::string twice = R"({"graph": {"nodes": {)";
    for (int i = 0; i < 100; ++i)
        twice += "\"n" + std::to_string(i) + "\": {}, ";
    EXPECT_EQ(read(twice + "\n\"n7\": {}}}}").error, "2: the member “n7” stands twice in one object");
}

TEST(JsonGraph, MayHaveManyNodes) {
    std::string text = R"({"graph": {"nodes": {)";
    for (int i = 0; i < 30'000; ++i)
        text += (i == 0 ? "\"n" : ", \"n") + std::to_string(i) + "\": {}";
    const Outcome outcome = read(text + "}}}");
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.roles().size(), 30'000U);
}

TEST(JsonGraph, IsReadFromFilesOfOthers) {
    NEEDS_EXAMPLES();
    const Outcome cars = importExample("jgf/car_graphs.json");
    EXPECT_EQ(cars.error, "");
    EXPECT_EQ(cars.chain.roles().size(), 7U);
    EXPECT_EQ(cars.chain.services().size(), 4U);
    EXPECT_EQ(roleTitled(cars.chain, "Japan").department, "Car Manufacturer Countries");
    EXPECT_EQ(importExample("jgf/empty_test.json").error, "");
    EXPECT_EQ(importExample("jgf/empty_test.json").chain.roles().size(), 0U);
    const Outcome people = importExample("jgf/les_miserables.json");
    EXPECT_EQ(people.error, "");
    EXPECT_EQ(people.chain.roles().size(), 77U);
    EXPECT_EQ(people.chain.services().size(), 254U);
    EXPECT_EQ(linesOf(people.leftOut), Lines{});
    const Outcome suspects = importExample("jgf/usual_suspects.json");
    EXPECT_EQ(servicesOf(suspects.chain), Lines{"Roger Kint > Keyser Söze"});
    EXPECT_EQ(suspects.chain.services().at(0)->provides, "is");
}

} // namespace
} // namespace throughline::exchange
