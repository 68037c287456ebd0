#include "core/analysis/analysis.h"

#include <algorithm>

namespace throughline {

Analysis::Analysis(const Chain& chain)
    : chain_(chain), graph_(chain), solver_(graph_), order_(chain), work_(chain, graph_) {}

bool Analysis::take(const Edit& edit) {
    const std::optional<GraphChange> change = graph_.take(chain_, edit);
    if (!change)
        return false;
    solver_.take(*change);
    work_.take(chain_, graph_, *change);
    return true;
}

std::vector<Slot> Analysis::endCustomers() const {
    std::vector<Slot> result;
    for (const Node node : graph_.endCustomers())
        result.push_back(graph_.slotOf(node));
    std::sort(result.begin(), result.end(), order_);
    return result;
}

Trace Analysis::trace(Slot slot, std::size_t paths) const {
    const Task& task = *chain_.tasks().at(slot);
    TraceStart start;
    start.role = graph_.nodeOf(chain_.roles().slotOf(task.role));
    if (task.service) {
        start.service = chain_.services().slotOf(task.service);
        start.customer = graph_.nodeOf(chain_.roles().slotOf(chain_.services().at(start.service)->customer));
    }
    Trace trace = traceFrom(graph_, solver_, start, paths, order_);
    trace.task = slot;
    for (EndCustomerReach& customer : trace.endCustomers) {
        customer.impact = impactAt(chain_, task, customer.role, customer.reach);
    }
    return trace;
}

Trace Analysis::traceRole(Slot role, std::size_t paths) const {
    return traceFrom(graph_, solver_, TraceStart{graph_.nodeOf(role), noNode, noSlot}, paths, order_);
}

BackTrace Analysis::backTrace(Slot customer) const {
    return throughline::backTrace(chain_, graph_, customer);
}

CustomerImpact Analysis::impact(Slot customer, std::size_t top) const {
    return customerImpact(graph_, solver_, work_.work(), graph_.nodeOf(customer), top, order_);
}

std::optional<RoleImpact> Analysis::impactOf(Slot role, Slot customer) const {
    return roleImpact(graph_, solver_, work_.work(), graph_.nodeOf(role), graph_.nodeOf(customer));
}

StandIns Analysis::standIns(std::size_t top) const {
    return throughline::standIns(chain_, graph_, solver_, work_.work(), top, order_);
}

double Analysis::reach(Slot role, Slot customer) const {
    if (role == customer)
        return 1.0;
    const Trace trace = traceRole(role, 0);
    for (const EndCustomerReach& found : trace.endCustomers) {
        if (found.role == customer)
            return found.reach;
    }
    return 0.0;
}

double Analysis::lost(Slot role) const {
    return traceRole(role, 0).lost;
}

std::vector<Finding> Analysis::findings(Day today) const {
    return throughline::findings(chain_, graph_, today);
}

} // namespace throughline
