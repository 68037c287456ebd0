#include "ui/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/canvas/canvas.h"
#include "ui/document/documents.h"
#include "ui/panels/fields.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/trace_panel.h"
#include "ui/sheet/ghost_cards.h"
#include "ui/sheet/guide_strip.h"
#include "ui/sheet/kept_place.h"
#include "ui/sheet/reading_menu.h"
#include "ui/sheet/sheet_host.h"
#include "ui/sheet/sheet_reading.h"
#include "ui/sheet/sheet_views.h"
#include "ui/sheet/trace_view.h"
#include "ui/sheet/tracing.h"
#include "ui/sheet/view_tabs.h"
#include "ui/start/start_page.h"
#include "ui/tables/task_panel.h"
#include "ui/window/key_sheet.h"
#include "ui/window/message_strip.h"
#include "ui/window/palette_strip.h"
#include "ui/window/pane_walk.h"
#include "ui/window/share_strip.h"
#include "ui/words/text.h"

namespace throughline {

namespace {
const char* const geometryKey = "window/geometry";
const char* const stateKey = "window/docks";
const char* const themeKey = "window/theme";
/// Raised when the docks change, so that an old state does not misplace new ones.
constexpr int stateVersion = 1;
constexpr int smallestZoomShown = 1;
} // namespace

MainWindow::MainWindow(DocumentBridge::Surroundings surroundings, Theme& theme, QSettings& settings)
    : settings_(settings), theme_(theme), bridge_(std::move(surroundings)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    actions_.build(*this);
    host_ = new SheetHost(bridge_, this);
    tracing_ = new Tracing(bridge_, this);
    buildLanguages();
    buildCentre();
    buildViews();
    buildToolBar();
    buildDocks();
    buildFirst();
    // Below the parts of the window themselves.
    actions_.viewMenu->addSeparator();
    new PaneWalk(*this, *centralWidget(), *actions_.viewMenu);
    connectActions();
    connectParts();
    connectFirst();
    buildLooks();
    buildReading();
    theme_.choose(static_cast<ThemeChoice>(settings_.value(QLatin1String(themeKey), 0).toInt()));
    applyTheme();
    resize(1320, 860);
    restoreGeometry(settings_.value(QLatin1String(geometryKey)).toByteArray());
    fitScreen();
    restoreState(settings_.value(QLatin1String(stateKey)).toByteArray(), stateVersion);
    documentChanged();
    showStartPage();
}

void MainWindow::fitScreen() {
    // The window's frame is not known before it is shown.
    constexpr QMargins frame(4, 36, 4, 4);
    if (isMaximized() || isFullScreen())
        return;
    const QRect room = screen()->availableGeometry().marginsRemoved(frame);
    QRect wanted = geometry();
    wanted.setSize(wanted.size().boundedTo(room.size()));
    resize(wanted.size());
    // Only where it would stick out; otherwise the desktop chooses the place.
    if (testAttribute(Qt::WA_Moved) && !room.contains(wanted)) {
        wanted.moveLeft(qBound(room.left(), wanted.left(), room.right() + 1 - wanted.width()));
        wanted.moveTop(qBound(room.top(), wanted.top(), room.bottom() + 1 - wanted.height()));
        setGeometry(wanted);
    }
}

MainWindow::~MainWindow() {
    // The parts look at the chain until the end, so the document goes first, while they can still let go of it.
    bridge_.close();
    bridge_.disconnect();
    delete takeCentralWidget();
}

void MainWindow::buildCentre() {
    pages_ = new QStackedWidget(this);
    startPage_ = new StartPage(pages_);
    sheetPage_ = new QWidget(pages_);
    auto* column = new QVBoxLayout(sheetPage_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    strip_ = new MessageStrip(this);
    guide_ = new GuideStrip(bridge_, *host_, sheetPage_);
    column->addWidget(guide_);
    share_ = new ShareStrip(bridge_, sheetPage_);
    column->addWidget(share_);
    readingStrip_ = new ReadingStrip(sheetPage_);
    column->addWidget(readingStrip_);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    palette_ = new PaletteStrip(sheetPage_);
    row->addWidget(palette_);
    reading_ = new SheetReading(bridge_, *host_, this);
    canvas_ = new Canvas(*reading_, sheetPage_);
    reading_->setCanvas(canvas_);
    canvas_->setFrameShape(QFrame::NoFrame);
    host_->setCanvas(canvas_);
    keptPlace_ = new KeptPlace(*canvas_, this);
    // A message takes its room above the sheet, and the cards stay where they are.
    connect(&bridge_, &DocumentBridge::said, keptPlace_, &KeptPlace::letGo);
    row->addWidget(canvas_, 1);
    column->addLayout(row, 1);
    tabs_ = new ViewTabs(sheetPage_);
    column->addWidget(tabs_);
    views_ = new SheetViews(bridge_, *canvas_, *host_, *tabs_, this);
    canvas_->installEventFilter(this);
    pages_->addWidget(startPage_);
    pages_->addWidget(sheetPage_);

    // Messages stand above the start page as well: opening a document can fail there.
    auto* centre = new QWidget(this);
    auto* centreColumn = new QVBoxLayout(centre);
    centreColumn->setContentsMargins(0, 0, 0, 0);
    centreColumn->setSpacing(0);
    centreColumn->addWidget(strip_);
    work_ = new LongWork(centre);
    host_->setWork(work_);
    centreColumn->addWidget(work_);
    centreColumn->addWidget(pages_, 1);
    setCentralWidget(centre);
    find_ = new FindLine(canvas_);

    saved_ = new QLabel(this);
    zoom_ = new QLabel(this);
    statusBar()->addWidget(saved_, 1);
    statusBar()->addPermanentWidget(zoom_);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::buildToolBar() {
    toolBar_ = addToolBar(tr("Tools"));
    toolBar_->setObjectName(QStringLiteral("tools"));
    toolBar_->setMovable(false);
    toolBar_->setContextMenuPolicy(Qt::PreventContextMenu);
    toolBar_->addAction(actions_.start);
    title_ = new LineField(toolBar_);
    title_->setProperty("look", "document");
    title_->setAccessibleName(tr("Title of the document"));
    title_->setToolTip(tr("The document's title; click to rename it"));
    title_->setMinimumWidth(180);
    title_->setMaximumWidth(420);
    toolBar_->addWidget(title_);
    toolBar_->addSeparator();
    toolBar_->addActions({actions_.undo, actions_.redo});
    toolBar_->addSeparator();
    toolBar_->addActions({actions_.trace, actions_.layOut, actions_.zoomFit, actions_.find});
    auto* space = new QWidget(toolBar_);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar_->addWidget(space);
    toolBar_->addActions({actions_.present, actions_.exportFile, actions_.print});
    auto* print = qobject_cast<QToolButton*>(toolBar_->widgetForAction(actions_.print));
    print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    print->setText(tr("Print"));
}

void MainWindow::connectParts() {
    connect(&bridge_, &DocumentBridge::documentChanged, this, &MainWindow::documentChanged);
    connect(&bridge_, &DocumentBridge::edited, this, &MainWindow::edited);
    connect(&bridge_, &DocumentBridge::stateChanged, this, &MainWindow::updateState);
    connect(&bridge_, &DocumentBridge::said, this, [this](const Message& message) {
        // What is shown to others is the sheet; only that something cannot be stored must be read at once.
        if (!actions_.present->isChecked() || message.kind == Message::Kind::error)
            strip_->show(message);
    });
    connect(strip_, &MessageStrip::undoWanted, this, [this] { host_->undo(); });
    connect(strip_, &MessageStrip::copyWanted, this, &MainWindow::saveCopyByDialog);
    connect(strip_, &MessageStrip::closeWanted, &bridge_, &DocumentBridge::close);
    connect(&bridge_, &DocumentBridge::recovered, strip_, &MessageStrip::dropTrouble);
    connect(&theme_, &Theme::changed, this, &MainWindow::applyTheme);

    connect(startPage_, &StartPage::startWithMeWanted, this, &MainWindow::startWithMe);
    connect(startPage_, &StartPage::blankWanted, this, &MainWindow::newBlank);
    connect(startPage_, &StartPage::openWanted, this, [this] { openByDialog(false); });
    connect(startPage_, &StartPage::exampleWanted, this, &MainWindow::openExample);
    connect(startPage_, &StartPage::documentWanted, this, &MainWindow::openPath);

    connect(host_, &SheetHost::traceTaskWanted, tracing_, &Tracing::traceTask);
    connect(host_, &SheetHost::traceRoleWanted, tracing_, &Tracing::traceRole);
    connect(host_, &SheetHost::traceBackWanted, tracing_, &Tracing::traceBack);
    connect(host_, &SheetHost::traceLimitWanted, tracing_, qOverload<int>(&Tracing::limit));
    connect(host_, &SheetHost::traceEndWanted, tracing_, &Tracing::end);
    connect(host_, &SheetHost::taskAdded, this, [this](const TaskKey& task) {
        showSelection({{}, {}, {task}});
        // On its card, where the next key goes on drawing; in the inspector where the sheet does not show the card.
        if (!canvas_->editTask(task))
            inspector_->editTitle();
    });
    new TraceView(*tracing_, *canvas_, this);
    connect(tracing_, &Tracing::changed, this, &MainWindow::traceChanged);
    connect(tracing_, &Tracing::begun, this, [this] {
        if (!closedDocks_.contains(traceDock_) && !actions_.present->isChecked() && !traceDock_->isVisible()) {
            traceDock_->show();
            resizeDocks({taskDock_, traceDock_}, {width() * 55 / 100, width() * 45 / 100}, Qt::Horizontal);
        }
    });
    connect(canvas_, &Canvas::selectionChanged, this, &MainWindow::selectionChanged);
    connect(canvas_, &Canvas::taskActivated, tracing_, &Tracing::traceTask);
    connect(canvas_, &Canvas::taskEditWanted, this, [this](const TaskKey& task) {
        showSelection({{}, {}, {task}});
        inspector_->editTitle();
    });
    connect(canvas_, &Canvas::zoomChanged, this,
            [this](double scale) { zoom_->setText(tr("%1 %").arg(qMax(smallestZoomShown, qRound(scale * 100.0)))); });
    connect(guide_, &GuideStrip::roleDrawn, canvas_, &Canvas::zoomToFit);
    connect(guide_, &GuideStrip::ended, this, [this](const RoleKey& mine) {
        if (!mine.isNone())
            canvas_->setSelection({{mine}, {}, {}});
        canvas_->setFocus();
    });
    connect(palette_, &PaletteStrip::itemClicked, this, &MainWindow::placeItem);

    const auto showTask = [this](const TaskKey& task) { showSelection({{}, {}, {task}}); };
    const auto showService = [this](const ServiceKey& service) { showSelection({{}, {service}, {}}); };
    const auto showRole = [this](const RoleKey& role) {
        showSelection({{role}, {}, {}});
        canvas_->revealRole(role);
    };
    connect(inspector_, &Inspector::taskWanted, this, showTask);
    connect(inspector_, &Inspector::serviceWanted, this, showService);
    connect(inspector_, &Inspector::roleWanted, this, showRole);
    connect(inspector_, &Inspector::traceTaskWanted, tracing_, &Tracing::traceTask);
    connect(inspector_, &Inspector::traceRoleWanted, tracing_, &Tracing::traceRole);
    connect(inspector_, &Inspector::traceBackWanted, tracing_, &Tracing::traceBack);
    connect(inspector_, &Inspector::newTaskWanted, host_, &SheetHost::addTask);
    connect(tracePanel_, &TracePanel::roleWanted, this, showRole);
    connect(tracePanel_, &TracePanel::traceBackWanted, tracing_, &Tracing::traceBack);
    connect(tracePanel_, &TracePanel::endWanted, tracing_, &Tracing::end);
    connect(tracePanel_, &TracePanel::rolesWanted, this, [this](const std::vector<RoleKey>& roles) {
        showSelection({roles, {}, {}});
        canvas_->revealRole(roles.front());
    });
    connect(taskPanel_, &TaskPanel::taskActivated, this, [this, showTask](const TaskKey& task) {
        showTask(task);
        tracing_->traceTask(task);
    });
    connect(findingsPanel_, &FindingsPanel::keysWanted, this, &MainWindow::goToKeys);

    connect(title_, &LineField::committed, this, &MainWindow::renameDocument);
    // The keyboard goes back to the sheet, also where nothing was changed.
    connect(title_, &QLineEdit::returnPressed, canvas_, qOverload<>(&QWidget::setFocus));
    title_->installEventFilter(this);
    connect(share_, &ShareStrip::copyWanted, this, &MainWindow::shareCopy);
    connect(share_, &ShareStrip::closed, canvas_, qOverload<>(&QWidget::setFocus));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // A field that is still being typed in commits when it is left.
    if (QWidget* focused = focusWidget())
        focused->clearFocus();
    if (!bridge_.mayBeLeft()) {
        event->ignore();
        return;
    }
    if (actions_.present->isChecked())
        actions_.present->trigger();
    settings_.setValue(QLatin1String(geometryKey), saveGeometry());
    settings_.setValue(QLatin1String(stateKey), saveState(stateVersion));
    noteLook();
    shownPath_.clear();
    QMainWindow::closeEvent(event);
    emit left();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        bridge_.lookForOthers();
}

void MainWindow::applyTheme() {
    canvas_->setPalette(theme_.isDark() ? darkPalette() : lightPalette());
    ghosts_->settle();
    QAction* chosen = theme_.choice() == ThemeChoice::system  ? actions_.themeSystem
                      : theme_.choice() == ThemeChoice::light ? actions_.themeLight
                                                              : actions_.themeDark;
    chosen->setChecked(true);
    settings_.setValue(QLatin1String(themeKey), static_cast<int>(theme_.choice()));
    // Words in the panels that were coloured when they were made.
    inspector_->setSelection(canvas_->selection());
    findingsPanel_->refresh();
}

} // namespace throughline
