// MainWindow and presenting: the sheet alone, as it is shown to others.
#include <QAction>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

#include "ui/canvas/canvas.h"
#include "ui/panels/fields.h"
#include "ui/sheet/guide_strip.h"
#include "ui/sheet/tracing.h"
#include "ui/sheet/view_tabs.h"
#include "ui/window/main_window.h"
#include "ui/window/message_strip.h"
#include "ui/window/palette_strip.h"
#include "ui/window/share_strip.h"

namespace throughline {

namespace {

constexpr int settledMilliseconds = 150;
constexpr int hintMilliseconds = 5000;

/// A quiet line at the foot of the sheet that goes by itself.
void showHint(QWidget* sheet, const QString& text) {
    auto* hint = new QLabel(text, sheet);
    hint->setProperty("look", "hint");
    hint->setObjectName(QStringLiteral("presentHint"));
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    hint->adjustSize();
    hint->move((sheet->width() - hint->width()) / 2, sheet->height() - hint->height() - 32);
    hint->show();
    QTimer::singleShot(hintMilliseconds, hint, &QObject::deleteLater);
}

} // namespace

void MainWindow::present(bool on) {
    if (on) {
        beforePresenting_ = {
            saveState(),         windowState(),       canvas_->zoom(),     canvas_->visibleSheet().center(),
            guide_->isVisible(), share_->isVisible(), canvas_->selection()};
        canvas_->clearSelection();
        strip_->clear();
    }
    // What is shown to others is the sheet: no command brings a panel over it.
    for (QDockWidget* dock : findChildren<QDockWidget*>()) {
        if (on)
            dock->hide();
        dock->toggleViewAction()->setEnabled(!on);
    }
    menuBar()->setVisible(!on);
    toolBar_->setVisible(!on && bridge_.isOpen());
    statusBar()->setVisible(!on && bridge_.isOpen());
    palette_->setVisible(!on);
    tabs_->setVisible(!on && tabs_->count() > 1);
    guide_->setVisible(!on && beforePresenting_.hadGuide);
    share_->setVisible(!on && beforePresenting_.hadShare);
    canvas_->setPresenting(on);
    if (on) {
        setWindowState(windowState() | Qt::WindowFullScreen);
        canvas_->setFocus();
    } else {
        setWindowState(beforePresenting_.state);
        restoreState(beforePresenting_.docks);
        if (canvas_->selection().roles.empty())
            canvas_->setSelection(beforePresenting_.selection);
        delete canvas_->findChild<QLabel*>(QStringLiteral("presentHint"));
    }
    // Once the window has its new size.
    QTimer::singleShot(settledMilliseconds, this, [this, on] {
        if (actions_.present->isChecked() != on)
            return;
        if (on) {
            canvas_->zoomToFit();
            showHint(canvas_, tr("Esc or F11 ends the presentation"));
        } else {
            canvas_->setZoom(beforePresenting_.zoom);
            canvas_->centreOn(beforePresenting_.centre);
        }
    });
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == title_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        title_->setText(title_->value());
        canvas_->setFocus();
        return true;
    }
    if (watched == canvas_ && event->type() == QEvent::KeyPress && endsChanges(*static_cast<QKeyEvent*>(event)))
        return true;
    // A trace that is shown ends first, as ever.
    if (watched == canvas_ && event->type() == QEvent::KeyPress && actions_.present->isChecked() &&
        !tracing_->isActive() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        actions_.present->trigger();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace throughline
