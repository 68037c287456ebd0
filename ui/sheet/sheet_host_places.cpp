// SheetHost and roles that are made by name, in a table or a list: they come to stand where they are
// seen, beside what they serve.
#include <algorithm>
#include <cmath>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/sheet/sheet_host.h"

namespace throughline {

namespace {

/// More at once are not drawn one by one: the first view lays them out below the rest.
constexpr std::size_t few = 8;
constexpr double newHeight = 64.0;

/// The roles that the edit makes without a place; none where there are too many.
std::vector<RoleKey> unplacedRoles(const Edit& edit) {
    std::vector<RoleKey> roles;
    for (const AnyChange& change : edit.changes) {
        if (const auto* role = std::get_if<Change<Role>>(&change); role != nullptr && !role->before)
            roles.push_back(role->after->key);
    }
    if (roles.empty() || roles.size() > few)
        return {};
    for (const AnyChange& change : edit.changes) {
        if (const auto* place = std::get_if<Change<Place>>(&change))
            std::erase(roles, place->any().role);
    }
    return roles;
}

double onGrid(double value) {
    return std::round(value / gridStep) * gridStep;
}

} // namespace

void SheetHost::placeNew(Edit& edit) const {
    const Chain& chain = bridge_.chain();
    // The first roles of a chain are laid out by themselves, and so is what has never been placed and what an import
    // brings, which mostly works with what comes along.
    if (canvas_ == nullptr || edit.label.code == "import" || canvas_->scene().chain() != &chain ||
        canvas_->scene().isEmpty())
        return;
    const std::vector<RoleKey> roles = unplacedRoles(edit);
    if (roles.empty())
        return;
    ViewKey view = view_;
    if (view.isNone() && chain.firstView() != nullptr)
        view = chain.firstView()->key;
    if (view.isNone())
        return;
    const auto cardOf = [&](const RoleKey& key) -> const SceneCard* {
        const Slot slot = chain.roles().slotOf(key);
        return slot == noSlot ? nullptr : canvas_->scene().card(slot);
    };
    std::vector<QRectF> taken;
    const auto placeNear = [&](QPointF wanted) {
        const QSizeF size(cardWidth, newHeight);
        for (;;) {
            QRectF card({}, size);
            card.moveCenter({onGrid(wanted.x()), onGrid(wanted.y())});
            card.translate(canvas_->freeShift({&card, 1}, {}));
            const QRectF around = card.adjusted(-gridStep, -gridStep, gridStep, gridStep);
            if (std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(around); })) {
                taken.push_back(card);
                return card.center();
            }
            wanted.ry() += newHeight + cardGap;
        }
    };
    for (const RoleKey& role : roles) {
        QPointF wanted = canvas_->visibleSheet().center();
        for (const AnyChange& change : edit.changes) {
            const auto* service = std::get_if<Change<Service>>(&change);
            if (service == nullptr || !service->after)
                continue;
            const bool serves = service->after->server == role;
            const bool isServed = service->after->customer == role;
            const SceneCard* other = serves     ? cardOf(service->after->customer)
                                     : isServed ? cardOf(service->after->server)
                                                : nullptr;
            if (other == nullptr)
                continue;
            const double side = serves ? -1.0 : 1.0;
            wanted = {other->box.centre.x + side * (cardWidth + columnGap), other->box.centre.y};
            break;
        }
        const QPointF stands = placeNear(wanted);
        edit.add(Place{view, role, stands.x(), stands.y()});
    }
    Result<Edit> whole = std::move(edit);
    settle(whole);
    edit = *std::move(whole);
    // Once it stands there.
    QMetaObject::invokeMethod(
        canvas_, [canvas = canvas_, role = roles.front()] { canvas->revealRole(role); }, Qt::QueuedConnection);
}

} // namespace throughline
