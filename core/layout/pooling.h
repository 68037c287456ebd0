#pragma once

#include <cstddef>
#include <vector>

namespace throughline::layered {

/// Of a stand-in, beside 1 of a card, where heights are given: it keeps room for an arrow, and where it does is all the
/// same, as long as it is about on the arrow's way.
inline constexpr double standInPull = 0.05;

/// The heights of one column's nodes, from the top: each as near as can be to where it wants to stand, at the distances
/// that they need (least squares). Method: pooling adjacent violators; Barlow, Bartholomew, Bremner, Brunk: Statistical
/// inference under order restrictions (1972).
class Pooling {
  public:
    void clear() {
        blocks_.clear();
        offsets_.clear();
    }
    /// The next node below, `distance` from the one above. `total`: of where it wants to stand, times the weights.
    void add(double distance, double total, double weight) {
        // Measured from where the nodes would stand packed, the order alone is left as a condition: the heights must
        // not fall. Runs that would fall are pooled at their mean.
        offsets_.push_back(offsets_.empty() ? 0.0 : offsets_.back() + distance);
        Block block{total - weight * offsets_.back(), weight, 0.0, offsets_.size() - 1};
        block.mean = block.total / block.weight;
        while (!blocks_.empty() && blocks_.back().mean >= block.mean) {
            block.total += blocks_.back().total;
            block.weight += blocks_.back().weight;
            block.mean = block.total / block.weight;
            block.first = blocks_.back().first;
            blocks_.pop_back();
        }
        blocks_.push_back(block);
    }
    /// Calls take(i, height) for all of them.
    template <class Take>
    void visit(Take take) const {
        std::size_t block = 0;
        for (std::size_t i = 0; i < offsets_.size(); ++i) {
            if (block + 1 < blocks_.size() && blocks_[block + 1].first == i)
                ++block;
            take(i, blocks_[block].mean + offsets_[i]);
        }
    }

  private:
    struct Block {
        double total;
        double weight;
        double mean;
        std::size_t first;
    };
    std::vector<Block> blocks_;
    std::vector<double> offsets_;
};

} // namespace throughline::layered
