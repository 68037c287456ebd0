#include "core/exchange/bpmn_roles.h"

#include <algorithm>
#include <utility>

namespace throughline::exchange {

namespace {

/// Beyond this places no longer tell a lane; only a file made to be slow has so many nodes that no lane names.
constexpr std::size_t mostLooks = 2'000'000;

using Number = BpmnRoles::Number;

template <class Rows>
std::unordered_map<std::string_view, Number> numbered(const Rows& rows) {
    std::unordered_map<std::string_view, Number> numbers;
    numbers.reserve(rows.size());
    for (Number i = 0; i < rows.size(); ++i)
        numbers.emplace(rows[i].id, i);
    return numbers;
}

Number found(const std::unordered_map<std::string_view, Number>& numbers, std::string_view id) {
    const auto at = id.empty() ? numbers.end() : numbers.find(id);
    return at == numbers.end() ? BpmnRoles::none : at->second;
}

} // namespace

BpmnRoles::BpmnRoles(const BpmnModel& model, std::uint32_t source, std::string fallback, TextBudget& texts)
    : model_(model), source_(source), fallback_(std::move(fallback)), texts_(texts) {
    numberAll();
    noteLanes();
    addPools();
    addProcesses();
    placeNodes();
    addCalled();
}

void BpmnRoles::numberAll() {
    processes_ = numbered(model_.processes);
    participants_ = numbered(model_.participants);
    lanes_ = numbered(model_.lanes);
    nodes_ = numbered(model_.nodes);
    poolOf_.assign(model_.processes.size(), none);
    for (Number i = 0; i < model_.participants.size(); ++i) {
        const Number process = found(processes_, model_.participants[i].process);
        if (process != none && poolOf_[process] == none)
            poolOf_[process] = i;
    }
    leavesOf_.resize(model_.processes.size());
    nodesOf_.resize(model_.processes.size());
    leafPlace_.resize(model_.lanes.size());
    for (Number i = 0; i < model_.lanes.size(); ++i) {
        if (!model_.lanes[i].isLeaf)
            continue;
        auto& leaves = leavesOf_[model_.lanes[i].process];
        leaves.push_back(i);
        leafPlace_[i] = static_cast<Number>(leaves.size());
    }
    for (Number i = 0; i < model_.nodes.size(); ++i)
        nodesOf_[model_.nodes[i].process].push_back(i);
    ofNode_.assign(model_.nodes.size(), none);
    isLoose_.assign(model_.nodes.size(), false);
    ofLane_.assign(model_.lanes.size(), none);
    ofProcess_.assign(model_.processes.size(), none);
    ofParticipant_.assign(model_.participants.size(), none);
}

void BpmnRoles::noteLanes() {
    laneOfNode_.assign(model_.nodes.size(), none);
    for (Number i = 0; i < model_.lanes.size(); ++i) {
        for (const std::string& id : model_.lanes[i].nodes) {
            const Number node = found(nodes_, id);
            if (node == none)
                continue;
            Number& lane = laneOfNode_[node];
            if (lane == none || model_.lanes[lane].depth < model_.lanes[i].depth)
                lane = i;
        }
    }
}

Number BpmnRoles::add(DraftRole role, const std::string& shape) {
    if (const auto box = model_.boxes.find(shape); box != model_.boxes.end())
        role.place = box->second.centre();
    // The standard lets ids be missing; this can be none.
    role.hasOwnId = !role.id.empty();
    if (!role.hasOwnId)
        role.id = '#' + std::to_string(roles_.size());
    roles_.push_back(std::move(role));
    isBlackBox_.push_back(false);
    return static_cast<Number>(roles_.size() - 1);
}

std::string BpmnRoles::copyOf(const std::string& text) {
    return texts_.take(text.size()) ? text : std::string();
}

const std::string& BpmnRoles::titleOf(Number process) const {
    if (poolOf_[process] != none && !model_.participants[poolOf_[process]].name.empty())
        return model_.participants[poolOf_[process]].name;
    return model_.processes[process].name;
}

Number BpmnRoles::laneRole(Number lane) {
    Number& known = ofLane_[lane];
    if (known != none)
        return known;
    const BpmnLane& from = model_.lanes[lane];
    const std::string& pool = titleOf(from.process);
    DraftRole role;
    role.id = from.id;
    role.title = from.name;
    role.notes = from.documentation;
    role.origin = at(from.line);
    role.saysKind = !from.isLeaf;
    if (role.title.empty()) {
        role.title = copyOf(pool.empty() ? fallback_ : pool);
        if (leavesOf_[from.process].size() > 1 && from.isLeaf)
            role.title += " (" + std::to_string(leafPlace_[lane]) + ')';
    }
    role.department = copyOf(pool);
    std::string inner;
    for (Number around = from.parent; around != none; around = model_.lanes[around].parent) {
        const std::string& name = model_.lanes[around].name;
        if (!name.empty() && texts_.take(name.size()))
            inner.insert(0, inner.empty() ? name : name + " / ");
    }
    if (!inner.empty())
        role.department += (role.department.empty() ? "" : " / ") + inner;
    known = add(std::move(role), from.id);
    return known;
}

Number BpmnRoles::processRole(Number process) {
    Number& known = ofProcess_[process];
    if (known != none)
        return known;
    const BpmnProcess& from = model_.processes[process];
    DraftRole role;
    role.id = from.id;
    role.title = copyOf(titleOf(process));
    role.notes = from.documentation;
    role.origin = at(from.line);
    std::string shape = from.id;
    if (poolOf_[process] != none) {
        const BpmnParticipant& pool = model_.participants[poolOf_[process]];
        role.id = pool.id;
        role.notes = pool.documentation.empty() ? from.documentation : pool.documentation;
        role.origin = at(pool.line);
        shape = pool.id;
    }
    if (role.title.empty())
        role.title = copyOf(model_.name.empty() ? fallback_ : model_.name);
    // Who has lanes works in them.
    role.saysKind = !leavesOf_[process].empty();
    if (role.saysKind)
        role.department = copyOf(titleOf(process));
    known = add(std::move(role), shape);
    return known;
}

void BpmnRoles::addPools() {
    for (Number i = 0; i < model_.participants.size(); ++i) {
        const BpmnParticipant& from = model_.participants[i];
        const Number process = found(processes_, from.process);
        if (process != none && !nodesOf_[process].empty()) {
            if (poolOf_[process] == i)
                addOwn(process);
            continue;
        }
        if (process != none && !leavesOf_[process].empty()) {
            addOwn(process);
            continue;
        }
        DraftRole role;
        role.id = from.id;
        role.title = from.name;
        role.notes = from.documentation;
        role.origin = at(from.line);
        ofParticipant_[i] = add(std::move(role), from.id);
        isBlackBox_[ofParticipant_[i]] = true;
    }
}

/// The roles of a process that a pool shows, or that has lanes.
void BpmnRoles::addOwn(Number process) {
    for (const Number lane : leavesOf_[process])
        laneRole(lane);
    if (leavesOf_[process].empty())
        processRole(process);
}

bool BpmnRoles::isPlain(Number process) const {
    return poolOf_[process] == none && leavesOf_[process].empty();
}

void BpmnRoles::addProcesses() {
    for (Number i = 0; i < model_.processes.size(); ++i) {
        if (poolOf_[i] == none && !leavesOf_[i].empty())
            addOwn(i);
    }
}

Number BpmnRoles::laneAt(const BpmnNode& node) {
    const auto place = model_.boxes.find(node.id);
    const auto& leaves = leavesOf_[node.process];
    looks_ += leaves.size();
    if (place == model_.boxes.end() || looks_ > mostLooks)
        return none;
    Number smallest = none;
    double area = 0.0;
    for (const Number lane : leaves) {
        const auto box = model_.boxes.find(model_.lanes[lane].id);
        if (box == model_.boxes.end() || !box->second.contains(place->second.centre()))
            continue;
        const double size = box->second.width * box->second.height;
        if (smallest == none || size < area) {
            smallest = lane;
            area = size;
        }
    }
    return smallest;
}

void BpmnRoles::placeNodes() {
    std::vector<Number> attached;
    for (Number i = 0; i < model_.nodes.size(); ++i) {
        const BpmnNode& node = model_.nodes[i];
        if (isPlain(node.process))
            continue;
        const bool isWork = node.kind == BpmnNode::Kind::activity;
        if (laneOfNode_[i] != none && (isWork || model_.lanes[laneOfNode_[i]].isLeaf)) {
            ofNode_[i] = laneRole(laneOfNode_[i]);
        } else if (found(nodes_, node.attachedTo) != none) {
            attached.push_back(i);
        } else if (node.container != none && ofNode_[node.container] != none) {
            ofNode_[i] = ofNode_[node.container];
        } else {
            const Number lane = laneAt(node);
            if (lane != none) {
                ofNode_[i] = laneRole(lane);
            } else if (isWork || leavesOf_[node.process].empty()) {
                ofNode_[i] = processRole(node.process);
            } else {
                isLoose_[i] = true;
            }
        }
    }
    for (const Number i : attached) {
        const Number activity = found(nodes_, model_.nodes[i].attachedTo);
        ofNode_[i] = ofNode_[activity] != none ? ofNode_[activity] : processRole(model_.nodes[i].process);
    }
    placeLoose();
}

/// No role is made of an event or a gateway that stands in none of the innermost lanes: it is with what flows into it,
/// else with what it flows into. Only what a message comes to, or goes out from, is of the role around it.
void BpmnRoles::placeLoose() {
    if (std::ranges::find(isLoose_, true) == isLoose_.end())
        return;
    std::vector<std::vector<Number>> after(model_.nodes.size());
    std::vector<std::vector<Number>> before(model_.nodes.size());
    std::vector<bool> hasMessage(model_.nodes.size());
    for (const BpmnFlow& flow : model_.flows) {
        const Number from = found(nodes_, flow.source);
        const Number to = found(nodes_, flow.target);
        if (from != none && to != none && !flow.isMessage) {
            after[from].push_back(to);
            before[to].push_back(from);
        } else {
            for (const Number end : {from, to}) {
                if (end != none)
                    hasMessage[end] = true;
            }
        }
    }
    const auto spread = [&](const std::vector<std::vector<Number>>& next) {
        std::vector<Number> reached;
        for (Number i = 0; i < model_.nodes.size(); ++i) {
            if (ofNode_[i] != none)
                reached.push_back(i);
        }
        for (std::size_t i = 0; i < reached.size(); ++i) {
            for (const Number node : next[reached[i]]) {
                if (!isLoose_[node] || ofNode_[node] != none)
                    continue;
                ofNode_[node] = ofNode_[reached[i]];
                reached.push_back(node);
            }
        }
    };
    spread(after);
    spread(before);
    for (Number i = 0; i < model_.nodes.size(); ++i) {
        if (!isLoose_[i] || ofNode_[i] != none || !hasMessage[i])
            continue;
        const Number lane = laneOfNode_[i];
        ofNode_[i] = lane == none ? processRole(model_.nodes[i].process) : laneRole(lane);
    }
}

/// Processes that no pool shows are their callers', as far as all of those are one role; in circles their own.
void BpmnRoles::addCalled() {
    std::vector<std::vector<Number>> callers(model_.processes.size());
    std::vector<std::size_t> waitsFor(model_.processes.size());
    for (Number i = 0; i < model_.nodes.size(); ++i) {
        const Number process = found(processes_, model_.nodes[i].called);
        if (process == none || !isPlain(process))
            continue;
        callers[process].push_back(i);
        waitsFor[process] += ofNode_[i] == none ? 1 : 0;
    }
    const auto settle = [&](Number process, std::vector<Number>& next) {
        Number role = none;
        bool isOne = !callers[process].empty();
        for (const Number caller : callers[process]) {
            const Number of = ofNode_[caller];
            isOne = isOne && of != none && (role == none || role == of);
            role = of;
        }
        if (isOne)
            ofProcess_[process] = role;
        for (const Number node : nodesOf_[process]) {
            ofNode_[node] = processRole(process);
            const Number called = found(processes_, model_.nodes[node].called);
            if (called != none && isPlain(called) && --waitsFor[called] == 0)
                next.push_back(called);
        }
    };
    std::vector<Number> ready;
    for (Number i = 0; i < model_.processes.size(); ++i) {
        if (isPlain(i) && waitsFor[i] == 0)
            ready.push_back(i);
    }
    std::ranges::reverse(ready);
    while (!ready.empty()) {
        const Number process = ready.back();
        ready.pop_back();
        settle(process, ready);
    }
    for (Number i = 0; i < model_.processes.size(); ++i) {
        for (const Number node : nodesOf_[i]) {
            if (ofNode_[node] == none && !isLoose_[node])
                ofNode_[node] = processRole(i);
        }
    }
}

Number BpmnRoles::nodeOf(const std::string& id) const {
    return found(nodes_, id);
}

Number BpmnRoles::ofEnd(const std::string& id) {
    if (const Number node = found(nodes_, id); node != none)
        return ofNode_[node];
    if (const Number lane = found(lanes_, id); lane != none)
        return laneRole(lane);
    const Number participant = found(participants_, id);
    if (participant == none)
        return none;
    if (ofParticipant_[participant] != none)
        return ofParticipant_[participant];
    return processRole(found(processes_, model_.participants[participant].process));
}

} // namespace throughline::exchange
