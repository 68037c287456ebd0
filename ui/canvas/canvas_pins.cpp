#include <QPainter>
#include <QPainterPath>

#include "ui/canvas/canvas_state.h"

// The marks of pinned cards. They are the sheet's, not the drawing's: none is printed or presented.
namespace throughline {

namespace {

constexpr double markSize = 14.0; // sheet units
constexpr double inset = 26.0;    // of its middle from the card's left edge
constexpr double leastScale = 0.35;

/// A drawing pin in a square of 24 around the origin, its needle's point below.
QPainterPath pinPath() {
    QPainterPath path({-3.5, -9.0});
    path.lineTo(3.5, -9.0);
    path.lineTo(2.5, -2.5);
    path.lineTo(6.0, 1.0);
    path.lineTo(6.0, 3.0);
    path.lineTo(-6.0, 3.0);
    path.lineTo(-6.0, 1.0);
    path.lineTo(-2.5, -2.5);
    path.closeSubpath();
    return path;
}

} // namespace

void Canvas::State::notePins(const Scene& scene) {
    pinned.clear();
    const Chain* chain = scene.chain();
    if (chain == nullptr || chain->firstView() == nullptr)
        return;
    const ViewKey& view = scene.view().isNone() ? chain->firstView()->key : scene.view();
    for (const Place& place : chain->places()) {
        if (place.pinned && place.view == view)
            pinned.push_back(chain->roles().slotOf(place.role));
    }
}

void Canvas::State::paintPins(QPainter& painter, const Scene& scene, const Palette& palette,
                              const QTransform& toDevice) const {
    if (pinned.empty() || isPresenting || toDevice.m11() < leastScale)
        return;
    static const QPainterPath path = pinPath();
    const double scale = toDevice.m11() * markSize / 24.0;
    const QRectF window = QRectF(painter.viewport());
    for (const Slot role : pinned) {
        const SceneCard* card = scene.card(role);
        if (card == nullptr)
            continue;
        const QPointF at = toDevice.map(QPointF(card->box.left() + inset, card->box.top()));
        if (!window.adjusted(-20, -20, 20, 20).contains(at))
            continue;
        painter.save();
        painter.translate(at);
        painter.scale(scale, scale);
        // A rim in the sheet's colour keeps it apart from the card's edge.
        painter.setPen(QPen(palette.sheet, 6.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        painter.setPen(QPen(palette.quiet, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(QPointF(0.0, 3.0), QPointF(0.0, 10.0));
        painter.setBrush(palette.quiet);
        painter.drawPath(path);
        painter.restore();
    }
}

} // namespace throughline
