#include "ui/canvas/snap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace throughline {

namespace {

/// A box seen along one axis: `low` to `high` along it, `sideLow` to `sideHigh` across.
struct Side {
    double low, high, sideLow, sideHigh;
    [[nodiscard]] double middle() const { return (low + high) / 2; }
    [[nodiscard]] bool isBeside(const Side& other) const {
        return sideLow < other.sideHigh && other.sideLow < sideHigh;
    }
};

Side along(const Box& box, bool isHorizontal) {
    return isHorizontal ? Side{box.left(), box.right(), box.top(), box.bottom()}
                        : Side{box.top(), box.bottom(), box.left(), box.right()};
}

QRectF line(bool isHorizontal, double alongFrom, double alongTo, double acrossFrom, double acrossTo) {
    return isHorizontal ? QRectF(QPointF(alongFrom, acrossFrom), QPointF(alongTo, acrossTo))
                        : QRectF(QPointF(acrossFrom, alongFrom), QPointF(acrossTo, alongTo));
}

/// The shift of least size that has been offered, and what it lines up.
class Best {
  public:
    explicit Best(double within) : least_(within) {}
    template <class Guides>
    void offer(double shift, Guides&& guides) {
        if (std::abs(shift) >= least_)
            return;
        least_ = std::abs(shift);
        shift_ = shift;
        guides_ = guides(shift);
    }
    [[nodiscard]] const std::optional<double>& shift() const { return shift_; }
    [[nodiscard]] const std::vector<QRectF>& guides() const { return guides_; }

  private:
    double least_;
    std::optional<double> shift_;
    std::vector<QRectF> guides_;
};

void offerLines(const Side& card, const std::vector<Side>& others, bool isHorizontal, Best& best) {
    for (const Side& other : others) {
        const std::array<std::pair<double, double>, 3> pairs{
            {{card.middle(), other.middle()}, {card.low, other.low}, {card.high, other.high}}};
        for (const auto& [own, theirs] : pairs) {
            best.offer(theirs - own, [&, at = theirs](double) {
                const double from = std::min(card.sideLow, other.sideLow);
                const double to = std::max(card.sideHigh, other.sideHigh);
                return std::vector<QRectF>{line(isHorizontal, at, at, from, to)};
            });
        }
    }
}

void offerGaps(const Side& card, std::vector<Side> others, bool isHorizontal, Best& best) {
    std::erase_if(others, [&](const Side& other) { return !other.isBeside(card); });
    std::ranges::sort(others, {}, &Side::low);
    const double across = (card.sideLow + card.sideHigh) / 2;
    const auto gap = [&](double from, double to) { return line(isHorizontal, from, to, across, across); };
    const Side* before = nullptr; // the nearest on the low side, and the one beyond it
    const Side* beyondBefore = nullptr;
    const Side* after = nullptr;
    const Side* beyondAfter = nullptr;
    for (const Side& other : others) {
        if (other.middle() < card.middle()) {
            beyondBefore = before;
            before = &other;
        } else if (after == nullptr) {
            after = &other;
        } else if (beyondAfter == nullptr) {
            beyondAfter = &other;
        }
    }
    if (before != nullptr && after != nullptr) {
        const double middle = (before->high + after->low) / 2;
        best.offer(middle - card.middle(), [&](double shift) {
            return std::vector<QRectF>{gap(before->high, card.low + shift), gap(card.high + shift, after->low)};
        });
    }
    if (before != nullptr && beyondBefore != nullptr && before->low > beyondBefore->high) {
        const double wanted = before->high + (before->low - beyondBefore->high);
        best.offer(wanted - card.low, [&](double) {
            return std::vector<QRectF>{gap(beyondBefore->high, before->low), gap(before->high, wanted)};
        });
    }
    if (after != nullptr && beyondAfter != nullptr && beyondAfter->low > after->high) {
        const double wanted = after->low - (beyondAfter->low - after->high);
        best.offer(wanted - card.high, [&](double) {
            return std::vector<QRectF>{gap(wanted, after->low), gap(after->high, beyondAfter->low)};
        });
    }
}

} // namespace

Snapped snap(const Box& card, std::span<const Box> others, double within, std::optional<double> grid) {
    Snapped snapped{card.centre, {}};
    for (const bool isHorizontal : {true, false}) {
        const Side own = along(card, isHorizontal);
        std::vector<Side> sides;
        for (const Box& other : others)
            sides.push_back(along(other, isHorizontal));
        // What is offered first wins a tie: being in line says more than an equal gap.
        Best best(within);
        offerLines(own, sides, isHorizontal, best);
        offerGaps(own, std::move(sides), isHorizontal, best);
        double& at = isHorizontal ? snapped.centre.x : snapped.centre.y;
        if (best.shift()) {
            at += *best.shift();
            snapped.guides.insert(snapped.guides.end(), best.guides().begin(), best.guides().end());
        } else if (grid) {
            at = std::round(at / *grid) * *grid;
        }
    }
    return snapped;
}

} // namespace throughline
