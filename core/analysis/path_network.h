#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "core/analysis/trace_graph.h"

namespace throughline {

/// What a way costs: −log of its share first, then its number of services.
struct PathCost {
    static constexpr double unreachable = std::numeric_limits<double>::infinity();
    /// Costs that differ by less are those of the same share but for rounding.
    static constexpr double tolerance = 1e-11;

    double share = unreachable;
    std::uint32_t steps = 0;

    friend PathCost operator+(const PathCost& a, const PathCost& b) { return {a.share + b.share, a.steps + b.steps}; }
    [[nodiscard]] bool isBetterThan(const PathCost& other) const {
        if (share < other.share - tolerance)
            return true;
        return share <= other.share + tolerance && steps < other.steps;
    }
    [[nodiscard]] bool isLike(const PathCost& other) const {
        return steps == other.steps && std::abs(share - other.share) <= tolerance;
    }
};

/// All services from one role to another, as one step.
struct PathStep {
    LocalNode customer = 0;
    double share = 0.0;
    PathCost cost;
};

/// The steps of a TraceGraph with what leads to them, and what it costs at least to come from the start to every node:
/// made once for the paths to any number of end customers.
class PathNetwork {
  public:
    explicit PathNetwork(const TraceGraph& graph);

    [[nodiscard]] const TraceGraph& graph() const { return graph_; }
    [[nodiscard]] std::span<const PathStep> stepsOf(LocalNode node) const {
        return std::span(steps_).subspan(start_[node], start_[node + 1] - start_[node]);
    }
    /// What the best way from the start to the node costs, without its number of services.
    [[nodiscard]] double spent(LocalNode node) const { return spent_[node]; }

    /// From every node the cost of the cheapest way to the end customer, roles repeated or not: a bound for the paths
    /// that repeat none, and outside of cycles the cost of the best of them. Nodes through which every way from the
    /// start costs more than `limit` count as unreachable.
    [[nodiscard]] std::vector<PathCost> rest(LocalNode customer, double limit) const;

  private:
    void mergeServices();
    void turnRound();
    void measureSpent();
    void measureCycle(LocalNode begin, LocalNode end);

    const TraceGraph& graph_;
    std::vector<std::uint32_t> start_; ///< the steps of a node are start_[node] … start_[node + 1]
    std::vector<PathStep> steps_;
    std::vector<std::uint32_t> inStart_;
    std::vector<PathStep> ins_; ///< with the server in place of the customer
    std::vector<double> spent_;
};

} // namespace throughline
