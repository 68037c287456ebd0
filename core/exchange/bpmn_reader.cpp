#include "core/exchange/bpmn_reader.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "core/exchange/bpmn_roles.h"
#include "core/exchange/row_names.h"

namespace throughline::exchange {

namespace {

using Number = BpmnRoles::Number;

/// Of the names of what flows, so many bytes are joined.
constexpr std::size_t longestProvides = 900;
/// Nodes that are looked at to find what an unnamed gateway or event passes on.
constexpr std::size_t mostSteps = 32;

class Mapping {
  public:
    Mapping(const BpmnModel& model, std::uint32_t source, std::string fallback, Imported& imported)
        : model_(model), imported_(imported), roles_(model, source, std::move(fallback), texts_) {
        draft_.source = source;
        draft_.title = model.name;
    }

    Result<GraphDraft> run() {
        for (Number i = 0; i < model_.nodes.size(); ++i)
            addTask(i);
        noteFlowsInto();
        for (const BpmnFlow& flow : model_.flows)
            addFlow(flow);
        if (Status status = texts_.status(); !status)
            return status;
        markEndCustomers();
        report();
        draft_.roles = std::move(roles_.roles());
        return std::move(draft_);
    }

  private:
    [[nodiscard]] Origin at(std::uint32_t line) const { return {draft_.source, line, 0}; }
    [[nodiscard]] std::string file() const { return imported_.placeIn(draft_.source, {}); }

    void addTask(Number number) {
        const BpmnNode& node = model_.nodes[number];
        ++ofKind_.at(static_cast<std::size_t>(node.kind));
        if (node.kind != BpmnNode::Kind::activity)
            return;
        const std::string& role = roles_.roles()[roles_.ofNode(number)].id;
        if (!texts_.take(role.size()))
            return;
        DraftTask task;
        task.title = trimmed(node.name).empty() ? node.id : node.name;
        task.role = role;
        task.notes = node.documentation;
        task.origin = at(node.line);
        draft_.tasks.push_back(std::move(task));
    }

    void noteFlowsInto() {
        into_.resize(model_.nodes.size());
        for (Number i = 0; i < model_.flows.size(); ++i) {
            const Number target = roles_.nodeOf(model_.flows[i].target);
            if (!model_.flows[i].isMessage && target != BpmnRoles::none)
                into_[target].push_back(i);
        }
    }

    /// What flows: by its own name, its message's, or that of what it comes from. A gateway's answer ("yes") is told
    /// with what was asked.
    [[nodiscard]] std::string nameOf(const BpmnFlow& flow) const {
        const std::string own(trimmed(flow.name));
        const Number source = roles_.nodeOf(flow.source);
        const bool isAnswer = source != BpmnRoles::none && model_.nodes[source].kind == BpmnNode::Kind::gateway;
        if (!own.empty() && !isAnswer)
            return own;
        if (const auto message = model_.messages.find(flow.message);
            message != model_.messages.end() && !trimmed(message->second).empty())
            return std::string(trimmed(message->second));
        const std::string before = source == BpmnRoles::none ? std::string() : nameBefore(source);
        return own.empty() || before.empty() ? own + before : before + ": " + own;
    }

    /// The name of the node, or where it has none or is a gateway that of the nearest before it which the same role
    /// does.
    [[nodiscard]] std::string nameBefore(Number first) const {
        std::vector<Number> toVisit{first};
        std::set<Number> seen{first};
        for (std::size_t i = 0; i < toVisit.size() && i < mostSteps; ++i) {
            const BpmnNode& node = model_.nodes[toVisit[i]];
            if (!trimmed(node.name).empty() && node.kind != BpmnNode::Kind::gateway)
                return std::string(trimmed(node.name));
            const auto& flows = into_[toVisit[i]];
            for (std::size_t k = 0; k < flows.size() && k < mostSteps; ++k) {
                const Number before = roles_.nodeOf(model_.flows[flows[k]].source);
                if (before != BpmnRoles::none && roles_.ofNode(before) == roles_.ofNode(first) &&
                    seen.insert(before).second)
                    toVisit.push_back(before);
            }
        }
        return std::string(trimmed(model_.nodes[first].name));
    }

    void addFlow(const BpmnFlow& flow) {
        const Number server = roles_.ofEnd(flow.source);
        const Number customer = roles_.ofEnd(flow.target);
        if (server == BpmnRoles::none || customer == BpmnRoles::none) {
            ++conversations_;
            return;
        }
        if (server == customer) {
            ++inside_;
            return;
        }
        ++crossing_;
        const auto [known, isNew] = services_.emplace(std::pair(server, customer), draft_.services.size());
        if (isNew) {
            DraftService made;
            if (texts_.take(roles_.roles()[server].id.size() + roles_.roles()[customer].id.size())) {
                made.server = roles_.roles()[server].id;
                made.customer = roles_.roles()[customer].id;
            }
            made.origin = at(flow.line);
            draft_.services.push_back(std::move(made));
            provided_.emplace_back();
        }
        std::string name = nameOf(flow);
        std::string& provides = draft_.services[known->second].provides;
        const bool fits = provides.size() + name.size() < longestProvides || provides.empty();
        if (name.empty() || !fits || !texts_.take(name.size()) || !provided_[known->second].insert(name).second)
            return;
        provides += (provides.empty() ? "" : "; ") + name;
    }

    void markEndCustomers() {
        std::vector<bool> serves(roles_.roles().size());
        std::vector<bool> isServed(roles_.roles().size());
        for (const auto& [ends, number] : services_) {
            serves[ends.first] = true;
            isServed[ends.second] = true;
        }
        for (Number i = 0; i < roles_.roles().size(); ++i) {
            if (roles_.isBlackBox(i) && isServed[i] && !serves[i])
                roles_.roles()[i].kind = RoleKind::endCustomer;
        }
    }

    void report() {
        if (crossing_ > 0) {
            imported_.choose(
                "flows from one role to another (%1) became services (%2); whether who receives one is a "
                "customer is yours to say",
                {std::to_string(crossing_), std::to_string(draft_.services.size())}, file());
        }
        const auto leaveOut = [this](std::string_view fact, std::size_t count, std::string_view why) {
            if (count > 0)
                imported_.leaveOut(fact, {std::to_string(count)}, why, file());
        };
        leaveOut("flows within one role: %1", inside_, "a role does not serve itself");
        leaveOut("flows of conversations: %1", conversations_, "they end at no pool, lane or activity");
        leaveOut("events: %1", ofKind_[1], "they are no work; flows were followed through them");
        leaveOut("gateways: %1", ofKind_[2], "they are no work; flows were followed through them");
        leaveOut("data, notes and the like: %1", model_.others, "they say nothing of who serves whom");
    }

    const BpmnModel& model_;
    Imported& imported_;
    TextBudget texts_;
    BpmnRoles roles_;
    GraphDraft draft_;
    std::map<std::pair<Number, Number>, std::size_t> services_; ///< by server and customer
    std::vector<std::set<std::string>> provided_;               ///< by each service
    std::vector<std::vector<Number>> into_;                     ///< of each node, the sequence flows that end at it
    std::array<std::size_t, 3> ofKind_{};
    std::size_t crossing_ = 0;
    std::size_t inside_ = 0;
    std::size_t conversations_ = 0;
};

} // namespace

Result<GraphDraft> bpmnDraft(const BpmnModel& model, std::uint32_t source, std::string fallback, Imported& imported) {
    return Mapping(model, source, std::move(fallback), imported).run();
}

Result<GraphDraft> readBpmn(const GraphSource& source) {
    const auto model = readBpmnModel(source.bytes);
    if (!model)
        return model.status();
    const std::filesystem::path name(source.imported.sources().at(source.number).name);
    return bpmnDraft(*model, source.number, name.stem().string(), source.imported);
}

} // namespace throughline::exchange
