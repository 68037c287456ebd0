// SheetHost and typed chains: "Buyer > Warehouse > Retail" in a card's title, or typed or pasted elsewhere.
#include "core/layout/card.h"
#include "core/model/typed_chain.h"
#include "ui/canvas/canvas.h"
#include "ui/sheet/sheet_host.h"
#include "ui/words/text.h"

namespace throughline {

void SheetHost::renameRole(const RoleKey& role, const std::string& title) {
    const Slot slot = bridge_.chain().roles().slotOf(role);
    const SceneCard* card = canvas_ == nullptr || slot == noSlot ? nullptr : canvas_->scene().card(slot);
    if (card == nullptr || !isTypedChain(title)) {
        bridge_.perform(gestures::rename(bridge_.chain(), role, fromLine(toText(typedTitle(title)))));
    } else {
        typeChain(title, card->box.centre, role);
    }
}

std::vector<RoleKey> SheetHost::typeChain(const std::string& text, Point start, const RoleKey& first) {
    emit aboutToPlace();
    std::vector<Point> taken;
    if (canvas_ != nullptr) {
        for (const SceneCard& card : canvas_->scene().cards()) {
            const bool isFirst =
                card.role != noSlot && !first.isNone() && bridge_.chain().roles().at(card.role)->key == first;
            if (card.role != noSlot && !isFirst)
                taken.push_back(card.box.centre);
        }
    }
    constexpr double rowStep = 136.0; ///< a card with its tasks, and the room below it
    constexpr std::size_t rows = 6;
    auto made = gestures::typeChain(bridge_.chain(), bridge_.keys(), text, view_,
                                    {start, {cardWidth + columnGap, rowStep}, taken, rows}, first);
    if (!made) {
        bridge_.perform(made.status());
        return {};
    }
    Result<Edit> edit = std::move(made->edit);
    if (!edit->isEmpty())
        settle(edit);
    return bridge_.perform(edit) ? made->roles : std::vector<RoleKey>();
}

} // namespace throughline
