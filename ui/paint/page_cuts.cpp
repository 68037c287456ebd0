#include "ui/paint/page_cuts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace throughline::page {

namespace {

/// The ends of spans in order, to count how many of them a cut would part.
class Ends {
  public:
    explicit Ends(const std::vector<Span>& spans) {
        for (const Span& span : spans) {
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
    /// Adds where spans begin, or end, within (low, high): a cut there parts the fewest.
    void addWithin(double low, double high, std::vector<double>& places) const {
        for (const auto* ends : {&from_, &to_}) {
            const auto first = std::ranges::upper_bound(*ends, low);
            const auto last = std::ranges::lower_bound(*ends, high);
            if (first < last)
                places.insert(places.end(), first, last);
        }
    }

  private:
    std::vector<double> from_;
    std::vector<double> to_;
};

struct Cuts {
    std::vector<double> at;
    std::ptrdiff_t parted = 0; ///< kept spans, each as often as it is cut
};

Cuts cutInto(int pieces, Span whole, double length, const Ends& kept, const Ends& spared, Fill fill) {
    constexpr double leastShare = 0.4; // of what a piece has where all are alike
    Cuts result;
    result.at.push_back(whole.from);
    std::vector<double> places;
    for (int left = pieces; left > 1; --left) {
        const double last = result.at.back();
        const double alike = (whole.to - last) / left;
        // No further, for the piece before; no nearer, for those after it.
        const double high = last + length;
        const double low = std::max(std::min(last + alike, whole.to - (left - 1) * length), last + alike * leastShare);
        const double most = std::min(high, whole.to - alike * leastShare * (left - 1));
        const double ideal = fill == Fill::alike ? last + alike : fill == Fill::early ? most : low;
        const auto rank = [&](double cut) {
            return std::tuple(kept.parted(cut), spared.parted(cut), std::abs(cut - ideal));
        };
        places.clear();
        kept.addWithin(low, most, places);
        spared.addWithin(low, most, places);
        double best = ideal;
        for (const double cut : places) {
            if (rank(cut) < rank(best))
                best = cut;
        }
        result.parted += kept.parted(best);
        result.at.push_back(best);
    }
    result.at.push_back(whole.to);
    return result;
}

} // namespace

int fewestPieces(Span whole, double length) {
    return std::max(1, static_cast<int>(std::ceil((whole.to - whole.from) / length * (1.0 - 1e-9))));
}

std::vector<double> cutsInto(int pieces, Span whole, double length, const InTheWay& spans, Fill fill) {
    return cutInto(pieces, whole, length, Ends(spans.kept), Ends(spans.spared), fill).at;
}

std::vector<double> cuts(Span whole, double length, const InTheWay& spans, Fill fill) {
    const Ends kept(spans.kept);
    const Ends spared(spans.spared);
    const int fewest = fewestPieces(whole, length);
    Cuts best = cutInto(fewest, whole, length, kept, spared, fill);
    if (best.parted > 0) {
        Cuts more = cutInto(fewest + 1, whole, length, kept, spared, fill);
        if (2 * more.parted <= best.parted)
            best = std::move(more);
    }
    return best.at;
}

} // namespace throughline::page
