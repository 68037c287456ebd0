#pragma once

#include <vector>

namespace throughline::page {

struct Span {
    double from = 0.0;
    double to = 0.0;
};

/// Where to cut `whole` into pieces of at most `length`, both ends included: as few as there can be, or one more where
/// that parts at most half as many of the `kept` spans; where the fewest are parted, then so that pieces are alike.
std::vector<double> cuts(Span whole, double length, const std::vector<Span>& kept);
/// The same into `pieces` of them, which must be enough.
std::vector<double> cutsInto(int pieces, Span whole, double length, const std::vector<Span>& kept);
/// How few pieces are enough.
int fewestPieces(Span whole, double length);

} // namespace throughline::page
