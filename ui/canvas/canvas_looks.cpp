#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"

// What a person switches on and off on the sheet: view state, and never an edit.
namespace throughline {

void Canvas::setBadges(Badges badges) {
    if (state_->badges == badges)
        return;
    state_->badges = std::move(badges);
    viewport()->update();
}

void Canvas::setSummedArrows(std::vector<SummedArrow> arrows) {
    state_->summedArrows = std::move(arrows);
    viewport()->update();
}

void Canvas::setLooks(const SheetLooks& looks) {
    if (state_->looks == looks)
        return;
    state_->looks = looks;
    refreshLanes();
    viewport()->update();
}

const SheetLooks& Canvas::looks() const {
    return state_->looks;
}

const Badges* Canvas::badges() const {
    return state_->looks.findings ? &state_->badges : nullptr;
}

void Canvas::refreshLanes() {
    // A card leaves its lane where it is dropped, and not on its way there.
    if (state_->mode == State::Mode::dragging && state_->looks.lanes)
        return;
    std::vector<Lane> lanes = state_->looks.lanes ? lanesOf(scene_) : std::vector<Lane>();
    if (lanes == state_->lanes)
        return;
    state_->lanes = std::move(lanes);
    viewport()->update();
}

QRectF Canvas::drawnBounds() const {
    QRectF all = scene_.bounds();
    for (const Lane& lane : state_->lanes)
        all |= lane.rect;
    return all;
}

} // namespace throughline
