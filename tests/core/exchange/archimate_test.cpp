#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>

#include "core/exchange/archimate_reader.h"
#include "core/exchange/import_edit.h"
#include "core/exchange/sources.h"
#include "tests/core/exchange/some_chain.h"
#include "tests/core/exchange/zip_bytes.h"
#include "tests/support/temporary_folder.h"

namespace throughline::exchange {
namespace {

namespace fs = std::filesystem;

using Lines = std::vector<std::string>;

/// What an import makes of a model, worded and sorted so that ids and order do not show.
struct Read {
    std::string error;
    std::string title;
    Lines roles; ///< "TITLE [DEPARTMENT] (HOLDER, …) @X,Y"
    Lines services;
    Lines tasks;
    Lines choices;
    Lines leftOut; ///< "WHAT: WHY"
    Chain chain;
};

Read readFiles(const std::string& path, bool allLayers = false) {
    KeySource keys(7);
    ImportOptions options;
    options.allLayers = allLayers;
    Read read;
    const std::vector<std::string> paths{path};
    auto imported = readSources(paths, options, Chain(), keys);
    const auto edit = imported ? importEdit(Chain(), *imported) : Result<Edit>(imported.status());
    if (!edit) {
        read.error = edit.status().place() + ": " + edit.status().text();
        const std::size_t at = read.error.find(path);
        if (at != std::string::npos)
            read.error.replace(at, path.size(), fs::path(path).filename().string());
        return read;
    }
    read.chain.apply(*edit);
    read.title = read.chain.info().title;
    const auto titleOf = [&](const RoleKey& key) { return read.chain.roles().find(key)->title; };
    std::map<std::string, std::string> places;
    for (const Place& place : read.chain.places())
        places[place.role.text()] =
            " @" + std::to_string(std::lround(place.x)) + ',' + std::to_string(std::lround(place.y));
    for (const Role& role : read.chain.roles()) {
        std::string line = role.title + (role.department.empty() ? "" : " [" + role.department + ']');
        for (const PersonKey& holder : role.holders)
            line += " (" + read.chain.people().find(holder)->name + ')';
        read.roles.push_back(line + places[role.key.text()]);
    }
    for (const Service& service : read.chain.services()) {
        read.services.push_back(titleOf(service.server) + " > " + titleOf(service.customer) + ": " + service.provides +
                                (service.derived ? " (derived)" : ""));
    }
    for (const Task& task : read.chain.tasks())
        read.tasks.push_back(titleOf(task.role) + ": " + task.title);
    for (Lines* lines : {&read.roles, &read.services, &read.tasks})
        std::ranges::sort(*lines);
    for (const Choice& choice : imported->choices())
        read.choices.push_back(choice.what());
    for (const LeftOut& left : imported->leftOut())
        read.leftOut.push_back(left.what() + ": " + std::string(left.why));
    return read;
}

class Archimate : public testing::Test {
  protected:
    std::string put(const std::string& name, std::string_view bytes) const { return temporary.file(name, bytes); }
    Read read(std::string_view bytes, bool allLayers = false) const {
        return readFiles(put("m.archimate", bytes), allLayers);
    }
    support::TemporaryFolder temporary;
    std::string folder = temporary.path();
};

/// A model of Archi with these elements, relations and diagrams.
std::string archi(const std::string& elements, const std::string& relations = {}, const std::string& views = {}) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:archimate="http://www.archimatetool.com/archimate" name="M" id="m" version="5.0.0">
<folder name="All" id="f1" type="business"><folder name="Deeper" id="f2">)" +
           elements + R"(</folder></folder><folder name="Relations" id="f3" type="relations">)" + relations +
           R"(</folder><folder name="Views" id="f4" type="diagrams">)" + views + "</folder></archimate:model>\n";
}
std::string element(const std::string& type, const std::string& id, const std::string& name) {
    return "<element xsi:type=\"archimate:" + type + "\" name=\"" + name + "\" id=\"" + id + "\"/>\n";
}
std::string relation(const std::string& type, const std::string& source, const std::string& target,
                     const std::string& name = {}) {
    static int number = 0;
    return "<element xsi:type=\"archimate:" + type + "Relationship\" name=\"" + name + "\" id=\"rel" +
           std::to_string(++number) + "\" source=\"" + source + "\" target=\"" + target + "\"/>\n";
}

/// Two roles with a process each, a service, and a customer.
const std::string elements = element("BusinessRole", "clerk", "Clerk") + element("BusinessRole", "boss", "Boss") +
                             element("BusinessActor", "client", "Client") + element("BusinessProcess", "p", "Pack") +
                             element("BusinessProcess", "q", "Check") + element("BusinessService", "s", "Parcels");

TEST_F(Archimate, ServingBetweenRolesIsAService) {
    const Read got =
        read(archi(elements, relation("Serving", "clerk", "boss", "files") + relation("UsedBy", "boss", "client")));
    EXPECT_EQ(got.error, "");
    EXPECT_EQ(got.title, "M");
    EXPECT_EQ(got.roles, (Lines{"Boss", "Clerk", "Client"}));
    EXPECT_EQ(got.services, (Lines{"Boss > Client: ", "Clerk > Boss: files"}));
    EXPECT_EQ(got.tasks, Lines());
}

TEST_F(Archimate, ServicesAreDerivedThroughAssignmentRealizationAndServing) {
    const std::string done = relation("Assignment", "clerk", "p") + relation("Realization", "p", "s");
    EXPECT_EQ(read(archi(elements, done + relation("Serving", "s", "client"))).services,
              (Lines{"Clerk > Client: Parcels (derived)"}));
    // To a process, and so to whoever does it; the older spelling.
    const Read toProcess =
        read(archi(elements, relation("Assignment", "clerk", "p") + relation("Realisation", "p", "s") +
                                 relation("UsedBy", "s", "q") + relation("Assignment", "boss", "q")));
    EXPECT_EQ(toProcess.services, (Lines{"Clerk > Boss: Parcels (derived)"}));
    EXPECT_EQ(toProcess.tasks, (Lines{"Boss: Check", "Clerk: Pack"}));
    // Two ways to the same service are one; another service is another.
    const Read twice = read(archi(elements + element("BusinessService", "s2", "Labels"),
                                  done + relation("Assignment", "clerk", "q") + relation("Realization", "q", "s") +
                                      relation("Realization", "q", "s2") + relation("Serving", "s", "client") +
                                      relation("Serving", "s2", "client") + relation("Serving", "s", "client")));
    EXPECT_EQ(twice.services, (Lines{"Clerk > Client: Labels (derived)", "Clerk > Client: Parcels (derived)"}));
    EXPECT_EQ(std::ranges::count(twice.choices, "derived services (2): a role that does what serves another serves it"),
              1);
    // Nobody does it, or the one whom it serves.
    EXPECT_EQ(read(archi(elements, relation("Serving", "s", "client"))).services, Lines());
    const Read own = read(archi(elements, done + relation("Serving", "s", "p")));
    EXPECT_EQ(own.services, Lines());
    EXPECT_EQ(std::ranges::count(own.leftOut, "service from “Parcels” to “Pack”: a role does not serve itself"), 1);
}

TEST_F(Archimate, AnActorAssignedToARoleHoldsIt) {
    const std::string people = element("BusinessActor", "ada", "Ada") + element("BusinessActor", "bo", "Bo") +
                               element("BusinessCollaboration", "team", "Team");
    const Read got =
        read(archi(elements + people, relation("Assignment", "ada", "clerk") + relation("Assignment", "bo", "clerk") +
                                          relation("Assignment", "bo", "team") + relation("Assignment", "ada", "p") +
                                          relation("Assignment", "bo", "q") + relation("Serving", "ada", "client")));
    EXPECT_EQ(got.roles, (Lines{"Boss", "Clerk (Ada) (Bo)", "Client", "Team (Bo)"}));
    // What a holder of one role does is the role's; of several nobody can say.
    EXPECT_EQ(got.tasks, (Lines{"Clerk: Pack"}));
    EXPECT_EQ(got.services, (Lines{"Clerk > Client: Ada (derived)"}));
}

TEST_F(Archimate, AnActorOrGroupingIsTheDepartmentOfItsRoles) {
    const std::string wholes = element("BusinessActor", "dept", "Sales") + element("Grouping", "group", "Field") +
                               element("BusinessCollaboration", "team", "Team");
    const Read got = read(archi(
        elements + wholes, relation("Aggregation", "group", "clerk") + relation("Composition", "dept", "clerk") +
                               relation("Aggregation", "group", "boss") + relation("Aggregation", "team", "client")));
    EXPECT_EQ(got.roles, (Lines{"Boss [Field]", "Clerk [Sales]", "Client", "Sales", "Team"}));
}

TEST_F(Archimate, JunctionsAreFollowed) {
    const std::string junctions = element("Junction", "j", "") + element("OrJunction", "k", "");
    const Read got =
        read(archi(elements + junctions, relation("Serving", "clerk", "j") + relation("Serving", "j", "k") +
                                             relation("Serving", "k", "j") + relation("Serving", "k", "boss") +
                                             relation("Serving", "j", "client") + relation("Flow", "k", "client") +
                                             relation("Triggering", "boss", "j")));
    EXPECT_EQ(got.services, (Lines{"Clerk > Boss: ", "Clerk > Client: "}));
    EXPECT_EQ(got.choices.front(), "3 of 8 elements and 5 of 7 relations were taken");
}

TEST_F(Archimate, OtherLayersComeOnRequest) {
    const std::string more = element("ApplicationComponent", "app", "Shop") +
                             element("ApplicationService", "as", "Orders") + element("Node", "node", "Server") +
                             element("TechnologyService", "ts", "Hosting") + element("Goal", "goal", "More");
    const std::string relations = relation("Realization", "app", "as") + relation("Serving", "as", "p") +
                                  relation("Assignment", "clerk", "p") + relation("Realization", "node", "ts") +
                                  relation("Serving", "ts", "app") + relation("Association", "goal", "clerk");
    const Read business = read(archi(elements + more, relations));
    EXPECT_EQ(business.services, Lines());
    EXPECT_EQ(
        business.leftOut,
        (Lines{"elements of the application layer: 2: only the business layer is read, unless all layers are asked for",
               "elements of the technology layer: 2: only the business layer is read, unless all layers are asked for",
               "elements of motivation: 1: they say nothing of who serves whom",
               "elements of the kind BusinessProcess: 1: no role, and no part of what a role does for another",
               "elements of the kind BusinessService: 1: no role, and no part of what a role does for another",
               "relations with elements of other layers: 5: the elements were left out"}));
    EXPECT_EQ(business.choices.front(), "4 of 11 elements and 1 of 6 relations were taken");
    const Read all = read(archi(elements + more, relations), true);
    EXPECT_EQ(all.services, (Lines{"Server > Shop: Hosting (derived)", "Shop > Clerk: Orders (derived)"}));
    EXPECT_EQ(all.roles, (Lines{"Boss", "Clerk", "Client", "Server", "Shop"}));
}

TEST_F(Archimate, PlacesAreThoseOfTheDiagramThatShowsTheMostRoles) {
    const auto shown = [](const std::string& id, const std::string& bounds, const std::string& inner = {}) {
        return "<child xsi:type=\"archimate:DiagramObject\" id=\"d" + id + "\" archimateElement=\"" + id +
               "\"><bounds " + bounds + "/>" + inner + "</child>";
    };
    const std::string first = "<element xsi:type=\"archimate:ArchimateDiagramModel\" name=\"One\" id=\"v1\">" +
                              shown("clerk", R"(x="5" y="5" width="10" height="10")") + "</element>";
    const std::string second =
        "<element xsi:type=\"archimate:ArchimateDiagramModel\" name=\"Two\" id=\"v2\">"
        "<child xsi:type=\"archimate:Group\" id=\"g\" name=\"G\"><bounds x=\"100\" y=\"200\" width=\"400\" "
        "height=\"300\"/>" +
        shown("clerk", R"(x="10" y="20" width="120" height="60")", shown("boss", R"(x="-4" width="-1" height="-1")")) +
        "</child>" + shown("nobody", R"(x="1" y="1")") + "</element>";
    const Read got = read(archi(elements, "", first + second));
    EXPECT_EQ(got.error, "");
    EXPECT_EQ(got.roles, (Lines{"Boss @117,217", "Clerk @219,281", "Client"}));
    EXPECT_EQ(got.choices.front(), "the places are those of the diagram “Two”, which shows the most roles (2)");
}

TEST_F(Archimate, TextsAreReadAsPeopleSeeThem) {
    const Read got =
        read(archi("<element xsi:type=\"archimate:BusinessRole\" name=\"A &amp; B&#xA;C\" id=\"x\">"
                   "<documentation>One&#xD;\nTwo &lt;b&gt;</documentation>"
                   "<property key=\"k\" value=\"v\"/><profile/></element>"));
    EXPECT_EQ(got.roles, (Lines{"A & B C"}));
    EXPECT_EQ(got.chain.roles().find(RoleKey("x"))->notes, "One\nTwo <b>");
}

// The same model as version 3 of the Open Exchange format writes it, with its namespace as `prefix:` says.
std::string exchange3(const std::string& prefix,
                      const std::string& space = "http://www.opengroup.org/xsd/archimate/3.0/") {
    const std::string declaration = prefix.empty() ? "xmlns" : "xmlns:" + prefix.substr(0, prefix.size() - 1);
    std::string text = R"(<?xml version="1.0" encoding="UTF-8"?>
<@model )" + declaration +
                       "=\"" + space + R"(" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="id-m">
  <@name xml:lang="de">Modell</@name><@name xml:lang="en">Model</@name>
  <@views><@diagrams><@view identifier="v" xsi:type="Diagram"><@name>V</@name>
    <@node identifier="n1" xsi:type="Container" x="10" y="10" w="500" h="300">
      <@node identifier="n2" xsi:type="Element" elementRef="clerk" x="100" y="200" w="120" h="60"/>
    </@node></@view></@diagrams></@views>
  <@relationships>
    <@relationship identifier="r1" source="clerk" target="p" xsi:type="Assignment"/>
    <@relationship identifier="r2" source="p" target="s" xsi:type="Realization"/>
    <@relationship identifier="r3" source="s" target="client" xsi:type="Serving"><@name>named</@name></@relationship>
    <@relationship identifier="r4" source="r3" target="client" xsi:type="Association" isDirected="true"/>
    <@relationship identifier="r5" source="clerk" target="j" xsi:type="Serving"/>
    <@relationship identifier="r6" source="j" target="client" xsi:type="Serving"/>
  </@relationships>
  <@elements>
    <@element identifier="clerk" xsi:type="BusinessRole"><@name xml:lang="de">Kraft</@name><@name>Clerk</@name>
      <@documentation xml:lang="en">Notes</@documentation>
      <@properties><@property propertyDefinitionRef="x"><@value>Name</@value></@property></@properties></@element>
    <@element identifier="client" xsi:type="BusinessActor"><@name xml:lang="de">Kunde</@name><@name xml:lang="en">Client</@name></@element>
    <@element identifier="p" xsi:type="BusinessProcess"><@name xml:lang="en">Pack</@name></@element>
    <@element identifier="s" xsi:type="BusinessService"><@name xml:lang="en">Parcels</@name></@element>
    <@element identifier="j" xsi:type="AndJunction"/>
  </@elements>
  <@organizations><@item identifierRef="clerk"/></@organizations>
</@model>
)";
    for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at))
        text.replace(at, 1, prefix);
    return text;
}

TEST_F(Archimate, OpenExchangeOfVersion3IsReadWithAnyPrefixAndOrder) {
    for (const char* prefix : {"", "am:"}) {
        const Read got = readFiles(put("m.xml", exchange3(prefix)));
        EXPECT_EQ(got.error, "");
        EXPECT_EQ(got.title, "Modell");
        EXPECT_EQ(got.roles, (Lines{"Clerk @160,230", "Kunde"}));
        EXPECT_EQ(got.services, (Lines{"Clerk > Kunde: ", "Clerk > Kunde: Parcels (derived)"}));
        EXPECT_EQ(got.tasks, (Lines{"Clerk: Pack"}));
        EXPECT_EQ(got.chain.roles().find(RoleKey("clerk"))->notes, "Notes");
        EXPECT_EQ(got.leftOut, (Lines{"junctions: 1: they became no rows; relations were followed through them",
                                      "relations that end at a relation: 1: they say nothing of who serves whom"}));
    }
}

TEST_F(Archimate, ATypeMayHaveForgottenItsPrefix) {
    const Read got =
        readFiles(put("m.xml", R"(<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" identifier="m">
<elements><element identifier="a" type="BusinessRole"><name>Buyer</name></element>
<element identifier="b" type="BusinessRole"><name>Store</name></element></elements>
<relationships><relationship identifier="r" source="a" target="b" type="Serving"/></relationships></model>)"));
    EXPECT_EQ(got.error, "");
    EXPECT_EQ(got.services, (Lines{"Buyer > Store: "}));
    EXPECT_EQ(got.leftOut, Lines{});
}

TEST_F(Archimate, OpenExchangeOfVersion2IsRead) {
    const Read got = readFiles(put("m.xml", R"(<model xmlns="http://www.opengroup.org/xsd/archimate"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name xml:lang="en">Two</name>
      <elements><element identifier="a" xsi:type="BusinessRole"><label xml:lang="en">A</label></element>
        <element identifier="b" xsi:type="BusinessRole"><label xml:lang="en">B</label></element></elements>
      <relationships><relationship identifier="r" source="a" target="b" xsi:type="UsedByRelationship">
        <label xml:lang="en">help</label></relationship></relationships>
      <views><view identifier="v"><label>View</label><node identifier="n" elementref="a" x="0" y="0" w="10" h="20"/></view></views>
      </model>)"));
    EXPECT_EQ(got.error, "");
    EXPECT_EQ(got.title, "Two");
    EXPECT_EQ(got.roles, (Lines{"A @5,10", "B"}));
    EXPECT_EQ(got.services, (Lines{"A > B: help"}));
}

TEST_F(Archimate, TextsInSeveralLanguagesAreTakenInOne) {
    const Read got = readFiles(put("m.xml", R"(<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name xml:lang="en">Model</name>
      <elements><element identifier="a" xsi:type="BusinessRole"><name xml:lang="de">Einkauf</name><name xml:lang="en">Buyer</name>
        <documentation xml:lang="de">Nur so</documentation></element>
      <element identifier="b" xsi:type="BusinessRole"><name xml:lang="fr">Magasin</name><name>Shop</name></element>
      <element identifier="c" xsi:type="BusinessRole"><name xml:lang="de">Kunde</name><name xml:lang="fr">Client</name></element></elements>
      <relationships><relationship identifier="r" source="a" target="b" xsi:type="Serving"/></relationships></model>)"));
    EXPECT_EQ(got.error, "");
    EXPECT_EQ(got.roles, (Lines{"Buyer", "Kunde", "Shop"}));
    EXPECT_EQ(got.chain.roles().find(RoleKey("a"))->notes, "Nur so");
    EXPECT_EQ(std::ranges::count(got.choices, "texts that are there in several languages (2) were taken in “en”"), 1);
    EXPECT_EQ(
        std::ranges::count(got.choices,
                           "of texts that are there in several languages (1), the one without a language was taken"),
        1);
}

TEST_F(Archimate, AnArchiveHoldsItsModel) {
    const std::string model = archi(elements, relation("Serving", "clerk", "boss"));
    EXPECT_EQ(read(zipOf({{"model.xml", model}, {"images/a.png", "x", false}})).services, (Lines{"Clerk > Boss: "}));
    EXPECT_EQ(read(zipOf({{"other.xml", model}})).error, "m.archimate: the archive holds no model.xml");
    EXPECT_EQ(read(zipOf({{"../model.xml", model}})).error,
              "m.archimate: the archive holds a file that would lie outside of it: “../model.xml”");
    EXPECT_EQ(read(zipOf({{"model.xml", std::string(100'000'000, ' ')}})).error,
              "m.archimate:model.xml: is larger than 64 MB when it is unpacked");
    EXPECT_EQ(read(zipOf({{"model.xml", "<a>\n</b>"}})).error.substr(0, 24), "m.archimate:model.xml:1:");
}

TEST_F(Archimate, TheFolderOfTheCollaborationPluginIsRead) {
    const std::string head =
        "<archimate:@ xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xmlns:archimate=\"http://www.archimatetool.com/archimate\" ";
    const auto entity = [&](const std::string& type, const std::string& rest) {
        std::string text = head + rest;
        return text.replace(text.find('@'), 1, type);
    };
    const auto end = [](const std::string& tag, const std::string& type, const std::string& id) {
        return "<" + tag + " xsi:type=\"archimate:" + type + "\" href=\"" + type + "_" + id + ".xml#" + id + "\"/>";
    };
    put("repo/README.md", "# not read");
    put("repo/model/folder.xml", entity("ArchimateModel", "name=\"Repo\" id=\"m\" version=\"4.0.1\"/>"));
    put("repo/model/business/folder.xml", entity("Folder", "name=\"Business\" id=\"f\" type=\"business\"/>"));
    put("repo/model/business/BusinessRole_clerk.xml",
        entity("BusinessRole", "name=\"Clerk\" id=\"clerk\" documentation=\"One&#xA;Two\"/>"));
    put("repo/model/business/deep/BusinessProcess_p.xml", entity("BusinessProcess", "name=\"Pack\" id=\"p\"/>"));
    put("repo/model/business/BusinessActor_client.xml", entity("BusinessActor", "name=\"Client\" id=\"client\"/>"));
    put("repo/model/relations/AssignmentRelationship_r1.xml",
        entity("AssignmentRelationship", "id=\"r1\">" + end("source", "BusinessRole", "clerk") +
                                             end("target", "BusinessProcess", "p") +
                                             "</archimate:AssignmentRelationship>"));
    put("repo/model/relations/ServingRelationship_r2.xml",
        entity("ServingRelationship", "id=\"r2\">" + end("source", "BusinessProcess", "p") +
                                          end("target", "BusinessActor", "client") +
                                          "</archimate:ServingRelationship>"));
    const std::string diagram =
        "name=\"V\" id=\"v\"><children xsi:type=\"archimate:DiagramModelGroup\" id=\"g\">"
        "<children xsi:type=\"archimate:DiagramModelArchimateObject\" id=\"o\"><bounds x=\"10\" y=\"10\" width=\"20\" "
        "height=\"20\"/>" +
        end("archimateElement", "BusinessRole", "clerk") +
        "</children><bounds x=\"100\" y=\"100\" width=\"200\" "
        "height=\"200\"/></children></archimate:ArchimateDiagramModel>";
    put("repo/model/diagrams/ArchimateDiagramModel_v.xml", entity("ArchimateDiagramModel", diagram));
    put("repo/model/diagrams/CanvasModel_c.xml",
        "<canvas:CanvasModel xmlns:canvas=\"http://www.archimatetool.com/archimate\" id=\"c\"/>");
    fs::create_symlink("/etc/passwd", folder + "/repo/model/business/link.xml");

    for (const char* path : {"/repo", "/repo/model"}) {
        const Read got = readFiles(folder + path);
        EXPECT_EQ(got.error, "");
        EXPECT_EQ(got.title, "Repo");
        EXPECT_EQ(got.roles, (Lines{"Clerk @120,120", "Client"}));
        EXPECT_EQ(got.services, (Lines{"Clerk > Client: Pack (derived)"}));
        EXPECT_EQ(got.tasks, (Lines{"Clerk: Pack"}));
        EXPECT_EQ(got.chain.roles().find(RoleKey("clerk"))->notes, "One\nTwo");
    }
    put("repo/model/business/BusinessRole_bad.xml", entity("BusinessRole", "name=\"X\" id=\"clerk\"/>"));
    EXPECT_EQ(readFiles(folder + "/repo").error, "repo: the id “clerk” is there twice");
    put("repo/model/business/BusinessRole_bad.xml", "<!DOCTYPE x><x/>");
    EXPECT_EQ(
        readFiles(folder + "/repo").error,
        "repo:model/business/BusinessRole_bad.xml:1: a DOCTYPE is not read, because it can hide what a file holds");
}

TEST_F(Archimate, ThatIsWrongIsRefusedWithItsPlace) {
    EXPECT_EQ(read(archi(elements + element("BusinessRole", "boss", "Again"))).error,
              "m.archimate:9: the id “boss” is there twice");
    EXPECT_EQ(read(archi(element("BusinessRole", "", "A"))).error,
              "m.archimate:3: an element or relation without an id");
    const std::string dangling = read(archi(elements, relation("Serving", "clerk", "nobody"))).error;
    EXPECT_TRUE(dangling.starts_with("m.archimate:9: the relation “rel")) << dangling;
    EXPECT_TRUE(dangling.ends_with("ends at “nobody”, which is not there")) << dangling;
    EXPECT_EQ(read("<model/>").error, "m.archimate:1: is no ArchiMate model");
    EXPECT_EQ(read(archi("", "",
                         "<element xsi:type=\"archimate:ArchimateDiagramModel\" name=\"V\" id=\"v\"><child "
                         "archimateElement=\"x\"><bounds x=\"NaN\" y=\"1\"/></child></element>"))
                  .error,
              "m.archimate:3: a place that is no number");
}

TEST_F(Archimate, WithTooManyWaysIsRefusedQuickly) {
    std::string many;
    std::string relations;
    for (int i = 0; i < 4'000; ++i) {
        many += element("BusinessRole", "r" + std::to_string(i), "R");
        many += element("BusinessProcess", "p" + std::to_string(i), "P");
        relations += relation("Assignment", "r" + std::to_string(i), "p0");
        relations += relation("Realization", "p" + std::to_string(i), "p" + std::to_string((i + 1) % 4000));
    }
    EXPECT_EQ(read(archi(many, relations)).error,
              "m.archimate: more than 3,000,000 ways lead from roles to what they do");
}

TEST_F(Archimate, WithALongNameForManyIsRefused) {
    std::string many = element("Grouping", "g", std::string(1'000'000, 'x'));
    std::string relations;
    for (int i = 0; i < 100; ++i) {
        many += element("BusinessRole", "r" + std::to_string(i), "R");
        relations += relation("Composition", "g", "r" + std::to_string(i));
    }
    EXPECT_EQ(read(archi(many, relations)).error, "m.archimate: more than 64 MB of names and notes");
}

struct Example {
    const char* file;
    std::size_t elements;
    std::size_t relations;
    std::size_t roles;
    std::size_t people;
    std::size_t tasks;
    std::size_t services;
    std::size_t derived;
};

class ArchimateExamples : public testing::TestWithParam<Example> {
  protected:
    void SetUp() override { NEEDS_EXAMPLES(); }
};

std::string contentOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The number at the end of "elements of …: 12".
std::size_t countIn(const LeftOut& left) {
    const std::string& text = left.arguments.back();
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    return error == std::errc() && end == text.data() + text.size() ? count : 1;
}

TEST_P(ArchimateExamples, AreReadWhole) {
    const Example& example = GetParam();
    const std::string path = std::string(THROUGHLINE_EXAMPLES_DIR) + "/archimate/" + example.file;
    const auto model = readArchimateModel(contentOf(path));
    ASSERT_TRUE(model) << model.status().text();
    EXPECT_EQ(model->elements.size(), example.elements);
    EXPECT_EQ(model->relations.size(), example.relations);

    for (const bool allLayers : {false, true}) {
        KeySource keys(7);
        ImportOptions options;
        options.allLayers = allLayers;
        const std::vector<std::string> paths{path};
        auto imported = readSources(paths, options, Chain(), keys);
        ASSERT_TRUE(imported) << imported.status().text();
        ASSERT_TRUE(importEdit(Chain(), *imported));
        // Taken and left out are all there is.
        std::size_t leftElements = 0;
        std::size_t leftRelations = 0;
        for (const LeftOut& left : imported->leftOut()) {
            const bool isElement = left.fact.starts_with("elements") || left.fact.starts_with("junctions");
            (isElement ? leftElements : leftRelations) += countIn(left);
        }
        const auto taken =
            std::ranges::find(imported->choices(),
                              std::string_view("%1 of %2 elements and %3 of %4 relations were taken"), &Choice::fact);
        ASSERT_NE(taken, imported->choices().end());
        EXPECT_EQ(std::stoul(taken->arguments[0]) + leftElements, example.elements);
        EXPECT_EQ(std::stoul(taken->arguments[2]) + leftRelations, example.relations);
        if (allLayers)
            continue;
        EXPECT_EQ(imported->rows<Role>().size(), example.roles);
        EXPECT_EQ(imported->rows<Person>().size(), example.people);
        EXPECT_EQ(imported->rows<Task>().size(), example.tasks);
        EXPECT_EQ(imported->rows<Service>().size(), example.services);
        EXPECT_EQ(static_cast<std::size_t>(std::ranges::count_if(imported->rows<Service>(),
                                                                 [](const auto& read) { return read.row->derived; })),
                  example.derived);
    }
}

INSTANTIATE_TEST_SUITE_P(All, ArchimateExamples,
                         testing::Values(Example{"archi-Sample1.exchange.xml", 2, 1, 1, 0, 1, 0, 0},
                                         Example{"archi-compatibility_test3.archimate", 3, 0, 0, 0, 0, 0, 0},
                                         Example{"archisurance-2x.exchange.xml", 120, 178, 23, 2, 4, 4, 4},
                                         Example{"archisurance-archi.archimate", 120, 176, 23, 2, 4, 4, 4},
                                         Example{"archisurance-ogx.archimate", 120, 178, 23, 2, 4, 4, 4},
                                         Example{"archisurance-ogx.exchange.xml", 120, 178, 23, 2, 4, 4, 4},
                                         Example{"c4-customer-portal.archimate", 6, 4, 1, 0, 0, 0, 0},
                                         Example{"duplication.archimate", 10, 2, 1, 1, 0, 0, 0},
                                         Example{"esdc-departmental-plan.archimate", 112, 142, 43, 4, 0, 4, 2},
                                         Example{"everything.archimate", 61, 24, 3, 1, 0, 0, 0},
                                         Example{"everything.exchange.xml", 61, 24, 3, 1, 0, 0, 0},
                                         Example{"malformed-missing-endpoint.archimate", 5, 5, 1, 1, 0, 0, 0}),
                         [](const auto& example) {
                             std::string name = example.param.file;
                             std::ranges::replace_if(
                                 name, [](char c) { return c == '.' || c == '-'; }, '_');
                             return name;
                         });

TEST(ArchimateTwins, GiveTheSameChain) {
    NEEDS_EXAMPLES();
    const std::string path = THROUGHLINE_EXAMPLES_DIR "/archimate/";
    for (const bool allLayers : {false, true}) {
        const Read archi = readFiles(path + "archisurance-ogx.archimate", allLayers);
        const Read exchange = readFiles(path + "archisurance-ogx.exchange.xml", allLayers);
        EXPECT_EQ(archi.error, "");
        EXPECT_EQ(archi.title, exchange.title);
        EXPECT_EQ(archi.roles, exchange.roles);
        EXPECT_EQ(archi.services, exchange.services);
        EXPECT_EQ(archi.tasks, exchange.tasks);
        EXPECT_EQ(archi.choices, exchange.choices);
        EXPECT_FALSE(archi.services.empty());
    }
    EXPECT_EQ(readFiles(path + "archisurance-ogx.archimate").services,
              (Lines{"Insurer > Customer: Claim Registration Service (derived)",
                     "Insurer > Customer: Claims Payment Service (derived)",
                     "Insurer > Insurant: Claim Registration Service (derived)",
                     "Insurer > Insurant: Claims Payment Service (derived)"}));
}

} // namespace
} // namespace throughline::exchange
