#include "ui/panels/fields.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QTextBlock>
#include <QToolButton>
#include <QWheelEvent>
#include <QtMath>
#include <algorithm>
#include <cmath>

#include "ui/panels/fill_room.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr auto fillsRoomProperty = "fillsRoom";

/// Undo belongs to the document as long as nothing was typed here.
bool leavesToWindow(QEvent* event, bool changed) {
    if (event->type() != QEvent::ShortcutOverride || changed)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
           (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
}

} // namespace

LineField::LineField(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::editingFinished, this, &LineField::commit);
}

void LineField::setValue(const QString& value) {
    const bool isKept = isChanged() && (hasFocus() || (!refusal_.isEmpty() && value == value_));
    value_ = value;
    if (isKept)
        return;
    setRefusal({});
    if (text() == value)
        return;
    setText(value);
    // The start of a long text says more than its end.
    setCursorPosition(0);
}

void LineField::commit() {
    if (!isChanged()) {
        setRefusal({});
        return;
    }
    // A text that was refused already need not be refused again.
    if (!refusal_.isEmpty() && text() == typed_)
        return;
    typed_ = text();
    // From here on the text counts as not typed, so that the owner's answer shows.
    setText(value_);
    setCursorPosition(0);
    setRefusal({});
    emit committed(typed_);
}

void LineField::refuse(const QString& reason) {
    if (!reason.isEmpty()) {
        setText(typed_);
    } else if (!refusal_.isEmpty()) {
        setText(value_);
    }
    setRefusal(reason);
}

void LineField::setRefusal(const QString& reason) {
    if (reason == refusal_)
        return;
    refusal_ = reason;
    setProperty("refused", !reason.isEmpty());
    // The style sheet looks at properties only when it is asked to.
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleDescription(reason);
    emit refusalChanged(reason);
}

NameField::NameField(std::function<QStringList()> known, QWidget* parent)
    : LineField(parent), known_(std::move(known)) {}

void NameField::focusInEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) {
        if (completer() == nullptr) {
            auto* made = new QCompleter(new QStringListModel(this), this);
            made->setCaseSensitivity(Qt::CaseInsensitive);
            made->setFilterMode(Qt::MatchContains);
            setCompleter(made);
            // A name that is picked is meant; queued, because the line takes the text only after this.
            connect(made, qOverload<const QString&>(&QCompleter::activated), this, &QLineEdit::editingFinished,
                    Qt::QueuedConnection);
        }
        static_cast<QStringListModel*>(completer()->model())->setStringList(known_());
    }
    LineField::focusInEvent(event);
}

void LineField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // The cursor of one who comes back to the window, or from the context menu, stays.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setCursorPosition(0);
}

void LineField::paintEvent(QPaintEvent* event) {
    QStyleOptionFrame option;
    initStyleOption(&option);
    // As QLineEdit places it.
    constexpr int besideText = 2;
    QRect room = style()
                     ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                     .marginsRemoved(textMargins())
                     .adjusted(besideText, 0, -besideText, 0);
    for (const QToolButton* button : findChildren<QToolButton*>()) {
        if (button->isVisible() && button->x() > width() / 2) {
            room.setRight(std::min(room.right(), button->x() - besideText));
        } else if (button->isVisible()) {
            room.setLeft(std::max(room.left(), button->geometry().right() + besideText));
        }
    }
    if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    style()->drawItemText(&painter, room, Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), QPalette::Text);
}

bool LineField::event(QEvent* event) {
    if (leavesToWindow(event, isChanged())) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void LineField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (!isChanged()) {
            event->ignore();
            return;
        }
        setText(value_);
        setRefusal({});
        selectAll();
        return;
    }
    if (leavesToWindow(event, isChanged()) || (event->matches(QKeySequence::Undo) && !isUndoAvailable())) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

NumberField::NumberField(QWidget* parent) : LineField(parent) {
    connect(this, &LineField::committed, this, [this](const QString& typed) {
        if (typed.trimmed().isEmpty()) {
            emit numberCommitted(std::nullopt);
        } else if (const auto number = words::numberIn(typed)) {
            emit numberCommitted(number);
        } else {
            refuse(tr("“%1” is not a number.").arg(typed.trimmed()));
        }
    });
}

void NumberField::setNumber(std::optional<double> number) {
    // Digits enough that leaving the field without a change never rounds.
    const bool isPlain = number && (*number == 0.0 || (std::abs(*number) >= 1e-6 && std::abs(*number) < 1e15));
    QString text =
        number ? QLocale().toString(*number, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest) : QString();
    // As numbers are shown elsewhere.
    if (text.startsWith(QLatin1Char('-')))
        text.replace(0, 1, QChar(0x2212));
    setValue(text);
}

TextField::TextField(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(1.0);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::fitHeight);
    fitHeight();
}

void TextField::setValue(const QString& value) {
    const bool typing = hasFocus() && isChanged();
    value_ = value;
    if (!typing && toPlainText() != value)
        setPlainText(value);
}

void TextField::commit() {
    if (!isChanged())
        return;
    const QString typed = toPlainText();
    setPlainText(value_);
    emit committed(typed);
}

bool TextField::event(QEvent* event) {
    if (leavesToWindow(event, isChanged())) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (!isChanged()) {
            event->ignore();
            return;
        }
        setPlainText(value_);
        selectAll();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    // A context menu over the field does not leave it.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void TextField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void fillRoom(TextField& field) {
    constexpr int fewest = 4;
    field.setProperty(fillsRoomProperty, true);
    field.setMinimumHeight(fewest * field.fontMetrics().lineSpacing() + 14);
    field.setMaximumHeight(QWIDGETSIZE_MAX);
    field.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    field.setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void TextField::setPlaceholderText(const QString& hint) {
    if (hint == placeholderText())
        return;
    QPlainTextEdit::setPlaceholderText(hint);
    viewport()->update();
    fitHeight();
}

void TextField::setMostLines(int lines) {
    mostLines_ = lines;
    fitHeight();
}

int TextField::linesOfHint() const {
    const int width = viewport()->width() - 2 * qCeil(document()->documentMargin());
    if (!document()->isEmpty() || placeholderText().isEmpty() || width <= 0)
        return 0;
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const int height = fontMetrics().boundingRect(room, Qt::TextWordWrap, placeholderText()).height();
    return qCeil(static_cast<double>(height) / fontMetrics().lineSpacing());
}

void TextField::fitHeight() {
    if (property(fillsRoomProperty).toBool())
        return;
    constexpr int fewest = 2;
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines_; block = block.next()) {
        lines += qMax(1, block.lineCount());
    }
    // A hint is short, but where the field is to show all of a long text.
    constexpr int usual = 8;
    constexpr int mostHintLines = 3;
    lines = qMax(lines, qMin(linesOfHint(), mostLines_ > usual ? mostLines_ : mostHintLines));
    const int spacing = fontMetrics().lineSpacing();
    setFixedHeight(qBound(fewest, lines, mostLines_) * spacing + 14);
    setVerticalScrollBarPolicy(lines >= mostLines_ ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

ChoiceField::ChoiceField(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    // A view of its own takes the style sheet's padding; the built-in one does not.
    setView(new QListView(this));
    connect(this, &QComboBox::activated, this, [this](int index) { emit chosen(itemData(index).toString()); });
}

void ChoiceField::setChoice(const QString& wanted) {
    setCurrentIndex(findData(wanted));
    setToolTip(currentText());
}

void ChoiceField::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    constexpr int besideText = 4;
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - besideText);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceField::showPopup() {
    // As wide as its entries, within the screen; what is cut there ends in an ellipsis, and its tip tells the whole.
    constexpr int frame = 40;
    const int most = screen()->availableSize().width() * 2 / 3;
    view()->setTextElideMode(Qt::ElideRight);
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0) + frame, most));
    QComboBox::showPopup();
}

void ChoiceField::setEntries(const QList<QPair<QString, QString>>& entries) {
    bool same = entries.size() == count();
    for (int i = 0; same && i < count(); ++i) {
        same = itemText(i) == entries.at(i).first && itemData(i).toString() == entries.at(i).second;
    }
    if (same)
        return;
    clear();
    for (const auto& entry : entries) {
        addItem(entry.first, entry.second);
        setItemData(count() - 1, entry.first, Qt::ToolTipRole);
    }
}

} // namespace throughline
