#include "core/model/slot_index.h"

#include <bit>
#include <utility>

namespace throughline {

void SlotIndex::reserve(std::size_t entries) {
    // At most half full, so that a probe for an absent row ends soon.
    const std::size_t capacity = std::bit_ceil(entries * 2 + 8);
    if (capacity > entries_.size())
        rehash(capacity);
}

void SlotIndex::rehash(std::size_t capacity) {
    std::vector<Entry> old(capacity);
    std::swap(old, entries_);
    mask_ = capacity - 1;
    for (const Entry& entry : old) {
        if (entry.slot == none)
            continue;
        std::size_t i = entry.tag & mask_;
        while (entries_[i].slot != none)
            i = (i + 1) & mask_;
        entries_[i] = entry;
    }
}

void SlotIndex::insert(std::uint64_t hash, Slot slot) {
    if ((size_ + 1) * 2 > entries_.size())
        reserve(size_ * 2 + 8);
    std::size_t i = hash & mask_;
    while (entries_[i].slot != none)
        i = (i + 1) & mask_;
    entries_[i] = {tagOf(hash), slot};
    ++size_;
}

void SlotIndex::erase(std::uint64_t hash, Slot slot) {
    std::size_t hole = hash & mask_;
    while (entries_[hole].slot != slot) {
        if (entries_[hole].slot == none)
            return;
        hole = (hole + 1) & mask_;
    }
    // Close the gap: an entry behind it may have been pushed there past it (Knuth, TAOCP vol. 3, algorithm 6.4 R).
    for (std::size_t i = (hole + 1) & mask_; entries_[i].slot != none; i = (i + 1) & mask_) {
        const std::size_t home = entries_[i].tag & mask_;
        if (((i - home) & mask_) >= ((i - hole) & mask_)) {
            entries_[hole] = entries_[i];
            hole = i;
        }
    }
    entries_[hole] = {};
    --size_;
}

} // namespace throughline
