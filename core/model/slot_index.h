#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace throughline {

/// Finds the slot of a row by the hash of its identity: open addressing with linear probing, eight bytes an entry.
///
/// The index knows no identities; the caller compares them (`matches(slot)`). A slot stands in it at most once.
class SlotIndex {
  public:
    using Slot = std::uint32_t;
    static constexpr Slot none = 0xffffffff;

    void reserve(std::size_t entries);
    void insert(std::uint64_t hash, Slot slot);
    void erase(std::uint64_t hash, Slot slot);
    [[nodiscard]] std::size_t size() const { return size_; }

    /// The slot under `hash` for which `matches(slot)` holds, or `none`.
    template <class Matches>
    Slot find(std::uint64_t hash, Matches&& matches) const {
        if (entries_.empty())
            return none;
        const std::uint32_t tag = tagOf(hash);
        for (std::size_t i = hash & mask_;; i = (i + 1) & mask_) {
            const Entry& entry = entries_[i];
            if (entry.slot == none)
                return none;
            if (entry.tag == tag && matches(entry.slot))
                return entry.slot;
        }
    }

    /// Inserts the slot unless there is one under `hash` for which `matches(slot)` holds; whether it did.
    template <class Matches>
    bool insertNew(std::uint64_t hash, Slot slot, Matches&& matches) {
        if (find(hash, matches) != none)
            return false;
        insert(hash, slot);
        return true;
    }

    /// Asks the memory for the entry of `hash`, for callers that look up many.
    void prefetch(std::uint64_t hash) const {
        if (!entries_.empty())
            __builtin_prefetch(&entries_[hash & mask_]);
    }
    /// The slot that is most likely meant by `hash`, not compared with anything, or `none`.
    [[nodiscard]] Slot guess(std::uint64_t hash) const {
        return find(hash, [](Slot) { return true; });
    }

  private:
    struct Entry {
        std::uint32_t tag = 0;
        Slot slot = none;
    };
    // The low bits choose the entry, so the tag, which also rebuilds the place, keeps the low 32.
    static std::uint32_t tagOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash); }
    void rehash(std::size_t capacity);

    std::vector<Entry> entries_;
    std::size_t mask_ = 0;
    std::size_t size_ = 0;
};

} // namespace throughline
