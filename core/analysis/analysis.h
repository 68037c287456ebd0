#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/analysis/findings.h"
#include "core/analysis/graph.h"
#include "core/analysis/impact.h"
#include "core/analysis/solver.h"
#include "core/analysis/stand_ins.h"
#include "core/analysis/trace.h"

namespace throughline {

/// Answers questions about one chain, prepared once: the flat graph, its components, and what solving them needs.
///
/// All roles, services and tasks go in and out as slots of the chain's tables. The chain must stay for as long as the
/// analysis is used, and take() hear of every edit of it. Between edits reading it from several threads is safe.
class Analysis {
  public:
    explicit Analysis(const Chain& chain);
    Analysis(const Analysis&) = delete;
    Analysis& operator=(const Analysis&) = delete;

    /// Takes in an edit that has been applied to the chain: in well under a millisecond, whatever the size of the
    /// chain. False where that would cost as much as another analysis; then make one and leave this.
    [[nodiscard]] bool take(const Edit& edit);

    [[nodiscard]] const Chain& chain() const { return chain_; }
    [[nodiscard]] const Graph& graph() const { return graph_; }
    [[nodiscard]] const Solver& solver() const { return solver_; }
    /// Whether no end customer is marked.
    [[nodiscard]] bool isAssumed() const { return graph_.isAssumed(); }
    /// The end customers, marked or assumed, by title, then key.
    [[nodiscard]] std::vector<Slot> endCustomers() const;

    /// Where the work of a task goes, with the best `paths` paths to each end customer.
    [[nodiscard]] Trace trace(Slot task, std::size_t paths = 3) const;
    /// The same for the work of a role, without a task.
    [[nodiscard]] Trace traceRole(Slot role, std::size_t paths = 3) const;
    /// From where work comes to an end customer.
    [[nodiscard]] BackTrace backTrace(Slot customer) const;

    [[nodiscard]] Basis basis() const { return work_.work().basis; }
    /// Who matters to the end customer, and how much; the first `top` rows (0: all).
    [[nodiscard]] CustomerImpact impact(Slot customer, std::size_t top = 0) const;
    /// One role's row of that table; nothing where it is an end customer.
    [[nodiscard]] std::optional<RoleImpact> impactOf(Slot role, Slot customer) const;
    /// Which roles need somebody who can step in; the first `top` (0: all).
    [[nodiscard]] StandIns standIns(std::size_t top = 0) const;
    /// The share of the role's work that arrives at the end customer.
    [[nodiscard]] double reach(Slot role, Slot customer) const;
    /// The share of the role's work that arrives at no end customer.
    [[nodiscard]] double lost(Slot role) const;

    [[nodiscard]] std::vector<Finding> findings(Day today) const;

  private:
    const Chain& chain_;
    Graph graph_;
    Solver solver_;
    RoleOrder order_;
    OwnWorkBook work_;
};

} // namespace throughline
