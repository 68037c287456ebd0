#include "core/analysis/graph.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/analysis/split_shares.h"
#include "core/analysis/strong_components.h"

namespace throughline {

namespace {

// Weights so unlike that a share would vanish in a double still pass something on.
constexpr double smallestShare = 1e-100;

// Who serves whom in the split by slots, before the nodes are numbered: no more than the search for components needs,
// for memory that is touched once costs more than the search itself.
class Split {
  public:
    struct Part {
        Slot service;
        double weight;
    };

    Split(const FlatChain& flat, const std::vector<std::uint8_t>& endCustomer) {
        const std::size_t count = flat.roles.size();
        const auto isMissing = [&](const FlatChain::Service& service) {
            return service.server == noSlot || service.server == service.customer || endCustomer[service.server] != 0;
        };
        // Counted two places further on, so that after the rows are filled in, each start stands where it belongs.
        start.assign(count + 2, 0);
        std::vector<Slot> managers;
        for (Slot slot = 0; slot < flat.services.size(); ++slot) {
            const FlatChain::Service& service = flat.services[slot];
            if (isMissing(service))
                continue;
            if (service.manager) {
                managers.push_back(slot);
            } else {
                ++start[service.server + 2];
            }
        }
        std::erase_if(managers, [&](Slot slot) { return start[flat.services[slot].server + 2] > 0; });
        for (const Slot slot : managers)
            ++start[flat.services[slot].server + 2];
        std::partial_sum(start.begin(), start.end(), start.begin());
        customers.resize(start.back());
        parts.resize(start.back());
        const auto fill = [&](Slot slot) {
            const FlatChain::Service& service = flat.services[slot];
            const std::uint32_t at = start[service.server + 1]++;
            customers[at] = service.customer;
            parts[at] = {slot, service.weight};
        };
        for (Slot slot = 0; slot < flat.services.size(); ++slot) {
            if (!flat.services[slot].manager && !isMissing(flat.services[slot]))
                fill(slot);
        }
        for (const Slot slot : managers)
            fill(slot);
        start.pop_back();
    }

    std::vector<std::uint32_t> start;
    std::vector<Slot> customers;
    std::vector<Part> parts; ///< the rest of what is known of the same services, which the search does without
};

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
    for (double& weight : weights) {
        weight /= largest;
        total += weight;
    }
    for (double& weight : weights)
        weight = std::max(weight / total, smallestShare);
}

Graph::Graph(const FlatChain& flat) {
    // What this needs beside the graph is given back before the rest is made: fresh memory costs more than the work.
    const std::vector<Node> starts = numberNodes(flat);
    describeComponents(starts);
    turnRound();
}

std::vector<Node> Graph::numberNodes(const FlatChain& flat) {
    const std::vector<std::uint8_t> endCustomer = chooseEndCustomers(flat);
    const Split split(flat, endCustomer);
    std::vector<std::uint32_t> order;
    reserveMore(order, flat.roles.size());
    StrongComponents components(static_cast<std::uint32_t>(flat.roles.size()), SplitEdges{split}, std::move(order));
    for (Slot slot = 0; slot < flat.roles.size(); ++slot) {
        if (flat.roles[slot] != FlatChain::Kind::absent && !components.isFound(slot))
            components.search(slot);
    }
    slots_ = components.takeOrder();
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
    edgeCount_ = static_cast<std::uint32_t>(split.customers.size());
    reserveMore(outRows_, count);
    outRows_.resize(count);
    reserveMore(customers_, edgeCount_);
    reserveMore(shares_, edgeCount_);
    reserveMore(services_, edgeCount_);
    customers_.resize(edgeCount_);
    shares_.resize(edgeCount_);
    services_.resize(edgeCount_);
    // The rows of the next nodes are anywhere in memory: they are sent for before their turn.
    constexpr Node ahead = 8;
    std::uint32_t place = 0;
    for (Node node = 0; node < count; ++node) {
        if (node + ahead < count) {
            const std::uint32_t row = split.start[slots_[node + ahead]];
            __builtin_prefetch(split.customers.data() + row);
            __builtin_prefetch(split.parts.data() + row);
        }
        const std::uint32_t begin = place;
        const Slot slot = slots_[node];
        const std::uint32_t end = split.start[slot + 1];
        for (std::uint32_t i = split.start[slot]; i < end; ++i, ++place) {
            customers_[place] = nodes_[split.customers[i]];
            services_[place] = split.parts[i].service;
            shares_[place] = split.parts[i].weight;
        }
        outRows_[node] = {begin, place};
        if (place == begin + 1) {
            shares_[begin] = 1.0;
        } else {
            splitShares(std::span(shares_).subspan(begin, place - begin));
        }
    }
    return components.takeStarts();
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
    const std::size_t entries = components + components / componentsPerHole;
    reserveMore(order_, entries);
    order_.assign(entries, hole);
    std::uint32_t position = 0;
    for (std::uint32_t i = 0; i < components; ++i, ++position) {
        if (i > 0 && i % componentsPerHole == 0)
            ++position;
        const Node first = starts[i];
        const Node end = i + 1 < components ? starts[i + 1] : count;
        component_[first] = first;
        position_[first] = position;
        order_[position] = first;
        if (end - first < 2)
            continue;
        order_[position] |= cycleMark;
        for (Node node = first + 1; node < end; ++node)
            component_[node] = first;
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
