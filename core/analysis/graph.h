#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/flat_chain.h"
#include "core/model/chain.h"
#include "core/model/edit.h"

namespace throughline {

/// A role of a Graph.
using Node = std::uint32_t;
inline constexpr Node noNode = 0xffffffff;

/// What an edit has made different in a Graph, for those who keep something beside it.
struct GraphChange {
    std::vector<Slot> roles;  ///< the roles that are new, gone, renumbered, or pass on or are given other work
    std::vector<Node> freed;  ///< numbers that stand for no role any more, or for another one
    std::vector<Node> cycles; ///< components that are gone, new, or otherwise inside
};

/// The split of work as flat arrays: who passes which share of its work on to whom.
///
/// Holds only the services that take part in the split (a role's manager services only where it has no other), and
/// none that leave an end customer. Where the chain marks no end customer, those that semantics.md assumes are taken.
/// Components are the strongly connected ones (Tarjan 1972, without recursion); their nodes stand side by side.
/// A fresh graph numbers its nodes from the end customers backwards, and has a node for every role and no other. An
/// edit is taken in where it strikes: numbers and rows that it leaves over stay behind, empty.
class Graph {
  public:
    explicit Graph(const FlatChain& flat);
    explicit Graph(const Chain& chain) : Graph(FlatChain::of(chain)) {}

    /// Takes in an edit that has been applied to the chain of which this is the graph. Nothing where that would cost
    /// as much as a new graph, or where the end customers are to be assumed anew: then the graph is spoilt.
    [[nodiscard]] std::optional<GraphChange> take(const Chain& chain, const Edit& edit);

    /// The number of numbers: some may stand for no role (slotOf() is noSlot) and have no services.
    [[nodiscard]] Node nodeCount() const { return static_cast<Node>(slots_.size()); }
    [[nodiscard]] Slot slotOf(Node node) const { return slots_[node]; }
    /// The node of the role in `slot`; noNode where the slot is empty.
    [[nodiscard]] Node nodeOf(Slot slot) const { return slot < nodes_.size() ? nodes_[slot] : noNode; }
    [[nodiscard]] bool isEndCustomer(Node node) const { return endCustomer_[node] != 0; }
    /// Whether no end customer is marked, so that isEndCustomer() rests on the assumption.
    [[nodiscard]] bool isAssumed() const { return assumed_; }
    /// Ascending.
    [[nodiscard]] std::span<const Node> endCustomers() const { return endCustomers_; }

    // The services out of a node stand at firstOut(node) … endOut(node) of customers(), shares() and services(), by
    // slot; the shares of a node add up to 1. Those into a node at firstIn(node) … endIn(node) of servers() and
    // inServices(). Between the rows there may be places that belong to none.
    [[nodiscard]] std::uint32_t firstOut(Node node) const { return outRows_[node].begin; }
    [[nodiscard]] std::uint32_t endOut(Node node) const { return outRows_[node].end; }
    [[nodiscard]] std::uint32_t firstIn(Node node) const { return inRows_[node].begin; }
    [[nodiscard]] std::uint32_t endIn(Node node) const { return inRows_[node].end; }
    [[nodiscard]] std::uint32_t edgeCount() const { return edgeCount_; }
    [[nodiscard]] std::span<const Node> customers() const { return customers_; }
    [[nodiscard]] std::span<const double> shares() const { return shares_; }
    [[nodiscard]] std::span<const Slot> services() const { return services_; }
    [[nodiscard]] std::span<const Node> servers() const { return servers_; }
    [[nodiscard]] std::span<const Slot> inServices() const { return inServices_; }
    [[nodiscard]] std::span<const Node> customersOf(Node node) const { return rowOf(customers(), outRows_[node]); }
    [[nodiscard]] std::span<const Node> serversOf(Node node) const { return rowOf(servers(), inRows_[node]); }
    [[nodiscard]] std::span<const Slot> inServicesOf(Node node) const { return rowOf(inServices(), inRows_[node]); }

    /// A component is named by its first node; it is the range component … component + sizeOf(component) of nodes.
    [[nodiscard]] Node componentOf(Node node) const { return component_[node]; }
    [[nodiscard]] std::uint32_t sizeOf(Node component) const { return size_[component]; }
    /// The components of two or more roles, ascending.
    [[nodiscard]] std::span<const Node> cycles() const { return cycles_; }
    /// Whether the component has two or more roles and work does not leave it.
    [[nodiscard]] bool isClosedLoop(Node component) const { return closed_[component] != 0; }
    /// A role that is no end customer and serves nobody.
    [[nodiscard]] bool isDeadEnd(Node node) const {
        return outRows_[node].begin == outRows_[node].end && endCustomer_[node] == 0;
    }

    /// Ascends with the topological order: a service leads to a node of the same component or of a smaller rank; the
    /// ranks of a component are side by side, as its nodes are. Its lower half is the node.
    [[nodiscard]] std::uint64_t rankOf(Node node) const {
        return isAscending_ ? node : std::uint64_t{position_[component_[node]]} << 32U | node;
    }
    /// Calls single(node) and cycle(component) for all components in that order, end customers and dead ends first.
    template <class Single, class Cycle>
    void fromCustomers(Single single, Cycle cycle) const {
        for (const std::uint32_t entry : order_) {
            if (entry < cycleMark) {
                single(Node{entry});
            } else if (entry != hole) {
                cycle(Node{entry & ~cycleMark});
            }
        }
    }
    /// The same in the opposite order.
    template <class Single, class Cycle>
    void towardCustomers(Single single, Cycle cycle) const {
        for (std::size_t i = order_.size(); i-- > 0;) {
            const std::uint32_t entry = order_[i];
            if (entry < cycleMark) {
                single(Node{entry});
            } else if (entry != hole) {
                cycle(Node{entry & ~cycleMark});
            }
        }
    }

  private:
    friend class GraphEditor;
    struct Row {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    static constexpr std::uint32_t cycleMark = 0x80000000;
    static constexpr std::uint32_t hole = 0xffffffff;
    template <class T>
    static std::span<const T> rowOf(std::span<const T> all, Row row) {
        return all.subspan(row.begin, row.end - row.begin);
    }

    /// One entry a slot; sets assumed_.
    std::vector<std::uint8_t> chooseEndCustomers(const FlatChain& flat);
    /// Makes the nodes and the rows out of them; returns where each component starts.
    std::vector<Node> numberNodes(const FlatChain& flat);
    void describeComponents(const std::vector<Node>& starts);
    void turnRound();
    [[nodiscard]] bool staysInside(Node component) const;

    std::vector<Slot> slots_;
    std::vector<Node> nodes_;
    std::vector<std::uint8_t> endCustomer_;
    std::vector<Node> endCustomers_;
    bool assumed_ = false;
    std::vector<Row> outRows_;
    std::vector<Node> customers_;
    std::vector<double> shares_;
    std::vector<Slot> services_;
    std::vector<Row> inRows_;
    std::vector<Node> servers_;
    std::vector<Slot> inServices_;
    std::uint32_t edgeCount_ = 0;
    std::vector<Node> component_;
    std::vector<std::uint32_t> size_; ///< of a component, at its first node
    std::vector<std::uint8_t> closed_;
    std::vector<Node> cycles_;
    /// Components in topological order: a node, a cycle's first node with the mark, or a hole where one was.
    std::vector<std::uint32_t> order_;
    std::vector<std::uint32_t> position_; ///< of a component in order_, at its first node
    bool isAscending_ = true;             ///< the nodes still stand in topological order themselves
    std::vector<Node> free_;              ///< numbers for new roles
};

} // namespace throughline
