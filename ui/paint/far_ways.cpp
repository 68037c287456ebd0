#include "ui/paint/far_ways.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

constexpr std::size_t fewCurves = 8;
constexpr float closeEnough = 2.0F; // less is not seen where these ways are drawn

/// Points of the curves, close enough to tell how far they run from something. A level curve is furthest from its chord
/// at about a fifth from either end, and crosses it in the middle; one that bends out is furthest there.
void addPoints(std::span<const SheetPoint> arrow, std::vector<SheetPoint>& points) {
    points.push_back(arrow[0]);
    for (std::size_t i = 0; i + 3 < arrow.size(); i += 3) {
        const SheetPoint* p = &arrow[i];
        const auto add = [&](float t) {
            const float s = 1.0F - t;
            const float a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
            points.push_back(
                {a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x, a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y});
        };
        const bool isLevel = p[1].y == p[0].y && p[2].y == p[3].y;
        if (!isLevel || p[0].y != p[3].y) {
            add(0.21F);
            if (!isLevel)
                add(0.5F);
            add(0.79F);
        }
        points.push_back(p[3]);
    }
}

float distance(SheetPoint a, SheetPoint b) {
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

/// From the straight line between two points, squared.
class Line {
  public:
    Line(SheetPoint from, SheetPoint to) : from_(from), dx_(to.x - from.x), dy_(to.y - from.y) {
        const float length = dx_ * dx_ + dy_ * dy_;
        part_ = length > 0.0F ? 1.0F / length : 0.0F;
    }
    [[nodiscard]] float away(SheetPoint point) const {
        const float x = point.x - from_.x;
        const float y = point.y - from_.y;
        const float t = std::clamp((x * dx_ + y * dy_) * part_, 0.0F, 1.0F);
        const float u = x - t * dx_;
        const float v = y - t * dy_;
        return u * u + v * v;
    }

  private:
    SheetPoint from_;
    float dx_;
    float dy_;
    float part_;
};

/// A stretch of the points, and which of them is furthest from the line between its ends.
struct Stretch {
    std::size_t first;
    std::size_t last;
    std::size_t furthest;
    float away;
};

Stretch stretchOf(std::span<const SheetPoint> points, std::size_t first, std::size_t last) {
    const Line line(points[first], points[last]);
    Stretch stretch{first, last, first, 0.0F};
    for (std::size_t i = first + 1; i < last; ++i) {
        const float away = line.away(points[i]);
        if (away > stretch.away) {
            stretch.away = away;
            stretch.furthest = i;
        }
    }
    return stretch;
}

} // namespace

void FarWays::clear() {
    places_.clear();
    ways_.clear();
    unused_.clear();
}

void FarWays::drop(Slot service) {
    if (find(service) == nullptr)
        return;
    unused_.push_back(places_[service]);
    places_[service] = none;
}

void FarWays::take(Slot service, std::span<const SheetPoint> arrow) {
    if (arrow.size() <= 3 * fewCurves + 1) {
        drop(service);
        return;
    }
    thread_local std::vector<SheetPoint> points;
    points.clear();
    addPoints(arrow, points);
    std::array<Stretch, FarWay::count - 1> stretches{stretchOf(points, 0, points.size() - 1)};
    std::size_t count = 1;
    const auto furthest = [&] {
        return std::max_element(stretches.begin(), stretches.begin() + static_cast<std::ptrdiff_t>(count),
                                [](const Stretch& a, const Stretch& b) { return a.away < b.away; });
    };
    while (count < stretches.size()) {
        const auto worst = furthest();
        if (worst->away <= closeEnough * closeEnough)
            break;
        const Stretch whole = *worst;
        std::move_backward(worst + 1, stretches.begin() + static_cast<std::ptrdiff_t>(count),
                           stretches.begin() + static_cast<std::ptrdiff_t>(count) + 1);
        *worst = stretchOf(points, whole.first, whole.furthest);
        *(worst + 1) = stretchOf(points, whole.furthest, whole.last);
        ++count;
    }
    if (service >= places_.size())
        places_.resize(service + std::size_t{1}, none);
    std::uint32_t& place = places_[service];
    if (place == none && unused_.empty()) {
        place = static_cast<std::uint32_t>(ways_.size());
        ways_.emplace_back();
    } else if (place == none) {
        place = unused_.back();
        unused_.pop_back();
    }
    FarWay& way = ways_[place];
    way.points.fill(points.back());
    for (std::size_t i = 0; i < count; ++i)
        way.points[i] = points[stretches[i].first];
    way.away = std::sqrt(furthest()->away);
}

double awayFrom(SheetPoint from, SheetPoint to, std::span<const SheetPoint> arrow) {
    if (arrow.empty())
        return 0.0;
    thread_local std::vector<SheetPoint> points;
    points.clear();
    addPoints(arrow, points);
    const Line line(from, to);
    float most = 0.0F;
    for (const SheetPoint& point : points)
        most = std::max(most, line.away(point));
    return std::max({std::sqrt(most), distance(from, points.front()), distance(to, points.back())});
}

} // namespace throughline
