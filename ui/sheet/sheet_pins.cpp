// SheetHost and pins: cards that no layout moves.
#include <algorithm>

#include "ui/canvas/canvas.h"
#include "ui/sheet/sheet_host.h"

namespace throughline {

bool SheetHost::isPinned(const RoleKey& role) const {
    const Chain& chain = bridge_.chain();
    const View* first = chain.firstView();
    if (view_.isNone() && first == nullptr)
        return false;
    const Place* place = chain.places().find({view_.isNone() ? first->key : view_, role});
    return place != nullptr && place->pinned;
}

bool SheetHost::arePinned(const std::vector<RoleKey>& roles) const {
    return !roles.empty() && std::ranges::all_of(roles, [this](const RoleKey& role) { return isPinned(role); });
}

void SheetHost::pin(const std::vector<RoleKey>& roles, bool on) {
    const Chain& chain = bridge_.chain();
    if (canvas_ == nullptr || canvas_->scene().chain() != &chain)
        return;
    if (roles.empty()) {
        bridge_.sayNote(tr("Select the cards that no layout is to move."));
        return;
    }
    std::vector<gestures::Placement> standing;
    for (const RoleKey& role : roles) {
        if (const SceneCard* card = canvas_->scene().card(chain.roles().slotOf(role));
            card != nullptr && isPinned(role) != on)
            standing.push_back({role, card->box.centre});
    }
    auto edit = gestures::pin(chain, bridge_.keys(), view_, standing, on);
    if (edit && edit->isEmpty())
        return;
    settle(edit);
    bridge_.perform(edit);
}

} // namespace throughline
