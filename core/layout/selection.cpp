#include "core/layout/selection.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/layout/card.h"

namespace throughline::layered {

Selection selectionOf(const Chain& chain, std::vector<Slot> roles, Slot first, bool endsLast) {
    Selection selection;
    std::sort(roles.begin(), roles.end(), [&](Slot a, Slot b) {
        const Role& one = *chain.roles().at(a);
        const Role& other = *chain.roles().at(b);
        return std::tie(one.title, one.key) < std::tie(other.title, other.key);
    });
    std::vector<Node> number(chain.roles().slotCount(), noSlot);
    Graph& graph = selection.graph;
    graph.nodes = static_cast<Node>(roles.size());
    graph.isEnd.assign(roles.size(), 0);
    for (Node node = 0; node < graph.nodes; ++node) {
        const Slot slot = roles[node];
        number[slot] = node;
        selection.sizes.push_back(cardSize(chain, slot));
        selection.departments.push_back(chain.roles().at(slot)->department);
        graph.isEnd[node] = chain.roles().at(slot)->kind == RoleKind::endCustomer ? 1 : 0;
    }
    for (const Service& service : chain.services()) {
        const Slot server = chain.roles().slotOf(service.server);
        const Slot customer = chain.roles().slotOf(service.customer);
        if (server == noSlot || customer == noSlot)
            continue;
        if (number[server] == noSlot || number[customer] == noSlot)
            continue;
        graph.links.push_back({number[server], number[customer], 1.0, service.manager});
    }
    // A service that leaves an end customer is drawn backwards, and one to where a trace begins.
    const Node start = first == noSlot ? noSlot : number[first];
    for (Link& link : graph.links) {
        if (graph.isEnd[link.from] != 0 || (link.to == start && graph.isEnd[link.to] == 0))
            std::swap(link.from, link.to);
    }
    std::erase_if(graph.links, [&](const Link& link) { return graph.isEnd[link.from] != 0; });
    unite(graph.links);
    if (!endsLast)
        graph.isEnd.assign(roles.size(), 0);
    selection.roles = std::move(roles);
    return selection;
}

std::vector<std::vector<Node>> partsOf(const Graph& graph) {
    std::vector<Node> parent(graph.nodes);
    std::iota(parent.begin(), parent.end(), Node{0});
    const auto root = [&](Node node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    for (const Link& link : graph.links) {
        const Node a = root(link.from);
        const Node b = root(link.to);
        parent[std::max(a, b)] = std::min(a, b);
    }
    std::vector<std::size_t> part(graph.nodes, 0);
    std::vector<std::vector<Node>> parts;
    for (Node node = 0; node < graph.nodes; ++node) {
        const Node first = root(node);
        if (first == node) {
            part[node] = parts.size();
            parts.emplace_back();
        }
        parts[part[first]].push_back(node);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return parts;
}

Lanes lanesOf(const Selection& selection, const std::vector<Node>& nodes, const std::vector<Link>& links) {
    std::map<std::string_view, int> numbers;
    Lanes lanes;
    lanes.links = links;
    for (const Node node : nodes) {
        if (selection.graph.isEnd[node] != 0)
            continue;
        if (selection.departments[node].empty()) {
            lanes.hasRest = true;
        } else {
            numbers[selection.departments[node]] = 0;
        }
    }
    int next = 0;
    for (auto& [name, number] : numbers)
        number = next++;
    for (const Node node : nodes) {
        const auto number = numbers.find(selection.departments[node]);
        const int lane = number != numbers.end() ? number->second : next;
        lanes.of.push_back(selection.graph.isEnd[node] != 0 ? -1 : lane);
    }
    return lanes;
}

} // namespace throughline::layered
