// MainWindow's commands: what each action does.
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <algorithm>

#include "ui/canvas/canvas.h"
#include "ui/looks/rows.h"
#include "ui/sheet/sheet_host.h"
#include "ui/sheet/tracing.h"
#include "ui/window/key_sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/message_strip.h"
#include "ui/window/share_strip.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto&& call) {
        connect(action, &QAction::triggered, this, std::forward<decltype(call)>(call));
    };
    on(actions_.newDocument, [this] { newBlank(); });
    actions_.opensLast->setChecked(settings_.value(QLatin1String(opensLastKey), true).toBool());
    on(actions_.opensLast, [this](bool isOn) { settings_.setValue(QLatin1String(opensLastKey), isOn); });
    on(actions_.newWindow, [this] { emit newWindowWanted(); });
    on(actions_.open, [this] { openByDialog(false); });
    on(actions_.openElsewhere, [this] { openByDialog(true); });
    on(actions_.save, [this] {
        if (bridge_.mayBeLeft())
            bridge_.sayNote(bridge_.savedWords() + QLatin1Char('.'));
    });
    on(actions_.saveCopy, [this] { saveCopyByDialog(); });
    on(actions_.share, [this] { share_->open(); });
    on(actions_.takePart, [this] { takePart(); });
    on(actions_.import, [this] { importByDialog(); });
    on(actions_.exportFile, [this] { exportByDialog(); });
    on(actions_.print, [this] { print(); });
    on(actions_.start, [this] { showStartPage(); });
    on(actions_.quit, [this] { emit quitWanted(); });

    on(actions_.undo, [this] { host_->undo(); });
    on(actions_.redo, [this] { host_->redo(); });
    on(actions_.cut, [this] { cut(); });
    on(actions_.copy, [this] { copy(); });
    on(actions_.copyPicture, [this] { copyPicture(); });
    on(actions_.paste, [this] { paste(); });
    on(actions_.duplicate, [this] { duplicate(); });
    connectArranging();
    on(actions_.remove, [this] { host_->takeOff(canvas_->selection()); });
    on(actions_.removeFromChain, [this] { host_->remove(canvas_->selection()); });
    on(actions_.selectAll, [this] { canvas_->selectAll(); });
    on(actions_.find, [this] { find(); });
    on(actions_.commands, [this] { findCommand(); });

    on(actions_.addRole, [this] {
        canvas_->setFocus();
        canvas_->addRoleHere();
    });
    on(actions_.addTask, [this] { newTask(); });
    on(actions_.connectRoles, [this] {
        canvas_->setFocus();
        canvas_->startConnecting();
    });
    on(actions_.trace, [this] {
        const gestures::Selection selection = canvas_->selection();
        if (selection.tasks.size() == 1) {
            tracing_->traceTask(selection.tasks.front());
        } else {
            canvas_->traceSelected();
        }
    });
    on(actions_.endTrace, [this] { tracing_->end(); });
    on(actions_.layOut, [this] { host_->layOut(canvas_->selection().roles); });

    on(actions_.zoomIn, [this] { canvas_->zoomIn(); });
    on(actions_.zoomOut, [this] { canvas_->zoomOut(); });
    on(actions_.zoomActual, [this] { canvas_->zoomToActual(); });
    on(actions_.zoomFit, [this] { canvas_->zoomToFit(); });
    on(actions_.present, [this](bool checked) { present(checked); });
    on(actions_.themeSystem, [this] { theme_.choose(ThemeChoice::system); });
    on(actions_.themeLight, [this] { theme_.choose(ThemeChoice::light); });
    on(actions_.themeDark, [this] { theme_.choose(ThemeChoice::dark); });
    on(actions_.keys, [this] {
        if (!keySheet_)
            keySheet_ = new KeySheet(*menuBar(), this);
        keySheet_->show();
        keySheet_->raise();
        keySheet_->activateWindow();
    });
    on(actions_.about, [this] {
        bridge_.sayNote(
            tr("Throughline %1 maps who serves whom, and traces every task to its end customer. Free software "
               "under the MIT licence.")
                .arg(QStringLiteral(THROUGHLINE_VERSION)));
    });
}

} // namespace throughline
