// MainWindow and the panels at its right and its bottom: the tables, what leads from them to the sheet and back, and
// what they keep over a restart.
#include <QApplication>
#include <QDockWidget>

#include "ui/canvas/canvas.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/inspector.h"
#include "ui/tables/tables_panel.h"
#include "ui/tables/task_panel.h"
#include "ui/window/main_window.h"

namespace throughline {

namespace {
const char* const foldedKey = "inspector/folded";
const char* const hiddenChecksKey = "findings/hidden";
} // namespace

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
