#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace throughline::layered {

/// The same chances for the same graph, on every machine. Method: linear congruences, with the multiplier of Knuth's
/// MMIX.
class Chances {
  public:
    /// A number below `end`.
    std::size_t below(std::size_t end) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>((state_ >> 33) % end);
    }
    /// Any order. Method: Fisher and Yates.
    template <class T>
    void shuffle(std::vector<T>& all) {
        for (std::size_t left = all.size(); left > 1; --left)
            std::swap(all[left - 1], all[below(left)]);
    }

  private:
    std::uint64_t state_ = 1;
};

} // namespace throughline::layered
