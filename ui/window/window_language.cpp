// MainWindow and its language: the menu, and what a window hands to the one that comes in its place.
#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>

#include "ui/canvas/canvas.h"
#include "ui/sheet/kept_place.h"
#include "ui/sheet/sheet_views.h"
#include "ui/sheet/tracing.h"
#include "ui/window/main_window.h"
#include "ui/words/languages.h"

namespace throughline {

void MainWindow::buildLanguages() {
    auto* group = new QActionGroup(this);
    const QString chosen = settings_.value(QLatin1String(languageKey)).toString();
    const auto add = [&](const QString& text, const QString& code) {
        QAction* action = actions_.languageMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { emit languageWanted(code); });
    };
    add(tr("As the &system"), QString());
    for (const QString& code : Languages::known())
        add(Languages::nameOf(code), code);
}

MainWindow::Moment MainWindow::leave() {
    // A field that is still being typed in commits when it is left.
    if (QWidget* focused = focusWidget())
        focused->clearFocus();
    if (actions_.present->isChecked())
        actions_.present->trigger();
    Moment moment;
    moment.geometry = saveGeometry();
    moment.docks = saveState();
    for (const QDockWidget* dock : std::as_const(closedDocks_))
        moment.closedDocks.insert(dock->objectName());
    if (!bridge_.isOpen())
        return moment;
    moment.path = bridge_.path();
    moment.view = views_->shown();
    moment.selection = canvas_->selection();
    moment.trace = tracing_->subject();
    moment.zoom = canvas_->zoom();
    moment.centre = canvas_->visibleSheet().center();
    return moment;
}

void MainWindow::resume(const Moment& moment) {
    restoreGeometry(moment.geometry);
    for (QDockWidget* dock : findChildren<QDockWidget*>()) {
        if (moment.closedDocks.contains(dock->objectName()))
            closedDocks_.insert(dock);
    }
    if (moment.path.isEmpty() || !bridge_.open(moment.path))
        return;
    views_->show(moment.view);
    showSelection(moment.selection);
    using Kind = ReviewSubject::Kind;
    if (moment.trace.kind == Kind::task)
        tracing_->traceTask(moment.trace.task);
    else if (moment.trace.kind == Kind::role)
        tracing_->traceRole(moment.trace.role);
    else if (moment.trace.kind == Kind::endCustomer)
        tracing_->traceBack(moment.trace.role);
    restoreState(moment.docks);
    // After what an opened document and a trace do to the sheet once the window has its size.
    QMetaObject::invokeMethod(
        keptPlace_, [this, place = KeptPlace::Place{moment.zoom, moment.centre}] { keptPlace_->show(place); },
        Qt::QueuedConnection);
}

} // namespace throughline
