#include "ui/paint/grid_index.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/support/dice.h"

namespace throughline {
namespace {

TEST(GridIndex, FindsWhatABruteForceSearchFinds) {
    support::Dice dice(11);
    GridIndex index;
    std::vector<QRectF> rects;
    std::set<Slot> present;
    for (Slot slot = 0; slot < 500; ++slot) {
        rects.emplace_back(dice.unit() * 20000 - 10000, dice.unit() * 20000 - 10000, dice.unit() * 3000,
                           dice.unit() * 3000);
        index.insert(rects[slot], slot);
        present.insert(slot);
    }
    for (Slot slot = 0; slot < 500; slot += 3) {
        index.erase(rects[slot], slot);
        present.erase(slot);
    }
    for (int i = 0; i < 200; ++i) {
        const QRectF asked(dice.unit() * 20000 - 10000, dice.unit() * 20000 - 10000, dice.unit() * 2000,
                           dice.unit() * 2000);
        std::vector<Slot> found;
        index.find(asked, found);
        ASSERT_TRUE(std::ranges::is_sorted(found));
        ASSERT_EQ(std::set<Slot>(found.begin(), found.end()).size(), found.size());
        for (const Slot slot : found)
            ASSERT_TRUE(present.contains(slot));
        for (const Slot slot : present) {
            if (rects[slot].intersects(asked)) {
                ASSERT_TRUE(std::ranges::binary_search(found, slot)) << "slot " << slot;
            }
        }
    }
}

TEST(GridIndex, KeepsNothingOfWhatWasErased) {
    GridIndex index;
    const QRectF far(-1e18, 4e17, 100, 100);
    index.insert(QRectF(10, 10, 4000, 4000), 1);
    index.insert(far, 2);
    index.erase(QRectF(10, 10, 4000, 4000), 1);
    index.erase(far, 2);
    EXPECT_EQ(index.cellCount(), 0U);
}

} // namespace
} // namespace throughline
