#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <ctime>
#include <functional>
#include <vector>

/// How the benches of the window take the time: of the whole process, in milliseconds of CPU.
namespace throughline::bench {

inline double cpuNow() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

inline double timed(const std::function<void()>& work) {
    const double before = cpuNow();
    work();
    return cpuNow() - before;
}

inline double median(std::vector<double> values) {
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

/// The medians of several ways to do the same, done in turn, so that what else the machine does falls on all alike.
template <std::size_t count>
std::array<double, count> compared(int rounds, const std::array<std::function<void(int)>, count>& ways) {
    std::array<std::vector<double>, count> times;
    for (int round = 0; round < rounds + 2; ++round) {
        for (std::size_t i = 0; i < count; ++i) {
            const double time = timed([&] { ways[i](round); });
            if (round >= 2) // glyphs and caches are filled
                times[i].push_back(time);
        }
    }
    std::array<double, count> medians{};
    for (std::size_t i = 0; i < count; ++i)
        medians[i] = median(times[i]);
    return medians;
}

} // namespace throughline::bench
