#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

#include "core/layout/layered.h"
#include "ui/paint/scene_touched.h"

// How a scene follows edits and drags: only what they name is made anew.
namespace throughline {

void Scene::gather(const Edit& edit, Touched& touched) const {
    const auto& roles = chain_->roles();
    const auto addRole = [&](const RoleKey& key) {
        const Slot slot = roles.slotOf(key);
        if (slot != noSlot)
            touched.roles.insert(slot);
    };
    // A service that comes or goes shifts the lanes of the others between its two roles.
    const auto addBetween = [&](const Service& service) {
        const Slot server = roles.slotOf(service.server);
        const Slot customer = roles.slotOf(service.customer);
        if (server == noSlot || customer == noSlot)
            return;
        for (const Slot slot : chain_->servicesFrom(server)) {
            if (chain_->services().at(slot)->customer == service.customer)
                touched.lanes.insert(slot);
        }
        for (const Slot slot : chain_->servicesTo(server)) {
            if (chain_->services().at(slot)->server == service.customer)
                touched.lanes.insert(slot);
        }
    };
    const auto visitRole = [&](const Change<Role>& change) {
        if (change.after)
            addRole(change.after->key);
        if (!change.after)
            touched.removedRoles = true;
    };
    const auto visitPerson = [&](const Change<Person>& change) {
        const PersonKey key = change.any().key;
        for (auto role = roles.begin(); role != roles.end(); ++role) {
            if (std::ranges::find(role->holders, key) != role->holders.end())
                touched.roles.insert(role.slot());
        }
    };
    const auto visitPlace = [&](const Change<Place>& change) {
        if (change.any().view == view_)
            addRole(change.any().role);
    };
    const auto visitTask = [&](const Change<Task>& change) {
        if (change.before)
            addRole(change.before->role);
        if (change.after)
            addRole(change.after->role);
    };
    const auto visitService = [&](const Change<Service>& change) {
        const bool sameEnds = change.before && change.after && change.before->server == change.after->server &&
                              change.before->customer == change.after->customer;
        if (sameEnds) {
            const Slot slot = chain_->services().slotOf(change.after->key);
            if (slot != noSlot)
                touched.texts.insert(slot);
            return;
        }
        if (change.before)
            addBetween(*change.before);
        if (change.after)
            addBetween(*change.after);
        if (!change.after)
            touched.removedServices = true;
    };
    for (const AnyChange& any : edit.changes) {
        std::visit(
            [&]<class E>(const Change<E>& change) {
                if constexpr (std::is_same_v<E, Role>)
                    visitRole(change);
                if constexpr (std::is_same_v<E, Person>)
                    visitPerson(change);
                if constexpr (std::is_same_v<E, Place>)
                    visitPlace(change);
                if constexpr (std::is_same_v<E, Task>)
                    visitTask(change);
                if constexpr (std::is_same_v<E, Service>)
                    visitService(change);
                if constexpr (std::is_same_v<E, View>)
                    touched.views = true;
            },
            any);
    }
}

SceneChange Scene::apply(const Edit& edit, const QRectF& seen) {
    if (chain_ == nullptr)
        return {};
    Touched touched;
    touched.seen = seen;
    if (!view_) {
        if (const View* first = chain_->firstView())
            view_ = first->key;
    }
    gather(edit, touched);
    for (const Slot slot : loose_.all())
        indexArrow(arrows_[slot], true);
    loose_.clear();
    if (touched.views && (!chain_->views().contains(view_) || showsEveryRole() != showsAll_)) {
        if (!chain_->views().contains(view_))
            view_ = chain_->firstView() ? chain_->firstView()->key : ViewKey();
        touched.dirty.add(grown(bounds()));
        build(drawingOf(*chain_, view_));
        touched.dirty.add(grown(bounds()));
        return {touched.dirty, true};
    }

    cards_.resize(std::max<std::size_t>(cards_.size(), chain_->roles().slotCount()));
    arrows_.resize(std::max<std::size_t>(arrows_.size(), chain_->services().slotCount()));
    // The slot of a removed row may hold another row by now; that one is named by the edit and made anew below.
    if (touched.removedServices || touched.removedRoles) {
        for (const SceneArrow& arrow : arrows_) {
            if (arrow.service != noSlot && chain_->services().at(arrow.service) == nullptr) {
                dropArrow(arrow.service, touched);
            }
        }
    }
    if (touched.removedRoles) {
        for (const SceneCard& card : cards_) {
            if (card.role != noSlot && chain_->roles().at(card.role) == nullptr)
                dropCard(card.role, touched);
        }
    }
    std::optional<Drawing> laidOut;
    for (const Slot slot : touched.roles.all())
        refreshCard(slot, laidOut, touched);
    for (const Slot slot : touched.lanes.all())
        touched.routes.insert(slot);
    for (const Slot slot : touched.routes.all()) {
        takeEnds(slot, touched);
        if (arrow(slot) != nullptr && touched.lanes.contains(slot))
            arrows_[slot].lane = laneOf(slot);
    }
    // A card that moved may stand in the way of any arrow, and arrows share the sides of cards.
    if (touched.cardsMoved || touched.removedServices || !touched.routes.isEmpty())
        reroute(touched);
    for (const Slot slot : touched.texts.all()) {
        if (arrow(slot) == nullptr)
            continue;
        addArrow(slot, touched);
        arrows_[slot].isManager = chain_->services().at(slot)->manager;
        arrows_[slot].hasLabel = !chain_->services().at(slot)->provides.empty();
        hasLabels_ = hasLabels_ || arrows_[slot].hasLabel;
        arrowTexts_.erase(slot);
        addArrow(slot, touched);
    }
    bounds_.reset();
    return {touched.dirty, false};
}

void Scene::refreshCard(Slot slot, std::optional<Drawing>& laidOut, Touched& touched) {
    const Role* role = chain_->roles().at(slot);
    const Place* place = chain_->places().find({view_, role->key});
    if (place == nullptr && !showsEveryRole()) {
        if (card(slot) != nullptr)
            dropCard(slot, touched);
        return;
    }
    SceneCard& card = cards_[slot];
    Box box{card.box.centre, cardSize(*chain_, slot)};
    if (place != nullptr) {
        box.centre = bounded({place->x, place->y});
    } else if (card.role == noSlot) {
        // Nobody has said where it stands, so it goes where the layout puts it beside those that have a place.
        if (!laidOut)
            laidOut = drawingOf(*chain_, view_);
        const auto drawn = std::ranges::find(laidOut->roles, slot, &DrawnRole::role);
        if (drawn != laidOut->roles.end())
            box.centre = bounded(drawn->box.centre);
    }
    const bool isNew = card.role == noSlot;
    if (!isNew)
        touched.dirty.add(grown(card.rect()));
    if (isNew || !(card.box == box)) {
        touched.cardsMoved = true;
        if (!isNew && isIndexed_)
            cardIndex_.erase(card.rect(), slot);
        card.box = box;
        if (isIndexed_)
            cardIndex_.insert(card.rect(), slot);
        for (const Slot service : chain_->servicesFrom(slot))
            touched.routes.insert(service);
        for (const Slot service : chain_->servicesTo(slot))
            touched.routes.insert(service);
    }
    if (isNew)
        ++cardCount_;
    card.role = slot;
    card.isEndCustomer = role->kind == RoleKind::endCustomer;
    card.isPlaced = place != nullptr;
    setDepartment(card, role->department);
    cardTexts_.erase(slot);
    touched.dirty.add(grown(card.rect()));
}

void Scene::dropCard(Slot slot, Touched& touched) {
    SceneCard& card = cards_[slot];
    touched.dirty.add(grown(card.rect()));
    if (isIndexed_)
        cardIndex_.erase(card.rect(), slot);
    setDepartment(card, {});
    card = {};
    cardTexts_.erase(slot);
    --cardCount_;
    touched.cardsMoved = true;
    if (chain_->roles().at(slot) == nullptr)
        return;
    // Taken off the view: its services are still in the chain, and no longer drawn.
    for (const Slot service : chain_->servicesFrom(slot))
        touched.routes.insert(service);
    for (const Slot service : chain_->servicesTo(slot))
        touched.routes.insert(service);
}

void Scene::dropArrow(Slot service, Touched& touched) {
    if (arrow(service) == nullptr)
        return;
    addArrow(service, touched);
    indexArrow(arrows_[service], false);
    arrows_[service] = {};
    arrowTexts_.erase(service);
}

void Scene::takeEnds(Slot slot, Touched& touched) {
    const Service* service = chain_->services().at(slot);
    if (service == nullptr)
        return;
    const Slot server = chain_->roles().slotOf(service->server);
    const Slot customer = chain_->roles().slotOf(service->customer);
    if (card(server) == nullptr || card(customer) == nullptr) {
        dropArrow(slot, touched);
        return;
    }
    SceneArrow& arrow = arrows_[slot];
    if (arrow.service != noSlot && (arrow.server != server || arrow.customer != customer))
        dropArrow(slot, touched);
    if (arrow.service == noSlot)
        touched.lanes.insert(slot);
    arrow.service = slot;
    arrow.server = server;
    arrow.customer = customer;
    arrow.isManager = service->manager;
    arrow.hasLabel = !service->provides.empty();
    hasLabels_ = hasLabels_ || arrow.hasLabel;
}

void Scene::setToday(Day today) {
    today_ = today;
    cardTexts_.clear();
}

} // namespace throughline
