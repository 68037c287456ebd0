#include <algorithm>

#include "core/analysis/trace_graph.h"

namespace throughline {

namespace {

// The names are those of the paper; nodes are told by their number in the order of a depth-first search from the start.
class DominatorTree {
  public:
    explicit DominatorTree(const TraceGraph& graph)
        : graph_(graph), number_(graph.size(), unseen), ancestor_(graph.size(), unseen) {
        search();
        label_.resize(graph.size());
        for (LocalNode i = 0; i < graph.size(); ++i)
            label_[i] = i;
        semi_ = label_;
        dominator_.assign(graph.size(), 0);
    }

    std::vector<LocalNode> run() {
        const IncomingEdges incoming(graph_);
        // Buckets as linked lists: each node waits in at most one.
        std::vector<LocalNode> bucket(graph_.size(), unseen);
        std::vector<LocalNode> nextInBucket(graph_.size(), unseen);
        for (LocalNode w = graph_.size(); w-- > 1;) {
            const LocalNode node = vertex_[w];
            for (std::uint32_t i = incoming.start[node]; i < incoming.start[node + 1]; ++i) {
                semi_[w] = std::min(semi_[w], semi_[evaluate(number_[incoming.servers[i]])]);
            }
            nextInBucket[w] = bucket[semi_[w]];
            bucket[semi_[w]] = w;
            const LocalNode parent = parent_[w];
            ancestor_[w] = parent;
            for (LocalNode v = bucket[parent]; v != unseen; v = nextInBucket[v]) {
                const LocalNode u = evaluate(v);
                dominator_[v] = semi_[u] < semi_[v] ? u : parent;
            }
            bucket[parent] = unseen;
        }
        std::vector<LocalNode> result(graph_.size(), 0);
        for (LocalNode w = 1; w < graph_.size(); ++w) {
            if (dominator_[w] != semi_[w])
                dominator_[w] = dominator_[dominator_[w]];
            result[vertex_[w]] = vertex_[dominator_[w]];
        }
        return result;
    }

  private:
    static constexpr LocalNode unseen = 0xffffffff;

    void search() {
        vertex_.reserve(graph_.size());
        parent_.assign(graph_.size(), 0);
        struct Frame {
            LocalNode node;
            std::uint32_t edge;
        };
        std::vector<Frame> frames;
        const auto enter = [&](LocalNode node) {
            number_[node] = static_cast<LocalNode>(vertex_.size());
            vertex_.push_back(node);
            frames.push_back({node, graph_.start[node]});
        };
        enter(0);
        while (!frames.empty()) {
            Frame& frame = frames.back();
            if (frame.edge == graph_.start[frame.node + 1]) {
                frames.pop_back();
                continue;
            }
            const LocalNode customer = graph_.edges[frame.edge++].customer;
            if (number_[customer] != unseen)
                continue;
            const LocalNode parent = number_[frame.node];
            enter(customer);
            parent_[number_[customer]] = parent;
        }
    }

    // The node with the smallest semidominator on the way up from v in the forest, with path compression.
    LocalNode evaluate(LocalNode v) {
        if (ancestor_[v] == unseen)
            return v;
        path_.clear();
        for (LocalNode u = v; ancestor_[ancestor_[u]] != unseen; u = ancestor_[u])
            path_.push_back(u);
        while (!path_.empty()) {
            const LocalNode u = path_.back();
            path_.pop_back();
            const LocalNode above = ancestor_[u];
            if (semi_[label_[above]] < semi_[label_[u]])
                label_[u] = label_[above];
            ancestor_[u] = ancestor_[above];
        }
        return label_[v];
    }

    const TraceGraph& graph_;
    std::vector<LocalNode> number_;
    std::vector<LocalNode> vertex_;
    std::vector<LocalNode> parent_;
    std::vector<LocalNode> ancestor_;
    std::vector<LocalNode> label_;
    std::vector<LocalNode> semi_;
    std::vector<LocalNode> dominator_;
    std::vector<LocalNode> path_;
};

} // namespace

std::vector<LocalNode> dominators(const TraceGraph& graph) {
    return DominatorTree(graph).run();
}

} // namespace throughline
