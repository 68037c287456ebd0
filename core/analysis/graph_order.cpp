#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/analysis/graph_editor.h"
#include "core/analysis/strong_components.h"

namespace throughline {

namespace {

// Where an edit would have to look at more services or renumber more roles, a new graph costs less.
constexpr std::size_t mostLookedAt = 40'000;
constexpr std::size_t mostRenumbered = 4096;

constexpr std::uint8_t customerSide = 1; ///< the new service's customer leads there
constexpr std::uint8_t serverSide = 2;   ///< it leads to the new service's server
constexpr std::uint8_t onCycle = 4;

struct InsideEdges {
    const Graph& graph;
    Node component;
    [[nodiscard]] std::uint32_t begin(std::uint32_t i) const { return graph.firstOut(component + i); }
    [[nodiscard]] std::uint32_t end(std::uint32_t i) const { return graph.endOut(component + i); }
    [[nodiscard]] std::uint32_t target(std::uint32_t edge) const {
        const std::uint32_t i = graph.customers()[edge] - component;
        return i < graph.sizeOf(component) ? i : StrongComponents<InsideEdges>::elsewhere;
    }
    void expect(std::uint32_t i) const { __builtin_prefetch(&graph.customers()[graph.firstOut(component + i)]); }
};

} // namespace

// From one component to all that its services (or those that it gets) lead to, as far as `isWithin` goes.
struct GraphEditor::Search {
    const Graph& graph;
    std::vector<std::uint8_t>& marks;
    std::uint8_t mark;
    bool isForward;
    std::vector<Node> found;
    std::size_t next = 0;
    std::size_t lookedAt = 0;

    Search(const Graph& searched, std::vector<std::uint8_t>& marked, std::uint8_t as, bool forward, Node from)
        : graph(searched), marks(marked), mark(as), isForward(forward), found{from} {
        marks[from] |= mark;
    }
    [[nodiscard]] bool isComplete() const { return next == found.size(); }
    template <class IsWithin>
    void step(IsWithin isWithin) {
        const Node component = found[next++];
        for (Node node = component; node < component + graph.sizeOf(component); ++node) {
            const auto neighbours = isForward ? graph.customersOf(node) : graph.serversOf(node);
            lookedAt += neighbours.size() + 1;
            for (const Node neighbour : neighbours) {
                const Node other = graph.componentOf(neighbour);
                if ((marks[other] & mark) != 0 || !isWithin(other))
                    continue;
                marks[other] |= mark;
                found.push_back(other);
            }
        }
    }
};

// A service is to lead to a smaller position. Where it does not, either what its customer leads to moves down to its
// server, or what leads to its server moves up to its customer, whichever is found sooner (after Pearce and Kelly 2006,
// and the two-way search of Bender, Fineman, Gilbert and Tarjan 2016); what turns out to be a cycle becomes one.
bool GraphEditor::makeWay(Node server, Node customer) {
    const Node low = graph_.component_[server];
    const Node high = graph_.component_[customer];
    const std::uint32_t lowest = graph_.position_[low];
    const std::uint32_t highest = graph_.position_[high];
    if (highest <= lowest)
        return true;
    std::vector<std::uint8_t> marks(graph_.nodeCount(), 0);
    Search down(graph_, marks, customerSide, true, high);
    Search up(graph_, marks, serverSide, false, low);
    while (!down.isComplete() && !up.isComplete()) {
        const bool isDown = down.lookedAt <= up.lookedAt;
        const Search& search = isDown ? down : up;
        if (search.lookedAt + graph_.size_[search.found[search.next]] > mostLookedAt)
            return false;
        if (isDown) {
            down.step([&](Node component) { return graph_.position_[component] >= lowest; });
        } else {
            up.step([&](Node component) { return graph_.position_[component] <= highest; });
        }
    }
    Search& complete = down.isComplete() ? down : up;
    const Node opposite = down.isComplete() ? low : high;
    std::vector<Node> sequence = std::move(complete.found);
    std::ranges::sort(sequence, {}, [this](Node component) { return graph_.position_[component]; });
    for (const Node component : sequence)
        leaveHole(component);
    Node last = opposite;
    if ((marks[opposite] & complete.mark) != 0) {
        Search back(graph_, marks, onCycle, !complete.isForward, opposite);
        while (!back.isComplete())
            back.step([&](Node component) { return (marks[component] & complete.mark) != 0; });
        std::size_t roles = 0;
        for (const Node component : back.found)
            roles += graph_.size_[component];
        if (roles > mostRenumbered)
            return false;
        std::erase_if(sequence, [&](Node component) { return (marks[component] & onCycle) != 0; });
        last = merge(back.found);
    }
    graph_.isAscending_ = false;
    if (complete.isForward) {
        sequence.push_back(last);
        placeFrom(lowest, sequence);
    } else {
        sequence.insert(sequence.begin(), last);
        placeUpTo(highest, sequence);
    }
    return true;
}

void GraphEditor::placeFrom(std::uint32_t position, std::span<const Node> components) {
    std::vector<std::uint32_t>& order = graph_.order_;
    std::vector<std::uint32_t> moved;
    std::size_t wanted = components.size() - 1;
    for (std::size_t i = position + std::size_t{1}; wanted > 0; ++i) {
        if (i == order.size()) {
            order.resize(i + wanted, Graph::hole);
            break;
        }
        if (order[i] == Graph::hole) {
            --wanted;
        } else {
            moved.push_back(order[i]);
        }
    }
    for (const Node component : components)
        setEntry(position++, component);
    for (const std::uint32_t entry : moved)
        setEntry(position++, entry & ~Graph::cycleMark);
}

// Those that move leave enough holes below.
void GraphEditor::placeUpTo(std::uint32_t position, std::span<const Node> components) {
    const std::vector<std::uint32_t>& order = graph_.order_;
    std::vector<std::uint32_t> moved;
    std::size_t wanted = components.size() - 1;
    for (std::uint32_t i = position; wanted > 0;) {
        if (order[--i] == Graph::hole) {
            --wanted;
        } else {
            moved.push_back(order[i]);
        }
    }
    for (std::size_t i = components.size(); i-- > 0;)
        setEntry(position--, components[i]);
    for (const std::uint32_t entry : moved)
        setEntry(position--, entry & ~Graph::cycleMark);
}

void GraphEditor::setEntry(std::uint32_t position, Node component) {
    graph_.order_[position] = graph_.size_[component] > 1 ? component | Graph::cycleMark : component;
    graph_.position_[component] = position;
}

Node GraphEditor::merge(const std::vector<Node>& components) {
    std::vector<Node> from;
    for (const Node component : components) {
        for (Node node = component; node < component + graph_.size_[component]; ++node)
            from.push_back(node);
        forgetCycle(component);
    }
    const Node first = graph_.nodeCount();
    std::vector<Node> to(from.size());
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] = first + static_cast<Node>(i);
    const std::size_t count = first + from.size();
    graph_.slots_.resize(count, noSlot);
    graph_.endCustomer_.resize(count, 0);
    graph_.outRows_.resize(count);
    graph_.inRows_.resize(count);
    graph_.component_.resize(count, first);
    graph_.size_.resize(count, 1);
    graph_.closed_.resize(count, 0);
    graph_.position_.resize(count, 0);
    renumber(from, to);
    for (const Node node : from) {
        graph_.slots_[node] = noSlot;
        graph_.outRows_[node] = {};
        graph_.inRows_[node] = {};
        graph_.component_[node] = node;
        graph_.size_[node] = 1;
        graph_.free_.push_back(node);
        freed_.push_back(node);
    }
    graph_.size_[first] = static_cast<std::uint32_t>(from.size());
    describe(first);
    return first;
}

void GraphEditor::split(Node component) {
    const std::uint32_t count = graph_.size_[component];
    StrongComponents parts(count, InsideEdges{graph_, component});
    for (std::uint32_t i = 0; i < count; ++i) {
        if (!parts.isFound(i))
            parts.search(i);
    }
    const std::vector<std::uint32_t> order = parts.takeOrder();
    const std::vector<std::uint32_t> starts = parts.takeStarts();
    if (starts.size() == 1)
        return;
    std::vector<Node> from(count);
    std::vector<Node> to(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        from[i] = component + order[i];
        to[i] = component + i;
    }
    renumber(from, to);
    forgetCycle(component);
    std::vector<Node> firsts;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const Node first = component + starts[i];
        const std::uint32_t end = i + 1 < starts.size() ? starts[i + 1] : count;
        graph_.size_[first] = end - starts[i];
        describe(first);
        firsts.push_back(first);
    }
    placeFrom(graph_.position_[component], firsts);
}

// Its nodes know it, and it is among the cycles where it is one.
void GraphEditor::describe(Node component) {
    const std::uint32_t count = graph_.size_[component];
    for (Node node = component; node < component + count; ++node)
        graph_.component_[node] = component;
    if (count < 2)
        return;
    std::vector<Node>& cycles = graph_.cycles_;
    cycles.insert(std::lower_bound(cycles.begin(), cycles.end(), component), component);
    cycles_.insert(component);
}

void GraphEditor::forgetCycle(Node component) {
    if (graph_.size_[component] < 2)
        return;
    std::vector<Node>& cycles = graph_.cycles_;
    cycles.erase(std::lower_bound(cycles.begin(), cycles.end(), component));
    cycles_.insert(component);
}

void GraphEditor::renumber(std::span<const Node> from, std::span<const Node> to) {
    std::unordered_map<Node, Node> renamed;
    for (std::size_t i = 0; i < from.size(); ++i)
        renamed.emplace(from[i], to[i]);
    const auto now = [&](Node node) {
        const auto found = renamed.find(node);
        return found == renamed.end() ? node : found->second;
    };
    // First where they are named, each place once; then they themselves.
    std::vector<std::uint32_t> outs;
    std::vector<std::uint32_t> ins;
    for (const Node node : from) {
        for (std::uint32_t i = graph_.firstOut(node); i < graph_.endOut(node); ++i) {
            const Node customer = graph_.customers_[i];
            const auto services = graph_.inServicesOf(customer);
            const auto place = std::ranges::find(services, graph_.services_[i]) - services.begin();
            ins.push_back(graph_.firstIn(customer) + static_cast<std::uint32_t>(place));
            outs.push_back(i);
        }
        for (std::uint32_t i = graph_.firstIn(node); i < graph_.endIn(node); ++i) {
            const Node server = graph_.servers_[i];
            if (renamed.contains(server))
                continue;
            const auto services = Graph::rowOf(graph_.services(), graph_.outRows_[server]);
            const auto place = std::ranges::find(services, graph_.inServices_[i]) - services.begin();
            outs.push_back(graph_.firstOut(server) + static_cast<std::uint32_t>(place));
            ins.push_back(i);
        }
    }
    for (const std::uint32_t i : outs)
        graph_.customers_[i] = now(graph_.customers_[i]);
    for (const std::uint32_t i : ins)
        graph_.servers_[i] = now(graph_.servers_[i]);

    struct Moved {
        Slot role;
        Graph::Row out;
        Graph::Row in;
        bool isEndCustomer; ///< it has become one just now: it was on a cycle
    };
    std::vector<Moved> moved;
    for (const Node node : from) {
        moved.push_back({graph_.slots_[node], graph_.outRows_[node], graph_.inRows_[node], graph_.isEndCustomer(node)});
        if (moved.back().isEndCustomer)
            setEndCustomer(node, false);
    }
    for (std::size_t i = 0; i < to.size(); ++i) {
        graph_.slots_[to[i]] = moved[i].role;
        graph_.outRows_[to[i]] = moved[i].out;
        graph_.inRows_[to[i]] = moved[i].in;
        graph_.nodes_[moved[i].role] = to[i];
        if (moved[i].isEndCustomer)
            setEndCustomer(to[i], true);
        moved_.push_back(moved[i].role);
    }
}

// What was strongly connected still is where every service that is lost has a way round.
bool GraphEditor::splitComponents() {
    std::unordered_set<Node> exact;
    for (const auto& [server, customer] : lost_) {
        const Node from = graph_.nodeOf(server);
        const Node to = graph_.nodeOf(customer);
        const Node component = graph_.component_[from];
        if (component != graph_.component_[to] || exact.contains(component) || isConnected(from, to))
            continue;
        const std::uint32_t count = graph_.size_[component];
        if (count > mostRenumbered)
            return false;
        split(component);
        for (Node node = component; node < component + count; ++node)
            exact.insert(node);
    }
    return true;
}

// Whether a way inside their component is found, in turns from both ends; false also where that takes too long.
bool GraphEditor::isConnected(Node from, Node to) {
    const Node component = graph_.component_[from];
    std::unordered_map<Node, std::uint8_t> marks{{from, customerSide}, {to, serverSide}};
    std::vector<Node> down{from};
    std::vector<Node> up{to};
    std::size_t lookedAt = 0;
    for (std::size_t i = 0; i < std::min(down.size(), up.size()) && lookedAt < mostLookedAt; ++i) {
        for (const bool isDown : {true, false}) {
            std::vector<Node>& found = isDown ? down : up;
            const std::uint8_t mark = isDown ? customerSide : serverSide;
            const auto neighbours = isDown ? graph_.customersOf(found[i]) : graph_.serversOf(found[i]);
            lookedAt += neighbours.size();
            for (const Node node : neighbours) {
                if (graph_.component_[node] != component)
                    continue;
                std::uint8_t& marked = marks[node];
                if ((marked & mark) != 0)
                    continue;
                if (marked != 0)
                    return true;
                marked |= mark;
                found.push_back(node);
            }
        }
    }
    return false;
}

} // namespace throughline
