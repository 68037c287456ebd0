// SheetHost and the layout: of a view, of a part, here or in another thread.
#include <algorithm>

#include "core/layout/layered.h"
#include "ui/canvas/canvas.h"
#include "ui/document/long_work.h"
#include "ui/sheet/sheet_host.h"

namespace throughline {

namespace {

/// Up to here a layout takes no longer than two frames, and cards can be followed with the eyes while they move.
constexpr std::size_t mostAtOnce = 1000;

Point middleOf(const std::vector<gestures::Placement>& placements) {
    Point sum;
    for (const gestures::Placement& one : placements)
        sum = {sum.x + one.point.x, sum.y + one.point.y};
    const auto count = static_cast<double>(placements.size());
    return {sum.x / count, sum.y / count};
}

std::vector<gestures::Placement> placementsOf(const Chain& chain, const LayoutOptions& options) {
    std::vector<gestures::Placement> placements;
    for (const DrawnRole& drawn : layOut(chain, options).roles)
        placements.push_back({chain.roles().at(drawn.role)->key, drawn.box.centre});
    return placements;
}

/// Of `roles`, or of the whole chain where there are none.
std::vector<gestures::Placement> placementsOf(const Chain& chain, const std::vector<RoleKey>& roles,
                                              const LayoutOptions& options) {
    return roles.empty() ? placementsOf(chain, options) : placementsOf(gestures::part(chain, roles), options);
}

} // namespace

std::vector<RoleKey> SheetHost::rolesToLayOut(const std::vector<RoleKey>& selected) const {
    if (selected.size() >= 2)
        return selected;
    std::vector<RoleKey> roles;
    if (view_) {
        for (const Place& place : bridge_.chain().places()) {
            if (place.view == view_)
                roles.push_back(place.role);
        }
    }
    return roles;
}

LayoutOptions SheetHost::optionsFor(const std::vector<RoleKey>& selected) const {
    // A part is arranged where it is, whatever lanes run behind it.
    return {.lanes = lanes_ && selected.size() < 2};
}

void SheetHost::layOut(const std::vector<RoleKey>& selected) {
    const std::vector<RoleKey> roles = rolesToLayOut(selected);
    // A view that shows nothing has nothing to lay out.
    if (view_ && roles.empty())
        return;
    const std::size_t count = roles.empty() ? bridge_.chain().roles().size() : roles.size();
    if (work_ != nullptr && count > mostAtOnce) {
        layOutElsewhere(selected);
        return;
    }
    takeLayout(selected, placementsOf(bridge_.chain(), roles, optionsFor(selected)));
}

void SheetHost::layOutElsewhere(const std::vector<RoleKey>& selected) {
    work_->cancel(layoutWork_);
    layoutWork_ = work_->start(
        tr("Laying out…"),
        [chain = bridge_.chain(), roles = rolesToLayOut(selected),
         options = optionsFor(selected)](const LongWork::Cancelled&) { return placementsOf(chain, roles, options); },
        [this, selected, path = bridge_.path(), view = view_,
         sequence = bridge_.sequence()](std::vector<gestures::Placement> placements) {
            if (bridge_.path() != path || view_ != view)
                return;
            if (bridge_.sequence() != sequence) {
                layOut(selected);
            } else {
                takeLayout(selected, std::move(placements));
            }
        });
}

void SheetHost::takeLayout(const std::vector<RoleKey>& selected, std::vector<gestures::Placement> placements) {
    const Chain& chain = bridge_.chain();
    const bool isPart = selected.size() >= 2 && canvas_ != nullptr;
    std::vector<std::pair<Slot, Point>> before;
    std::vector<gestures::Placement> present;
    for (const gestures::Placement& one : placements) {
        const Slot slot = chain.roles().slotOf(one.role);
        const SceneCard* card = canvas_ == nullptr ? nullptr : canvas_->scene().card(slot);
        if (card != nullptr)
            before.emplace_back(slot, card->box.centre);
        present.push_back({one.role, card == nullptr ? one.point : card->box.centre});
    }
    if (isPart) {
        // The part is arranged anew where it is.
        const Point from = middleOf(placements);
        const Point to = middleOf(present);
        for (gestures::Placement& one : placements)
            one.point = {one.point.x + to.x - from.x, one.point.y + to.y - from.y};
    }
    auto edit = gestures::place(chain, bridge_.keys(), view_, placements, "lay_out");
    if (edit && !edit->isEmpty())
        settle(edit);
    if (!bridge_.perform(edit) || canvas_ == nullptr)
        return;
    // The whole chain may stand far from where it was looked at.
    if (!isPart)
        canvas_->zoomToFit();
    if (placements.size() <= mostAtOnce)
        canvas_->glideFrom(std::move(before));
}

} // namespace throughline
