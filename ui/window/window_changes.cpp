// MainWindow and what changed between two days: the dock, and the marks on the sheet.
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>

#include "ui/canvas/canvas.h"
#include "ui/changes/change_legend.h"
#include "ui/changes/change_marks.h"
#include "ui/changes/changes_panel.h"
#include "ui/sheet/tracing.h"
#include "ui/window/main_window.h"

namespace throughline {

void MainWindow::buildChanges() {
    changesPanel_ = new ChangesPanel(bridge_, *work_, QTimeZone::systemTimeZone(), this);
    QDockWidget* dock = addDock(tr("What changed"), "changes", changesPanel_, Qt::BottomDockWidgetArea);
    tabifyDockWidget(impactDock_, dock);
    auto* marks = new ChangeMarks(bridge_, *canvas_);
    auto* legend = new ChangeLegend(*canvas_);
    connect(changesPanel_, &ChangesPanel::marksChanged, this, [this, marks, legend] {
        const Changes* changes = changesPanel_->showsOnSheet() ? changesPanel_->changes() : nullptr;
        marks->setChanges(changes);
        legend->setChanges(changes);
    });
    connect(legend, &ChangeLegend::closed, this, [this] {
        changesPanel_->setShownOnSheet(false);
        canvas_->setFocus();
    });
    connect(changesPanel_, &ChangesPanel::roleWanted, this, [this](const RoleKey& role) {
        showSelection({{role}, {}, {}});
        canvas_->revealRole(role);
    });
    connect(changesPanel_, &ChangesPanel::serviceWanted, this, [this](const ServiceKey& key) {
        const Service* service = bridge_.chain().services().find(key);
        if (service == nullptr)
            return;
        canvas_->revealRole(service->customer);
        canvas_->revealRole(service->server);
        showSelection({{}, {key}, {}});
    });
    connect(changesPanel_, &ChangesPanel::taskWanted, this, [this](const TaskKey& task) {
        if (bridge_.chain().tasks().contains(task))
            showSelection({{}, {}, {task}});
    });
}

bool MainWindow::endsChanges(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Escape || tracing_->isActive() || !changesPanel_->showsOnSheet() ||
        QApplication::mouseButtons() != Qt::NoButton)
        return false;
    changesPanel_->setShownOnSheet(false);
    return true;
}

} // namespace throughline
