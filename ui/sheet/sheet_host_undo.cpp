// SheetHost and undo: a new card and the name that is typed on it at once are one step, and what comes back is
// selected.
#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

#include "ui/canvas/canvas.h"
#include "ui/panels/history_model.h"
#include "ui/sheet/roles_in.h"
#include "ui/sheet/sheet_host.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

/// As many as a person steps through; what is further back is a single step.
constexpr std::size_t recentEntries = 64;

const Label* labelAt(const std::vector<HistoryStep>& steps, HistoryStep::State state, std::size_t distance) {
    const auto found = std::ranges::find_if(
        steps, [&](const HistoryStep& step) { return step.state == state && step.distance == distance; });
    return found == steps.end() ? nullptr : &found->entry.label;
}

} // namespace

void SheetHost::noteSelection(const Edit& edit) {
    constexpr std::size_t mostNoted = 200;
    if (edit.undoes != 0)
        return;
    before_[bridge_.sequence()] = std::exchange(selected_, {});
    while (before_.size() > mostNoted)
        before_.erase(before_.begin());
}

bool SheetHost::stepAndSelect(const std::function<bool()>& step) {
    gestures::Selection back;
    std::vector<RoleKey> touched;
    Sequence oldest = std::numeric_limits<Sequence>::max();
    const auto follow = [&](const Edit& edit) {
        oldest = std::min(oldest, edit.undoes);
        std::ranges::copy(rolesIn(edit), std::back_inserter(touched));
        for (const AnyChange& change : edit.changes) {
            if (const auto* role = std::get_if<Change<Role>>(&change); role != nullptr && !role->before)
                back.roles.push_back(role->after->key);
            if (const auto* service = std::get_if<Change<Service>>(&change); service != nullptr && !service->before)
                back.services.push_back(service->after->key);
            if (const auto* task = std::get_if<Change<Task>>(&change); task != nullptr && !task->before)
                back.tasks.push_back(task->after->key);
        }
    };
    const auto followed = connect(&bridge_, &DocumentBridge::edited, this, follow);
    const bool isDone = step();
    disconnect(followed);
    if (!isDone || canvas_ == nullptr)
        return isDone;
    // What hangs on a role comes back with it, and is not what was meant.
    if (!back.roles.empty())
        back = {back.roles, {}, {}};
    else if (!back.services.empty())
        back = {{}, back.services, {}};
    const bool isBack = !back.roles.empty() || !back.services.empty() || !back.tasks.empty();
    const auto before = before_.find(oldest);
    if (isBack)
        canvas_->setSelection(back);
    else if (before != before_.end())
        canvas_->setSelection(before->second);
    const auto cardOf = [this](const RoleKey& role) {
        return canvas_->scene().card(bridge_.chain().roles().slotOf(role));
    };
    const auto isInSight = [&](const RoleKey& role) {
        return canvas_->visibleSheet().intersects(cardOf(role)->rect());
    };
    std::erase_if(touched, [&](const RoleKey& role) { return cardOf(role) == nullptr; });
    // Both ends of a service are looked at together; of a large edit any part will do.
    const bool isSeen =
        touched.size() > 2 ? std::ranges::any_of(touched, isInSight) : std::ranges::all_of(touched, isInSight);
    if (!isSeen)
        canvas_->revealRoles(touched);
    return true;
}

bool SheetHost::isNamingOf(const Label* naming, const Label* creation) {
    if (naming == nullptr || creation == nullptr || creation->code != "add" || creation->arguments.size() < 2 ||
        naming->arguments.size() < 3)
        return false;
    const std::string& title = creation->arguments[1];
    const std::array<QString, 4> made{tr("New role"), tr("New end customer"), tr("Manager"), tr("New task")};
    if (std::ranges::find(made, toText(title)) == made.end())
        return false;
    // A chain that was typed in the card says which title the card had.
    if (naming->code == "add" && naming->arguments[0] == "chain")
        return naming->arguments[2] == title;
    if (naming->arguments[0] != creation->arguments[0] || naming->arguments[1] != title)
        return false;
    return naming->code == "rename" ||
           (naming->code == "change" && naming->arguments.size() == 3 && naming->arguments[2] == "title");
}

bool SheetHost::undo() {
    const std::vector<HistoryStep> steps = stepsOf(bridge_.history(recentEntries));
    const auto made = HistoryStep::State::made;
    const std::size_t count = isNamingOf(labelAt(steps, made, 0), labelAt(steps, made, 1)) ? 2 : 1;
    return undoEdits(count);
}

bool SheetHost::redo() {
    const std::vector<HistoryStep> steps = stepsOf(bridge_.history(recentEntries));
    const auto takenBack = HistoryStep::State::takenBack;
    const std::size_t count = isNamingOf(labelAt(steps, takenBack, 2), labelAt(steps, takenBack, 1)) ? 2 : 1;
    return redoEdits(count);
}

bool SheetHost::undoEdits(std::size_t count) {
    return stepAndSelect([&] { return bridge_.undo(count); });
}

bool SheetHost::redoEdits(std::size_t count) {
    return stepAndSelect([&] { return bridge_.redo(count); });
}

} // namespace throughline
