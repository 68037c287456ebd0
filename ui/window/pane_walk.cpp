#include "ui/window/pane_walk.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>

#include "ui/canvas/canvas.h"

namespace throughline {

namespace {

bool takesTab(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// Left, right, top, bottom.
int rankOf(Qt::DockWidgetArea area) {
    switch (area) {
        case Qt::LeftDockWidgetArea:
            return 0;
        case Qt::RightDockWidgetArea:
            return 1;
        case Qt::TopDockWidgetArea:
            return 2;
        default:
            return 3;
    }
}

} // namespace

PaneWalk::PaneWalk(QMainWindow& window, QWidget& centre, QMenu& menu)
    : QObject(&window), window_(window), centre_(centre) {
    const auto add = [&](const QString& text, const QKeySequence& keys, bool forward) {
        auto* action = new QAction(text, &window_);
        action->setShortcut(keys);
        menu.addAction(action);
        // Its keys work while the menu bar hides.
        window_.addAction(action);
        connect(action, &QAction::triggered, this, [this, forward] { go(forward); });
    };
    add(tr("Ne&xt part of the window"), QKeySequence(Qt::Key_F6), true);
    add(tr("Previous pa&rt of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), false);
    for (QToolBar* bar : window_.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->installEventFilter(this);
        for (QToolButton* button : bar->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly))
            button->setFocusPolicy(Qt::TabFocus);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (QWidget* pane = paneOf(now))
            last_[pane] = now;
    });
}

bool PaneWalk::eventFilter(QObject* watched, QEvent* event) {
    // A button that a toolbar makes for an action that is added later.
    if (event->type() == QEvent::ChildPolished) {
        if (auto* button = qobject_cast<QToolButton*>(static_cast<QChildEvent*>(event)->child()))
            button->setFocusPolicy(Qt::TabFocus);
    }
    return QObject::eventFilter(watched, event);
}

QList<QWidget*> PaneWalk::panes() const {
    QList<QWidget*> panes;
    if (entryOf(centre_) != nullptr)
        panes << &centre_;
    QList<QDockWidget*> docks = window_.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    std::ranges::stable_sort(docks, [this](QDockWidget* a, QDockWidget* b) {
        const auto key = [this](QDockWidget* dock) {
            return std::pair(rankOf(window_.dockWidgetArea(dock)), dock->isVisible() ? dock->x() : 0);
        };
        return key(a) < key(b);
    });
    for (QDockWidget* dock : docks) {
        // One behind another's tab counts: it comes to the front when the keyboard goes there.
        if (!dock->isHidden() && entryOf(*dock) != nullptr)
            panes << dock;
    }
    for (QToolBar* bar : window_.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (bar->isVisible() && entryOf(*bar) != nullptr)
            panes << bar;
    }
    return panes;
}

QWidget* PaneWalk::paneOf(const QWidget* widget) const {
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        if (at == &centre_ || (at->parentWidget() == &window_ &&
                               (qobject_cast<const QDockWidget*>(at) || qobject_cast<const QToolBar*>(at))))
            return const_cast<QWidget*>(at);
    }
    return nullptr;
}

QWidget* PaneWalk::entryOf(QWidget& pane) const {
    if (QWidget* last = last_.value(&pane); last != nullptr && takesTab(*last) && pane.isAncestorOf(last))
        return last;
    // In the middle the sheet is what one comes for, not the strip beside it.
    for (Canvas* sheet : pane.findChildren<Canvas*>()) {
        if (takesTab(*sheet))
            return sheet;
    }
    for (QWidget* at = pane.nextInFocusChain(); at != &pane; at = at->nextInFocusChain()) {
        if (pane.isAncestorOf(at) && takesTab(*at))
            return at;
    }
    return nullptr;
}

void PaneWalk::go(bool forward) {
    const QList<QWidget*> all = panes();
    if (all.isEmpty())
        return;
    const qsizetype now = all.indexOf(paneOf(QApplication::focusWidget()));
    const qsizetype step = now < 0 ? 0 : (now + (forward ? 1 : all.size() - 1)) % all.size();
    QWidget* pane = all.at(step);
    if (auto* dock = qobject_cast<QDockWidget*>(pane))
        dock->raise();
    entryOf(*pane)->setFocus(Qt::TabFocusReason);
}

} // namespace throughline
