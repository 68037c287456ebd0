#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/exchange/bpmn_model.h"
#include "core/exchange/graph_draft.h"
#include "core/exchange/text_budget.h"

namespace throughline::exchange {

/// Who does what in a BPMN file: the roles that its lanes and pools are, and for every node the role that does it.
///
/// A lane without lanes in it is a role, whose department is its pool and the lanes around it; so is a pool without
/// lanes, and a process that no pool shows, unless all that call it are one role: then that role does it. A lane with
/// lanes in it, and a pool with lanes, is a role only where an activity is in none of the inner ones, or a flow ends at
/// it; an event or a gateway there is with what flows into it.
/// A node is in the lane that names it; else a boundary event is where its activity is, what is in a sub-process where
/// that is, and the others in the smallest lane around their place in the diagram.
class BpmnRoles {
  public:
    using Number = std::uint32_t;
    static constexpr Number none = BpmnNode::none;

    /// `fallback` is the title of a role that nothing names. The model and the budget, from which
    /// titles and departments are taken, must outlive this.
    BpmnRoles(const BpmnModel& model, std::uint32_t source, std::string fallback, TextBudget& texts);

    /// In the order of the file: pools and processes, each with its lanes; then those that only a node or flow needed.
    [[nodiscard]] std::vector<DraftRole>& roles() { return roles_; }
    /// None of an event or a gateway that nothing comes to or goes out from.
    [[nodiscard]] Number ofNode(Number node) const { return ofNode_[node]; }
    /// The role at which a flow ends; none where that is no node, pool or lane.
    Number ofEnd(const std::string& id);
    /// The node of that id, or none.
    [[nodiscard]] Number nodeOf(const std::string& id) const;
    /// Whether the role is a pool that shows nothing of its inside.
    [[nodiscard]] bool isBlackBox(Number role) const { return role < isBlackBox_.size() && isBlackBox_[role]; }

  private:
    void numberAll();
    void noteLanes();
    void addPools();
    void addProcesses();
    void placeNodes();
    void placeLoose();
    void addCalled();
    void addOwn(Number process);
    Number add(DraftRole role, const std::string& shape);
    Number laneRole(Number lane);
    /// That of its pool, or of itself.
    Number processRole(Number process);
    [[nodiscard]] Number laneAt(const BpmnNode& node);
    [[nodiscard]] bool isPlain(Number process) const;
    [[nodiscard]] const std::string& titleOf(Number process) const;
    /// A copy, where the budget has it.
    std::string copyOf(const std::string& text);
    [[nodiscard]] Origin at(std::uint32_t line) const { return {source_, line, 0}; }

    const BpmnModel& model_;
    std::uint32_t source_;
    std::string fallback_;
    std::vector<DraftRole> roles_;
    std::vector<bool> isBlackBox_;
    std::unordered_map<std::string_view, Number> processes_; ///< by id, as the following
    std::unordered_map<std::string_view, Number> participants_;
    std::unordered_map<std::string_view, Number> lanes_;
    std::unordered_map<std::string_view, Number> nodes_;
    std::vector<Number> poolOf_;                ///< of each process, its first participant
    std::vector<std::vector<Number>> leavesOf_; ///< of each process, its lanes without lanes
    std::vector<Number> leafPlace_;             ///< of each lane among them
    std::vector<std::vector<Number>> nodesOf_;  ///< of each process
    std::vector<Number> laneOfNode_;            ///< the innermost lane that names it
    std::vector<Number> ofNode_;
    std::vector<bool> isLoose_; ///< events and gateways in no innermost lane
    std::vector<Number> ofLane_;
    std::vector<Number> ofProcess_;
    std::vector<Number> ofParticipant_;
    std::size_t looks_ = 0; ///< at lanes around places
    TextBudget& texts_;
};

} // namespace throughline::exchange
