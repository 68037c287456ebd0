#include "core/model/slot_index.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace throughline {
namespace {

// Few different hashes make long runs, which is where closing a gap goes wrong if it does.
TEST(SlotIndex, AgreesWithAMapThroughRandomInsertionsAndRemovals) {
    for (const std::uint64_t spread : {3ULL, 50ULL, 1ULL << 40}) {
        std::mt19937_64 random(spread);
        SlotIndex index;
        std::map<SlotIndex::Slot, std::uint64_t> present;
        for (int i = 0; i < 20000; ++i) {
            const auto slot = static_cast<SlotIndex::Slot>(random() % 300);
            const auto found = present.find(slot);
            if (found != present.end()) {
                index.erase(found->second, slot);
                present.erase(found);
            } else {
                const std::uint64_t hash = random() % spread;
                index.insert(hash, slot);
                present.emplace(slot, hash);
            }
            ASSERT_EQ(index.size(), present.size());
            const auto asked = static_cast<SlotIndex::Slot>(random() % 300);
            const auto there = present.find(asked);
            const std::uint64_t hash = there == present.end() ? random() % spread : there->second;
            const auto answer = index.find(hash, [&](SlotIndex::Slot candidate) { return candidate == asked; });
            ASSERT_EQ(answer, there == present.end() ? SlotIndex::none : asked);
        }
    }
}

} // namespace
} // namespace throughline
