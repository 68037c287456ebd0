#include "core/analysis/trace.h"

#include <algorithm>

#include "core/analysis/ranking.h"
#include "core/analysis/trace_graph.h"

namespace throughline {

namespace {

// Collects what one trace is made of, over the part of the graph that its work reaches.
class Tracer {
  public:
    Tracer(const Graph& graph, const Solver& solver, const TraceStart& start, const RoleOrder& order)
        : graph_(graph), solver_(solver), order_(order), part_(traceGraph(graph, start)) {
        trace_.role = graph.slotOf(start.role);
        trace_.service = start.service;
        trace_.assumed = graph.isAssumed();
        flow();
        markLeading();
    }

    Trace run(std::size_t paths) {
        collectLost();
        collectServices();
        collectEndCustomers(paths);
        return std::move(trace_);
    }

  private:
    // How much work comes by at every node.
    void flow() {
        work_.assign(part_.size(), 0.0);
        work_[0] = 1.0;
        passOn(0, part_.size());
        std::vector<double> inside;
        for (std::size_t i = 0; i + 1 < part_.components.size(); ++i) {
            const LocalNode begin = part_.components[i];
            const LocalNode end = part_.components[i + 1];
            const Node component = graph_.componentOf(part_.nodes[begin]);
            if (end - begin > 1) {
                if (graph_.isClosedLoop(component))
                    continue;
                // Nodes of the graph ascend where those of the part descend.
                inside.assign(work_.rend() - end, work_.rend() - begin);
                if (!solver_.visitCycle(component, inside))
                    trace_.exact = false;
                std::copy(inside.rbegin(), inside.rend(), work_.begin() + begin);
            }
            for (LocalNode node = begin; node < end; ++node)
                passOn(node, end);
        }
    }

    // Passes work on to nodes from `from` on, which are beyond the node's own component; from the start to all.
    void passOn(LocalNode node, LocalNode from) {
        for (std::uint32_t i = part_.start[node]; i < part_.start[node + 1]; ++i) {
            const TraceGraph::Edge& edge = part_.edges[i];
            if (node == 0 || edge.customer >= from)
                work_[edge.customer] += work_[node] * edge.share;
        }
    }

    // Marks the nodes from which some walk leads to an end customer.
    void markLeading() {
        leads_.assign(part_.size(), 0);
        for (std::size_t i = part_.components.size() - 1; i-- > 0;) {
            const LocalNode begin = part_.components[i];
            const LocalNode end = part_.components[i + 1];
            std::uint8_t leads = graph_.isEndCustomer(part_.nodes[begin]) ? 1 : 0;
            for (std::uint32_t edge = part_.start[begin]; edge < part_.start[end]; ++edge) {
                leads |= leads_[part_.edges[edge].customer];
            }
            std::fill(leads_.begin() + begin, leads_.begin() + end, leads);
        }
        for (std::uint32_t edge = 0; edge < part_.start[1]; ++edge)
            leads_[0] |= leads_[part_.edges[edge].customer];
    }

    void collectLost() {
        // Work of a role that passes nothing on stays there.
        if (part_.size() == 1 && !graph_.isEndCustomer(part_.nodes[0])) {
            trace_.lost = 1.0;
            trace_.deadEnds.push_back(part_.roleSlots[0]);
        }
        for (std::size_t i = 0; i + 1 < part_.components.size(); ++i) {
            const LocalNode begin = part_.components[i];
            const LocalNode end = part_.components[i + 1];
            const bool isLoop = end - begin > 1 && graph_.isClosedLoop(graph_.componentOf(part_.nodes[begin]));
            if (!isLoop && !graph_.isDeadEnd(part_.nodes[begin]))
                continue;
            for (LocalNode node = begin; node < end; ++node)
                trace_.lost += work_[node];
            if (isLoop) {
                trace_.closedLoops.emplace_back(part_.roleSlots.begin() + begin, part_.roleSlots.begin() + end);
                std::sort(trace_.closedLoops.back().begin(), trace_.closedLoops.back().end(), order_);
            } else {
                trace_.deadEnds.push_back(part_.roleSlots[begin]);
            }
        }
        std::sort(trace_.deadEnds.begin(), trace_.deadEnds.end(), order_);
        std::sort(trace_.closedLoops.begin(), trace_.closedLoops.end(),
                  [this](const auto& a, const auto& b) { return order_(a.front(), b.front()); });
    }

    void collectServices() {
        for (LocalNode node = 0; node < part_.size(); ++node) {
            if (leads_[node] != 0)
                trace_.roles.push_back(part_.roleSlots[node]);
            if (leads_[node] == 0 && node != 0)
                continue;
            for (std::uint32_t i = part_.start[node]; i < part_.start[node + 1]; ++i) {
                const TraceGraph::Edge& edge = part_.edges[i];
                if (leads_[edge.customer] != 0) {
                    trace_.services.push_back({edge.service, work_[node] * edge.share});
                } else {
                    trace_.lostServices.push_back(edge.service);
                }
            }
        }
        // The start's role and its services stand there twice where the work comes back to it.
        const auto unique = [](std::vector<Slot>& slots) {
            std::sort(slots.begin(), slots.end());
            slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
        };
        unique(trace_.roles);
        unique(trace_.lostServices);
        std::vector<ServiceFlow>& services = trace_.services;
        std::sort(services.begin(), services.end(),
                  [](const ServiceFlow& a, const ServiceFlow& b) { return a.service < b.service; });
        std::size_t kept = 0;
        for (const ServiceFlow& flow : services) {
            if (kept > 0 && services[kept - 1].service == flow.service) {
                services[kept - 1].share += flow.share;
            } else {
                services[kept++] = flow;
            }
        }
        services.resize(kept);
    }

    [[nodiscard]] std::vector<std::size_t> hops() const {
        std::vector<std::size_t> result(part_.size(), 0);
        std::vector<LocalNode> reached{0};
        for (std::size_t i = 0; i < reached.size(); ++i) {
            const LocalNode node = reached[i];
            for (std::uint32_t edge = part_.start[node]; edge < part_.start[node + 1]; ++edge) {
                const LocalNode customer = part_.edges[edge].customer;
                if (result[customer] != 0)
                    continue;
                result[customer] = result[node] + 1;
                reached.push_back(customer);
            }
        }
        return result;
    }

    void collectEndCustomers(std::size_t paths) {
        const std::vector<std::size_t> hops = this->hops();
        const std::vector<LocalNode> dominator = dominators(part_);
        std::optional<PathNetwork> network;
        if (paths > 0)
            network.emplace(part_);
        for (LocalNode node = 1; node < part_.size(); ++node) {
            if (!graph_.isEndCustomer(part_.nodes[node]))
                continue;
            EndCustomerReach found;
            found.role = part_.roleSlots[node];
            found.reach = std::min(1.0, work_[node]);
            found.hops = hops[node];
            for (LocalNode d = dominator[node]; d != 0; d = dominator[d])
                found.criticalRoles.push_back(part_.roleSlots[d]);
            std::reverse(found.criticalRoles.begin(), found.criticalRoles.end());
            if (paths > 0) {
                found.paths = bestPaths(*network, node, paths, order_);
                for (const Path& path : found.paths)
                    found.pathsShare += path.share;
                found.pathsShare = found.reach > 0.0 ? std::min(1.0, found.pathsShare / found.reach) : 0.0;
            }
            trace_.endCustomers.push_back(std::move(found));
        }
        sortByFalling(
            trace_.endCustomers.begin(), trace_.endCustomers.end(), [](const EndCustomerReach& c) { return c.reach; },
            [this](auto begin, auto end) {
                std::sort(begin, end, [this](const auto& a, const auto& b) { return order_(a.role, b.role); });
            });
    }

    const Graph& graph_;
    const Solver& solver_;
    const RoleOrder& order_;
    TraceGraph part_;
    std::vector<double> work_;
    std::vector<std::uint8_t> leads_;
    Trace trace_;
};

} // namespace

Trace traceFrom(const Graph& graph, const Solver& solver, const TraceStart& start, std::size_t paths,
                const RoleOrder& order) {
    return Tracer(graph, solver, start, order).run(paths);
}

std::optional<ImpactAmount> impactAt(const Chain& chain, const Task& task, Slot customer, double reach) {
    if (!task.impact || !task.impact->amount)
        return std::nullopt;
    const Impact& impact = *task.impact;
    double factor = 1.0;
    if (impact.at) {
        const Role* role = chain.roles().at(customer);
        factor = role && role->key == impact.at && reach > 0.0 ? 1.0 : 0.0;
    } else if (impact.spread == Spread::splits) {
        factor = reach;
    } else {
        factor = reach > 0.0 ? 1.0 : 0.0;
    }
    const auto times = [factor](const std::optional<double>& value) {
        return value ? std::optional<double>(*value * factor) : std::nullopt;
    };
    return ImpactAmount{*impact.amount * factor, times(impact.low), times(impact.high), impact.unit};
}

} // namespace throughline
