#include "core/model/typed_chain.h"

#include <gtest/gtest.h>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "tests/core/model/sample.h"

namespace throughline {
namespace {

using Title = TypedChain::Title;

/// "Buyer > Warehouse" for each service, by title, in the order in which they were made.
std::vector<std::string> servicesOf(const Chain& chain) {
    std::vector<std::string> found;
    for (const Service& service : chain.services()) {
        found.push_back(chain.roles().find(service.server)->title + " > " +
                        chain.roles().find(service.customer)->title);
    }
    return found;
}

TEST(TypedChains, AreReadFromServerToCustomer) {
    const TypedChain typed = readTypedChain("Buyer > Warehouse → Retail");
    EXPECT_EQ(typed.titles, (std::vector<Title>{{"Buyer", 0, 0}, {"Warehouse", 1, 0}, {"Retail", 2, 0}}));
    EXPECT_EQ(typed.services, (std::vector<TypedService>{{0, 1}, {1, 2}}));
}

TEST(TypedChains, AreReadBackwardToo) {
    const TypedChain typed = readTypedChain("Retail < Warehouse <- Buyer -> Planner");
    EXPECT_EQ(typed.titles,
              (std::vector<Title>{{"Retail", 2, 0}, {"Warehouse", 1, 0}, {"Buyer", 0, 0}, {"Planner", 1, 0}}));
    EXPECT_EQ(typed.services, (std::vector<TypedService>{{1, 0}, {2, 1}, {2, 3}}));
}

TEST(TypedChains, MayHaveSeveralLinesThatMeet) {
    const TypedChain typed = readTypedChain("Buyer > Warehouse > Retail\n\n  Planner > WAREHOUSE\r\n");
    EXPECT_EQ(typed.titles,
              (std::vector<Title>{{"Buyer", 0, 0}, {"Warehouse", 1, 0}, {"Retail", 2, 0}, {"Planner", 0, 1}}));
    EXPECT_EQ(typed.services, (std::vector<TypedService>{{0, 1}, {1, 2}, {3, 1}}));
}

TEST(TypedChains, PassOverWhatIsBlankAndWhatServesItself) {
    EXPECT_EQ(readTypedChain(" > Buyer > > Warehouse >").services, (std::vector<TypedService>{{0, 1}}));
    EXPECT_EQ(readTypedChain("Buyer > buyer").services, std::vector<TypedService>{});
    EXPECT_EQ(readTypedChain("A > B > A").services, (std::vector<TypedService>{{0, 1}, {1, 0}}));
    EXPECT_TRUE(readTypedChain(" > < \n \n").titles.empty());
    EXPECT_TRUE(isTypedChain("a>b"));
    EXPECT_FALSE(isTypedChain("Co-op buyer"));
    EXPECT_FALSE(isTypedChain("Buyer >"));
}

TEST(TypedChains, KeepAnArrowThatStandsInQuotesAsAPartOfTheTitle) {
    const TypedChain typed = readTypedChain("\"Orders > 500\" > „Parcels < 2 kg“ -> \"Retail\"");
    EXPECT_EQ(typed.titles, (std::vector<Title>{{"Orders > 500", 0, 0}, {"Parcels < 2 kg", 1, 0}, {"Retail", 2, 0}}));
    EXPECT_EQ(typed.services, (std::vector<TypedService>{{0, 1}, {1, 2}}));
    EXPECT_FALSE(isTypedChain(" \"Orders > 500\" "));
    // Quotes around a part of a title are letters like others.
    EXPECT_EQ(readTypedChain("\"Fast\" lane > B").titles, (std::vector<Title>{{"\"Fast\" lane", 0, 0}, {"B", 1, 0}}));
    EXPECT_TRUE(isTypedChain("\"a > b"));
}

TEST(TypedChains, ATitleIsQuotedOnlyWhereItWouldBeReadAsAChain) {
    EXPECT_EQ(typedTitle(" \"Orders > 500\" "), "Orders > 500");
    EXPECT_EQ(typedTitle("\"Buyer\""), "\"Buyer\"");
    EXPECT_EQ(typedTitle(" Buyer "), "Buyer");
    for (const char* title : {"Orders > 500", "Buyer", "\"Buyer\"", "a<b"})
        EXPECT_EQ(typedTitle(quotedTitle(title)), title);
    EXPECT_EQ(quotedTitle("Buyer"), "Buyer");
}

TEST(TypedChains, NamesComeFromLinesCellsOrCommas) {
    using Names = std::vector<std::string>;
    EXPECT_EQ(readNames("Buyer\r\nWarehouse manager \n\nbuyer\nPlanner, night shift\n"),
              (Names{"Buyer", "Warehouse manager", "Planner, night shift"}));
    EXPECT_EQ(readNames("Buyer\tPurchasing\t3\nPlanner\tProduction\t1"), (Names{"Buyer", "Planner"}));
    EXPECT_EQ(readNames("Buyer, Planner; \"Nurse\" ,"), (Names{"Buyer", "Planner", "Nurse"}));
    EXPECT_EQ(readNames(" \n\t"), Names{});
}

class TypeChain : public testing::Test {
  protected:
    TypedEdit type(std::string_view text, const TypedPlaces& places = {}, const RoleKey& first = {}) {
        auto made = gestures::typeChain(chain, keys, text, {}, places, first);
        EXPECT_TRUE(made) << made.status().text();
        const Status status = check(chain, made->edit);
        EXPECT_TRUE(status) << status.place() << ": " << status.text();
        chain.apply(made->edit);
        return *made;
    }
    [[nodiscard]] Point placeOf(const char* title) const {
        const Place* place = chain.places().find({chain.firstView()->key, roleTitled(chain, title)});
        return place == nullptr ? Point{-1, -1} : Point{place->x, place->y};
    }
    Chain chain;
    KeySource keys{1};
};

TEST_F(TypeChain, DrawsRolesServicesAndPlacesInOneEdit) {
    const TypedEdit made = type("Buyer > Warehouse > Retail\nPlanner > Warehouse", {{8, 16}, {288, 120}, {}});
    EXPECT_EQ(servicesOf(chain),
              (std::vector<std::string>{"Buyer > Warehouse", "Warehouse > Retail", "Planner > Warehouse"}));
    EXPECT_EQ(placeOf("Buyer"), (Point{8, 16}));
    EXPECT_EQ(placeOf("Retail"), (Point{584, 16}));
    EXPECT_EQ(placeOf("Planner"), (Point{8, 136}));
    EXPECT_EQ(made.roles.size(), 4U);
    for (const Role& role : chain.roles())
        EXPECT_EQ(role.kind, RoleKind::internal);
    chain.apply(inverse(made.edit));
    EXPECT_EQ(chain, Chain());
}

TEST_F(TypeChain, TakesTheRolesAndServicesThatAreThere) {
    type("Buyer > Warehouse", {{0, 0}, {288, 120}, {}});
    type("buyer > Warehouse > Retail", {{0, 400}, {288, 120}, {}});
    EXPECT_EQ(chain.roles().size(), 3U);
    EXPECT_EQ(servicesOf(chain), (std::vector<std::string>{"Buyer > Warehouse", "Warehouse > Retail"}));
    EXPECT_EQ(placeOf("Buyer"), (Point{0, 0}));
    EXPECT_TRUE(type("Buyer > Warehouse").edit.isEmpty());
}

TEST_F(TypeChain, StandsBelowWhatIsInItsWay) {
    const std::vector<Point> taken{{288, 0}, {288, 100}};
    type("Buyer > Warehouse", {{0, 0}, {288, 120}, taken});
    EXPECT_EQ(placeOf("Buyer"), (Point{0, 0}));
    EXPECT_EQ(placeOf("Warehouse"), (Point{288, 240}));
}

TEST_F(TypeChain, StandsInColumnsWhereThereAreManyLines) {
    type("A\nB\nC\nD > E", {{0, 0}, {288, 120}, {}, 2});
    EXPECT_EQ(placeOf("B"), (Point{0, 120}));
    EXPECT_EQ(placeOf("C"), (Point{576, 0}));
    EXPECT_EQ(placeOf("D"), (Point{576, 120}));
    EXPECT_EQ(placeOf("E"), (Point{864, 120}));
}

TEST_F(TypeChain, GivesTheTypedCardTheFirstTitle) {
    type("New role");
    const RoleKey card = roleTitled(chain, "New role");
    type("Warehouse < Buyer", {{500, 0}, {288, 120}, {}}, card);
    EXPECT_EQ(chain.roles().find(card)->title, "Warehouse");
    EXPECT_EQ(servicesOf(chain), std::vector<std::string>{"Buyer > Warehouse"});
    EXPECT_EQ(placeOf("Buyer"), (Point{212, 0}));
}

TEST_F(TypeChain, NeedsATitle) {
    EXPECT_EQ(gestures::typeChain(chain, keys, " > ", {}, {}).status().code(), Code::invalid);
}

} // namespace
} // namespace throughline
