#include "ui/window/dock_titles.h"

#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>
#include <algorithm>

namespace throughline {

namespace {

/// Stands for the title of a dock that has its name on a tab.
constexpr auto noTitleName = "noTitle";

} // namespace

DockTitles::DockTitles(QMainWindow& window) : QObject(&window), window_(window) {
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &DockTitles::settle);
    window_.installEventFilter(this);
}

void DockTitles::add(QDockWidget& dock) {
    const auto later = [this] { timer_.start(); };
    dock.installEventFilter(this);
    connect(&dock, &QDockWidget::visibilityChanged, this, later);
    connect(&dock, &QDockWidget::dockLocationChanged, this, later);
    connect(&dock, &QWidget::windowTitleChanged, this, later);
}

bool DockTitles::eventFilter(QObject* watched, QEvent* event) {
    // With the cross in its own title; who hides it otherwise does not close it.
    if (auto* dock = qobject_cast<QDockWidget*>(watched); dock != nullptr && event->type() == QEvent::Close)
        emit closed(dock);
    if (watched == &window_ && event->type() == QEvent::ChildPolished) {
        if (auto* bar = qobject_cast<QTabBar*>(static_cast<QChildEvent*>(event)->child())) {
            bar->setTabsClosable(true);
            connect(bar, &QTabBar::tabCloseRequested, this, [this, bar](int tab) { close(bar->tabText(tab)); });
        }
    }
    return QObject::eventFilter(watched, event);
}

void DockTitles::close(const QString& title) {
    for (QDockWidget* dock : window_.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (dock->windowTitle() != title || dock->isHidden())
            continue;
        dock->hide();
        emit closed(dock);
        return;
    }
}

void DockTitles::settle() {
    for (QDockWidget* dock : window_.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool hasTab = std::ranges::any_of(window_.tabifiedDockWidgets(dock),
                                                [](const QDockWidget* other) { return !other->isHidden(); });
        QWidget* own = dock->titleBarWidget();
        if (hasTab && own == nullptr) {
            own = new QWidget(dock);
            own->setObjectName(QLatin1String(noTitleName));
            dock->setTitleBarWidget(own);
        } else if (!hasTab && own != nullptr) {
            dock->setTitleBarWidget(nullptr);
            own->deleteLater();
        }
    }
    for (const QTabBar* bar : window_.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide}) {
                if (QWidget* button = bar->tabButton(tab, side)) {
                    button->setToolTip(tr("Close “%1”", "a panel").arg(bar->tabText(tab)));
                    button->setAccessibleName(button->toolTip());
                }
            }
        }
    }
}

} // namespace throughline
