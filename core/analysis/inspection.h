#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/findings.h"
#include "core/analysis/role_order.h"

namespace throughline {

/// One look over a whole chain: what the checks share, and the findings so far. Part of findings.cpp.
class Inspection {
  public:
    Inspection(const Chain& chain, const Graph& graph, Day today);

    /// problems.cpp
    void findProblems();
    /// hints.cpp
    void findHints();

    std::vector<Finding> findings;

  private:
    void checkReach();
    void checkTasks();
    void checkEndCustomers();
    void checkImpacts();
    void checkDepartments();
    void hintAtEndCustomers();
    void hintAtTasks();
    void hintAtServices();
    void hintAtPartnerships();
    void hintAtPeople();
    void hintAtOwner();

    [[nodiscard]] const Role& role(Slot slot) const { return *chain_.roles().at(slot); }
    [[nodiscard]] const Service& service(Slot slot) const { return *chain_.services().at(slot); }
    [[nodiscard]] const Task& task(Slot slot) const { return *chain_.tasks().at(slot); }
    [[nodiscard]] Slot slotOf(const RoleKey& key) const { return chain_.roles().slotOf(key); }
    [[nodiscard]] const std::string& titleOf(const RoleKey& key) const { return chain_.roles().find(key)->title; }
    [[nodiscard]] bool leads(Slot slot) const { return leads_[graph_.nodeOf(slot)] != 0; }
    [[nodiscard]] bool isEndCustomer(Slot slot) const { return graph_.isEndCustomer(graph_.nodeOf(slot)); }
    /// The first few titles, and how many more there are.
    [[nodiscard]] std::string listed(const std::vector<Slot>& roles) const;
    [[nodiscard]] std::vector<std::string> keysOf(const std::vector<Slot>& roles) const;

    void problem(std::string_view check, std::vector<std::string> keys, std::string_view fact,
                 std::string_view suggestion, std::vector<std::string> arguments) {
        findings.push_back({check, Severity::problem, std::move(keys), fact, suggestion, std::move(arguments)});
    }
    void hint(std::string_view check, std::vector<std::string> keys, std::string_view fact, std::string_view suggestion,
              std::vector<std::string> arguments) {
        findings.push_back({check, Severity::hint, std::move(keys), fact, suggestion, std::move(arguments)});
    }

    const Chain& chain_;
    const Graph& graph_;
    Day today_;
    RoleOrder order_;
    std::vector<Slot> roles_;    ///< by title, then key
    std::vector<Slot> tasks_;    ///< by title, then key
    std::vector<Slot> services_; ///< by server, then customer, both in the order of roles_, then key
    std::vector<Slot> server_;   ///< of each service, by slot
    std::vector<Slot> customer_;
    std::vector<std::uint8_t> leads_; ///< by node: whether some walk leads to an end customer
};

/// The nodes from which some walk leads to one of `ends`: one entry a node.
std::vector<std::uint8_t> leadingTo(const Graph& graph, std::span<const Node> ends);

} // namespace throughline
