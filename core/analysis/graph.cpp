#include "core/analysis/graph.h"

#include <algorithm>

namespace throughline {

namespace {

// Weights so unlike that a share would vanish in a double still pass something on.
constexpr double smallestShare = 1e-100;

// The services of the split by slots, before the nodes are numbered.
struct Split {
    struct Edge {
        Slot customer;
        Slot service;
        double weight;
    };
    std::vector<std::uint32_t> start;
    std::vector<Edge> edges;
};

Split splitOf(const FlatChain& flat, const std::vector<std::uint8_t>& endCustomer) {
    const std::size_t count = flat.roles.size();
    const auto isService = [&](const FlatChain::Service& service) {
        return service.server != noSlot && service.server != service.customer && endCustomer[service.server] == 0;
    };
    // Counted two places further on, so that after the rows are filled in, each start stands where it belongs.
    std::vector<std::uint32_t> ordinary(count, 0);
    std::vector<std::uint32_t> managers(count, 0);
    for (const FlatChain::Service& service : flat.services) {
        if (isService(service))
            ++(service.manager ? managers : ordinary)[service.server];
    }
    Split split;
    split.start.assign(count + 2, 0);
    for (std::size_t i = 0; i < count; ++i) {
        split.start[i + 2] = split.start[i + 1] + (ordinary[i] > 0 ? ordinary[i] : managers[i]);
    }
    split.edges.resize(split.start[count + 1]);
    for (Slot slot = 0; slot < flat.services.size(); ++slot) {
        const FlatChain::Service& service = flat.services[slot];
        if (!isService(service) || (service.manager && ordinary[service.server] > 0))
            continue;
        split.edges[split.start[service.server + 1]++] = {service.customer, slot, service.weight};
    }
    split.start.pop_back();
    return split;
}

// Tarjan's components without recursion. Gives the slots in the order in which components are completed, which is from
// the end customers backwards, and where each component starts.
class Components {
  public:
    Components(const FlatChain& flat, const Split& split, std::vector<Slot>& order, std::vector<Node>& starts)
        : split_(split), order_(order), starts_(starts), low_(flat.roles.size(), unseen) {
        order_.reserve(flat.roles.size());
        for (Slot slot = 0; slot < flat.roles.size(); ++slot) {
            if (flat.roles[slot] != FlatChain::Kind::absent && low_[slot] == unseen)
                search(slot);
        }
        starts_.push_back(static_cast<Node>(order_.size()));
    }

  private:
    static constexpr std::uint32_t unseen = 0xffffffff;
    static constexpr std::uint32_t done = 0xfffffffe;
    struct Frame {
        Slot slot;
        std::uint32_t edge;
        std::uint32_t number;
    };

    void enter(Slot slot) {
        low_[slot] = counter_;
        frames_.push_back({slot, split_.start[slot], counter_++});
        open_.push_back(slot);
    }

    void search(Slot root) {
        enter(root);
        while (!frames_.empty()) {
            Frame& frame = frames_.back();
            if (frame.edge < split_.start[frame.slot + 1]) {
                const Slot customer = split_.edges[frame.edge++].customer;
                if (low_[customer] == unseen) {
                    enter(customer);
                } else if (low_[customer] != done) {
                    low_[frame.slot] = std::min(low_[frame.slot], low_[customer]);
                }
                continue;
            }
            const Frame left = frame;
            frames_.pop_back();
            if (low_[left.slot] == left.number)
                complete(left.slot);
            if (!frames_.empty() && low_[left.slot] != done) {
                low_[frames_.back().slot] = std::min(low_[frames_.back().slot], low_[left.slot]);
            }
        }
    }

    void complete(Slot root) {
        starts_.push_back(static_cast<Node>(order_.size()));
        Slot slot = noSlot;
        do {
            slot = open_.back();
            open_.pop_back();
            low_[slot] = done;
            order_.push_back(slot);
        } while (slot != root);
    }

    const Split& split_;
    std::vector<Slot>& order_;
    std::vector<Node>& starts_;
    std::vector<std::uint32_t> low_;
    std::vector<Frame> frames_;
    std::vector<Slot> open_;
    std::uint32_t counter_ = 0;
};

} // namespace

Graph::Graph(const FlatChain& flat) {
    const std::vector<std::uint8_t> endCustomer = chooseEndCustomers(flat);
    const Split split = splitOf(flat, endCustomer);
    Components(flat, split, slots_, componentStart_);
    const Node count = nodeCount();
    nodes_.assign(flat.roles.size(), noNode);
    endCustomer_.resize(count);
    for (Node node = 0; node < count; ++node) {
        nodes_[slots_[node]] = node;
        endCustomer_[node] = endCustomer[slots_[node]];
        if (endCustomer_[node] != 0)
            endCustomers_.push_back(node);
    }
    outStart_.assign(count + 1, 0);
    customers_.reserve(split.edges.size());
    shares_.reserve(split.edges.size());
    services_.reserve(split.edges.size());
    for (Node node = 0; node < count; ++node) {
        const Slot slot = slots_[node];
        const std::span<const Split::Edge> row(split.edges.data() + split.start[slot],
                                               split.edges.data() + split.start[slot + 1]);
        double largest = 0.0;
        for (const Split::Edge& edge : row)
            largest = std::max(largest, edge.weight);
        double total = 0.0;
        for (const Split::Edge& edge : row)
            total += edge.weight / largest;
        for (const Split::Edge& edge : row) {
            customers_.push_back(nodes_[edge.customer]);
            services_.push_back(edge.service);
            shares_.push_back(std::max(edge.weight / largest / total, smallestShare));
        }
        outStart_[node + 1] = static_cast<std::uint32_t>(customers_.size());
    }
    describeComponents();
    turnRound();
}

std::vector<std::uint8_t> Graph::chooseEndCustomers(const FlatChain& flat) {
    std::vector<std::uint8_t> chosen(flat.roles.size(), 0);
    assumed_ = true;
    for (std::size_t i = 0; i < flat.roles.size(); ++i) {
        if (flat.roles[i] != FlatChain::Kind::endCustomer)
            continue;
        chosen[i] = 1;
        assumed_ = false;
    }
    if (!assumed_)
        return chosen;
    for (const FlatChain::Service& service : flat.services) {
        if (service.server != noSlot && !service.manager)
            chosen[service.customer] = 1;
    }
    for (const FlatChain::Service& service : flat.services) {
        if (service.server != noSlot)
            chosen[service.server] = 0;
    }
    for (std::size_t i = 0; i < flat.roles.size(); ++i) {
        if (flat.hasTask[i] != 0)
            chosen[i] = 0;
    }
    return chosen;
}

void Graph::describeComponents() {
    const auto count = static_cast<std::uint32_t>(componentStart_.size() - 1);
    component_.resize(nodeCount());
    closed_.assign(count, 0);
    for (std::uint32_t component = 0; component < count; ++component) {
        const Node first = componentStart_[component];
        const Node end = componentStart_[component + 1];
        for (Node node = first; node < end; ++node)
            component_[node] = component;
        if (end - first < 2)
            continue;
        cycles_.push_back(component);
        // What does not stay goes to a smaller number.
        const auto leaves = [&](Node customer) { return customer < first; };
        closed_[component] =
            std::none_of(customers_.begin() + outStart_[first], customers_.begin() + outStart_[end], leaves) ? 1 : 0;
    }
}

void Graph::turnRound() {
    const Node count = nodeCount();
    inStart_.assign(count + 1, 0);
    for (const Node customer : customers_)
        ++inStart_[customer + 1];
    for (Node node = 0; node < count; ++node)
        inStart_[node + 1] += inStart_[node];
    servers_.resize(customers_.size());
    inServices_.resize(customers_.size());
    std::vector<std::uint32_t> next(inStart_.begin(), inStart_.end() - 1);
    for (Node node = 0; node < count; ++node) {
        for (std::uint32_t i = outStart_[node]; i < outStart_[node + 1]; ++i) {
            const std::uint32_t place = next[customers_[i]]++;
            servers_[place] = node;
            inServices_[place] = services_[i];
        }
    }
}

} // namespace throughline
