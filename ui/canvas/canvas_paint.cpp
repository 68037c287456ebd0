#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <utility>
#include <vector>

#include "core/layout/arrows.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"
#include "ui/canvas/grid.h"
#include "ui/canvas/paint_parts.h"
#include "ui/paint/arrow_painter.h"
#include "ui/paint/fonts.h"

// What is painted anew, and what lies over the chain: handles, guide lines, the rubber band, a service being drawn.
namespace throughline {

namespace {

constexpr double handleDiameter = 18.0; // pixels
constexpr double leastHandleScale = 0.4;

/// What one more part costs to paint, in pixels.
double lookUpCost(std::size_t arrows) {
    return 12'000.0 + std::pow(static_cast<double>(arrows) / 1600.0, 2.0);
}

} // namespace

void Canvas::showChange(const SceneChange& change) {
    refreshLanes();
    // The hint of an empty sheet stands where no card was, so it comes and goes with the whole picture.
    if (change.isEverything || state_->isHintShown != scene_.isEmpty()) {
        state_->isHintShown = false;
        viewport()->update();
        return;
    }
    std::vector<QRect> parts;
    const QRect window = viewport()->rect();
    for (const QRectF& rect : change.dirty.rects()) {
        // A pixel more on every side for what smoothing spreads.
        const QRectF pixels = toPixels(rect).adjusted(-2, -2, 2, 2);
        if (pixels.intersects(QRectF(window)))
            parts.push_back(pixels.toAlignedRect() & window);
    }
    QRegion region;
    for (const QRect& part : joinedParts(std::move(parts), lookUpCost(scene_.arrows().size()))) {
        region += part;
        state_->parts.push_back(part);
    }
    viewport()->update(region);
}

void Canvas::updateCard(Slot role) {
    if (const SceneCard* card = scene_.card(role)) {
        viewport()->update(toPixels(card->rect()).toAlignedRect().adjusted(-40, -40, 40, 40));
    }
}

void Canvas::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const QTransform toDevice(scale_, 0, 0, scale_, -origin_.x() * scale_, -origin_.y() * scale_);
    PaintOptions options;
    options.scale = scale_;
    options.density = devicePixelRatioF();
    options.highlight = highlight_ ? &*highlight_ : nullptr;
    options.marks = &marks_;
    options.badges = badges();
    options.lanes = state_->lanes;
    // While cards are on the move the labels would stay behind.
    if (state_->mode != State::Mode::dragging && !state_->gliding)
        options.tracedLabels = state_->tracedLabels;
    options.summedArrows = state_->summedArrows;
    options.widthsByWeight = state_->looks.widthsByWeight;
    options.showsBadges = !state_->isPresenting;
    constexpr double labelMilliseconds = 12.0; // of a frame
    options.labelMilliseconds = labelMilliseconds;
    bool isWhole = true;
    const auto paint = [&](const QRect& area) {
        // The same clip as the widget's own, but one that the raster engine knows to be a rectangle: lines take a
        // third less.
        painter.setClipRect(area);
        painter.fillRect(area, palette_.sheet);
        if (state_->showsGrid && !state_->isPresenting)
            paintGrid(painter, {toSheet(area.topLeft()), QSizeF(area.size()) / scale_}, origin_, scale_, palette_);
        painter.setTransform(toDevice);
        options.visible = {toSheet(area.topLeft()), QSizeF(area.size()) / scale_};
        isWhole = paintScene(painter, state_->gliding ? *state_->gliding : scene_, palette_, options) && isWhole;
        painter.resetTransform();
    };
    const QRegion& region = event->region();
    const std::vector<QRect> parts =
        partsOf(region, std::exchange(state_->parts, {}), lookUpCost(scene_.arrows().size()));
    for (const QRect& part : parts)
        paint(part);
    if (parts.size() > 1)
        painter.setClipRegion(region);
    painter.setRenderHint(QPainter::Antialiasing);
    state_->paintPins(painter, state_->gliding ? *state_->gliding : scene_, palette_, toDevice);
    paintOverlay(painter);
    if (!isWhole)
        state_->labelTimer.start(0, this);
}

Slot Canvas::roleWithHandles() const {
    if (scale_ < leastHandleScale || state_->mode == State::Mode::dragging || state_->mode == State::Mode::panning) {
        return noSlot;
    }
    if (state_->mode == State::Mode::connecting || state_->isPresenting)
        return noSlot;
    return marks_.hoveredRole != noSlot ? marks_.hoveredRole : singleRole();
}

QRectF Canvas::handleRect(Handle handle) const {
    const SceneCard* card = scene_.card(roleWithHandles());
    if (card == nullptr)
        return {};
    const QRectF rect = toPixels(card->rect());
    constexpr double out = 6.0 + handleDiameter / 2;
    QPointF centre;
    switch (handle) {
        case Handle::forward:
            // An end customer is where work ends.
            if (card->isEndCustomer)
                return {};
            centre = {rect.right() + out, rect.center().y()};
            break;
        case Handle::backward:
            centre = {rect.left() - out, rect.center().y()};
            break;
        case Handle::none:
            return {};
    }
    return {centre.x() - handleDiameter / 2, centre.y() - handleDiameter / 2, handleDiameter, handleDiameter};
}

Canvas::Handle Canvas::handleAt(QPointF pixel) const {
    for (const Handle handle : {Handle::forward, Handle::backward}) {
        const QRectF rect = handleRect(handle);
        if (!rect.isNull() && rect.adjusted(-6, -6, 6, 6).contains(pixel))
            return handle;
    }
    return Handle::none;
}

void Canvas::paintHandles(QPainter& painter) {
    for (const Handle handle : {Handle::forward, Handle::backward}) {
        const QRectF rect = handleRect(handle);
        if (rect.isNull())
            continue;
        const bool isHovered = state_->hoveredHandle == handle;
        painter.setPen(QPen(isHovered ? palette_.accent : palette_.endBorder, 1.0));
        painter.setBrush(isHovered ? palette_.accent : palette_.card);
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(QPen(isHovered ? palette_.onAccent : palette_.quiet, 1.5, Qt::SolidLine, Qt::RoundCap));
        const QPointF centre = rect.center();
        painter.drawLine(centre - QPointF(3.5, 0), centre + QPointF(3.5, 0));
        painter.drawLine(centre - QPointF(0, 3.5), centre + QPointF(0, 3.5));
    }
}

void Canvas::paintOverlay(QPainter& painter) {
    paintHandles(painter);
    paintFocus(painter);
    for (const QRectF& guide : state_->guides) {
        painter.setPen(QPen(palette_.accent, 1.0, Qt::DashLine));
        painter.drawLine(toPixel(guide.topLeft()), toPixel(guide.bottomRight()));
    }
    if (state_->mode == State::Mode::band) {
        painter.setPen(QPen(palette_.accent, 1.0));
        painter.setBrush(palette_.selection);
        painter.drawRect(toPixels(state_->band).toAlignedRect().adjusted(0, 0, -1, -1));
    }
    const bool isConnecting = state_->mode == State::Mode::connecting || state_->mode == State::Mode::picking;
    if (const SceneCard* card = isConnecting ? scene_.card(state_->from) : nullptr) {
        const Point end{toSheet(state_->pointer).x(), toSheet(state_->pointer).y()};
        const throughline::Box pointer{end, {0.0, 0.0}};
        const Curve curve = state_->forward ? arrowCurve(card->box, pointer, 0) : arrowCurve(pointer, card->box, 0);
        const auto at = [this](Point point) { return toPixel({point.x, point.y}); };
        QPainterPath path(at(curve.start));
        path.cubicTo(at(curve.control1), at(curve.control2), at(curve.end));
        painter.setPen(QPen(palette_.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        const Point way = directionAt(curve, 1.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette_.accent);
        paintHead(painter, at(curve.end), {way.x, way.y}, 9.0);
    }
    for (const QRectF& ghost : state_->ghosts) {
        painter.setPen(QPen(palette_.accent, 1.5, Qt::DashLine));
        painter.setBrush(palette_.selection);
        painter.drawRoundedRect(toPixels(ghost), 8 * scale_, 8 * scale_);
    }
    if (scene_.isEmpty() && scene_.chain() != nullptr && !state_->editor) {
        painter.setFont(sheetFont(14));
        painter.setPen(palette_.quiet);
        const bool hasRoles = !scene_.chain()->roles().isEmpty();
        painter.drawText(viewport()->rect().adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         hasRoles ? tr("This view is empty. Double-click for a new role; View > Views adds those of "
                                       "the chain.")
                                  : tr("Double-click, or press N, to add the first role"));
        state_->isHintShown = true;
    }
}

} // namespace throughline
