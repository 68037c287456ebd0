#include "core/exchange/owm_reader.h"

#include <gtest/gtest.h>

#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

Outcome owm(std::string_view text) {
    return importGraph("owm", text);
}

TEST(Owm, ComponentsBecomeRolesAndNeedsServices) {
    const Outcome outcome =
        owm("title Tea Shop\nanchor Public [0.95, 0.5]\ncomponent Cup of Tea [0.5, 0.25] label [1, 2]\n"
            "Public->Cup of Tea\n");
    EXPECT_EQ(rolesOf(outcome), (Lines{"Public*", "Cup of Tea"}));
    EXPECT_EQ(linksOf(outcome), Lines{"Cup of Tea > Public"});
    EXPECT_EQ(outcome.chain.info().title, "Tea Shop");
    ASSERT_FALSE(outcome.choices.empty());
    EXPECT_EQ(outcome.choices.front(),
              "4: the arrows were turned: “Public” needs “Cup of Tea” there, so that “Cup of Tea” serves “Public”");
    Lines places;
    for (const Place& place : outcome.chain.places())
        places.push_back(std::to_string(std::lround(place.x)) + ' ' + std::to_string(std::lround(place.y)));
    EXPECT_EQ(places, (Lines{"1000 60", "500 600"}));
}

TEST(Owm, EveryKindOfComponentIsARole) {
    EXPECT_EQ(
        rolesOf(owm("component A\ncomponent B [0.1, 0.2] (buy) inertia\ncomponent C (market)\ncomponent D [0.1,0.2] "
                    "label [1,2] "
                    "(outsource)\nmarket E [0.1, 0.2]\necosystem F\nsubmap G [0.1, 0.2] url(x)\nurl x [https://x/y]\n"
                    "component \"H \\\"x\\\"\\nI\" [0.1, 0.2]\ncomponent Price label\ncomponent K (old)\nbuild A\n"
                    "style wardley\nsize [1,2]\n")),
        (Lines{"A", "B", "C", "D", "E", "F", "G", "H \"x\" I", "Price label", "K (old)"}));
}

TEST(Owm, PipelinesAreDepartments) {
    const Outcome outcome =
        owm("component Power [0.5, 0.6]\npipeline Power [0.1, 0.9]\n{\n  component Wind [0.7]\n}\n"
            "pipeline Power {\ncomponent Sun [0.8]\n}\ncomponent Last\n");
    EXPECT_EQ(rolesOf(outcome), (Lines{"Power", "Wind (Power)", "Sun (Power)", "Last"}));
    EXPECT_EQ(outcome.chain.places().size(), 3u);
    // A part may be called like its pipeline, which has no place of its own then.
    const Outcome own = owm("pipeline B {\ncomponent B [0.7]\n}\n");
    EXPECT_EQ(rolesOf(own), (Lines{"B (B)"}));
    EXPECT_EQ(own.chain.places().size(), 0u);
}

TEST(Owm, APlaceMayStandBehindAKind) {
    const Outcome outcome = owm("component Chef (market) (buy) [0.5, 0.25] label [1, 2]\n");
    EXPECT_EQ(rolesOf(outcome), Lines{"Chef"});
    ASSERT_EQ(outcome.chain.places().size(), 1u);
    EXPECT_EQ(outcome.chain.places().at(0)->x, 500.0);
    EXPECT_EQ(outcome.chain.places().at(0)->y, 600.0);
}

TEST(Owm, ADoubleHeadIsNoPartOfAName) {
    const Outcome outcome = importGraph("owm", "component A [0.9, 0.2]\ncomponent B [0.5, 0.3]\nx-axis Time\nA->>B\n");
    EXPECT_EQ(linksOf(outcome), Lines{"B > A"});
    EXPECT_EQ(linesOf(outcome.leftOut), Lines{});
}

TEST(Owm, AMergeSaysThatThereAreNoIds) {
    ImportOptions options;
    options.merges = true;
    const Outcome outcome = importGraph("owm", "component A [0.9, 0.2]\n", options);
    EXPECT_EQ(outcome.choices.front(),
              "a Wardley map has no ids: a component that was renamed there is a new role here");
}

TEST(Owm, WhatIsInQuotesIsNoArrow) {
    EXPECT_EQ(linksOf(owm("component \"A -> B\"\ncomponent C\n\"A -> B\"->C\nC -> \"A -> B\"; x\n")),
              (Lines{"C > A -> B", "A -> B > C: x"}));
}

TEST(Owm, EveryKindOfLinkIsRead) {
    EXPECT_EQ(linksOf(owm("component A\ncomponent B\nA->B\nA->B; limited by\nA+>B\nA+<B\nA+<>B\nA+'5 $'>B; x\nA<->B\n"
                          "B->A->B // c\n/* A->B\n*/\nmarket place->A\ncomponent market place\n")),
              (Lines{"B > A", "B > A: limited by", "B > A", "B > A", "B > A", "B > A: 5 $, x", "B > A", "A > B",
                     "B > A", "A > market place"}));
}

TEST(Owm, LinksFindAComponentByItsLaterName) {
    const Outcome outcome =
        owm("component Kettle [0.1,0.2]\ncomponent Power\nevolve Kettle->Electric Kettle 0.62 label [1,2]\n"
            "Electric Kettle->Power\n");
    EXPECT_EQ(linksOf(outcome), Lines{"Power > Kettle"});
    EXPECT_EQ(linesOf(outcome.leftOut), Lines{"3: evolution of “Kettle”: a chain is as it is now"});
}

TEST(Owm, WhatAChainDoesNotHoldIsSaid) {
    const Outcome outcome =
        owm("component A\nnote hello [0.1,0.2]\nannotation 1 [0.1,0.2] text\nannotations [0.1,0.2]\n"
            "pioneers [1,2,3,4]\naccelerator x [0.1,0.2]\nnonsense\ncomponent B [x]\n");
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"2: note “hello [0.1,0.2]”: it is only written on the map",
                                               "3: annotation “1 [0.1,0.2] text”: it is only written on the map",
                                               "5: “pioneers [1,2,3,4]”: a chain has nothing like it",
                                               "6: “accelerator x [0.1,0.2]”: a chain has nothing like it",
                                               "7: line “nonsense”: it is neither a component nor a link",
                                               "8: position of “B”: it is no pair of numbers"}));
}

TEST(Owm, WhatIsWrongIsSaidWithItsLine) {
    EXPECT_EQ(owm("").error, "there is no component in it; is it a Wardley map?");
    EXPECT_EQ(owm("component A\ncomponent A\n").error, "2: “A” is there twice");
    EXPECT_EQ(owm("component A\n\nA->Nobody\n").error, "3: an arrow ends at “Nobody”, which is not there");
    EXPECT_EQ(owm("component [0.1,0.2]").error, "1: a component without a name");
    EXPECT_EQ(owm("component A\ncomponent B [nan, 0.5]").error, "2: the place of “B” is no number");
    EXPECT_EQ(owm("component \xE9").error, "1: is not valid UTF-8 text");
    EXPECT_EQ(owm("component " + std::string(50'000'000, 'x')).error, "1: a line longer than 1,000,000 bytes");
    std::string parallel = "component A\ncomponent B\n";
    for (int i = 0; i < 1'000'000; ++i)
        parallel += "A->B\n";
    EXPECT_EQ(owm(parallel).error, "500001: more than 500,000 rows");
}

TEST(Owm, ExamplesReadWithTheirFigures) {
    NEEDS_EXAMPLES();
    const Outcome master = importExample("owm/owm-golden-master.owm");
    EXPECT_EQ(master.error, "");
    EXPECT_EQ(master.chain.roles().size(), 18u);
    EXPECT_EQ(linksOf(master), Lines{"InertiaComponent > FooWithCoords: Constraint"});
    EXPECT_EQ(master.leftOut.size(), 10u);
    const Outcome shop = importExample("owm/wtg-teashop.owm");
    EXPECT_EQ(rolesOf(shop),
              (Lines{"Business*", "Public*", "Cup of Tea", "Cup", "Tea", "Hot Water", "Water", "Kettle", "Power"}));
    EXPECT_EQ(linksOf(shop),
              (Lines{"Cup of Tea > Business", "Cup of Tea > Public", "Cup > Cup of Tea", "Tea > Cup of Tea",
                     "Hot Water > Cup of Tea", "Water > Hot Water", "Kettle > Hot Water", "Power > Kettle"}));
}

} // namespace
} // namespace throughline::exchange
