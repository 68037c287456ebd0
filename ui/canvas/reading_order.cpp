#include "ui/canvas/reading_order.h"

#include <algorithm>
#include <tuple>

#include "core/layout/card.h"

namespace throughline {

namespace {

/// Where a card stands, for the order of services.
auto placeOf(const Scene& scene, Slot role) {
    const SceneCard* card = scene.card(role);
    return card == nullptr ? std::tuple(0.0, 0.0, role) : std::tuple(card->box.centre.x, card->box.centre.y, role);
}

void appendServices(const Scene& scene, SlotLists::List services, bool outgoing, std::vector<Canvas::Hit>& parts) {
    const auto start = static_cast<std::ptrdiff_t>(parts.size());
    for (const Slot service : services) {
        if (scene.arrow(service) != nullptr)
            parts.push_back({.service = service});
    }
    const auto key = [&](const Canvas::Hit& part) {
        const SceneArrow& arrow = *scene.arrow(part.service);
        return std::pair(placeOf(scene, outgoing ? arrow.customer : arrow.server), part.service);
    };
    std::ranges::sort(parts.begin() + start, parts.end(), {}, key);
}

} // namespace

std::vector<Slot> cardsInOrder(const Scene& scene) {
    std::vector<const SceneCard*> cards;
    cards.reserve(scene.cardCount());
    for (const SceneCard& card : scene.cards()) {
        if (card.role != noSlot)
            cards.push_back(&card);
    }
    std::ranges::sort(cards, {}, [](const SceneCard* card) {
        return std::tuple(card->box.centre.x, card->box.centre.y, card->role);
    });
    // Cards that overlap sideways by more than half are read as one column, though a hand has put them askew.
    std::vector<Slot> order;
    order.reserve(cards.size());
    for (auto first = cards.begin(); first != cards.end();) {
        const double limit = (*first)->box.centre.x + cardWidth / 2;
        const auto last =
            std::find_if(first, cards.end(), [&](const SceneCard* card) { return card->box.centre.x >= limit; });
        std::sort(first, last, [](const SceneCard* a, const SceneCard* b) {
            return std::tie(a->box.centre.y, a->box.centre.x, a->role) <
                   std::tie(b->box.centre.y, b->box.centre.x, b->role);
        });
        for (; first != last; ++first)
            order.push_back((*first)->role);
    }
    return order;
}

std::vector<Canvas::Hit> tasksInOrder(const Scene& scene, Slot role) {
    std::vector<Canvas::Hit> parts;
    for (const Slot task : orderedTasks(*scene.chain(), role))
        parts.push_back({.role = role, .task = task});
    return parts;
}

std::vector<Canvas::Hit> servicesInOrder(const Scene& scene, Slot role, bool withIncoming) {
    std::vector<Canvas::Hit> parts;
    appendServices(scene, scene.chain()->servicesFrom(role), true, parts);
    if (withIncoming)
        appendServices(scene, scene.chain()->servicesTo(role), false, parts);
    return parts;
}

std::vector<Canvas::Hit> partsInOrder(const Scene& scene) {
    std::vector<Canvas::Hit> parts;
    if (scene.chain() == nullptr)
        return parts;
    const Chain& chain = *scene.chain();
    parts.reserve(scene.cardCount() + chain.services().size() + chain.tasks().size());
    for (const Slot role : cardsInOrder(scene)) {
        parts.push_back({.role = role});
        const std::vector<Canvas::Hit> tasks = tasksInOrder(scene, role);
        parts.insert(parts.end(), tasks.begin(), tasks.end());
        appendServices(scene, chain.servicesFrom(role), true, parts);
    }
    return parts;
}

} // namespace throughline
