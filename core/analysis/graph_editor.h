#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "core/analysis/graph.h"

namespace throughline {

/// Takes one edit into a graph. Part of Graph::take().
///
/// The rows of the roles that the edit touches are made anew from the chain and compared with those that are there: so
/// nothing rests on the order of the edit's changes. graph_editor.cpp has the rows, graph_order.cpp what they do to
/// components and their order.
class GraphEditor {
  public:
    GraphEditor(Graph& graph, const Chain& chain) : graph_(graph), chain_(chain) {}

    /// False where a new graph is cheaper, or where end customers are to be assumed anew.
    bool run(const Edit& edit);
    [[nodiscard]] GraphChange takeChange();

  private:
    struct Wanted {
        Slot customer = noSlot;
        Slot service = noSlot;
        double weight = 1.0;
    };
    /// A role that the edit touches, and the row that it is to have, by service.
    struct Touched {
        Slot role = noSlot;
        std::vector<Wanted> row;
    };

    void collect(const Edit& edit);
    void findRemoved();
    [[nodiscard]] bool isToBeEndCustomer(Slot role) const;
    bool settleEndCustomers();
    void setEndCustomer(Node node, bool is);
    [[nodiscard]] std::vector<Wanted> wantedRow(Slot role) const;

    Node newNode(Slot role);
    void freeNode(Node node);
    void takeOut(const Touched& touched);
    bool putIn(const Touched& touched);
    void setShares(const Touched& touched);
    void eraseIn(Node customer, Slot service);
    void insertOut(Node server, Node customer, Slot service);
    void insertIn(Node customer, Node server, Slot service);
    [[nodiscard]] bool isWasteful() const;

    // graph_order.cpp. Nodes move only in these.
    /// Sees to the components that lost a service inside; the services that were lost are emptied.
    bool splitComponents();
    /// Sees to the order and the components before a service is put in.
    bool makeWay(Node server, Node customer);
    struct Search;
    [[nodiscard]] bool isConnected(Node from, Node to);
    void split(Node component);
    Node merge(const std::vector<Node>& components);
    /// Gives nodes other numbers: `from[i]` becomes `to[i]`. The old numbers are left as they are.
    void renumber(std::span<const Node> from, std::span<const Node> to);
    /// Puts components into the order in place of the one at `position`, and moves what stands in the way.
    void placeFrom(std::uint32_t position, std::span<const Node> components);
    void placeUpTo(std::uint32_t position, std::span<const Node> components);
    void setEntry(std::uint32_t position, Node component);
    void leaveHole(Node component) { graph_.order_[graph_.position_[component]] = Graph::hole; }
    void describe(Node component);
    void forgetCycle(Node component);

    Graph& graph_;
    const Chain& chain_;
    bool removesRoles_ = false;
    std::vector<Slot> slots_; ///< of the roles that the edit touches; ascending
    std::vector<Touched> touched_;
    std::vector<std::pair<Slot, Slot>> lost_; ///< services inside of a component: server and customer
    std::vector<Slot> moved_;                 ///< roles whose node has another number
    std::vector<Node> freed_;
    std::set<Node> cycles_; ///< components that are gone, new, or otherwise inside
};

} // namespace throughline
