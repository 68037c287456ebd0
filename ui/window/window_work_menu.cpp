// MainWindow's menu Work: what a person comes for on a Monday morning, then the panels of it to open and close; and the
// words by which each is looked for.
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
    const auto lookedForBy = [&](const char* name, const QString& searchWords) {
        dockOf(name)->toggleViewAction()->setProperty(searchWordsProperty, searchWords);
    };
    const auto addSwitch = [&](const QString& text, const QString& searchWords, const char* name) {
        QAction* action = dockOf(name)->toggleViewAction();
        action->setText(text);
        lookedForBy(name, searchWords);
        menu.addAction(action);
    };
    add(tr("What I &owe"), tr("due, overdue, reminders, this week, worth a look"), "tasks",
        [](QWidget& panel) { static_cast<TasksDock&>(panel).showDue(); });
    add(tr("&Note what a customer says"), tr("feedback, remark, score, praise, complaint"), "customers",
        [](QWidget& panel) { static_cast<CustomersPanel&>(panel).enterRemark(); });
    add(tr("&Goals"), tr("targets, measures, objectives, isolation"), "partnerships",
        [](QWidget& panel) { static_cast<PartnershipsPanel&>(panel).showGoals(); });
    add(tr("Prepare my &review…"), tr("annual review, appraisal, achievements, report"), "career",
        [](QWidget& panel) { static_cast<CareerPanel&>(panel).prepare(); });
    add(tr("Pre&view of the career file"), tr("pages, report"), "career",
        [](QWidget& panel) { static_cast<CareerPanel&>(panel).preview(); });
    menu.addSeparator();
    addSwitch(tr("&Customers"), tr("sway, manager, reputation, opportunity, opportunities, influence, who serves me"),
              "customers");
    addSwitch(tr("Co&mmitments"), tr("promises, on time, late, slipped"), "commitments");
    addSwitch(tr("&Partnerships"), tr("obstacles, guiding questions, two-way"), "partnerships");
    addSwitch(tr("&What matters"), tr("values, priorities, effort, spread"), "values");
    addSwitch(tr("Career &file"), tr("achievements, results, résumé, interview, report"), "career");
    addSwitch(tr("What c&hanged"), tr("compare, difference, since the last review"), "changes");
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
    // The docks take their room in several turns, however long a turn takes; whoever zooms meanwhile is left alone.
    constexpr int quietMilliseconds = 400;
    auto* turns = new QObject(this);
    auto* end = new QTimer(turns);
    end->setSingleShot(true);
    end->setInterval(quietMilliseconds);
    connect(end, &QTimer::timeout, turns, &QObject::deleteLater);
    connect(
        canvas_, &Canvas::visibleAreaChanged, turns,
        [this, end, size = canvas_->viewport()->size()]() mutable {
            if (size == canvas_->viewport()->size())
                return;
            size = canvas_->viewport()->size();
            end->start();
            if (!canvas_->visibleSheet().contains(canvas_->scene().bounds()))
                canvas_->zoomToFit();
        },
        Qt::QueuedConnection);
    QTimer::singleShot(0, end, qOverload<>(&QTimer::start));
}

} // namespace throughline
