#include "ui/canvas/canvas.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

#include "core/layout/arrows.h"
#include "core/layout/layered.h"
#include "ui/canvas/canvas_state.h"
#include "ui/canvas/scroll_bar.h"
#include "ui/paint/arrow_painter.h"
#include "ui/paint/fonts.h"

namespace throughline {

namespace {

constexpr double largestZoom = 4.0;
constexpr double smallestZoom = 0.02;
constexpr double margin = 48.0;         // pixels around the chain when all of it is shown
constexpr double handleDiameter = 18.0; // pixels
constexpr double leastHandleScale = 0.4;

} // namespace

Canvas::Canvas(CanvasHost& host, QWidget* parent)
    : QAbstractScrollArea(parent), host_(host), palette_(lightPalette()), state_(std::make_unique<State>()) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    setAccessibleName(tr("Sheet"));
    setAccessibleDescription(tr("The chain: who serves whom"));
    setHorizontalScrollBar(new SheetScrollBar(Qt::Horizontal, this));
    setVerticalScrollBar(new SheetScrollBar(Qt::Vertical, this));
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(40);
    setPalette(lightPalette());
}

Canvas::~Canvas() {
    // Its end must not reach a host that may be gone.
    if (state_->editor)
        state_->editor->disconnect();
}

void Canvas::setChain(const Chain* chain, const ViewKey& view, Day today) {
    setScene(chain == nullptr ? Scene() : Scene(*chain, view, drawingOf(*chain, view), today));
}

void Canvas::setChain(const Chain& chain, const ViewKey& view, Day today, const Drawing& drawing) {
    setScene(Scene(chain, view, drawing, today));
}

void Canvas::setScene(Scene scene) {
    if (state_->editor)
        state_->editor->finish();
    stopGesture();
    const bool hadSelection = !marks_.roles.isEmpty() || !marks_.services.isEmpty() || marks_.task != noSlot;
    highlight_.reset();
    marks_ = Marks();
    state_->nudged.clear();
    scene_ = std::move(scene);
    syncScrollBars();
    viewport()->update();
    if (hadSelection)
        emit selectionChanged({});
    emit visibleAreaChanged();
}

void Canvas::applyEdit(const Edit& edit) {
    ++state_->edits;
    const SceneChange change = scene_.apply(edit, visibleSheet());
    dropGone();
    showChange(change);
    syncScrollBars();
    emit visibleAreaChanged();
}

void Canvas::setHighlight(std::optional<Highlight> highlight) {
    highlight_ = std::move(highlight);
    marks_.task = highlight_ ? highlight_->task : marks_.task;
    viewport()->update();
}

void Canvas::setPalette(const Palette& palette) {
    palette_ = palette;
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()}) {
        static_cast<SheetScrollBar*>(bar)->setColours(palette.sheet, palette.grid, palette.arrow);
    }
    if (state_->corner == nullptr) {
        state_->corner = new QWidget(this);
        state_->corner->setAutoFillBackground(true);
        setCornerWidget(state_->corner);
    }
    QPalette corner;
    corner.setColor(QPalette::Window, palette.sheet);
    state_->corner->setPalette(corner);
    viewport()->update();
}

QPointF Canvas::toSheet(QPointF pixel) const {
    return origin_ + pixel / scale_;
}
QPointF Canvas::toPixel(QPointF sheet) const {
    return (sheet - origin_) * scale_;
}
QRectF Canvas::toPixels(const QRectF& sheet) const {
    return {toPixel(sheet.topLeft()), sheet.size() * scale_};
}
QRectF Canvas::visibleSheet() const {
    return {origin_, QSizeF(viewport()->size()) / scale_};
}

void Canvas::setZoom(double scale, std::optional<QPointF> anchor) {
    const QRectF all = scene_.bounds();
    const double fit = all.isEmpty() ? 1.0
                                     : std::min(viewport()->width() / (all.width() + 1.0),
                                                viewport()->height() / (all.height() + 1.0));
    scale = std::clamp(scale, std::min(smallestZoom, fit * 0.8), largestZoom);
    const QPointF pixel = anchor.value_or(QPointF(viewport()->width() / 2.0, viewport()->height() / 2.0));
    const QPointF kept = toSheet(pixel);
    scale_ = scale;
    origin_ = kept - pixel / scale_;
    // On whole pixels, so that hairlines are as sharp at every place.
    origin_ = QPointF(std::round(origin_.x() * scale_), std::round(origin_.y() * scale_)) / scale_;
    syncScrollBars();
    viewport()->update();
    emit zoomChanged(scale_);
    emit visibleAreaChanged();
}

void Canvas::zoomIn() {
    setZoom(scale_ * 1.25);
}
void Canvas::zoomOut() {
    setZoom(scale_ / 1.25);
}
void Canvas::zoomToActual() {
    setZoom(1.0);
}

void Canvas::zoomToFit() {
    QRectF all = scene_.bounds();
    if (all.isEmpty()) {
        origin_ = QPointF(-viewport()->width() / 2.0, -viewport()->height() / 2.0);
        setZoom(1.0);
        return;
    }
    // The shares stand to the right of the end customers.
    if (highlight_ && !highlight_->notes().empty())
        all.setRight(all.right() + Scene::widestLabel);
    const double width = std::max(1.0, viewport()->width() - 2 * margin);
    const double height = std::max(1.0, viewport()->height() - 2 * margin);
    scale_ = std::min({1.0, width / std::max(1.0, all.width()), height / std::max(1.0, all.height())});
    origin_ = all.center() - QPointF(viewport()->width(), viewport()->height()) / 2.0 / scale_;
    setZoom(scale_);
}

void Canvas::revealRole(const RoleKey& role) {
    if (scene_.chain() == nullptr)
        return;
    const SceneCard* card = scene_.card(scene_.chain()->roles().slotOf(role));
    if (card == nullptr)
        return;
    const QRectF view = QRectF(viewport()->rect()).adjusted(margin, margin, -margin, -margin);
    const QRectF rect = toPixels(card->rect());
    QPointF pan;
    if (rect.left() < view.left())
        pan.setX(view.left() - rect.left());
    if (rect.right() > view.right())
        pan.setX(view.right() - rect.right());
    if (rect.top() < view.top())
        pan.setY(view.top() - rect.top());
    if (rect.bottom() > view.bottom())
        pan.setY(view.bottom() - rect.bottom());
    if (!pan.isNull())
        panBy(pan);
}

void Canvas::syncScrollBars() {
    // Half a window of empty sheet on every side, and never so little that what is shown now falls outside.
    const QSizeF window(viewport()->size());
    const QRectF all = toPixels(scene_.bounds()).translated(origin_ * scale_);
    const QPointF now = origin_ * scale_;
    const auto set = [](QScrollBar* bar, double low, double high, double value, double page) {
        constexpr double limit = 1e9;
        bar->setRange(static_cast<int>(std::clamp(std::floor(std::min(low, value)), -limit, limit)),
                      static_cast<int>(std::clamp(std::ceil(std::max(high, value)), -limit, limit)));
        bar->setPageStep(static_cast<int>(page));
        bar->setValue(static_cast<int>(std::clamp(std::round(value), -limit, limit)));
    };
    state_->isSyncing = true;
    set(horizontalScrollBar(), all.left() - window.width() / 2, all.right() - window.width() / 2, now.x(),
        window.width());
    set(verticalScrollBar(), all.top() - window.height() / 2, all.bottom() - window.height() / 2, now.y(),
        window.height());
    state_->isSyncing = false;
    if (state_->editor) {
        const QRectF place = toPixels(state_->editorPlace);
        state_->editor->move(place.topLeft().toPoint());
    }
}

void Canvas::scrollContentsBy(int dx, int dy) {
    if (state_->isSyncing)
        return;
    origin_ -= QPointF(dx, dy) / scale_;
    // What is already drawn moves; only the uncovered edge is painted.
    viewport()->scroll(dx, dy);
    syncScrollBars();
    emit visibleAreaChanged();
}

void Canvas::panBy(QPointF pixels) {
    // Only whole pixels can be scrolled; the rest waits for the next step.
    const QPointF all = pixels + state_->panRest;
    const QPoint whole = all.toPoint();
    state_->panRest = all - QPointF(whole);
    if (!whole.isNull())
        scrollContentsBy(whole.x(), whole.y());
}

void Canvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    syncScrollBars();
    emit visibleAreaChanged();
}

void Canvas::showChange(const SceneChange& change) {
    if (change.isEverything) {
        viewport()->update();
        return;
    }
    QRegion region;
    const QRect window = viewport()->rect();
    for (const QRectF& rect : change.dirty.rects()) {
        // A pixel more on every side for what smoothing spreads.
        const QRectF pixels = toPixels(rect).adjusted(-2, -2, 2, 2);
        if (pixels.intersects(QRectF(window)))
            region += pixels.toAlignedRect() & window;
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
    options.highlight = highlight_ ? &*highlight_ : nullptr;
    options.marks = &marks_;
    const auto paint = [&](const QRect& area) {
        // The same clip as the widget's own, but one that the raster engine knows to be a rectangle: lines take a
        // third less.
        painter.setClipRect(area);
        painter.fillRect(area, palette_.sheet);
        painter.setTransform(toDevice);
        options.visible = {toSheet(area.topLeft()), QSizeF(area.size()) / scale_};
        paintScene(painter, scene_, palette_, options);
        painter.resetTransform();
    };
    // Piece by piece where the pieces are few and leave most of the rectangle around them alone.
    constexpr int few = 48;
    const QRegion& region = event->region();
    double covered = 0.0;
    for (const QRect& rect : region)
        covered += static_cast<double>(rect.width()) * rect.height();
    const QRect bounds = region.boundingRect();
    if (region.rectCount() <= few && covered < 0.6 * bounds.width() * bounds.height()) {
        for (const QRect& rect : region)
            paint(rect);
        painter.setClipRegion(region);
    } else {
        paint(bounds);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintOverlay(painter);
}

Slot Canvas::roleWithHandles() const {
    if (scale_ < leastHandleScale || state_->mode == State::Mode::dragging || state_->mode == State::Mode::panning) {
        return noSlot;
    }
    if (state_->mode == State::Mode::connecting)
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
        case Handle::traceBack:
            if (!card->isEndCustomer || singleRole() != card->role)
                return {};
            return {rect.center().x() - 48.0, rect.bottom() + 8.0, 96.0, 24.0};
        case Handle::none:
            return {};
    }
    return {centre.x() - handleDiameter / 2, centre.y() - handleDiameter / 2, handleDiameter, handleDiameter};
}

Canvas::Handle Canvas::handleAt(QPointF pixel) const {
    for (const Handle handle : {Handle::forward, Handle::backward, Handle::traceBack}) {
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
    const QRectF rect = handleRect(Handle::traceBack);
    if (rect.isNull())
        return;
    const bool isHovered = state_->hoveredHandle == Handle::traceBack;
    painter.setPen(QPen(palette_.accent, 1.0));
    painter.setBrush(isHovered ? palette_.accent : palette_.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 12.0, 12.0);
    painter.setFont(sheetFont(12, QFont::Medium));
    painter.setPen(isHovered ? palette_.onAccent : palette_.accent);
    painter.drawText(rect, Qt::AlignCenter, tr("Trace back"));
}

void Canvas::paintOverlay(QPainter& painter) {
    paintHandles(painter);
    for (const QRectF& guide : state_->guides) {
        if (guide.isNull())
            continue;
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
    if (!state_->dropGhost.isNull()) {
        painter.setPen(QPen(palette_.accent, 1.5, Qt::DashLine));
        painter.setBrush(palette_.selection);
        painter.drawRoundedRect(toPixels(state_->dropGhost), 8 * scale_, 8 * scale_);
    }
    if (scene_.isEmpty() && scene_.chain() != nullptr && !state_->editor) {
        painter.setFont(sheetFont(14));
        painter.setPen(palette_.quiet);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Double-click, or press N, to add the first role"));
    }
}

} // namespace throughline
