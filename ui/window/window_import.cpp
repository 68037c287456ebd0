// MainWindow and files of other programs: what they bring is shown before it comes.
#include <QFileInfo>

#include "ui/canvas/canvas.h"
#include "ui/document/documents.h"
#include "ui/document/file_question.h"
#include "ui/document/long_work.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_words.h"
#include "ui/sheet/sheet_views.h"
#include "ui/window/main_window.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

/// What the strip says once an import is done.
Message wordsOf(const ImportPlan& plan) {
    Message message;
    message.text = plan.added.empty() ? MainWindow::tr("What was there is filled in.")
                                      : MainWindow::tr("Imported: %1.").arg(words::ofTaken(plan.added));
    if (!plan.leftOut.empty()) {
        const exchange::LeftOut& first = plan.leftOut.front();
        const auto more = static_cast<int>(plan.leftOut.size() + plan.leftOutMore - 1);
        const QString sentence = more == 0 ? MainWindow::tr("Left out: %1 (%2).")
                                           : MainWindow::tr("Left out: %1 (%2), and %n more.", nullptr, more);
        message.text +=
            QLatin1Char(' ') + sentence.arg(words::ofPart(first.fact, first.arguments), words::ofPart(first.why));
    }
    message.offersUndo = true;
    return message;
}

} // namespace

void MainWindow::importByDialog() {
    ask(this,
        {FileQuestion::Kind::openSeveral,
         tr("Import into this chain"),
         QFileInfo(bridge_.path()).absolutePath(),
         {documents::importFilter(), tr("All files (*)")}},
        [this](const QStringList& paths, const QString& /*filter*/) { importInto(paths); });
}

void MainWindow::previewImport(const QStringList& paths, const Chain& target,
                               std::function<void(const ImportDialog&)> take) {
    ImportWish wish;
    wish.paths = paths;
    wish.seed = std::hash<std::string>()(bridge_.keys().text('f'));
    work_->start(
        tr("Reading %1…").arg(QFileInfo(paths.front()).fileName()),
        [wish, target](const LongWork::Cancelled& cancelled) {
            return planImport(wish, target, [cancelled] { return cancelled(); });
        },
        [this, wish, target, take = std::move(take), path = bridge_.path()](const ImportPlan& plan) {
            if (bridge_.path() != path)
                return;
            // Where a question or a column may help, the dialog tells; else there is nothing to show.
            if (!plan.status && !plan.asksDirection && plan.columns.empty()) {
                bridge_.say({Message::Kind::error, words::ofImport(plan.status)});
                return;
            }
            auto* dialog = new ImportDialog(target, wish, plan, this);
            connect(dialog, &QDialog::accepted, this, [dialog, take] { take(*dialog); });
            dialog->open();
        });
}

void MainWindow::importInto(const QStringList& paths) {
    previewImport(paths, bridge_.chain(), [this, sequence = bridge_.sequence()](const ImportDialog& dialog) {
        // What was done meanwhile counts as well.
        const ImportPlan plan =
            bridge_.sequence() == sequence ? dialog.plan() : planImport(dialog.wish(), bridge_.chain());
        if (!plan.status) {
            bridge_.say({Message::Kind::error, words::ofImport(plan.status)});
            return;
        }
        if (!bridge_.perform(plan.edit))
            return;
        // A drawing beside others has a view of its own: what the preview showed.
        if (plan.view)
            views_->show(plan.view);
        bridge_.say(wordsOf(plan));
        canvas_->zoomToFit();
    });
}

void MainWindow::openWithPreview(const QString& path) {
    previewImport({path}, Chain(), [this, path](const ImportDialog& dialog) {
        Chain chain;
        chain.apply(dialog.plan().edit);
        const QString title = toText(chain.info().title);
        createDocument(title.isEmpty() ? QFileInfo(path).completeBaseName() : title, std::move(chain));
    });
}

} // namespace throughline
