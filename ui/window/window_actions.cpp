#include "ui/window/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "ui/looks/theme.h"
#include "ui/panels/task_form.h"

namespace throughline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("MainWindow", text);
}

/// Adds to the menus in turn; every action also belongs to the window, so that its keys work while the menu bar hides.
class MenuMaker {
  public:
    explicit MenuMaker(QMainWindow& window) : window_(window) {}

    QMenu* menu(const QString& title) {
        menu_ = window_.menuBar()->addMenu(title);
        return menu_;
    }
    /// What is added next goes into it, until the next menu().
    QMenu* subMenu(const QString& title) {
        menu_ = menu_->addMenu(title);
        return menu_;
    }
    QAction* add(const QString& text, const char* icon, const QList<QKeySequence>& keys = {}) {
        auto* action = new QAction(text, &window_);
        if (icon != nullptr) {
            action->setIcon(themeIcon(QString::fromLatin1(icon)));
            action->setProperty(actionIconProperty, QString::fromLatin1(icon));
        }
        action->setShortcuts(keys);
        QString tip = QString(text).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        if (!keys.isEmpty())
            tip += QStringLiteral("  (%1)").arg(keys.first().toString(QKeySequence::NativeText));
        action->setToolTip(tip);
        menu_->addAction(action);
        window_.addAction(action);
        return action;
    }
    /// A command whose key belongs to the sheet; the key is shown, and works only there.
    QAction* addOfSheet(const QString& text, const char* icon, const QString& key) {
        QAction* action = add(text + QLatin1Char('\t') + key, icon);
        action->setToolTip(QStringLiteral("%1  (%2)").arg(QString(text).remove(QLatin1Char('&')), key));
        return action;
    }
    void separate() { menu_->addSeparator(); }

  private:
    QMainWindow& window_;
    QMenu* menu_ = nullptr;
};

QKeySequence key(QKeyCombination combination) {
    return QKeySequence(combination);
}

} // namespace

void WindowActions::build(QMainWindow& window) {
    MenuMaker make(window);
    make.menu(tr("&Document"));
    newDocument = make.add(tr("&New chain"), "new", {QKeySequence::New});
    newWindow = make.add(tr("New &window"), nullptr, {key(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    open = make.add(tr("&Open…"), "open", {QKeySequence::Open});
    openElsewhere = make.add(tr("Open in a new win&dow…"), nullptr);
    recentMenu = new QMenu(tr("Open &recent"), &window);
    window.menuBar()->actions().constLast()->menu()->addMenu(recentMenu);
    make.separate();
    // There is nothing to save, but hands press it.
    save = make.add(tr("Saved at once"), nullptr, {QKeySequence::Save});
    saveCopy = make.add(tr("Save a &copy…"), "save-copy", {key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    share = make.add(tr("S&hare a copy…"), "export");
    takePart = make.add(tr("&Take my part…"), nullptr);
    make.separate();
    import = make.add(tr("&Import…"), "import");
    exportFile = make.add(tr("&Export…"), "export", {key(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    print = make.add(tr("&Print…"), "print", {QKeySequence::Print});
    make.separate();
    start = make.add(tr("&Start page"), "start");
    opensLast = make.add(tr("Open the &last documents at the start"), nullptr);
    opensLast->setCheckable(true);
    // Not QKeySequence::Quit as well: where the two are the same key, it would be ambiguous and do nothing.
    quit = make.add(tr("&Quit"), nullptr, {key(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);

    make.menu(tr("&Edit"));
    undo = make.add(tr("&Undo"), "undo", {key(Qt::CTRL | Qt::Key_Z)});
    redo = make.add(tr("&Redo"), "redo", {key(Qt::CTRL | Qt::Key_Y), key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    make.separate();
    cut = make.add(tr("Cu&t"), nullptr, {QKeySequence::Cut});
    copy = make.add(tr("&Copy"), "copy", {QKeySequence::Copy});
    copyPicture = make.add(tr("Copy as p&icture"), nullptr, {key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    paste = make.add(tr("&Paste"), "paste", {QKeySequence::Paste});
    duplicate = make.add(tr("&Duplicate"), nullptr, {key(Qt::CTRL | Qt::Key_D)});
    remove = make.addOfSheet(tr("Take &off this view"), "remove", tr("Del"));
    removeFromChain = make.addOfSheet(tr("Remo&ve from the chain"), "delete", tr("Shift+Del"));
    selectAll = make.addOfSheet(tr("Select &all"), "select", tr("Ctrl+A"));
    make.separate();
    find = make.add(tr("&Find…"), "find", {QKeySequence::Find});
    commands = make.add(tr("Co&mmands…"), nullptr, {key(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});

    make.menu(tr("&Chain"));
    addRole = make.addOfSheet(tr("New &role"), "role", tr("N"));
    addTask = make.add(tr("New &task"), "task", {key(Qt::CTRL | Qt::Key_T)});
    addEndCustomer = make.addOfSheet(tr("New &end customer"), "end-customer", tr("E"));
    addManager = make.addOfSheet(tr("New &manager"), "manager", tr("M"));
    connectRoles = make.addOfSheet(tr("&Connect"), "connect", tr("C"));
    make.separate();
    trace = make.addOfSheet(tr("Tr&ace"), "trace", tr("T"));
    endTrace = make.addOfSheet(tr("&Leave the trace"), nullptr, tr("Esc"));
    whatIf = make.add(tr("&What if…"), nullptr);
    partnership = make.add(tr("&Partnership"), "partnership");
    make.separate();
    startTask = make.add(tr("Start the task"), nullptr, {QKeySequence(QLatin1String(startTaskKeys))});
    deliverTask = make.add(tr("The task is delivered"), "check", {QKeySequence(QLatin1String(deliverTaskKeys))});
    dropTask = make.add(tr("Drop the task"), nullptr, {QKeySequence(QLatin1String(dropTaskKeys))});
    make.separate();
    layOut = make.add(tr("Lay &out"), "layout", {key(Qt::CTRL | Qt::Key_L)});
    layOutAfresh = make.add(tr("Lay out a&fresh"), nullptr, {key(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    arrangeNew = make.add(tr("Lay out w&hile drawing"), nullptr);
    arrangeNew->setCheckable(true);
    endsLast = make.add(tr("End customers in one col&umn"), nullptr);
    endsLast->setCheckable(true);
    arrangeMenu = make.subMenu(tr("Arran&ge"));
    alignments = {
        make.add(tr("Align &left edges"), "align-left"),   make.add(tr("Align &centres"), "align-centre"),
        make.add(tr("Align &right edges"), "align-right"), make.add(tr("Align &top edges"), "align-top"),
        make.add(tr("Align &middles"), "align-middle"),    make.add(tr("Align &bottom edges"), "align-bottom")};
    make.separate();
    distributions = {make.add(tr("Distribute &horizontally"), "distribute-horizontal"),
                     make.add(tr("Distribute &vertically"), "distribute-vertical")};
    make.separate();
    pin = make.add(tr("&Pin"), "pin");
    pin->setCheckable(true);
    pin->setToolTip(tr("Pin: no layout moves the selected cards"));

    workMenu = make.menu(tr("&Work"));

    viewMenu = make.menu(tr("&View"));
    zoomIn = make.add(tr("Zoom &in"), "zoom-in", {key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make.add(tr("Zoom &out"), "zoom-out", {key(Qt::CTRL | Qt::Key_Minus)});
    zoomActual = make.add(tr("&Actual size"), "zoom-actual", {key(Qt::CTRL | Qt::Key_0)});
    zoomFit = make.add(tr("&Whole chain"), "zoom-fit", {key(Qt::CTRL | Qt::Key_1)});
    make.separate();
    showGrid = make.add(tr("Show &grid"), "grid");
    showGrid->setCheckable(true);
    snapToGrid = make.add(tr("S&nap to grid"), nullptr);
    snapToGrid->setCheckable(true);
    make.separate();
    panelsMenu = viewMenu->addMenu(tr("Panels"));
    viewsMenu = viewMenu->addMenu(tr("&Views"));
    present = make.add(tr("&Present"), "present", {key(Qt::Key_F11)});
    present->setCheckable(true);
    auto* group = new QActionGroup(&window);
    auto* themes = viewMenu->addMenu(tr("&Theme"));
    for (auto [action, text] : {std::pair{&themeSystem, tr("As the &system")}, std::pair{&themeLight, tr("&Light")},
                                std::pair{&themeDark, tr("&Dark")}}) {
        *action = themes->addAction(text);
        (*action)->setCheckable(true);
        group->addAction(*action);
    }
    languageMenu = viewMenu->addMenu(tr("Lang&uage"));
    make.separate();

    make.menu(tr("&Help"));
    this->keys = make.add(tr("&Keys"), "keyboard", {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    about = make.add(tr("&About Throughline"), "info");
}

QList<QAction*> WindowActions::ofDocument() const {
    return {save,        saveCopy,  share,       takePart,     import,    exportFile, print,      start,
            cut,         copy,      paste,       copyPicture,  duplicate, remove,     find,       removeFromChain,
            selectAll,   addRole,   addTask,     connectRoles, trace,     whatIf,     layOut,     zoomIn,
            partnership, startTask, deliverTask, dropTask,     zoomOut,   zoomFit,    zoomActual, present,
            layOutAfresh};
}

} // namespace throughline
