#pragma once

#include <cstddef>
#include <iterator>
#include <vector>

#include "core/model/slot_index.h"

namespace throughline {

/// For each slot of one table (the owners) the slots of another that hang on it: linked lists in two flat arrays, four
/// bytes an owner and four a member, so that a chain opens without an allocation for each role. A member stands in one
/// list at most. The order is that of insertion, newest first.
class SlotLists {
  public:
    using Slot = SlotIndex::Slot;

    class Iterator {
      public:
        using value_type = Slot;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const std::vector<Slot>* next, Slot slot) : next_(next), slot_(slot) {}
        Slot operator*() const { return slot_; }
        Iterator& operator++() {
            slot_ = (*next_)[slot_];
            return *this;
        }
        Iterator operator++(int) {
            Iterator old = *this;
            ++*this;
            return old;
        }
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.slot_ == b.slot_; }

      private:
        const std::vector<Slot>* next_ = nullptr;
        Slot slot_ = SlotIndex::none;
    };

    class List {
      public:
        List(const std::vector<Slot>* next, Slot first) : next_(next), first_(first) {}
        [[nodiscard]] Iterator begin() const { return {next_, first_}; }
        [[nodiscard]] Iterator end() const { return {next_, SlotIndex::none}; }
        [[nodiscard]] bool empty() const { return first_ == SlotIndex::none; }
        /// Counts: linear in the length of the list.
        [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(std::distance(begin(), end())); }

      private:
        const std::vector<Slot>* next_;
        Slot first_;
    };

    [[nodiscard]] List of(Slot owner) const {
        return {&next_, owner < first_.size() ? first_[owner] : SlotIndex::none};
    }
    void reserve(std::size_t owners, std::size_t members) {
        first_.reserve(owners);
        next_.reserve(members);
    }
    void insert(Slot owner, Slot member) {
        if (owner >= first_.size())
            first_.resize(owner + std::size_t{1}, SlotIndex::none);
        if (member >= next_.size())
            next_.resize(member + std::size_t{1}, SlotIndex::none);
        next_[member] = first_[owner];
        first_[owner] = member;
    }
    /// Linear in the length of the owner's list.
    void erase(Slot owner, Slot member) {
        Slot* link = &first_[owner];
        while (*link != member)
            link = &next_[*link];
        *link = next_[member];
        next_[member] = SlotIndex::none;
    }

  private:
    std::vector<Slot> first_;
    std::vector<Slot> next_;
};

} // namespace throughline
