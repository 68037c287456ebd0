#include "ui/sheet/trace_view.h"

#include <algorithm>
#include <cmath>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/sheet/tracing.h"
#include "ui/words/text.h"

namespace throughline {

namespace {
constexpr std::size_t smallChain = 60; ///< roles; a larger one is never looked at as a whole
constexpr double leastZoom = 0.6;      ///< at which titles can be read
constexpr double noteZoom = 0.9;       ///< below, notes are drawn no smaller
constexpr double margin = 24.0;        ///< pixels
} // namespace

TraceView::TraceView(Tracing& tracing, Canvas& canvas, QObject* parent)
    : QObject(parent), tracing_(tracing), canvas_(canvas) {
    connect(&tracing_, &Tracing::begun, this, [this] {
        note();
        // Once the docks have taken their room.
        QMetaObject::invokeMethod(this, &TraceView::reveal, Qt::QueuedConnection);
    });
    connect(&tracing_, &Tracing::changed, this, [this] {
        if (!tracing_.isActive())
            QMetaObject::invokeMethod(this, &TraceView::goBack, Qt::QueuedConnection);
    });
    connect(&canvas_, &Canvas::chainShown, this, [this] {
        before_.reset();
        put_.reset();
    });
}

TraceView::Look TraceView::look() const {
    return {canvas_.zoom(), canvas_.visibleSheet().topLeft()};
}

bool TraceView::isWhereItWasPut() const {
    const Look now = look();
    const QPointF moved = put_ ? (now.origin - put_->origin) * now.zoom : QPointF();
    return put_ && now.zoom == put_->zoom && std::abs(moved.x()) < 1.0 && std::abs(moved.y()) < 1.0;
}

void TraceView::note() {
    // From one trace to the next, the way back leads to before the first.
    if (!isWhereItWasPut())
        before_ = look();
}

QRectF TraceView::areaAt(double zoom) const {
    QRectF area;
    for (const Slot role : canvas_.highlight()->roles().all()) {
        const SceneCard* card = canvas_.scene().card(role);
        if (card == nullptr)
            continue;
        const QString note = canvas_.highlight()->noteOf(role);
        const double room =
            note.isEmpty() ? 0.0 : 24.0 + textWidth(fromText(note), TextStyle::title) * std::max(1.0, noteZoom / zoom);
        area |= card->rect().adjusted(0.0, 0.0, room, 0.0);
    }
    return area;
}

void TraceView::reveal() {
    if (!canvas_.highlight() || canvas_.scene().cardCount() > smallChain)
        return;
    double zoom = canvas_.zoom();
    QRectF area = areaAt(zoom);
    if (area.isEmpty() || canvas_.visibleSheet().contains(area))
        return;
    const auto roomAt = [this](double scale) {
        return QSizeF(canvas_.visibleSheet().size() * canvas_.zoom() - QSizeF(2 * margin, 2 * margin)) / scale;
    };
    const auto fits = [&] {
        const QSizeF room = roomAt(zoom);
        return area.width() <= room.width() && area.height() <= room.height();
    };
    constexpr double step = 0.96;
    while (!fits() && zoom > leastZoom) {
        zoom = std::max(leastZoom, zoom * step);
        area = areaAt(zoom);
    }
    canvas_.setZoom(zoom);
    const QSizeF room = roomAt(zoom);
    QPointF centre = area.center();
    // What finds no room, be it without the margins, is seen from where the trace begins.
    const SceneCard* origin = canvas_.scene().card(canvas_.highlight()->origin);
    if (origin != nullptr && area.width() > room.width() + 2 * margin / zoom) {
        const double half = room.width() / 2;
        const bool isAtStart = origin->box.centre.x < area.center().x();
        centre.setX(isAtStart ? std::clamp(origin->box.left() + half, area.left() + half, area.right() - half)
                              : area.right() - half);
    }
    if (origin != nullptr && area.height() > room.height()) {
        const double half = room.height() / 2;
        centre.setY(std::clamp(origin->box.centre.y, area.top() + half, area.bottom() - half));
    }
    canvas_.centreOn(centre);
    put_ = look();
}

void TraceView::goBack() {
    if (tracing_.isActive())
        return;
    if (before_ && isWhereItWasPut()) {
        const QSizeF size = canvas_.visibleSheet().size() * canvas_.zoom();
        canvas_.setZoom(before_->zoom);
        canvas_.centreOn(before_->origin + QPointF(size.width(), size.height()) / 2.0 / before_->zoom);
    }
    before_.reset();
    put_.reset();
}

} // namespace throughline
