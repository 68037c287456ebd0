#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>
#include <utility>

#include "ui/paint/curves.h"
#include "ui/paint/label_shapes.h"
#include "ui/paint/scene.h"

// The words beside the arrows: where there is room for them, found when they are first drawn.
namespace throughline {

namespace {

constexpr std::size_t mostTexts = 4096;        // kept at a time; their places stay
constexpr std::size_t mostPlacedAtOnce = 2000; // services; with more, labels find their places as they come into view
constexpr std::size_t mostOthers = 12;         // arrows of a card that a label is kept off

/// Tells two ways, or two wordings, apart.
std::uint64_t signature(std::span<const SheetPoint> way, std::string_view words) {
    std::uint64_t hash = hashText(words);
    const auto add = [&hash](float value) {
        hash = (hash ^ static_cast<std::uint64_t>(static_cast<std::int64_t>(value * 8.0F))) * 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 29;
    };
    for (const SheetPoint& point : way) {
        add(point.x);
        add(point.y);
    }
    return hash;
}

} // namespace

LabelPlace Scene::findLabelPlace(Slot service) const {
    const SceneArrow& arrow = arrows_[service];
    const std::string& words = chain_->services().at(service)->provides;
    LabelSurroundings around;
    around.cardsIn = [this](const QRectF& rect, std::vector<QRectF>& found) {
        thread_local std::vector<Slot> cards;
        cards.clear();
        cardsIn(rect, cards);
        for (const Slot card : cards)
            found.push_back(cards_[card].rect());
    };
    const ArrowPoints way = points(service);
    const auto add = [&](SlotLists::List services) {
        for (const Slot other : services) {
            if (around.others.size() >= mostOthers)
                return;
            if (other != service && this->arrow(other) != nullptr)
                around.others.emplace_back(points(other));
        }
    };
    for (const auto& services : {chain_->servicesFrom(arrow.server), chain_->servicesTo(arrow.customer),
                                 chain_->servicesTo(arrow.server), chain_->servicesFrom(arrow.customer)})
        add(services);
    const Box& server = cards_[arrow.server].box;
    const Box& customer = cards_[arrow.customer].box;
    const double between = std::max(customer.left() - server.right(), server.left() - customer.right());
    LabelPlace place = placeLabel(way, labelShapes(words, between), around, labelPlaces_);
    place.way = signature(way, words);
    return place;
}

void Scene::placeAllLabels() const {
    // The shortest arrows first: the others have more places to choose from.
    std::vector<std::pair<float, Slot>> order;
    for (const SceneArrow& arrow : arrows_) {
        if (arrow.service == noSlot || !arrow.hasLabel)
            continue;
        const ArrowPoints way = points(arrow.service);
        order.emplace_back(std::abs(way.back().x - way.front().x) + std::abs(way.back().y - way.front().y),
                           arrow.service);
    }
    const auto& services = chain_->services();
    std::ranges::sort(order, [&](const auto& a, const auto& b) {
        return std::tie(a.first, services.at(a.second)->key) < std::tie(b.first, services.at(b.second)->key);
    });
    for (const auto& [length, slot] : order) {
        if (labelPlaces_.find(slot) == nullptr)
            labelPlaces_.insert(slot, findLabelPlace(slot));
    }
}

void Scene::clearLabelsUnder(const QRectF& rect, DirtyArea& dirty) {
    std::vector<Slot> covered;
    labelPlaces_.touching(rect.adjusted(-2.0, -2.0, 2.0, 2.0), covered);
    for (const Slot service : covered) {
        dirty.add(labelPlaces_.find(service)->rect.adjusted(-2, -2, 2, 2));
        dropLabel(service);
    }
    evicted_.insert(evicted_.end(), covered.begin(), covered.end());
}

void Scene::dropLabel(Slot service) const {
    arrowTexts_.erase(service);
    labelPlaces_.erase(service);
}

void Scene::dropStaleLabel(Slot service) const {
    arrowTexts_.erase(service);
    const LabelPlace* place = labelPlaces_.find(service);
    if (place != nullptr && place->way != signature(points(service), chain_->services().at(service)->provides))
        labelPlaces_.erase(service);
}

void Scene::replaceEvictedLabels(DirtyArea& dirty) {
    for (const Slot service : evicted_) {
        if (arrow(service) == nullptr)
            continue;
        const ArrowText& text = arrowText(service);
        if (!text.lines.empty())
            dirty.add(text.rect().adjusted(-2, -2, 2, 2));
    }
    evicted_.clear();
}

const ArrowText& Scene::arrowText(Slot service) const {
    const auto found = arrowTexts_.find(service);
    if (found != arrowTexts_.end())
        return *found->second;
    if (arrowTexts_.size() >= mostTexts)
        arrowTexts_.clear();

    auto text = std::make_unique<ArrowText>();
    const Service* row = chain_->services().at(service);
    const SceneArrow& arrow = arrows_[service];
    if (row != nullptr && !row->provides.empty() && arrow.service != noSlot) {
        if (labelPlaces_.size() == 0 && chain_->services().size() <= mostPlacedAtOnce)
            placeAllLabels();
        const LabelPlace* place = labelPlaces_.find(service);
        if (place == nullptr || place->way != signature(points(service), row->provides)) {
            labelPlaces_.erase(service);
            labelPlaces_.insert(service, findLabelPlace(service));
            place = labelPlaces_.find(service);
        }
        text->centre = place->rect.center();
        text->size = place->rect.size();
        if (place->lines > 0) {
            for (const std::string& line : wrapped(row->provides, TextStyle::small, place->room, place->lines))
                text->lines.push_back(setText(line));
        }
        text->isWhole = place->lines > 0 && !labelShape(row->provides, place->room, place->lines).isCut;
        if (place->lines == 0)
            text->centre = middleOf(points(service));
    }
    return *(arrowTexts_[service] = std::move(text));
}

} // namespace throughline
