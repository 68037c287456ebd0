#include "core/analysis/path_network.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace throughline {

namespace {

using Entry = std::pair<double, LocalNode>;
using Queue = std::priority_queue<Entry, std::vector<Entry>, std::greater<>>;

} // namespace

PathNetwork::PathNetwork(const TraceGraph& graph) : graph_(graph) {
    mergeServices();
    turnRound();
    measureSpent();
}

void PathNetwork::mergeServices() {
    constexpr std::uint32_t none = 0xffffffff;
    std::vector<std::uint32_t> stepOf(graph_.size(), none);
    start_.reserve(graph_.size() + 1);
    start_.push_back(0);
    steps_.reserve(graph_.edges.size());
    for (LocalNode node = 0; node < graph_.size(); ++node) {
        for (std::uint32_t i = graph_.start[node]; i < graph_.start[node + 1]; ++i) {
            const TraceGraph::Edge& edge = graph_.edges[i];
            std::uint32_t& step = stepOf[edge.customer];
            if (step == none || step < start_.back()) {
                step = static_cast<std::uint32_t>(steps_.size());
                steps_.push_back({edge.customer, edge.share, {}});
            } else {
                steps_[step].share += edge.share;
            }
        }
        start_.push_back(static_cast<std::uint32_t>(steps_.size()));
    }
    // Shares that are added up may come out above 1, and a cost below 0 would make it cheaper to circle.
    for (PathStep& step : steps_)
        step.cost = {std::max(0.0, -std::log(step.share)), 1};
}

void PathNetwork::turnRound() {
    inStart_.assign(graph_.size() + 1, 0);
    for (const PathStep& step : steps_)
        ++inStart_[step.customer + 1];
    for (LocalNode node = 0; node < graph_.size(); ++node)
        inStart_[node + 1] += inStart_[node];
    ins_.resize(steps_.size());
    std::vector<std::uint32_t> next(inStart_.begin(), inStart_.end() - 1);
    for (LocalNode node = 0; node < graph_.size(); ++node) {
        for (const PathStep& step : stepsOf(node))
            ins_[next[step.customer]++] = {node, step.share, step.cost};
    }
}

void PathNetwork::measureSpent() {
    spent_.assign(graph_.size(), PathCost::unreachable);
    spent_[0] = 0.0;
    const auto passOn = [this](LocalNode node) {
        for (const PathStep& step : stepsOf(node)) {
            spent_[step.customer] = std::min(spent_[step.customer], spent_[node] + step.cost.share);
        }
    };
    passOn(0);
    for (std::size_t i = 0; i + 1 < graph_.components.size(); ++i) {
        const LocalNode begin = graph_.components[i];
        const LocalNode end = graph_.components[i + 1];
        if (end - begin > 1)
            measureCycle(begin, end);
        for (LocalNode node = begin; node < end; ++node)
            passOn(node);
    }
}

// Dijkstra within the component, from what it costs to enter it.
void PathNetwork::measureCycle(LocalNode begin, LocalNode end) {
    Queue queue;
    for (LocalNode node = begin; node < end; ++node) {
        if (spent_[node] < PathCost::unreachable)
            queue.emplace(spent_[node], node);
    }
    while (!queue.empty()) {
        const auto [spent, node] = queue.top();
        queue.pop();
        if (spent > spent_[node])
            continue;
        for (const PathStep& step : stepsOf(node)) {
            const double through = spent + step.cost.share;
            if (step.customer >= end || !(through < spent_[step.customer]))
                continue;
            spent_[step.customer] = through;
            queue.emplace(through, step.customer);
        }
    }
}

// Dijkstra backwards, led by what it costs to come to a node: it keeps to the ways that are within the limit.
std::vector<PathCost> PathNetwork::rest(LocalNode customer, double limit) const {
    std::vector<PathCost> rest(graph_.size());
    std::vector<LocalNode> beyond;
    Queue queue;
    rest[customer] = {0.0, 0};
    queue.emplace(spent_[customer], customer);
    while (!queue.empty()) {
        const auto [total, node] = queue.top();
        queue.pop();
        if (total > limit) {
            beyond.push_back(node);
            continue;
        }
        if (total > rest[node].share + spent_[node] + PathCost::tolerance)
            continue;
        for (std::uint32_t i = inStart_[node]; i < inStart_[node + 1]; ++i) {
            const LocalNode server = ins_[i].customer;
            const PathCost through = ins_[i].cost + rest[node];
            if (!through.isBetterThan(rest[server]))
                continue;
            rest[server] = through;
            queue.emplace(through.share + spent_[server], server);
        }
    }
    // Those have been met, and perhaps not by their best way.
    for (const LocalNode node : beyond) {
        if (rest[node].share + spent_[node] > limit)
            rest[node] = PathCost();
    }
    return rest;
}

} // namespace throughline
