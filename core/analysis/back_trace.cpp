#include <algorithm>

#include "core/analysis/trace.h"

namespace throughline {

std::vector<Node> ancestors(const Graph& graph, Node customer) {
    std::vector<std::uint8_t> seen(graph.nodeCount(), 0);
    std::vector<Node> found;
    found.reserve(graph.nodeCount());
    found.push_back(customer);
    seen[customer] = 1;
    const std::span<const Node> servers = graph.servers();
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::uint32_t end = graph.endIn(found[i]);
        for (std::uint32_t edge = graph.firstIn(found[i]); edge < end; ++edge) {
            if (seen[servers[edge]] != 0)
                continue;
            seen[servers[edge]] = 1;
            found.push_back(servers[edge]);
        }
    }
    return found;
}

std::vector<std::uint64_t> customersReached(const Graph& graph, std::span<const Node> customers) {
    std::vector<std::uint64_t> reached(graph.nodeCount(), 0);
    for (std::size_t i = 0; i < customers.size(); ++i)
        reached[customers[i]] |= std::uint64_t{1} << i;
    const auto ofCustomers = [&](Node node) {
        std::uint64_t bits = reached[node];
        for (const Node customer : graph.customersOf(node))
            bits |= reached[customer];
        return bits;
    };
    graph.fromCustomers([&](Node node) { reached[node] = ofCustomers(node); },
                        [&](Node component) {
                            std::uint64_t bits = 0;
                            const Node end = component + graph.sizeOf(component);
                            for (Node node = component; node < end; ++node)
                                bits |= ofCustomers(node);
                            std::fill(reached.begin() + component, reached.begin() + end, bits);
                        });
    return reached;
}

BackTrace backTrace(const Chain& chain, const Graph& graph, Slot customer) {
    BackTrace result;
    result.role = customer;
    const Node end = graph.nodeOf(customer);
    if (end == noNode || !graph.isEndCustomer(end))
        return result;
    const std::vector<Node> nodes = ancestors(graph, end);
    std::vector<std::uint8_t> leads(graph.nodeCount(), 0);
    for (const Node node : nodes)
        leads[node] = 1;
    for (const Node node : nodes) {
        result.roles.push_back(graph.slotOf(node));
        const auto services = graph.inServicesOf(node);
        result.services.insert(result.services.end(), services.begin(), services.end());
    }
    // A task takes its own service first, also one that takes no part in the split, and so may its role lead there.
    for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
        if (!task->service) {
            const Node role = graph.nodeOf(chain.roles().slotOf(task->role));
            if (role != noNode && leads[role] != 0)
                result.tasks.push_back(task.slot());
            continue;
        }
        const Slot service = chain.services().slotOf(task->service);
        if (service == noSlot)
            continue;
        const Node served = graph.nodeOf(chain.roles().slotOf(chain.services().at(service)->customer));
        if (served == noNode || leads[served] == 0)
            continue;
        result.tasks.push_back(task.slot());
        result.services.push_back(service);
        result.roles.push_back(chain.roles().slotOf(task->role));
    }
    for (std::vector<Slot>* slots : {&result.roles, &result.services, &result.tasks}) {
        std::sort(slots->begin(), slots->end());
        slots->erase(std::unique(slots->begin(), slots->end()), slots->end());
    }
    return result;
}

} // namespace throughline
