#include "core/analysis/own_work.h"

namespace throughline {

OwnWork ownWorkOfRoles(const Graph& graph) {
    OwnWork work;
    work.own.assign(graph.nodeCount(), 0.0);
    for (Node node = 0; node < graph.nodeCount(); ++node) {
        if (graph.slotOf(node) != noSlot && !graph.isEndCustomer(node))
            work.own[node] = 1.0;
    }
    return work;
}

OwnWorkBook::OwnWorkBook(const Chain& chain, const Graph& graph) {
    effort_.assign(chain.roles().slotCount(), notCounted);
    for (Slot role = 0; role < chain.roles().slotCount(); ++role)
        count(chain, graph, role);
    fill(graph);
}

void OwnWorkBook::take(const Chain& chain, const Graph& graph, const GraphChange& change) {
    effort_.resize(chain.roles().slotCount(), notCounted);
    for (const Slot role : change.roles)
        count(chain, graph, role);
    if (basis() != work_.basis) {
        fill(graph);
        return;
    }
    work_.own.resize(graph.nodeCount(), 0.0);
    for (const Node node : change.freed)
        work_.own[node] = 0.0;
    for (const Slot role : change.roles) {
        const Node node = graph.nodeOf(role);
        if (node == noNode)
            continue;
        const double effort = effort_[role];
        work_.own[node] = effort == notCounted ? 0.0 : work_.basis == Basis::roles ? 1.0 : effort;
    }
}

void OwnWorkBook::count(const Chain& chain, const Graph& graph, Slot role) {
    if (effort_[role] != notCounted) {
        --roles_;
        withEffort_ -= effort_[role] > 0.0 ? 1 : 0;
    }
    effort_[role] = notCounted;
    const Node node = graph.nodeOf(role);
    if (node == noNode || graph.isEndCustomer(node))
        return;
    double effort = 0.0;
    for (const Slot slot : chain.tasksOf(role)) {
        const Task& task = *chain.tasks().at(slot);
        if (task.state != TaskState::dropped)
            effort += task.effort.value_or(0.0);
    }
    effort_[role] = effort;
    ++roles_;
    withEffort_ += effort > 0.0 ? 1 : 0;
}

void OwnWorkBook::fill(const Graph& graph) {
    work_ = ownWorkOfRoles(graph);
    work_.basis = basis();
    if (work_.basis == Basis::roles)
        return;
    for (Node node = 0; node < graph.nodeCount(); ++node) {
        if (work_.own[node] != 0.0)
            work_.own[node] = effort_[graph.slotOf(node)];
    }
}

} // namespace throughline
