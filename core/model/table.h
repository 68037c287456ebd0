#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <iterator>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/edit.h"
#include "core/model/slot_index.h"

namespace throughline {

using Slot = SlotIndex::Slot;
inline constexpr Slot noSlot = SlotIndex::none;

/// All rows of one kind: immutable shared rows in a vector of slots, found by identity through one hash.
///
/// A row keeps its slot for as long as it is in the table, however often it changes; the slot of a removed row is
/// empty until another row takes it. Iteration goes over the rows in the order of their slots. Copying a table copies
/// pointers, not rows.
template <class E>
class Table {
  public:
    [[nodiscard]] std::size_t size() const { return rows_.size() - free_.size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    /// The number of slots, empty ones included: every slot of a row is below it.
    [[nodiscard]] Slot slotCount() const { return static_cast<Slot>(rows_.size()); }

    /// The row in `slot`, or null where the slot is empty.
    [[nodiscard]] const E* at(Slot slot) const { return rows_[slot].get(); }
    [[nodiscard]] const Row<E>& row(Slot slot) const { return rows_[slot]; }

    [[nodiscard]] Slot slotOf(const IdentityOf<E>& identity) const {
        return index_.find(hashOf(identity), [&](Slot slot) { return identityOf(*rows_[slot]) == identity; });
    }
    /// The slot of the row whose key has that text; only for kinds that have keys.
    [[nodiscard]] Slot slotOfText(std::string_view text) const {
        return index_.find(hashText(text), [&](Slot slot) { return rows_[slot]->key.text() == text; });
    }
    /// The slots of many rows at once, noSlot for those that are not there. In a large table a look-up is a walk
    /// through memory that is not at hand; taken in blocks, the walks overlap (3 times as fast at 100,000 rows).
    template <class Ask>
    void slotsOf(std::size_t count, Ask&& identityAt, std::vector<Slot>& found) const {
        constexpr std::size_t block = 32;
        std::array<std::uint64_t, block> hashes{};
        found.resize(count);
        for (std::size_t start = 0; start < count; start += block) {
            const std::size_t length = std::min(block, count - start);
            for (std::size_t i = 0; i < length; ++i) {
                hashes[i] = hashOf(identityAt(start + i));
                index_.prefetch(hashes[i]);
            }
            for (std::size_t i = 0; i < length; ++i) {
                found[start + i] = index_.guess(hashes[i]);
                if (found[start + i] != noSlot)
                    __builtin_prefetch(&rows_[found[start + i]]);
            }
            for (std::size_t i = 0; i < length; ++i) {
                if (found[start + i] != noSlot)
                    __builtin_prefetch(rows_[found[start + i]].get());
            }
            for (std::size_t i = 0; i < length; ++i) {
                found[start + i] = slotOf(identityAt(start + i));
            }
        }
    }
    [[nodiscard]] const E* find(const IdentityOf<E>& identity) const {
        const Slot slot = slotOf(identity);
        return slot == noSlot ? nullptr : rows_[slot].get();
    }
    /// The row itself, to keep or to name as a before image; null where there is none.
    [[nodiscard]] Row<E> share(const IdentityOf<E>& identity) const {
        const Slot slot = slotOf(identity);
        return slot == noSlot ? nullptr : rows_[slot];
    }
    [[nodiscard]] bool contains(const IdentityOf<E>& identity) const { return slotOf(identity) != noSlot; }

    class Iterator {
      public:
        using value_type = E;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const std::vector<Row<E>>* rows, std::size_t slot) : rows_(rows), slot_(slot) { skip(); }
        const E& operator*() const { return *(*rows_)[slot_]; }
        const E* operator->() const { return (*rows_)[slot_].get(); }
        Iterator& operator++() {
            ++slot_;
            skip();
            return *this;
        }
        Iterator operator++(int) {
            Iterator old = *this;
            ++*this;
            return old;
        }
        [[nodiscard]] Slot slot() const { return static_cast<Slot>(slot_); }
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.slot_ == b.slot_; }

      private:
        void skip() {
            while (slot_ < rows_->size() && !(*rows_)[slot_])
                ++slot_;
        }
        const std::vector<Row<E>>* rows_ = nullptr;
        std::size_t slot_ = 0;
    };
    [[nodiscard]] Iterator begin() const { return Iterator(&rows_, 0); }
    [[nodiscard]] Iterator end() const { return Iterator(&rows_, rows_.size()); }

    void reserve(std::size_t rows) {
        rows_.reserve(rows);
        index_.reserve(rows);
    }
    /// Adds a row whose identity is not there yet; its slot.
    Slot insert(Row<E> row) {
        assert(row && !contains(identityOf(*row)));
        Slot slot = 0;
        if (free_.empty()) {
            slot = static_cast<Slot>(rows_.size());
            rows_.push_back(nullptr);
        } else {
            slot = free_.back();
            free_.pop_back();
        }
        index_.insert(hashOf(identityOf(*row)), slot);
        rows_[slot] = std::move(row);
        return slot;
    }
    /// Adds rows to the end of a table that has no empty slots, in their order; false, and some of them are not added,
    /// where an identity is there already. Faster than one by one: the look-ups overlap.
    bool append(std::span<Row<E>> rows) {
        assert(free_.empty());
        for (const Row<E>& row : rows)
            index_.prefetch(hashOf(identityOf(*row)));
        for (Row<E>& row : rows) {
            const Slot slot = static_cast<Slot>(rows_.size());
            const auto isSame = [&](Slot other) { return identityOf(*rows_[other]) == identityOf(*row); };
            if (!index_.insertNew(hashOf(identityOf(*row)), slot, isSame))
                return false;
            rows_.push_back(std::move(row));
        }
        return true;
    }
    /// Puts another row of the same identity into the slot.
    void replace(Slot slot, Row<E> row) {
        assert(row && identityOf(*rows_[slot]) == identityOf(*row));
        rows_[slot] = std::move(row);
    }
    void erase(Slot slot) {
        index_.erase(hashOf(identityOf(*rows_[slot])), slot);
        rows_[slot] = nullptr;
        free_.push_back(slot);
    }

  private:
    std::vector<Row<E>> rows_;
    std::vector<Slot> free_;
    SlotIndex index_;
};

} // namespace throughline
