#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>
#include <utility>

#include "ui/paint/curves.h"
#include "ui/paint/label_shapes.h"
#include "ui/paint/scene_touched.h"

// The words beside the arrows: where there is room for them, found when they are first drawn.
namespace throughline {

namespace {

constexpr std::size_t mostTexts = 4096; // kept at a time; their places stay
constexpr double tileWidth = 2048.0;
constexpr double tileHeight = 1536.0;
constexpr LabelTile wholeSheet = 0x8000'0000'8000'0000ULL; // no tile lies so far away
constexpr std::size_t mostOthers = 12;                     // arrows of a card that a label is kept off

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

LabelTile Scene::labelTileAt(QPointF point) {
    const auto number = [](double coordinate, double side) {
        return static_cast<std::uint32_t>(static_cast<std::int32_t>(std::floor(coordinate / side)));
    };
    return (LabelTile{number(point.x(), tileWidth)} << 32) | number(point.y(), tileHeight);
}

QRectF Scene::rectOf(LabelTile tile) {
    if (tile == wholeSheet)
        return {};
    return {static_cast<std::int32_t>(tile >> 32) * tileWidth, static_cast<std::int32_t>(tile) * tileHeight, tileWidth,
            tileHeight};
}

/// Where the middle of the arrow is.
LabelTile Scene::labelTile(Slot service) const {
    return isOneTile_ ? wholeSheet : labelTileAt(arrowBounds(service).center());
}

bool Scene::mayLabelStandIn(Slot service, const QRectF& rect) const {
    return isOneTile_ || rectOf(labelTile(service)).intersects(rect);
}

LabelPlace Scene::findLabelPlace(Slot service, LabelWays& ways) const {
    const SceneArrow& arrow = arrows_[service];
    const std::string& words = chain_->services().at(service)->provides;
    LabelSurroundings surroundings;
    surroundings.within = rectOf(labelTile(service));
    surroundings.cardsIn = [this](const QRectF& rect, std::vector<QRectF>& found) {
        thread_local std::vector<Slot> cards;
        cards.clear();
        cardsIn(rect, cards);
        for (const Slot card : cards)
            found.push_back(cards_[card].rect());
    };
    const auto wayOf = [&](Slot other) {
        const auto known = ways.find(other);
        return known != ways.end() ? &known->second : &ways.try_emplace(other, points(other)).first->second;
    };
    std::vector<Slot> others;
    for (const auto& services : {chain_->servicesFrom(arrow.server), chain_->servicesTo(arrow.customer),
                                 chain_->servicesTo(arrow.server), chain_->servicesFrom(arrow.customer)}) {
        for (const Slot other : services) {
            if (other != service && this->arrow(other) != nullptr)
                others.push_back(other);
        }
    }
    // By key, so that of very many the same are looked at, in whatever order they came.
    const auto keyOf = [this](Slot slot) -> const ServiceKey& { return chain_->services().at(slot)->key; };
    std::ranges::sort(others, {}, keyOf);
    const auto repeated = std::ranges::unique(others);
    others.erase(repeated.begin(), repeated.end());
    if (isOneTile_) {
        const QRectF near = arrowBounds(service).adjusted(-widestLabel, -widestLabel / 2, widestLabel, widestLabel / 2);
        for (const SceneArrow& other : arrows_) {
            if (other.service != noSlot && other.service != service && other.least.x <= near.right() &&
                other.most.x >= near.left() && other.least.y <= near.bottom() && other.most.y >= near.top() &&
                !std::ranges::binary_search(others, keyOf(other.service), {}, keyOf))
                surroundings.foreign.push_back(wayOf(other.service));
        }
    }
    if (others.size() > mostOthers)
        others.resize(mostOthers);
    for (const Slot other : others)
        surroundings.others.push_back(wayOf(other));
    const Box& server = cards_[arrow.server].box;
    const Box& customer = cards_[arrow.customer].box;
    const double between = std::max(customer.left() - server.right(), server.left() - customer.right());
    const ArrowPoints way = points(service);
    LabelPlace place = placeLabel(way, labelShapes(words, between), surroundings, labelPlaces_);
    place.way = signature(way, words);
    return place;
}

void Scene::placeLabels(LabelTile tile) const {
    std::vector<Slot> found;
    if (isOneTile_) {
        for (const SceneArrow& arrow : arrows_) {
            if (arrow.service != noSlot)
                found.push_back(arrow.service);
        }
    } else {
        arrowsIn(rectOf(tile), found);
    }
    // The shortest arrows first: the others have more places to choose from.
    std::vector<std::pair<float, Slot>> order;
    for (const Slot slot : found) {
        const SceneArrow& arrow = arrows_[slot];
        if (arrow.hasLabel && labelTile(slot) == tile)
            order.emplace_back(arrow.most.x - arrow.least.x + arrow.most.y - arrow.least.y, slot);
    }
    const auto& services = chain_->services();
    std::ranges::sort(order, [&](const auto& a, const auto& b) {
        return std::tie(a.first, services.at(a.second)->key) < std::tie(b.first, services.at(b.second)->key);
    });
    std::vector<Slot>& placed = labelTiles_[tile];
    LabelWays ways;
    for (const auto& [length, slot] : order) {
        labelPlaces_.insert(slot, findLabelPlace(slot, ways));
        placed.push_back(slot);
    }
}

void Scene::soilLabels(const QRectF& rect) {
    if (isOneTile_) {
        soiledTiles_.assign(1, wholeSheet);
        return;
    }
    constexpr double reach = 16.0; // how near to a card a label comes
    const QRectF near = rect.adjusted(-reach, -reach, reach, reach);
    for (const QPointF& corner : {near.topLeft(), near.topRight(), near.bottomLeft(), near.bottomRight()})
        soiledTiles_.push_back(labelTileAt(corner));
}

void Scene::dropLabel(Slot service, const Touched& touched) {
    arrowTexts_.erase(service);
    const SceneArrow& arrow = arrows_[service];
    if (isOneTile_) {
        soiledTiles_.assign(1, wholeSheet);
    } else {
        // Where it was and where it is; and the labels of the same cards keep clear of this arrow.
        if (const LabelPlace* place = labelPlaces_.find(service); place != nullptr && place->lines > 0)
            soiledTiles_.push_back(labelTileAt(place->rect.center()));
        soiledTiles_.push_back(labelTile(service));
        soiledRoles_.insert(arrow.server);
        soiledRoles_.insert(arrow.customer);
    }
    if (touched.isDrag)
        labelPlaces_.erase(service);
}

std::vector<LabelTile> Scene::takeSoiled() {
    for (const Slot role : soiledRoles_.all()) {
        if (chain_->roles().at(role) == nullptr)
            continue;
        for (const auto& services : {chain_->servicesFrom(role), chain_->servicesTo(role)}) {
            for (const Slot service : services) {
                if (arrow(service) != nullptr)
                    soiledTiles_.push_back(labelTile(service));
            }
        }
    }
    soiledRoles_.clear();
    std::vector<LabelTile> tiles = std::exchange(soiledTiles_, {});
    std::ranges::sort(tiles);
    const auto repeated = std::ranges::unique(tiles);
    tiles.erase(repeated.begin(), repeated.end());
    return tiles;
}

void Scene::settleLabels() {
    for (const LabelTile tile : takeSoiled()) {
        const auto placed = labelTiles_.find(tile);
        if (placed == labelTiles_.end())
            continue;
        for (const Slot slot : placed->second) {
            arrowTexts_.erase(slot);
            labelPlaces_.erase(slot);
        }
        labelTiles_.erase(placed);
    }
}

void Scene::refreshLabels(Touched& touched) {
    const auto dirty = [&](const LabelPlace& place) {
        if (place.lines > 0)
            touched.dirty.add(place.rect.adjusted(-2, -2, 2, 2));
    };
    if (isOneTile_ != (chain_->services().size() <= mostInOneTile)) {
        isOneTile_ = !isOneTile_;
        labelTiles_.clear();
        labelPlaces_.clear();
        arrowTexts_.clear();
        touched.dirty.add(grown(bounds()));
    }
    std::vector<std::pair<Slot, LabelPlace>> before;
    std::vector<LabelTile> again;
    // All are taken away before any is placed: an arrow that is of another tile now would stand in two.
    for (const LabelTile tile : takeSoiled()) {
        const auto placed = labelTiles_.find(tile);
        if (placed == labelTiles_.end())
            continue;
        for (const Slot slot : placed->second) {
            if (const LabelPlace* place = labelPlaces_.find(slot)) {
                before.emplace_back(slot, *place);
                labelPlaces_.erase(slot);
            }
        }
        labelTiles_.erase(placed);
        if (tile == wholeSheet || rectOf(tile).intersects(touched.seen))
            again.push_back(tile);
    }
    std::ranges::sort(before, {}, &std::pair<Slot, LabelPlace>::first);
    for (const LabelTile tile : again)
        placeLabels(tile);
    const auto follow = [&](Slot slot, const LabelPlace& old, const LabelPlace& now) {
        if (old == now)
            return;
        arrowTexts_.erase(slot);
        dirty(old);
        dirty(now);
    };
    const auto placeOf = [&](Slot slot) {
        const LabelPlace* place = labelPlaces_.find(slot);
        return place == nullptr ? LabelPlace() : *place;
    };
    for (const auto& [slot, old] : before)
        follow(slot, old, placeOf(slot));
    for (const LabelTile tile : again) {
        for (const Slot slot : labelTiles_[tile]) {
            if (!std::ranges::binary_search(before, slot, {}, &std::pair<Slot, LabelPlace>::first))
                follow(slot, {}, placeOf(slot));
        }
    }
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
        const LabelTile tile = labelTile(service);
        if (!labelTiles_.contains(tile))
            placeLabels(tile);
        const LabelPlace* place = labelPlaces_.find(service);
        // One that is dragged finds a place among the others as they stand.
        if (place == nullptr || place->way != signature(points(service), row->provides)) {
            LabelWays ways;
            labelPlaces_.insert(service, findLabelPlace(service, ways));
            labelTiles_[tile].push_back(service);
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
