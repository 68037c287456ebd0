// SheetHost lays out while somebody draws: what is connected for the first time finds its place, all else stays.
#include <QMetaObject>
#include <algorithm>
#include <set>

#include "core/layout/placing.h"
#include "ui/canvas/canvas.h"
#include "ui/sheet/sheet_host.h"

namespace throughline {

namespace {

/// Beyond this a sheet is arranged on request.
constexpr std::size_t mostCards = 1000;
/// More services than that at once are no drawing but an import.
constexpr std::size_t mostServices = 16;

/// What the edit adds to a chain.
struct Added {
    std::set<std::string> roles;
    std::vector<Row<Service>> services;
};

Added addedBy(const Edit& edit) {
    Added added;
    for (const AnyChange& change : edit.changes) {
        if (const auto* role = std::get_if<Change<Role>>(&change); role != nullptr && !role->before)
            added.roles.insert(role->after->key.text());
        if (const auto* service = std::get_if<Change<Service>>(&change); service != nullptr && !service->before)
            added.services.push_back(service->after);
    }
    return added;
}

/// The roles that work with another one for the first time. Of two that do so with each other the one that was there,
/// or else the customer, keeps its place.
std::set<std::string> looseRoles(const Chain& chain, const Added& added) {
    const auto isNew = [&](const RoleKey& role) { return added.roles.contains(role.text()); };
    const auto isLoose = [&](const RoleKey& role) {
        const Slot slot = chain.roles().slotOf(role);
        return slot == noSlot || (chain.servicesFrom(slot).empty() && chain.servicesTo(slot).empty());
    };
    std::set<std::string> loose;
    std::set<std::string> staying;
    for (const Row<Service>& service : added.services) {
        const bool serverIsLoose = isLoose(service->server) && !staying.contains(service->server.text());
        const bool customerIsLoose = isLoose(service->customer) && !staying.contains(service->customer.text());
        if (serverIsLoose && customerIsLoose) {
            const bool serverStays = !isNew(service->server) && isNew(service->customer);
            const RoleKey& stays = serverStays ? service->server : service->customer;
            staying.insert(stays.text());
            loose.erase(stays.text());
            loose.insert((serverStays ? service->customer : service->server).text());
        } else if (serverIsLoose) {
            loose.insert(service->server.text());
        } else if (customerIsLoose) {
            loose.insert(service->customer.text());
        }
    }
    return loose;
}

/// Puts the role where the drawing has it, in the edit's own row where there is one.
void put(Edit& edit, const Chain& chain, const ViewKey& view, const RoleKey& role, Point point) {
    for (AnyChange& change : edit.changes) {
        auto* place = std::get_if<Change<Place>>(&change);
        if (place != nullptr && place->after && place->after->role == role && place->after->view == view) {
            place->after = std::make_shared<const Place>(Place{view, role, point.x, point.y, place->after->pinned});
            return;
        }
    }
    if (const Row<Place> before = chain.places().share(identityOf(Place{view, role, 0.0, 0.0}))) {
        edit.change(before, Place{view, role, point.x, point.y, before->pinned});
    } else {
        edit.add(Place{view, role, point.x, point.y});
    }
}

} // namespace

void SheetHost::arrangeNew(Edit& edit) {
    const Chain& chain = bridge_.chain();
    // What comes with places of its own, as a copy or the other step of an undo, stands as it did.
    if (!isArranging_ || canvas_ == nullptr || edit.undoes != 0 || edit.label.code == "paste" ||
        edit.label.code == "duplicate" || canvas_->scene().chain() != &chain)
        return;
    const ViewKey view = view_.isNone() && chain.firstView() != nullptr ? chain.firstView()->key : view_;
    const Added added = addedBy(edit);
    if (view.isNone() || added.services.empty() || added.services.size() > mostServices ||
        chain.roles().size() > mostCards)
        return;
    std::set<std::string> loose = looseRoles(chain, added);
    std::erase_if(loose, [this](const std::string& role) { return isPinned(RoleKey(role)); });
    if (loose.empty())
        return;
    Chain next = chain;
    next.apply(edit);
    std::vector<Slot> waiting;
    std::vector<DrawnRole> standing;
    std::vector<std::pair<Slot, Point>> before;
    for (const DrawnRole& drawn : drawingOf(next, view).roles) {
        const RoleKey& key = next.roles().at(drawn.role)->key;
        if (loose.contains(key.text())) {
            waiting.push_back(drawn.role);
            before.emplace_back(drawn.role, drawn.box.centre);
            continue;
        }
        const SceneCard* card = canvas_->scene().card(chain.roles().slotOf(key));
        standing.push_back(card == nullptr ? drawn : DrawnRole{drawn.role, card->box});
    }
    for (const DrawnRole& drawn : placedAmong(next, standing, waiting))
        put(edit, chain, view, next.roles().at(drawn.role)->key, drawn.box.centre);
    Result<Edit> whole = std::move(edit);
    settle(whole);
    edit = *std::move(whole);
    // Once they stand there.
    QMetaObject::invokeMethod(
        canvas_, [canvas = canvas_, before] { canvas->glideFrom(before); }, Qt::QueuedConnection);
}

} // namespace throughline
