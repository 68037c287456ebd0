#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QTimerEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"

// Wheel and touchpad, and the sheet that scrolls where a gesture comes to its edge.
namespace throughline {

namespace {

constexpr double notch = 120.0; // of a wheel's angle
constexpr double pixelsANotch = 60.0;
constexpr double zoomANotch = 1.2;

constexpr double edge = 28.0; // pixels from the border where the sheet begins to scroll
constexpr int edgeTick = 16;  // milliseconds

/// Pixels to scroll in a tick, for a pointer so many pixels past the line where scrolling begins.
double edgeSpeed(double past) {
    constexpr double slowest = 2.0;
    constexpr double fastest = 64.0;
    return past <= 0.0 ? 0.0 : std::min(fastest, slowest + past * 0.35);
}

} // namespace

void Canvas::wheelEvent(QWheelEvent* event) {
    event->accept();
    QPointF pixels = event->pixelDelta();
    if (pixels.isNull())
        pixels = QPointF(event->angleDelta()) / notch * pixelsANotch;
    if (event->modifiers() & Qt::ControlModifier) {
        const double turned = (pixels.y() != 0.0 ? pixels.y() : pixels.x()) / pixelsANotch;
        if (turned != 0.0)
            setZoom(scale_ * std::pow(zoomANotch, turned), event->position());
        return;
    }
    if ((event->modifiers() & Qt::ShiftModifier) && pixels.x() == 0.0)
        pixels = {pixels.y(), 0.0};
    panBy(pixels);
    if (state_->mode == State::Mode::dragging || state_->mode == State::Mode::band) {
        state_->pointer = event->position();
        followPointer();
    }
}

bool Canvas::pinch(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        setZoom(scale_ * (1.0 + gesture->value()), gesture->position());
        return true;
    }
    auto* gesture = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
    if (gesture == nullptr)
        return false;
    // Two fingers that move together take the sheet along.
    panBy(gesture->centerPoint() - gesture->lastCenterPoint());
    setZoom(scale_ * gesture->scaleFactor(), viewport()->mapFromGlobal(gesture->centerPoint()));
    return true;
}

void Canvas::followPointer() {
    using Mode = State::Mode;
    const QPointF at = state_->pointer;
    if (state_->isDropping) {
        for (QRectF& ghost : state_->ghosts)
            ghost.moveCenter(toSheet(at));
        viewport()->update();
        return;
    }
    switch (state_->mode) {
        case Mode::dragging:
            dragTo(at);
            return;
        case Mode::band: {
            viewport()->update(toPixels(state_->band).toAlignedRect().adjusted(-8, -8, 8, 8));
            const gestures::Selection before = selection();
            state_->band = QRectF(state_->pressedSheet, toSheet(at)).normalized();
            std::vector<Slot> inside;
            scene_.cardsIn(state_->band, inside);
            marks_.roles = state_->bandBase;
            marks_.services.clear();
            marks_.task = noSlot;
            for (const Slot slot : inside)
                marks_.roles.insert(slot);
            announceSelection(before);
            viewport()->update(toPixels(state_->band).toAlignedRect().adjusted(-8, -8, 8, 8));
            return;
        }
        case Mode::connecting:
        case Mode::picking:
            setHover(at);
            viewport()->update();
            return;
        default:
            return;
    }
}

void Canvas::scrollAtEdge(QPointF pixel) {
    const QRectF inner = QRectF(viewport()->rect()).adjusted(edge, edge, -edge, -edge);
    if (inner.contains(pixel)) {
        state_->mayScroll = true;
        state_->edgeTimer.stop();
    } else if (!state_->edgeTimer.isActive() && (state_->mayScroll || !state_->isDropping)) {
        state_->edgeTimer.start(edgeTick, this);
    }
}

void Canvas::timerEvent(QTimerEvent* event) {
    if (event->timerId() == state_->clickTimer.timerId()) {
        state_->clickTimer.stop();
        if (scene_.chain() && scene_.chain()->roles().contains(state_->clicked))
            host_.traceBack(state_->clicked);
        return;
    }
    if (event->timerId() == state_->labelTimer.timerId()) {
        state_->labelTimer.stop();
        viewport()->update();
        return;
    }
    if (event->timerId() == state_->restTimer.timerId()) {
        // Not under a hand that is in the middle of something.
        if (state_->mode != State::Mode::idle || state_->gliding || scene_.chain() == nullptr)
            return;
        state_->restTimer.stop();
        state_->rebuild->begin(*scene_.chain(), scene_.view(), scene_.today(),
                               [this, edits = state_->edits](Scene& anew) {
                                   if (state_->edits != edits || scene_.chain() == nullptr)
                                       return;
                                   if (state_->mode != State::Mode::idle) {
                                       state_->restTimer.start(State::rest, this);
                                       return;
                                   }
                                   anew.moveTo(*scene_.chain());
                                   scene_.forgetTexts();
                                   std::swap(scene_, anew);
                                   viewport()->update();
                               });
        return;
    }
    if (event->timerId() != state_->edgeTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPointF at = state_->pointer;
    const QPointF pan(edgeSpeed(edge - at.x()) - edgeSpeed(at.x() - viewport()->width() + edge),
                      edgeSpeed(edge - at.y()) - edgeSpeed(at.y() - viewport()->height() + edge));
    if (pan.isNull() || (state_->mode == State::Mode::idle && !state_->isDropping)) {
        state_->edgeTimer.stop();
        return;
    }
    panBy(pan);
    followPointer();
}

void Canvas::updateCursor() {
    Qt::CursorShape shape = Qt::ArrowCursor;
    using Mode = State::Mode;
    if (state_->mode == Mode::panning) {
        shape = Qt::ClosedHandCursor;
    } else if (state_->spaceHeld) {
        shape = Qt::OpenHandCursor;
    } else if (state_->mode == Mode::dragging) {
        shape = state_->copies ? Qt::DragCopyCursor : Qt::SizeAllCursor;
    } else if (state_->mode == Mode::connecting || state_->mode == Mode::picking || state_->mode == Mode::band) {
        shape = Qt::CrossCursor;
    } else if (state_->hoveredHandle == Handle::forward || state_->hoveredHandle == Handle::backward) {
        shape = Qt::CrossCursor;
    } else if (marks_.hoveredTask != noSlot || marks_.hoveredService != noSlot) {
        shape = Qt::PointingHandCursor;
    }
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

} // namespace throughline
