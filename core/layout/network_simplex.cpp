#include "core/layout/network_simplex.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace throughline::layered {

namespace {

using LinkIndex = std::uint32_t;
constexpr LinkIndex noLink = std::numeric_limits<LinkIndex>::max();
constexpr Node noNode = std::numeric_limits<Node>::max();
constexpr int tighteningSweeps = 8;
/// Weights are halves, quarters or whole numbers.
constexpr double unitsOfWeight = 4.0;
/// Nodes touched in all; a graph of 10,000 roles needs a tenth.
constexpr std::uint64_t mostWork = 200'000'000;

/// For each node the links that leave it, or that enter it.
class LinksOf {
  public:
    LinksOf(Node nodes, std::span<const Bond> links, bool entering) : starts_(nodes + 1, 0), items_(links.size()) {
        for (const Bond& link : links)
            ++starts_[(entering ? link.to : link.from) + 1];
        for (Node node = 0; node < nodes; ++node)
            starts_[node + 1] += starts_[node];
        std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
        for (LinkIndex i = 0; i < links.size(); ++i)
            items_[next[entering ? links[i].to : links[i].from]++] = i;
    }
    [[nodiscard]] std::span<const LinkIndex> operator[](Node node) const {
        return {items_.data() + starts_[node], starts_[node + 1] - starts_[node]};
    }

  private:
    std::vector<std::uint32_t> starts_;
    std::vector<LinkIndex> items_;
};

/// To which side a node's links pull it, upward above 0, and from which rank to which it may go while the others stand.
struct Room {
    double pull = 0.0;
    int least = std::numeric_limits<int>::min();
    int most = std::numeric_limits<int>::max();
};

Room roomOf(Node node, std::span<const Bond> links, const LinksOf& leaving, const LinksOf& entering,
            const std::vector<int>& ranks) {
    Room room;
    for (const LinkIndex link : leaving[node]) {
        room.pull += links[link].weight;
        room.most = std::min(room.most, ranks[links[link].to] - links[link].least);
    }
    for (const LinkIndex link : entering[node]) {
        room.pull -= links[link].weight;
        room.least = std::max(room.least, ranks[links[link].from] + links[link].least);
    }
    return room;
}

/// Longest paths from the sources; then single nodes move to where more weight pulls them, a few times over.
std::vector<int> tightenedLongestPaths(Node nodes, std::span<const Bond> links, const Effort& effort) {
    const LinksOf leaving(nodes, links, false);
    const LinksOf entering(nodes, links, true);
    std::vector<int> ranks(nodes, 0);
    std::vector<std::uint32_t> waiting(nodes, 0);
    for (const Bond& link : links)
        ++waiting[link.to];
    std::vector<Node> order;
    order.reserve(nodes);
    for (Node node = 0; node < nodes; ++node) {
        if (waiting[node] == 0)
            order.push_back(node);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const LinkIndex link : leaving[order[i]]) {
            const Node to = links[link].to;
            ranks[to] = std::max(ranks[to], ranks[order[i]] + links[link].least);
            if (--waiting[to] == 0)
                order.push_back(to);
        }
    }
    const auto move = [&](Node node) {
        const auto [pull, least, most] = roomOf(node, links, leaving, entering, ranks);
        const int wanted = pull > 0.0 ? most : pull < 0.0 ? least : ranks[node];
        if (wanted == ranks[node])
            return false;
        ranks[node] = wanted;
        return true;
    };
    for (int sweep = 0; sweep < tighteningSweeps; ++sweep) {
        bool moved = false;
        for (auto node = order.rbegin(); node != order.rend(); ++node)
            moved = move(*node) || moved;
        for (const Node node : order)
            moved = move(node) || moved;
        if (!moved || effort.stopped())
            break;
    }
    return ranks;
}

/// The flow whose potentials are the ranks: every link carries at least nothing, at a gain of its least length for each
/// unit, and what leaves a node less what enters it is what the links' weights leave it with. At the optimum no link
/// gains, which says that it leads up far enough.
class FlowSimplex {
  public:
    FlowSimplex(Node nodes, std::span<const Bond> links);
    /// Whether the optimum was reached.
    bool run(const Effort& effort);
    [[nodiscard]] std::vector<int> ranks() const;

  private:
    using Arc = std::uint32_t;
    using Amount = std::int64_t;
    /// From a tail to a head; those behind the links are artificial, between each node and the root, and dear.
    struct Ends {
        Node from;
        Node to;
        Amount cost;
    };
    [[nodiscard]] Amount gain(Arc arc) const {
        return potential_[ends_[arc].to] - potential_[ends_[arc].from] - ends_[arc].cost;
    }
    [[nodiscard]] Arc enteringArc();
    void exchange(Arc entering);

    Arc links_;
    Node root_;
    std::vector<Ends> ends_;
    std::vector<Amount> flow_;
    std::vector<Amount> potential_;
    // The spanning tree, hung up at the root.
    std::vector<Node> parent_;
    std::vector<Arc> up_; ///< the arc to the parent
    std::vector<int> depth_;
    std::vector<std::vector<Node>> children_;
    std::size_t next_ = 0; ///< where the search for an entering arc goes on
    std::vector<Node> moved_;
    std::uint64_t work_ = 0;
    std::uint64_t looked_ = 0; ///< links, for an entering arc
};

FlowSimplex::FlowSimplex(Node nodes, std::span<const Bond> links)
    : links_(static_cast<Arc>(links.size())),
      root_(nodes),
      flow_(links.size(), 0),
      potential_(nodes + 1, 0),
      parent_(nodes + 1, nodes),
      up_(nodes + 1, 0),
      depth_(nodes + 1, 1),
      children_(nodes + 1) {
    std::vector<Amount> supply(nodes, 0);
    Amount dear = 1;
    for (const Bond& link : links) {
        ends_.push_back({link.from, link.to, -link.least});
        dear += link.least;
        const Amount weight = std::llround(link.weight * unitsOfWeight);
        supply[link.from] += weight;
        supply[link.to] -= weight;
    }
    depth_[root_] = 0;
    for (Node node = 0; node < nodes; ++node) {
        const bool gives = supply[node] >= 0;
        up_[node] = static_cast<Arc>(ends_.size());
        ends_.push_back(gives ? Ends{node, root_, dear} : Ends{root_, node, dear});
        flow_.push_back(std::abs(supply[node]));
        potential_[node] = gives ? -dear : dear;
        children_[root_].push_back(node);
    }
}

/// Of a block of links the one that gains most; of the next block where none gains; none where none is left.
FlowSimplex::Arc FlowSimplex::enteringArc() {
    const auto block = std::max<std::size_t>(20, static_cast<std::size_t>(std::sqrt(static_cast<double>(links_))));
    Arc best = noLink;
    Amount most = 0;
    for (std::size_t looked = 0; looked < links_; ++looked) {
        const auto arc = static_cast<Arc>(next_);
        next_ = next_ + 1 == links_ ? 0 : next_ + 1;
        ++looked_;
        const Amount gains = gain(arc);
        if (gains > most) {
            most = gains;
            best = arc;
        }
        if (looked % block == block - 1 && best != noLink)
            break;
    }
    return best;
}

void FlowSimplex::exchange(Arc entering) {
    const Node from = ends_[entering].from;
    const Node to = ends_[entering].to;
    // The cycle that the arc closes. Of the arcs whose flow falls first to nothing the last one along the cycle from
    // its top leaves, which keeps the simplex from going round in circles (Cunningham 1976).
    Node a = from;
    Node b = to;
    Amount least = std::numeric_limits<Amount>::max();
    Node below = noNode;
    bool isFromSide = true;
    while (a != b) {
        if (depth_[a] >= depth_[b]) {
            if (ends_[up_[a]].from == a && flow_[up_[a]] < least) {
                least = flow_[up_[a]];
                below = a;
                isFromSide = true;
            }
            a = parent_[a];
        } else {
            if (ends_[up_[b]].to == b && flow_[up_[b]] <= least) {
                least = flow_[up_[b]];
                below = b;
                isFromSide = false;
            }
            b = parent_[b];
        }
    }
    const Node top = a;
    if (least > 0) {
        flow_[entering] += least;
        for (Node node = from; node != top; node = parent_[node])
            flow_[up_[node]] += ends_[up_[node]].from == node ? -least : least;
        for (Node node = to; node != top; node = parent_[node])
            flow_[up_[node]] += ends_[up_[node]].to == node ? -least : least;
    }

    // The part of the tree below the leaving arc is hung up by the entering one.
    const auto dropChild = [&](Node parent, Node child) {
        auto& list = children_[parent];
        *std::find(list.begin(), list.end(), child) = list.back();
        list.pop_back();
    };
    Node node = isFromSide ? from : to;
    Node parent = isFromSide ? to : from;
    Arc arc = entering;
    const Amount shift = isFromSide ? potential_[to] - ends_[entering].cost - potential_[from]
                                    : potential_[from] + ends_[entering].cost - potential_[to];
    moved_.assign(1, node);
    for (;;) {
        const Node oldParent = parent_[node];
        const Arc oldArc = up_[node];
        dropChild(oldParent, node);
        children_[parent].push_back(node);
        parent_[node] = parent;
        up_[node] = arc;
        if (node == below)
            break;
        parent = node;
        arc = oldArc;
        node = oldParent;
    }
    for (std::size_t i = 0; i < moved_.size(); ++i) {
        potential_[moved_[i]] += shift;
        depth_[moved_[i]] = depth_[parent_[moved_[i]]] + 1;
        moved_.insert(moved_.end(), children_[moved_[i]].begin(), children_[moved_[i]].end());
    }
    work_ += moved_.size();
}

bool FlowSimplex::run(const Effort& effort) {
    constexpr std::uint64_t oftenEnough = 1'000'000; // about a millisecond
    std::uint64_t next = 0;
    while (work_ < mostWork) {
        if (work_ + looked_ >= next) {
            if (effort.stopped())
                return false;
            next = work_ + looked_ + oftenEnough;
        }
        const Arc entering = enteringArc();
        if (entering == noLink)
            return true;
        exchange(entering);
    }
    return false;
}

std::vector<int> FlowSimplex::ranks() const {
    std::vector<int> ranks;
    for (Node node = 0; node < root_; ++node)
        ranks.push_back(static_cast<int>(-potential_[node]));
    return ranks;
}

/// Nodes that pull to both sides alike move to the rank with the fewest nodes within their room, as Gansner and others
/// do.
void balance(Node nodes, std::span<const Bond> links, std::vector<int>& ranks) {
    const LinksOf leaving(nodes, links, false);
    const LinksOf entering(nodes, links, true);
    const auto [low, high] = std::minmax_element(ranks.begin(), ranks.end());
    const int first = *low;
    std::vector<std::uint32_t> count(static_cast<std::size_t>(*high - first) + 1, 0);
    const auto at = [&](int rank) -> std::uint32_t& { return count[static_cast<std::size_t>(rank - first)]; };
    for (const int rank : ranks)
        ++at(rank);
    for (Node node = 0; node < nodes; ++node) {
        const auto [pull, least, most] = roomOf(node, links, leaving, entering, ranks);
        if (pull != 0.0 || leaving[node].empty() || entering[node].empty())
            continue;
        int best = ranks[node];
        for (int rank = least; rank <= most; ++rank) {
            if (at(rank) + (best == ranks[node] ? 1 : 0) < at(best)) // itself is one of those there
                best = rank;
        }
        --at(ranks[node]);
        ++at(best);
        ranks[node] = best;
    }
}

} // namespace

std::vector<int> ranksOf(Node nodes, std::span<const Bond> links, bool isExact, const Effort& effort) {
    if (isExact && nodes > 1) {
        FlowSimplex simplex(nodes, links);
        if (simplex.run(effort)) {
            std::vector<int> ranks = simplex.ranks();
            balance(nodes, links, ranks);
            return ranks;
        }
    }
    return tightenedLongestPaths(nodes, links, effort);
}

} // namespace throughline::layered
