// SheetHost and lanes: a card that comes to stand in another lane belongs to that department.
#include <algorithm>

#include "ui/canvas/canvas.h"
#include "ui/paint/lane_heights.h"
#include "ui/sheet/sheet_host.h"
#include "ui/words/in_sentence.h"

namespace throughline {

namespace {

/// The lane at that height; null beyond all of them.
const LaneHeight* laneAt(const std::vector<LaneHeight>& lanes, double y) {
    const auto found =
        std::ranges::find_if(lanes, [y](const LaneHeight& lane) { return y >= lane.top && y < lane.bottom; });
    return found == lanes.end() ? nullptr : &*found;
}

} // namespace

std::string SheetHost::departmentAt(RoleKind kind, Point point) const {
    // A sheet that shows departments as one card each has no lanes of the chain's own.
    if (!lanes_ || kind == RoleKind::endCustomer || canvas_ == nullptr || canvas_->scene().chain() != &bridge_.chain())
        return {};
    const std::vector<LaneHeight> lanes = laneHeights(canvas_->scene(), {});
    const LaneHeight* lane = laneAt(lanes, point.y);
    return lane == nullptr ? std::string() : lane->department;
}

void SheetHost::moveToLanes(Edit& edit, std::span<const gestures::Placement> placements) {
    const Chain& chain = bridge_.chain();
    const View* first = chain.firstView();
    const ViewKey view = view_.isNone() && first != nullptr ? first->key : view_;
    std::vector<Row<Role>> moved;
    std::string last;
    bool isOne = true;
    if (lanes_ && canvas_ != nullptr && canvas_->scene().chain() == &chain) {
        // On the sheet the cards have been moved already; the lanes are those that they were taken from.
        std::vector<std::pair<Slot, Point>> standing;
        for (const gestures::Placement& one : placements) {
            if (const Place* place = chain.places().find({view, one.role}))
                standing.emplace_back(chain.roles().slotOf(one.role), Point{place->x, place->y});
        }
        std::ranges::sort(standing, {}, &std::pair<Slot, Point>::first);
        const std::vector<LaneHeight> lanes = laneHeights(canvas_->scene(), standing);
        for (const gestures::Placement& one : placements) {
            const Place* place = chain.places().find({view, one.role});
            const Row<Role> role = chain.roles().share(one.role);
            const LaneHeight* from = place == nullptr ? nullptr : laneAt(lanes, place->y);
            const LaneHeight* to = laneAt(lanes, one.point.y);
            if (!role || role->kind == RoleKind::endCustomer || to == nullptr || from == nullptr || from == to ||
                role->department == to->department)
                continue;
            Role next = *role;
            next.department = to->department;
            isOne = isOne && (moved.empty() || last == next.department);
            last = next.department;
            edit.change(role, std::move(next));
            moved.push_back(role);
        }
    }
    if (!bridge_.perform(edit) || moved.empty())
        return;
    const int count = static_cast<int>(moved.size());
    Message message;
    message.offersUndo = true;
    if (!isOne)
        message.text = tr("%n role(s) belong to the departments of their lanes now.", nullptr, count);
    else if (last.empty())
        message.text = count == 1 ? tr("%1 belongs to no department now.").arg(inSentence(moved.front()->title))
                                  : tr("%n role(s) belong to no department now.", nullptr, count);
    else
        message.text = count == 1 ? tr("%1 belongs to %2 now.").arg(inSentence(moved.front()->title), inSentence(last))
                                  : tr("%n role(s) belong to %1 now.", nullptr, count).arg(inSentence(last));
    bridge_.say(message);
}

} // namespace throughline
