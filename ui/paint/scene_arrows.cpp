#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/paint/curves.h"
#include "ui/paint/scene_touched.h"

// Where arrows run, and where they ran before, as edits and drags move the cards.
namespace throughline {

namespace {

constexpr std::size_t mostRouted = 4000;    // services; with more, finding all ways anew would halt the hand
constexpr std::size_t mostRoutedLive = 400; // services; with more, arrows go straight while a card is dragged

} // namespace

void Scene::addArrow(Slot service, Touched& touched) const {
    DirtyArea& dirty = touched.dirty;
    const SceneArrow& arrow = arrows_[service];
    // In pieces: the rectangle around a long arrow is mostly not the arrow.
    constexpr double piece = 192.0;
    constexpr double wide = 12.0; // the head, and the widest line of a trace
    thread_local std::vector<QLineF> lines;
    lines.clear();
    const QRectF seen = touched.seen.adjusted(-wide, -wide, wide, wide);
    flatten(arrow.points, 2.0, 0.0, seen, lines);
    QRectF part;
    const auto close = [&] {
        if (!part.isNull())
            dirty.add(part.adjusted(-wide, -wide, wide, wide));
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
    const auto text = arrowTexts_.find(service);
    if (text == arrowTexts_.end() && chain_->services().at(service) == nullptr)
        return;
    const ArrowText& words = text != arrowTexts_.end() ? *text->second : arrowText(service);
    if (words.lines.empty())
        return;
    dirty.add(QRectF(words.centre.x() - words.size.width() / 2 - 2, words.centre.y() - words.size.height() / 2 - 2,
                     words.size.width() + 4, words.size.height() + 4));
}

void Scene::setPoints(Slot slot, std::vector<SheetPoint> points, Touched& touched) {
    SceneArrow& arrow = arrows_[slot];
    if (arrow.points == points)
        return;
    if (!arrow.points.empty()) {
        addArrow(slot, touched);
        indexArrow(arrow, false);
    }
    arrow.setPoints(std::move(points));
    arrowTexts_.erase(slot);
    indexArrow(arrow, true);
    addArrow(slot, touched);
}

void Scene::reroute(Touched& touched) {
    if (chain_->services().size() > mostRouted) {
        for (const Slot slot : touched.routes.all()) {
            if (arrow(slot) != nullptr)
                setPoints(slot, directWay(slot), touched);
        }
        return;
    }
    for (const DrawnService& drawn : routedHere()) {
        if (arrow(drawn.service) != nullptr)
            setPoints(drawn.service, pointsOf(drawn.curves), touched);
    }
    for (const Slot slot : touched.routes.all()) {
        if (arrow(slot) != nullptr && arrows_[slot].points.empty())
            setPoints(slot, directWay(slot), touched);
    }
}

SceneChange Scene::setCentres(std::span<const Slot> roles, std::span<const Point> centres, const QRectF& seen) {
    Touched touched;
    touched.seen = seen;
    for (std::size_t i = 0; i < roles.size() && i < centres.size(); ++i) {
        if (card(roles[i]) == nullptr)
            continue;
        SceneCard& card = cards_[roles[i]];
        touched.dirty.add(grown(card.rect()));
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
    if (chain_->services().size() <= mostRoutedLive) {
        reroute(touched);
    } else {
        for (const Slot slot : touched.routes.all()) {
            if (arrow(slot) == nullptr)
                continue;
            addArrow(slot, touched);
            // The next edit puts it back; a long one passes through a thousand fields, too many for each step.
            if (!loose_.contains(slot)) {
                indexArrow(arrows_[slot], false);
                loose_.insert(slot);
            }
            arrows_[slot].setPoints(directWay(slot));
            arrowTexts_.erase(slot);
            addArrow(slot, touched);
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
