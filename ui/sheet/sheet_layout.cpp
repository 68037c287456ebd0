// SheetHost and the layout: of a view, of a part, here or in another thread.
#include <QCoreApplication>
#include <algorithm>

#include "core/layout/card.h"
#include "core/layout/layered.h"
#include "core/layout/pins.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/preview.h"
#include "ui/document/long_work.h"
#include "ui/sheet/sheet_host.h"
#include "ui/words/in_sentence.h"

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

/// What a layout is made of, for any thread.
struct LayoutJob {
    Chain chain; ///< the whole or a part
    LayoutOptions options;
};

std::vector<gestures::Placement> placementsOf(const LayoutJob& job, const LayoutProgress& progress = {}) {
    std::vector<gestures::Placement> placements;
    for (const DrawnRole& drawn : layOut(job.chain, job.options, progress).roles)
        placements.push_back({job.chain.roles().at(drawn.role)->key, drawn.box.centre});
    return placements;
}

/// Of `roles`, or of the whole chain where there are none; `standing` is the view whose order is kept, none where it
/// is not; `view` the one whose pinned cards stay.
LayoutJob jobOf(const Chain& chain, const std::vector<RoleKey>& roles, const ViewKey& view, const ViewKey& standing,
                bool lanes, bool endsLast) {
    LayoutJob job{roles.empty() ? chain : gestures::part(chain, roles), {.lanes = lanes, .endsLast = endsLast}};
    if (!standing.isNone())
        job.options.standing = placesIn(job.chain, standing);
    job.options.pinned = pinnedIn(job.chain, view);
    return job;
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

void SheetHost::layOut(const std::vector<RoleKey>& selected, LayoutOrder order) {
    emit aboutToPlace();
    const Chain& chain = bridge_.chain();
    const std::vector<RoleKey> roles = rolesToLayOut(selected);
    // A view that shows nothing has nothing to lay out.
    if (view_ && roles.empty())
        return;
    ViewKey standing;
    if (order == LayoutOrder::kept)
        standing = view_.isNone() && chain.firstView() != nullptr ? chain.firstView()->key : view_;
    // A part is arranged where it is, whatever lanes run behind it.
    const bool lanes = lanes_ && selected.size() < 2;
    const std::size_t count = roles.empty() ? chain.roles().size() : roles.size();
    if (work_ == nullptr || count <= mostAtOnce) {
        takeLayout(selected, placementsOf(jobOf(chain, roles, view_, standing, lanes, endsLast_)));
        return;
    }
    work_->cancel(layoutWork_);
    // A first drawing is looked at while the better one is worked out; of a part nobody sees where it will come to be.
    const auto draw = [this, hand = work_->hand(), day = canvas_ == nullptr ? Day() : canvas_->scene().today(), chain,
                       view = view_, sequence = bridge_.sequence(), path = bridge_.path()](
                          const LayoutJob& job, const Drawing& draft, const LongWork::Cancelled& cancelled) {
        Drawing drawing;
        for (const DrawnRole& drawn : draft.roles)
            drawing.roles.push_back({chain.roles().slotOf(job.chain.roles().at(drawn.role)->key), drawn.box});
        std::ranges::sort(drawing.roles, {}, &DrawnRole::role);
        auto scene = std::make_shared<std::unique_ptr<Scene>>(std::make_unique<Scene>(chain, view, drawing, day));
        (*scene)->prepare();
        hand([this, scene, chain, view, sequence, path, cancelled] {
            if (!cancelled() && bridge_.path() == path && view_ == view && bridge_.sequence() == sequence)
                showDraft(std::move(*scene));
        });
    };
    const bool isPart = selected.size() >= 2 || canvas_ == nullptr;
    layoutWork_ = work_->start(
        tr("Laying out…"),
        [chain, roles, view = view_, standing, lanes, endsLast = endsLast_, draw,
         isPart](const LongWork::Cancelled& cancelled) {
            const LayoutJob job = jobOf(chain, roles, view, standing, lanes, endsLast);
            LayoutProgress progress{.isStopped = cancelled, .draft = {}};
            if (!isPart)
                progress.draft = [&](const Drawing& draft) { draw(job, draft, cancelled); };
            return placementsOf(job, progress);
        },
        [this, selected, order, path = bridge_.path(), view = view_,
         sequence = bridge_.sequence()](std::vector<gestures::Placement> placements) {
            if (bridge_.path() != path || view_ != view)
                return;
            showDraft(nullptr);
            if (bridge_.sequence() != sequence) {
                layOut(selected, order);
            } else {
                takeLayout(selected, std::move(placements));
            }
        });
}

void SheetHost::setWork(LongWork* work) {
    work_ = work;
    connect(work, &LongWork::cancelled, this, [this](int number) {
        if (number == layoutWork_)
            showDraft(nullptr);
    });
}

void SheetHost::showDraft(std::unique_ptr<Scene> scene) {
    if (canvas_ == nullptr || (scene && canvas_->scene().chain() != &bridge_.chain()))
        return;
    PreviewEvent event(std::move(scene));
    QCoreApplication::sendEvent(canvas_, &event);
}

void SheetHost::sayPinnedOnEachOther(const std::vector<gestures::Placement>& placements) {
    const Chain& chain = bridge_.chain();
    std::vector<DrawnRole> drawn;
    for (const gestures::Placement& one : placements) {
        const Slot slot = chain.roles().slotOf(one.role);
        drawn.push_back({slot, {one.point, cardSize(chain, slot)}});
    }
    const auto pairs = pinnedOnEachOther(drawn, {.pinned = pinnedIn(chain, view_)});
    if (pairs.empty())
        return;
    const auto title = [&](Slot role) { return inSentence(chain.roles().at(role)->title); };
    bridge_.sayNote(tr("%1 and %2 are pinned on each other. Move one of them, or unpin it.")
                        .arg(title(pairs.front().first), title(pairs.front().second)));
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
    const bool isHeld = std::ranges::any_of(placements, [this](const auto& one) { return isPinned(one.role); });
    if (isPart && !isHeld) {
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
    sayPinnedOnEachOther(placements);
    // The whole chain may stand far from where it was looked at.
    if (!isPart)
        canvas_->zoomToFit();
    if (placements.size() <= mostAtOnce)
        canvas_->glideFrom(std::move(before));
}

} // namespace throughline
