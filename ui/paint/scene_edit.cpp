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
    const auto visitRole = [&](const Change<Role>& change) {
        if (change.after)
            addRole(change.after->key);
        if (!change.after)
            touched.removedRoles = true;
        const std::string none;
        touched.departments = touched.departments || (change.before ? change.before->department : none) !=
                                                         (change.after ? change.after->department : none);
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
    // A weight is a share of what all services of the server have.
    const auto addSharing = [&](const Service& service) {
        const Slot server = roles.slotOf(service.server);
        if (server == noSlot)
            return;
        for (const Slot slot : chain_->servicesFrom(server))
            touched.texts.insert(slot);
    };
    const auto visitService = [&](const Change<Service>& change) {
        if (!change.before || !change.after || change.before->weight != change.after->weight ||
            change.before->manager != change.after->manager || change.before->server != change.after->server) {
            if (change.before)
                addSharing(*change.before);
            if (change.after)
                addSharing(*change.after);
        }
        const bool sameEnds = change.before && change.after && change.before->server == change.after->server &&
                              change.before->customer == change.after->customer;
        if (sameEnds) {
            const Slot slot = chain_->services().slotOf(change.after->key);
            if (slot != noSlot)
                touched.texts.insert(slot);
            return;
        }
        if (change.after)
            touched.routes.insert(chain_->services().slotOf(change.after->key));
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
    ensureIndex(); // made half-way, it would hold some arrows as they were and some as they will be
    settle(touched);
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
    // Those of roles that this view does not show have a share in the colours too.
    if (touched.departments && !showsAll_) {
        recolour();
        touched.dirty.add(grown(bounds()));
    }
    for (const Slot slot : touched.routes.all()) {
        takeEnds(slot, touched);
        if (arrow(slot) == nullptr)
            continue;
        // One that is drawn to where its card stands now, or whose card is back where the routes know it.
        if (isWaiting(slot))
            touched.later.insert(slot);
        else if (loose_.contains(slot))
            settle(slot, touched);
    }
    reroute(touched);
    for (const Slot slot : touched.later.all()) {
        if (arrow(slot) != nullptr)
            loosen(slot, touched);
    }
    for (const Slot slot : touched.texts.all()) {
        if (arrow(slot) == nullptr)
            continue;
        addArrow(slot, touched);
        takeKind(arrows_[slot], *chain_->services().at(slot), wholeWeight(arrows_[slot].server));
        hasLabels_ = hasLabels_ || arrows_[slot].hasLabel;
        dropLabel(slot, touched);
        addArrow(slot, touched);
    }
    refreshLabels(touched);
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
    const bool isElsewhere = !isNew && !routes_.standsAt(slot, box);
    const bool isEndCustomer = role->kind == RoleKind::endCustomer;
    if (routes_.isSealed() && (isNew || card.isEndCustomer != isEndCustomer))
        isStale_ = true;
    if ((isElsewhere && chain_->services().size() > mostRouted_) ||
        (routes_.isSealed() && !routes_.standsAt(slot, box)))
        waiting_.insert(slot);
    else
        waiting_.erase(slot);
    if (!isNew)
        touched.dirty.add(grown(card.rect()));
    if (isNew || !(card.box == box)) {
        if (!isNew) {
            soilLabels(card.rect());
            if (isIndexed_)
                cardIndex_.erase(card.rect(), slot);
        }
        card.box = box;
        if (isIndexed_)
            cardIndex_.insert(card.rect(), slot);
        soilLabels(card.rect());
        for (const Slot service : chain_->servicesFrom(slot))
            touched.routes.insert(service);
        for (const Slot service : chain_->servicesTo(slot))
            touched.routes.insert(service);
    }
    if (isNew)
        ++cardCount_;
    card.role = slot;
    if (!waiting_.contains(slot) && !routes_.isSealed())
        routes_.place(*chain_, slot, card.box);
    card.isEndCustomer = isEndCustomer;
    card.isPlaced = place != nullptr;
    setDepartment(card, role->department);
    cardTexts_.erase(slot);
    touched.dirty.add(grown(card.rect()));
}

void Scene::dropCard(Slot slot, Touched& touched) {
    SceneCard& card = cards_[slot];
    touched.dirty.add(grown(card.rect()));
    soilLabels(card.rect());
    if (isIndexed_)
        cardIndex_.erase(card.rect(), slot);
    setDepartment(card, {});
    card = {};
    waiting_.erase(slot);
    isStale_ = isStale_ || routes_.isSealed();
    routes_.remove(slot);
    cardTexts_.erase(slot);
    --cardCount_;
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
    dropLabel(service, touched);
    indexArrow(service, points(service), false);
    arrows_[service] = {};
    loose_.erase(service);
    looseWays_.erase(service);
    farWays_.drop(service);
    if (routes_.isSealed()) {
        routes_.drop(service);
        isStale_ = true;
    } else {
        routes_.touch(service);
    }
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
        touched.fresh.insert(slot);
    if (!routes_.isSealed())
        routes_.touch(slot);
    arrow.service = slot;
    arrow.server = server;
    arrow.customer = customer;
    takeKind(arrow, *service, wholeWeight(server));
    hasLabels_ = hasLabels_ || arrow.hasLabel;
    dropLabel(slot, touched);
}

void Scene::setToday(Day today) {
    today_ = today;
    cardTexts_.clear();
}

} // namespace throughline
