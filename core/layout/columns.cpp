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

/// The roles that have only manager services, up to the top, and whom nobody but those report to.
std::vector<char> onlyManagers(const Graph& graph) {
    std::vector<char> only(graph.nodes, 0);
    for (const Link& link : graph.links)
        only[link.to] = 1;
    for (const Link& link : graph.links) {
        if (link.manager)
            continue;
        only[link.from] = 0;
        only[link.to] = 0;
    }
    // Whoever reports to somebody with other work is placed by that work; so on down.
    for (bool changed = true; changed;) {
        changed = false;
        for (const Link& link : graph.links) {
            if (only[link.from] == 0 || only[link.to] != 0)
                continue;
            only[link.from] = 0;
            changed = true;
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

std::vector<Link> takeReports(Graph& graph) {
    if (std::ranges::all_of(graph.links, &Link::manager))
        return {};
    const auto managers = onlyManagers(graph);
    std::vector<char> works(graph.nodes, 0);
    for (const Link& link : graph.links) {
        if (!link.manager)
            works[link.from] = 1;
    }
    const auto first = std::stable_partition(graph.links.begin(), graph.links.end(), [&](const Link& link) {
        return !link.manager || (works[link.from] == 0 && managers[link.to] == 0);
    });
    std::vector<Link> reports(first, graph.links.end());
    graph.links.erase(first, graph.links.end());
    return reports;
}

std::vector<int> layersOf(const Graph& graph, const std::vector<Link>& reports) {
    const Neighbours customers(graph.nodes, graph.links, false);
    const Neighbours servers(graph.nodes, graph.links, true);
    const auto order = topologicalOrder(graph, customers);
    std::vector<int> layer(graph.nodes, 0);
    std::vector<char> fixed(graph.nodes, 0);
    bool anyEnd = false;
    int last = 0; // of those that are no end customers
    for (const Node node : order) {
        for (const Node server : servers.of(node))
            layer[node] = std::max(layer[node], layer[server] + 1);
        if (graph.isEnd[node] != 0) {
            anyEnd = true;
        } else {
            last = std::max(last, layer[node]);
        }
    }
    for (Node node = 0; node < graph.nodes; ++node) {
        if (graph.isEnd[node] == 0)
            continue;
        layer[node] = last + 1;
        fixed[node] = 1;
    }
    tighten(servers, customers, order, fixed, layer);

    // Managers without other work stand right of those who report to them, short of the end customers.
    std::vector<char> waits(graph.nodes, 0);
    for (const Link& report : reports) {
        const bool isPlacedByWork = !servers.of(report.to).empty() || !customers.of(report.to).empty();
        waits[report.to] = isPlacedByWork || graph.isEnd[report.to] != 0 ? 0 : 1;
    }
    constexpr int tallestHierarchy = 32;
    for (int round = 0; round < tallestHierarchy; ++round) {
        bool moved = false;
        for (const Link& report : reports) {
            if (waits[report.to] == 0)
                continue;
            const int wanted = anyEnd ? std::min(layer[report.from] + 1, last) : layer[report.from] + 1;
            if (layer[report.to] >= wanted)
                continue;
            layer[report.to] = wanted;
            moved = true;
        }
        if (!moved)
            break;
    }
    const int first = *std::min_element(layer.begin(), layer.end());
    for (int& one : layer)
        one -= first;
    return layer;
}

Columns columnsOf(const Graph& graph, const std::vector<Link>& reports, const std::vector<int>& layers) {
    Columns columns;
    columns.real = graph.nodes;
    columns.layer = layers;
    const int count = *std::max_element(layers.begin(), layers.end()) + 1;
    columns.order.resize(static_cast<std::size_t>(count));
    for (Node node = 0; node < graph.nodes; ++node) {
        columns.order[static_cast<std::size_t>(layers[node])].push_back(node);
    }
    std::vector<Link> turned = reports; // where a manager stands to the left
    for (Link& link : turned) {
        if (layers[link.from] > layers[link.to])
            std::swap(link.from, link.to);
    }
    std::vector<const Link*> links;
    for (const std::vector<Link>* list : {&graph.links, static_cast<const std::vector<Link>*>(&turned)}) {
        for (const Link& link : *list) {
            if (layers[link.from] != layers[link.to])
                links.push_back(&link);
        }
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
