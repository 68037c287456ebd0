#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "tests/app/process.h"

/// The questions of the command line, on the worked example of the semantics; whole outputs are compared.
namespace throughline::test {
namespace {

class Questions : public testing::Test {
  protected:
    TemporaryFolder folder;
    std::string document = documentOf(folder, "freight", workedExample());

    Finished ask(Arguments call) const {
        call.insert(call.begin() + 1, document);
        return run(call);
    }
    std::string text(const Arguments& call) const {
        const Finished said = ask(call);
        EXPECT_EQ(said.status, 0) << said.err;
        EXPECT_EQ(said.err, "");
        return said.out;
    }
};

/// Numbers agree to 1e-9, all else exactly.
void expectSame(const Json& said, const Json& wanted, const std::string& where = "") {
    if (said.is_number() && wanted.is_number()) {
        EXPECT_NEAR(said.get<double>(), wanted.get<double>(), 1e-9) << where;
        EXPECT_EQ(said.is_number_float(), wanted.is_number_float()) << where;
        return;
    }
    ASSERT_EQ(said.type(), wanted.type()) << where << ": " << said;
    ASSERT_EQ(said.size(), wanted.size()) << where << ": " << said;
    if (said.is_object()) {
        for (const auto& [name, value] : wanted.items()) {
            ASSERT_TRUE(said.contains(name)) << where << '.' << name;
            expectSame(said[name], value, where + '.' + name);
        }
    } else if (said.is_array()) {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            expectSame(said[i], wanted[i], where + '[' + std::to_string(i) + ']');
        }
    } else {
        EXPECT_EQ(said, wanted) << where;
    }
}

TEST_F(Questions, TraceOfATaskWithoutAServiceIsTheSampleOfTheFormats) {
    const std::string said = text({"trace", "--task", "t2", "--json"});
    expectSame(Json::parse(said), Json::parse(R"({
 "task": {"key": "t2", "title": "Renegotiate all freight"}, "role": "r1", "service": null, "assumed": false,
 "end_customers": [
  {"role": "r4", "title": "Retail customer", "reach": 0.875, "hops": 2, "impact": {"amount": 35.0, "unit": "hours/year"}, "critical_roles": ["r2"],
   "paths": [{"roles": ["r1", "r2", "r4"], "share": 0.75}, {"roles": ["r1", "r3", "r2", "r4"], "share": 0.125}]},
  {"role": "r5", "title": "Wholesale customer", "reach": 0.125, "hops": 2, "impact": {"amount": 5.0, "unit": "hours/year"}, "critical_roles": ["r3"],
   "paths": [{"roles": ["r1", "r3", "r5"], "share": 0.125}]}],
 "lost": 0.0, "dead_ends": [], "closed_loops": [], "roles": ["r1", "r2", "r3", "r4", "r5"], "services": ["s1", "s2", "s3", "s4", "s5"]})"));
    // Members stand in the order of the sample, on one line.
    EXPECT_TRUE(said.starts_with(
        R"({"task":{"key":"t2","title":"Renegotiate all freight"},"role":"r1","service":null,"assumed":false,"end_customers":[{"role":"r4","title":"Retail customer","reach":)"))
        << said;
    EXPECT_EQ(said.find('\n'), said.size() - 1);
}

TEST_F(Questions, TraceOfATaskForAServiceFollowsThatServiceFirst) {
    expectSame(Json::parse(text({"trace", "--task", "Negotiate freight rates", "--json", "--paths", "1"})),
               Json::parse(R"({
 "task": {"key": "t1", "title": "Negotiate freight rates"}, "role": "r1", "service": "s1", "assumed": false,
 "end_customers": [
  {"role": "r4", "title": "Retail customer", "reach": 1.0, "hops": 2,
   "impact": {"amount": 40.0, "low": 30.0, "high": 50.0, "unit": "hours/year"}, "critical_roles": ["r2"],
   "paths": [{"roles": ["r1", "r2", "r4"], "share": 1.0}]}],
 "lost": 0.0, "dead_ends": [], "closed_loops": [], "roles": ["r1", "r2", "r4"], "services": ["s1", "s3"]})"));
}

TEST_F(Questions, TraceWithoutAnAmountHasNoImpact) {
    const Json said = Json::parse(text({"trace", "--task", "t3", "--json"}));
    EXPECT_FALSE(said["end_customers"][0].contains("impact"));
}

TEST_F(Questions, TraceOfATaskForTheDirectorIsLost) {
    Session session({"edit", document});
    ASSERT_EQ(session.ask(
                  R"({"add": "task", "value": {"key": "t5", "title": "Report", "role": "r1", "service": "s6"}})")["ok"],
              true);
    expectSame(Json::parse(text({"trace", "--task", "t5", "--json"})), Json::parse(R"({
 "task": {"key": "t5", "title": "Report"}, "role": "r1", "service": "s6", "assumed": false, "end_customers": [],
 "lost": 1.0, "dead_ends": ["r6"], "closed_loops": [], "roles": [], "services": []})"));
    const std::string words = text({"trace", "--task", "t5"});
    EXPECT_NE(words.find("Director"), std::string::npos) << words;
}

TEST_F(Questions, TraceSaysSoWhereEndCustomersAreAssumed) {
    Session session({"edit", document});
    for (const std::string role : {"r4", "r5"}) {
        ASSERT_EQ(session.ask(R"({"change": "role", "key": ")" + role + R"(", "value": {"kind": "internal"}})")["ok"],
                  true);
    }
    const Json said = Json::parse(text({"trace", "--task", "t2", "--json"}));
    EXPECT_EQ(said["assumed"], true);
    EXPECT_EQ(said["end_customers"].size(), 2U);
    EXPECT_NE(text({"trace", "--task", "t2"}).find("No end customer is marked"), std::string::npos);
}

TEST_F(Questions, TraceTellsInWordsWhatArrivesWhereAndHow) {
    const std::string words = text({"trace", "--task", "t2"});
    EXPECT_EQ(words,
              "“Renegotiate all freight” reaches Retail customer through Warehouse manager and, in part, Production "
              "planner: 87.5 % of the work arrives there.\n"
              "It reaches Wholesale customer through Production planner: 12.5 % of the work "
              "arrives there.\n"
              "About 35 of the 40 hours a year arrive at Retail customer.\n"
              "About 5 of the 40 hours a year arrive at Wholesale customer.\n"
              "Estimated.\n"
              "The task names no service, so it follows all of the role's.\n"
              "Each role is taken to pass all its work on in the same proportions. Others share in this result; it is "
              "not yours alone.\n"
              "\n"
              "The best paths, with the share of the work that takes them:\n"
              "  Purchasing manager → Warehouse manager → Retail customer: 75 %\n"
              "  Purchasing manager → Production planner → Warehouse manager → Retail customer: 12.5 %\n"
              "  Purchasing manager → Production planner → Wholesale customer: 12.5 %\n");
}

TEST_F(Questions, AnUnknownTaskIsWrongUseAndAnAmbiguousOneListsTheCandidates) {
    const Finished unknown = ask({"trace", "--task", "freight"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_EQ(unknown.err,
              "throughline: " + document +
                  ": there is no task with the key or title “freight”; near it: “Negotiate freight rates” (t1), "
                  "“Renegotiate all freight” (t2)\n");
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"add": "task", "value": {"key": "t9", "title": "Pack parcels", "role": "r3"}})")["ok"],
              true);
    const Finished ambiguous = ask({"trace", "--task", "Pack parcels"});
    EXPECT_EQ(ambiguous.status, 2);
    EXPECT_EQ(ambiguous.out, "");
    EXPECT_EQ(ambiguous.err,
              "throughline: " + document +
                  ": “Pack parcels” fits 2 tasks: t3 (Warehouse manager), t9 (Production planner); name one by "
                  "its key\n");
    EXPECT_EQ(ask({"trace", "--task", "t9"}).status, 0);
}

TEST_F(Questions, ImpactCountsHoursOfOwnWork) {
    expectSame(Json::parse(text({"impact", "--json"})),
               Json::parse(R"({"basis": "effort", "assumed": false, "customers": [
 {"role": "r4", "title": "Retail customer", "received": 12.5, "roles": [
  {"role": "r1", "own": 8.0, "reach": 0.875, "contribution": 0.56, "dependence": 0.56},
  {"role": "r2", "own": 4.0, "reach": 1.0, "contribution": 0.32, "dependence": 1.0},
  {"role": "r3", "own": 3.0, "reach": 0.5, "contribution": 0.12, "dependence": 0.2}]},
 {"role": "r5", "title": "Wholesale customer", "received": 2.5, "roles": [
  {"role": "r3", "own": 3.0, "reach": 0.5, "contribution": 0.6, "dependence": 1.0},
  {"role": "r1", "own": 8.0, "reach": 0.125, "contribution": 0.4, "dependence": 0.4}]}]})"));
}

TEST_F(Questions, ImpactOfOneRoleAtOneCustomerAndTheFirstRolesAlone) {
    expectSame(Json::parse(text({"impact", "--role", "Production planner", "--customer", "r4", "--json"})),
               Json::parse(R"({"basis": "effort", "assumed": false, "customers": [
 {"role": "r4", "title": "Retail customer", "received": 12.5, "roles": [
  {"role": "r3", "own": 3.0, "reach": 0.5, "contribution": 0.12, "dependence": 0.2}]}]})"));
    const Json top = Json::parse(text({"impact", "--top", "1", "--json"}));
    EXPECT_EQ(top["customers"][0]["roles"].size(), 1U);
    EXPECT_EQ(top["customers"][0]["roles"][0]["role"], "r1");
    EXPECT_EQ(top["customers"][1]["roles"][0]["role"], "r3");
    // Neither contributes anything nor is anything lost with it.
    EXPECT_EQ(Json::parse(text({"impact", "--role", "r6", "--json"}))["customers"][0]["roles"], Json::array());
    EXPECT_EQ(ask({"impact", "--role", "r4"}).status, 2);
    EXPECT_EQ(ask({"impact", "--customer", "r1"}).status, 2);
    EXPECT_EQ(ask({"impact", "--top", "0"}).status, 2);
}

TEST_F(Questions, ImpactNamesTheRolesThatNeedAStandIn) {
    expectSame(Json::parse(text({"impact", "--stand-ins", "--json"})),
               Json::parse(R"({"basis": "effort", "assumed": false, "received": 15.0, "exact": true, "roles": [
 {"role": "r2", "title": "Warehouse manager", "holders": 0, "loss": 12.5, "share": 0.833333333333333, "customer": "r4", "dependence": 1.0},
 {"role": "r1", "title": "Purchasing manager", "holders": 1, "loss": 8.0, "share": 0.533333333333333, "customer": "r4", "dependence": 0.56},
 {"role": "r3", "title": "Production planner", "holders": 0, "loss": 5.0, "share": 0.333333333333333, "customer": "r5", "dependence": 1.0}]})"));
    EXPECT_EQ(Json::parse(text({"impact", "--stand-ins", "--top", "1", "--json"}))["roles"].size(), 1U);
    EXPECT_EQ(text({"impact", "--stand-ins"}),
              "What end customers lose of all that they receive while a role stops, and how many people hold it:\n"
              "  role                key  holders    lost  hardest hit         loses\n"
              "  Warehouse manager   r2         0  83.3 %  Retail customer     100 %\n"
              "  Purchasing manager  r1         1  53.3 %  Retail customer      56 %\n"
              "  Production planner  r3         0  33.3 %  Wholesale customer  100 %\n");
    EXPECT_EQ(ask({"impact", "--stand-ins", "--role", "r1"}).status, 2);
}

TEST_F(Questions, ImpactInATable) {
    EXPECT_EQ(text({"impact"}),
              "Own work is the effort of a role's tasks that are not dropped, in hours.\n"
              "\n"
              "Retail customer (r4) receives 12.5 hours of work.\n"
              "  role                key  hours   reach  contribution  dependence\n"
              "  Purchasing manager  r1       8  87.5 %          56 %        56 %\n"
              "  Warehouse manager   r2       4   100 %          32 %       100 %\n"
              "  Production planner  r3       3    50 %          12 %        20 %\n"
              "\n"
              "Wholesale customer (r5) receives 2.5 hours of work.\n"
              "  role                key  hours   reach  contribution  dependence\n"
              "  Production planner  r3       3    50 %          60 %       100 %\n"
              "  Purchasing manager  r1       8  12.5 %          40 %        40 %\n");
}

TEST_F(Questions, CheckAnswersNoWhereThereIsAProblem) {
    const Finished said = ask({"check", "--json", "--today", "2026-03-01"});
    EXPECT_EQ(said.status, 1);
    EXPECT_EQ(said.err, "");
    std::vector<std::pair<std::string, Json>> problems;
    for (const Json& finding : said.json()) {
        EXPECT_EQ(finding.size(), 5U) << finding;
        EXPECT_TRUE(finding["message"].is_string() && finding["suggestion"].is_string()) << finding;
        if (finding["severity"] == "problem") {
            problems.emplace_back(finding["check"], finding["keys"]);
        } else {
            EXPECT_EQ(finding["severity"], "hint");
        }
    }
    EXPECT_EQ(problems, (std::vector<std::pair<std::string, Json>>{{"unreached_role", {"r6"}},
                                                                   {"task_without_customer", {"t2"}}}));
}

TEST_F(Questions, CheckComparesWithTheDayThatIsGiven) {
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"change": "task", "key": "t3", "value": {"promised": "2026-05-01"}})")["ok"], true);
    const auto isPast = [&](const std::string& day) {
        return ask({"check", "--json", "--today", day}).out.find("\"task_past_promise\"") != std::string::npos;
    };
    EXPECT_FALSE(isPast("2026-05-01"));
    EXPECT_TRUE(isPast("2026-05-02"));
}

TEST_F(Questions, CheckAnswersYesWhereNothingIsWrong) {
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"remove": "role", "key": "r6"})")["ok"], true);
    ASSERT_EQ(session.ask(R"({"remove": "task", "key": "t2"})")["ok"], true);
    const Finished said = ask({"check", "--today", "2026-03-01"});
    EXPECT_EQ(said.status, 0) << said.out;
    EXPECT_TRUE(said.out.starts_with("0 problems, ")) << said.out;
}

TEST_F(Questions, LayoutKeepsTheGapsThatAreAskedFor) {
    std::set<double> columns;
    const Json drawing = Json::parse(text({"layout", "--dry-run", "--json", "--gaps", "40,160"}));
    for (const Json& node : drawing["nodes"])
        columns.insert(node["x"].get<double>());
    EXPECT_EQ(columns, (std::set<double>{0, 352, 704, 1056}));
    EXPECT_EQ(ask({"layout", "--gaps", "40"}).status, 2);
    EXPECT_EQ(ask({"layout", "--gaps", "40,-1"}).status, 2);
}

TEST_F(Questions, LayoutLetsEndCustomersStandNearWhoServesThemWhereAskedTo) {
    const auto columns = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments{"layout", "--dry-run", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        std::map<std::string, double> at;
        const Json drawing = Json::parse(text(arguments));
        for (const Json& node : drawing["nodes"])
            at[node["id"].get<std::string>()] = node["x"].get<double>();
        return at;
    };
    EXPECT_EQ(columns({}).at("r5"), columns({}).at("r4"));
    const auto near = columns({"--ends-near"});
    EXPECT_LT(near.at("r5"), near.at("r4"));
    EXPECT_EQ(near.at("r5"), near.at("r2")) << "the planner serves both";
}

TEST_F(Questions, LayoutPrintsTheDrawingAndStoresIt) {
    const Json drawing = Json::parse(text({"layout", "--dry-run", "--json"}));
    EXPECT_EQ(exported(folder, document)["views"], Json::array());
    ASSERT_EQ(drawing["nodes"].size(), 6U);
    ASSERT_EQ(drawing["edges"].size(), 8U);
    std::map<std::string, Json> nodes;
    for (const Json& node : drawing["nodes"]) {
        EXPECT_EQ(node.size(), 5U);
        nodes[node["id"]] = node;
    }
    // Work flows to the right, and every arrow runs from its server's border to its customer's.
    EXPECT_LT(nodes["r1"]["x"], nodes["r2"]["x"]);
    EXPECT_LT(nodes["r2"]["x"], nodes["r4"]["x"]);
    const auto isAtBorder = [&](const Json& node, const Json& point) {
        const double across =
            std::abs(point[0].get<double>() - node["x"].get<double>()) / (node["w"].get<double>() / 2);
        const double down = std::abs(point[1].get<double>() - node["y"].get<double>()) / (node["h"].get<double>() / 2);
        return std::abs(std::max(across, down) - 1.0) < 0.2;
    };
    for (const Json& edge : drawing["edges"]) {
        EXPECT_GE(edge["points"].size(), 2U);
        EXPECT_TRUE(isAtBorder(nodes[edge["source"]], edge["points"].front())) << edge;
        EXPECT_TRUE(isAtBorder(nodes[edge["target"]], edge["points"].back())) << edge;
    }

    EXPECT_EQ(Json::parse(text({"layout", "--json"})), drawing);
    const Json views = exported(folder, document)["views"];
    ASSERT_EQ(views.size(), 1U);
    ASSERT_EQ(views[0]["places"].size(), 6U);
    for (const Json& place : views[0]["places"]) {
        EXPECT_EQ(place["x"], nodes[place["role"]]["x"]);
        EXPECT_EQ(place["y"], nodes[place["role"]]["y"]);
    }
    EXPECT_EQ(text({"layout"}), "Laid out 6 roles.\n");
}

TEST_F(Questions, LayoutLeavesPinnedCardsWhereTheyAre) {
    text({"layout"});
    const std::string key = exported(folder, document)["views"][0]["key"];
    Session session({"edit", document});
    ASSERT_EQ(
        session.ask(
            Json{{"change", "place"}, {"key", {key, "r3"}}, {"value", {{"x", 4000.0}, {"y", -800.0}, {"pinned", true}}}}
                .dump())["ok"],
        true);
    std::map<std::string, Json> nodes;
    const Json drawing = Json::parse(text({"layout", "--json"}));
    for (const Json& node : drawing["nodes"])
        nodes[node["id"]] = node;
    EXPECT_EQ(nodes["r3"]["x"], 4000.0);
    EXPECT_EQ(nodes["r3"]["y"], -800.0);
    EXPECT_NE(nodes["r2"]["x"], 4000.0);
    const Json places = exported(folder, document)["views"][0]["places"];
    ASSERT_EQ(places.size(), 6U);
    for (const Json& place : places) {
        EXPECT_EQ(place["pinned"], place["role"] == "r3") << place;
        EXPECT_EQ(place["x"], nodes[place["role"]]["x"]);
        EXPECT_EQ(place["y"], nodes[place["role"]]["y"]);
    }
    // Two on one place are told.
    ASSERT_EQ(
        session.ask(
            Json{{"change", "place"}, {"key", {key, "r2"}}, {"value", {{"x", 4000.0}, {"y", -790.0}, {"pinned", true}}}}
                .dump())["ok"],
        true);
    const std::string said = text({"layout"});
    EXPECT_TRUE(said.starts_with("Laid out 6 roles.\n") && said.ends_with(" are pinned on each other.\n")) << said;
    EXPECT_TRUE(said.find("Warehouse manager") != std::string::npos &&
                said.find("Production planner") != std::string::npos)
        << said;
}

TEST_F(Questions, LayoutOfAnotherViewMovesOnlyWhatItShows) {
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"add": "view", "value": {"key": "d1", "title": "All"}})")["ok"], true);
    ASSERT_EQ(session.ask(R"({"add": "view", "value": {"key": "d2", "title": "Two", "places": )"
                          R"([{"role": "r1", "x": 0, "y": 0}, {"role": "r2", "x": 0, "y": 0}]}})")["ok"],
              true);
    const Json drawing = Json::parse(text({"layout", "--view", "Two", "--json"}));
    EXPECT_EQ(drawing["nodes"].size(), 2U);
    EXPECT_EQ(drawing["edges"].size(), 1U);
    const Json views = exported(folder, document)["views"];
    EXPECT_EQ(views[0]["places"], Json::array());
    EXPECT_EQ(views[1]["places"].size(), 2U);
    EXPECT_EQ(ask({"layout", "--view", "Three"}).status, 2);
}

TEST_F(Questions, WhatIfARoleStopsSaysWhatEachEndCustomerLoses) {
    const std::string before = text({"show"});
    const Json said = Json::parse(text({"whatif", "--stop", "Production planner", "--json"}));
    const Json impact = Json::parse(text({"impact", "--json"}));
    ASSERT_EQ(said["customers"].size(), impact["customers"].size());
    for (std::size_t i = 0; i < impact["customers"].size(); ++i) {
        const Json& customer = impact["customers"][i];
        double dependence = 0.0;
        for (const Json& row : customer["roles"]) {
            if (row["role"] == "r3")
                dependence = row["dependence"].get<double>();
        }
        EXPECT_EQ(said["customers"][i]["role"], customer["role"]);
        const double received = customer["received"].get<double>();
        EXPECT_NEAR(said["customers"][i]["before"].get<double>(), received, 1e-9);
        EXPECT_NEAR(said["customers"][i]["after"].get<double>(), received * (1.0 - dependence), 1e-9);
    }
    EXPECT_EQ(text({"show"}), before) << "the document is not touched";
}

TEST_F(Questions, WhatIfTakesWeightsAndServicesByTitle) {
    const Json said = Json::parse(
        text({"whatif", "--set-weight", "s1=1", "--add", "Purchasing manager,Wholesale customer,2", "--json"}));
    for (const Json& row : said["roles"]) {
        if (row["role"] == "r1" && row["customer"] == "r4") {
            EXPECT_NEAR(row["after"].get<double>(), 0.375, 1e-9);
        } else if (row["role"] == "r1" && row["customer"] == "r5") {
            EXPECT_NEAR(row["after"].get<double>(), 0.625, 1e-9);
        } else {
            ADD_FAILURE() << row;
        }
    }
    EXPECT_EQ(said["roles"].size(), 2U);
}

TEST_F(Questions, WhatIfRefusesWhatCannotBeSupposed) {
    for (const Arguments& call :
         {Arguments{"whatif"}, Arguments{"whatif", "--stop", "Nobody"},
          Arguments{"whatif", "--stop", "Retail customer"}, Arguments{"whatif", "--set-weight", "s1"},
          Arguments{"whatif", "--set-weight", "s1=0"}, Arguments{"whatif", "--add", "r1"},
          Arguments{"whatif", "--add", "r1,r1"}}) {
        const Finished said = ask(call);
        EXPECT_EQ(said.status, 2) << said.out << said.err;
        EXPECT_EQ(said.out, "");
        EXPECT_TRUE(said.err.starts_with("throughline: ")) << said.err;
    }
}

} // namespace
} // namespace throughline::test
