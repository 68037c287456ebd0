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

/// The steps of a TraceGraph, and from every node the cost of the cheapest way to one end customer, roles repeated or
/// not: a bound for the paths that repeat none, and outside of cycles the cost of the best of them.
struct PathNetwork {
    std::vector<std::uint32_t> start; ///< the steps of a node are start[node] … start[node + 1]
    std::vector<PathStep> steps;
    std::vector<PathCost> rest;

    PathNetwork(const TraceGraph& graph, LocalNode customer);
    [[nodiscard]] std::span<const PathStep> stepsOf(LocalNode node) const {
        return std::span(steps).subspan(start[node], start[node + 1] - start[node]);
    }

  private:
    void mergeServices(const TraceGraph& graph);
    void takeBestStep(LocalNode node);
    void measureCycle(LocalNode begin, LocalNode end);
};

} // namespace throughline
