#include <QKeyEvent>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"

// Keys, and the commands that work on what is selected.
namespace throughline {

void Canvas::keyPressEvent(QKeyEvent* event) {
    state_->clickTimer.stop();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool hasControl = modifiers & Qt::ControlModifier;
    const bool hasAlt = modifiers & Qt::AltModifier;
    const bool hasShift = modifiers & Qt::ShiftModifier;
    const int key = event->key();
    event->accept();

    if (walkParts(*event))
        return;
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
        if (hasAlt) {
            walk(static_cast<Qt::Key>(key));
        } else if (hasControl) {
            growToward(static_cast<Qt::Key>(key));
        } else {
            const double step = hasShift ? 5 * gridStep : gridStep;
            moveBy({key == Qt::Key_Left    ? -step
                    : key == Qt::Key_Right ? step
                                           : 0.0,
                    key == Qt::Key_Up     ? -step
                    : key == Qt::Key_Down ? step
                                          : 0.0});
        }
        return;
    }
    if (hasControl && !hasAlt) {
        switch (key) {
            case Qt::Key_A:
                selectAll();
                return;
            case Qt::Key_T:
                addTaskToSelected();
                return;
            case Qt::Key_0:
                zoomToActual();
                return;
            case Qt::Key_1:
                zoomToFit();
                return;
            case Qt::Key_Plus:
            case Qt::Key_Equal:
                zoomIn();
                return;
            case Qt::Key_Minus:
                zoomOut();
                return;
            default:
                break;
        }
    }
    if (key == Qt::Key_F10 && modifiers == Qt::ShiftModifier) {
        showMenu(focused() == Hit() ? Hit{.role = singleRole()} : focused());
        return;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        hasShift ? removeSelected() : takeOffSelected();
        return;
    }
    if (isPlain) {
        if (key >= Qt::Key_1 && key <= Qt::Key_9 && highlight_) {
            host_.limitTrace(key - Qt::Key_0);
            return;
        }
        switch (key) {
            case Qt::Key_Escape:
                if (state_->mode != State::Mode::idle)
                    stopGesture();
                else if (highlight_)
                    host_.endTrace();
                else
                    clearSelection();
                return;
            case Qt::Key_F2:
            case Qt::Key_Return:
            case Qt::Key_Enter:
                renameSelected();
                return;
            case Qt::Key_N:
                addRoleHere();
                return;
            case Qt::Key_A:
                grow(singleRole(), {});
                return;
            case Qt::Key_E:
                addEndCustomer();
                return;
            case Qt::Key_M:
                addManager();
                return;
            case Qt::Key_C:
                startConnecting();
                return;
            case Qt::Key_T:
                traceSelected();
                return;
            case Qt::Key_Space:
                if (!event->isAutoRepeat()) {
                    state_->spaceHeld = true;
                    updateCursor();
                }
                return;
            default:
                break;
        }
    }
    event->ignore();
    QAbstractScrollArea::keyPressEvent(event);
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat()) {
        if (event->key() == Qt::Key_Space) {
            state_->spaceHeld = false;
            updateCursor();
            return;
        }
        // One edit for a whole run of steps.
        if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down)
            commitMove();
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void Canvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    emit focusMoved();
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
    state_->spaceHeld = false;
    commitMove();
    updateCursor();
}

void Canvas::renameSelected() {
    if (const Slot role = singleRole(); role != noSlot) {
        editTitle(keyOf(role));
    } else if (marks_.services.size() == 1) {
        editService(marks_.services.first());
    }
}

void Canvas::takeOffSelected() {
    const gestures::Selection selected = selection();
    if (selected.roles.empty() && selected.services.empty())
        return;
    // The task that is lit up on a card is not what Del is aimed at.
    host_.takeOff({selected.roles, selected.services, {}});
}

void Canvas::removeSelected() {
    const gestures::Selection selected = selection();
    if (selected.roles.empty() && selected.services.empty())
        return;
    host_.remove({selected.roles, selected.services, {}});
}

void Canvas::traceSelected() {
    if (scene_.chain() == nullptr)
        return;
    const Chain& chain = *scene_.chain();
    if (marks_.task != noSlot && marks_.task < chain.tasks().slotCount() && chain.tasks().at(marks_.task) != nullptr) {
        host_.traceTask(chain.tasks().at(marks_.task)->key);
    } else if (const Slot role = singleRole(); role != noSlot) {
        if (scene_.card(role)->isEndCustomer)
            host_.traceBack(keyOf(role));
        else
            host_.traceRole(keyOf(role));
    } else {
        host_.showMessage(tr("Select a task or a role to trace."));
    }
}

} // namespace throughline
