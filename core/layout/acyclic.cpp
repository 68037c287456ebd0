#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

#include "core/layout/layered_graph.h"

namespace throughline::layered {

Neighbours::Neighbours(Node nodes, std::span<const Link> links, bool against) : starts_(nodes + 1, 0) {
    for (const Link& link : links)
        ++starts_[(against ? link.to : link.from) + 1];
    for (Node node = 0; node < nodes; ++node)
        starts_[node + 1] += starts_[node];
    targets_.resize(links.size());
    weights_.resize(links.size());
    std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
    for (const Link& link : links) {
        const std::size_t at = next[against ? link.to : link.from]++;
        targets_[at] = against ? link.from : link.to;
        weights_[at] = link.weight;
    }
}

void unite(std::vector<Link>& links) {
    std::sort(links.begin(), links.end(),
              [](const Link& a, const Link& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
    std::size_t kept = 0;
    for (const Link& link : links) {
        if (kept > 0 && links[kept - 1].from == link.from && links[kept - 1].to == link.to) {
            links[kept - 1].weight += link.weight;
            links[kept - 1].manager = links[kept - 1].manager && link.manager;
        } else {
            links[kept++] = link;
        }
    }
    links.resize(kept);
}

namespace {

/// How many services each node is away from the nearest end customer; the greatest number where there is no way.
std::vector<std::uint32_t> distancesToEnd(const Graph& graph) {
    std::vector<std::uint32_t> distance(graph.nodes, std::numeric_limits<std::uint32_t>::max());
    std::vector<Node> queue;
    for (Node node = 0; node < graph.nodes; ++node) {
        if (graph.isEnd[node] == 0)
            continue;
        distance[node] = 0;
        queue.push_back(node);
    }
    const Neighbours servers(graph.nodes, graph.links, true);
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (const Node server : servers.of(queue[i])) {
            if (distance[server] != std::numeric_limits<std::uint32_t>::max())
                continue;
            distance[server] = distance[queue[i]] + 1;
            queue.push_back(server);
        }
    }
    return distance;
}

/// Of two opposite links, turns the one that leads away from the end customers; the manager's first.
void turnOneOfTwo(std::vector<Link>& links, const std::vector<std::uint32_t>& distance) {
    unite(links);
    const auto before = [](const Link& a, const Link& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); };
    std::vector<std::size_t> turned;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const Link& link = links[i];
        if (link.from > link.to)
            continue;
        const auto opposite =
            std::lower_bound(links.begin(), links.end(), Link{link.to, link.from, 0.0, false}, before);
        if (opposite == links.end() || opposite->from != link.to || opposite->to != link.from)
            continue;
        const auto rank = [&](const Link& one) { return std::tuple(one.manager, distance[one.to], -one.weight); };
        const auto other = static_cast<std::size_t>(opposite - links.begin());
        turned.push_back(rank(link) > rank(*opposite) ? i : other);
    }
    for (const std::size_t i : turned)
        std::swap(links[i].from, links[i].to);
    unite(links);
}

} // namespace

void makeAcyclic(Graph& graph) {
    auto& links = graph.links;
    const auto distance = distancesToEnd(graph);
    turnOneOfTwo(links, distance);
    std::stable_sort(links.begin(), links.end(), [](const Link& a, const Link& b) {
        return std::tie(a.from, a.manager, a.to) < std::tie(b.from, b.manager, b.to);
    });
    std::vector<std::size_t> starts(graph.nodes + 1, 0);
    std::vector<char> isServed(graph.nodes, 0);
    for (const Link& link : links) {
        ++starts[link.from + 1];
        isServed[link.to] = 1;
    }
    for (Node node = 0; node < graph.nodes; ++node)
        starts[node + 1] += starts[node];

    // Sources first; then those farthest from the end customers, where a cycle is best cut.
    std::vector<Node> roots(graph.nodes);
    for (Node node = 0; node < graph.nodes; ++node)
        roots[node] = node;
    std::stable_sort(roots.begin(), roots.end(), [&](Node a, Node b) {
        return std::pair(isServed[a], ~distance[a]) < std::pair(isServed[b], ~distance[b]);
    });

    enum class State : char { fresh, open, done };
    std::vector<State> state(graph.nodes, State::fresh);
    std::vector<std::pair<Node, std::size_t>> way; // a node and the next of its links
    for (const Node root : roots) {
        if (state[root] != State::fresh)
            continue;
        state[root] = State::open;
        way.emplace_back(root, starts[root]);
        while (!way.empty()) {
            auto& [node, next] = way.back();
            if (next == starts[node + 1]) {
                state[node] = State::done;
                way.pop_back();
                continue;
            }
            Link& link = links[next++];
            const Node to = link.to;
            if (state[to] == State::open) {
                std::swap(link.from, link.to);
            } else if (state[to] == State::fresh) {
                state[to] = State::open;
                way.emplace_back(to, starts[to]);
            }
        }
    }
    unite(links);
}

} // namespace throughline::layered
