#pragma once

#include <vector>

namespace throughline::page {

struct Span {
    double from = 0.0;
    double to = 0.0;
};

/// How long the pieces are where nothing else speaks for one length: alike, or what is left over stands last or first.
enum class Fill { alike, early, late };

/// What cuts should go round: `kept` spans first of all, of those ways that part as few of them the `spared` ones.
struct InTheWay {
    std::vector<Span> kept;
    std::vector<Span> spared;
};

/// Where to cut `whole` into pieces of at most `length`, both ends included: as few as there can be, or one more where
/// that parts at most half as many of the kept spans; where the fewest are parted, then as `fill` says.
std::vector<double> cuts(Span whole, double length, const InTheWay& spans, Fill fill = Fill::alike);
/// The same into `pieces` of them, which must be enough.
std::vector<double> cutsInto(int pieces, Span whole, double length, const InTheWay& spans, Fill fill = Fill::alike);
/// How few pieces are enough.
int fewestPieces(Span whole, double length);

} // namespace throughline::page
