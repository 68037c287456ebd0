#pragma once

#include <QString>
#include <cstddef>
#include <unordered_map>
#include <vector>

#include "core/model/table.h"

namespace throughline {

/// A set of slots with constant-time questions: one bit a slot, and a list of those that are in it.
class SlotSet {
  public:
    void insert(Slot slot);
    void erase(Slot slot);
    void clear();
    [[nodiscard]] bool contains(Slot slot) const { return slot < marks_.size() && marks_[slot]; }
    [[nodiscard]] bool isEmpty() const { return members_.empty(); }
    [[nodiscard]] std::size_t size() const { return members_.size(); }
    /// The lowest; noSlot where there is none.
    [[nodiscard]] Slot first() const;
    /// Ascending.
    [[nodiscard]] std::vector<Slot> all() const;
    /// In no order.
    [[nodiscard]] const std::vector<Slot>& members() const { return members_; }
    friend bool operator==(const SlotSet& a, const SlotSet& b) { return a.all() == b.all(); }

  private:
    std::vector<bool> marks_;
    std::vector<Slot> members_; // in no order
};

/// A trace, or a back-trace, laid over a drawing: what belongs to it is drawn in accent, the rest dimmed.
class Highlight {
  public:
    Slot task = noSlot;   ///< the traced task, if one was
    Slot origin = noSlot; ///< the role that it starts from, or the end customer that is traced back

    void addRole(Slot role) { roles_.insert(role); }
    /// `flow` in [0, 1] is the share of the work that travels along the service; it gives the arrow its width.
    void addService(Slot service, double flow);
    /// A note beside a role: an end customer's share, e.g. "87.5 % · 35 hours/year".
    void setNote(Slot role, QString text) { notes_[role] = std::move(text); }
    /// The role is where traced work is lost; drawn with the warning mark.
    void addDeadEnd(Slot role) { deadEnds_.insert(role); }

    [[nodiscard]] bool hasRole(Slot role) const { return roles_.contains(role); }
    [[nodiscard]] bool hasService(Slot service) const { return service < flows_.size() && flows_[service] >= 0.0F; }
    /// The service's flow; negative where it is not part of the trace.
    [[nodiscard]] double flowOf(Slot service) const { return service < flows_.size() ? double{flows_[service]} : -1.0; }
    [[nodiscard]] QString noteOf(Slot role) const;
    [[nodiscard]] bool isDeadEnd(Slot role) const { return deadEnds_.contains(role); }
    [[nodiscard]] const SlotSet& roles() const { return roles_; }
    [[nodiscard]] const std::unordered_map<Slot, QString>& notes() const { return notes_; }

  private:
    SlotSet roles_;
    SlotSet deadEnds_;
    std::vector<float> flows_;
    std::unordered_map<Slot, QString> notes_;
};

} // namespace throughline
