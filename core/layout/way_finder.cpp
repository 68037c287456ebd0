#include "core/layout/way_finder.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/layout/arrows.h"

namespace throughline {

namespace {

constexpr double clearance = 6.0;        // least distance between a foreign card and an arrow
constexpr double besideCard = 12.0;      // how far before and after a card an arrow runs level
constexpr double mostAway = 24.0;        // further from the cards that an arrow passes, where there is room
constexpr double leastGap = 20.0;        // gaps between cards that are lower are not passed through
constexpr std::size_t mostPassages = 48; // of an arrow; with more it passes above or below everything
constexpr double bentOut = 40.0;
constexpr int mostBends = 6;
constexpr double furthestBend = 2000.0;

float single(double value) {
    return static_cast<float>(value);
}

/// Whether a bent curve comes too near to a card: where it is beside the card, and how far out it is there.
bool meetsBent(const Curve& curve, const CardSides& card) {
    const auto [top, bottom] = std::minmax(curve.start.y, curve.end.y);
    const double cardTop = card.top - clearance;
    const double cardBottom = card.bottom + clearance;
    if (cardBottom <= top || cardTop >= bottom)
        return false;
    const auto parameterAt = [&](double y) {
        const double share = std::clamp((y - curve.start.y) / (curve.end.y - curve.start.y), 0.0, 1.0);
        double low = 0.0;
        double high = 1.0;
        for (int i = 0; i < 24; ++i) {
            const double middle = (low + high) / 2;
            ((3.0 - 2.0 * middle) * middle * middle < share ? low : high) = middle;
        }
        return (low + high) / 2;
    };
    const double a = parameterAt(cardTop);
    const double b = parameterAt(cardBottom);
    const auto [first, last] = std::minmax(a, b);
    // Out, and back in: furthest out where the middle is, else at one of the ends.
    const double least = std::min(pointAt(curve, first).x, pointAt(curve, last).x);
    const double most = pointAt(curve, std::clamp(0.5, first, last)).x;
    return most > card.left - clearance && least < card.right + clearance;
}

/// One search: the passages found so far and what was looked at.
class Search {
  public:
    Search(const Obstacles& obstacles, const WayEnds& ends, std::vector<Passage>& passages, std::vector<Look>& looks)
        : obstacles_(obstacles), ends_(ends), passages_(passages), looks_(looks), way_(ends.end.x >= ends.start.x) {}

    void run() {
        std::size_t added = 0;
        std::size_t piece = 0; // the pieces before it are known to be free
        while (piece <= passages_.size()) {
            const Point from = piece == 0 ? ends_.start : edge(passages_[piece - 1], false);
            const Point to = piece == passages_.size() ? ends_.end : edge(passages_[piece], true);
            CardSides card;
            if (obstacles_.hit(from, to, clearance, ends_.server, ends_.customer, card) == Obstacles::none) {
                ++piece;
                continue;
            }
            if (++added > mostPassages) {
                passOutside();
                return;
            }
            const auto place = addPassage(card, from, to);
            if (!place)
                return;
            piece = *place;
        }
    }

  private:
    [[nodiscard]] Point edge(const Passage& passage, bool first) const {
        return {way_ == first ? passage.left : passage.right, passage.y};
    }
    void look(Point from, Point to, double left, double right, const Obstacles::Gap& gap) {
        looks_.push_back({single(from.x), single(from.y), single(to.x), single(to.y), single(left), single(right),
                          single(gap.seenTop), single(gap.seenBottom)});
    }
    std::optional<std::size_t> addPassage(const CardSides& card, Point from, Point to);
    void passOutside();

    const Obstacles& obstacles_;
    const WayEnds& ends_;
    std::vector<Passage>& passages_;
    std::vector<Look>& looks_;
    bool way_; ///< to the right
};

/// Takes the arrow past `card`, which the piece between `from` and `to` would cross; the index of the passage, or none
/// where there is no room.
std::optional<std::size_t> Search::addPassage(const CardSides& card, Point from, Point to) {
    const auto [leftmost, rightmost] = std::minmax(ends_.start.x, ends_.end.x);
    double left = card.left - besideCard;
    double right = card.right + besideCard;
    // Where the straight way between the piece's ends would be; the S itself is steeper and would swing past gaps.
    const double middle = (double{card.left} + double{card.right}) / 2;
    const double t = to.x == from.x ? 0.5 : std::clamp((middle - from.x) / (to.x - from.x), 0.0, 1.0);
    const double level = from.y + t * (to.y - from.y);
    // Passages that touch become one, so that an arrow never has to turn on the spot.
    for (std::size_t i = 0; i < passages_.size();) {
        const Passage& other = passages_[i];
        if (other.left < right + 2 * besideCard && other.right > left - 2 * besideCard) {
            left = std::min(left, double{other.left});
            right = std::max(right, double{other.right});
            passages_.erase(passages_.begin() + static_cast<std::ptrdiff_t>(i));
            i = 0;
        } else {
            ++i;
        }
    }
    left = std::max(left, leftmost + 4.0);
    right = std::min(right, rightmost - 4.0);
    if (left >= right) {
        look(from, to, left, right, {level, level, level, level});
        return std::nullopt;
    }
    const Obstacles::Gap gap = obstacles_.gapNear(left, right, level, leastGap);
    look(from, to, left, right, gap);
    Passage passage;
    passage.left = static_cast<float>(left);
    passage.right = static_cast<float>(right);
    passage.gapTop = static_cast<float>(gap.top + clearance + 2.0);
    passage.gapBottom = static_cast<float>(gap.bottom - clearance - 2.0);
    const Obstacles::Gap inner = comfortable(passage.gapTop, passage.gapBottom, 0.0);
    passage.wanted = passage.y = static_cast<float>(std::clamp(level, inner.top, inner.bottom));
    const auto place = std::find_if(passages_.begin(), passages_.end(), [&](const Passage& other) {
        return way_ ? other.left > passage.left : other.left < passage.left;
    });
    const auto inserted = passages_.insert(place, passage);
    return static_cast<std::size_t>(inserted - passages_.begin());
}

/// One passage above or below everything between the two cards.
void Search::passOutside() {
    const auto [leftmost, rightmost] = std::minmax(ends_.start.x, ends_.end.x);
    const double left = leftmost + 2 * besideCard;
    const double right = rightmost - 2 * besideCard;
    if (left >= right)
        return;
    const double level = (ends_.start.y + ends_.end.y) / 2;
    const Obstacles::Reach reach = obstacles_.reachOf(left, right);
    // A card that comes or goes between the highest and the lowest changes nothing.
    constexpr float infinity = std::numeric_limits<float>::infinity();
    look(ends_.start, ends_.end, left, right, {0.0, 0.0, -infinity, std::nextafter(single(reach.top), infinity)});
    look(ends_.start, ends_.end, left, right, {0.0, 0.0, std::nextafter(single(reach.bottom), -infinity), infinity});
    const bool isAbove = level - reach.top <= reach.bottom - level;
    Passage passage;
    passage.left = single(left);
    passage.right = single(right);
    passage.gapTop = isAbove ? -infinity : single(reach.bottom + 16.0);
    passage.gapBottom = isAbove ? single(reach.top - 16.0) : infinity;
    passage.wanted = passage.y = std::clamp(single(level), passage.gapTop, passage.gapBottom);
    passages_ = {passage};
}

} // namespace

Obstacles::Gap comfortable(double top, double bottom, double needed) {
    const double height = bottom - top;
    const double away = std::max(0.0, std::min({(height - needed) / 2, height / 3, mostAway}));
    return {top + away, bottom - away, top, bottom};
}

void goRound(const Obstacles& obstacles, const WayEnds& ends, std::vector<Passage>& passages,
             std::vector<Look>& looks) {
    Search(obstacles, ends, passages, looks).run();
}

Bend bendOf(const Obstacles& obstacles, const WayEnds& ends) {
    const double outermost = std::max(ends.start.x, ends.end.x);
    // Arrows that reach further bend further, so that they lie in each other.
    const double further = std::min(24.0, std::abs(ends.end.y - ends.start.y) / 32.0);
    const double least = outermost + bentOut + further;
    double x = least;
    thread_local std::vector<CardSides> cards;
    for (int i = 0; i < mostBends && x < outermost + furthestBend; ++i) {
        const CardSides area = bendArea(ends, x);
        cards.clear();
        obstacles.collect(area.left, area.right, area.top, area.bottom, ends.server, ends.customer, cards);
        const Curve curve = bentCurve(ends.start, ends.end, x);
        double blocked = -1.0;
        bool isBlocked = false;
        for (const CardSides& card : cards) {
            if (!meetsBent(curve, card))
                continue;
            blocked = isBlocked ? std::max(blocked, double{card.right}) : double{card.right};
            isBlocked = true;
        }
        if (!isBlocked)
            return {x, x};
        x = std::max(x + 16.0, blocked + 3 * clearance + further);
    }
    return {least, x};
}

CardSides bendArea(const WayEnds& ends, double reach) {
    const auto [top, bottom] = std::minmax(ends.start.y, ends.end.y);
    constexpr double around = 2 * clearance;
    // Nothing to the left: the curve never goes back behind its ends.
    return {static_cast<float>(std::min(ends.start.x, ends.end.x)), static_cast<float>(top - around),
            static_cast<float>(reach + around), static_cast<float>(bottom + around)};
}

bool touches(const Look& look, const CardSides& card) {
    if (card.right > look.left && card.left < look.right && card.bottom > look.top && card.top < look.bottom)
        return true;
    return meets({look.fromX, look.fromY}, {look.toX, look.toY}, card, clearance);
}

bool touchesWay(const WayEnds& ends, const Passage* first, std::size_t count, float Passage::*level,
                const CardSides& card) {
    const bool way = ends.end.x >= ends.start.x;
    Point at = ends.start;
    for (std::size_t i = 0; i < count; ++i) {
        const Passage& passage = first[i];
        if (meets(at, {way ? passage.left : passage.right, passage.*level}, card, clearance))
            return true;
        // Along the passage itself the card would narrow its gap, and that has been looked at.
        at = {way ? passage.right : passage.left, passage.*level};
    }
    return meets(at, ends.end, card, clearance);
}

} // namespace throughline
