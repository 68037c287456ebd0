// MainWindow's menu Work: what a person comes for on a Monday morning, and the words by which each is looked for.
#include <QDockWidget>
#include <QMenu>
#include <QTimer>

#include "ui/canvas/canvas.h"
#include "ui/career/career_panel.h"
#include "ui/customers/customers_panel.h"
#include "ui/window/main_window.h"
#include "ui/work/partnerships_panel.h"
#include "ui/work/tasks_dock.h"

namespace throughline {

void MainWindow::buildWorkMenu() {
    QMenu& menu = *actions_.workMenu;
    const auto dockOf = [this](const char* name) { return findChild<QDockWidget*>(QString::fromLatin1(name)); };
    const auto add = [&](const QString& text, const QString& searchWords, const char* name, auto&& lead) {
        auto* action = new QAction(text, this);
        action->setProperty(searchWordsProperty, searchWords);
        menu.addAction(action);
        connect(action, &QAction::triggered, this, [this, dock = dockOf(name), lead] {
            openDock(*dock);
            lead(*dock->widget());
        });
    };
    const auto addDockOf = [&](const char* name, const QString& searchWords) {
        QAction* action = dockOf(name)->toggleViewAction();
        action->setProperty(searchWordsProperty, searchWords);
        menu.addAction(action);
    };
    const auto lookedForBy = [&](const char* name, const QString& searchWords) {
        dockOf(name)->toggleViewAction()->setProperty(searchWordsProperty, searchWords);
    };
    add(tr("What I &owe"), tr("due, overdue, reminders, this week, worth a look"), "tasks",
        [](QWidget& panel) { static_cast<TasksDock&>(panel).showDue(); });
    addDockOf("customers", tr("sway, manager, reputation, opportunity, opportunities, influence, who serves me"));
    add(tr("&Note what a customer says"), tr("feedback, remark, score, praise, complaint"), "customers",
        [](QWidget& panel) { static_cast<CustomersPanel&>(panel).enterRemark(); });
    addDockOf("commitments", tr("promises, on time, late, slipped"));
    addDockOf("partnerships", tr("obstacles, guiding questions, two-way"));
    add(tr("&Goals"), tr("targets, measures, objectives, isolation"), "partnerships",
        [](QWidget& panel) { static_cast<PartnershipsPanel&>(panel).showGoals(); });
    addDockOf("values", tr("values, priorities, effort, spread"));
    menu.addSeparator();
    add(tr("Prepare my &review…"), tr("annual review, appraisal, achievements, report"), "career",
        [](QWidget& panel) { static_cast<CareerPanel&>(panel).prepare(); });
    addDockOf("career", tr("achievements, results, résumé, interview, report"));
    add(tr("&Preview of the career file"), tr("pages, report"), "career",
        [](QWidget& panel) { static_cast<CareerPanel&>(panel).preview(); });
    addDockOf("changes", tr("compare, difference, since the last review"));
    lookedForBy("tasks", tr("to do, work, bulk"));
    lookedForBy("findings", tr("checks, problems, hints"));
    lookedForBy("history", tr("edits, undo, journal"));
    lookedForBy("impact", tr("contribution, dependence, stand-in"));
}

void MainWindow::openDock(QDockWidget& dock) {
    // Its own command opens it with the height of a table.
    if (!dock.isVisible())
        dock.toggleViewAction()->trigger();
    closedDocks_.remove(&dock);
    dock.show();
    dock.raise();
}

void MainWindow::keepAllInSight() {
    const QRectF all = canvas_->scene().bounds();
    if (all.isEmpty() || !canvas_->visibleSheet().contains(all))
        return;
    // The docks take their room in several turns.
    constexpr int milliseconds = 400;
    auto* turns = new QObject(this);
    connect(
        canvas_, &Canvas::visibleAreaChanged, turns,
        [this] {
            if (!canvas_->visibleSheet().contains(canvas_->scene().bounds()))
                canvas_->zoomToFit();
        },
        Qt::QueuedConnection);
    QTimer::singleShot(milliseconds, turns, &QObject::deleteLater);
}

} // namespace throughline
