// MainWindow's commands: what each action does, finding, and the clipboard.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <algorithm>

#include "core/exchange/import_edit.h"
#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"
#include "ui/canvas/canvas.h"
#include "ui/find_line.h"
#include "ui/key_sheet.h"
#include "ui/main_window.h"
#include "ui/message_strip.h"
#include "ui/paint/picture_export.h"
#include "ui/panels/rows.h"
#include "ui/sheet_host.h"
#include "ui/text.h"
#include "ui/tracing.h"
#include "ui/words.h"

namespace throughline {

namespace {

constexpr int mostResults = 40;
constexpr double pasteStep = 32.0;
const char* const chainMimeType = "application/x-throughline-chain";

/// 0: starts with what was typed, 1: a word does, 2: has it somewhere, -1: not at all.
int matchOf(const QString& text, const QString& typed) {
    const qsizetype place = text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (place < 0)
        return -1;
    if (place == 0)
        return 0;
    return text.at(place - 1).isLetterOrNumber() ? 2 : 1;
}

struct Ranked {
    int rank;
    FindLine::Result result;
};

QList<FindLine::Result> best(std::vector<Ranked> found) {
    std::ranges::stable_sort(found, [](const Ranked& a, const Ranked& b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        return a.result.text.localeAwareCompare(b.result.text) < 0;
    });
    QList<FindLine::Result> results;
    for (Ranked& one : found) {
        if (results.size() == mostResults)
            break;
        results.append(std::move(one.result));
    }
    return results;
}

} // namespace

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto&& call) {
        connect(action, &QAction::triggered, this, std::forward<decltype(call)>(call));
    };
    on(actions_.newDocument, [this] { newBlank(); });
    on(actions_.open, [this] { openByDialog(); });
    on(actions_.save, [this] {
        if (bridge_.mayBeLeft())
            bridge_.sayNote(bridge_.savedWords() + QLatin1Char('.'));
    });
    on(actions_.saveCopy, [this] { saveCopyByDialog(); });
    on(actions_.import, [this] { importByDialog(); });
    on(actions_.exportFile, [this] { exportByDialog(); });
    on(actions_.print, [this] { print(); });
    on(actions_.start, [this] { showStartPage(); });
    on(actions_.quit, [this] { close(); });

    on(actions_.undo, [this] { bridge_.undo(); });
    on(actions_.redo, [this] { bridge_.redo(); });
    on(actions_.cut, [this] {
        copy();
        host_->remove(canvas_->selection());
    });
    on(actions_.copy, [this] { copy(); });
    on(actions_.copyPicture, [this] { copyPicture(); });
    on(actions_.paste, [this] { paste(); });
    on(actions_.duplicate, [this] { duplicate(); });
    on(actions_.remove, [this] { host_->takeOff(canvas_->selection()); });
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
            keySheet_ = new KeySheet(this);
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

void MainWindow::find() {
    find_->open(tr("Find roles, tasks and people"), [this](const QString& typed) {
        const Chain& chain = bridge_.chain();
        std::vector<Ranked> found;
        for (const Role& role : chain.roles()) {
            int rank = matchOf(toText(role.title), typed);
            if (rank < 0 && matchOf(toText(role.department), typed) >= 0)
                rank = 3;
            if (rank < 0)
                continue;
            const char* icon = role.kind == RoleKind::endCustomer ? "end-customer" : "role";
            found.push_back(
                {rank, {QString::fromLatin1(icon), toText(role.title), toText(role.department), [this, key = role.key] {
                            showSelection({{key}, {}, {}});
                            canvas_->revealRole(key);
                            canvas_->setFocus();
                        }}});
        }
        for (const Task& task : chain.tasks()) {
            const int rank = matchOf(toText(task.title), typed);
            if (rank < 0)
                continue;
            const Role* role = chain.roles().find(task.role);
            found.push_back({rank,
                             {QStringLiteral("task"), toText(task.title),
                              role == nullptr ? QString() : toText(role->title), [this, key = task.key] {
                                  showSelection({{}, {}, {key}});
                                  tracing_->traceTask(key);
                                  canvas_->setFocus();
                              }}});
        }
        for (const Person& person : chain.people()) {
            const int rank = matchOf(toText(person.name), typed);
            if (rank < 0)
                continue;
            std::vector<RoleKey> held;
            QStringList titles;
            for (const Role& role : chain.roles()) {
                if (std::ranges::find(role.holders, person.key) == role.holders.end())
                    continue;
                held.push_back(role.key);
                titles << toText(role.title);
            }
            found.push_back({rank,
                             {QStringLiteral("person"), toText(person.name),
                              titles.isEmpty() ? tr("holds no role") : titles.join(QStringLiteral(", ")), [this, held] {
                                  if (held.empty())
                                      return;
                                  showSelection({held, {}, {}});
                                  canvas_->revealRole(held.front());
                                  canvas_->setFocus();
                              }}});
        }
        return best(std::move(found));
    });
}

void MainWindow::findCommand() {
    find_->open(tr("What do you want to do?"), [this](const QString& typed) {
        std::vector<Ranked> found;
        for (const QAction* top : menuBar()->actions()) {
            if (top->menu() == nullptr)
                continue;
            for (QAction* action : top->menu()->actions()) {
                if (action->isSeparator() || action->menu() != nullptr || !action->isEnabled())
                    continue;
                const QString text = action->text()
                                         .section(QLatin1Char('\t'), 0, 0)
                                         .remove(QLatin1Char('&'))
                                         .remove(QStringLiteral("…"));
                const int rank = matchOf(text, typed);
                if (rank < 0)
                    continue;
                QString keys = action->shortcut().toString(QKeySequence::NativeText);
                if (keys.isEmpty())
                    keys = action->text().section(QLatin1Char('\t'), 1);
                found.push_back({rank, {QStringLiteral("chevron-right"), text, keys, [action] { action->trigger(); }}});
            }
        }
        return best(std::move(found));
    });
}

void MainWindow::copy() {
    const gestures::Selection selection = canvas_->selection();
    if (selection.roles.empty())
        return;
    const Chain part = gestures::part(bridge_.chain(), selection.roles);
    auto* content = new QMimeData;
    content->setData(QString::fromLatin1(chainMimeType), QByteArray::fromStdString(exchange::writeJson(part)));
    QStringList titles;
    for (const Role& role : part.roles())
        titles << toText(role.title);
    content->setText(titles.join(QLatin1Char('\n')));
    QApplication::clipboard()->setMimeData(content);
}

void MainWindow::copyPicture() {
    const Highlight* highlight = tracing_->highlight() ? &*tracing_->highlight() : nullptr;
    const auto svg = drawingSvg(canvas_->scene(), highlight, bridge_.title());
    const auto png = drawingPng(canvas_->scene(), highlight);
    if (!svg || !png) {
        bridge_.say({Message::Kind::error, words::ofStatus(svg ? png.status() : svg.status())});
        return;
    }
    auto* content = new QMimeData;
    content->setData(QStringLiteral("image/svg+xml"), *svg);
    content->setImageData(QImage::fromData(*png, "PNG"));
    QApplication::clipboard()->setMimeData(content);
    bridge_.sayNote(tr("The chain is on the clipboard as a picture."));
}

void MainWindow::paste() {
    const QMimeData* content = QApplication::clipboard()->mimeData();
    if (content == nullptr || !content->hasFormat(QString::fromLatin1(chainMimeType))) {
        bridge_.sayNote(tr("There are no roles on the clipboard."));
        return;
    }
    const std::string text = content->data(QString::fromLatin1(chainMimeType)).toStdString();
    exchange::Imported imported;
    const std::uint32_t source = imported.begin({"", exchange::Imported::Places::members});
    Chain other;
    Status read = exchange::readJson(text, source, Chain(), bridge_.keys(), imported);
    if (read) {
        const auto edit = exchange::importEdit(other, imported);
        if (edit)
            other.apply(*edit);
        read = edit.status();
    }
    if (!read) {
        bridge_.say({Message::Kind::error, words::ofStatus(read)});
        return;
    }
    const auto edit = gestures::paste(bridge_.chain(), bridge_.keys(), other, {}, {pasteStep, pasteStep});
    if (!bridge_.perform(edit))
        return;
    gestures::Selection added;
    for (const AnyChange& change : edit->changes) {
        if (const auto* role = std::get_if<Change<Role>>(&change))
            added.roles.push_back(role->any().key);
    }
    canvas_->setSelection(added);
}

void MainWindow::duplicate() {
    const gestures::Selection selection = canvas_->selection();
    if (selection.roles.empty())
        return;
    const Chain part = gestures::part(bridge_.chain(), selection.roles);
    const auto edit = gestures::paste(bridge_.chain(), bridge_.keys(), part, {}, {pasteStep, pasteStep});
    if (!bridge_.perform(edit))
        return;
    gestures::Selection added;
    for (const AnyChange& change : edit->changes) {
        if (const auto* role = std::get_if<Change<Role>>(&change))
            added.roles.push_back(role->any().key);
    }
    canvas_->setSelection(added);
}

} // namespace throughline
