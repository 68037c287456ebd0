#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <cstddef>
#include <optional>
#include <set>
#include <vector>

#include "core/analysis/trace.h"
#include "core/model/chain.h"

/// What semantics.md says, word by word and as slowly as need be: exact fractions, dense elimination, every path, every
/// role really taken away. Shares nothing with the code that it judges but the chain.
namespace throughline::reference {

using Number = boost::multiprecision::cpp_rational;

class Model {
  public:
    explicit Model(const Chain& chain);

    [[nodiscard]] const std::set<Slot>& endCustomers() const { return ends_; }
    [[nodiscard]] bool isAssumed() const { return assumed_; }
    /// reach(u, c) for all u, by slot.
    [[nodiscard]] std::vector<Number> reachOf(Slot customer) const;
    [[nodiscard]] Number lost(Slot role) const;

    /// Where a task's work, or (without a task) a role's, starts.
    struct Start {
        Slot role = noSlot;
        Slot service = noSlot;
    };
    [[nodiscard]] Start startOf(Slot task) const;
    [[nodiscard]] Number reach(const Start& start, Slot customer) const;
    /// The end customers to whom some walk leads.
    [[nodiscard]] std::set<Slot> reached(const Start& start) const;
    [[nodiscard]] std::size_t hops(const Start& start, Slot customer) const;
    [[nodiscard]] std::set<Slot> criticalRoles(const Start& start, Slot customer) const;
    struct ExactPath {
        std::vector<Slot> roles;
        Number share;
    };
    /// All of them, ranked.
    [[nodiscard]] std::vector<ExactPath> paths(const Start& start, Slot customer) const;
    [[nodiscard]] std::set<Slot> traceRoles(const Start& start) const;
    [[nodiscard]] std::set<Slot> traceServices(const Start& start) const;
    [[nodiscard]] std::set<Slot> lostServices(const Start& start) const;
    [[nodiscard]] std::set<Slot> deadEnds(const Start& start) const;
    [[nodiscard]] std::set<std::set<Slot>> closedLoops(const Start& start) const;
    /// How much of the work crosses the service.
    [[nodiscard]] Number flow(const Start& start, Slot service) const;

    [[nodiscard]] BackTrace backTrace(Slot customer) const;

    [[nodiscard]] bool byEffort() const;
    [[nodiscard]] Number own(Slot role) const;
    [[nodiscard]] Number received(Slot customer) const;
    [[nodiscard]] std::optional<Number> contribution(Slot role, Slot customer) const;
    /// By really turning the role into a dead end.
    [[nodiscard]] std::optional<Number> dependence(Slot role, Slot customer) const;

    [[nodiscard]] bool isEarlier(Slot a, Slot b) const;

  private:
    struct Step {
        Slot server;
        Slot customer;
        Slot service;
        Number share;
    };
    void chooseEnds();
    void split();
    /// All slots that walks lead to from the slots, themselves included, without passing `avoided`.
    [[nodiscard]] std::set<Slot> from(std::set<Slot> slots, Slot avoided = noSlot) const;
    [[nodiscard]] bool leads(Slot role) const;
    /// The first steps of walks from the start.
    [[nodiscard]] std::vector<Step> firstSteps(const Start& start) const;
    [[nodiscard]] std::set<Slot> entered(const Start& start) const;
    [[nodiscard]] std::vector<Number> solve(const std::vector<Number>& worth) const;
    void extend(std::vector<ExactPath>& found, ExactPath& path, Slot customer) const;

    const Chain& chain_;
    std::set<Slot> roles_;
    std::set<Slot> ends_;
    bool assumed_ = false;
    std::vector<Step> steps_;
};

} // namespace throughline::reference
