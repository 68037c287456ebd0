#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/model/chain.h"

namespace throughline {

/// What the graph needs to know of a chain, by slots: bare numbers, so that a chain of a million roles is made quickly.
struct FlatChain {
    enum class Kind : std::uint8_t { absent, internal, endCustomer };
    struct Service {
        Slot server = noSlot; ///< noSlot: the slot is empty
        Slot customer = noSlot;
        double weight = 1.0;
        bool manager = false;
    };
    std::vector<Kind> roles;
    std::vector<std::uint8_t> hasTask; ///< one a role
    std::vector<Service> services;

    static FlatChain of(const Chain& chain);
};

/// A role of a Graph. Nodes are numbered by components in topological order, end customers and dead ends first: every
/// service that takes part in the split leads to a node of the same component or to a smaller number.
using Node = std::uint32_t;
inline constexpr Node noNode = 0xffffffff;

/// The split of work as flat arrays: who passes which share of its work on to whom. Immutable.
///
/// Holds only the services that take part in the split (a role's manager services only where it has no other), and
/// none that leave an end customer. Where the chain marks no end customer, those that semantics.md assumes are taken.
/// Components are the strongly connected ones (Tarjan 1972, without recursion); their nodes stand side by side.
class Graph {
  public:
    explicit Graph(const FlatChain& flat);
    explicit Graph(const Chain& chain) : Graph(FlatChain::of(chain)) {}

    [[nodiscard]] Node nodeCount() const { return static_cast<Node>(slots_.size()); }
    [[nodiscard]] Slot slotOf(Node node) const { return slots_[node]; }
    /// The node of the role in `slot`; noNode where the slot is empty.
    [[nodiscard]] Node nodeOf(Slot slot) const { return slot < nodes_.size() ? nodes_[slot] : noNode; }
    [[nodiscard]] bool isEndCustomer(Node node) const { return endCustomer_[node] != 0; }
    /// Whether no end customer is marked, so that isEndCustomer() rests on the assumption.
    [[nodiscard]] bool isAssumed() const { return assumed_; }
    /// Ascending.
    [[nodiscard]] std::span<const Node> endCustomers() const { return endCustomers_; }

    // The services out of a node stand at firstOut(node) … firstOut(node + 1) of customers(), shares() and services();
    // the shares of a node add up to 1. Those into a node at firstIn(node) … of servers() and inServices().
    [[nodiscard]] std::uint32_t firstOut(Node node) const { return outStart_[node]; }
    [[nodiscard]] std::uint32_t firstIn(Node node) const { return inStart_[node]; }
    [[nodiscard]] std::uint32_t edgeCount() const { return static_cast<std::uint32_t>(customers_.size()); }
    [[nodiscard]] std::span<const Node> customers() const { return customers_; }
    [[nodiscard]] std::span<const double> shares() const { return shares_; }
    [[nodiscard]] std::span<const Slot> services() const { return services_; }
    [[nodiscard]] std::span<const Node> servers() const { return servers_; }
    [[nodiscard]] std::span<const Slot> inServices() const { return inServices_; }
    [[nodiscard]] std::span<const Node> customersOf(Node node) const {
        return customers().subspan(outStart_[node], outStart_[node + 1] - outStart_[node]);
    }
    [[nodiscard]] std::span<const Node> serversOf(Node node) const {
        return servers().subspan(inStart_[node], inStart_[node + 1] - inStart_[node]);
    }

    /// A component is the range firstOf(component) … firstOf(component + 1) of nodes.
    [[nodiscard]] std::uint32_t componentCount() const {
        return static_cast<std::uint32_t>(componentStart_.size() - 1);
    }
    [[nodiscard]] Node firstOf(std::uint32_t component) const { return componentStart_[component]; }
    [[nodiscard]] std::uint32_t componentOf(Node node) const { return component_[node]; }
    [[nodiscard]] std::uint32_t sizeOf(std::uint32_t component) const {
        return componentStart_[component + 1] - componentStart_[component];
    }
    /// The components of two or more roles, ascending.
    [[nodiscard]] std::span<const std::uint32_t> cycles() const { return cycles_; }
    /// Whether the component has two or more roles and work does not leave it.
    [[nodiscard]] bool isClosedLoop(std::uint32_t component) const { return closed_[component] != 0; }
    /// A role that is no end customer and serves nobody.
    [[nodiscard]] bool isDeadEnd(Node node) const {
        return outStart_[node] == outStart_[node + 1] && endCustomer_[node] == 0;
    }

  private:
    /// One entry a slot; sets assumed_.
    std::vector<std::uint8_t> chooseEndCustomers(const FlatChain& flat);
    void describeComponents();
    void turnRound();

    std::vector<Slot> slots_;
    std::vector<Node> nodes_;
    std::vector<std::uint8_t> endCustomer_;
    std::vector<Node> endCustomers_;
    bool assumed_ = false;
    std::vector<std::uint32_t> outStart_;
    std::vector<Node> customers_;
    std::vector<double> shares_;
    std::vector<Slot> services_;
    std::vector<std::uint32_t> inStart_;
    std::vector<Node> servers_;
    std::vector<Slot> inServices_;
    std::vector<Node> componentStart_;
    std::vector<std::uint32_t> component_;
    std::vector<std::uint32_t> cycles_;
    std::vector<std::uint8_t> closed_;
};

} // namespace throughline
