#include "ui/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "ui/theme.h"

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
    QAction* add(const QString& text, const char* icon, const QList<QKeySequence>& keys = {}) {
        auto* action = new QAction(text, &window_);
        if (icon != nullptr)
            action->setIcon(themeIcon(QString::fromLatin1(icon)));
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
    open = make.add(tr("&Open…"), "open", {QKeySequence::Open});
    recentMenu = new QMenu(tr("Open &recent"), &window);
    window.menuBar()->actions().constLast()->menu()->addMenu(recentMenu);
    make.separate();
    // There is nothing to save, but hands press it.
    save = make.add(tr("Saved at once"), nullptr, {QKeySequence::Save});
    saveCopy = make.add(tr("Save a &copy…"), "save-copy", {key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    import = make.add(tr("&Import…"), "import");
    exportFile = make.add(tr("&Export…"), "export", {key(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    print = make.add(tr("&Print…"), "print", {QKeySequence::Print});
    make.separate();
    start = make.add(tr("&Start page"), "start");
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
    remove = make.addOfSheet(tr("Re&move"), "delete", tr("Del"));
    selectAll = make.addOfSheet(tr("Select &all"), "select", tr("Ctrl+A"));
    make.separate();
    find = make.add(tr("&Find…"), "find", {QKeySequence::Find});
    commands = make.add(tr("Co&mmands…"), nullptr, {key(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});

    make.menu(tr("&Chain"));
    addRole = make.addOfSheet(tr("New &role"), "role", tr("N"));
    addTask = make.add(tr("New &task"), "task", {key(Qt::CTRL | Qt::Key_T)});
    connectRoles = make.addOfSheet(tr("&Connect"), "connect", tr("C"));
    make.separate();
    trace = make.addOfSheet(tr("T&race"), "trace", tr("T"));
    endTrace = make.addOfSheet(tr("&Leave the trace"), nullptr, tr("Esc"));
    make.separate();
    layOut = make.add(tr("Lay &out"), "layout", {key(Qt::CTRL | Qt::Key_L)});

    viewMenu = make.menu(tr("&View"));
    zoomIn = make.add(tr("Zoom &in"), "zoom-in", {key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make.add(tr("Zoom &out"), "zoom-out", {key(Qt::CTRL | Qt::Key_Minus)});
    zoomActual = make.add(tr("&Actual size"), "zoom-actual", {key(Qt::CTRL | Qt::Key_0)});
    zoomFit = make.add(tr("&Whole chain"), "zoom-fit", {key(Qt::CTRL | Qt::Key_1)});
    make.separate();
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
    make.separate();

    make.menu(tr("&Help"));
    this->keys = make.add(tr("&Keys"), "keyboard", {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    about = make.add(tr("&About Throughline"), "info");
}

} // namespace throughline
