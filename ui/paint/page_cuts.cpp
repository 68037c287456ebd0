#include "ui/paint/page_cuts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

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

  private:
    std::vector<double> from_;
    std::vector<double> to_;
};

// What there is against a cut: a span that it parts, and that no piece shows whole; that its strip shows whole; and
// pieces that are not as long as they should be.
constexpr double lostKept = 4.0;
constexpr double partedKept = 1.0;
constexpr double lostSpared = 1.0;
constexpr double unevenPiece = 6.0;

/// How far the spans that a cut parts go on beyond it, in order.
class Overhangs {
  public:
    Overhangs(const std::vector<Span>& spans, double cut) {
        for (const Span& span : spans) {
            if (span.from < cut && span.to > cut)
                beyond_.push_back(span.to - cut);
        }
        std::ranges::sort(beyond_);
    }
    [[nodiscard]] std::size_t count() const { return beyond_.size(); }
    [[nodiscard]] std::size_t longerThan(double strip) const {
        return static_cast<std::size_t>(beyond_.end() - std::ranges::upper_bound(beyond_, strip));
    }

  private:
    std::vector<double> beyond_;
};

struct Candidate {
    double at = 0.0;
    Overhangs kept;
    Overhangs spared;
    /// With a strip of that width.
    [[nodiscard]] double cost(double strip) const {
        const std::size_t lost = kept.longerThan(strip);
        return lostKept * static_cast<double>(lost) + partedKept * static_cast<double>(kept.count() - lost) +
               lostSpared * static_cast<double>(spared.longerThan(strip));
    }
};

struct Cuts {
    std::vector<double> at;
    std::size_t lost = 0; ///< kept spans that no piece shows whole, each as often as it is cut
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
std::vector<Candidate> candidatesOf(int pieces, Span whole, const std::vector<double>& lengths, const InTheWay& spans) {
    constexpr int fieldsAPiece = 48;
    constexpr int mostFields = 480;
    const int fields = std::min(mostFields, pieces * fieldsAPiece);
    const double wide = (whole.to - whole.from) / fields;
    std::vector<double> places;
    for (const auto* kind : {&spans.kept, &spans.spared}) {
        for (const Span& span : *kind) {
            for (const double end : {span.from, span.to}) {
                if (end > whole.from && end < whole.to)
                    places.push_back(end);
            }
        }
    }
    for (int field = 1; field < fields; ++field)
        places.push_back(whole.from + field * wide);
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    const Ends kept(spans.kept);
    const Ends spared(spans.spared);
    const auto against = [&](double at) { return std::pair(kept.parted(at), spared.parted(at)); };
    std::vector<double> chosen;
    int last = -1;
    std::size_t first = 0; // of the field's
    for (const double at : places) {
        const int field = static_cast<int>((at - whole.from) / wide);
        if (field != last)
            first = chosen.size();
        else if (against(chosen.back()) < against(at))
            continue;
        else if (against(at) < against(chosen.back()))
            chosen.resize(first);
        else
            chosen.resize(std::min(chosen.size(), first + 1));
        chosen.push_back(at);
        last = field;
    }
    double at = whole.from;
    for (int piece = 0; piece + 1 < pieces; ++piece)
        chosen.push_back(at += lengths[static_cast<std::size_t>(piece)]);
    std::ranges::sort(chosen);
    std::vector<Candidate> found;
    for (const double place : chosen)
        found.push_back({place, {spans.kept, place}, {spans.spared, place}});
    return found;
}

/// The row of cuts with the least against it, found from the first piece to the last.
Cuts cutInto(int pieces, Span whole, double length, const InTheWay& spans, Fill fill) {
    constexpr double leastShare = 0.4; // of what a piece has where all are alike
    constexpr double none = std::numeric_limits<double>::infinity();
    const double all = whole.to - whole.from;
    const double alike = all / pieces;
    const double least = alike * leastShare;
    const double slack = 1e-9 * all;
    const std::vector<double> lengths = ideals(pieces, all, length, least, fill);
    std::vector<Candidate> ends = candidatesOf(pieces, whole, lengths, spans);
    ends.push_back({whole.to, {{}, whole.to}, {{}, whole.to}});
    struct Way {
        double cost = none;
        std::size_t before = 0;
    };
    const auto stripOf = [&](double own) { return spans.strip > 0.0 ? spans.strip + length - own : 0.0; };
    std::vector<std::vector<Way>> ways(static_cast<std::size_t>(pieces), std::vector<Way>(ends.size()));
    for (std::size_t piece = 0; piece < ways.size(); ++piece) {
        const auto costOf = [&](const Candidate& end, double own) {
            return end.cost(stripOf(own)) + unevenPiece * std::pow((own - lengths[piece]) / alike, 2);
        };
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
                    way.cost = costOf(ends[i], own);
                continue;
            }
            while (at - ends[first].at > length + slack)
                ++first;
            for (std::size_t from = first; from < i && at - ends[from].at >= least - slack; ++from) {
                const Way& before = ways[piece - 1][from];
                if (before.cost == none)
                    continue;
                const double cost = before.cost + costOf(ends[i], at - ends[from].at);
                if (cost < way.cost)
                    way = {cost, from};
            }
        }
    }
    Cuts result;
    std::size_t at = ends.size() - 1;
    for (std::size_t piece = ways.size(); piece-- > 0;) {
        const std::size_t before = ways[piece][at].before;
        const double from = piece == 0 ? whole.from : ends[before].at;
        result.lost += ends[at].kept.longerThan(stripOf(ends[at].at - from));
        result.at.push_back(ends[at].at);
        at = before;
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
    return cutInto(pieces, whole, length, spans, fill).at;
}

std::vector<double> cuts(Span whole, double length, const InTheWay& spans, Fill fill) {
    const int fewest = fewestPieces(whole, length);
    Cuts best = cutInto(fewest, whole, length, spans, fill);
    if (best.lost > 0) {
        Cuts more = cutInto(fewest + 1, whole, length, spans, fill);
        if (2 * more.lost <= best.lost)
            best = std::move(more);
    }
    return best.at;
}

} // namespace throughline::page
