// MainWindow and other files: import, export, copies, and what is dropped on the window.
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

#include "core/exchange/own_part.h"
#include "ui/canvas/canvas.h"
#include "ui/document/documents.h"
#include "ui/document/file_question.h"
#include "ui/document/loaded_document.h"
#include "ui/document/long_work.h"
#include "ui/print/print_memory.h"
#include "ui/sheet/sheet_reading.h"
#include "ui/sheet/tracing.h"
#include "ui/window/main_window.h"
#include "ui/window/share_strip.h"
#include "ui/window/window_export.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

QString withChainSuffix(const QString& path) {
    return documents::isDocument(path) ? path : path + QStringLiteral(".chain");
}

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// A path beside the document, with words added to its name.
QString besideDocument(const DocumentBridge& bridge, const QString& name) {
    return QFileInfo(bridge.path()).dir().filePath(name + QStringLiteral(".chain"));
}

} // namespace

void MainWindow::saveCopyByDialog() {
    if (!bridge_.isOpen())
        return;
    const QString name = tr("%1 copy").arg(QFileInfo(bridge_.path()).completeBaseName());
    ask(this, {FileQuestion::Kind::save, tr("Save a copy"), besideDocument(bridge_, name), {tr("Chains (*.chain)")}},
        [this](const QStringList& paths, const QString& /*filter*/) { saveCopy(withChainSuffix(paths.front())); });
}

void MainWindow::saveCopy(const QString& path) {
    // Where the document itself is gone, one goes on with the copy.
    const bool isGone = bridge_.isGone() || !QFileInfo::exists(bridge_.path());
    if (isGone) {
        if (bridge_.saveCopy(path, true))
            bridge_.sayNote(tr("Saved a copy as %1.").arg(QFileInfo(path).fileName()));
        return;
    }
    work_->start(
        tr("Saving a copy…"),
        [from = fromText(bridge_.path()), to = fromText(path)](const LongWork::Cancelled& cancelled) -> Status {
            auto store = SqlStore::open(from, SqlStore::Access::read);
            return store ? (*store)->copyTo(to, [cancelled] { return cancelled(); }) : store.status();
        },
        [this, path](const Status& done) {
            if (!done) {
                bridge_.reportCopy(done);
            } else {
                bridge_.sayNote(tr("Saved a copy as %1.").arg(QFileInfo(path).fileName()));
            }
        });
}

void MainWindow::exportByDialog() {
    const QString base = documents::folder() + QLatin1Char('/') + QFileInfo(bridge_.path()).completeBaseName();
    ask(this, {FileQuestion::Kind::save, tr("Export"), base + QStringLiteral(".pdf"), exportFilters()},
        [this](const QStringList& paths, const QString& filter) { exportTo(withSuffixOf(paths.front(), filter)); });
}

void MainWindow::exportTo(const QString& path) {
    ReviewSubject subject = tracing_->subject();
    subject.lanes = canvas_->looks().lanes;
    subject = reading_->asRead(std::move(subject), tracing_->highlight());
    work_->start(
        tr("Exporting to %1…").arg(QFileInfo(path).fileName()),
        [path, chain = bridge_.chain(), subject, setUp = recallSetUp(settings_, bridge_.path()),
         today = bridge_.today()](const LongWork::Cancelled& cancelled) {
            return exportChain(chain, subject, setUp, today, path, [cancelled] { return cancelled(); });
        },
        [this, said = exportedWords(bridge_.chain(), path)](const Status& done) {
            if (!done) {
                bridge_.say({Message::Kind::error, words::ofStatus(done)});
            } else {
                bridge_.sayNote(said);
            }
        });
}

void MainWindow::shareCopy() {
    const QString name = tr("%1 to share").arg(QFileInfo(bridge_.path()).completeBaseName());
    ask(this,
        {FileQuestion::Kind::save, tr("Share a copy"), besideDocument(bridge_, name), {tr("Chains (*.chain)")}, false},
        [this](const QStringList& paths, const QString& /*filter*/) {
            const QString path = withChainSuffix(paths.front());
            share_->hide();
            makeCopy(
                tr("Making a copy to share…"), path,
                [chain = bridge_.chain(), kept = share_->kept()] { return exchange::shared(chain, kept); },
                [this, path] { bridge_.sayNote(tr("The copy to share is %1.").arg(QFileInfo(path).fileName())); });
        });
}

void MainWindow::takePart() {
    std::vector<RoleKey> own = exchange::ownRoles(bridge_.chain());
    const bool isMine = !own.empty();
    if (!isMine)
        own = canvas_->selection().roles;
    if (own.empty()) {
        bridge_.sayNote(tr("Nobody is marked as you here. Select the roles whose part you want, then take it."));
        return;
    }
    const QString base = QFileInfo(bridge_.path()).completeBaseName();
    const QString name = isMine ? tr("My part of %1").arg(base) : tr("Part of %1").arg(base);
    ask(this,
        {FileQuestion::Kind::save,
         isMine ? tr("Take my part") : tr("Take this part"),
         besideDocument(bridge_, name),
         {tr("Chains (*.chain)")},
         false},
        [this, own](const QStringList& paths, const QString& /*filter*/) {
            const QString path = withChainSuffix(paths.front());
            makeCopy(
                tr("Taking the part…"), path,
                [chain = bridge_.chain(), own, title = fromText(QFileInfo(path).completeBaseName())] {
                    const Analysis analysis(chain);
                    auto part = exchange::ownPart(analysis, own);
                    const auto named = part ? gestures::renameDocument(*part, title) : part.status();
                    if (named)
                        part->apply(*named);
                    return part;
                },
                [this, path] { emit elsewhereWanted(path); });
        });
}

void MainWindow::makeCopy(const QString& words, const QString& path, std::function<Result<Chain>()> content,
                          std::function<void()> done) {
    work_->start(
        words,
        [content = std::move(content), to = fromText(path)](const LongWork::Cancelled& cancelled) -> Status {
            const auto chain = content();
            return chain ? SqlStore::create(to, *chain, [cancelled] { return cancelled(); }) : chain.status();
        },
        [this, done = std::move(done)](const Status& made) {
            if (made) {
                done();
            } else {
                bridge_.say({Message::Kind::error, words::ofStatus(made)});
            }
        });
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
    if (bridge_.isOpen() && !documents::isDocument(paths.front())) {
        importInto(paths);
    } else {
        openPath(paths.front());
        for (const QString& path : paths.mid(1))
            emit elsewhereWanted(path);
    }
}

} // namespace throughline
