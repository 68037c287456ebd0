#include "core/layout/obstacles.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace throughline {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Whether the segment from a to b meets the rectangle.
bool meets(Point a, Point b, double left, double right, double top, double bottom) {
    double from = 0.0;
    double to = 1.0;
    const auto clip = [&](double start, double way, double low, double high) {
        if (way == 0.0)
            return start > low && start < high;
        double first = (low - start) / way;
        double second = (high - start) / way;
        if (first > second)
            std::swap(first, second);
        from = std::max(from, first);
        to = std::min(to, second);
        return from < to;
    };
    return clip(a.x, b.x - a.x, left, right) && clip(a.y, b.y - a.y, top, bottom);
}

} // namespace

Obstacles::Obstacles(std::span<const DrawnRole> roles) : extent_{infinity, -infinity} {
    double right = -infinity;
    left_ = infinity;
    boxes_.reserve(roles.size());
    for (const DrawnRole& role : roles) {
        boxes_.push_back(role.box);
        left_ = std::min(left_, role.box.left());
        right = std::max(right, role.box.right());
        tallest_ = std::max(tallest_, role.box.size.height);
        extent_ = {std::min(extent_.top, role.box.top()), std::max(extent_.bottom, role.box.bottom())};
    }
    if (boxes_.empty()) {
        left_ = 0.0;
        return;
    }
    // Cards that somebody has put light years apart must not ask for as many strips.
    const double most = 4.0 * static_cast<double>(boxes_.size()) + 64.0;
    const double strips = std::min(most, std::ceil((right - left_) / stripWidth) + 1.0);
    stripScale_ = strips / std::max(1.0, right - left_ + stripWidth);
    strips_.resize(static_cast<std::size_t>(strips) + 1);
    for (std::uint32_t card = 0; card < boxes_.size(); ++card) {
        const std::size_t last = stripAt(boxes_[card].right());
        for (std::size_t strip = stripAt(boxes_[card].left()); strip <= last; ++strip) {
            strips_[strip].push_back({boxes_[card].top(), card});
        }
    }
    for (auto& strip : strips_) {
        std::sort(strip.begin(), strip.end(),
                  [](const Entry& a, const Entry& b) { return std::pair(a.top, a.card) < std::pair(b.top, b.card); });
    }
}

std::size_t Obstacles::stripAt(double x) const {
    const double strip = std::floor((x - left_) * stripScale_);
    return static_cast<std::size_t>(std::clamp(strip, 0.0, static_cast<double>(strips_.size()) - 1.0));
}

template <class Visit>
void Obstacles::overlapping(double left, double right, double top, double bottom, Visit&& visit) const {
    if (strips_.empty())
        return;
    const std::size_t last = stripAt(right);
    for (std::size_t strip = stripAt(left); strip <= last; ++strip) {
        const auto& entries = strips_[strip];
        auto entry = std::lower_bound(entries.begin(), entries.end(), top - tallest_,
                                      [](const Entry& e, double y) { return e.top < y; });
        for (; entry != entries.end() && entry->top < bottom; ++entry) {
            const Box& box = boxes_[entry->card];
            if (box.bottom() > top && box.left() < right && box.right() > left)
                visit(entry->card);
        }
    }
}

std::uint32_t Obstacles::hit(Point a, Point b, double clearance, std::uint32_t except1, std::uint32_t except2) const {
    std::uint32_t found = none;
    double nearest = infinity;
    const auto [left, right] = std::minmax(a.x, b.x);
    const auto [top, bottom] = std::minmax(a.y, b.y);
    overlapping(left - clearance, right + clearance, top - clearance, bottom + clearance, [&](std::uint32_t card) {
        if (card == except1 || card == except2)
            return;
        const Box& box = boxes_[card];
        if (!meets(a, b, box.left() - clearance, box.right() + clearance, box.top() - clearance,
                   box.bottom() + clearance)) {
            return;
        }
        const double away = std::abs(box.centre.x - a.x);
        if (away < nearest || (away == nearest && box.top() < boxes_[found].top())) {
            nearest = away;
            found = card;
        }
    });
    return found;
}

Obstacles::Gap Obstacles::gapNear(double left, double right, double y, double least) const {
    // Looks at a window around y and widens it until the nearest gap lies well inside.
    for (double reach = 256.0;; reach *= 4.0) {
        std::vector<std::pair<double, double>> covered;
        const bool all = y - reach < extent_.top && y + reach > extent_.bottom;
        overlapping(left, right, y - reach, y + reach,
                    [&](std::uint32_t card) { covered.emplace_back(boxes_[card].top(), boxes_[card].bottom()); });
        std::sort(covered.begin(), covered.end());
        Gap best{-infinity, -infinity};
        double bestAway = infinity;
        const auto consider = [&](double top, double bottom) {
            if (bottom - top < least)
                return;
            const double away = y < top + least / 2      ? top + least / 2 - y
                                : y > bottom - least / 2 ? y - (bottom - least / 2)
                                                         : 0.0;
            if (away < bestAway) {
                bestAway = away;
                best = {top, bottom};
            }
        };
        double free = all ? -infinity : y - reach;
        for (const auto& [top, bottom] : covered) {
            consider(free, top);
            free = std::max(free, bottom);
        }
        consider(free, all ? infinity : y + reach);
        if (all || (bestAway < reach / 4 && best.top > y - reach && best.bottom < y + reach))
            return best;
    }
}

} // namespace throughline
