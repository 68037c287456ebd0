#include "core/analysis/graph.h"

#include <algorithm>

#include "core/analysis/split_shares.h"
#include "core/analysis/strong_components.h"

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
    std::vector<Slot> customers; ///< of the edges, close together: the search for components sees nothing else
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
    split.customers.resize(split.edges.size());
    for (Slot slot = 0; slot < flat.services.size(); ++slot) {
        const FlatChain::Service& service = flat.services[slot];
        if (!isService(service) || (service.manager && ordinary[service.server] > 0))
            continue;
        const std::uint32_t place = split.start[service.server + 1]++;
        split.edges[place] = {service.customer, slot, service.weight};
        split.customers[place] = service.customer;
    }
    split.start.pop_back();
    return split;
}

struct SplitEdges {
    const Split& split;
    [[nodiscard]] std::uint32_t begin(Slot slot) const { return split.start[slot]; }
    [[nodiscard]] std::uint32_t end(Slot slot) const { return split.start[slot + 1]; }
    [[nodiscard]] Slot target(std::uint32_t edge) const { return split.customers[edge]; }
    void expect(Slot slot) const { __builtin_prefetch(&split.start[slot]); }
};

// Room for what edits will add, so that the first of them does not copy everything.
template <class T>
void reserveMore(std::vector<T>& values, std::size_t count) {
    values.reserve(count + count / 8 + 256);
}

// After so many components one place of the order is left free, so that one more finds room nearby.
constexpr std::uint32_t componentsPerHole = 256;

} // namespace

void splitShares(std::span<double> weights) {
    double largest = 0.0;
    for (const double weight : weights)
        largest = std::max(largest, weight);
    double total = 0.0;
    for (const double weight : weights)
        total += weight / largest;
    for (double& weight : weights)
        weight = std::max(weight / largest / total, smallestShare);
}

Graph::Graph(const FlatChain& flat) {
    const std::vector<std::uint8_t> endCustomer = chooseEndCustomers(flat);
    const Split split = splitOf(flat, endCustomer);
    StrongComponents components(static_cast<std::uint32_t>(flat.roles.size()), SplitEdges{split});
    for (Slot slot = 0; slot < flat.roles.size(); ++slot) {
        if (flat.roles[slot] != FlatChain::Kind::absent && !components.isFound(slot))
            components.search(slot);
    }
    slots_ = components.takeOrder();
    reserveMore(slots_, slots_.size());
    const Node count = nodeCount();
    reserveMore(nodes_, flat.roles.size());
    nodes_.assign(flat.roles.size(), noNode);
    reserveMore(endCustomer_, count);
    endCustomer_.resize(count);
    for (Node node = 0; node < count; ++node) {
        nodes_[slots_[node]] = node;
        endCustomer_[node] = endCustomer[slots_[node]];
        if (endCustomer_[node] != 0)
            endCustomers_.push_back(node);
    }
    edgeCount_ = static_cast<std::uint32_t>(split.edges.size());
    reserveMore(outRows_, count);
    outRows_.resize(count);
    reserveMore(customers_, edgeCount_);
    reserveMore(shares_, edgeCount_);
    reserveMore(services_, edgeCount_);
    customers_.resize(edgeCount_);
    shares_.resize(edgeCount_);
    services_.resize(edgeCount_);
    std::uint32_t place = 0;
    for (Node node = 0; node < count; ++node) {
        // The rows lie scattered: they are sent for some time before they are needed.
        constexpr Node ahead = 12;
        if (node + 2 * ahead < count)
            __builtin_prefetch(&split.start[slots_[node + 2 * ahead]]);
        if (node + ahead < count)
            __builtin_prefetch(&split.edges[split.start[slots_[node + ahead]]]);
        const Slot slot = slots_[node];
        outRows_[node].begin = place;
        for (std::uint32_t i = split.start[slot]; i < split.start[slot + 1]; ++i, ++place) {
            customers_[place] = nodes_[split.edges[i].customer];
            services_[place] = split.edges[i].service;
            shares_[place] = split.edges[i].weight;
        }
        outRows_[node].end = place;
        splitShares(std::span(shares_).subspan(outRows_[node].begin, place - outRows_[node].begin));
    }
    describeComponents(components.takeStarts());
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

void Graph::describeComponents(const std::vector<Node>& starts) {
    const Node count = nodeCount();
    const auto components = static_cast<std::uint32_t>(starts.size());
    for (auto* numbers : {&component_, &size_, &position_})
        reserveMore(*numbers, count);
    component_.resize(count);
    size_.assign(count, 1);
    position_.resize(count);
    reserveMore(closed_, count);
    closed_.assign(count, 0);
    reserveMore(order_, starts.size() + starts.size() / componentsPerHole);
    for (std::uint32_t i = 0; i < components; ++i) {
        const Node first = starts[i];
        const Node end = i + 1 < components ? starts[i + 1] : count;
        position_[first] = static_cast<std::uint32_t>(order_.size());
        order_.push_back(end - first < 2 ? first : first | cycleMark);
        if (i % componentsPerHole == componentsPerHole - 1)
            order_.push_back(hole);
        std::fill(component_.begin() + first, component_.begin() + end, first);
        if (end - first < 2)
            continue;
        size_[first] = end - first;
        cycles_.push_back(first);
        closed_[first] = staysInside(first) ? 1 : 0;
    }
}

bool Graph::staysInside(Node component) const {
    for (Node node = component; node < component + size_[component]; ++node) {
        for (const Node customer : customersOf(node)) {
            if (customer - component >= size_[component])
                return false;
        }
    }
    return true;
}

void Graph::turnRound() {
    const Node count = nodeCount();
    reserveMore(inRows_, count);
    inRows_.resize(count);
    for (const Node customer : customers_)
        ++inRows_[customer].end;
    std::uint32_t total = 0;
    for (Row& row : inRows_) {
        row.begin = total;
        total += row.end;
        row.end = row.begin;
    }
    reserveMore(servers_, edgeCount_);
    reserveMore(inServices_, edgeCount_);
    servers_.resize(edgeCount_);
    inServices_.resize(edgeCount_);
    for (Node node = 0; node < count; ++node) {
        for (std::uint32_t i = outRows_[node].begin; i < outRows_[node].end; ++i) {
            const std::uint32_t place = inRows_[customers_[i]].end++;
            servers_[place] = node;
            inServices_[place] = services_[i];
        }
    }
}

} // namespace throughline
