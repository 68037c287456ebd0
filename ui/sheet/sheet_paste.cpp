// SheetHost and copies: what is pasted, duplicated or dragged off with Alt.
#include <cmath>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/sheet/copied_part.h"
#include "ui/sheet/sheet_host.h"

namespace throughline {

namespace {

/// The cards of a copied part, as large as they will be.
std::vector<QRectF> cardsOf(const Chain& part) {
    std::vector<QRectF> cards;
    for (const Place& place : part.places()) {
        const Size size = cardSize(part, part.roles().slotOf(place.role));
        cards.emplace_back(place.x - size.width / 2, place.y - size.height / 2, size.width, size.height);
    }
    return cards;
}

QPointF onGrid(QPointF point) {
    return {std::round(point.x() / gridStep) * gridStep, std::round(point.y() / gridStep) * gridStep};
}

} // namespace

std::vector<RoleKey> SheetHost::pastePart(const Chain& part, QPointF offset, const char* code) {
    auto edit = gestures::paste(bridge_.chain(), bridge_.keys(), part, view_, {offset.x(), offset.y()});
    if (edit)
        edit->label.code = code;
    settle(edit);
    std::vector<RoleKey> added;
    if (!bridge_.perform(edit))
        return added;
    for (const AnyChange& change : edit->changes) {
        if (const auto* role = std::get_if<Change<Role>>(&change))
            added.push_back(role->any().key);
    }
    return added;
}

void SheetHost::showAdded(const std::vector<RoleKey>& roles) {
    if (roles.empty())
        return;
    canvas_->setSelection({roles, {}, {}});
    canvas_->revealRoles(roles);
    canvas_->setFocus();
}

std::vector<RoleKey> SheetHost::copyRoles(std::span<const RoleKey> roles, Point offset) {
    return pastePart(copiedPart(canvas_->scene(), roles), {offset.x, offset.y}, "duplicate");
}

void SheetHost::pasteAt(const Chain& part, QPointF point) {
    emit aboutToPlace();
    const std::vector<QRectF> cards = cardsOf(part);
    QRectF all;
    for (const QRectF& card : cards)
        all |= card;
    showAdded(pastePart(part, canvas_->freeShift(cards, onGrid(point - all.center())), "paste"));
}

void SheetHost::duplicate(const std::vector<RoleKey>& roles) {
    emit aboutToPlace();
    const Chain part = copiedPart(canvas_->scene(), roles);
    constexpr QPointF aside(4 * gridStep, 4 * gridStep);
    showAdded(pastePart(part, canvas_->freeShift(cardsOf(part), aside), "duplicate"));
}

} // namespace throughline
