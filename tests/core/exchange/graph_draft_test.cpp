#include "core/exchange/graph_draft.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

DraftRole role(std::string id, std::string title = {}, std::uint32_t line = 1) {
    DraftRole made;
    made.id = std::move(id);
    made.title = std::move(title);
    made.origin.first = line;
    return made;
}

DraftService service(std::string server, std::string customer, std::uint32_t line = 9) {
    DraftService made;
    made.server = std::move(server);
    made.customer = std::move(customer);
    made.origin.first = line;
    return made;
}

GraphDraft draft(std::vector<DraftRole> roles, std::vector<DraftService> services = {}) {
    GraphDraft made;
    made.roles = std::move(roles);
    made.services = std::move(services);
    return made;
}

ImportOptions towards(Direction direction) {
    ImportOptions options;
    options.direction = direction;
    return options;
}

ImportOptions endCustomers(bool isAuto, std::vector<std::string> titles = {}) {
    ImportOptions options;
    options.endCustomers = {isAuto, std::move(titles)};
    return options;
}

/// The titles of the end customers.
Lines customersOf(const Chain& chain) {
    Lines titles;
    for (const Role& each : chain.roles()) {
        if (each.kind == RoleKind::endCustomer)
            titles.push_back(each.title);
    }
    return titles;
}

TEST(GraphDraft, BecomesRolesAndServices) {
    GraphDraft graph = draft({role("a", "Buyer"), role("b", " Whole\n sale "), role("c", "c")},
                             {service("a", "b"), service("b", "c"), service("a", "c")});
    graph.title = "Freight\tchain";
    graph.roles[0].department = "Purch\nasing";
    graph.roles[0].notes = "one\ntwo";
    graph.roles[0].holders = {"Ann  Example", "Bob", "Ann Example", " "};
    graph.roles[1].holders = {"Ann Example"};
    graph.services[0].provides = "Freight\ncontracts";
    graph.services[0].weight = 2.5;
    graph.services[2].manager = true;
    graph.services[2].derived = true;
    graph.tasks.push_back({"Order\nparts", "a", "note", {}});
    const Outcome outcome = importDraft(graph);
    EXPECT_EQ(outcome.error, "");
    const Chain& chain = outcome.chain;
    EXPECT_EQ(chain.info().title, "Freight chain");
    EXPECT_EQ(servicesOf(chain), (Lines{"Buyer > Whole sale", "Buyer > c (manager)", "Whole sale > c"}));
    const Role& buyer = roleTitled(chain, "Buyer");
    EXPECT_EQ(buyer.key.text(), "a");
    EXPECT_EQ(buyer.department, "Purch asing");
    EXPECT_EQ(buyer.notes, "one\ntwo");
    ASSERT_EQ(buyer.holders.size(), 2U);
    EXPECT_EQ(chain.people().size(), 2U);
    EXPECT_EQ(chain.people().find(buyer.holders[0])->name, "Ann Example");
    EXPECT_EQ(roleTitled(chain, "Whole sale").holders, std::vector{buyer.holders[0]});
    EXPECT_EQ(chain.services().at(0)->provides, "Freight contracts");
    EXPECT_EQ(chain.services().at(0)->weight, 2.5);
    EXPECT_TRUE(chain.services().at(2)->derived);
    EXPECT_EQ(chain.tasks().at(0)->title, "Order parts");
    EXPECT_EQ(chain.tasks().at(0)->role, buyer.key);
    EXPECT_EQ(chain.views().size(), 0U);
    EXPECT_EQ(outcome.choices, Lines{"those who are served and serve nobody became end customers: “c”"});
}

TEST(GraphDraft, BringsItsPeople) {
    GraphDraft graph = draft({role("a", "A"), role("b", "B")});
    graph.people = {{"p1", "Ann  Example", "ann@example.com", "note", {}},
                    {"p2", "Ann Example", "other@example.com", "", {}},
                    {"a", "", "bob@example.com", "", {}},
                    {"p4", "Ann Example", "", "", {}}};
    graph.roles[0].holders = {"p2", "p4", "Cid"};
    const Outcome outcome = importDraft(graph);
    EXPECT_EQ(outcome.error, "");
    const Chain& chain = outcome.chain;
    ASSERT_EQ(chain.people().size(), 4U);
    EXPECT_EQ(*chain.people().at(0), (Person{PersonKey("p1"), "Ann Example", "ann@example.com", "note"}));
    EXPECT_EQ(chain.people().at(2)->name, "bob@example.com");
    EXPECT_NE(chain.people().at(2)->key.text(), "a");
    EXPECT_EQ(roleTitled(chain, "A").holders,
              (std::vector{PersonKey("p2"), PersonKey("p1"), chain.people().at(3)->key}));
    graph.people.push_back({"p1", "Twice", "", "", {0, 5, 0}});
    EXPECT_EQ(importDraft(graph).error, "5: the id “p1” is there twice");
}

TEST(GraphDraft, KeepsIdsThatAreFree) {
    const Outcome first = importDraft(draft({role("a", "A"), role("http://b/", "B"), role(std::string(65, 'x'), "C")}));
    EXPECT_EQ(first.choices[0], "2 of 3 roles got new keys: their ids cannot be keys, or are there already");
    EXPECT_EQ(roleTitled(first.chain, "A").key.text(), "a");
    const Outcome second = importDraft(draft({role("a", "A again"), role("d", "D")}), {}, first.chain);
    EXPECT_EQ(second.error, "");
    EXPECT_EQ(second.chain.roles().size(), 5U);
    EXPECT_EQ(roleTitled(second.chain, "D").key.text(), "d");
    EXPECT_NE(roleTitled(second.chain, "A again").key.text(), "a");
}

TEST(GraphDraft, RefusesAnIdThatIsThereTwice) {
    EXPECT_EQ(importDraft(draft({role("a"), role("b"), role("a", "", 3)})).error, "3: the id “a” is there twice");
}

TEST(GraphDraft, LeavesOutWhatCannotBeAService) {
    GraphDraft graph = draft({role("a", "A"), role("b", "B")}, {service("a", "a", 4), service("a", "b", 7)});
    graph.services[1].weight = 0.0;
    const Outcome outcome = importDraft(graph);
    EXPECT_EQ(servicesOf(outcome.chain), Lines{"A > B"});
    EXPECT_EQ(linesOf(outcome.leftOut),
              (Lines{"4: service of “A” to itself: a role does not serve itself",
                     "7: weight of the service from “A” to “B”: a weight is a number greater than 0"}));
    EXPECT_EQ(outcome.chain.services().at(0)->weight, std::nullopt);
}

TEST(GraphDraft, RefusesEndsThatAreNotThere) {
    const std::vector<DraftRole> roles{role("a", "A"), role("b", "B")};
    EXPECT_EQ(importDraft(draft(roles, {service("a", "b"), service("a", "z", 5)})).error,
              "5: an arrow ends at “z”, which is not there");
    EXPECT_EQ(importDraft(draft(roles, {service("y", "b", 6)})).error, "6: an arrow ends at “y”, which is not there");
    GraphDraft graph = draft(roles);
    graph.tasks.push_back({"T", "z", "", {0, 8, 0}});
    EXPECT_EQ(importDraft(graph).error, "8: the task “T” belongs to “z”, which is not there");
}

TEST(GraphDraft, SaysWhereItCutsATextOff) {
    const std::string longest(1000, 'x');
    GraphDraft graph = draft({role("a", longest, 3), role("b", longest + "yz", 4)}, {service("a", "b", 5)});
    graph.services[0].provides = std::string(2000, 'p');
    graph.roles[0].notes = std::string(100'001, 'n');
    const Outcome outcome = importDraft(graph);
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.roles().at(0)->title, longest);
    EXPECT_EQ(outcome.chain.roles().at(1)->title, std::string(999, 'x') + "…");
    EXPECT_EQ(outcome.chain.roles().at(0)->notes, std::string(99'999, 'n') + "…");
    const std::string start = std::string(79, 'x') + "…";
    EXPECT_EQ(linesOf(outcome.leftOut),
              (Lines{"4: the end of “" + start + "”: a line has at most 1,000 characters",
                     "3: the end of the notes of “" + start + "”: notes have at most 100,000 characters",
                     "5: the end of “" + std::string(79, 'p') + "…”: a line has at most 1,000 characters"}));
}

TEST(GraphDraft, KeepsParallelServices) {
    EXPECT_EQ(
        importDraft(draft({role("a"), role("b")}, {service("a", "b"), service("a", "b")})).chain.services().size(), 2U);
}

TEST(GraphDraft, AsksWhichWayAnUndirectedGraphRuns) {
    GraphDraft graph =
        draft({role("a", "A"), role("b", "B"), role("c", "C")}, {service("a", "b"), service("b", "c", 4)});
    graph.services[1].isDirected = false;
    EXPECT_EQ(importDraft(graph).error, "4: " + fillIn(asksDirection, {"B", "C"}));
    Outcome outcome = importDraft(graph, towards(Direction::asIs));
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"A > B", "B > C"}));
    EXPECT_EQ(outcome.choices[0], "the arrows were taken as they are written, from the first end to the second");
    outcome = importDraft(graph, towards(Direction::reverse));
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"A > B", "C > B"}));
    EXPECT_EQ(outcome.choices[0], "every line without a head was turned: “C” serves “B”");
    outcome = importDraft(graph, towards(Direction::both));
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"A > B", "B > C", "C > B"}));
    EXPECT_EQ(outcome.choices[0], "every line without a head was taken both ways: “B” and “C” serve each other");
    graph.services[0].isDirected = false;
    EXPECT_EQ(importDraft(graph, towards(Direction::reverse)).choices[0], "every arrow was turned: “B” serves “A”");
}

TEST(GraphDraft, AsksNothingOfALineFromARoleToItself) {
    GraphDraft graph = draft({role("a", "A"), role("b", "B")}, {service("a", "a"), service("a", "b")});
    graph.services[0].isDirected = false;
    const Outcome outcome = importDraft(graph);
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain), Lines{"A > B"});
}

TEST(GraphDraft, IsTurnedWhereItsArrowsMeanSomethingElse) {
    const GraphDraft graph = draft({role("a", "A"), role("b", "B")}, {service("a", "b")});
    EXPECT_EQ(servicesOf(importDraft(graph, towards(Direction::asIs)).chain), Lines{"A > B"});
    EXPECT_EQ(servicesOf(importDraft(graph, towards(Direction::reverse)).chain), Lines{"B > A"});
    EXPECT_EQ(servicesOf(importDraft(graph, towards(Direction::both)).chain), (Lines{"A > B", "B > A"}));
}

TEST(GraphDraft, FindsItsEndCustomers) {
    GraphDraft graph = draft(
        {role("a", "A"), role("b", "B"), role("c", "C"), role("d", "D"), role("boss", "Boss"), role("e", "Alone")},
        {service("a", "b"), service("b", "c"), service("b", "d"), service("a", "boss")});
    graph.services[3].manager = true;
    graph.tasks.push_back({"T", "d", "", {}});
    EXPECT_EQ(customersOf(importDraft(graph).chain), Lines{"C"});
    EXPECT_EQ(customersOf(importDraft(graph, endCustomers(false)).chain), Lines{});
    EXPECT_TRUE(importDraft(graph, endCustomers(false)).choices.empty());
    EXPECT_EQ(customersOf(importDraft(graph, endCustomers(false, {"B", "e"})).chain), (Lines{"B", "Alone"}));
    EXPECT_EQ(importDraft(graph, endCustomers(false, {"Z"})).error,
              "no role that is read has the title “Z”, which --end-customers names");
    const Outcome busy = importDraft(graph, endCustomers(false, {"D"}));
    EXPECT_EQ(customersOf(busy.chain), Lines{});
    EXPECT_EQ(busy.choices, Lines{"1: “D” has tasks and is taken as no end customer"});
    graph.roles[5].kind = RoleKind::endCustomer;
    EXPECT_EQ(customersOf(importDraft(graph).chain), Lines{"Alone"});
    graph.roles[3].kind = RoleKind::endCustomer;
    EXPECT_EQ(customersOf(importDraft(graph).chain), Lines{"Alone"});
}

TEST(GraphDraft, ListsFewOfManyEndCustomers) {
    GraphDraft graph = draft({role("a", "A")});
    for (int i = 0; i < 10; ++i) {
        graph.roles.push_back(role(std::to_string(i), "c" + std::to_string(i)));
        graph.services.push_back(service("a", std::to_string(i)));
    }
    EXPECT_EQ(
        importDraft(graph).choices,
        Lines{"those who are served and serve nobody became end customers: “c0”, “c1”, “c2”, “c3”, “c4”, “c5”, “c6”, "
              "“c7”, … (10)"});
}

TEST(GraphDraft, SaysWhereTitlesAreIdsOrTheSame) {
    const Outcome outcome = importDraft(draft({role("12294"), role("b", " "), role("c", "Clerk"), role("d", "Clerk"),
                                               role("e", "Clerk"), role("f", "Boss"), role("g", "b")}));
    EXPECT_EQ(rolesOf(outcome), (Lines{"12294", "b", "Clerk", "Clerk", "Clerk", "Boss", "b"}));
    EXPECT_EQ(outcome.choices[0], "roles without a label were called by their ids: “12294”, “b”");
    EXPECT_EQ(outcome.choices[1], "several roles have the same title, and each was taken: “Clerk”, “b”");
}

TEST(GraphDraft, SaysThatItDropsWhatNobodySees) {
    GraphDraft graph = draft({role("a",
                                   "A\x01"
                                   "B\x7F",
                                   3),
                              role("b", "Line\nbreak\t", 4)});
    graph.roles[1].notes = "x\x02y";
    const Outcome outcome = importDraft(graph);
    EXPECT_EQ(rolesOf(outcome), (Lines{"AB", "Line break"}));
    EXPECT_EQ(outcome.chain.roles().at(1)->notes, "xy");
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"3: control characters in “AB”: a text holds none",
                                               "4: control characters in “Line break”: a text holds none"}));
}

TEST(GraphDraft, BringsItsPlaces) {
    GraphDraft graph = draft({role("a", "A"), role("b", "B"), role("c", "C")});
    graph.title = "Map";
    graph.roles[0].place = Point{1.5, -2};
    graph.roles[1].place = Point{1e12, 0};
    const Outcome first = importDraft(graph);
    ASSERT_EQ(first.chain.views().size(), 1U);
    EXPECT_EQ(first.chain.firstView()->title, "Whole chain");
    ASSERT_EQ(first.chain.places().size(), 1U);
    EXPECT_EQ(*first.chain.places().at(0), (Place{first.chain.firstView()->key, RoleKey("a"), 1.5, -2}));
    EXPECT_EQ(linesOf(first.leftOut), Lines{"1: place of “B”: it is too far away"});

    const Outcome second = importDraft(graph, {}, first.chain);
    ASSERT_EQ(second.chain.views().size(), 2U);
    EXPECT_EQ(second.chain.orderedViews()[1]->title, "Map");
    EXPECT_EQ(second.choices.at(1), "the drawing became a view of its own, “Map”, because the chain has cards already");

    graph.roles[2].place = Point{std::nan(""), 0};
    graph.roles[2].origin.first = 7;
    EXPECT_EQ(importDraft(graph).error, "7: the place of “C” is no number");
    graph.roles[2].place = Point{0, std::numeric_limits<double>::infinity()};
    EXPECT_EQ(importDraft(graph).error, "7: the place of “C” is no number");
}

TEST(GraphDraft, DrawsCardsApartThatWouldCoverEachOther) {
    GraphDraft graph = draft({role("a", "A"), role("b", "B"), role("c", "C")});
    graph.roles[0].place = Point{0, 0};
    graph.roles[1].place = Point{52, 0};
    graph.roles[2].place = Point{0, 400};
    const Outcome outcome = importDraft(graph);
    // A card is 192 wide, and 16 are between two of them: 208 / 52.
    ASSERT_EQ(outcome.chain.places().size(), 3U);
    EXPECT_EQ(outcome.chain.places().at(0)->x, -78.0);
    EXPECT_EQ(outcome.chain.places().at(1)->x, 130.0);
    EXPECT_EQ(outcome.chain.places().at(2)->y, 1000.0);
    EXPECT_EQ(outcome.choices.front(),
              "its places were drawn 4 times as far apart, so that the cards do not cover each other");
    graph.roles[1].place = Point{0, 0};
    const Outcome same = importDraft(graph);
    EXPECT_EQ(same.choices.front(), "cards that lay on others were moved beside them: 1");
    EXPECT_EQ(same.chain.places().at(0)->y, 0.0);
    EXPECT_EQ(same.chain.places().at(1)->x, 0.0);
    EXPECT_NE(same.chain.places().at(1)->y, 0.0);
    EXPECT_EQ(same.chain.places().at(2)->y, 400.0);
}

TEST(GraphDraft, RefusesTooMuch) {
    GraphDraft graph = draft({role("a"), role("b")});
    graph.services.assign(500'000, service("a", "b"));
    EXPECT_EQ(importDraft(graph).error, "more than 500,000 rows");
}

} // namespace
} // namespace throughline::exchange
