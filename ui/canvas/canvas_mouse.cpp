#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <cmath>

#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"

// Pointer events, and what they begin.
namespace throughline {

namespace {

constexpr double notch = 120.0; // of a wheel's angle
constexpr double pixelsANotch = 60.0;
constexpr double zoomANotch = 1.2;

bool adds(Qt::KeyboardModifiers modifiers) {
    return modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

} // namespace

void Canvas::mousePressEvent(QMouseEvent* event) {
    using Mode = State::Mode;
    const QPointF pixel = event->position();
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
    if (state_->mode == Mode::picking) {
        connectTo(pixel);
        return;
    }
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
            startDrag();
        } else if (state_->pressedHandle == Handle::none && state_->pressedHit.service == noSlot) {
            state_->mode = Mode::band;
        }
        updateCursor();
    }
    state_->snaps = !(event->modifiers() & Qt::AltModifier);
    switch (state_->mode) {
        case Mode::panning:
            panBy(pixel - last);
            state_->pointer = pixel;
            return;
        case Mode::dragging:
            dragTo(pixel, state_->snaps);
            scrollAtEdge(pixel);
            return;
        case Mode::band: {
            state_->pointer = pixel;
            viewport()->update(toPixels(state_->band).toAlignedRect().adjusted(-8, -8, 8, 8));
            const gestures::Selection before = selection();
            state_->band = QRectF(state_->pressedSheet, toSheet(pixel)).normalized();
            std::vector<Slot> inside;
            scene_.cardsIn(state_->band, inside);
            marks_.roles = state_->bandBase;
            marks_.services.clear();
            marks_.task = noSlot;
            for (const Slot slot : inside)
                marks_.roles.insert(slot);
            announceSelection(before);
            viewport()->update(toPixels(state_->band).toAlignedRect().adjusted(-8, -8, 8, 8));
            scrollAtEdge(pixel);
            return;
        }
        case Mode::connecting:
        case Mode::picking:
            setHover(pixel);
            viewport()->update();
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
            dragTo(pixel, !(event->modifiers() & Qt::AltModifier));
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
            if (state_->pressedHandle == Handle::traceBack) {
                host_.traceBack(keyOf(state_->from));
            } else if (state_->pressedHandle != Handle::none) {
                grow(state_->from, state_->pressedHandle == Handle::forward, false);
            } else if (hit.role == noSlot && hit.service == noSlot) {
                if (!adds(event->modifiers()))
                    clearSelection();
            } else if (!adds(event->modifiers())) {
                selectOnly(hit);
                if (hit.task != noSlot)
                    host_.traceTask(scene_.chain()->tasks().at(hit.task)->key);
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

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
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
        const QPointF at = toSheet(pixel);
        placeAll();
        const double step = gridStep;
        editNew(host_.addRole(RoleKind::internal, {},
                              {std::round(at.x() / step) * step, std::round(at.y() / step) * step}));
    }
}

void Canvas::wheelEvent(QWheelEvent* event) {
    event->accept();
    if (event->modifiers() & Qt::ControlModifier) {
        const double turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
        if (turned != 0.0)
            setZoom(scale_ * std::pow(zoomANotch, turned / notch), event->position());
        return;
    }
    QPointF pixels = event->pixelDelta();
    if (pixels.isNull())
        pixels = QPointF(event->angleDelta()) / notch * pixelsANotch;
    if ((event->modifiers() & Qt::ShiftModifier) && pixels.x() == 0.0)
        pixels = {pixels.y(), 0.0};
    panBy(pixels);
    if (state_->mode == State::Mode::dragging)
        dragTo(event->position(), state_->snaps);
}

bool Canvas::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && state_->editor && state_->editor->hasFocus()) {
        event->accept();
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
        case QEvent::NativeGesture: {
            const auto* gesture = static_cast<QNativeGestureEvent*>(event);
            if (gesture->gestureType() != Qt::ZoomNativeGesture)
                break;
            setZoom(scale_ * (1.0 + gesture->value()), gesture->position());
            return true;
        }
        case QEvent::Gesture: {
            auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
            if (pinch == nullptr)
                break;
            const QPointF centre = viewport()->mapFromGlobal(pinch->centerPoint());
            setZoom(scale_ * pinch->scaleFactor(), centre);
            return true;
        }
        case QEvent::ToolTip: {
            const auto* help = static_cast<QHelpEvent*>(event);
            const Hit hit = hitAt(help->pos());
            QString text;
            if (hit.task != noSlot) {
                text = QString::fromStdString(scene_.chain()->tasks().at(hit.task)->title);
            } else if (hit.role != noSlot) {
                text = sentenceOf(hit.role);
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
