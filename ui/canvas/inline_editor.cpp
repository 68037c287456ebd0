#include "ui/canvas/inline_editor.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <utility>

#include "core/model/text_rules.h"

namespace throughline {

InlineEditor::InlineEditor(QWidget* parent, const QString& text, std::function<void(const QString&)> done)
    : QLineEdit(text, parent), before_(text), done_(std::move(done)) {
    setMaxLength(static_cast<int>(longestLine));
    setAccessibleName(tr("Title"));
    selectAll();
}

void InlineEditor::finish() {
    if (!done_)
        return;
    const auto done = std::exchange(done_, nullptr);
    const QString typed = text().simplified();
    // Before it hides: Qt would hand the focus to whatever comes next.
    if (hasFocus() && parentWidget() != nullptr)
        parentWidget()->setFocus();
    hide();
    deleteLater();
    done(typed == before_ ? QString() : typed);
}

bool InlineEditor::leadsBeyond(const QKeyEvent& event) const {
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return false;
    switch (event.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_T:
            return true;
        case Qt::Key_Right:
            return hasSelectedText() || cursorPosition() == text().size();
        case Qt::Key_Left:
            return !hasSelectedText() && cursorPosition() == 0;
        default:
            return false;
    }
}

void InlineEditor::keyPressEvent(QKeyEvent* event) {
    if (keysBeyond_ && leadsBeyond(*event)) {
        const auto keysBeyond = keysBeyond_;
        finish();
        keysBeyond(event);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
            event->accept();
            finish();
            return;
        default:
            QLineEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // Its own context menu and another window take the focus for a moment only.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

} // namespace throughline
