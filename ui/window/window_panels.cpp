// MainWindow and the panels at its right and its bottom: how they stand, the tables, what leads from them to the sheet
// and back, and what they keep over a restart.
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <algorithm>

#include "ui/canvas/canvas.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/trace_panel.h"
#include "ui/sheet/sheet_host.h"
#include "ui/tables/tables_panel.h"
#include "ui/tables/task_panel.h"
#include "ui/window/dock_titles.h"
#include "ui/window/main_window.h"

namespace throughline {

namespace {
const char* const foldedKey = "inspector/folded";
const char* const hiddenChecksKey = "findings/hidden";
constexpr int leastPanelWidth = 230;
constexpr int leastPanelHeight = 100;
} // namespace

QDockWidget* MainWindow::addDock(const QString& title, const char* name, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setWidget(content);
    // A list does with less than it asks for, rather than that the window grows beyond a small screen.
    if (area == Qt::BottomDockWidgetArea)
        content->setMinimumHeight(leastPanelHeight);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    // What stands where a line ends stands at the left of a window that is read from the right.
    const bool isSide = area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
    if (isSide && isRightToLeft())
        area = area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    addDockWidget(area, dock);
    dock->hide();
    actions_.panelsMenu->addAction(dock->toggleViewAction());
    titles_->add(*dock);
    // As it was before a click has changed it: one that is open behind another tab comes to the front.
    connect(dock, &QDockWidget::visibilityChanged, dock, [this, dock](bool isSeen) {
        QMetaObject::invokeMethod(
            dock,
            [this, dock, isSeen] {
                dock->setProperty("isBehind", !isSeen && !dock->isHidden());
                // Also where a command that leads to one has opened it.
                if (actions_.present->isChecked())
                    dock->hide();
            },
            Qt::QueuedConnection);
    });
    // Before it takes its room: then one knows what was in sight.
    connect(dock->toggleViewAction(), &QAction::toggled, this, [this, dock](bool on) {
        if (on && !dock->isVisible())
            keepAllInSight();
    });
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this, dock](bool on) {
        if (!on && dock->property("isBehind").toBool()) {
            dock->show();
            dock->raise();
            return;
        }
        if (on) {
            closedDocks_.remove(dock);
            dock->raise();
            // A table to work in shows more than its first rows.
            constexpr int leastTable = 300;
            if (dockWidgetArea(dock) == Qt::BottomDockWidgetArea && dock->height() < leastTable)
                resizeDocks({dock}, {std::max(dock->height(), height() * 2 / 5)}, Qt::Vertical);
        } else {
            closedDocks_.insert(dock);
        }
    });
    return dock;
}

void MainWindow::buildDocks() {
    titles_ = new DockTitles(*this);
    connect(titles_, &DockTitles::closed, this, [this](QDockWidget* dock) { closedDocks_.insert(dock); });
    inspector_ = new Inspector(bridge_, this);
    taskPanel_ = new TaskPanel(bridge_, this);
    tracePanel_ = new TracePanel(this);
    findingsPanel_ = new FindingsPanel(bridge_, this);
    historyPanel_ = new HistoryPanel(bridge_, this);
    connect(historyPanel_, &HistoryPanel::undoWanted, this, [this](std::size_t count) { host_->undoEdits(count); });
    connect(historyPanel_, &HistoryPanel::redoWanted, this, [this](std::size_t count) { host_->redoEdits(count); });
    // The inspector is a long column: it stands beside the lists at the bottom, not on top of them.
    if (isRightToLeft()) {
        setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    } else {
        setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    }
    // Narrower than this they would cut their words.
    inspector_->setMinimumWidth(leastPanelWidth);
    tracePanel_->setMinimumWidth(leastPanelWidth);
    inspectorDock_ = addDock(tr("Inspector"), "inspector", inspector_, Qt::RightDockWidgetArea);
    taskDock_ = addDock(tr("Tasks"), "tasks", taskPanel_, Qt::BottomDockWidgetArea);
    traceDock_ = addDock(tr("Trace"), "trace", tracePanel_, Qt::BottomDockWidgetArea);
    findingsDock_ = addDock(tr("Findings"), "findings", findingsPanel_, Qt::BottomDockWidgetArea);
    historyDock_ = addDock(tr("History"), "history", historyPanel_, Qt::BottomDockWidgetArea);
    // Side by side: a person who clicks through the tasks reads their traces at the same time.
    splitDockWidget(taskDock_, traceDock_, Qt::Horizontal);
    tabifyDockWidget(taskDock_, findingsDock_);
    tabifyDockWidget(taskDock_, historyDock_);
    buildTables();
    buildImpact();
    buildCustomers();
    buildCareer();
    buildChanges();
    buildWork();
    buildWorkMenu();
    resizeDocks({inspectorDock_}, {340}, Qt::Horizontal);
    resizeDocks({taskDock_, traceDock_}, {760, 560}, Qt::Horizontal);
    resizeDocks({taskDock_, traceDock_}, {230, 230}, Qt::Vertical);
}

void MainWindow::buildTables() {
    tablesPanel_ = new TablesPanel(bridge_, this);
    tablesDock_ = addDock(tr("Tables"), "tables", tablesPanel_, Qt::BottomDockWidgetArea);
    tabifyDockWidget(taskDock_, tablesDock_);
    connect(tablesPanel_, &TablesPanel::selectionWanted, this, [this](const gestures::Selection& selection) {
        canvas_->setSelection(selection);
        selectionChanged(selection);
        if (!selection.roles.empty())
            canvas_->revealRole(selection.roles.front());
    });
    connect(tablesPanel_, &TablesPanel::personWanted, inspector_, &Inspector::showPerson);
    connectPanels();
}

void MainWindow::connectPanels() {
    tablesPanel_->restoreColumns(settings_);
    taskPanel_->restoreColumns(settings_);
    if (settings_.contains(QLatin1String(foldedKey)))
        inspector_->setFoldedSections(settings_.value(QLatin1String(foldedKey)).toStringList());
    findingsPanel_->setHiddenChecks(settings_.value(QLatin1String(hiddenChecksKey)).toStringList());
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        tablesPanel_->keepColumns(settings_);
        taskPanel_->keepColumns(settings_);
        settings_.setValue(QLatin1String(foldedKey), inspector_->foldedSections());
        settings_.setValue(QLatin1String(hiddenChecksKey), findingsPanel_->hiddenChecks());
    });
    QList<QAction*> arranging;
    for (QAction* action : actions_.alignments)
        arranging << action;
    for (QAction* action : actions_.distributions)
        arranging << action;
    inspector_->setArrangeActions(arranging);
    connect(inspector_, &Inspector::rolesWanted, this, [this](const std::vector<RoleKey>& roles) {
        showSelection({roles, {}, {}});
        canvas_->revealRole(roles.front());
    });
    connect(findingsPanel_, &FindingsPanel::countChanged, this, [this](int count) {
        findingsDock_->setWindowTitle(count == 0 ? tr("Findings") : tr("Findings (%1)").arg(count));
    });
}

} // namespace throughline
