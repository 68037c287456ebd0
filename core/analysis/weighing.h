#pragma once

#include <span>
#include <vector>

#include "core/analysis/impact.h"

namespace throughline {

/// What every role matters to some end customers together, before it is known which rows are kept. Part of impact.cpp
/// and stand_ins.cpp.
class Weighing {
  public:
    struct Entry {
        double contribution = 0.0;
        double dependence = 0.0;
        Node node = noNode;
        bool isOpen = false; ///< the dependence is still its upper bound, N(r, r) taken as 1
    };

    Weighing(const Graph& graph, const Solver& solver, const OwnWork& work, std::span<const Node> customers);

    [[nodiscard]] double received() const { return received_; }
    [[nodiscard]] bool isExact() const { return exact_; }

    /// Of every role that matters at all; those of cycles of more than 2,000 roles are open.
    [[nodiscard]] std::vector<Entry> entries();
    [[nodiscard]] Entry entry(Node node, double returns, bool isOpen) const;
    /// The exact dependence of an entry that still has an upper bound.
    void close(Entry& entry);
    [[nodiscard]] RoleImpact row(const Entry& entry) const;

  private:
    void add(std::vector<Entry>& entries, Node node, double returns, bool isOpen) const;

    const Graph& graph_;
    const Solver& solver_;
    const OwnWork& work_;
    std::vector<double> reach_;
    std::vector<double> arrivals_;
    double received_ = 0.0;
    bool exact_ = true;
};

} // namespace throughline
