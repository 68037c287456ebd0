#include "core/exchange/drawio_reader.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <QByteArray>

#include "core/exchange/drawio_page.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

Outcome read(std::string_view text, const ImportOptions& options = {}) {
    return importGraph("drawio", text, options);
}

std::string model(std::string_view cells) {
    return "<mxGraphModel><root><mxCell id='0'/><mxCell id='1' parent='0'/>\n" + std::string(cells) +
           "</root></mxGraphModel>";
}

std::string shape(const std::string& id, const std::string& label, const std::string& more = "parent='1'",
                  const std::string& geometry = "x='0' y='0' width='10' height='10'") {
    return "<mxCell id='" + id + "' value='" + label + "' vertex='1' " + more + "><mxGeometry " + geometry +
           " as='geometry'/></mxCell>\n";
}

std::string arrow(const std::string& id, const std::string& source, const std::string& target,
                  const std::string& more = "") {
    return "<mxCell id='" + id + "' edge='1' parent='1' source='" + source + "' target='" + target + "' " + more +
           "><mxGeometry relative='1' as='geometry'/></mxCell>\n";
}

/// As draw.io packs a page.
std::string packed(const std::string& text) {
    std::string deflated(text.size() + 1000, '\0');
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(deflated.data());
    stream.avail_out = static_cast<uInt>(deflated.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    deflated.resize(stream.total_out);
    deflateEnd(&stream);
    return QByteArray(deflated.data(), static_cast<qsizetype>(deflated.size())).toBase64().toStdString();
}

TEST(Drawio, HasShapesArrowsAndPlaces) {
    const Outcome outcome = read(
        model(shape("a", "&lt;b&gt;Buyer&lt;/b&gt;&lt;br&gt;&amp;amp; co", "style='rounded=1;html=1;' parent='1'",
                    "x='10' y='20' width='100' height='40'") +
              shape("b", "A &lt;b&gt;") + shape("pic", "", "parent='1'") +
              shape("note", "Title", "style='text;html=1;' parent='1'") + arrow("e", "a", "b", "value='contracts'") +
              shape("l", "daily", "style='edgeLabel;html=1;' parent='e' connectable='0'") + arrow("f", "a", "") +
              arrow("g", "b", "a", "style='endArrow=none;startArrow=block;'")));
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"Buyer & co > A <b>", "Buyer & co > A <b>"}));
    EXPECT_EQ(outcome.chain.services().at(0)->provides, "contracts daily");
    ASSERT_EQ(outcome.chain.places().size(), 2U);
    // Drawn apart around the middle of the two.
    EXPECT_EQ(outcome.chain.places().at(0)->x, 84.75);
    EXPECT_EQ(outcome.chain.places().at(0)->y, 55.75);
    EXPECT_EQ(linesOf(outcome.leftOut),
              (Lines{"5: text “Title”: no arrow ends at it", "8: an arrow: one of its ends is not tied to a shape",
                     ": shapes (1): they have no text, and no arrow ends at them"}));
}

TEST(Drawio, MakesDepartmentsOfSwimlanes) {
    const Outcome outcome = read(model(
        shape("p", "Pool", "style='swimlane;' parent='1'", "x='100' y='50' width='400' height='300'") +
        shape("l", "Sales", "style='swimlane;horizontal=0;' parent='p'", "x='0' y='20' width='400' height='100'") +
        shape("a", "Buyer", "parent='l'", "x='30' y='10' width='20' height='20'") +
        shape("g", "", "style='group' parent='p'", "x='10' y='10' width='100' height='100'") +
        shape("b", "Seller", "parent='g'", "x='0.5' y='0.5' width='20' height='20' relative='1'") +
        shape("c", "Alone") + arrow("e", "a", "b")));
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(roleTitled(outcome.chain, "Buyer").department, "Pool / Sales");
    EXPECT_EQ(roleTitled(outcome.chain, "Seller").department, "Pool");
    EXPECT_EQ(roleTitled(outcome.chain, "Alone").department, "");
    EXPECT_EQ(outcome.chain.roles().size(), 3U);
    EXPECT_EQ(outcome.chain.places().at(0)->x, 229.25);
    EXPECT_EQ(outcome.chain.places().at(0)->y, 136.75);
    EXPECT_EQ(outcome.chain.places().at(1)->x, 310.25);
    EXPECT_EQ(outcome.choices[0], "groups (3) became departments of what is in them");
}

TEST(Drawio, HasObjectsWithDataOfTheirOwn) {
    const Outcome outcome = read(model(
        "<object id='a' label='%name% of %x%' name='Buyer' placeholders='1'><mxCell vertex='1' parent='1'/></object>"
        "<UserObject id='b' label='Shop' link='http://x'><mxCell vertex='1' parent='1'/></UserObject>" +
        arrow("e", "a", "b", "style='startArrow=classic;'")));
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"Buyer of %x% > Shop", "Shop > Buyer of %x%"}));
}

TEST(Drawio, ReadsTheOnlyTextInAShapeAsItsLabel) {
    const std::string text = "style='text;html=1;' parent='";
    const Outcome outcome = read(model(shape("a", "") + shape("at", "Buyer", text + "a'") + shape("b", "Shop") +
                                       shape("bt", "More", text + "b'") + shape("g", "", "style='group' parent='1'") +
                                       shape("gt", "Sales", text + "g'") + shape("c", "Clerk", "parent='g'") +
                                       shape("d", "") + shape("d1", "One", text + "d'") +
                                       shape("d2", "Two", text + "d'") + arrow("e", "a", "b") + arrow("f", "b", "c")));
    EXPECT_EQ(rolesOf(outcome), (Lines{"Buyer", "Shop", "Clerk (Sales)*"}));
    EXPECT_EQ(linksOf(outcome), (Lines{"Buyer > Shop", "Shop > Clerk"}));
    EXPECT_EQ(outcome.choices[0], "groups (1) became departments of what is in them");
    ASSERT_EQ(outcome.leftOut.size(), 4U);
    EXPECT_EQ(outcome.leftOut[0].what(), "text “More”");
    EXPECT_EQ(outcome.leftOut[1].what(), "text “One”");
    EXPECT_EQ(outcome.leftOut[2].what(), "text “Two”");
    EXPECT_EQ(outcome.leftOut[3].what(), "shapes (1)");
}

TEST(Drawio, LeavesOutWhatIsHidden) {
    const Outcome outcome =
        read(model("<mxCell id='h' parent='0' visible='0'/>" + shape("a", "Buyer") + shape("b", "Shop") +
                   shape("c", "Secret", "parent='h'") + shape("d", "Inner", "parent='c'") +
                   shape("f", "Gone", "visible='0' parent='1'") + arrow("e", "a", "b") + arrow("g", "a", "c")));
    EXPECT_EQ(rolesOf(outcome), (Lines{"Buyer", "Shop*"}));
    EXPECT_EQ(linksOf(outcome), Lines{"Buyer > Shop"});
    ASSERT_EQ(outcome.leftOut.size(), 2U);
    EXPECT_EQ(outcome.leftOut[0].what() + ": " + std::string(outcome.leftOut[0].why),
              "an arrow: one of its ends is not tied to a shape");
    EXPECT_EQ(outcome.leftOut[1].what() + ": " + std::string(outcome.leftOut[1].why),
              "shapes and arrows (3): they are hidden in the drawing");
}

TEST(Drawio, SeesWhereArrowsEndThatAreNotTied) {
    const auto drawn = [](const std::string& id, const std::string& points, const std::string& more) {
        return "<mxCell id='" + id + "' value='" + id + "' edge='1' " + more +
               "><mxGeometry relative='1' as='geometry'>" + points + "</mxGeometry></mxCell>\n";
    };
    const auto from = [](int x, int y) {
        return "<mxPoint x='" + std::to_string(x) + "' y='" + std::to_string(y) + "' as='sourcePoint'/>";
    };
    const auto to = [](int x, int y) {
        return "<mxPoint x='" + std::to_string(x) + "' y='" + std::to_string(y) + "' as='targetPoint'/>";
    };
    const Outcome outcome = read(model(shape("g", "Group", "parent='1'", "x='100' y='100' width='400' height='300'") +
                                       shape("a", "A", "parent='g'", "x='20' y='20' width='80' height='40'") +
                                       shape("b", "B", "parent='g'", "x='200' y='20' width='80' height='40'") +
                                       shape("c", "C", "parent='1'", "x='600' y='100' width='80' height='40'") +
                                       // Within the group's corner, and on the sheet.
                                       drawn("touches", from(102, 40) + to(199, 40), "parent='g'") +
                                       drawn("half tied", to(601, 120), "parent='1' source='b'") +
                                       drawn("into the group", from(640, 120) + to(480, 380), "parent='1'") +
                                       drawn("far", from(684, 120) + to(604, 145), "parent='1'")));
    EXPECT_EQ(linksOf(outcome), (Lines{"A > B: touches", "B > C: half tied"}));
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"8: the arrow “into the group”: one of its ends is not tied to a shape",
                                               "9: the arrow “far”: one of its ends is not tied to a shape"}));
    EXPECT_EQ(outcome.choices.front(),
              "arrows that are not tied to a shape but drawn up to one (2) were taken to end there");
}

TEST(Drawio, ReadsAllPagesPackedOrPlain) {
    const std::string page =
        model(shape("2", "Büro 100 %", "parent='1'", "x='0' y='100' width='10' height='10'") +
              shape("3", "Shop", "parent='1'", "x='0' y='300' width='10' height='10'") + arrow("4", "2", "3"));
    const std::string percents = QByteArray::fromStdString(page).toPercentEncoding().toStdString();
    const Outcome outcome =
        read("<mxfile><diagram name='One'>" + packed(percents) + "</diagram>\n<diagram name='Two'>" + page +
             "</diagram><diagram name='Empty'/></mxfile>");
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"Büro 100 % > Shop", "Büro 100 % > Shop"}));
    EXPECT_NE(outcome.chain.roles().find(RoleKey("1.2")), nullptr);
    EXPECT_NE(outcome.chain.roles().find(RoleKey("2.3")), nullptr);
    EXPECT_EQ(outcome.choices[0], "all pages (2) were taken, one below the other");
    ASSERT_EQ(outcome.chain.places().size(), 4U);
    EXPECT_EQ(outcome.chain.places().at(1)->y, 305.0);
    EXPECT_EQ(outcome.chain.places().at(2)->y, 505.0);
    EXPECT_EQ(outcome.chain.places().at(3)->y, 705.0);
}

TEST(Drawio, RefusesWhatItCannotBe) {
    EXPECT_EQ(
        read("<mxlibrary>[]</mxlibrary>").error,
        "1: is a library of shapes for draw.io and no drawing; save a page that shows who serves whom, and import "
        "that");
    EXPECT_EQ(read("<svg/>").error, "1: is no draw.io: its outermost element should be “mxfile” or “mxGraphModel”");
    EXPECT_EQ(read("<mxfile/>").error, "there is no page with shapes in it");
    EXPECT_EQ(read("<mxfile>\n<diagram>!!</diagram></mxfile>").error, "2: the compressed content is damaged");
    EXPECT_EQ(read("<mxfile>\n<diagram>abcd</diagram></mxfile>").error, "2: the compressed content is damaged");
    EXPECT_EQ(read("<mxfile>\n<diagram name='P'>" + packed("<mxGraphModel>\n<a>") + "</diagram></mxfile>").error,
              "2: the compressed page “P” cannot be read: line 2, the XML ends too early");
    EXPECT_EQ(
        read("<mxfile>\n<diagram name='P'>" + packed("<!DOCTYPE a>") + "</diagram></mxfile>").error,
        "2: the compressed page “P” cannot be read: line 1, a DOCTYPE is not read, because it can hide what a file "
        "holds");
    EXPECT_EQ(read("<mxfile>\n<diagram>" + packed(std::string(70'000'000, ' ')) + "</diagram></mxfile>").error,
              "2: the compressed content is larger than 64 MB when it is unpacked");
    EXPECT_EQ(read(model(shape("a", "A") + shape("a", "B"))).error, "3: the id “a” is there twice");
    EXPECT_EQ(read(model(shape("a", "A") + "<mxCell id='e' edge='1' parent='1' source='a' target='gone'/>")).error,
              "3: an arrow ends at “gone”, which is not there");
    EXPECT_EQ(read(model(shape("a", "A", "parent='1'", "x='NaN' y='0'"))).error, "2: the place of “A” is no number");
}

TEST(Drawio, BearsShapesThatLieInEachOther) {
    const Outcome outcome = read(model(shape("a", "A", "parent='b'") + shape("b", "B", "parent='a'") +
                                       shape("c", "C", "parent='c'") + arrow("e", "a", "b")));
    EXPECT_EQ(outcome.error, "");
    EXPECT_EQ(servicesOf(outcome.chain), Lines{"A > B"});
}

TEST(Drawio, IsReadFromFilesOfOthers) {
    NEEDS_EXAMPLES();
    const auto counts = [](const std::string& file) {
        const Outcome outcome = importExample("drawio/" + file);
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
    // What is missing of the shapes: decoration, labels of arrows, and groups.
    EXPECT_EQ(counts("OrgChart.xml"),
              "46 roles, 44 services\n- : shapes (16): they have no text, and no arrow ends at them\n"
              "+ several roles have the same title, and each was taken: “CVS”, “Client / Server”, “Data Collection”, "
              "“HTS”, “HTTP”, “Programming”, “SI”, “SSI”, … (9)");
    EXPECT_EQ(counts("bpmn-example.drawio"),
              "33 roles, 42 services\n- : shapes (1): they have no text, and no arrow ends at them\n"
              "+ all pages (2) were taken, one below the other\n"
              "+ lines without an arrowhead (5) were taken from their first end to their second\n"
              "+ groups (5) became departments of what is in them\n"
              "+ roles without a label were called by their ids: “CIVC6-ZQAt0Y3eKCPGat-6”, “CIVC6-ZQAt0Y3eKCPGat-10”, "
              "“CIVC6-ZQAt0Y3eKCPGat-16”, “CIVC6-ZQAt0Y3eKCPGat-21”, “CIVC6-ZQAt0Y3eKCPGat-25”, "
              "“CIVC6-ZQAt0Y3eKCPGat-35”, “CIVC6-ZQAt0Y3eKCPGat-41”, “CIVC6-ZQAt0Y3eKCPGat-42”, … (10)\n"
              "+ several roles have the same title, and each was taken: “Update inventory”");
    EXPECT_EQ(counts("cross_functional_flowchart_5.xml"),
              "17 roles, 21 services\n+ groups (7) became departments of what is in them\n"
              "+ roles without a label were called by their ids: “77e6c97f196da883-8”, “77e6c97f196da883-9”, "
              "“77e6c97f196da883-10”, “77e6c97f196da883-11”, “77e6c97f196da883-12”, “77e6c97f196da883-13”, "
              "“77e6c97f196da883-14”, “77e6c97f196da883-15”, … (17)");
    EXPECT_EQ(
        counts("org_chart_3.xml"),
        "46 roles, 45 services\n+ lines without an arrowhead (45) were taken from their first end to their second");
    EXPECT_EQ(counts("swimlane.xml"), "19 roles, 22 services\n+ groups (7) became departments of what is in them");
    EXPECT_EQ(counts("website-roles-products.drawio"),
              "17 roles, 23 services\n- : shapes (3): they have no text, and no arrow ends at them\n"
              "+ lines without an arrowhead (3) were taken from their first end to their second\n"
              "+ groups (1) became departments of what is in them");
    EXPECT_EQ(roleTitled(importExample("drawio/swimlane.xml").chain, "Customer Management").department,
              "Inside Sales Rep");
}

} // namespace
} // namespace throughline::exchange
