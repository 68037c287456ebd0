// MainWindow and the Career file dock: where its answers lead, and how they are written.
#include <QDockWidget>

#include "core/exchange/file_writer.h"
#include "ui/career/career_panel.h"
#include "ui/document/documents.h"
#include "ui/document/file_question.h"
#include "ui/print/report_print.h"
#include "ui/report/report_file.h"
#include "ui/window/main_window.h"
#include "ui/window/window_export.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

void MainWindow::buildCareer() {
    auto* panel = new CareerPanel(bridge_, this);
    QDockWidget* dock = addDock(tr("Career file"), "career", panel, Qt::BottomDockWidgetArea);
    tabifyDockWidget(tablesDock_, dock);
    connect(panel, &CareerPanel::roomWanted, this, [this, dock] {
        const int wanted = height() * 3 / 5;
        if (dock->height() >= wanted || dockWidgetArea(dock) != Qt::BottomDockWidgetArea)
            return;
        keepAllInSight();
        resizeDocks({dock}, {wanted}, Qt::Vertical);
    });
    connect(panel, &CareerPanel::printWanted, this, [this](const report::Report& report) {
        askToPrint(this, ReportPages::compose(report, bridge_.today()), [this](const Status& printed) {
            if (!printed)
                bridge_.say({Message::Kind::error, words::ofStatus(printed)});
        });
    });
    connect(panel, &CareerPanel::taskWanted, this, [this](const TaskKey& task) { showSelection({{}, {}, {task}}); });
    connect(panel, &CareerPanel::exportWanted, this, [this](const report::Report& report) {
        QString name = toText(titleOf(report));
        name.replace(QLatin1Char('/'), QLatin1Char('-'));
        name.remove(QLatin1Char(':'));
        const QStringList filters{tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("OpenDocument text (*.odt)"),
                                  tr("Markdown (*.md)")};
        ask(this,
            {FileQuestion::Kind::save, tr("Export"), documents::folder() + QLatin1Char('/') + name + ".pdf", filters},
            [this, report](const QStringList& paths, const QString& chosen) {
                const QString path = withSuffixOf(paths.front(), chosen);
                const std::string suffix = fromText(path.section(QLatin1Char('.'), -1).toLower());
                const auto bytes = reportFile(report, suffix, bridge_.today());
                const Status written = bytes ? exchange::writeFile(fromText(path), *bytes) : bytes.status();
                if (written)
                    bridge_.sayNote(tr("Exported to %1.").arg(path));
                else
                    bridge_.say({Message::Kind::error, words::ofStatus(written)});
            });
    });
}

} // namespace throughline
