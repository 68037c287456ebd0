// SheetHost and undo: a new card and the name that is typed on it at once are one step.
#include <algorithm>
#include <array>

#include "ui/panels/history_model.h"
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

bool SheetHost::isNamingOf(const Label* naming, const Label* creation) {
    if (naming == nullptr || creation == nullptr || creation->code != "add" || creation->arguments.size() < 2 ||
        naming->arguments.size() < 3)
        return false;
    const std::string& title = creation->arguments[1];
    const std::array<QString, 4> made{tr("New role"), tr("New end customer"), tr("Manager"), tr("New task")};
    if (std::ranges::find(made, toText(title)) == made.end() || naming->arguments[0] != creation->arguments[0] ||
        naming->arguments[1] != title)
        return false;
    return naming->code == "rename" ||
           (naming->code == "change" && naming->arguments.size() == 3 && naming->arguments[2] == "title");
}

bool SheetHost::undo() {
    const std::vector<HistoryStep> steps = stepsOf(bridge_.history(recentEntries));
    const auto made = HistoryStep::State::made;
    return bridge_.undo(isNamingOf(labelAt(steps, made, 0), labelAt(steps, made, 1)) ? 2 : 1);
}

bool SheetHost::redo() {
    const std::vector<HistoryStep> steps = stepsOf(bridge_.history(recentEntries));
    const auto takenBack = HistoryStep::State::takenBack;
    return bridge_.redo(isNamingOf(labelAt(steps, takenBack, 2), labelAt(steps, takenBack, 1)) ? 2 : 1);
}

} // namespace throughline
