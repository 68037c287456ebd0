// MainWindow and the sheet: selection, trace, what goes to the sheet.
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QTimer>
#include <algorithm>

#include "ui/canvas/canvas.h"
#include "ui/panels/inspector.h"
#include "ui/panels/trace_panel.h"
#include "ui/sheet/sheet_host.h"
#include "ui/sheet/sheet_reading.h"
#include "ui/sheet/tracing.h"
#include "ui/tables/tables_panel.h"
#include "ui/tables/task_panel.h"
#include "ui/window/main_window.h"

namespace throughline {

void MainWindow::selectionChanged(const gestures::Selection& selection) {
    inspector_->setSelection(selection);
    const bool isEmpty = selection.roles.empty() && selection.services.empty() && selection.tasks.empty();
    if (!isEmpty && !closedDocks_.contains(inspectorDock_) && !actions_.present->isChecked() &&
        !inspectorDock_->isVisible()) {
        const bool isAllSeen = canvas_->visibleSheet().contains(canvas_->scene().bounds());
        inspectorDock_->show();
        if (isAllSeen)
            bringAllBack();
        // It takes its room from the sheet, and must not hide what it tells of.
        if (selection.roles.size() == 1 && QApplication::mouseButtons() != Qt::NoButton) {
            QMetaObject::invokeMethod(
                canvas_, [this, role = selection.roles.front()] { canvas_->revealRole(role); }, Qt::QueuedConnection);
        }
    }
    if (!selection.tasks.empty())
        taskPanel_->select(selection.tasks.front());
    tablesPanel_->select(selection);
}

/// Once a dock has taken its room, and no sooner than a second click could come: the card must not move from under it.
void MainWindow::bringAllBack() {
    QTimer::singleShot(QApplication::doubleClickInterval() + 50, canvas_, [this] {
        const QRectF all = canvas_->scene().bounds();
        const QRectF seen = canvas_->visibleSheet();
        const bool isTyping = canvas_->viewport()->isAncestorOf(QApplication::focusWidget());
        if (all.isEmpty() || seen.contains(all) || isTyping || QApplication::mouseButtons() != Qt::NoButton)
            return;
        constexpr double beside = 24.0; // pixels
        const double around = 2 * beside / canvas_->zoom();
        if (all.width() + around > seen.width() || all.height() + around > seen.height()) {
            canvas_->zoomToFit();
            return;
        }
        const QRectF inner = seen.adjusted(around / 2, around / 2, -around / 2, -around / 2);
        const QPointF shift(std::min(0.0, all.left() - inner.left()) + std::max(0.0, all.right() - inner.right()),
                            std::min(0.0, all.top() - inner.top()) + std::max(0.0, all.bottom() - inner.bottom()));
        canvas_->centreOn(seen.center() + shift);
    });
}

void MainWindow::showSelection(const gestures::Selection& selection) {
    canvas_->setSelection(selection);
    // A sheet that shows no such thing (a task beyond those on its card) still has it in the chain.
    selectionChanged(selection);
    for (const TaskKey& key : selection.tasks) {
        if (const Task* task = bridge_.chain().tasks().find(key))
            canvas_->revealRole(task->role);
    }
}

void MainWindow::traceChanged() {
    canvas_->setHighlight(reading_->shown(tracing_->highlight()));
    if (tracing_->trace()) {
        tracePanel_->showTrace(bridge_.chain(), *tracing_->trace());
        if (!tracing_->task().isNone())
            taskPanel_->select(tracing_->task());
    } else if (tracing_->backTrace()) {
        tracePanel_->showBackTrace(bridge_.chain(), *tracing_->backTrace(), tracing_->impact(),
                                   bridge_.analysis().isAssumed());
    } else {
        tracePanel_->showNothing();
        if (!tracing_->isActive() && !closedDocks_.contains(traceDock_))
            traceDock_->hide();
    }
    if (tracing_->isActive())
        tracePanel_->noteLimit(tracing_->steps());
    actions_.endTrace->setEnabled(tracing_->isActive());
}

/// What no part of the window had a use for: a trace that began in a table is left from there as well.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && tracing_->isActive()) {
        tracing_->end();
        return;
    }
    if (endsChanges(*event))
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::goToKeys(const std::vector<std::string>& keys) {
    const Chain& chain = bridge_.chain();
    gestures::Selection selection;
    for (const std::string& text : keys) {
        if (const RoleKey role(text); chain.roles().contains(role)) {
            selection.roles.push_back(role);
        } else if (const ServiceKey service(text); chain.services().contains(service)) {
            selection.services.push_back(service);
        } else if (const TaskKey task(text); chain.tasks().contains(task)) {
            selection.tasks.push_back(task);
        }
    }
    // The first is where to click; several of its kind are shown together, as a loop's roles are.
    if (keys.empty())
        return;
    if (const PersonKey person(keys.front()); chain.people().contains(person)) {
        inspector_->showPerson(person);
        inspectorDock_->show();
        return;
    }
    if (!selection.tasks.empty() && selection.tasks.front().text() == keys.front()) {
        // With its role: a card shows its first tasks alone.
        const Task& task = *chain.tasks().find(selection.tasks.front());
        selection = {{task.role}, {}, {task.key}};
        reading_->include(selection.roles);
    } else if (!selection.services.empty() && selection.services.front().text() == keys.front()) {
        const Service& service = *chain.services().find(selection.services.front());
        reading_->include({service.server, service.customer});
        canvas_->revealRole(service.customer);
        canvas_->revealRole(service.server);
        selection = {{}, {service.key}, {}};
    } else {
        selection = {selection.roles, {}, {}};
        reading_->include(selection.roles);
    }
    showSelection(selection);
    if (!selection.roles.empty())
        canvas_->revealRole(selection.roles.front());
}

void MainWindow::newTask() {
    if (!bridge_.isOpen())
        return;
    const Chain& chain = bridge_.chain();
    const gestures::Selection selection = canvas_->selection();
    RoleKey role;
    if (!selection.roles.empty())
        role = selection.roles.front();
    if (role.isNone() && !selection.tasks.empty()) {
        if (const Task* task = chain.tasks().find(selection.tasks.front()))
            role = task->role;
    }
    // Without a selection, it is one's own.
    for (const Role& one : chain.roles()) {
        if (!role.isNone())
            break;
        if (std::ranges::find(one.holders, chain.info().owner) != one.holders.end())
            role = one.key;
    }
    if (role.isNone() && chain.roles().size() == 1)
        role = chain.roles().begin()->key;
    if (role.isNone()) {
        bridge_.sayNote(tr("Select the role that does the task, then add it."));
        return;
    }
    host_->addTask(role);
}

void MainWindow::placeItem(const QString& item) {
    if (!bridge_.isOpen())
        return;
    if (item == QLatin1String("task")) {
        newTask();
        return;
    }
    canvas_->setFocus();
    if (item == QLatin1String("manager"))
        canvas_->addManager();
    else
        canvas_->addRoleHere(item == QLatin1String("end_customer") ? RoleKind::endCustomer : RoleKind::internal);
}

} // namespace throughline
