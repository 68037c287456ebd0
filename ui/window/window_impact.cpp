// MainWindow and the Impact dock: how one comes to its questions, and where its answers lead.
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>

#include "core/exchange/file_writer.h"
#include "ui/canvas/canvas.h"
#include "ui/document/documents.h"
#include "ui/document/file_question.h"
#include "ui/impact/impact_panel.h"
#include "ui/sheet/tracing.h"
#include "ui/window/main_window.h"
#include "ui/window/window_export.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

void MainWindow::buildImpact() {
    impactPanel_ = new ImpactPanel(bridge_, this);
    impactPanel_->setWork(work_);
    impactDock_ = addDock(tr("Impact"), "impact", impactPanel_, Qt::BottomDockWidgetArea);
    tabifyDockWidget(tablesDock_, impactDock_);
    connect(canvas_, &Canvas::selectionChanged, impactPanel_, &ImpactPanel::setSelection);
    connect(impactPanel_, &ImpactPanel::roleWanted, this, [this](const RoleKey& role) {
        showSelection({{role}, {}, {}});
        canvas_->revealRole(role);
    });
    connect(impactPanel_, &ImpactPanel::traceWanted, this, [this](const RoleKey& role) {
        const Role* row = bridge_.chain().roles().find(role);
        if (row != nullptr && row->kind == RoleKind::endCustomer)
            tracing_->traceBack(role);
        else
            tracing_->traceRole(role);
    });
    connect(impactPanel_, &ImpactPanel::exportWanted, this, [this](const QString& name, const std::string& csv) {
        QString file = name;
        file.replace(QLatin1Char('/'), QLatin1Char('-'));
        const QString filter = tr("Comma-separated values (*.csv)");
        ask(this,
            {FileQuestion::Kind::save, tr("Export"), documents::folder() + QLatin1Char('/') + file + ".csv", {filter}},
            [this, csv](const QStringList& paths, const QString& chosen) {
                const QString path = withSuffixOf(paths.front(), chosen);
                const Status written = exchange::writeFile(fromText(path), csv);
                if (written)
                    bridge_.sayNote(tr("Exported to %1.").arg(path));
                else
                    bridge_.say({Message::Kind::error, words::ofStatus(written)});
            });
    });
    connect(actions_.whatIf, &QAction::triggered, this, &MainWindow::askWhatIf);
    connect(canvas_, &Canvas::contextMenuOpening, this, [this](QMenu* menu) {
        const gestures::Selection selection = canvas_->selection();
        if (selection.roles.size() + selection.services.size() == 1)
            menu->addAction(actions_.whatIf);
    });
}

void MainWindow::askWhatIf() {
    closedDocks_.remove(impactDock_);
    impactDock_->show();
    impactDock_->raise();
    const gestures::Selection selection = canvas_->selection();
    const Role* role = selection.roles.size() == 1 ? bridge_.chain().roles().find(selection.roles.front()) : nullptr;
    if (role != nullptr && role->kind != RoleKind::endCustomer)
        impactPanel_->askWhatIfStops(role->key);
    else if (selection.services.size() == 1)
        impactPanel_->askWhatIfWeighs(selection.services.front());
    else
        impactPanel_->showWhatIf();
}

} // namespace throughline
