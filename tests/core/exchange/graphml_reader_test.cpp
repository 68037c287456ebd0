#include "core/exchange/graphml_reader.h"

#include <gtest/gtest.h>

#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

Outcome read(std::string_view text, const ImportOptions& options = {}) {
    return importGraph("graphml", text, options);
}

ImportOptions asIs() {
    ImportOptions options;
    options.direction = Direction::asIs;
    return options;
}

std::string graphml(std::string_view content) {
    return "<?xml version='1.0'?>\n<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>\n" + std::string(content) +
           "</graphml>";
}

TEST(GraphML, HasNodesEdgesAndDataWithDefaults) {
    const Outcome outcome = read(graphml(R"(
<key id='d0' for='node' attr.name='Label' attr.type='string'><default>Someone</default></key>
<key id='d1' for='edge' attr.name='weight' attr.type='double'><default>2.5</default></key>
<key id='d2' for='edge' attr.name='label'/>
<key id='d3' for='graph' attr.name='label'/>
<key id='d4' for='node' attr.name='department'/>
<key id='d5' for='node' attr.name='kind'/>
<key id='d6' for='node' attr.name='x'/><key id='d7' for='node' attr.name='y'/>
<graph id='G' edgedefault='directed'><desc>text</desc><data key='d3'>Freight</data>
 <node id='a'><data key='d0'>Buyer &amp; co</data><data key='d4'>Purchasing</data><port name='p'/></node>
 <node id='b'><data key='d6'>10</data><data key='d7'>-2.5</data></node>
 <node id='c'><data key='d0'>Shop</data><data key='d5'>end_customer</data></node>
 <edge source='a' target='b' sourceport='p'><data key='d2'>contracts</data></edge>
 <edge id='e' source='b' target='c'><data key='d1'>1</data></edge>
 <hyperedge><endpoint node='a'/></hyperedge><hyperedge id='h'><endpoint node='a'/><endpoint node='b'/><endpoint node='c'/></hyperedge>
</graph>)"));
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.info().title, "Freight");
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"Buyer & co > Someone", "Someone > Shop"}));
    EXPECT_EQ(roleTitled(outcome.chain, "Buyer & co").department, "Purchasing");
    EXPECT_EQ(roleTitled(outcome.chain, "Shop").kind, RoleKind::endCustomer);
    EXPECT_EQ(outcome.chain.services().at(0)->provides, "contracts");
    EXPECT_EQ(outcome.chain.services().at(0)->weight, 2.5);
    EXPECT_EQ(outcome.chain.services().at(1)->weight, 1.0);
    ASSERT_EQ(outcome.chain.places().size(), 1U);
    EXPECT_EQ(outcome.chain.places().at(0)->y, -2.5);
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"17: a hyperedge without a name: it does not have two ends",
                                               "17: hyperedge “h”: it does not have two ends"}));
    EXPECT_TRUE(outcome.choices.empty());
}

TEST(GraphML, MixesDirections) {
    const std::string text = graphml(R"(<graph edgedefault='undirected'><node id='a'/><node id='b'/>
<edge source='a' target='b'/><edge source='b' target='a' directed='true'/></graph>)");
    EXPECT_EQ(read(text).error, "4: " + fillIn(asksDirection, {"a", "b"}));
    EXPECT_EQ(servicesOf(read(text, asIs()).chain), (Lines{"a > b", "b > a"}));
    EXPECT_EQ(read(graphml("<graph><node id='a'/><node id='b'/><edge source='a' target='b'/></graph>")).error,
              "3: " + fillIn(asksDirection, {"a", "b"}));
    EXPECT_EQ(read(graphml("<graph edgedefault='directed'><node id='a'/><node id='b'/>"
                           "<edge source='a' target='b' directed='false'/></graph>"))
                  .error,
              "3: " + fillIn(asksDirection, {"a", "b"}));
}

TEST(GraphML, MakesDepartmentsOfNestedGraphs) {
    const Outcome outcome = read(graphml(R"(<key id='l' for='node' attr.name='name'/>
<graph edgedefault='directed'>
<node id='g'><data key='l'>Sales</data><graph id='g:' edgedefault='directed'>
  <node id='a'/><node id='h'><data key='l'>North</data><graph edgedefault='directed'><node id='b'/></graph></node><edge source='a' target='b'/></graph></node>
<node id='k'><data key='l'>Service</data><graph edgedefault='directed'><node id='c'/></graph></node>
<node id='d'/><edge source='d' target='k'/></graph>)"));
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(outcome.chain.roles().size(), 5U);
    EXPECT_EQ(roleTitled(outcome.chain, "a").department, "Sales");
    EXPECT_EQ(roleTitled(outcome.chain, "b").department, "Sales / North");
    EXPECT_EQ(roleTitled(outcome.chain, "c").department, "Service");
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"a > b", "d > Service"}));
    EXPECT_EQ(outcome.choices, (Lines{"groups (3) became departments of what is in them",
                                      "groups at which arrows end became roles too: “Service”",
                                      "roles without a label were called by their ids: “a”, “b”, “c”, “d”",
                                      "those who are served and serve nobody became end customers: “b”, “Service”"}));
}

TEST(GraphML, SeesWhatYedDraws) {
    const auto yed = [](std::string_view arrows) {
        return R"(<graphml xmlns:y='http://www.yworks.com/xml/graphml'><key id='n' for='node' yfiles.type='nodegraphics'/>
<key id='e' for='edge' yfiles.type='edgegraphics'/><key id='x' for='node' attr.name='description'/>
<graph edgedefault='directed'><node id='a'><data key='n'><y:ShapeNode><y:Geometry height='30.0' width='60.0' x='10.0' y='-20.0'/>
<y:NodeLabel hasText='false'/><y:NodeLabel visible='true'>Buyer<y:LabelModel> <y:SmartNodeLabelModel/></y:LabelModel></y:NodeLabel>
<y:NodeLabel>of freight</y:NodeLabel></y:ShapeNode></data></node>
<node id='b' yfiles.foldertype='group'><data key='n'><y:ProxyAutoBoundsNode><y:Realizers active='1'>
<y:GroupNode><y:Geometry x='0' y='0' width='10' height='10'/><y:NodeLabel>open</y:NodeLabel></y:GroupNode>
<y:GroupNode><y:Geometry x='100' y='0' width='10' height='10'/><y:NodeLabel>&lt;html&gt;&lt;b&gt;Shop&lt;/b&gt; &amp;amp; co</y:NodeLabel></y:GroupNode>
</y:Realizers></y:ProxyAutoBoundsNode></data></node>
<edge source='a' target='b'><data key='e'><y:PolyLineEdge>)" +
               std::string(arrows) +
               R"(<y:EdgeLabel>contracts</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>)";
    };
    Outcome outcome = read(yed("<y:Arrows source='none' target='standard'/>"));
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain), Lines{"Buyer > Shop & co"});
    EXPECT_EQ(roleTitled(outcome.chain, "Buyer").notes, "of freight");
    EXPECT_EQ(outcome.chain.services().at(0)->provides, "contracts");
    ASSERT_EQ(outcome.chain.places().size(), 2U);
    // Drawn apart around their middle, 3.2 times.
    EXPECT_EQ(outcome.chain.places().at(0)->x, -31.5);
    EXPECT_EQ(outcome.chain.places().at(0)->y, -16.0);
    EXPECT_EQ(outcome.chain.places().at(1)->x, 176.5);
    outcome = read(yed("<y:Arrows source='delta' target='none'/>"));
    EXPECT_EQ(servicesOf(outcome.chain), Lines{"Shop & co > Buyer"});
    outcome = read(yed("<y:Arrows source='delta' target='delta'/>"));
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"Buyer > Shop & co", "Shop & co > Buyer"}));
    EXPECT_EQ(outcome.choices[0], "arrows with two heads (1) became two services, one each way");
    outcome = read(yed("<y:Arrows source='none' target='none'/>"));
    EXPECT_EQ(servicesOf(outcome.chain), Lines{"Buyer > Shop & co"});
    EXPECT_EQ(outcome.choices[0], "lines without an arrowhead (1) were taken from their first end to their second");
}

TEST(GraphML, SeesTheLanesOfAYedTable) {
    const auto node = [](const std::string& id, const std::string& label, int y) {
        return "<node id='" + id + "'><data key='n'><y:ShapeNode><y:Geometry height='30' width='30' x='100' y='" +
               std::to_string(y) + "'/><y:NodeLabel>" + label + "</y:NodeLabel></y:ShapeNode></data></node>";
    };
    const auto lane = [](const std::string& label, const std::string& kind, const std::string& id) {
        return "<y:NodeLabel>" + label + "<y:LabelModel><y:" + kind +
               "NodeLabelModel/></y:LabelModel><y:ModelParameter><y:" + kind + "NodeLabelModelParameter id='" + id +
               "'/></y:ModelParameter></y:NodeLabel>";
    };
    const auto table = [&](const std::string& labels) {
        return graphml(
            "<key for='node' id='n' yfiles.type='nodegraphics'/><graph edgedefault='directed'>"
            "<node id='t' yfiles.foldertype='group'><data key='n'><y:TableNode>"
            "<y:Geometry height='430' width='800' x='0' y='0'/><y:NodeLabel>Pool</y:NodeLabel>" +
            labels +
            "<y:Table><y:Columns><y:Column id='c0' width='120'/><y:Column id='c1' width='680'/></y:Columns>"
            "<y:Rows><y:Row height='200' id='r0'/><y:Row height='200' id='r1'/></y:Rows></y:Table>"
            "</y:TableNode></data><graph edgedefault='directed'>" +
            node("a", "Buyer", 40) + node("b", "Shop", 250) + node("c", "Head", 5) +
            "</graph></node><edge source='a' target='b'/></graph>");
    };
    const Outcome rows = read(table(lane("Purchasing", "Row", "r0") + lane("Sales", "Row", "r1")));
    EXPECT_EQ(rolesOf(rows), (Lines{"Buyer (Pool / Purchasing)", "Shop (Pool / Sales)*", "Head (Pool)"}));
    EXPECT_EQ(rows.choices[0], "groups (3) became departments of what is in them");
    EXPECT_EQ(rolesOf(read(table(lane("Left", "Column", "c0")))),
              (Lines{"Buyer (Pool / Left)", "Shop (Pool / Left)*", "Head (Pool / Left)"}));
    EXPECT_EQ(rolesOf(read(table(""))), (Lines{"Buyer (Pool)", "Shop (Pool)*", "Head (Pool)"}));
}

TEST(GraphML, SeesWhatYedLiveDraws) {
    const std::string uri = "y:attr.uri='http://www.yworks.com/xml/yfiles-common/2.0/";
    const Outcome outcome = read(
        "<graphml xmlns:y='http://www.yworks.com/xml/yfiles-common/3.0' xmlns:x='x'>"
        "<key id='l' for='node' attr.name='NodeLabels' " +
        uri + "NodeLabels'/><key id='e' for='edge' attr.name='EdgeLabels' " + uri +
        "EdgeLabels'/><key id='g' for='node' attr.name='NodeGeometry' " + uri +
        "NodeGeometry'/>"
        "<graph edgedefault='directed'><node id='n0'><desc>Buys</desc><data "
        "key='l'><x:List><y:Label><y:Label.Text>Buyer"
        "</y:Label.Text><y:Label.Style><y:X/></y:Label.Style></y:Label></x:List></data>"
        "<data key='g'><y:RectD X='10' Y='20' Width='30' Height='40'/></data></node>"
        "<node id='n1'><data key='l'><x:List><y:Label Text='Shop'/></x:List></data></node>"
        "<edge source='n0' target='n1'><data key='e'><y:Label><y:Label.Text><![CDATA[parts]]></y:Label.Text></y:Label>"
        "</data></edge></graph></graphml>");
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(linksOf(outcome), Lines{"Buyer > Shop: parts"});
    EXPECT_EQ(roleTitled(outcome.chain, "Buyer").notes, "Buys");
    ASSERT_EQ(outcome.chain.places().size(), 1U);
    EXPECT_EQ(outcome.chain.places().at(0)->x, 25.0);
    EXPECT_EQ(outcome.chain.places().at(0)->y, 40.0);
}

TEST(GraphML, TakesHyperedgesWithTwoEnds) {
    const std::string head =
        "<graphml><key id='w' for='edge' attr.name='weight'/><graph edgedefault='directed'>"
        "<node id='a'/><node id='b'/><node id='c'/>";
    const Outcome outcome =
        read(head +
             "<hyperedge id='h'><endpoint node='a' type='in'/><data key='w'>3</data><endpoint node='b' "
             "type='out'/></hyperedge>\n<hyperedge><endpoint node='a'/><endpoint node='b'/><endpoint node='c'/>"
             "</hyperedge><hyperedge id='one'><endpoint node='a'/></hyperedge></graph></graphml>");
    EXPECT_EQ(linksOf(outcome), Lines{"b > a"});
    EXPECT_EQ(outcome.chain.services().at(0)->weight, 3.0);
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"2: a hyperedge without a name: it does not have two ends",
                                               "2: hyperedge “one”: it does not have two ends"}));
    EXPECT_EQ(outcome.choices.front(), "hyperedges with two ends (1) were taken as edges");
    EXPECT_EQ(read(head + "<hyperedge><endpoint node='a'/><endpoint node='b'/></hyperedge></graph></graphml>").error,
              "1: " + fillIn(asksDirection, {"a", "b"}));
}

TEST(GraphML, AGroupSaysMoreThanADefault) {
    const Outcome outcome = read(
        "<graphml><key id='d' for='node' attr.name='department'><default>Office</default>"
        "</key><graph edgedefault='directed'><node id='a'/><node id='g'><data key='label'>Sales</data><graph>"
        "<node id='b'/><node id='c'><data key='d'>Stores</data></node></graph></node>"
        "</graph></graphml>");
    EXPECT_EQ(rolesOf(outcome), (Lines{"a (Office)", "b (Sales)", "c (Stores)"}));
}

TEST(GraphML, UnderstandsWordsOnArrows) {
    const Outcome outcome = read(graphml(R"(<key id='l' for='edge' attr.name='label'/><graph edgedefault='directed'>
<node id='a'/><node id='b'/><edge source='a' target='b'><data key='l'>Depends on</data></edge>
<edge source='a' target='b'><data key='l'>reports_to</data></edge></graph>)"));
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"a > b (manager)", "b > a"}));
    EXPECT_EQ(outcome.choices[0], "arrows that say “Depends on” were turned, so that they point toward the customer");
    EXPECT_EQ(outcome.choices[1], "arrows that say “reports_to” became services to the manager");
}

TEST(GraphML, RefusesWhatItCannotBe) {
    EXPECT_EQ(read("<gexf/>").error, "1: is no GraphML: its outermost element should be “graphml”");
    EXPECT_EQ(read(graphml("")).error, "there is no graph in it");
    EXPECT_EQ(read(graphml("<graph edgedefault='directed'>\n<node/></graph>")).error, "4: a node without an id");
    EXPECT_EQ(read(graphml("<graph edgedefault='directed'>\n<node id='a'/><node id='a'/></graph>")).error,
              "4: the id “a” is there twice");
    EXPECT_EQ(read("<!DOCTYPE graphml>\n<graphml/>").error,
              "1: a DOCTYPE is not read, because it can hide what a file holds");
    EXPECT_EQ(read(graphml("<key id='x' attr.name='x'/><key id='y' attr.name='y'/><graph edgedefault='directed'>\n"
                           "<node id='a'><data key='x'>NaN</data><data key='y'>1</data></node></graph>"))
                  .error,
              "4: the place of “a” is no number");
    const Outcome odd =
        read(graphml("<graph edgedefault='directed'><node id='a'/><edge source='a' target='a'/>"
                     "<edge source='a'/></graph>"));
    EXPECT_EQ(linesOf(odd.leftOut),
              (Lines{"3: an edge: it has no two ends", "3: service of “a” to itself: a role does not serve itself"}));
    EXPECT_EQ(
        read(graphml("<graph edgedefault='directed'><node id='a'/>\n<edge source='a' target='z'/></graph>")).error,
        "4: an arrow ends at “z”, which is not there");
}

TEST(GraphML, IsReadFromFilesOfOthers) {
    NEEDS_EXAMPLES();
    const auto counts = [](const std::string& file, const ImportOptions& options = {}) {
        const Outcome outcome = importExample("graphml/" + file, options);
        EXPECT_EQ(outcome.error, "") << file;
        std::string text = std::to_string(outcome.chain.roles().size()) + " roles, " +
                           std::to_string(outcome.chain.services().size()) + " services";
        for (const std::string& line : linesOf(outcome.leftOut))
            text += "\n- " + line;
        for (const std::string& choice : outcome.choices) {
            if (choice.find("end customer") == std::string::npos &&
                choice.find("cards do not cover") == std::string::npos)
                text += "\n+ " + choice;
        }
        return text;
    };
    const auto byId = [](const std::string& ids) {
        return "\n+ roles without a label were called by their ids: " + ids;
    };
    const std::string eight = "“0”, “1”, “2”, “3”, “4”, “5”, “6”, “7”, … ";
    const auto newKeys = [](int made, int all) {
        return "\n+ " + std::to_string(made) + " of " + std::to_string(all) +
               " roles got new keys: their ids cannot be keys, or are there already";
    };
    EXPECT_EQ(counts("air-routes-small.graphml"), "47 roles, 1390 services" + byId(eight + "(47)"));
    EXPECT_EQ(counts("epl-2013-2014.graphml"),
              "33 roles, 423 services\n+ several roles have the same title, and each was taken: “Liverpool”, "
              "“Southampton”, “Sunderland”");
    EXPECT_EQ(importExample("graphml/topozoo-Cogentco.graphml").error,
              "1816: " + fillIn(asksDirection, {"Timisoara", "None"}));
    EXPECT_EQ(counts("topozoo-Cogentco.graphml", asIs()),
              "197 roles, 245 services\n+ several roles have the same title, and each was taken: “None”\n+ the arrows "
              "were taken as they are written, from the first end to the second");
    // The node that is missing is the group.
    EXPECT_EQ(counts("yed-ability.graphml"),
              "7 roles, 3 services\n+ groups (1) became departments of what is in them" + byId("“n1”") + newKeys(2, 7));
    EXPECT_EQ(counts("yed-health.graphml"),
              "12 roles, 8 services\n+ groups (2) became departments of what is in them\n"
              "+ groups at which arrows end became roles too: “alive”, “mortal”" +
                  byId("“n2”") + newKeys(4, 12));
    EXPECT_EQ(counts("yed-kaTet.graphml"),
              "6 roles, 5 services\n+ groups (1) became departments of what is in them\n"
              "+ groups at which arrows end became roles too: “has_katet”" +
                  byId("“n2”") + newKeys(2, 6));
    EXPECT_EQ(
        counts("yed-sbgn-test2.graphml"),
        "3 roles, 2 services\n+ groups (2) became departments of what is in them" + byId("“n0::n1”") + newKeys(3, 3));
    EXPECT_EQ(
        counts("yed-tikz-rg.graphml"),
        "40 roles, 15 services\n+ lines without an arrowhead (15) were taken from their first end to their second" +
            byId(eight + "(40)") + "\n+ cards that lay on others were moved beside them: 35");
    const Chain league = importExample("graphml/epl-2013-2014.graphml").chain;
    EXPECT_EQ(league.roles().find(RoleKey("2"))->title, "Arsenal");
}

} // namespace
} // namespace throughline::exchange
