#pragma once

#include <vector>

namespace throughline::page {

struct Span {
    double from = 0.0;
    double to = 0.0;
};

/// How long the pieces are where nothing else speaks for one length: alike, or what is left over stands last or first.
enum class Fill { alike, early, late };

/// What cuts should go round: `kept` spans first of all, then the `spared` ones.
struct InTheWay {
    std::vector<Span> kept;
    std::vector<Span> spared;
    /// How far a piece of full length goes on beyond its end; a shorter one goes on further. What it shows whole there
    /// is hardly parted. 0: it ends where it is cut.
    double strip = 0.0;
};

/// Where to cut `whole` into pieces of at most `length`, both ends included: as few as there can be, or one more where
/// that parts at most half as many of the kept spans. Parting little is weighed against lengths that are as `fill`
/// says.
std::vector<double> cuts(Span whole, double length, const InTheWay& spans, Fill fill = Fill::alike);
/// The same into `pieces` of them, which must be enough.
std::vector<double> cutsInto(int pieces, Span whole, double length, const InTheWay& spans, Fill fill = Fill::alike);
/// How few pieces are enough.
int fewestPieces(Span whole, double length);

} // namespace throughline::page
