#include "ui/window/pane_walk.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>
#include <array>
#include <map>

#include "ui/canvas/canvas.h"

namespace throughline {

namespace {

bool takesTab(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// Where lines begin, where they end, top, bottom.
int rankOf(Qt::DockWidgetArea area, bool isRightToLeft) {
    switch (area) {
        case Qt::LeftDockWidgetArea:
            return isRightToLeft ? 1 : 0;
        case Qt::RightDockWidgetArea:
            return isRightToLeft ? 0 : 1;
        case Qt::TopDockWidgetArea:
            return 2;
        default:
            return 3;
    }
}

/// Of docks that stand behind one another's tabs the one in front; the dock itself where it stands alone.
const QDockWidget& frontOf(const QMainWindow& window, const QDockWidget& dock) {
    for (const QDockWidget* other : window.tabifiedDockWidgets(const_cast<QDockWidget*>(&dock))) {
        if (!other->visibleRegion().isEmpty())
            return *other;
    }
    return dock;
}

/// The place of a dock's tab among those it stands with; 0 where it has none.
int tabOf(const QMainWindow& window, const QDockWidget& dock) {
    for (const QTabBar* bar : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i) {
            if (bar->tabText(i) == dock.windowTitle())
                return i;
        }
    }
    return 0;
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
    add(tr("Pr&evious part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), false);
    for (QToolBar* bar : window_.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        bar->installEventFilter(this);
        for (QToolButton* button : bar->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly))
            button->setFocusPolicy(Qt::TabFocus);
    }
    window_.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (QWidget* pane = paneOf(now))
            last_[pane] = now;
    });
}

bool PaneWalk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ChildPolished) {
        QObject* child = static_cast<QChildEvent*>(event)->child();
        if (qobject_cast<QTabBar*>(child) != nullptr)
            child->installEventFilter(this);
        // A button that a toolbar makes for an action that is added later.
        if (auto* button = watched != &window_ ? qobject_cast<QToolButton*>(child) : nullptr)
            button->setFocusPolicy(Qt::TabFocus);
    } else if (event->type() == QEvent::Move || event->type() == QEvent::Resize) {
        // The tabs of docks that have all been hidden stay, empty and out of sight; the keyboard must not go there.
        if (auto* tabs = qobject_cast<QTabBar*>(watched))
            tabs->setFocusPolicy(tabs->count() > 0 ? Qt::TabFocus : Qt::NoFocus);
    }
    return QObject::eventFilter(watched, event);
}

QList<QWidget*> PaneWalk::panes() const {
    QList<QWidget*> panes;
    if (entryOf(centre_) != nullptr)
        panes << &centre_;
    QList<QDockWidget*> docks = window_.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    // By what is seen: a dock behind a tab has no place of its own, and the order of the window's children changes with
    // each that comes to the front.
    const bool isRightToLeft = window_.isRightToLeft();
    std::map<const QDockWidget*, std::array<int, 4>> places;
    for (const QDockWidget* dock : std::as_const(docks)) {
        const QDockWidget& front = frontOf(window_, *dock);
        places[dock] = {rankOf(window_.dockWidgetArea(const_cast<QDockWidget*>(dock)), isRightToLeft),
                        isRightToLeft ? -front.geometry().right() : front.x(), front.y(), tabOf(window_, *dock)};
    }
    std::ranges::sort(docks, [&](QDockWidget* a, QDockWidget* b) { return places[a] < places[b]; });
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
