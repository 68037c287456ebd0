#include "ui/tables/task_panel.h"

#include <QAction>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/tables/chain_tables.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_pane.h"
#include "ui/tables/table_view.h"

namespace throughline {

namespace {
const char* const columnsKey = "tables/tasks";
}

TaskPanel::TaskPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent), pane_(new TablePane(bridge, makeTaskTable(bridge), tr("Tasks"), tr("Filter tasks"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pane_);
    connect(pane_, &TablePane::rowClicked, this, [this](const std::string& key) { emit taskActivated(TaskKey(key)); });

    TableView& table = pane_->table();
    auto* trace = new QAction(tr("Trace"), &table);
    trace->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    trace->setShortcutContext(Qt::WidgetShortcut);
    connect(trace, &QAction::triggered, this, [this, &table] {
        const Slot slot = pane_->model().slotAt(table.currentIndex().row());
        if (slot != noSlot)
            emit taskActivated(TaskKey(pane_->model().content().keyOf(slot)));
    });
    table.insertAction(table.actions().isEmpty() ? nullptr : table.actions().constFirst(), trace);
}

void TaskPanel::keepColumns(QSettings& settings) const {
    settings.setValue(QLatin1String(columnsKey), pane_->columnState());
}

void TaskPanel::restoreColumns(const QSettings& settings) {
    pane_->restoreColumns(settings.value(QLatin1String(columnsKey)).toByteArray());
}

void TaskPanel::select(const TaskKey& task) {
    pane_->select({task.text()});
}

} // namespace throughline
