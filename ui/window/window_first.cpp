// MainWindow and the first minutes: what stands on a blank sheet, the names that wait at its side, the outline.
#include <QAction>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <algorithm>
#include <cmath>

#include "core/layout/card.h"
#include "core/model/typed_chain.h"
#include "ui/canvas/canvas.h"
#include "ui/document/documents.h"
#include "ui/find/finder.h"
#include "ui/panels/outline_panel.h"
#include "ui/sheet/chain_counts.h"
#include "ui/sheet/end_question.h"
#include "ui/sheet/ghost_cards.h"
#include "ui/sheet/guide_strip.h"
#include "ui/sheet/sheet_host.h"
#include "ui/sheet/tracing.h"
#include "ui/sheet/tray_panel.h"
#include "ui/start/start_page.h"
#include "ui/window/main_window.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

/// Names of the tray that are dropped on the sheet become roles there.
class NameDrop : public QObject {
  public:
    using Place = std::function<void(const QStringList& names, QPointF sheetPoint)>;
    NameDrop(Canvas& canvas, Place place) : QObject(&canvas), canvas_(canvas), place_(std::move(place)) {
        canvas.viewport()->installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
            return false;
        auto* drop = static_cast<QDropEvent*>(event);
        const QString format = QString::fromLatin1(TrayPanel::namesMimeType);
        if (!drop->mimeData()->hasFormat(format) || canvas_.scene().chain() == nullptr)
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        if (event->type() == QEvent::Drop) {
            const QString names = QString::fromUtf8(drop->mimeData()->data(format));
            place_(names.split(QLatin1Char('\n'), Qt::SkipEmptyParts), canvas_.toSheet(drop->position()));
        }
        return true;
    }

  private:
    Canvas& canvas_;
    Place place_;
};

Point onGrid(QPointF point) {
    return {std::round(point.x() / gridStep) * gridStep, std::round(point.y() / gridStep) * gridStep};
}

} // namespace

void MainWindow::buildFirst() {
    finder_ = new Finder(bridge_, this);
    outline_ = new OutlinePanel(bridge_, *finder_, this);
    tray_ = new TrayPanel(bridge_, settings_, this);
    outlineDock_ = addDock(tr("Outline"), "outline", outline_, Qt::LeftDockWidgetArea);
    trayDock_ = addDock(tr("Tray"), "tray", tray_, Qt::LeftDockWidgetArea);
    resizeDocks({outlineDock_, trayDock_}, {280, 280}, Qt::Horizontal);
    ghosts_ = new GhostCards(bridge_, *host_, *canvas_);
    endQuestion_ = new EndQuestion(bridge_, *canvas_, settings_);
}

void MainWindow::connectFirst() {
    connect(finder_, &Finder::completed, find_, [this] {
        if (find_->isVisible())
            find_->refresh();
    });

    connect(canvas_, &Canvas::selectionChanged, outline_, &OutlinePanel::select);
    connect(outline_, &OutlinePanel::selected, this, [this](const gestures::Selection& selection) {
        showSelection(selection);
        if (selection.roles.size() == 1)
            canvas_->revealRole(selection.roles.front());
    });
    connect(outline_, &OutlinePanel::roleWanted, this, [this](const RoleKey& role) {
        showSelection({{role}, {}, {}});
        canvas_->revealRole(role);
        canvas_->setFocus();
    });
    connect(outline_, &OutlinePanel::taskWanted, this, [this](const TaskKey& task) {
        showSelection({{}, {}, {task}});
        canvas_->setFocus();
    });
    connect(outline_, &OutlinePanel::foundWanted, this, &MainWindow::showFound);
    connect(outline_, &OutlinePanel::traceWanted, tracing_, &Tracing::traceRole);
    connect(outline_, &OutlinePanel::traceTaskWanted, tracing_, &Tracing::traceTask);
    connect(outline_, &OutlinePanel::removeWanted, host_, &SheetHost::remove);

    // A blank sheet asks for its first roles, unless it is asked about already.
    connect(
        &bridge_, &DocumentBridge::documentChanged, ghosts_,
        [this] {
            if (!guide_->isVisible() && !actions_.present->isChecked())
                ghosts_->start();
        },
        Qt::QueuedConnection);
    connect(ghosts_, &GhostCards::pasteWanted, this, &MainWindow::paste);
    connect(guide_, &GuideStrip::asking, this, [this](bool on) {
        if (on)
            ghosts_->stop();
        endQuestion_->setWaiting(on);
    });
    // In the menu of the chain, so that the list of keys and the command palette know it.
    auto* question = new QAction(themeIcon(QStringLiteral("end-customer")), tr("Answer whether the chain ends"), this);
    question->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Q));
    for (QObject* menu : actions_.connectRoles->associatedObjects()) {
        if (auto* chainMenu = qobject_cast<QMenu*>(menu))
            chainMenu->addAction(question);
    }
    addAction(question);
    connect(question, &QAction::triggered, this, [this] {
        if (!endQuestion_->takeFocus())
            bridge_.sayNote(tr("No card is asked about at the moment."));
    });

    const auto place = [this](const QStringList& names, QPointF point) {
        std::string lines;
        for (const QString& name : names)
            lines += quotedTitle(fromText(name)) + '\n';
        const std::vector<RoleKey> roles = host_->typeChain(lines, onGrid(point));
        if (roles.empty())
            return;
        canvas_->setSelection(gestures::Selection{roles, {}, {}});
        canvas_->revealRole(roles.front());
    };
    new NameDrop(*canvas_, place);
    connect(tray_, &TrayPanel::placeWanted, this, [this, place](const QStringList& names) {
        constexpr double fromEdge = 48.0;
        const QRectF seen = canvas_->visibleSheet();
        if (!names.isEmpty())
            place(names, seen.topLeft() + QPointF(fromEdge + cardWidth / 2, fromEdge * 2));
    });
    // Names that waited when the document was left wait in sight.
    connect(
        &bridge_, &DocumentBridge::documentChanged, trayDock_,
        [this] {
            if (bridge_.isOpen() && !tray_->names().isEmpty() && !closedDocks_.contains(trayDock_))
                trayDock_->show();
        },
        Qt::QueuedConnection);

    auto* counts = new ChainCounts(bridge_, this);
    statusBar()->addPermanentWidget(counts);
    connect(counts, &ChainCounts::rolesWanted, this, [this](const std::vector<RoleKey>& roles) {
        showSelection({roles, {}, {}});
        if (!roles.empty())
            canvas_->revealRole(roles.front());
        canvas_->setFocus();
    });
    connect(counts, &ChainCounts::markWanted, this, [this](const std::vector<RoleKey>& roles) {
        Edit edit{{"change", {"role", std::string(), "kind"}}, {}};
        for (const RoleKey& key : roles) {
            const Row<Role> before = bridge_.chain().roles().share(key);
            if (!before)
                continue;
            Role marked = *before;
            marked.kind = RoleKind::endCustomer;
            if (roles.size() == 1)
                edit.label.arguments[1] = before->title;
            edit.change(before, std::move(marked));
        }
        if (bridge_.perform(edit))
            showSelection({roles, {}, {}});
    });

    connect(startPage_, &StartPage::forgetWanted, this, [this](const QString& path) {
        documents::forget(settings_, path);
        updateRecent();
    });
}

bool MainWindow::takeText(const QString& text) {
    // Longer lines are sentences, not names.
    constexpr qsizetype longestName = 120;
    const std::string typed = fromText(text);
    const std::vector<std::string> names = readNames(typed);
    const auto isLong = [](const std::string& name) { return toText(name).size() > longestName; };
    if (names.empty() || std::ranges::any_of(names, isLong))
        return false;
    if (isTypedChain(typed) || names.size() == 1) {
        ghosts_->stop();
        const QPointF middle = canvas_->visibleSheet().center();
        const std::vector<RoleKey> roles = host_->typeChain(typed, onGrid(middle));
        if (roles.empty())
            return true;
        canvas_->setSelection(gestures::Selection{roles, {}, {}});
        canvas_->revealRole(roles.front());
        return true;
    }
    QStringList waiting;
    for (const std::string& name : names)
        waiting << toText(name);
    const int added = tray_->add(waiting);
    closedDocks_.remove(trayDock_);
    trayDock_->show();
    trayDock_->raise();
    bridge_.sayNote(added == 0 ? tr("These names are in the chain or in the tray already.")
                               : tr("%n names wait in the tray. Drag them to the sheet.", nullptr, added));
    return true;
}

} // namespace throughline
