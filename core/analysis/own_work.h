#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/analysis/graph.h"

namespace throughline {

/// What own work is measured by: hours of tasks that are not dropped, or 1 for every role.
enum class Basis { effort, roles };

/// The own work of every role, by node; 0 for end customers and for numbers that stand for no role.
struct OwnWork {
    Basis basis = Basis::roles;
    std::vector<double> own;
};

/// Basis roles, for a graph without a chain.
OwnWork ownWorkOfRoles(const Graph& graph);

/// The own work of a chain, kept while it is edited.
class OwnWorkBook {
  public:
    OwnWorkBook(const Chain& chain, const Graph& graph);
    [[nodiscard]] const OwnWork& work() const { return work_; }
    /// After the graph has taken in an edit.
    void take(const Chain& chain, const Graph& graph, const GraphChange& change);

  private:
    /// Counts the role with what its tasks are worth now.
    void count(const Chain& chain, const Graph& graph, Slot role);
    void fill(const Graph& graph);
    [[nodiscard]] Basis basis() const { return roles_ == 0 || 2 * withEffort_ < roles_ ? Basis::roles : Basis::effort; }

    OwnWork work_;
    static constexpr double notCounted = -1.0;
    std::vector<double> effort_; ///< by slot; notCounted: no role, or an end customer
    std::size_t roles_ = 0;
    std::size_t withEffort_ = 0;
};

inline OwnWork ownWork(const Chain& chain, const Graph& graph) {
    return OwnWorkBook(chain, graph).work();
}

} // namespace throughline
