// SheetHost and pins: cards that no layout moves.
#include <algorithm>

#include "core/layout/layered.h"
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
    if (canvas_ == nullptr || !bridge_.isOpen())
        return;
    if (roles.empty()) {
        bridge_.sayNote(tr("Select the cards that no layout is to move."));
        return;
    }
    // While a part is read, laid out for itself, a role is pinned where it stands on the whole sheet.
    const bool isWhole = canvas_->scene().chain() == &chain;
    const Drawing whole = isWhole ? Drawing() : drawingOf(chain, view_);
    std::vector<gestures::Placement> standing;
    for (const RoleKey& role : roles) {
        const Slot slot = chain.roles().slotOf(role);
        if (slot == noSlot || isPinned(role) == on)
            continue;
        if (!isWhole) {
            const auto drawn = std::ranges::find(whole.roles, slot, &DrawnRole::role);
            if (drawn != whole.roles.end())
                standing.push_back({role, drawn->box.centre});
        } else if (const SceneCard* card = canvas_->scene().card(slot)) {
            standing.push_back({role, card->box.centre});
        }
    }
    const auto isReal = [&](const RoleKey& role) { return chain.roles().contains(role); };
    if (std::ranges::none_of(roles, isReal)) {
        bridge_.sayNote(tr("A folded department has no place of its own. Open it to pin its roles."));
        return;
    }
    auto edit = gestures::pin(chain, bridge_.keys(), view_, standing, on);
    if (edit && edit->isEmpty())
        return;
    settle(edit);
    bridge_.perform(edit);
}

} // namespace throughline
