// MainWindow and the document: new, open, close, and what follows from another document.
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <algorithm>

#include "core/exchange/csv_reader.h"
#include "core/exchange/formats.h"
#include "core/exchange/graph_draft.h"
#include "core/layout/layered.h"
#include "ui/canvas/canvas.h"
#include "ui/document/document_memory.h"
#include "ui/document/documents.h"
#include "ui/document/file_question.h"
#include "ui/document/loaded_document.h"
#include "ui/document/long_work.h"
#include "ui/panels/fields.h"
#include "ui/panels/inspector.h"
#include "ui/sheet/guide_strip.h"
#include "ui/sheet/kept_place.h"
#include "ui/sheet/sheet_reading.h"
#include "ui/sheet/sheet_views.h"
#include "ui/sheet/tracing.h"
#include "ui/start/start_page.h"
#include "ui/window/main_window.h"
#include "ui/window/message_strip.h"
#include "ui/window/share_strip.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
/// In a lower window the tasks would leave nothing of the sheet.
constexpr int leastHeightForTasks = 520;

/// A document of this size opens within a few frames; a larger one, or a file from elsewhere, is read by another
/// thread.
constexpr qint64 quicklyOpened = 1'000'000;
constexpr qint64 quicklyImported = 250'000;

/// A document with all that its first frame needs.
struct Prepared {
    Result<LoadedDocument> document = Status(Code::cancelled, "it was cancelled");
    std::optional<Scene> scene;
};

Prepared prepare(const QString& path, ViewKey view, Day today, const LongWork::Cancelled& cancelled) {
    Prepared prepared;
    prepared.document = loadDocument(path, [cancelled] { return cancelled(); });
    if (!prepared.document || cancelled())
        return prepared;
    const Chain& chain = prepared.document->chain();
    if (!chain.views().contains(view))
        view = {};
    const Drawing drawing = drawingOf(chain, view);
    if (cancelled())
        return prepared;
    prepared.scene.emplace(chain, view, drawing, today);
    prepared.scene->prepare();
    return prepared;
}

} // namespace

bool MainWindow::openPath(const QString& path) {
    if (raise_ && raise_(path))
        return true;
    if (!bridge_.mayBeLeft())
        return false;
    const QFileInfo file(path);
    if (!documents::isDocument(path) && file.exists() && exchange::formatOf(fromText(path)) != nullptr)
        return openForeign(path);
    if (file.size() < quicklyOpened)
        return bridge_.open(path);
    openInBackground(path, {});
    return true;
}

void MainWindow::openInBackground(const QString& path,
                                  std::function<Result<QString>(const LongWork::Cancelled&)> make) {
    work_->cancel(opening_);
    const auto look = recallLook(settings_, path);
    const ViewKey view = look ? look->view : ViewKey();
    opening_ = work_->start(
        tr("Opening %1…").arg(QFileInfo(path).completeBaseName()),
        [path, view, today = bridge_.today(), make = std::move(make)](const LongWork::Cancelled& cancelled) {
            if (!make)
                return prepare(path, view, today, cancelled);
            const auto made = make(cancelled);
            if (!made)
                return Prepared{made.status(), {}};
            return prepare(*made, {}, today, cancelled);
        },
        [this](Prepared prepared) {
            if (!prepared.document) {
                bridge_.say({Message::Kind::error, words::ofRefusal(prepared.document.status())});
                return;
            }
            if (!bridge_.mayBeLeft())
                return;
            prepared_ = prepared.scene ? std::make_unique<Scene>(*std::move(prepared.scene)) : nullptr;
            bridge_.adopt(*std::move(prepared.document));
            prepared_.reset();
        });
}

bool MainWindow::openForeign(const QString& path) {
    // Drawings and models of other programs leave questions open; our own formats and tables leave none.
    const exchange::Format* format = exchange::formatOf(fromText(path));
    if (format != nullptr && format->name != "json" && format->name != "csv" && format->name != "markdown") {
        openWithPreview(path);
        return true;
    }
    // Another format becomes a document of its own beside the others.
    const std::uint64_t seed = std::hash<std::string>()(bridge_.keys().text('f'));
    const auto make = [path, seed](const LongWork::Cancelled& cancelled) -> Result<QString> {
        KeySource keys(seed);
        auto chain = documents::importedChain({path}, keys);
        if (!chain)
            return chain.status();
        const QString title = toText(chain->info().title);
        return documents::createFresh(title.isEmpty() ? QFileInfo(path).completeBaseName() : title, *std::move(chain),
                                      [cancelled] { return cancelled(); });
    };
    if (QFileInfo(path).size() > quicklyImported) {
        openInBackground(path, make);
        return true;
    }
    const auto made = make({});
    const auto asks = [&](std::string_view fact) { return !made && made.status().fact() == fact; };
    if (asks(exchange::asksDirection) || asks(exchange::asksColumns) || asks(exchange::asksRole)) {
        openWithPreview(path);
        return true;
    }
    if (!made) {
        bridge_.say({Message::Kind::error, words::ofStatus(made.status())});
        return false;
    }
    return bridge_.open(*made);
}

bool MainWindow::createDocument(const QString& title, Chain content) {
    // Before a file is made that nobody would see.
    if (!bridge_.mayBeLeft())
        return false;
    const auto made = documents::createFresh(title, std::move(content));
    if (!made) {
        bridge_.say({Message::Kind::error, words::ofRefusal(made.status())});
        return false;
    }
    return bridge_.open(*made);
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
    work_->cancel(opening_);
    if (bridge_.isOpen())
        bridge_.close();
    updateRecent();
}

void MainWindow::showTitle() {
    title_->setValue(toText(bridge_.chain().info().title));
    // One without a title is called the same here and in the frame of the window.
    title_->setPlaceholderText(bridge_.title());
}

void MainWindow::renameDocument(const QString& typed) {
    const QString before = bridge_.title();
    bridge_.perform(gestures::renameDocument(bridge_.chain(), fromLine(typed)));
    showTitle();
    canvas_->setFocus();
    // A file that was named after its title keeps that name unless the person wants otherwise: others may know it by
    // it.
    const QString name = documents::fileNameOf(bridge_.title());
    const QString present = QFileInfo(bridge_.path()).fileName();
    if (bridge_.title() == before || name == present || present != documents::fileNameOf(before))
        return;
    Message message;
    message.text = tr("The file is still called %1.").arg(present);
    message.offers.push_back({tr("Rename the file too"), [this, name] {
                                  if (bridge_.renameFile(name))
                                      bridge_.sayNote(tr("The file is called %1 now.").arg(name));
                              }});
    bridge_.say(message);
}

void MainWindow::noteLook() {
    if (shownPath_.isEmpty() || actions_.present->isChecked())
        return;
    // A part that is read is not there at the next start, so neither is where one has looked at it.
    const auto look =
        reading_->before().value_or(SheetReading::Look{canvas_->zoom(), canvas_->visibleSheet().center()});
    rememberLook(settings_, shownPath_, {saveGeometry(), saveState(), views_->shown(), look.zoom, look.centre});
}

void MainWindow::recallPlace(const QString& path) {
    if (const auto look = recallLook(settings_, path)) {
        restoreGeometry(look->geometry);
        fitScreen();
    }
}

void MainWindow::documentChanged() {
    const bool isOpen = bridge_.isOpen();
    if (actions_.present->isChecked())
        actions_.present->trigger();
    // The sheet still shows the document that was.
    noteLook();
    shownPath_ = bridge_.path();
    const auto look = isOpen ? recallLook(settings_, shownPath_) : std::nullopt;
    // What was said of the document before does not hold for this one.
    strip_->clear();
    share_->hide();
    if (prepared_) {
        views_->reset(prepared_->view(), std::move(*prepared_));
    } else {
        views_->reset(look ? look->view : ViewKey());
    }
    pages_->setCurrentWidget(isOpen ? sheetPage_ : static_cast<QWidget*>(startPage_));
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        dock->setVisible(false);
    if (look) {
        restoreState(look->docks);
        // What stands closed beside tasks was closed by hand.
        if (taskDock_->isHidden() && !bridge_.chain().tasks().isEmpty())
            closedDocks_.insert(taskDock_);
        // Nothing is traced yet.
        traceDock_->hide();
    } else if (isOpen && !bridge_.chain().tasks().isEmpty() && !closedDocks_.contains(taskDock_) &&
               height() >= leastHeightForTasks) {
        taskDock_->show();
    }
    toolBar_->setVisible(isOpen);
    statusBar()->setVisible(isOpen);
    inspector_->setSelection({});
    showTitle();
    if (isOpen) {
        documents::remember(settings_, bridge_.path());
        // After the docks have taken their room.
        QMetaObject::invokeMethod(
            keptPlace_,
            [this, look] {
                keptPlace_->show(look ? std::optional(KeptPlace::Place{look->zoom, look->centre}) : std::nullopt);
            },
            Qt::QueuedConnection);
        canvas_->setFocus();
    }
    updateRecent();
    updateState();
    emit documentShown();
}

void MainWindow::edited(const Edit& edit) {
    if (!reading_->follow(edit))
        canvas_->applyEdit(edit);
    views_->follow(edit);
    strip_->dropUndo();
    const auto addsTask = [](const AnyChange& change) {
        const auto* task = std::get_if<Change<Task>>(&change);
        return task != nullptr && task->before == nullptr;
    };
    if (!taskDock_->isVisible() && !closedDocks_.contains(taskDock_) && !actions_.present->isChecked() &&
        std::ranges::any_of(edit.changes, addsTask)) {
        taskDock_->show();
    }
    showTitle();
}

void MainWindow::updateState() {
    const bool isOpen = bridge_.isOpen();
    for (QAction* action : actions_.ofDocument())
        action->setEnabled(isOpen);
    actions_.undo->setEnabled(bridge_.canUndo());
    actions_.redo->setEnabled(bridge_.canRedo());
    actions_.endTrace->setEnabled(tracing_->isActive());
    saved_->setText(bridge_.savedWords());
    saved_->setToolTip(bridge_.path());
    setWindowTitle(isOpen ? tr("%1 — Throughline").arg(bridge_.title()) : tr("Throughline"));
    setWindowFilePath(bridge_.path());
}

void MainWindow::updateRecent() {
    const QStringList paths = documents::recent(settings_);
    startPage_->setRecent(paths.mid(0, 6));
    actions_.recentMenu->clear();
    for (const QString& path : paths) {
        QAction* action = actions_.recentMenu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        // Among the commands of the palette they are told by it.
        action->setProperty(actionIconProperty, QStringLiteral("open"));
        connect(action, &QAction::triggered, this, [this, path] { openPath(path); });
    }
    actions_.recentMenu->setEnabled(!paths.isEmpty());
}

void MainWindow::openByDialog(bool elsewhere) {
    const QString folder = bridge_.isOpen() ? QFileInfo(bridge_.path()).absolutePath() : documents::folder();
    ask(this,
        {FileQuestion::Kind::open,
         elsewhere ? tr("Open in a new window") : tr("Open"),
         folder,
         {tr("Chains (*.chain)"), documents::importFilter(), tr("All files (*)")}},
        [this, elsewhere](const QStringList& paths, const QString& /*filter*/) {
            if (elsewhere) {
                emit elsewhereWanted(paths.front());
            } else {
                openPath(paths.front());
            }
        });
}

} // namespace throughline
