#include "core/exchange/bpmn_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/row_names.h"
#include "core/exchange/xml_guard.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

using Kind = BpmnNode::Kind;

constexpr auto nodeKinds = std::to_array<std::pair<QLatin1String, Kind>>({
    {QLatin1String("task"), Kind::activity},
    {QLatin1String("userTask"), Kind::activity},
    {QLatin1String("manualTask"), Kind::activity},
    {QLatin1String("serviceTask"), Kind::activity},
    {QLatin1String("scriptTask"), Kind::activity},
    {QLatin1String("sendTask"), Kind::activity},
    {QLatin1String("receiveTask"), Kind::activity},
    {QLatin1String("businessRuleTask"), Kind::activity},
    {QLatin1String("callActivity"), Kind::activity},
    {QLatin1String("subProcess"), Kind::activity},
    {QLatin1String("adHocSubProcess"), Kind::activity},
    {QLatin1String("transaction"), Kind::activity},
    {QLatin1String("startEvent"), Kind::event},
    {QLatin1String("endEvent"), Kind::event},
    {QLatin1String("intermediateCatchEvent"), Kind::event},
    {QLatin1String("intermediateThrowEvent"), Kind::event},
    {QLatin1String("implicitThrowEvent"), Kind::event},
    {QLatin1String("boundaryEvent"), Kind::event},
    {QLatin1String("event"), Kind::event},
    {QLatin1String("exclusiveGateway"), Kind::gateway},
    {QLatin1String("inclusiveGateway"), Kind::gateway},
    {QLatin1String("parallelGateway"), Kind::gateway},
    {QLatin1String("complexGateway"), Kind::gateway},
    {QLatin1String("eventBasedGateway"), Kind::gateway},
});

constexpr XmlLimits limits{.size = std::size_t{64} * 1024 * 1024};

class BpmnReader {
  public:
    explicit BpmnReader(XmlGuard& guard) : guard_(guard) {}

    void read() {
        if (!isBpmn() || !is("definitions")) {
            guard_.fail(guard_.invalid("is no BPMN 2.0 file"));
            return;
        }
        model_.name = plain("name");
        while (guard_.next()) {
            if (isDiagram()) {
                readDiagram();
            } else if (isBpmn() && is("process")) {
                readProcess();
            } else if (isBpmn() && (is("collaboration") || is("choreography") || is("globalConversation"))) {
                readCollaboration();
            } else if (isBpmn() && is("message")) {
                model_.messages.emplace(plain("id"), plain("name"));
                guard_.skip();
            } else {
                guard_.skip();
            }
        }
    }
    BpmnModel model() && { return std::move(model_); }

  private:
    [[nodiscard]] bool is(const char* name) const { return guard_.is(QLatin1String(name)); }
    [[nodiscard]] bool isBpmn() const {
        const QStringView space = guard_.xml().namespaceUri();
        return (space.startsWith(QLatin1String("http://www.omg.org/spec/BPMN/")) &&
                space.endsWith(QLatin1String("MODEL"))) ||
               space.startsWith(QLatin1String("http://schema.omg.org/spec/BPMN/2.0"));
    }
    [[nodiscard]] bool isDiagram() const {
        const QStringView space = guard_.xml().namespaceUri();
        return space.startsWith(QLatin1String("http://www.omg.org/spec/BPMN/")) && space.endsWith(QLatin1String("DI"));
    }
    [[nodiscard]] std::string plain(const char* name) const {
        return guard_.xml().attributes().value(QLatin1String(name)).toUtf8().toStdString();
    }

    /// A new id, and that the file is not too large.
    void note(const std::string& id) {
        if (model_.nodes.size() + model_.lanes.size() + model_.flows.size() > largestBpmnModel) {
            guard_.fail(guard_.invalid("more than %1 activities, lanes and flows", {inGroups(largestBpmnModel)}));
        } else if (!id.empty() && !ids_.insert(id).second) {
            guard_.fail(guard_.invalid("the id “%1” is there twice", {cleanLine(id, 80)}));
        }
    }

    void readProcess() {
        const auto process = static_cast<std::uint32_t>(model_.processes.size());
        model_.processes.push_back({plain("id"), plain("name"), {}, guard_.line()});
        note(model_.processes.back().id);
        while (guard_.next()) {
            if (isBpmn() && is("documentation")) {
                model_.processes[process].documentation += guard_.text();
            } else {
                readInProcess(process, BpmnNode::none);
            }
        }
    }

    /// One thing in a process, or in a sub-process.
    void readInProcess(std::uint32_t process, std::uint32_t container) {
        if (!isBpmn() || is("extensionElements")) {
            guard_.skip();
        } else if (is("laneSet")) {
            readLanes(process, BpmnNode::none);
        } else if (is("sequenceFlow")) {
            readFlow(false);
        } else if (const auto kind =
                       std::ranges::find_if(nodeKinds, [this](const auto& one) { return guard_.is(one.first); });
                   kind != nodeKinds.end()) {
            readNode(kind->second, process, container);
        } else {
            const bool isNamed = guard_.hasAttribute(QLatin1String("id"));
            model_.others += isNamed && !is("ioSpecification") ? 1 : 0;
            guard_.skip();
        }
    }

    void readNode(Kind kind, std::uint32_t process, std::uint32_t container) {
        const auto number = static_cast<std::uint32_t>(model_.nodes.size());
        const bool isContainer = is("subProcess") || is("adHocSubProcess") || is("transaction");
        BpmnNode node;
        node.id = plain("id");
        node.kind = kind;
        node.name = plain("name");
        node.attachedTo = plain("attachedToRef");
        node.called = plain("calledElement");
        node.process = process;
        node.container = container;
        node.line = guard_.line();
        note(node.id);
        model_.nodes.push_back(std::move(node));
        while (guard_.next()) {
            if (isBpmn() && is("documentation")) {
                model_.nodes[number].documentation += guard_.text();
            } else if (isContainer) {
                readInProcess(process, number);
            } else {
                guard_.skip();
            }
        }
    }

    void readLanes(std::uint32_t process, std::uint32_t parent) {
        while (guard_.next()) {
            if (isBpmn() && is("lane")) {
                readLane(process, parent);
            } else {
                guard_.skip();
            }
        }
    }

    void readLane(std::uint32_t process, std::uint32_t parent) {
        const auto number = static_cast<std::uint32_t>(model_.lanes.size());
        BpmnLane lane;
        lane.id = plain("id");
        lane.name = plain("name");
        lane.process = process;
        lane.parent = parent;
        lane.line = guard_.line();
        note(lane.id);
        if (parent != BpmnNode::none) {
            lane.depth = model_.lanes[parent].depth + 1;
            model_.lanes[parent].isLeaf = false;
        }
        model_.lanes.push_back(std::move(lane));
        while (guard_.next()) {
            if (!isBpmn()) {
                guard_.skip();
            } else if (is("flowNodeRef")) {
                model_.lanes[number].nodes.emplace_back(trimmed(guard_.text()));
                if (++references_ > largestBpmnModel)
                    guard_.fail(guard_.invalid("more than %1 references", {inGroups(largestBpmnModel)}));
            } else if (is("childLaneSet")) {
                readLanes(process, number);
            } else if (is("documentation")) {
                model_.lanes[number].documentation += guard_.text();
            } else {
                guard_.skip();
            }
        }
    }

    void readFlow(bool isMessage) {
        BpmnFlow flow;
        flow.isMessage = isMessage;
        flow.id = plain("id");
        flow.name = plain("name");
        flow.message = plain("messageRef");
        flow.source = plain("sourceRef");
        flow.target = plain("targetRef");
        flow.line = guard_.line();
        note(flow.id);
        model_.flows.push_back(std::move(flow));
        guard_.skip();
    }

    void readCollaboration() {
        while (guard_.next()) {
            if (isBpmn() && is("participant")) {
                BpmnParticipant participant{plain("id"), plain("name"), {}, plain("processRef"), guard_.line()};
                note(participant.id);
                while (guard_.next()) {
                    if (isBpmn() && is("documentation")) {
                        participant.documentation += guard_.text();
                    } else {
                        guard_.skip();
                    }
                }
                model_.participants.push_back(std::move(participant));
            } else if (isBpmn() && is("messageFlow")) {
                readFlow(true);
            } else {
                if (isBpmn())
                    model_.conversations.insert(plain("id"));
                guard_.skip();
            }
        }
    }

    /// Diagrams, their planes, and the shapes on them.
    void readDiagram() {
        while (guard_.next()) {
            if (isDiagram() && is("BPMNPlane")) {
                readDiagram();
            } else if (isDiagram() && is("BPMNShape")) {
                readShape();
            } else {
                guard_.skip();
            }
        }
    }

    void readShape() {
        std::string element = plain("bpmnElement");
        while (guard_.next()) {
            if (is("Bounds")) {
                const auto number = [this](const char* name) {
                    return guard_.number(QLatin1String(name)).value_or(0.0);
                };
                const BpmnBox box{number("x"), number("y"), number("width"), number("height")};
                if (!std::isfinite(box.x + box.y + box.width + box.height))
                    guard_.fail(guard_.invalid("a place that is no number"));
                if (model_.boxes.size() < largestBpmnModel)
                    model_.boxes.emplace(element, box);
            }
            guard_.skip();
        }
    }

    XmlGuard& guard_;
    BpmnModel model_;
    std::unordered_set<std::string> ids_;
    std::size_t references_ = 0;
};

/// Takes the prefix off what is there only without it.
class References {
  public:
    explicit References(const BpmnModel& model) : isOther_(model.conversations) {
        for (const BpmnNode& node : model.nodes)
            ids_.insert(node.id);
        for (const BpmnParticipant& participant : model.participants)
            ids_.insert(participant.id);
        for (const BpmnProcess& process : model.processes)
            ids_.insert(process.id);
        for (const auto& [id, name] : model.messages)
            ids_.insert(id);
        for (const BpmnLane& lane : model.lanes)
            ids_.insert(lane.id);
    }
    [[nodiscard]] bool resolve(std::string& reference) const {
        if (isThere(reference))
            return true;
        const std::string local = reference.substr(reference.rfind(':') + 1);
        if (!isThere(local))
            return false;
        reference = local;
        return true;
    }

  private:
    [[nodiscard]] bool isThere(const std::string& id) const {
        return !id.empty() && (ids_.contains(id) || isOther_.contains(id));
    }
    std::unordered_set<std::string_view> ids_;
    const std::unordered_set<std::string>& isOther_;
};

Status resolveAll(BpmnModel& model) {
    const References references(model);
    for (BpmnFlow& flow : model.flows) {
        for (std::string* end : {&flow.source, &flow.target}) {
            if (!references.resolve(*end)) {
                return {Code::invalid,
                        "the flow “%1” ends at “%2”, which is not there",
                        {cleanLine(flow.id, 80), cleanLine(*end, 80)},
                        std::to_string(flow.line)};
            }
        }
        if (!flow.message.empty() && !references.resolve(flow.message))
            flow.message.clear();
    }
    // What another file holds is a black box here.
    for (BpmnParticipant& participant : model.participants) {
        if (!references.resolve(participant.process))
            participant.process.clear();
    }
    for (BpmnNode& node : model.nodes) {
        if (!references.resolve(node.called))
            node.called.clear();
        if (!references.resolve(node.attachedTo))
            node.attachedTo.clear();
    }
    std::unordered_map<std::string, BpmnBox> boxes;
    for (auto& [element, box] : model.boxes) {
        std::string id = element;
        if (references.resolve(id))
            boxes.emplace(std::move(id), box);
    }
    model.boxes = std::move(boxes);
    return {};
}

} // namespace

Result<BpmnModel> readBpmnModel(std::string_view bytes) {
    XmlGuard guard(bytes, limits);
    BpmnReader reader(guard);
    if (guard.next())
        reader.read();
    if (Status status = guard.finish(); !status)
        return status;
    BpmnModel model = std::move(reader).model();
    if (Status status = resolveAll(model); !status)
        return status;
    return model;
}

} // namespace throughline::exchange
