#include "ui/paint/page_cuts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace throughline::page {

namespace {

/// The ends of the kept spans in order, to count how many of them a cut would part.
class Ends {
  public:
    explicit Ends(const std::vector<Span>& kept) {
        for (const Span& span : kept) {
            from_.push_back(span.from);
            to_.push_back(span.to);
        }
        std::ranges::sort(from_);
        std::ranges::sort(to_);
    }
    [[nodiscard]] std::ptrdiff_t parted(double cut) const {
        const auto begun = std::ranges::lower_bound(from_, cut) - from_.begin();
        const auto ended = std::ranges::upper_bound(to_, cut) - to_.begin();
        return begun - ended;
    }
    /// Where spans begin within (low, high).
    [[nodiscard]] std::vector<double> beginnings(double low, double high) const {
        if (low >= high)
            return {};
        return {std::ranges::upper_bound(from_, low), std::ranges::lower_bound(from_, high)};
    }

  private:
    std::vector<double> from_;
    std::vector<double> to_;
};

struct Cuts {
    std::vector<double> at;
    std::ptrdiff_t parted = 0; ///< spans, each as often as it is cut
};

Cuts cutInto(int pieces, Span whole, double length, const Ends& ends) {
    Cuts result;
    result.at.push_back(whole.from);
    for (int left = pieces; left > 1; --left) {
        const double last = result.at.back();
        const double ideal = last + (whole.to - last) / left;
        // No further, for the piece before; no nearer, for those after it.
        const double high = last + length;
        const double low = std::min(ideal, whole.to - (left - 1) * length);
        const auto rank = [&](double cut) { return std::tuple(ends.parted(cut), std::abs(cut - ideal)); };
        double best = ideal;
        for (const double cut : ends.beginnings(low, high)) {
            if (rank(cut) < rank(best))
                best = cut;
        }
        result.parted += ends.parted(best);
        result.at.push_back(best);
    }
    result.at.push_back(whole.to);
    return result;
}

} // namespace

int fewestPieces(Span whole, double length) {
    return std::max(1, static_cast<int>(std::ceil((whole.to - whole.from) / length * (1.0 - 1e-9))));
}

std::vector<double> cutsInto(int pieces, Span whole, double length, const std::vector<Span>& kept) {
    return cutInto(pieces, whole, length, Ends(kept)).at;
}

std::vector<double> cuts(Span whole, double length, const std::vector<Span>& kept) {
    const Ends ends(kept);
    const int fewest = fewestPieces(whole, length);
    Cuts best = cutInto(fewest, whole, length, ends);
    if (best.parted > 0) {
        Cuts more = cutInto(fewest + 1, whole, length, ends);
        if (2 * more.parted <= best.parted)
            best = std::move(more);
    }
    return best.at;
}

} // namespace throughline::page
