#include <algorithm>
#include <cmath>
#include <utility>

#include "core/layout/arrows.h"
#include "ui/paint/curves.h"
#include "ui/paint/scene_touched.h"

// Where arrows run, and where they ran before, as edits and drags move the cards.
namespace throughline {

namespace {

// Services on the move at once; with more, finding their ways anew at each step of the hand would halt it.
constexpr std::size_t mostRoutedLive = 400;
constexpr std::size_t mostServicesRoutedLive = 8'000; // of the chain

void addWords(const ArrowText& words, DirtyArea& dirty) {
    if (!words.lines.empty())
        dirty.add(words.rect().adjusted(-2, -2, 2, 2));
}

/// Far from what is seen, a label need not have found its place yet.
void addLabel(const Scene& scene, Slot service, const QRectF& seen, DirtyArea& dirty) {
    constexpr double reach = Scene::widestLabel;
    if (grown(scene.arrowBounds(service)).adjusted(-reach, -around, reach, around).intersects(seen) &&
        scene.mayLabelStandIn(service, seen))
        addWords(scene.arrowText(service), dirty);
}

bool isAt(SheetPoint end, const Box& card) {
    constexpr double slack = 0.5; // of single precision
    return end.x >= card.left() - slack && end.x <= card.right() + slack && end.y >= card.top() - slack &&
           end.y <= card.bottom() + slack;
}

using Points = std::span<const SheetPoint>;

/// How many points at the beginning belong to curves, of three points each, that both ways have there.
std::size_t sameBefore(Points one, Points other) {
    std::size_t same = 0;
    while (same + 4 <= std::min(one.size(), other.size()) &&
           std::ranges::equal(one.subspan(same, 4), other.subspan(same, 4)))
        same += 3;
    return same;
}

/// The same at the end, of what is left.
std::size_t sameBehind(Points one, Points other) {
    std::size_t same = 0;
    while (same + 4 <= std::min(one.size(), other.size()) &&
           std::ranges::equal(one.last(same + 4).first(4), other.last(same + 4).first(4)))
        same += 3;
    return same;
}

} // namespace

void Scene::addArrow(Slot service, Touched& touched) const {
    addWay(points(service), touched);
    if (const auto text = arrowTexts_.find(service); text != arrowTexts_.end()) {
        addWords(*text->second, touched.dirty);
    } else if (touched.isDrag && chain_->services().at(service) != nullptr) {
        addLabel(*this, service, touched.seen, touched.dirty);
    }
}

void Scene::addWay(std::span<const SheetPoint> points, Touched& touched) {
    // In pieces: the rectangle around a long arrow is mostly not the arrow.
    constexpr double piece = 96.0;
    constexpr double wide = 12.0; // the head, and the widest line of a trace
    thread_local std::vector<QLineF> lines;
    lines.clear();
    const QRectF seen = touched.seen.adjusted(-wide, -wide, wide, wide);
    flatten(points, 2.0, 0.0, seen, lines);
    QRectF part;
    const auto close = [&] {
        if (!part.isNull())
            touched.dirty.add(part.adjusted(-wide, -wide, wide, wide));
        part = {};
    };
    for (const QLineF& line : lines) {
        const int steps = std::max(1, static_cast<int>(std::min(4096.0, std::ceil(line.length() / piece))));
        for (int i = 0; i < steps; ++i) {
            const QRectF step =
                QRectF(line.pointAt(static_cast<double>(i) / steps), line.pointAt(static_cast<double>(i + 1) / steps))
                    .normalized();
            // A level piece has no height, and QRectF::united would leave it out.
            const QRectF solid = step.adjusted(-0.5, -0.5, 0.5, 0.5);
            if (!solid.intersects(seen)) {
                close();
                continue;
            }
            const QRectF both = part.isNull() ? solid : part | solid;
            if (!part.isNull() && (both.width() > piece || both.height() > piece)) {
                close();
                part = solid;
            } else {
                part = both;
            }
        }
    }
    close();
}

/// Of an arrow that had no picture, or has it no more.
void Scene::showArrow(Slot service, Touched& touched) {
    setBounds(arrows_[service]);
    dropLabel(service, touched);
    indexArrow(service, points(service), true);
    addArrow(service, touched);
}

/// Brings the arrows that a drag has loosened back to their routes.
void Scene::settle(Touched& touched) {
    for (const Slot service : loose_.all()) {
        if (!isWaiting(service))
            settle(service, touched);
    }
}

void Scene::settle(Slot service, Touched& touched) {
    addArrow(service, touched);
    touched.fresh.insert(service);
    loose_.erase(service);
    looseWays_.erase(service);
}

void Scene::reroute(Touched& touched) {
    struct Old {
        Slot service;
        std::size_t first;
        std::size_t count;
    };
    std::vector<Old> olds;
    std::vector<SheetPoint> pool;
    const auto note = [&](Slot service) {
        if (arrow(service) == nullptr || touched.fresh.contains(service))
            return;
        const ArrowPoints old = points(service);
        olds.push_back({service, pool.size(), old.size()});
        pool.insert(pool.end(), old.begin(), old.end());
    };
    if (!routes_.isSealed())
        static_cast<void>(routes_.update(*chain_, note));
    for (const Old& old : olds) {
        const std::span<const SheetPoint> before(pool.data() + old.first, old.count);
        if (arrow(old.service) == nullptr)
            continue;
        const ArrowPoints now = points(old.service);
        if (std::ranges::equal(before, now))
            continue;
        // A port that moves a little leaves most of a long way as it is; but dashes are counted from its beginning.
        const SceneArrow& changed = arrows_[old.service];
        const Points after(now.data(), now.size());
        const std::size_t first = sameBefore(before, after);
        const bool isDashed = changed.isManager || changed.isDerived;
        const std::size_t last = isDashed ? 0 : sameBehind(before.subspan(first), after.subspan(first));
        addWay(before.subspan(first, before.size() - first - last), touched);
        addWay(after.subspan(first, after.size() - first - last), touched);
        if (const auto text = arrowTexts_.find(old.service); text != arrowTexts_.end())
            addWords(*text->second, touched.dirty);
        indexArrow(old.service, before, false);
        setBounds(arrows_[old.service]);
        dropLabel(old.service, touched);
        indexArrow(old.service, points(old.service), true);
        if (touched.isDrag)
            addLabel(*this, old.service, touched.seen, touched.dirty);
    }
    for (const Slot service : touched.fresh.all()) {
        if (arrow(service) != nullptr && !touched.later.contains(service))
            showArrow(service, touched);
    }
}

/// An arrow that follows the hand without looking round: both its cards carry it along, or it runs straight.
void Scene::loosen(Slot service, Touched& touched) {
    SceneArrow& arrow = arrows_[service];
    const bool isRouted = !routes_.isSealed() || routes_.has(service, arrow.server, arrow.customer);
    if (isRouted || loose_.contains(service))
        addArrow(service, touched);
    isStale_ = isStale_ || !isRouted;
    if (!loose_.contains(service)) {
        // The next edit puts it back; a long one passes through many fields, too many for each step.
        indexArrow(service, points(service), false);
        loose_.insert(service);
    }
    looseWays_.erase(service);
    const Box& server = cards_[arrow.server].box;
    const Box& customer = cards_[arrow.customer].box;
    const auto moved = [&](Slot role, const Box& box) {
        const Point home = routes_.centreOf(role);
        return SheetPoint{static_cast<float>(box.centre.x - home.x), static_cast<float>(box.centre.y - home.y)};
    };
    std::vector<SheetPoint> way;
    if (isRouted) {
        const SheetPoint one = moved(arrow.server, server);
        if (one == moved(arrow.customer, customer)) {
            for (const SheetPoint point : points(service))
                way.push_back({point.x + one.x, point.y + one.y});
        }
    }
    // A card that has become lower may have left the way's end beside it.
    if (way.empty() || !isAt(way.front(), server) || !isAt(way.back(), customer)) {
        way.clear();
        const Curve curve = arrowCurve(server, customer, 0);
        for (const Point point : {curve.start, curve.control1, curve.control2, curve.end})
            way.push_back({static_cast<float>(point.x), static_cast<float>(point.y)});
    }
    looseWays_[service] = std::move(way);
    setBounds(arrow);
    dropLabel(service, touched);
    addArrow(service, touched);
}

SceneChange Scene::setCentres(std::span<const Slot> roles, std::span<const Point> centres, const QRectF& seen) {
    Touched touched;
    touched.seen = seen;
    touched.isDrag = true;
    ensureIndex();
    for (std::size_t i = 0; i < roles.size() && i < centres.size(); ++i) {
        if (card(roles[i]) == nullptr)
            continue;
        SceneCard& card = cards_[roles[i]];
        touched.dirty.add(grown(card.rect()));
        soilLabels(card.rect());
        if (isIndexed_)
            cardIndex_.erase(card.rect(), card.role);
        card.box.centre = bounded(centres[i]);
        if (isIndexed_)
            cardIndex_.insert(card.rect(), card.role);
        touched.dirty.add(grown(card.rect()));
        for (const Slot service : chain_->servicesFrom(card.role))
            touched.routes.insert(service);
        for (const Slot service : chain_->servicesTo(card.role))
            touched.routes.insert(service);
    }
    const bool isHome = std::ranges::all_of(roles, [&](Slot role) {
        return card(role) == nullptr || (!waiting_.contains(role) && routes_.standsAt(role, cards_[role].box));
    });
    if (isHome) {
        settle(touched);
        reroute(touched);
    } else if (touched.routes.size() <= mostRoutedLive && chain_->services().size() <= mostServicesRoutedLive &&
               !routes_.isSealed()) {
        for (const Slot role : roles) {
            if (card(role) != nullptr)
                routes_.place(*chain_, role, cards_[role].box);
        }
        reroute(touched);
    } else {
        for (const Slot service : touched.routes.all()) {
            if (arrow(service) != nullptr)
                loosen(service, touched);
        }
    }
    // Only ever larger while something is dragged: the exact bounds cost a look at every arrow.
    if (bounds_) {
        for (const Slot slot : roles) {
            if (card(slot) != nullptr)
                *bounds_ |= card(slot)->rect();
        }
        for (const Slot slot : touched.routes.all())
            *bounds_ |= arrowBounds(slot);
    }
    return {touched.dirty, false};
}

} // namespace throughline
