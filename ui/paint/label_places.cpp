#include "ui/paint/label_places.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "ui/paint/scene.h"

namespace throughline {

namespace {

constexpr double fieldWidth = 192.0;
constexpr double fieldHeight = 96.0;

// How near a label may come, in sheet units. Heads stand at the sides of cards, so these keep further off.
constexpr double besideCard = 5.0;
constexpr double aboveCard = 4.0;
constexpr double besideLabel = 3.0;
constexpr double besideHead = 1.0;
constexpr double headLength = 9.0;
constexpr double headHalf = 4.0;
constexpr double offLine = 5.0;
constexpr double tooClose = 9.0;   // to another arrow than its own
constexpr double leastLine = 30.0; // how much of its arrow a label on the line leaves to be seen
constexpr int pointsACurve = 12;
constexpr std::size_t curvesABound = 8;

struct Spot {
    QPointF at;
    QPointF direction;
    double along = 0.0; ///< share of the arrow's length, 0 to 1
};

QPointF pointOf(const SheetPoint* p, double t) {
    const double s = 1.0 - t;
    const double a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
    return {a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x, a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y};
}

double lengthOf(QPointF way) {
    return std::hypot(way.x(), way.y());
}

/// Spots along the arrow at even distances, and the arrow's length.
double spotsOf(const std::vector<QPointF>& way, std::vector<Spot>& spots) {
    double length = 0.0;
    for (std::size_t i = 1; i < way.size(); ++i)
        length += lengthOf(way[i] - way[i - 1]);
    if (length <= 0.0)
        return 0.0;
    const int count = std::clamp(static_cast<int>(length / 20.0), 9, 41);
    double passed = 0.0;
    std::size_t piece = 1;
    for (int i = 1; i < count; ++i) {
        const double wanted = length * i / count;
        while (piece + 1 < way.size() && passed + lengthOf(way[piece] - way[piece - 1]) < wanted) {
            passed += lengthOf(way[piece] - way[piece - 1]);
            ++piece;
        }
        const QPointF step = way[piece] - way[piece - 1];
        const double stepLength = std::max(lengthOf(step), 1e-9);
        spots.push_back({way[piece - 1] + step * ((wanted - passed) / stepLength), step / stepLength,
                         static_cast<double>(i) / count});
    }
    return length;
}

bool crosses(const QRectF& rect, QPointF a, QPointF b) {
    if (std::max(a.x(), b.x()) < rect.left() || std::min(a.x(), b.x()) > rect.right() ||
        std::max(a.y(), b.y()) < rect.top() || std::min(a.y(), b.y()) > rect.bottom()) {
        return false;
    }
    // The rectangle's corners on both sides of the line, or one of them on it.
    const QPointF way = b - a;
    int above = 0;
    for (const QPointF& corner : {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()}) {
        const QPointF to = corner - a;
        above += way.x() * to.y() - way.y() * to.x() > 0.0 ? 1 : 0;
    }
    return above != 0 && above != 4;
}

int crossings(const QRectF& rect, const std::vector<const LabelWay*>& others) {
    return static_cast<int>(std::ranges::count_if(others, [&](const LabelWay* way) { return way->crosses(rect); }));
}

bool isLevel(const SheetPoint* p) {
    return p[0].y == p[1].y && p[0].y == p[2].y && p[0].y == p[3].y;
}

int piecesOf(const SheetPoint* p) {
    return isLevel(p) ? 1 : pointsACurve;
}

/// The arrow as a few points, close enough to tell what a label would cover.
std::vector<QPointF> roughWay(std::span<const SheetPoint> arrow) {
    std::vector<QPointF> way;
    if (arrow.size() < 4)
        return way;
    way.emplace_back(arrow[0].x, arrow[0].y);
    for (std::size_t i = 0; i + 3 < arrow.size(); i += 3) {
        const int pieces = piecesOf(&arrow[i]);
        for (int k = 1; k <= pieces; ++k)
            way.push_back(pointOf(&arrow[i], static_cast<double>(k) / pieces));
    }
    return way;
}

QRectF around(QPointF centre, const LabelShape& shape) {
    return {centre.x() - shape.width / 2, centre.y() - shape.height / 2, shape.width, shape.height};
}

/// Looks at one place after another and keeps the best.
class Search {
  public:
    Search(std::span<const SheetPoint> arrow, const LabelSurroundings& surroundings, const LabelPlaces& placed)
        : way_(arrow), surroundings_(surroundings), placed_(placed) {
        length_ = spotsOf(roughWay(arrow), spots_);
        cards_.resize(spots_.size());
        heads_.push_back(way_.head());
        for (const auto* ways : {&surroundings.others, &surroundings.foreign}) {
            for (const LabelWay* other : *ways)
                heads_.push_back(other->head());
        }
    }

    void look(const LabelShape& shape, double cost) {
        for (std::size_t i = 0; i < spots_.size(); ++i) {
            const Spot& spot = spots_[i];
            cardsHere_ = &cards_[i];
            // The middle of an arrow is where it is looked for, and level stretches read best.
            const double here = cost + std::abs(spot.along - 0.5) * 1.2 + std::abs(spot.direction.y()) * 0.4;
            const bool runsLevel = std::abs(spot.direction.y()) < 0.3;
            const bool isSteep = std::abs(spot.direction.x()) < 0.7;
            const double hidden = runsLevel ? shape.width : shape.height + 2.0;
            if (length_ - hidden >= leastLine + headLength)
                offer(spot.at, shape, here, true);
            if (runsLevel) {
                // Clear of the line along the whole of its width.
                const double off = shape.height / 2 + offLine + std::abs(spot.direction.y()) * shape.width / 2;
                offer(spot.at - QPointF(0.0, off), shape, here + 0.35, false);
                offer(spot.at + QPointF(0.0, off), shape, here + 0.45, false);
            }
            if (isSteep) {
                const double off = shape.width / 2 + offLine + 2.0;
                offer(spot.at + QPointF(off, 0.0), shape, here + 0.45, false);
                offer(spot.at - QPointF(off, 0.0), shape, here + 0.5, false);
            }
        }
    }

    [[nodiscard]] const LabelPlace& best() const { return best_; }

  private:
    void offer(QPointF centre, const LabelShape& shape, double cost, bool isOnLine) {
        if (cost >= leastCost_)
            return;
        const QRectF rect = around(centre, shape);
        if (!surroundings_.within.isNull() && !surroundings_.within.contains(rect))
            return;
        if (std::ranges::any_of(cardsAt(rect), [&](const QRectF& card) { return rect.intersects(card); }))
            return;
        const QRectF near = rect.adjusted(-besideHead, -besideHead, besideHead, besideHead);
        for (const QRectF& head : heads_) {
            if (near.intersects(head))
                return;
        }
        const int covered = crossings(rect, surroundings_.others);
        cost += covered * 0.8;
        // Beside its own line it must not stand as near to another's: there it would be read for that one.
        if (!isOnLine && cost < leastCost_) {
            const QRectF close = rect.adjusted(-tooClose, -tooClose, tooClose, tooClose);
            cost += (crossings(close, surroundings_.others) - covered) * 0.5;
        }
        // Beside its own line a label must not lie on another piece of it.
        if (!isOnLine && cost < leastCost_ && way_.crosses(rect))
            cost += 0.6;
        if (cost < leastCost_)
            cost += crossings(rect, surroundings_.foreign) * 0.6;
        if (cost >= leastCost_ || !placed_.isFree(rect.adjusted(-besideLabel, -besideLabel, besideLabel, besideLabel)))
            return;
        leastCost_ = cost;
        best_ = {rect, shape.room, shape.lines, 0};
    }

    /// The cards, with what must stay free around them, near the spot that is looked at: asked for once a spot, and
    /// again where a label reaches further than those before it.
    const std::vector<QRectF>& cardsAt(const QRectF& rect) {
        if (!cardsHere_->reach.contains(rect)) {
            cardsHere_->reach |= rect.adjusted(-64.0, -16.0, 64.0, 16.0);
            cardsHere_->cards.clear();
            surroundings_.cardsIn(cardsHere_->reach.adjusted(-besideCard, -aboveCard, besideCard, aboveCard),
                                  cardsHere_->cards);
            for (QRectF& card : cardsHere_->cards)
                card.adjust(-besideCard, -aboveCard, besideCard, aboveCard);
        }
        return cardsHere_->cards;
    }

    struct Near {
        QRectF reach;
        std::vector<QRectF> cards;
    };
    LabelWay way_;
    const LabelSurroundings& surroundings_;
    const LabelPlaces& placed_;
    std::vector<Spot> spots_;
    std::vector<Near> cards_; ///< by spot
    Near* cardsHere_ = nullptr;
    std::vector<QRectF> heads_;
    double length_ = 0.0;
    double leastCost_ = std::numeric_limits<double>::infinity();
    LabelPlace best_;
};

} // namespace

LabelWay::LabelWay(std::span<const SheetPoint> arrow) : points_(arrow.begin(), arrow.end()) {
    constexpr double slack = 0.01; // a curve lies within its control points, but for rounding
    for (std::size_t i = 0; i + 3 < arrow.size(); i += 3 * curvesABound) {
        const std::span<const SheetPoint> part =
            arrow.subspan(i, std::min<std::size_t>(3 * curvesABound + 1, arrow.size() - i));
        const auto [left, right] = std::ranges::minmax(part, {}, &SheetPoint::x);
        const auto [top, bottom] = std::ranges::minmax(part, {}, &SheetPoint::y);
        bounds_.push_back({left.x - slack, top.y - slack, right.x + slack, bottom.y + slack});
    }
}

bool LabelWay::crosses(const QRectF& rect) const {
    for (std::size_t bound = 0; bound < bounds_.size(); ++bound) {
        const Bounds& around = bounds_[bound];
        if (around.right < rect.left() || around.left > rect.right() || around.bottom < rect.top() ||
            around.top > rect.bottom())
            continue;
        const std::size_t last = std::min(points_.size(), 3 * curvesABound * (bound + 1) + 1);
        for (std::size_t i = 3 * curvesABound * bound; i + 3 < last; i += 3) {
            const SheetPoint* p = &points_[i];
            const int pieces = piecesOf(p);
            QPointF from(p[0].x, p[0].y);
            for (int k = 1; k <= pieces; ++k) {
                const QPointF to = pointOf(p, static_cast<double>(k) / pieces);
                if (throughline::crosses(rect, from, to))
                    return true;
                from = to;
            }
        }
    }
    return false;
}

QRectF LabelWay::head() const {
    if (points_.size() < 4)
        return {};
    const SheetPoint* p = &points_[points_.size() - 4];
    const int pieces = piecesOf(p);
    const QPointF tip(p[3].x, p[3].y);
    QPointF back = pointOf(p, static_cast<double>(pieces - 1) / pieces) - tip;
    back /= std::max(lengthOf(back), 1e-9);
    const QPointF base = tip + back * headLength;
    return QRectF(tip, base).normalized().adjusted(-headHalf * std::abs(back.y()), -headHalf * std::abs(back.x()),
                                                   headHalf * std::abs(back.y()), headHalf * std::abs(back.x()));
}

LabelPlace placeLabel(std::span<const SheetPoint> arrow, std::span<const LabelShape> shapes,
                      const LabelSurroundings& around, const LabelPlaces& placed) {
    Search search(arrow, around, placed);
    constexpr double ofShape = 0.4; // each shape is wanted a little less than the one before
    double cost = 0.0;
    for (const LabelShape& shape : shapes) {
        // A label that leaves words out stands only where there is no place for the whole.
        if (shape.isCut && search.best().lines > 0)
            break;
        search.look(shape, cost);
        cost += ofShape;
    }
    return search.best();
}

void LabelPlaces::clear() {
    places_.clear();
    fields_.clear();
}

template <class Visit>
void LabelPlaces::forEachField(const QRectF& rect, Visit&& visit) {
    const auto number = [](double coordinate, double side) {
        return static_cast<std::int32_t>(std::floor(coordinate / side));
    };
    const std::int32_t right = number(rect.right(), fieldWidth);
    const std::int32_t bottom = number(rect.bottom(), fieldHeight);
    for (std::int32_t column = number(rect.left(), fieldWidth); column <= right; ++column) {
        for (std::int32_t row = number(rect.top(), fieldHeight); row <= bottom; ++row) {
            visit((std::uint64_t{static_cast<std::uint32_t>(column)} << 32) | static_cast<std::uint32_t>(row));
        }
    }
}

void LabelPlaces::insert(Slot service, const LabelPlace& place) {
    erase(service);
    places_[service] = place;
    if (place.lines > 0)
        forEachField(place.rect, [&](std::uint64_t field) { fields_[field].push_back(service); });
}

void LabelPlaces::erase(Slot service) {
    const auto found = places_.find(service);
    if (found == places_.end())
        return;
    if (found->second.lines > 0) {
        forEachField(found->second.rect, [&](std::uint64_t field) {
            const auto at = fields_.find(field);
            std::erase(at->second, service);
            if (at->second.empty())
                fields_.erase(at);
        });
    }
    places_.erase(found);
}

const LabelPlace* LabelPlaces::find(Slot service) const {
    const auto found = places_.find(service);
    return found == places_.end() ? nullptr : &found->second;
}

bool LabelPlaces::isFree(const QRectF& rect) const {
    bool free = true;
    forEachField(rect, [&](std::uint64_t field) {
        const auto at = free ? fields_.find(field) : fields_.end();
        if (at == fields_.end())
            return;
        free =
            std::ranges::none_of(at->second, [&](Slot service) { return places_.at(service).rect.intersects(rect); });
    });
    return free;
}

void LabelPlaces::touching(const QRectF& rect, std::vector<Slot>& found) const {
    forEachField(rect, [&](std::uint64_t field) {
        const auto at = fields_.find(field);
        if (at == fields_.end())
            return;
        for (const Slot service : at->second) {
            if (places_.at(service).rect.intersects(rect) && std::ranges::find(found, service) == found.end())
                found.push_back(service);
        }
    });
}

} // namespace throughline
