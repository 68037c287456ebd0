// MainWindow and the document: new, open, import, copy, export, and what follows from another document.
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include "core/exchange/formats.h"
#include "core/exchange/import_edit.h"
#include "core/exchange/sources.h"
#include "ui/canvas/canvas.h"
#include "ui/documents.h"
#include "ui/guide_strip.h"
#include "ui/main_window.h"
#include "ui/message_strip.h"
#include "ui/panels/fields.h"
#include "ui/panels/inspector.h"
#include "ui/start_page.h"
#include "ui/text.h"
#include "ui/tracing.h"
#include "ui/window_export.h"
#include "ui/words.h"

namespace throughline {

namespace {

bool isDocument(const QString& path) {
    return path.endsWith(QStringLiteral(".chain"), Qt::CaseInsensitive);
}

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QString fileDialogFolder(const DocumentBridge& bridge) {
    return bridge.isOpen() ? QFileInfo(bridge.path()).absolutePath() : documents::folder();
}

QString importFilter() {
    QStringList patterns;
    for (const exchange::Format& format : exchange::formats()) {
        if (!format.isRead)
            continue;
        for (const std::string_view suffix : format.suffixes) {
            QString pattern = toText(suffix);
            if (!pattern.startsWith(QLatin1Char('.')))
                pattern.prepend(QLatin1Char('.'));
            patterns << QStringLiteral("*") + pattern;
        }
    }
    return MainWindow::tr("Tables and chains (%1)").arg(patterns.join(QLatin1Char(' ')));
}

} // namespace

bool MainWindow::openPath(const QString& path) {
    if (!bridge_.mayBeLeft())
        return false;
    if (!isDocument(path) && QFileInfo(path).exists() && exchange::formatOf(fromText(path)) != nullptr) {
        // Another format becomes a document of its own beside the others.
        auto chain = documents::importedChain({path}, bridge_.keys());
        if (!chain) {
            bridge_.say({Message::Kind::error, words::ofStatus(chain.status())});
            return false;
        }
        const QString title = toText(chain->info().title);
        return createDocument(title.isEmpty() ? QFileInfo(path).completeBaseName() : title, *std::move(chain));
    }
    return bridge_.open(path);
}

bool MainWindow::createDocument(const QString& title, Chain content) {
    // Before a file is made that nobody would see.
    if (!bridge_.mayBeLeft())
        return false;
    const QString path = documents::freshPath(title);
    if (content.info().title.empty()) {
        // Named like its file, number and all, so that two of them are told apart in the title bar.
        const auto named = gestures::renameDocument(content, fromText(QFileInfo(path).completeBaseName()));
        if (named)
            content.apply(*named);
    }
    return bridge_.create(path, content);
}

void MainWindow::newBlank() {
    if (createDocument(tr("Untitled chain"), Chain()))
        canvas_->setFocus();
}

void MainWindow::startWithMe() {
    if (createDocument(tr("My chain"), Chain()))
        guide_->start();
}

void MainWindow::openExample(const QString& name) {
    auto chain = documents::exampleChain(name, bridge_.keys());
    if (!chain) {
        bridge_.say({Message::Kind::error, words::ofStatus(chain.status())});
        return;
    }
    const QString title = toText(chain->info().title);
    createDocument(title, *std::move(chain));
}

void MainWindow::showStartPage() {
    if (!bridge_.mayBeLeft())
        return;
    if (bridge_.isOpen())
        bridge_.close();
    updateRecent();
}

void MainWindow::documentChanged() {
    const bool isOpen = bridge_.isOpen();
    // What was said of the document before does not hold for this one.
    strip_->clear();
    canvas_->setChain(isOpen ? &bridge_.chain() : nullptr, {}, bridge_.today());
    pages_->setCurrentWidget(isOpen ? sheetPage_ : static_cast<QWidget*>(startPage_));
    toolBar_->setVisible(isOpen);
    statusBar()->setVisible(isOpen);
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        dock->setVisible(false);
    if (isOpen && !bridge_.chain().tasks().isEmpty() && !closedDocks_.contains(taskDock_))
        taskDock_->show();
    inspector_->setSelection({});
    title_->setValue(toText(bridge_.chain().info().title));
    if (isOpen) {
        documents::remember(settings_, bridge_.path());
        // After the docks have taken their room.
        QMetaObject::invokeMethod(canvas_, &Canvas::zoomToFit, Qt::QueuedConnection);
        canvas_->setFocus();
    }
    updateRecent();
    updateState();
}

void MainWindow::edited(const Edit& edit) {
    canvas_->applyEdit(edit);
    strip_->dropUndo();
    const auto addsTask = [](const AnyChange& change) {
        const auto* task = std::get_if<Change<Task>>(&change);
        return task != nullptr && task->after != nullptr;
    };
    if (!taskDock_->isVisible() && !closedDocks_.contains(taskDock_) && !actions_.present->isChecked() &&
        std::ranges::any_of(edit.changes, addsTask)) {
        taskDock_->show();
    }
    title_->setValue(toText(bridge_.chain().info().title));
}

void MainWindow::updateState() {
    const bool isOpen = bridge_.isOpen();
    for (QAction* action :
         {actions_.save,      actions_.saveCopy,     actions_.import,    actions_.exportFile,  actions_.print,
          actions_.start,     actions_.cut,          actions_.copy,      actions_.copyPicture, actions_.paste,
          actions_.duplicate, actions_.remove,       actions_.selectAll, actions_.find,        actions_.addRole,
          actions_.addTask,   actions_.connectRoles, actions_.trace,     actions_.layOut,      actions_.zoomIn,
          actions_.zoomOut,   actions_.zoomActual,   actions_.zoomFit,   actions_.present}) {
        action->setEnabled(isOpen);
    }
    actions_.undo->setEnabled(bridge_.canUndo());
    actions_.redo->setEnabled(bridge_.canRedo());
    actions_.endTrace->setEnabled(tracing_->isActive());
    saved_->setText(bridge_.savedWords());
    saved_->setToolTip(bridge_.path());
    setWindowTitle(isOpen ? tr("%1 – Throughline").arg(bridge_.title()) : tr("Throughline"));
    setWindowFilePath(bridge_.path());
}

void MainWindow::updateRecent() {
    const QStringList paths = documents::recent(settings_);
    startPage_->setRecent(paths.mid(0, 6));
    actions_.recentMenu->clear();
    for (const QString& path : paths) {
        QAction* action = actions_.recentMenu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openPath(path); });
    }
    actions_.recentMenu->setEnabled(!paths.isEmpty());
}

void MainWindow::openByDialog() {
    if (!bridge_.mayBeLeft())
        return;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open"), fileDialogFolder(bridge_),
        tr("Chains (*.chain)") + QStringLiteral(";;") + importFilter() + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        openPath(path);
}

void MainWindow::importByDialog() {
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Import into this chain"), fileDialogFolder(bridge_),
                                      importFilter() + QStringLiteral(";;") + tr("All files (*)"));
    if (!paths.isEmpty())
        importInto(paths);
}

void MainWindow::importInto(const QStringList& paths) {
    std::vector<std::string> sources;
    for (const QString& path : paths)
        sources.push_back(fromText(path));
    auto imported = exchange::readSources(sources, {}, bridge_.chain(), bridge_.keys());
    if (!imported) {
        bridge_.say({Message::Kind::error, words::ofStatus(imported.status())});
        return;
    }
    if (!bridge_.perform(exchange::importEdit(bridge_.chain(), *imported)))
        return;
    QStringList parts;
    for (const auto& [kind, count] : imported->taken())
        parts << QStringLiteral("%1 %2").arg(toText(kind)).arg(count);
    Message message;
    message.text =
        parts.isEmpty() ? tr("The file holds nothing new.") : tr("Imported: %1.").arg(parts.join(QStringLiteral(", ")));
    if (!imported->leftOut().empty()) {
        const exchange::LeftOut& first = imported->leftOut().front();
        message.text +=
            QLatin1Char(' ') + tr("Left out: %1 of them, such as %2 (%3).")
                                   .arg(QString::number(imported->leftOut().size() + imported->leftOutMore()),
                                        toText(first.what), toText(first.why));
    }
    message.offersUndo = !parts.isEmpty();
    bridge_.say(message);
    canvas_->zoomToFit();
}

void MainWindow::saveCopyByDialog() {
    if (!bridge_.isOpen())
        return;
    const QFileInfo present(bridge_.path());
    const QString name = tr("%1 copy.chain").arg(present.completeBaseName());
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save a copy"), present.absolutePath() + QLatin1Char('/') + name, tr("Chains (*.chain)"));
    if (path.isEmpty())
        return;
    if (!isDocument(path))
        path += QStringLiteral(".chain");
    // Where the document itself is gone, one goes on with the copy.
    const bool isGone = bridge_.isGone() || !QFileInfo::exists(bridge_.path());
    if (bridge_.saveCopy(path, isGone))
        bridge_.sayNote(tr("Saved a copy as %1.").arg(QFileInfo(path).fileName()));
}

void MainWindow::exportByDialog() {
    const QString base = documents::folder() + QLatin1Char('/') + QFileInfo(bridge_.path()).completeBaseName();
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), base + QStringLiteral(".pdf"),
                                                      exportFilters().join(QStringLiteral(";;")), &chosen);
    if (!path.isEmpty())
        exportTo(withSuffixOf(path, chosen));
}

void MainWindow::exportTo(const QString& path) {
    const Status done = exportDocument(bridge_, tracing_->subject(), path);
    if (!done) {
        bridge_.say({Message::Kind::error, words::ofStatus(done)});
    } else {
        bridge_.sayNote(tr("Exported to %1.").arg(path));
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (bridge_.isOpen() && !isDocument(paths.front())) {
        importInto(paths);
    } else {
        openPath(paths.front());
    }
}

} // namespace throughline
