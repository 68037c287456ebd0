#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace throughline {

/// Sorts rows by a falling number, and those whose numbers are equal but for rounding (1e-12 of themselves) by `next`,
/// which sorts a range of rows.
template <class Iterator, class Number, class Next>
void sortByFalling(Iterator begin, Iterator end, Number number, Next next) {
    std::sort(begin, end, [&](const auto& a, const auto& b) { return number(a) > number(b); });
    while (begin != end) {
        Iterator same = begin + 1;
        while (same != end && number(*(same - 1)) - number(*same) <= 1e-12 * std::abs(number(*(same - 1))))
            ++same;
        if (same - begin > 1)
            next(begin, same);
        begin = same;
    }
}

} // namespace throughline
