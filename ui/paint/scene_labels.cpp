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
constexpr std::size_t fewCards = 48;           // around an arrow; of more, only those beside it are looked at

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

/// Whether a label of the arrow may come near the card: a long arrow passes few of the cards in the rectangle around
/// it.
bool isBeside(const QRectF& card, const std::vector<QPointF>& way) {
    const QRectF near = card.adjusted(-Scene::widestLabel, -64.0, Scene::widestLabel, 64.0);
    for (std::size_t i = 1; i < way.size(); ++i) {
        const QRectF piece = QRectF(way[i - 1], way[i]).normalized().adjusted(-1.0, -1.0, 1.0, 1.0);
        if (piece.intersects(near))
            return true;
    }
    return false;
}

} // namespace

LabelPlace Scene::findLabelPlace(Slot service) const {
    const SceneArrow& arrow = arrows_[service];
    const std::string& words = chain_->services().at(service)->provides;
    LabelSurroundings around;
    // All cards that a label of this arrow may come near to.
    const QRectF reach = arrowBounds(service).adjusted(-widestLabel, -64.0, widestLabel, 64.0);
    thread_local std::vector<Slot> cards;
    cards.clear();
    const ArrowPoints way = points(service);
    const std::vector<QPointF> rough = roughWay(way);
    constexpr double longWay = 8192.0;
    if (reach.width() < longWay && reach.height() < longWay) {
        cardsIn(reach, cards);
    } else {
        // Piece by piece: the rectangle around a long arrow holds thousands of cards that it never comes near.
        for (std::size_t i = 1; i < rough.size(); ++i) {
            const QRectF piece = QRectF(rough[i - 1], rough[i]).normalized();
            cardsIn(piece.adjusted(-widestLabel, -64.0, widestLabel, 64.0), cards);
        }
        std::ranges::sort(cards);
        const auto repeated = std::ranges::unique(cards);
        cards.erase(repeated.begin(), repeated.end());
    }
    for (const Slot card : cards) {
        if (cards.size() <= fewCards || isBeside(cards_[card].rect(), rough))
            around.cards.push_back(cards_[card].rect());
    }
    const auto add = [&](SlotLists::List services) {
        for (const Slot other : services) {
            if (around.others.size() >= mostOthers)
                return;
            if (other != service && this->arrow(other) != nullptr)
                around.others.push_back(roughWay(points(other)));
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
