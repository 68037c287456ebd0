#pragma once

#include <cstddef>
#include <vector>

#include "core/exchange/imported.h"

namespace throughline::exchange {

/// Lines of a report of one kind, told as one; the lines are those of the report, which must outlive this.
template <class Line>
struct Folded {
    std::vector<const Line*> shown; ///< the first, at most foldedNames; of lines that all say the same, one
    std::size_t count = 1;          ///< of the lines it stands for
};

/// So many names stand for all of them.
inline constexpr std::size_t foldedNames = 3;

/// Lines with the same fact (and the same why) as one where there are more than `foldedNames`, in the place of the
/// first; the others each for itself.
std::vector<Folded<LeftOut>> folded(const std::vector<LeftOut>& lines);
std::vector<Folded<Choice>> folded(const std::vector<Choice>& lines);

} // namespace throughline::exchange
