#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/exchange/bpmn_reader.h"
#include "core/exchange/import_edit.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

namespace fs = std::filesystem;

using Lines = std::vector<std::string>;

/// What a file becomes, worded and sorted.
struct Read {
    std::string error;
    Lines roles; ///< "TITLE [DEPARTMENT] (end customer) @X,Y"
    Lines services;
    Lines tasks;
    Lines leftOut;
    Lines choices;
};

Read readText(std::string_view bytes, const std::string& name = "order.bpmn") {
    Read read;
    Imported imported;
    const ImportOptions options;
    const auto source = imported.begin({name, Imported::Places::lines});
    auto draft = readBpmn({bytes, source, options, imported});
    if (!draft) {
        read.error = draft.status().place() + ": " + draft.status().text();
        return read;
    }
    KeySource keys(7);
    Chain chain;
    const Status added = addGraph(std::move(*draft), {"", Direction::unsaid, {false, {}}}, chain, keys, imported);
    const auto edit = added ? importEdit(chain, imported) : Result<Edit>(added);
    if (!edit) {
        read.error = edit.status().place() + ": " + edit.status().text();
        return read;
    }
    chain.apply(*edit);
    const auto titleOf = [&](const RoleKey& key) { return chain.roles().find(key)->title; };
    for (const Role& role : chain.roles()) {
        std::string line = role.title + (role.department.empty() ? "" : " [" + role.department + ']') +
                           (role.kind == RoleKind::endCustomer ? " (end customer)" : "");
        for (const Place& place : chain.places()) {
            if (place.role == role.key)
                line +=
                    " @" + std::to_string(static_cast<int>(place.x)) + ',' + std::to_string(static_cast<int>(place.y));
        }
        read.roles.push_back(line);
    }
    for (const Service& service : chain.services())
        read.services.push_back(titleOf(service.server) + " > " + titleOf(service.customer) + ": " + service.provides);
    for (const Task& task : chain.tasks())
        read.tasks.push_back(titleOf(task.role) + ": " + task.title + (task.notes.empty() ? "" : " - " + task.notes));
    for (Lines* lines : {&read.roles, &read.services, &read.tasks})
        std::ranges::sort(*lines);
    for (const LeftOut& left : imported.leftOut())
        read.leftOut.push_back(left.what());
    for (const Choice& choice : imported.choices())
        read.choices.push_back(choice.what());
    return read;
}

/// A file with these definitions, `@` before each name of BPMN's.
std::string bpmn(std::string content, const std::string& prefix = "b:") {
    content = R"(<?xml version="1.0" encoding="UTF-8"?>
<@definitions xmlns)" +
              (prefix.empty() ? "" : ":" + prefix.substr(0, prefix.size() - 1)) +
              R"(="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
 xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:x="http://example.org/vendor" targetNamespace="t">
)" + content + "</@definitions>\n";
    std::string text;
    for (const char c : content)
        text += c == '@' ? prefix : std::string(1, c);
    return text;
}

const std::string shop = R"(
<@message id="m1" name="Order"/>
<@collaboration id="c">
  <@extensionElements><@participant id="no" name="Not read"/></@extensionElements>
  <@participant id="buyer" name="Buyer"/>
  <@participant id="shop" name="Shop" processRef="p"><@documentation>Sells</@documentation></@participant>
  <@participant id="bank" name="Bank"/>
  <@messageFlow id="f1" sourceRef="bank" targetRef="take" messageRef="m1"/>
  <@messageFlow id="f2" name="Goods" sourceRef="send" targetRef="buyer"/>
  <@messageFlow id="f3" name="Bill" sourceRef="send" targetRef="buyer"/>
  <@messageFlow id="f4" name="Bill" sourceRef="end" targetRef="buyer"/>
</@collaboration>
<@process id="p">
  <@laneSet id="ls"><@lane id="desk" name="Desk"><@flowNodeRef> take </@flowNodeRef><@flowNodeRef>ok</@flowNodeRef>
      <@flowNodeRef>gone</@flowNodeRef></@lane>
    <@lane id="back"><@childLaneSet id="cs"><@lane id="pack" name="Packing"><@flowNodeRef>send</@flowNodeRef></@lane>
      <@lane id="ship" name="Shipping"/></@childLaneSet></@lane></@laneSet>
  <@userTask id="take" name="Take&#10;order"><@documentation>By phone</@documentation><x:task id="no2" name="Not read"/></@userTask>
  <@exclusiveGateway id="ok" name="In stock?"/>
  <@subProcess id="send" name="Send"><@task id="inner" name="Wrap"/><@boundaryEvent id="late" attachedToRef="inner"/>
    <@sequenceFlow id="s0" sourceRef="late" targetRef="inner"/></@subProcess>
  <@endEvent id="end"/>
  <@callActivity id="call" name="Check" calledElement="t:sub"/>
  <@dataObject id="d"/>
  <@sequenceFlow id="s1" sourceRef="take" targetRef="ok"/>
  <@sequenceFlow id="s2" name="yes" sourceRef="ok" targetRef="send"/>
  <@sequenceFlow id="s3" sourceRef="send" targetRef="end"/>
  <@sequenceFlow id="s4" sourceRef="send" targetRef="call"/>
</@process>
<@process id="sub"><@task id="look" name="Look"/></@process>
<di:BPMNDiagram><di:BPMNPlane bpmnElement="c">
  <di:BPMNShape bpmnElement="desk"><dc:Bounds x="0" y="0" width="100" height="50"/></di:BPMNShape>
  <di:BPMNShape bpmnElement="back"><dc:Bounds x="0" y="50" width="100" height="100"/></di:BPMNShape>
  <di:BPMNShape bpmnElement="pack"><dc:Bounds x="10" y="50" width="90" height="50"/></di:BPMNShape>
  <di:BPMNShape bpmnElement="ship"><dc:Bounds x="10" y="100" width="90" height="50"/>
    <di:BPMNLabel><dc:Bounds x="900" y="900" width="9" height="9"/></di:BPMNLabel></di:BPMNShape>
  <di:BPMNShape bpmnElement="call"><dc:Bounds x="20" y="110" width="20" height="20"/></di:BPMNShape>
  <di:BPMNShape bpmnElement="buyer"><dc:Bounds x="0" y="-60" width="100" height="40"/></di:BPMNShape>
</di:BPMNPlane></di:BPMNDiagram>
<di:BPMNDiagram><di:BPMNPlane bpmnElement="p">
  <di:BPMNShape bpmnElement="desk"><dc:Bounds x="700" y="700" width="100" height="50"/></di:BPMNShape>
</di:BPMNPlane></di:BPMNDiagram>
)";

TEST(Bpmn, LanesAndPoolsBecomeRolesAndWhatCrossesThemServices) {
    for (const char* prefix : {"b:", "", "semantic:"}) {
        const Read got = readText(bpmn(shop, prefix));
        EXPECT_EQ(got.error, "");
        EXPECT_EQ(got.roles, (Lines{"Bank", "Buyer (end customer) @46,-172", "Desk [Shop] @46,-3",
                                    "Packing [Shop] @59,127", "Shipping [Shop] @59,257"}));
        EXPECT_EQ(got.services, (Lines{"Bank > Desk: Order", "Desk > Packing: Take order: yes",
                                       "Packing > Buyer: Goods; Bill", "Packing > Shipping: Send"}));
        EXPECT_EQ(got.tasks, (Lines{"Desk: Take order - By phone", "Packing: Send", "Packing: Wrap", "Shipping: Check",
                                    "Shipping: Look"}));
        EXPECT_EQ(got.leftOut,
                  (Lines{"flows within one role: 3", "events: 2", "gateways: 1", "data, notes and the like: 1"}));
        EXPECT_EQ(got.choices.front(),
                  "flows from one role to another (6) became services (4); whether who receives one is a "
                  "customer is yours to say");
    }
}

TEST(Bpmn, EventsAndGatewaysOutsideTheInnermostLanesMakeNoRole) {
    const std::string file = R"(<@process id="p" name="Shop"><@laneSet id="ls"><@lane id="outer" name="Outer">
  <@flowNodeRef>end</@flowNodeRef><@flowNodeRef>begin</@flowNodeRef>
  <@childLaneSet id="cs"><@lane id="l1" name="Desk"><@flowNodeRef>a</@flowNodeRef></@lane>
    <@lane id="l2" name="Stock"><@flowNodeRef>b</@flowNodeRef></@lane></@childLaneSet></@lane></@laneSet>
  <@startEvent id="begin"/><@task id="a" name="Ask"/><@exclusiveGateway id="g" name="There?"/><@task id="b" name="Fetch"/>
  <@endEvent id="end"/><@parallelGateway id="loose"/><@startEvent id="lost"/><@endEvent id="lost2"/>
  <@sequenceFlow id="s1" sourceRef="begin" targetRef="a"/><@sequenceFlow id="s2" sourceRef="a" targetRef="g"/>
  <@sequenceFlow id="s3" name="yes" sourceRef="g" targetRef="b"/><@sequenceFlow id="s4" sourceRef="b" targetRef="end"/>
  MORE</@process>)";
    const auto with = [&](const std::string& more) {
        std::string text = file;
        return readText(bpmn(text.replace(text.find("MORE"), 4, more)));
    };
    const Read got = with("");
    EXPECT_EQ(got.error, "");
    EXPECT_EQ(got.roles, (Lines{"Desk [Shop / Outer]", "Stock [Shop / Outer]"}));
    EXPECT_EQ(got.services, Lines{"Desk > Stock: Ask: yes"});
    EXPECT_EQ(got.leftOut, (Lines{"flows within one role: 3", "events: 4", "gateways: 2"}));
    // An activity there is the lane's own work.
    EXPECT_EQ(with("<@task id=\"c\" name=\"Own\"/>").roles,
              (Lines{"Desk [Shop / Outer]", "Shop [Shop]", "Stock [Shop / Outer]"}));
}

TEST(Bpmn, AMessageToAnEventOutsideTheInnermostLanesIsForTheLaneAround) {
    const Read got = readText(bpmn(R"(<@collaboration id="c"><@participant id="guest" name="Guest"/>
<@participant id="shop" name="Shop" processRef="p"/><@messageFlow id="m" name="Order" sourceRef="guest" targetRef="e"/>
</@collaboration><@process id="p"><@laneSet id="ls"><@lane id="outer" name="Outer"><@flowNodeRef>e</@flowNodeRef>
<@childLaneSet id="cs"><@lane id="l1" name="Desk"><@flowNodeRef>a</@flowNodeRef></@lane></@childLaneSet></@lane></@laneSet>
<@startEvent id="e"/><@task id="a" name="Ask"/></@process>)"));
    EXPECT_EQ(got.roles, (Lines{"Desk [Shop / Outer]", "Guest", "Outer [Shop]"}));
    EXPECT_EQ(got.services, Lines{"Guest > Outer: Order"});
}

TEST(Bpmn, AProcessWithoutPoolsAndLanesIsOneRole) {
    const std::string process =
        "><@task id=\"a\"/><@manualTask id=\"b\" name=\"B\"/><@sequenceFlow id=\"s\" "
        "sourceRef=\"a\" targetRef=\"b\"/></@process>";
    const Read named = readText(bpmn("<@process id=\"p\" name=\"Hire\"" + process));
    EXPECT_EQ(named.roles, (Lines{"Hire"}));
    EXPECT_EQ(named.tasks, (Lines{"Hire: B", "Hire: a"}));
    EXPECT_EQ(readText(bpmn("<@process id=\"p\"" + process)).roles, (Lines{"order"}));
    // One that several call is its own, and so is one that calls itself.
    EXPECT_EQ(
        readText(bpmn("<@process id=\"p\" name=\"P\"><@callActivity id=\"c\" calledElement=\"p\"/></@process>")).roles,
        (Lines{"P"}));
    const Read called =
        readText(bpmn("<@process id=\"p\" name=\"P\"><@callActivity id=\"c\" calledElement=\"r\"/></@process>"
                      "<@process id=\"q\" name=\"Q\"><@callActivity id=\"d\" calledElement=\"r\"/></@process>"
                      "<@process id=\"r\" name=\"R\"><@task id=\"t\" name=\"T\"/></@process>"));
    EXPECT_EQ(called.roles, (Lines{"P", "Q", "R"}));
    EXPECT_EQ(called.tasks, (Lines{"P: c", "Q: d", "R: T"}));
}

TEST(Bpmn, APoolWithoutLanesIsARoleAndASharedProcessOne) {
    const Read got = readText(bpmn(R"(
<@collaboration id="c"><@participant id="a" name="A" processRef="p"/><@participant id="b" name="B" processRef="elsewhere"/>
  <@participant id="a2" name="A again" processRef="p"/><@participant name="Nameless"/><@participant id="e"/>
  <@messageFlow id="f" sourceRef="a2" targetRef="b"/><@messageFlow id="g" sourceRef="b" targetRef="a"/>
  <@messageFlow id="h" sourceRef="talk" targetRef="a"/><@conversation id="talk"/></@collaboration>
<@process id="p" name="Other"><@task id="t" name="T"/></@process>)"));
    EXPECT_EQ(got.roles, (Lines{"A", "B", "Nameless", "e"}));
    EXPECT_EQ(got.services, (Lines{"A > B: ", "B > A: "}));
    EXPECT_EQ(got.leftOut, (Lines{"flows of conversations: 1"}));
}

TEST(Bpmn, LanesWithoutNamesAreNamedAfterTheirPool) {
    const Read got = readText(bpmn(R"(
<@collaboration id="c"><@participant id="a" name="A" processRef="p"/><@participant id="b" name="B" processRef="q"/></@collaboration>
<@process id="p"><@laneSet><@lane id="l"/></@laneSet></@process>
<@process id="q"><@laneSet><@lane id="m"/><@lane id="n"/></@laneSet></@process>)"));
    EXPECT_EQ(got.roles, (Lines{"A [A]", "B (1) [B]", "B (2) [B]"}));
}

TEST(Bpmn, ThatIsWrongIsRefusedWithItsLine) {
    EXPECT_EQ(readText("<definitions/>").error, "1: is no BPMN 2.0 file");
    EXPECT_EQ(readText(bpmn("<@process id=\"p\">\n<@task id=\"a\"/>\n<@task id=\"a\"/></@process>")).error,
              "6: the id “a” is there twice");
    EXPECT_EQ(readText(bpmn("<@process id=\"p\"><@task id=\"a\"/>\n<@sequenceFlow id=\"f\" sourceRef=\"a\" "
                            "targetRef=\"b\"/></@process>"))
                  .error,
              "5: the flow “f” ends at “b”, which is not there");
    EXPECT_EQ(
        readText(bpmn("<@process id=\"p\"/><di:BPMNDiagram><di:BPMNPlane><di:BPMNShape bpmnElement=\"p\">\n<dc:Bounds "
                      "x=\"NaN\" y=\"1\"/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram>"))
            .error,
        "5: a place that is no number");
    EXPECT_EQ(readText("<!DOCTYPE d><d/>").error, "1: a DOCTYPE is not read, because it can hide what a file holds");
}

TEST(Bpmn, OfHostileShapeIsBorne) {
    std::string calls = "<@process id=\"p0\"><@task id=\"t\"/></@process>";
    std::string attached = "<@process id=\"q\">";
    for (int i = 1; i < 20'000; ++i) {
        const std::string number = std::to_string(i);
        calls += "<@process id=\"p" + number + "\"><@callActivity id=\"c" + number + "\" calledElement=\"p" +
                 std::to_string(i - 1) + "\"/></@process>";
        attached += "<@boundaryEvent id=\"e" + number + "\" attachedToRef=\"e" + std::to_string(i + 1) + "\"/>";
    }
    const Read chain = readText(bpmn(calls));
    EXPECT_EQ(chain.error, "");
    EXPECT_EQ(chain.roles, (Lines{"order"}));
    EXPECT_EQ(chain.tasks.size(), 20'000u);
    EXPECT_EQ(readText(bpmn(attached + "</@process>")).roles, (Lines{"order"}));
    std::string flows =
        "<@process id=\"p\"><@laneSet><@lane id=\"l\" name=\"L\"><@flowNodeRef>a</@flowNodeRef></@lane><@lane "
        "id=\"m\" name=\"M\"><@flowNodeRef>b</@flowNodeRef></@lane></@laneSet><@task id=\"a\"/><@task "
        "id=\"b\"/>";
    for (int i = 0; i < 100'000; ++i) {
        flows += "<@sequenceFlow id=\"f" + std::to_string(i) + "\" name=\"n" + std::to_string(i) +
                 "\" sourceRef=\"a\" targetRef=\"b\"/>";
    }
    const Read many = readText(bpmn(flows + "</@process>"));
    ASSERT_EQ(many.services.size(), 1u);
    EXPECT_LT(many.services.front().size(), 1'000u);
}

TEST(Bpmn, WithManyLanesOrLongNamesIsBorne) {
    std::string lanes;
    std::string tasks;
    std::string shapes;
    for (int i = 0; i < 5'000; ++i) {
        const std::string number = std::to_string(i);
        lanes += "<@lane id=\"l" + number + "\"/>";
        tasks += "<@task id=\"t" + number + "\"/>";
        for (const char* kind : {"l", "t"})
            shapes += "<di:BPMNShape bpmnElement=\"" + (kind + number) +
                      "\"><dc:Bounds width=\"9\" height=\"9\"/></di:BPMNShape>";
    }
    const auto file = [&](const std::string& name) {
        return bpmn("<@process id=\"p\" name=\"" + name + "\"><@laneSet>" + lanes + "</@laneSet>" + tasks +
                    "</@process><di:BPMNDiagram><di:BPMNPlane>" + shapes + "</di:BPMNPlane></di:BPMNDiagram>");
    };
    const Read many = readText(file("P"));
    EXPECT_EQ(many.error, "");
    EXPECT_EQ(many.tasks.size(), 5'000u);
    EXPECT_EQ(readText(file(std::string(1'000'000, 'x'))).error, ": more than 64 MB of names and notes");
}

struct Example {
    const char* file;
    std::size_t participants;
    std::size_t lanes;
    std::size_t activities;
    std::size_t messageFlows;
    std::size_t sequenceFlows;
    std::size_t roles;
    std::size_t services;
};

class BpmnExamples : public testing::TestWithParam<Example> {};

TEST_P(BpmnExamples, AreReadWhole) {
    NEEDS_EXAMPLES();
    const Example& example = GetParam();
    std::ifstream in(std::string(THROUGHLINE_EXAMPLES_DIR) + "/bpmn/" + example.file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    const auto model = readBpmnModel(bytes);
    ASSERT_TRUE(model) << model.status().text();
    const auto messages = std::ranges::count(model->flows, true, &BpmnFlow::isMessage);
    EXPECT_EQ(model->participants.size(), example.participants);
    EXPECT_EQ(model->lanes.size(), example.lanes);
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(model->nodes, BpmnNode::Kind::activity, &BpmnNode::kind)),
              example.activities);
    EXPECT_EQ(static_cast<std::size_t>(messages), example.messageFlows);
    EXPECT_EQ(model->flows.size() - static_cast<std::size_t>(messages), example.sequenceFlows);
    const Read read = readText(bytes, example.file);
    EXPECT_EQ(read.error, "");
    EXPECT_EQ(read.tasks.size(), example.activities);
    EXPECT_EQ(read.roles.size(), example.roles);
    EXPECT_EQ(read.services.size(), example.services);
}

INSTANTIATE_TEST_SUITE_P(
    All, BpmnExamples,
    testing::Values(Example{"miwg-A.1.0.bpmn", 0, 0, 3, 0, 4, 1, 0}, Example{"miwg-A.4.1.bpmn", 2, 3, 8, 2, 13, 3, 3},
                    Example{"miwg-B.1.0.bpmn", 2, 2, 13, 2, 26, 3, 3}, Example{"miwg-C.1.0.bpmn", 2, 4, 9, 5, 20, 4, 5},
                    Example{"miwg-C.1.1.bpmn", 0, 0, 5, 0, 10, 1, 0}, Example{"miwg-C.3.0.bpmn", 0, 0, 5, 0, 15, 1, 0},
                    Example{"miwg-C.5.0.bpmn", 1, 3, 19, 0, 40, 3, 4}, Example{"miwg-C.7.0.bpmn", 1, 2, 6, 0, 12, 2, 2},
                    Example{"miwg-C.9.0.bpmn", 1, 0, 12, 0, 21, 1, 0}),
    [](const auto& example) {
        std::string name = example.param.file;
        std::ranges::replace_if(
            name, [](char c) { return c == '.' || c == '-'; }, '_');
        return name;
    });

} // namespace
} // namespace throughline::exchange
