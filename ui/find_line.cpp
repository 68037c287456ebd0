#include "ui/find_line.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme.h"

namespace throughline {

namespace {
constexpr int popupWidth = 520;
constexpr int mostRows = 9;
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
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &FindLine::search);
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(list_->row(item)); });
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    hide();
}

void FindLine::open(const QString& placeholder, Search search) {
    search_ = std::move(search);
    line_->setPlaceholderText(placeholder);
    line_->setAccessibleName(placeholder);
    line_->clear();
    this->search(QString());
    show();
    raise();
    line_->setFocus();
}

void FindLine::search(const QString& typed) {
    list_->clear();
    results_ = typed.trimmed().isEmpty() || !search_ ? QList<Result>() : search_(typed.trimmed());
    for (const Result& result : results_) {
        auto* item = new QListWidgetItem(themeIcon(result.icon), result.text, list_);
        if (!result.aside.isEmpty())
            item->setText(result.text + QStringLiteral("   ·   ") + result.aside);
    }
    if (results_.isEmpty() && !typed.trimmed().isEmpty()) {
        auto* none = new QListWidgetItem(tr("Nothing found"), list_);
        none->setFlags(Qt::NoItemFlags);
    }
    if (!results_.isEmpty())
        list_->setCurrentRow(0);
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

void FindLine::choose(int row) {
    if (row < 0 || row >= results_.size())
        return;
    const auto chosen = results_.at(row).choose;
    hide();
    if (chosen)
        chosen();
}

bool FindLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && !list_->underMouse()) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Escape:
                hide();
                parentWidget()->setFocus();
                return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                choose(list_->currentRow());
                return true;
            case Qt::Key_Down:
                list_->setCurrentRow(std::min(list_->currentRow() + 1, list_->count() - 1));
                return true;
            case Qt::Key_Up:
                list_->setCurrentRow(std::max(list_->currentRow() - 1, 0));
                return true;
            default:
                break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace throughline
