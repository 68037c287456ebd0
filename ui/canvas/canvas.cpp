#include "ui/canvas/canvas.h"

#include <QScrollBar>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/layout/layered.h"
#include "ui/canvas/accessible_sheet.h"
#include "ui/canvas/canvas_state.h"
#include "ui/canvas/scroll_bar.h"

namespace throughline {

namespace {

constexpr double largestZoom = 4.0;
constexpr double smallestZoom = 0.02;
constexpr double margin = 48.0; // pixels around the chain when all of it is shown

} // namespace

Canvas::Canvas(CanvasHost& host, QWidget* parent)
    : QAbstractScrollArea(parent), host_(host), palette_(lightPalette()), state_(std::make_unique<State>()) {
    state_->rebuild = std::make_unique<Rebuild>(*this);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    installAccessibleSheet();
    // Work flows to the right in every language, as arrows in a technical drawing do: a chain that is sent to somebody
    // else must not turn round. The bar below counts the same way.
    viewport()->setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Sheet"));
    setAccessibleDescription(tr("The chain: who serves whom"));
    setHorizontalScrollBar(new SheetScrollBar(Qt::Horizontal, this));
    horizontalScrollBar()->setLayoutDirection(Qt::LeftToRight);
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

void Canvas::setChain(const Chain& chain, Scene scene) {
    scene.moveTo(chain);
    setScene(std::move(scene));
}

void Canvas::setScene(Scene scene) {
    if (state_->editor)
        state_->editor->finish();
    stopGesture();
    endGlide();
    const bool hadSelection = !marks_.roles.isEmpty() || !marks_.services.isEmpty() || marks_.task != noSlot;
    highlight_.reset();
    state_->tracedLabels.clear();
    state_->summedArrows.clear();
    marks_ = Marks();
    state_->focusedTask = state_->focusedService = state_->walkedFrom = noSlot;
    state_->nudged.clear();
    scene_ = std::move(scene);
    state_->notePins(scene_);
    refreshLanes();
    syncScrollBars();
    viewport()->update();
    if (hadSelection)
        emit selectionChanged({});
    emit visibleAreaChanged();
    emit chainShown();
}

void Canvas::applyEdit(const Edit& edit) {
    endGlide();
    ++state_->edits;
    const SceneChange change = scene_.apply(edit, visibleSheet());
    dropGone();
    const auto isOfPin = [](const AnyChange& one) {
        const auto* place = std::get_if<Change<Place>>(&one);
        return place != nullptr && ((place->before && place->before->pinned) || (place->after && place->after->pinned));
    };
    if (std::ranges::any_of(edit.changes, isOfPin)) {
        state_->notePins(scene_);
        viewport()->update();
    }
    showChange(change);
    if (scene_.isWaiting())
        state_->restTimer.start(State::rest, this);
    if (highlight_) {
        const bool hadLabels = !state_->tracedLabels.empty();
        state_->tracedLabels = tracedLabels(scene_, &*highlight_);
        if (hadLabels || !state_->tracedLabels.empty())
            viewport()->update();
    }
    syncScrollBars();
    emit visibleAreaChanged();
    emit edited(edit);
}

void Canvas::setHighlight(std::optional<Highlight> highlight) {
    highlight_ = std::move(highlight);
    marks_.task = highlight_ ? highlight_->task : marks_.task;
    state_->tracedLabels = tracedLabels(scene_, highlight_ ? &*highlight_ : nullptr);
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
    QRectF all = drawnBounds();
    if (all.isEmpty()) {
        origin_ = QPointF(-viewport()->width() / 2.0, -viewport()->height() / 2.0);
        setZoom(1.0);
        return;
    }
    // The shares stand to the right of the end customers.
    if (highlight_ && !highlight_->notes().empty())
        all.setRight(all.right() + Scene::widestLabel);
    // Of a low sheet the margins take no more than a part.
    constexpr double mostOfSide = 0.16;
    const double around = std::min({margin, viewport()->width() * mostOfSide, viewport()->height() * mostOfSide});
    const double width = std::max(1.0, viewport()->width() - 2 * around);
    const double height = std::max(1.0, viewport()->height() - 2 * around);
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
    reveal(toPixels(card->rect()));
}

void Canvas::revealRoles(const std::vector<RoleKey>& roles) {
    if (scene_.chain() == nullptr || roles.empty())
        return;
    QRectF all;
    for (const RoleKey& role : roles) {
        if (const SceneCard* card = scene_.card(scene_.chain()->roles().slotOf(role)))
            all |= card->rect();
    }
    const QSizeF room = visibleSheet().size() - QSizeF(2 * margin, 2 * margin) / scale_;
    if (all.width() <= room.width() && all.height() <= room.height())
        reveal(toPixels(all));
    else
        revealRole(roles.front());
}

void Canvas::reveal(const QRectF& rect) {
    const QRectF view = QRectF(viewport()->rect()).adjusted(margin, margin, -margin, -margin);
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
    // Where nothing lies beyond what is seen there is no bar.
    const QRectF seen(now, window);
    const auto setWay = [&](QScrollBar* bar, bool isAllSeen, double low, double high, double value, double page) {
        if (isAllSeen || scene_.isEmpty())
            set(bar, value, value, value, page);
        else
            set(bar, low - page / 2, high - page / 2, value, page);
    };
    state_->isSyncing = true;
    setWay(horizontalScrollBar(), all.left() >= seen.left() && all.right() <= seen.right(), all.left(), all.right(),
           now.x(), window.width());
    setWay(verticalScrollBar(), all.top() >= seen.top() && all.bottom() <= seen.bottom(), all.top(), all.bottom(),
           now.y(), window.height());
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
    // What comes and goes above the sheet, as a message does, covers a strip of it: the cards stay under the pointer.
    const int top = mapTo(window(), QPoint()).y();
    if (const int before = std::exchange(state_->top, top).value_or(top); before != top && isVisible())
        panBy(QPointF(0.0, before - top));
    // What comes beside it, as the inspector does with a selection, must not hide the card that it tells of.
    const SceneCard* card = scene_.card(singleRole());
    if (card != nullptr && (state_->mode == State::Mode::idle || state_->mode == State::Mode::pressed)) {
        const QRectF place = toPixels(card->rect());
        if (QRectF(QPointF(), event->oldSize()).contains(place) && !QRectF(viewport()->rect()).contains(place)) {
            reveal(place);
            state_->pressedSheet = toSheet(state_->pressedAt);
        }
    }
    syncScrollBars();
    emit visibleAreaChanged();
}

} // namespace throughline
