#include "core/analysis/paths.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <queue>
#include <set>

namespace throughline {

namespace {

constexpr LocalNode nobody = 0xffffffff;

using Nodes = std::vector<LocalNode>;

// Either a path, or the promise of one: the best of those that begin like `path` up to `deviation` and go on to none
// of `banned`; what it costs at least is known.
struct Candidate {
    PathCost cost;
    std::shared_ptr<const Nodes> path;
    std::size_t deviation = 0;
    std::vector<LocalNode> banned;
    LocalNode next = nobody; ///< of a promise: the best step on; nobody: it is kept
};

class PathSearch {
  public:
    /// Sees the paths that cost at most `limit`.
    PathSearch(const PathNetwork& network, LocalNode customer, double limit, const RoleOrder& order)
        : graph_(network.graph()),
          network_(network),
          customer_(customer),
          limit_(limit),
          order_(order),
          rest_(network.rest(customer, limit)),
          place_(graph_.size(), nobody) {}

    /// Fewer than `count` where there are not as many within the limit.
    std::vector<Path> run(std::size_t count) {
        std::vector<Path> result;
        Candidates candidates(Later{this});
        const auto start = std::make_shared<const Nodes>(Nodes{0});
        push(candidates, start, 0, PathCost{0.0, 0}, {});
        while (!candidates.empty() && result.size() < count) {
            const Candidate best = candidates.top();
            candidates.pop();
            if (best.next != nobody) {
                if (auto kept = keep(best))
                    candidates.push(std::move(*kept));
                continue;
            }
            if (best.cost.share > limit_ - PathCost::tolerance)
                break;
            result.push_back(described(*best.path));
            branch(candidates, best);
        }
        return result;
    }

  private:
    struct Later {
        const PathSearch* search;
        bool operator()(const Candidate& a, const Candidate& b) const { return search->isBefore(b, a); }
    };
    using Candidates = std::priority_queue<Candidate, std::vector<Candidate>, Later>;

    // Whether role `a` comes before role `b` where all else is equal.
    [[nodiscard]] bool isEarlier(LocalNode a, LocalNode b) const {
        return order_(graph_.roleSlots[a], graph_.roleSlots[b]);
    }

    // The node at `i` of a candidate, as far as it is known.
    static LocalNode nodeAt(const Candidate& candidate, std::size_t i) {
        if (candidate.next == nobody)
            return i < candidate.path->size() ? (*candidate.path)[i] : nobody;
        if (i <= candidate.deviation)
            return (*candidate.path)[i];
        return i == candidate.deviation + 1 ? candidate.next : nobody;
    }

    [[nodiscard]] bool isBefore(const Candidate& a, const Candidate& b) const {
        if (a.cost.share != b.cost.share)
            return a.cost.share < b.cost.share;
        if (a.cost.steps != b.cost.steps)
            return a.cost.steps < b.cost.steps;
        for (std::size_t i = 0;; ++i) {
            const LocalNode first = nodeAt(a, i);
            const LocalNode second = nodeAt(b, i);
            if (first == second && first != nobody)
                continue;
            // Where one is not known further, it has to be: the promise comes first.
            if (first == nobody || second == nobody)
                return first == nobody && a.next != nobody && second != nobody;
            return isEarlier(first, second);
        }
    }

    // One number for all costs that are equal but for rounding, so that candidates have a strict order.
    double canonical(double share) {
        const auto near = costs_.lower_bound(share - PathCost::tolerance);
        if (near != costs_.end() && *near <= share + PathCost::tolerance)
            return *near;
        return *costs_.insert(share).first;
    }

    // Promises a path that leaves `path` at `deviation`, if there may be one. place_ is set for the path.
    void push(Candidates& candidates, const std::shared_ptr<const Nodes>& path, std::size_t deviation, PathCost spent,
              std::vector<LocalNode> banned) {
        const LocalNode node = (*path)[deviation];
        PathCost best;
        LocalNode next = nobody;
        for (const PathStep& step : network_.stepsOf(node)) {
            const LocalNode customer = step.customer;
            const PathCost cost = step.cost + rest_[customer];
            if (cost.share == PathCost::unreachable || place_[customer] <= deviation)
                continue;
            if (std::find(banned.begin(), banned.end(), customer) != banned.end())
                continue;
            if (next == nobody || cost.isBetterThan(best) || (cost.isLike(best) && isEarlier(customer, next))) {
                best = cost;
                next = customer;
            }
        }
        if (next == nobody)
            return;
        const PathCost total = spent + best;
        candidates.push({{canonical(total.share), total.steps}, path, deviation, std::move(banned), next});
    }

    void branch(Candidates& candidates, const Candidate& found) {
        const Nodes& path = *found.path;
        setPlaces(path, path.size());
        PathCost spent{0.0, 0};
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            if (i >= found.deviation) {
                std::vector<LocalNode> banned;
                if (i == found.deviation)
                    banned = found.banned;
                banned.push_back(path[i + 1]);
                push(candidates, found.path, i, spent, std::move(banned));
            }
            spent = spent + stepBetween(path[i], path[i + 1]).cost;
        }
        clearPlaces(path);
    }

    void setPlaces(const Nodes& path, std::size_t count) {
        for (std::size_t i = 1; i < count; ++i)
            place_[path[i]] = static_cast<LocalNode>(i);
    }
    void clearPlaces(const Nodes& path) {
        for (const LocalNode node : path)
            place_[node] = nobody;
    }

    [[nodiscard]] const PathStep& stepBetween(LocalNode server, LocalNode customer) const {
        const auto steps = network_.stepsOf(server);
        return *std::ranges::find(steps, customer, &PathStep::customer);
    }

    // The path that a promise stands for; none where repetition was all that made it possible.
    std::optional<Candidate> keep(const Candidate& promise) {
        auto path = std::make_shared<Nodes>(promise.path->begin(),
                                            promise.path->begin() + static_cast<std::ptrdiff_t>(promise.deviation) + 1);
        setPlaces(*path, path->size());
        const std::size_t begin = path->size();
        const bool found = followRest(*path, promise.next) || searchRest(*path, promise);
        clearPlaces(*path);
        if (!found)
            return std::nullopt;
        PathCost cost{0.0, 0};
        for (std::size_t i = 0; i + 1 < path->size(); ++i) {
            cost = cost + stepBetween((*path)[i], (*path)[i + 1]).cost;
        }
        return Candidate{{canonical(cost.share), cost.steps}, std::move(path), begin - 1, promise.banned, nobody};
    }

    // Follows the cheapest rest; false, and `path` as it was, where that comes back to the path.
    bool followRest(Nodes& path, LocalNode next) {
        const std::size_t begin = path.size();
        bool repeats = false;
        while (!repeats) {
            path.push_back(next);
            if (next == customer_)
                break;
            LocalNode best = nobody;
            for (const PathStep& step : network_.stepsOf(next)) {
                const LocalNode customer = step.customer;
                if (!(step.cost + rest_[customer]).isLike(rest_[next]))
                    continue;
                if (best == nobody || isEarlier(customer, best))
                    best = customer;
            }
            next = best;
            repeats = best == nobody || place_[best] != nobody;
        }
        if (repeats)
            path.resize(begin);
        return !repeats;
    }

    struct Label {
        PathCost spent;
        LocalNode server = nobody;
        bool isNew = false; ///< since the node was last taken up
    };

    // Whether `a` with one more step beats the way that `b` stands for by the order of its roles.
    bool isEarlierWay(LocalNode a, LocalNode b, const std::vector<Label>& labels) const {
        while (a != b && a != nobody && b != nobody) {
            const LocalNode aServer = labels[a].server;
            const LocalNode bServer = labels[b].server;
            if (aServer == bServer)
                return isEarlier(a, b);
            a = aServer;
            b = bServer;
        }
        return false;
    }

    // A* over the nodes that are not on the path. A node is taken up again where a better way to it turns up later,
    // which only rounding and the order of roles can bring about.
    bool searchRest(Nodes& path, const Candidate& promise) {
        std::vector<Label> labels(graph_.size());
        struct Entry {
            double total;
            std::uint32_t steps;
            LocalNode node;
            bool operator>(const Entry& other) const {
                return total != other.total ? total > other.total : steps > other.steps;
            }
        };
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        const LocalNode from = path.back();
        labels[from].spent = {0.0, 0};
        const auto relax = [&](LocalNode server) {
            for (const PathStep& step : network_.stepsOf(server)) {
                const LocalNode customer = step.customer;
                if (rest_[customer].share == PathCost::unreachable || place_[customer] != nobody || customer == from)
                    continue;
                if (server == from &&
                    std::find(promise.banned.begin(), promise.banned.end(), customer) != promise.banned.end()) {
                    continue;
                }
                Label& label = labels[customer];
                const PathCost spent = labels[server].spent + step.cost;
                const bool same = spent.isLike(label.spent) && label.server != nobody;
                const bool better = label.server == nobody || spent.isBetterThan(label.spent) ||
                                    (same && (label.server == server || isEarlierWay(server, label.server, labels)));
                if (!better)
                    continue;
                label = {spent, server, true};
                queue.push({spent.share + rest_[customer].share, spent.steps, customer});
            }
        };
        relax(from);
        while (!queue.empty()) {
            const Entry entry = queue.top();
            if (labels[customer_].server != nobody && entry.total > labels[customer_].spent.share + PathCost::tolerance)
                break;
            queue.pop();
            if (entry.node == customer_ || !labels[entry.node].isNew)
                continue;
            labels[entry.node].isNew = false;
            relax(entry.node);
        }
        if (labels[customer_].server == nobody)
            return false;
        const std::size_t begin = path.size();
        for (LocalNode node = customer_; node != from; node = labels[node].server)
            path.push_back(node);
        std::reverse(path.begin() + static_cast<std::ptrdiff_t>(begin), path.end());
        return true;
    }

    [[nodiscard]] Path described(const Nodes& nodes) const {
        Path path;
        path.share = 1.0;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            path.roles.push_back(graph_.roleSlots[nodes[i]]);
            if (i > 0)
                path.share *= stepBetween(nodes[i - 1], nodes[i]).share;
        }
        return path;
    }

    const TraceGraph& graph_;
    const PathNetwork& network_;
    LocalNode customer_;
    double limit_;
    const RoleOrder& order_;
    std::vector<PathCost> rest_;
    std::vector<LocalNode> place_; ///< where a node stands on the path at hand; nobody: not on it
    std::set<double> costs_;
};

} // namespace

std::vector<Path> bestPaths(const PathNetwork& network, LocalNode customer, std::size_t count, const RoleOrder& order) {
    // The best few are seldom much worse than the best; then most of the network need not be looked at.
    for (const double margin : {4.0, 12.0}) {
        std::vector<Path> paths = PathSearch(network, customer, network.spent(customer) + margin, order).run(count);
        if (paths.size() == count)
            return paths;
    }
    return PathSearch(network, customer, PathCost::unreachable, order).run(count);
}

} // namespace throughline
