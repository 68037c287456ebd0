#include "ui/paint/page_cuts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
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

/// What there is against a cut, or a row of them; the less, the better.
struct Cost {
    std::ptrdiff_t kept = 0;
    std::ptrdiff_t spared = 0;
    double uneven = 0.0;
    friend Cost operator+(const Cost& a, const Cost& b) {
        return {a.kept + b.kept, a.spared + b.spared, a.uneven + b.uneven};
    }
    friend bool operator<(const Cost& a, const Cost& b) {
        return std::tie(a.kept, a.spared, a.uneven) < std::tie(b.kept, b.spared, b.uneven);
    }
};

struct Candidate {
    double at = 0.0;
    Cost cost;
};

/// How long the pieces would be if nothing stood in the way.
std::vector<double> ideals(int pieces, double whole, double length, double least, Fill fill) {
    std::vector<double> lengths(static_cast<std::size_t>(pieces), whole / pieces);
    if (fill == Fill::alike)
        return lengths;
    double left = whole;
    for (int piece = 0; piece < pieces; ++piece) {
        const double own = std::max(least, std::min(length, left - least * (pieces - 1 - piece)));
        lengths[static_cast<std::size_t>(piece)] = own;
        left -= own;
    }
    if (fill == Fill::late)
        std::ranges::reverse(lengths);
    return lengths;
}

/// Where a cut may be: at the ends of spans, where most of them are cleared, and where the pieces are as they should
/// be. Of those that stand close together the best, the first and the last where several are.
std::vector<Candidate> candidatesOf(int pieces, Span whole, const std::vector<double>& lengths, const Ends& kept,
                                    const Ends& spared) {
    constexpr int fieldsAPiece = 48;
    constexpr int mostFields = 480;
    const int fields = std::min(mostFields, pieces * fieldsAPiece);
    const double wide = (whole.to - whole.from) / fields;
    std::vector<double> places;
    kept.addWithin(whole.from, whole.to, places);
    spared.addWithin(whole.from, whole.to, places);
    for (int field = 1; field < fields; ++field)
        places.push_back(whole.from + field * wide);
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    std::vector<Candidate> found;
    int last = -1;
    std::size_t first = 0; // of the field's candidates
    for (const double at : places) {
        const Candidate one{at, {kept.parted(at), spared.parted(at), 0.0}};
        const int field = static_cast<int>((at - whole.from) / wide);
        if (field != last)
            first = found.size();
        else if (found.back().cost < one.cost)
            continue;
        else if (one.cost < found.back().cost)
            found.resize(first);
        else
            found.resize(std::min(found.size(), first + 1));
        found.push_back(one);
        last = field;
    }
    double at = whole.from;
    for (int piece = 0; piece + 1 < pieces; ++piece) {
        at += lengths[static_cast<std::size_t>(piece)];
        found.push_back({at, {kept.parted(at), spared.parted(at), 0.0}});
    }
    std::ranges::sort(found, {}, &Candidate::at);
    return found;
}

/// The row of cuts with the least against it, found from the last piece to the first.
Cuts cutInto(int pieces, Span whole, double length, const Ends& kept, const Ends& spared, Fill fill) {
    constexpr double leastShare = 0.4; // of what a piece has where all are alike
    constexpr double none = std::numeric_limits<double>::infinity();
    const double all = whole.to - whole.from;
    const double least = all / pieces * leastShare;
    const double slack = 1e-9 * all;
    const std::vector<double> lengths = ideals(pieces, all, length, least, fill);
    std::vector<Candidate> ends = candidatesOf(pieces, whole, lengths, kept, spared);
    ends.push_back({whole.to, {}});
    struct Way {
        Cost cost{0, 0, none};
        std::size_t before = 0;
    };
    std::vector<std::vector<Way>> ways(static_cast<std::size_t>(pieces), std::vector<Way>(ends.size()));
    for (std::size_t piece = 0; piece < ways.size(); ++piece) {
        const auto uneven = [&](double own) { return std::pow((own - lengths[piece]) / all, 2); };
        const double ahead = static_cast<double>(pieces) - 1.0 - static_cast<double>(piece);
        std::size_t first = 0;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const double at = ends[i].at;
            const bool isLast = i + 1 == ends.size();
            if (isLast != (piece + 1 == ways.size()) || whole.to - at > ahead * length + slack)
                continue;
            Way& way = ways[piece][i];
            if (piece == 0) {
                if (const double own = at - whole.from; own >= least - slack && own <= length + slack)
                    way.cost = ends[i].cost + Cost{0, 0, uneven(own)};
                continue;
            }
            while (at - ends[first].at > length + slack)
                ++first;
            for (std::size_t from = first; from < i && at - ends[from].at >= least - slack; ++from) {
                const Way& before = ways[piece - 1][from];
                if (before.cost.uneven == none)
                    continue;
                const Cost cost = before.cost + ends[i].cost + Cost{0, 0, uneven(at - ends[from].at)};
                if (way.cost.uneven == none || cost < way.cost)
                    way = {cost, from};
            }
        }
    }
    Cuts result;
    std::size_t at = ends.size() - 1;
    result.parted = ways.back()[at].cost.kept;
    for (std::size_t piece = ways.size(); piece-- > 0;) {
        result.at.push_back(ends[at].at);
        at = ways[piece][at].before;
    }
    result.at.push_back(whole.from);
    std::ranges::reverse(result.at);
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
