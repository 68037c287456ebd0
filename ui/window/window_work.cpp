// MainWindow and the docks of the work itself: what is owed, partnerships, goals, what matters; and the states of
// tasks.
#include <QDockWidget>
#include <QMenu>
#include <QTimeZone>
#include <algorithm>

#include "core/model/task_gestures.h"
#include "core/model/task_state.h"
#include "core/store/days.h"
#include "ui/canvas/canvas.h"
#include "ui/panels/inspector.h"
#include "ui/sheet/tracing.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_pane.h"
#include "ui/tables/table_view.h"
#include "ui/tables/task_panel.h"
#include "ui/window/main_window.h"
#include "ui/words/text.h"
#include "ui/work/partnerships_panel.h"
#include "ui/work/tasks_dock.h"
#include "ui/work/values_panel.h"

namespace throughline {

namespace {

/// The rows that are chosen in the table where that is worked in, else what is selected on the sheet.
std::vector<TaskKey> chosenTasks(TaskPanel& panel, const Canvas& canvas) {
    TableView& table = panel.pane().table();
    if (!table.hasFocus())
        return canvas.selection().tasks;
    std::vector<TaskKey> tasks;
    for (const int row : table.selectedRows())
        tasks.emplace_back(panel.pane().model().content().keyOf(panel.pane().model().slotAt(row)));
    return tasks;
}

/// The two roles that are selected, or between which the selected service runs.
std::optional<std::pair<RoleKey, RoleKey>> chosenPair(const Chain& chain, const gestures::Selection& selection) {
    if (selection.roles.size() == 2)
        return std::pair(selection.roles[0], selection.roles[1]);
    if (selection.services.size() == 1 && selection.roles.empty()) {
        if (const Service* service = chain.services().find(selection.services.front()))
            return std::pair(service->server, service->customer);
    }
    return std::nullopt;
}

/// What mattered when the day was over.
Result<Chain> valuesAtEndOf(const QString& path, Day day) {
    Result<Past::Moment> past = readPastValues(fromText(path), startOfDay(day.plus(1), QTimeZone::systemTimeZone()));
    if (!past)
        return past.status();
    if (past->isBeginning)
        return Status(Code::notFound, "the history of this document does not reach back to %1", {day.text()});
    return std::move(past->chain);
}

} // namespace

void MainWindow::buildWork() {
    auto* partnerships = new PartnershipsPanel(bridge_, this);
    QDockWidget* partnershipsDock = addDock(tr("Partnerships"), "partnerships", partnerships, Qt::BottomDockWidgetArea);
    auto* values = new ValuesPanel(
        bridge_, [this](Day day) { return valuesAtEndOf(bridge_.path(), day); }, this);
    QDockWidget* valuesDock = addDock(tr("What matters"), "values", values, Qt::BottomDockWidgetArea);
    tabifyDockWidget(impactDock_, partnershipsDock);
    tabifyDockWidget(partnershipsDock, valuesDock);

    // The task's own sheet, and nothing else that takes room from what one reads; a trace that is shown goes along.
    const auto showTask = [this](const TaskKey& task) {
        showSelection({{}, {}, {task}});
        if (tracing_->isActive())
            tracing_->traceTask(task);
    };
    connect(partnerships, &PartnershipsPanel::roleWanted, this, [this](const RoleKey& role) {
        showSelection({{role}, {}, {}});
        canvas_->revealRole(role);
    });
    connect(partnerships, &PartnershipsPanel::serviceWanted, this, [this](const ServiceKey& service) {
        showSelection({{}, {service}, {}});
    });
    connect(values, &ValuesPanel::taskWanted, this, showTask);
    const auto showPartnership = [this, partnerships, partnershipsDock](const RoleKey& one, const RoleKey& other) {
        openDock(*partnershipsDock);
        partnerships->choose(one, other);
    };
    connect(inspector_, &Inspector::partnershipWanted, this, showPartnership);
    auto* tasks = new TasksDock(bridge_, *taskPanel_, this);
    // The dock's own content now, the table a page of it.
    tasks->setMinimumHeight(taskPanel_->minimumHeight());
    taskPanel_->setMinimumHeight(0);
    taskDock_->setWidget(tasks);
    connect(tasks, &TasksDock::taskWanted, this, showTask);
    connect(tasks, &TasksDock::partnershipWanted, this, showPartnership);
    connect(tasks, &TasksDock::customerWanted, this, [this](const RoleKey& customer) {
        showSelection({{customer}, {}, {}});
        canvas_->revealRole(customer);
    });
    connect(actions_.partnership, &QAction::triggered, this, [this, showPartnership] {
        if (const auto pair = chosenPair(bridge_.chain(), canvas_->selection()))
            showPartnership(pair->first, pair->second);
        else
            bridge_.sayNote(tr("Select two roles, or a service between them, then look at their partnership."));
    });
    connect(canvas_, &Canvas::contextMenuOpening, this, [this](QMenu* menu) {
        if (chosenPair(bridge_.chain(), canvas_->selection()))
            menu->addAction(actions_.partnership);
    });

    const auto changeState = [this](QAction* action, TaskState state) {
        connect(action, &QAction::triggered, this, [this, state] {
            const std::vector<TaskKey> chosen = chosenTasks(*taskPanel_, *canvas_);
            if (chosen.empty()) {
                bridge_.sayNote(tr("Select a task first."));
                return;
            }
            bridge_.perform(gestures::changeTasks(bridge_.chain(), chosen,
                                                  [&](Task& task) { setState(task, state, bridge_.today()); }));
        });
    };
    changeState(actions_.startTask, TaskState::inProgress);
    changeState(actions_.deliverTask, TaskState::delivered);
    changeState(actions_.dropTask, TaskState::dropped);
}

} // namespace throughline
