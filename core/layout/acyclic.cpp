#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/layout/chances.h"
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

/// Among so few links many searches cost nothing, and one turned more is seen.
constexpr std::size_t few = 400;
constexpr int shuffles = 48;

/// Depth-first searches from the given roots, whose links lead on in the given order; which links lead back to where
/// the search comes from.
class BackLinks {
  public:
    BackLinks(const Graph& graph, const std::vector<std::uint32_t>& order) : links_(graph.links), order_(order) {
        starts_.assign(graph.nodes + 1, 0);
        for (const Link& link : links_)
            ++starts_[link.from + 1];
        for (Node node = 0; node < graph.nodes; ++node)
            starts_[node + 1] += starts_[node];
    }

    [[nodiscard]] std::vector<char> from(const std::vector<Node>& roots) const {
        enum class State : char { fresh, open, done };
        std::vector<State> state(roots.size(), State::fresh);
        std::vector<char> leadsBack(links_.size(), 0);
        std::vector<std::pair<Node, std::size_t>> way; // a node and the next of its links
        for (const Node root : roots) {
            if (state[root] != State::fresh)
                continue;
            state[root] = State::open;
            way.emplace_back(root, starts_[root]);
            while (!way.empty()) {
                auto& [node, next] = way.back();
                if (next == starts_[node + 1]) {
                    state[node] = State::done;
                    way.pop_back();
                    continue;
                }
                const std::uint32_t link = order_[next++];
                const Node to = links_[link].to;
                if (state[to] == State::open) {
                    leadsBack[link] = 1;
                } else if (state[to] == State::fresh) {
                    state[to] = State::open;
                    way.emplace_back(to, starts_[to]);
                }
            }
        }
        return leadsBack;
    }

  private:
    const std::vector<Link>& links_;
    const std::vector<std::uint32_t>& order_; ///< the links, by the node they leave
    std::vector<std::size_t> starts_;
};

} // namespace

std::vector<Acyclic> acyclicLinks(Graph graph, std::size_t most, const Effort& effort) {
    auto& links = graph.links;
    unite(links);
    const auto distance = distancesToEnd(graph);
    std::vector<char> isServed(graph.nodes, 0);
    for (const Link& link : links)
        isServed[link.to] = 1;

    // Which services lead back depends on where the search begins and which way it takes first; the best of a few are
    // given.
    std::vector<Node> byNumber(graph.nodes);
    std::iota(byNumber.begin(), byNumber.end(), Node{0});
    std::vector<Node> sourcesFirst = byNumber;
    std::stable_sort(sourcesFirst.begin(), sourcesFirst.end(),
                     [&](Node a, Node b) { return isServed[a] < isServed[b]; });
    std::vector<Node> farthestFirst = byNumber;
    std::stable_sort(farthestFirst.begin(), farthestFirst.end(), [&](Node a, Node b) {
        return std::pair(isServed[a], ~distance[a]) < std::pair(isServed[b], ~distance[b]);
    });
    std::vector<std::uint32_t> asTheyStand(links.size());
    std::iota(asTheyStand.begin(), asTheyStand.end(), 0U);
    std::vector<std::uint32_t> managersLast = asTheyStand;
    std::stable_sort(managersLast.begin(), managersLast.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(links[a].from, links[a].manager) < std::tie(links[b].from, links[b].manager);
    });
    std::vector<std::uint32_t> nearestFirst = managersLast;
    std::stable_sort(nearestFirst.begin(), nearestFirst.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(links[a].from, links[a].manager, distance[links[a].to]) <
               std::tie(links[b].from, links[b].manager, distance[links[b].to]);
    });

    struct Best {
        double least = std::numeric_limits<double>::infinity();
        std::vector<std::vector<char>> turned;
    };
    const auto search = [&](const std::vector<std::uint32_t>& order, const std::vector<Node>& roots, Best& best) {
        if (!best.turned.empty() && (effort.isDraft || effort.stopped()))
            return;
        auto leadsBack = BackLinks(graph, order).from(roots);
        double weight = 0.0;
        for (std::size_t i = 0; i < links.size(); ++i)
            weight += leadsBack[i] != 0 ? links[i].weight : 0.0;
        if (weight < best.least)
            best.turned.clear();
        best.least = std::min(best.least, weight);
        if (weight == best.least && best.turned.size() < most &&
            std::ranges::find(best.turned, leadsBack) == best.turned.end())
            best.turned.push_back(std::move(leadsBack));
    };
    Best chosen;
    for (const auto& order : {nearestFirst, managersLast, asTheyStand}) {
        for (const auto& roots : {farthestFirst, sourcesFirst, byNumber})
            search(order, roots, chosen);
    }
    Best drawn;
    if (links.size() <= few && chosen.least > 0.0) {
        Chances chances;
        for (int i = 0; i < shuffles && !effort.isDraft; ++i) {
            chances.shuffle(byNumber);
            chances.shuffle(asTheyStand);
            std::ranges::stable_sort(asTheyStand, {}, [&](std::uint32_t link) { return links[link].from; });
            search(asTheyStand, byNumber, drawn);
        }
    }
    std::vector<Acyclic> results;
    for (const Best* best : {&chosen, &drawn}) {
        if (best == &drawn && drawn.least >= chosen.least)
            break;
        for (const auto& turned : best->turned) {
            Acyclic& result = results.emplace_back(Acyclic{links, best->least});
            for (std::size_t i = 0; i < links.size(); ++i) {
                if (turned[i] != 0)
                    std::swap(result.links[i].from, result.links[i].to);
            }
            unite(result.links);
        }
    }
    return results;
}

} // namespace throughline::layered
