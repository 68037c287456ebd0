#include "ui/find/find_line.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/find/result_delegate.h"
#include "ui/looks/theme.h"

namespace throughline {

namespace {

constexpr int popupWidth = 600;
constexpr int mostRows = 10;

} // namespace

FindLine::FindLine(QWidget* parent) : QFrame(parent), line_(new QLineEdit(this)), list_(new QListWidget(this)) {
    setProperty("look", "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    line_->addAction(themeIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    column->addWidget(line_);
    column->addWidget(list_);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setItemDelegate(new ResultDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(list_->row(item)); });
    connect(list_, &QListWidget::itemEntered, this, [this](QListWidgetItem* item) { list_->setCurrentItem(item); });
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    hide();
}

void FindLine::open(const QString& placeholder, Search search, bool showsAll) {
    search_ = std::move(search);
    showsAll_ = showsAll;
    line_->setPlaceholderText(placeholder);
    line_->setAccessibleName(placeholder);
    list_->setAccessibleName(tr("What was found"));
    const QSignalBlocker quiet(line_);
    line_->clear();
    show({}, 0);
    refresh();
    setVisible(true);
    raise();
    line_->setFocus();
}

void FindLine::refresh() {
    if (!search_)
        return;
    const QString typed = line_->text().trimmed();
    const bool isSame = list_->count() > 0 && list_->item(0)->data(typedRole).toString() == typed;
    const int row = isSame ? std::max(0, list_->currentRow()) : 0;
    show(typed.isEmpty() && !showsAll_ ? QList<Result>() : search_(typed), row);
}

void FindLine::show(const QList<Result>& results, int row) {
    const QString typed = line_->text().trimmed();
    list_->clear();
    results_ = results;
    for (const Result& result : results_) {
        auto* item = new QListWidgetItem(themeIcon(result.icon), result.text, list_);
        item->setData(asideRole, result.aside);
        item->setData(typedRole, typed);
        item->setData(lineAboveRole, result.isForAll);
        item->setData(Qt::AccessibleTextRole,
                      result.aside.isEmpty() ? result.text : tr("%1, %2").arg(result.text, result.aside));
        item->setToolTip(result.aside);
        // It can be come to, so that Enter says what it needs; it is drawn as what cannot be done now.
        item->setData(dimmedRole, !result.isEnabled);
    }
    if (results_.isEmpty() && !typed.isEmpty()) {
        auto* none = new QListWidgetItem(tr("Nothing found"), list_);
        none->setFlags(Qt::NoItemFlags);
    }
    if (!results_.isEmpty())
        list_->setCurrentRow(std::min<int>(row, static_cast<int>(results_.size()) - 1));
    settleSize();
}

void FindLine::settleSize() {
    const int rows = std::min(list_->count(), mostRows);
    list_->setVisible(rows > 0);
    list_->setFixedHeight(std::max(1, rows) * std::max(24, list_->sizeHintForRow(0)) + 4);
    const int wide = std::min(popupWidth, parentWidget()->width() - 32);
    resize(wide, 16 + line_->sizeHint().height() + (rows > 0 ? list_->height() + 6 : 0));
    move((parentWidget()->width() - wide) / 2, 24);
}

void FindLine::step(int by) {
    if (!results_.isEmpty())
        list_->setCurrentRow(std::clamp(list_->currentRow() + by, 0, static_cast<int>(results_.size()) - 1));
}

void FindLine::close() {
    hide();
    emit closed();
}

void FindLine::choose(int row) {
    if (row < 0 || row >= results_.size())
        return;
    const auto chosen = results_.at(row).choose;
    if (!results_.at(row).isEnabled) {
        if (chosen)
            chosen();
        return;
    }
    close();
    parentWidget()->setFocus();
    if (chosen)
        chosen();
}

void FindLine::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        settleSize();
}

bool FindLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        // Its own menu and another window take the focus for a moment only.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (!list_->underMouse() && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            isVisible())
            close();
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Escape:
                close();
                parentWidget()->setFocus();
                return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                choose(list_->currentRow());
                return true;
            case Qt::Key_Down:
                step(1);
                return true;
            case Qt::Key_Up:
                step(-1);
                return true;
            case Qt::Key_PageDown:
                step(mostRows);
                return true;
            case Qt::Key_PageUp:
                step(-mostRows);
                return true;
            default:
                break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace throughline
