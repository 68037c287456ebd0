#include "core/layout/obstacles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace throughline {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// How far a level curve has gone up or down, by how far it has gone sideways, both as shares of the whole. Asked for
/// every card against every arrow beside it; finding it each time would be most of the work. Within 4e-7.
class LevelTable {
  public:
    LevelTable() {
        for (std::size_t i = 0; i < values_.size(); ++i) {
            const double u = static_cast<double>(i) / steps;
            // Sideways by 1.5 t - 1.5 t² + t³, which never turns; Newton from its chord is there in a few steps.
            double t = u;
            for (int k = 0; k < 8; ++k)
                t -= (((t - 1.5) * t + 1.5) * t - u) / ((3.0 * t - 3.0) * t + 1.5);
            values_[i] = (3.0 - 2.0 * t) * t * t;
        }
    }
    [[nodiscard]] double at(double u) const {
        const double place = u * steps;
        const auto step = static_cast<std::size_t>(place);
        return values_[step] + (values_[step + 1] - values_[step]) * (place - static_cast<double>(step));
    }

  private:
    static constexpr int steps = 1024;
    std::array<double, steps + 2> values_{};
};

bool before(const CardSides& a, const CardSides& b) {
    return std::tie(a.top, a.left, a.right, a.bottom) < std::tie(b.top, b.left, b.right, b.bottom);
}

} // namespace

double levelCurveAt(Point from, Point to, double x) {
    if (from.y == to.y)
        return from.y;
    const double u = (x - from.x) / (to.x - from.x);
    if (!(u > 0.0))
        return from.y;
    if (u >= 1.0)
        return to.y;
    static const LevelTable table;
    return from.y + (to.y - from.y) * table.at(u);
}

bool meets(Point from, Point to, const CardSides& card, double clearance) {
    const auto [first, last] = std::minmax(from.x, to.x);
    if (card.right <= first || card.left >= last)
        return false;
    const auto [high, low] = std::minmax(from.y, to.y);
    if (card.bottom + clearance <= high || card.top - clearance >= low)
        return false;
    const double a = levelCurveAt(from, to, std::max(first, card.left - clearance));
    const double b = levelCurveAt(from, to, std::min(last, card.right + clearance));
    return std::max(a, b) > card.top - clearance && std::min(a, b) < card.bottom + clearance;
}

std::int64_t Obstacles::fileAt(double left) {
    constexpr double furthest = 1e15;
    return static_cast<std::int64_t>(std::clamp(std::floor(left / fileWidth), -furthest, furthest));
}

std::size_t Obstacles::firstFrom(std::int64_t number) const {
    const auto found = std::lower_bound(files_.begin(), files_.end(), number,
                                        [](const File& one, std::int64_t other) { return one.number < other; });
    return static_cast<std::size_t>(found - files_.begin());
}

Obstacles::File& Obstacles::fileOf(const CardSides& sides) {
    tallest_ = std::max(tallest_, sides.bottom - sides.top);
    widest_ = std::max(widest_, sides.right - sides.left);
    const std::int64_t number = fileAt(sides.left);
    const std::size_t index = firstFrom(number);
    if (index == files_.size() || files_[index].number != number)
        files_.insert(files_.begin() + static_cast<std::ptrdiff_t>(index), File{number, {}, 0.0F, 0.0F});
    File& found = files_[index];
    const bool isFirst = found.entries.empty();
    found.left = isFirst ? sides.left : std::min(found.left, sides.left);
    found.right = isFirst ? sides.right : std::max(found.right, sides.right);
    return found;
}

void Obstacles::append(Slot card, const CardSides& sides) {
    appended_.push_back({sides, card});
}

void Obstacles::sort() {
    // From left to right, so that every file is added behind the others.
    std::sort(appended_.begin(), appended_.end(),
              [](const Entry& a, const Entry& b) { return a.sides.left < b.sides.left; });
    for (const Entry& entry : appended_)
        fileOf(entry.sides).entries.push_back(entry);
    appended_ = {};
    for (File& one : files_) {
        std::sort(one.entries.begin(), one.entries.end(),
                  [](const Entry& a, const Entry& b) { return before(a.sides, b.sides); });
        one.entries.shrink_to_fit();
    }
}

void Obstacles::insert(Slot card, const CardSides& sides) {
    auto& entries = fileOf(sides).entries;
    const auto at = std::upper_bound(entries.begin(), entries.end(), sides,
                                     [](const CardSides& one, const Entry& e) { return before(one, e.sides); });
    entries.insert(at, {sides, card});
}

void Obstacles::erase(Slot card, const CardSides& sides) {
    const std::int64_t number = fileAt(sides.left);
    const std::size_t index = firstFrom(number);
    if (index == files_.size() || files_[index].number != number)
        return;
    auto& entries = files_[index].entries;
    auto at = std::lower_bound(entries.begin(), entries.end(), sides,
                               [](const Entry& e, const CardSides& one) { return before(e.sides, one); });
    while (at != entries.end() && at->card != card)
        ++at;
    if (at != entries.end())
        entries.erase(at);
}

std::pair<std::size_t, std::size_t> Obstacles::filesIn(double left, double right) const {
    return {firstFrom(fileAt(left - double{widest_})), firstFrom(fileAt(right) + 1)};
}

template <class Visit>
void Obstacles::overlapping(double left, double right, double top, double bottom, Visit&& visit) const {
    const auto [first, last] = filesIn(left, right);
    for (std::size_t i = first; i < last; ++i) {
        const auto& entries = files_[i].entries;
        if (entries.empty() || files_[i].right <= left || files_[i].left >= right)
            continue;
        auto entry = std::lower_bound(entries.begin(), entries.end(), top - double{tallest_},
                                      [](const Entry& e, double y) { return double{e.sides.top} < y; });
        for (; entry != entries.end() && entry->sides.top < bottom; ++entry) {
            const CardSides& one = entry->sides;
            if (one.bottom > top && one.left < right && one.right > left)
                visit(*entry);
        }
    }
}

Slot Obstacles::hit(Point from, Point to, double clearance, Slot except1, Slot except2, CardSides& where) const {
    const bool isRight = to.x >= from.x;
    const auto [left, right] = std::minmax(from.x, to.x);
    const auto [first, last] = filesIn(left - clearance, right + clearance);
    Slot found = none;
    for (std::size_t i = first; i < last; ++i) {
        const File& one = isRight ? files_[i] : files_[last - 1 - (i - first)];
        if (one.entries.empty() || one.right <= left || one.left >= right)
            continue;
        // Going on, cards begin later and later (to the left they may end later: half a card's width in doubt).
        if (found != none && (isRight ? one.left > where.left : one.left + widest_ < where.right))
            break;
        // Only the part of the curve beside the file counts: a long slanting one passes few cards there.
        const double a = levelCurveAt(from, to, std::max(left, one.left - clearance));
        const double b = levelCurveAt(from, to, std::min(right, one.right + clearance));
        const double top = std::min(a, b) - clearance;
        const double bottom = std::max(a, b) + clearance;
        auto entry = std::lower_bound(one.entries.begin(), one.entries.end(), top - double{tallest_},
                                      [](const Entry& e, double y) { return double{e.sides.top} < y; });
        for (; entry != one.entries.end() && entry->sides.top < bottom; ++entry) {
            const CardSides& card = entry->sides;
            if (card.bottom <= top || entry->card == except1 || entry->card == except2 ||
                !meets(from, to, card, clearance)) {
                continue;
            }
            const double edge = isRight ? card.left : -card.right;
            const double best = isRight ? where.left : -where.right;
            if (found == none || edge < best || (edge == best && before(card, where))) {
                found = entry->card;
                where = card;
            }
        }
    }
    return found;
}

void Obstacles::collect(double left, double right, double top, double bottom, Slot except1, Slot except2,
                        std::vector<CardSides>& found) const {
    overlapping(left, right, top, bottom, [&](const Entry& entry) {
        if (entry.card != except1 && entry.card != except2)
            found.push_back(entry.sides);
    });
}

Obstacles::Gap Obstacles::gapNear(double left, double right, double y, double least) const {
    // Looks at a window around y and widens it, each way by itself, until the nearest gap lies well inside.
    thread_local std::vector<std::pair<double, double>> covered;
    constexpr double everything = 1e8;
    double up = 256.0;
    double down = 256.0;
    for (;;) {
        covered.clear();
        const double seenTop = up > everything ? -infinity : y - up;
        const double seenBottom = down > everything ? infinity : y + down;
        overlapping(left, right, seenTop, seenBottom,
                    [&](const Entry& entry) { covered.emplace_back(entry.sides.top, entry.sides.bottom); });
        std::sort(covered.begin(), covered.end());
        Gap best{-infinity, -infinity, seenTop, seenBottom};
        double bestAway = infinity;
        const auto consider = [&](double top, double bottom) {
            if (!(bottom - top >= least))
                return;
            const double away = y < top + least / 2      ? top + least / 2 - y
                                : y > bottom - least / 2 ? y - (bottom - least / 2)
                                                         : 0.0;
            if (away < bestAway) {
                bestAway = away;
                best.top = top;
                best.bottom = bottom;
            }
        };
        double free = seenTop;
        for (const auto& [top, bottom] : covered) {
            consider(free, top);
            free = std::max(free, bottom);
        }
        consider(free, seenBottom);
        const bool isFound = bestAway < infinity;
        const bool goesUp = up <= everything && (!isFound || best.top <= seenTop || bestAway > up - least);
        const bool goesDown = down <= everything && (!isFound || best.bottom >= seenBottom || bestAway > down - least);
        if (!goesUp && !goesDown)
            return best;
        up *= goesUp ? 4.0 : 1.0;
        down *= goesDown ? 4.0 : 1.0;
    }
}

Obstacles::Reach Obstacles::reachOf(double left, double right) const {
    Reach reach{infinity, -infinity};
    const auto [first, last] = filesIn(left, right);
    for (std::size_t i = first; i < last; ++i) {
        const auto& entries = files_[i].entries;
        const auto isBetween = [&](const Entry& entry) { return entry.sides.left < right && entry.sides.right > left; };
        const auto highest = std::ranges::find_if(entries, isBetween);
        if (highest == entries.end())
            continue;
        reach.top = std::min(reach.top, double{highest->sides.top});
        // By their tops: one that stands higher may still reach lower, but for no more than it is tall.
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if (double{entry->sides.top} + double{tallest_} <= reach.bottom)
                break;
            if (isBetween(*entry))
                reach.bottom = std::max(reach.bottom, double{entry->sides.bottom});
        }
    }
    return reach;
}

} // namespace throughline
