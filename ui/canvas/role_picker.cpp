#include "ui/canvas/role_picker.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/model/text_rules.h"

namespace throughline {

namespace {

constexpr std::size_t mostRows = 7;
constexpr int pickerWidth = 248;

/// 0: starts with what was typed, 1: a word does, 2: has it somewhere, -1: not at all.
int rankOf(const QString& title, const QString& typed) {
    const qsizetype place = title.indexOf(typed, 0, Qt::CaseInsensitive);
    if (place <= 0)
        return place < 0 ? -1 : 0;
    return title.at(place - 1).isLetterOrNumber() ? 2 : 1;
}

} // namespace

RolePicker::RolePicker(QWidget* parent, const Chain& chain, const RoleKey& except, const Palette& palette)
    : QFrame(parent), chain_(chain), except_(except), line_(new QLineEdit(this)), list_(new QListWidget(this)) {
    setObjectName(QStringLiteral("rolePicker"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    column->addWidget(line_);
    column->addWidget(list_);
    line_->setMaxLength(static_cast<int>(longestLine));
    line_->installEventFilter(this);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Roles"));
    setStyleSheet(QStringLiteral("#rolePicker { background: %1; border: 1px solid %2; border-radius: 8px; }"
                                 "QLineEdit, QListWidget { background: transparent; color: %3; border: none; }"
                                 "QLineEdit { padding: 3px 6px; }"
                                 "QListWidget::item { padding: 3px 6px; border-radius: 5px; color: %3; }"
                                 "QListWidget::item:selected { background: %2; color: %4; }")
                      .arg(palette.card.name(), palette.accent.name(), palette.ink.name(), palette.onAccent.name()));
    connect(line_, &QLineEdit::textEdited, this, &RolePicker::refresh);
    connect(list_, &QListWidget::itemClicked, this, &RolePicker::take);
}

void RolePicker::setPrompt(const QString& prompt) {
    line_->setPlaceholderText(prompt);
    line_->setAccessibleName(prompt);
}

void RolePicker::open(QPoint at) {
    refresh();
    const QSize room = parentWidget()->size();
    move(std::clamp(at.x(), 4, std::max(4, room.width() - width() - 4)),
         std::clamp(at.y(), 4, std::max(4, room.height() - height() - 4)));
    show();
    raise();
    line_->setFocus(Qt::OtherFocusReason);
}

bool RolePicker::hasKeyboard() const {
    return line_->hasFocus();
}

void RolePicker::end() {
    if (!std::exchange(isOpen_, false))
        return;
    // Before it hides: Qt would hand the focus to whatever comes next.
    if (line_->hasFocus() && parentWidget() != nullptr)
        parentWidget()->setFocus();
    hide();
    deleteLater();
}

void RolePicker::refresh() {
    struct Match {
        int rank;
        QString title;
        const Role* role;
    };
    const QString typed = line_->text().simplified();
    std::vector<Match> matches;
    bool isThere = false;
    for (const Role& role : chain_.roles()) {
        QString title = QString::fromStdString(role.title);
        isThere = isThere || title.compare(typed, Qt::CaseInsensitive) == 0;
        const int rank = role.key == except_ ? -1 : rankOf(title, typed);
        if (rank >= 0)
            matches.push_back({rank, std::move(title), &role});
    }
    const std::size_t shown = std::min(mostRows, matches.size());
    std::partial_sort(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(shown), matches.end(),
                      [](const Match& a, const Match& b) {
                          if (a.rank != b.rank)
                              return a.rank < b.rank;
                          const int order = a.title.localeAwareCompare(b.title);
                          return order != 0 ? order < 0 : a.role->key < b.role->key;
                      });
    list_->clear();
    found_.clear();
    for (std::size_t i = 0; i < shown; ++i) {
        const QString department = QString::fromStdString(matches[i].role->department);
        found_.push_back(matches[i].role->key);
        list_->addItem(department.isEmpty() ? matches[i].title : tr("%1 (%2)").arg(matches[i].title, department));
    }
    if (!typed.isEmpty() && !isThere)
        list_->addItem(tr("New role “%1”").arg(typed));
    list_->setCurrentRow(0);
    list_->setVisible(list_->count() > 0);
    list_->setFixedHeight(list_->count() == 0 ? 0 : list_->sizeHintForRow(0) * list_->count() + 4);
    setFixedWidth(pickerWidth);
    adjustSize();
}

void RolePicker::take() {
    const int row = list_->currentRow();
    if (!isOpen_ || row < 0)
        return;
    const QString typed = line_->text().simplified();
    end();
    if (static_cast<std::size_t>(row) < found_.size())
        emit chosen(found_[static_cast<std::size_t>(row)]);
    else
        emit named(typed);
}

bool RolePicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int count = std::max(1, list_->count());
            list_->setCurrentRow((list_->currentRow() + (key == Qt::Key_Down ? 1 : count - 1)) % count);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            take();
            return true;
        }
        if (key == Qt::Key_Escape) {
            end();
            emit cancelled();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && isOpen_) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        // A press on the sheet is an answer too: it may take a card. Another window is a moment's absence.
        const QWidget* now = QApplication::focusWidget();
        const bool isOnSheet = now != nullptr && now->isAncestorOf(this);
        if (!isOnSheet && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            end();
            emit cancelled();
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace throughline
