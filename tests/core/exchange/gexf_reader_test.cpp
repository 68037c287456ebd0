#include "core/exchange/gexf_reader.h"

#include <gtest/gtest.h>

#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

Outcome read(std::string_view text, const ImportOptions& options = {}) {
    return importGraph("gexf", text, options);
}

ImportOptions towards(Direction direction) {
    ImportOptions options;
    options.direction = direction;
    return options;
}

TEST(Gexf, HasLabelsPlacesAndAttributes) {
    const Outcome outcome = read(R"(<gexf xmlns='http://gexf.net/1.3' xmlns:viz='http://gexf.net/1.3/viz' version='1.3'>
<meta><title>Freight</title></meta><graph defaultedgetype='directed'>
<attributes class='node'><attribute id='0' title='Department' type='string'><default>Sales</default></attribute>
<attribute id='1' title='name' type='string'/><attribute id='2' title='kind' type='string'/></attributes>
<attributes class='edge'><attribute id='0' title='provides' type='string'/></attributes>
<nodes><node id='a' label='Buyer &amp; co'><attvalues><attvalue for='0' value='Purchasing'/></attvalues>
<viz:position x='1.5' y='-2' z='0'/><viz:color r='1' g='2' b='3'/></node>
<node id='b'><attvalues><attvalue id='1' value='Shop'/><attvalue for='2' value='end_customer'/></attvalues></node>
<node id='c'/></nodes>
<edges><edge id='0' source='a' target='b' weight='2.5' label='contracts'/>
<edge id='1' source='a' target='c' type='mutual'><attvalues><attvalue for='0' value='parts'/></attvalues></edge>
<edge id='2' source='a'/></edges></graph></gexf>)");
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.info().title, "Freight");
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"Buyer & co > Shop", "Buyer & co > c", "c > Buyer & co"}));
    EXPECT_EQ(roleTitled(outcome.chain, "Buyer & co").department, "Purchasing");
    EXPECT_EQ(roleTitled(outcome.chain, "c").department, "Sales");
    EXPECT_EQ(roleTitled(outcome.chain, "Shop").kind, RoleKind::endCustomer);
    EXPECT_EQ(outcome.chain.services().at(0)->weight, 2.5);
    EXPECT_EQ(outcome.chain.services().at(0)->provides, "contracts");
    EXPECT_EQ(outcome.chain.services().at(1)->provides, "parts");
    ASSERT_EQ(outcome.chain.places().size(), 1U);
    EXPECT_EQ(outcome.chain.places().at(0)->x, 1.5);
    EXPECT_EQ(outcome.chain.places().at(0)->y, -2.0);
    EXPECT_EQ(linesOf(outcome.leftOut), Lines{"12: an edge: it has no two ends"});
}

TEST(Gexf, IsUndirectedUnlessItSaysOtherwise) {
    const std::string text =
        "<gexf><graph><nodes><node id='a'/><node id='b'/></nodes><edges>"
        "<edge source='a' target='b'/></edges></graph></gexf>";
    EXPECT_EQ(read(text).error, "1: " + fillIn(asksDirection, {"a", "b"}));
    EXPECT_EQ(servicesOf(read(text, towards(Direction::reverse)).chain), Lines{"b > a"});
    EXPECT_EQ(servicesOf(read("<gexf><graph><nodes><node id='a'/><node id='b'/></nodes><edges>"
                              "<edge source='a' target='b' type='directed'/></edges></graph></gexf>")
                             .chain),
              Lines{"a > b"});
    EXPECT_EQ(servicesOf(read("<gexf><graph defaultedgetype='DIRECTED'><nodes><node id='a'/><node id='b'/></nodes>"
                              "<edges><edge source='a' target='b'/><edge source='b' target='a' type='Directed'/>"
                              "</edges></graph></gexf>")
                             .chain),
              (Lines{"a > b", "b > a"}));
}

TEST(Gexf, LaysNodesIntoNodes) {
    const Outcome outcome = read(R"(<gexf><graph defaultedgetype='directed' mode='dynamic'><nodes>
<node id='g' label='Sales'><nodes><node id='a'/><node id='b'/></nodes><edges><edge source='a' target='b'/></edges></node>
<node id='c' pid='h' start='2001'/><node id='h' label='Service'/><node id='d'><parents><parent for='h'/></parents></node>
</nodes></graph></gexf>)");
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.roles().size(), 4U);
    EXPECT_EQ(roleTitled(outcome.chain, "a").department, "Sales");
    EXPECT_EQ(roleTitled(outcome.chain, "c").department, "Service");
    EXPECT_EQ(roleTitled(outcome.chain, "d").department, "Service");
    EXPECT_EQ(linesOf(outcome.leftOut),
              Lines{": times: a chain is as it is now; everything was taken, whenever it is"});
}

TEST(Gexf, TakesTheOnlyParentOfANode) {
    const Outcome outcome = read(
        "<gexf><graph defaultedgetype='directed'><attributes class='node'><attribute id='0' title='department'>"
        "<default>Office</default></attribute></attributes><attributes class='edge'>"
        "<attribute id='0' title='provides'/></attributes><nodes><node id='g' label='Stores'/>"
        "<node id='a'><parents><parent for='g'/></parents></node><node id='b'/>"
        "<node id='c'><parents><parent for='g'/><parent for='a'/></parents></node></nodes>"
        "<edges><edge source='a' target='b' kind='flow'/><edge source='b' target='c' kind='flow'><attvalues>"
        "<attvalue for='0' value='goods'/></attvalues></edge></edges></graph></gexf>");
    EXPECT_EQ(rolesOf(outcome), (Lines{"a (Stores)", "b (Office)", "c (Office)*"}));
    EXPECT_EQ(linksOf(outcome), (Lines{"a > b: flow", "b > c: goods"}));
    EXPECT_EQ(linesOf(outcome.leftOut), Lines{": several parents of a node: a role is in one department"});
}

TEST(Gexf, NamesGroupsInGroups) {
    const Outcome outcome = read(
        "<gexf><graph><nodes><node id='g' label='Sales'/><node id='h' label='North' pid='g'/>"
        "<node id='a' label='A' pid='h'/><node id='b' label='B' pid='g'/></nodes></graph></gexf>");
    EXPECT_EQ(rolesOf(outcome), (Lines{"A (Sales / North)", "B (Sales)"}));
    EXPECT_EQ(outcome.choices[0], "groups (2) became departments of what is in them");
}

TEST(Gexf, BearsParentsThatAreEachOthers) {
    const Outcome outcome = read(
        "<gexf><graph defaultedgetype='directed'><nodes><node id='a' pid='b'/>"
        "<node id='b' pid='a'/><node id='c' pid='c'/></nodes></graph></gexf>");
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.roles().size(), 1U);
}

TEST(Gexf, RefusesWhatItCannotBe) {
    EXPECT_EQ(read("<graphml/>").error, "1: is no GEXF: its outermost element should be “gexf”");
    EXPECT_EQ(read("<gexf/>").error, "there is no graph in it");
    EXPECT_EQ(read("<gexf><graph><nodes>\n<node/></nodes></graph></gexf>").error, "2: a node without an id");
    EXPECT_EQ(
        read("<gexf><graph><nodes>\n<node id='a'><viz:position x='NaN' y='0'/></node></nodes></graph></gexf>").error,
        "2: the place of “a” is no number");
}

TEST(Gexf, IsReadFromFilesOfOthers) {
    NEEDS_EXAMPLES();
    const std::string worm = importExample("gexf/celegans.gexf").error;
    EXPECT_TRUE(worm.ends_with(fillIn(asksDirection, {"1", "2"}))) << worm;
    const Outcome asked = importExample("gexf/celegans.gexf", towards(Direction::asIs));
    EXPECT_EQ(asked.error, "");
    EXPECT_EQ(asked.chain.roles().size(), 306U);
    EXPECT_EQ(asked.chain.services().size(), 2345U);
    EXPECT_EQ(linesOf(asked.leftOut), Lines{});
    const Outcome people = importExample("gexf/les_miserables.gexf");
    EXPECT_EQ(people.error, "");
    EXPECT_EQ(people.chain.roles().size(), 77U);
    EXPECT_EQ(people.chain.services().size(), 254U);
    EXPECT_EQ(people.chain.places().size(), 77U);
    EXPECT_EQ(people.chain.info().title, "Les Misérables, the characters coappearance weighted graph");
    EXPECT_EQ(linesOf(people.leftOut), Lines{});
}

} // namespace
} // namespace throughline::exchange
