#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "ui/canvas/accessible_words.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"
#include "ui/canvas/preview.h"

// Pointer events, and what they begin.
namespace throughline {

namespace {

bool adds(Qt::KeyboardModifiers modifiers) {
    return modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

} // namespace

void Canvas::mousePressEvent(QMouseEvent* event) {
    // A hand takes hold of what stands there.
    if (!state_->glide)
        endGlide();
    using Mode = State::Mode;
    const QPointF pixel = event->position();
    state_->clickTimer.stop();
    // What is pressed stands where it is seen: the sheet does not go back from under the pointer.
    state_->beforeEditing.reset();
    if (state_->mode == Mode::picking && event->button() == Qt::LeftButton && !state_->spaceHeld) {
        connectTo(pixel);
        setFocus(Qt::MouseFocusReason);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    if (state_->editor)
        state_->editor->finish();
    commitMove();
    state_->pressedAt = state_->pointer = pixel;
    state_->pressedSheet = toSheet(pixel);
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && state_->spaceHeld);
    if (pans) {
        stopGesture();
        state_->mode = Mode::panning;
        state_->panRest = {};
        updateCursor();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    setHover(pixel);
    state_->pressedHandle = handleAt(pixel);
    state_->mode = Mode::pressed;
    if (state_->pressedHandle != Handle::none) {
        state_->from = roleWithHandles();
        return;
    }
    const Hit hit = state_->pressedHit = hitAt(pixel);
    state_->wasSelected = hit.role != noSlot && marks_.roles.contains(hit.role);
    if (hit.role == noSlot && hit.service == noSlot) {
        state_->bandBase = adds(event->modifiers()) ? marks_.roles : SlotSet();
        // From an empty place, Tab begins at the first card.
        if (!adds(event->modifiers()))
            focusOn({});
        return;
    }
    if (adds(event->modifiers())) {
        toggle(hit);
    } else if (!state_->wasSelected) {
        selectOnly(hit);
    }
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    using Mode = State::Mode;
    const QPointF pixel = event->position();
    const QPointF last = state_->pointer;
    const bool isFar = (pixel - state_->pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (state_->mode == Mode::pressed && isFar && (event->buttons() & Qt::LeftButton)) {
        if (state_->pressedHandle == Handle::forward || state_->pressedHandle == Handle::backward) {
            state_->forward = state_->pressedHandle == Handle::forward;
            state_->mode = Mode::connecting;
            viewport()->update();
        } else if (state_->pressedHandle == Handle::none && state_->pressedHit.role != noSlot) {
            startDrag(event->modifiers());
        } else if (state_->pressedHandle == Handle::none && state_->pressedHit.service == noSlot) {
            state_->mode = Mode::band;
        }
        updateCursor();
    }
    const bool hasAlt = event->modifiers() & Qt::AltModifier;
    state_->altIsOfCopy = state_->altIsOfCopy && hasAlt;
    state_->snaps = !hasAlt || state_->altIsOfCopy;
    switch (state_->mode) {
        case Mode::panning:
            panBy(pixel - last);
            state_->pointer = pixel;
            return;
        case Mode::dragging:
        case Mode::band:
        case Mode::connecting:
        case Mode::picking:
            state_->pointer = pixel;
            followPointer();
            // Only while the button is down: a card can be picked near the edge without the sheet running away.
            if (state_->mode != Mode::picking)
                scrollAtEdge(pixel);
            return;
        case Mode::idle:
        case Mode::pressed:
            setHover(pixel);
            return;
    }
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    using Mode = State::Mode;
    const QPointF pixel = event->position();
    if (state_->mode == Mode::panning && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
        state_->mode = Mode::idle;
        updateCursor();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    state_->edgeTimer.stop();
    switch (state_->mode) {
        case Mode::dragging:
            dragTo(pixel);
            endDrag(true);
            break;
        case Mode::band:
            state_->mode = Mode::idle;
            state_->band = {};
            viewport()->update();
            break;
        case Mode::connecting:
            connectTo(pixel);
            break;
        case Mode::pressed: {
            state_->mode = Mode::idle;
            const Hit hit = state_->pressedHit;
            if (state_->pressedHandle != Handle::none) {
                grow(state_->from, {.forward = state_->pressedHandle == Handle::forward});
            } else if (hit.role == noSlot && hit.service == noSlot) {
                if (!adds(event->modifiers()))
                    clearSelection();
            } else if (!adds(event->modifiers())) {
                selectOnly(hit);
                if (hit.task != noSlot)
                    host_.traceTask(scene_.chain()->tasks().at(hit.task)->key);
                else if (hit.role != noSlot)
                    awaitSecondClick(hit.role);
            }
            break;
        }
        default:
            break;
    }
    state_->pressedHandle = Handle::none;
    state_->pressedHit = {};
    setHover(pixel);
}

void Canvas::awaitSecondClick(Slot role) {
    // Whom nobody serves has no trace.
    if (!scene_.card(role)->isEndCustomer || scene_.chain()->servicesTo(role).empty())
        return;
    state_->clicked = keyOf(role);
    state_->clickTimer.start(QApplication::doubleClickInterval(), this);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    state_->clickTimer.stop();
    if (event->button() != Qt::LeftButton || scene_.chain() == nullptr)
        return;
    const QPointF pixel = event->position();
    if (handleAt(pixel) != Handle::none)
        return;
    const Hit hit = hitAt(pixel);
    if (hit.task != noSlot) {
        emit taskActivated(scene_.chain()->tasks().at(hit.task)->key);
    } else if (hit.role != noSlot) {
        editTitle(keyOf(hit.role));
    } else if (hit.service != noSlot) {
        editService(hit.service);
    } else {
        addRole(RoleKind::internal, toSheet(pixel));
    }
}

bool Canvas::event(QEvent* event) {
    const bool isTyping =
        (state_->editor && state_->editor->hasFocus()) || (state_->picker && state_->picker->hasKeyboard());
    if (event->type() == QEvent::ShortcutOverride && isTyping) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Hide)
        state_->top.reset();
    if (event->type() == PreviewEvent::kind()) {
        endGlide();
        state_->gliding = std::move(static_cast<PreviewEvent*>(event)->scene);
        if (state_->gliding && scene_.chain() != nullptr)
            state_->gliding->moveTo(*scene_.chain());
        viewport()->update();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool Canvas::viewportEvent(QEvent* event) {
    switch (event->type()) {
        case QEvent::Leave:
            if (state_->mode == State::Mode::idle) {
                updateCard(marks_.hoveredRole);
                marks_.hoveredRole = marks_.hoveredService = marks_.hoveredTask = noSlot;
                state_->hoveredHandle = Handle::none;
                viewport()->update();
            }
            break;
        case QEvent::NativeGesture:
        case QEvent::Gesture:
            if (pinch(event))
                return true;
            break;
        case QEvent::ToolTip: {
            const auto* help = static_cast<QHelpEvent*>(event);
            const Hit hit = hitAt(help->pos());
            QString text;
            if (hit.task != noSlot) {
                text = QString::fromStdString(scene_.chain()->tasks().at(hit.task)->title);
            } else if (hit.role != noSlot) {
                // A card that can be read needs no words over it.
                constexpr double readable = 0.6;
                const CardText& card = scene_.cardText(hit.role);
                const bool isCut = !card.titleLines.empty() && card.titleLines.back().text().endsWith(QChar(0x2026));
                if (scale_ < readable || isCut)
                    text = sentenceOf(scene_, hit);
            } else if (hit.service != noSlot) {
                text = QString::fromStdString(scene_.chain()->services().at(hit.service)->provides);
            }
            if (text.isEmpty())
                QToolTip::hideText();
            else
                QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), viewport());
            return true;
        }
        default:
            break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace throughline
