#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace throughline::support {

/// Random numbers that are the same on every machine (SplitMix64, Steele and others 2014); the standard library's
/// distributions are not.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t bits() {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// At least 0, less than 1.
    double unit() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
    /// Less than `count`, which is not 0.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(unit() * static_cast<double>(count)); }
    bool chance(double probability) { return unit() < probability; }
    /// Less than `count`; small numbers come up more often.
    std::size_t skewed(std::size_t count) {
        const double u = unit();
        return static_cast<std::size_t>(u * u * static_cast<double>(count));
    }
    template <class T>
    const T& pick(const std::vector<T>& items) {
        return items[below(items.size())];
    }

  private:
    std::uint64_t state_;
};

} // namespace throughline::support
