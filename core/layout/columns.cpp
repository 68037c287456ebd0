#include <algorithm>
#include <cstddef>
#include <limits>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

namespace {

constexpr int tighteningSweeps = 12;
/// Stand-ins beyond this many for each node and this many in all cost more time than they give order.
constexpr std::size_t standInsANode = 8;
constexpr std::size_t standInsAtLeast = 20'000;
constexpr std::size_t standInsAtMost = 400'000;

std::vector<Node> topologicalOrder(const Graph& graph, const Neighbours& customers) {
    std::vector<std::uint32_t> waiting(graph.nodes, 0);
    for (const Link& link : graph.links)
        ++waiting[link.to];
    std::vector<Node> order;
    order.reserve(graph.nodes);
    for (Node node = 0; node < graph.nodes; ++node) {
        if (waiting[node] == 0)
            order.push_back(node);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const Node customer : customers.of(order[i])) {
            if (--waiting[customer] == 0)
                order.push_back(customer);
        }
    }
    return order;
}

/// The roles that have only manager services, up to the top: they do not push the end customers to the right.
std::vector<char> onlyManagers(const Graph& graph, const std::vector<Node>& order, const Neighbours& customers) {
    std::vector<char> only(graph.nodes, 0);
    for (const Link& link : graph.links)
        only[link.to] = 1;
    for (const Link& link : graph.links) {
        if (link.manager)
            continue;
        only[link.from] = 0;
        only[link.to] = 0;
    }
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        if (graph.isEnd[*node] != 0)
            only[*node] = 0;
        for (const Node customer : customers.of(*node)) {
            if (only[customer] == 0)
                only[*node] = 0;
        }
    }
    return only;
}

double sum(std::span<const double> weights) {
    double total = 0.0;
    for (const double weight : weights)
        total += weight;
    return total;
}

/// Moves single nodes toward where more of their links pull, within the room that the others leave.
void tighten(const Neighbours& servers, const Neighbours& customers, const std::vector<Node>& order,
             const std::vector<char>& fixed, std::vector<int>& layer) {
    const auto move = [&](Node node) {
        if (fixed[node] != 0 || customers.of(node).empty())
            return false;
        const double pull = sum(customers.weightsOf(node)) - sum(servers.weightsOf(node));
        int low = 0;
        int high = std::numeric_limits<int>::max();
        for (const Node server : servers.of(node))
            low = std::max(low, layer[server] + 1);
        for (const Node customer : customers.of(node))
            high = std::min(high, layer[customer] - 1);
        const int wanted = pull > 0 ? high : pull < 0 ? low : std::clamp(layer[node], low, high);
        if (wanted == layer[node] || low > high)
            return false;
        layer[node] = wanted;
        return true;
    };
    for (int sweep = 0; sweep < tighteningSweeps; ++sweep) {
        bool moved = false;
        for (auto node = order.rbegin(); node != order.rend(); ++node)
            moved = move(*node) || moved;
        for (const Node node : order)
            moved = move(node) || moved;
        if (!moved)
            return;
    }
}

} // namespace

std::vector<int> layersOf(const Graph& graph) {
    const Neighbours customers(graph.nodes, graph.links, false);
    const Neighbours servers(graph.nodes, graph.links, true);
    const auto order = topologicalOrder(graph, customers);
    const auto managers = onlyManagers(graph, order, customers);
    std::vector<int> layer(graph.nodes, 0);
    bool anyEnd = false;
    int last = -1; // of those that are neither end customers nor only managers
    for (const Node node : order) {
        for (const Node server : servers.of(node))
            layer[node] = std::max(layer[node], layer[server] + 1);
        if (graph.isEnd[node] != 0) {
            anyEnd = true;
        } else if (managers[node] == 0) {
            last = std::max(last, layer[node]);
        }
    }
    std::vector<char> fixed(graph.nodes, 0);
    if (anyEnd) {
        for (Node node = 0; node < graph.nodes; ++node) {
            if (graph.isEnd[node] != 0) {
                layer[node] = last + 1;
                fixed[node] = 1;
            } else if (managers[node] != 0) {
                layer[node] = std::min(layer[node], std::max(last, 0));
                fixed[node] = 1;
            }
        }
    }
    // A manager who only manages does not hold back those who report to him.
    Graph working = graph;
    std::erase_if(working.links, [&](const Link& link) { return managers[link.to] != 0; });
    const Neighbours workingCustomers(working.nodes, working.links, false);
    const Neighbours workingServers(working.nodes, working.links, true);
    tighten(workingServers, workingCustomers, order, fixed, layer);
    for (const Node node : order) {
        if (managers[node] == 0)
            continue;
        int wanted = 0;
        for (const Node server : servers.of(node))
            wanted = std::max(wanted, layer[server] + 1);
        layer[node] = anyEnd ? std::min(wanted, std::max(last, 0)) : wanted;
    }
    const int first = *std::min_element(layer.begin(), layer.end());
    for (int& one : layer)
        one -= first;
    return layer;
}

Columns columnsOf(const Graph& graph, const std::vector<int>& layers) {
    Columns columns;
    columns.real = graph.nodes;
    columns.layer = layers;
    const int count = *std::max_element(layers.begin(), layers.end()) + 1;
    columns.order.resize(static_cast<std::size_t>(count));
    for (Node node = 0; node < graph.nodes; ++node) {
        columns.order[static_cast<std::size_t>(layers[node])].push_back(node);
    }
    std::vector<const Link*> links;
    for (const Link& link : graph.links) {
        if (layers[link.from] != layers[link.to])
            links.push_back(&link);
    }
    const auto span = [&](const Link& link) { return layers[link.to] - layers[link.from]; };
    std::stable_sort(links.begin(), links.end(), [&](const Link* a, const Link* b) { return span(*a) < span(*b); });
    std::size_t room = std::clamp(standInsANode * graph.nodes, standInsAtLeast, standInsAtMost);
    for (const Link* link : links) {
        const auto standIns = static_cast<std::size_t>(std::max(0, span(*link) - 1));
        if (span(*link) < 0 || standIns > room)
            continue;
        room -= standIns;
        Node from = link->from;
        for (int layer = layers[link->from] + 1; layer < layers[link->to]; ++layer) {
            const auto standIn = static_cast<Node>(columns.layer.size());
            columns.layer.push_back(layer);
            columns.order[static_cast<std::size_t>(layer)].push_back(standIn);
            columns.links.push_back({from, standIn, link->weight, link->manager});
            from = standIn;
        }
        columns.links.push_back({from, link->to, link->weight, link->manager});
    }
    return columns;
}

} // namespace throughline::layered
