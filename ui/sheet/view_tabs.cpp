#include "ui/sheet/view_tabs.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <algorithm>

#include "ui/looks/theme.h"

namespace throughline {

ViewTabs::ViewTabs(QWidget* parent) : QTabBar(parent), plus_(new QToolButton(this)) {
    setObjectName(QStringLiteral("viewTabs"));
    setAccessibleName(tr("Views of the chain"));
    setShape(QTabBar::RoundedSouth);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    plus_->setObjectName(QStringLiteral("plus"));
    plus_->setIcon(themeIcon(QStringLiteral("add")));
    plus_->setAutoRaise(true);
    plus_->setToolTip(tr("New view"));
    plus_->setAccessibleName(tr("New view"));
    plus_->setFocusPolicy(Qt::TabFocus);
    connect(plus_, &QToolButton::clicked, this, &ViewTabs::newWanted);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!isSetting_ && index >= 0 && index < count())
            emit chosen(ViewKey(tabData(index).toString().toStdString()));
    });
    connect(this, &QTabBar::tabMoved, this, [this](int /*from*/, int to) {
        // Several may come during one drag; what counts is where the tab is let go.
        if (!isSetting_)
            movedTo_ = to;
    });
    hide();
}

void ViewTabs::setTabs(const std::vector<Tab>& tabs, const ViewKey& current) {
    const QScopedValueRollback setting(isSetting_, true);
    endRename(false);
    tabs_ = tabs;
    while (count() > static_cast<int>(tabs.size()))
        removeTab(count() - 1);
    for (int i = 0; i < static_cast<int>(tabs.size()); ++i) {
        const Tab& tab = tabs[static_cast<std::size_t>(i)];
        if (i == count())
            addTab(QString());
        // An ampersand in a title is no key.
        setTabText(i, QString(tab.title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        setTabData(i, QString::fromStdString(tab.view.text()));
        setTabToolTip(i, i == 0 ? tr("%1: every role of the chain").arg(tab.title)
                                : tr("%1; double-click to rename it").arg(tab.title));
        if (tab.view == current)
            setCurrentIndex(i);
    }
    setVisible(tabs.size() > 1);
}

void ViewTabs::placePlus() {
    if (count() == 0)
        return;
    const QRect last = tabRect(count() - 1);
    const int side = std::min(plus_->sizeHint().height(), height());
    constexpr int gap = 4;
    const int x = isRightToLeft() ? last.left() - gap - side : last.right() + 1 + gap;
    plus_->setGeometry(x, (height() - side) / 2, side, side);
    plus_->setVisible(rect().contains(plus_->geometry()));
}

void ViewTabs::tabLayoutChange() {
    QTabBar::tabLayoutChange();
    placePlus();
}

void ViewTabs::resizeEvent(QResizeEvent* event) {
    QTabBar::resizeEvent(event);
    placePlus();
}

void ViewTabs::rename() {
    const int index = currentIndex();
    if (index < 0 || !isVisible())
        return;
    endRename(true);
    constexpr int leastWidth = 120;
    line_ = new QLineEdit(tabs_[static_cast<std::size_t>(index)].title, this);
    line_->setAccessibleName(tr("Title of the view"));
    QRect place = tabRect(index).adjusted(2, 2, -2, -2);
    place.setWidth(std::max(place.width(), leastWidth));
    place.moveLeft(std::max(0, std::min(place.left(), width() - place.width())));
    line_->setGeometry(place);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::editingFinished, this, [this] { endRename(true); });
    line_->selectAll();
    line_->show();
    line_->setFocus();
}

void ViewTabs::endRename(bool keep) {
    if (!line_)
        return;
    QLineEdit* line = line_;
    line_ = nullptr;
    const QString title = line->text().simplified();
    const auto index = static_cast<std::size_t>(std::max(0, currentIndex()));
    line->hide();
    line->deleteLater();
    if (keep && index < tabs_.size() && !title.isEmpty() && title != tabs_[index].title)
        emit renamed(tabs_[index].view, title);
    if (keep)
        emit leaveWanted();
}

bool ViewTabs::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::ShortcutOverride) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            endRename(false);
            emit leaveWanted();
            return true;
        }
    }
    return QTabBar::eventFilter(watched, event);
}

void ViewTabs::mouseDoubleClickEvent(QMouseEvent* event) {
    const int index = tabAt(event->pos());
    if (index < 0) {
        emit newWanted();
        return;
    }
    setCurrentIndex(index);
    rename();
}

void ViewTabs::mouseReleaseEvent(QMouseEvent* event) {
    QTabBar::mouseReleaseEvent(event);
    const int place = std::exchange(movedTo_, -1);
    if (place >= 0)
        emit reordered(ViewKey(tabData(place).toString().toStdString()), place);
}

void ViewTabs::keyPressEvent(QKeyEvent* event) {
    const ViewKey view(tabData(currentIndex()).toString().toStdString());
    if (event->key() == Qt::Key_F2) {
        rename();
    } else if (event->key() == Qt::Key_Delete) {
        emit removeWanted(view);
    } else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return) {
        emit leaveWanted();
    } else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
               (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        emit reordered(view, currentIndex() + (event->key() == Qt::Key_Left ? -1 : 1));
    } else {
        QTabBar::keyPressEvent(event);
    }
}

void ViewTabs::contextMenuEvent(QContextMenuEvent* event) {
    const int index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : tabAt(event->pos());
    if (index < 0)
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(themeIcon(QStringLiteral("edit")), tr("Rename"), this, &ViewTabs::rename);
    menu.addAction(themeIcon(QStringLiteral("add")), tr("New view"), this, &ViewTabs::newWanted);
    QAction* remove = menu.addAction(themeIcon(QStringLiteral("delete")), tr("Delete this view"), this, [this, index] {
        emit removeWanted(ViewKey(tabData(index).toString().toStdString()));
    });
    remove->setEnabled(index > 0);
    menu.exec(event->globalPos());
}

} // namespace throughline
