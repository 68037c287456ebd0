#include <QTimerEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"
#include "ui/paint/fonts.h"

// Moving, connecting, adding and naming: pictures while the gesture lasts, one request to the host at its end.
namespace throughline {

namespace {

constexpr double edge = 28.0; // pixels from the border where the sheet begins to scroll
constexpr double edgeStep = 14.0;
constexpr double guideReach = 6.0; // pixels within which a card snaps to a neighbour's line

double onGrid(double value) {
    return std::round(value / gridStep) * gridStep;
}

} // namespace

void Canvas::startDrag() {
    if (!marks_.roles.contains(state_->pressedHit.role))
        selectOnly({.role = state_->pressedHit.role});
    commitMove();
    state_->mode = State::Mode::dragging;
    state_->dragged.clear();
    state_->starts.clear();
    state_->delta = {};
    for (const Slot slot : marks_.roles.all()) {
        state_->dragged.push_back(slot);
        state_->starts.push_back(scene_.card(slot)->box.centre);
    }
}

QPointF Canvas::snapped(QPointF delta) {
    for (QRectF& guide : state_->guides)
        guide = {};
    const auto grabbed = std::ranges::find(state_->dragged, state_->pressedHit.role);
    const SceneCard* card = scene_.card(state_->pressedHit.role);
    if (grabbed == state_->dragged.end() || card == nullptr)
        return delta;
    const Point start = state_->starts[static_cast<std::size_t>(grabbed - state_->dragged.begin())];
    const QPointF wanted(start.x + delta.x(), start.y + delta.y());
    QPointF centre(onGrid(wanted.x()), onGrid(wanted.y()));
    // A neighbour's centre line wins over the grid.
    std::vector<Slot> near;
    scene_.cardsIn(visibleSheet(), near);
    constexpr std::size_t crowd = 400;
    const double within = guideReach / scale_;
    if (near.size() <= crowd) {
        double bestX = within, bestY = within;
        for (const Slot slot : near) {
            if (std::ranges::binary_search(state_->dragged, slot))
                continue;
            const Point other = scene_.card(slot)->box.centre;
            if (std::abs(other.x - wanted.x()) < bestX) {
                bestX = std::abs(other.x - wanted.x());
                centre.setX(other.x);
                state_->guides[0] = QRectF(QPointF(other.x, std::min(other.y, wanted.y())),
                                           QPointF(other.x, std::max(other.y, wanted.y())));
            }
            if (std::abs(other.y - wanted.y()) < bestY) {
                bestY = std::abs(other.y - wanted.y());
                centre.setY(other.y);
                state_->guides[1] = QRectF(QPointF(std::min(other.x, wanted.x()), other.y),
                                           QPointF(std::max(other.x, wanted.x()), other.y));
            }
        }
    }
    return {centre.x() - start.x, centre.y() - start.y};
}

void Canvas::dragTo(QPointF pixel, bool snaps) {
    state_->pointer = pixel;
    const auto updateGuides = [this] {
        for (const QRectF& guide : state_->guides) {
            if (!guide.isNull())
                viewport()->update(toPixels(guide).toAlignedRect().adjusted(-2, -2, 2, 2));
        }
    };
    QPointF delta = toSheet(pixel) - state_->pressedSheet;
    updateGuides();
    for (QRectF& guide : state_->guides)
        guide = {};
    if (snaps)
        delta = snapped(delta);
    updateGuides();
    if (delta == state_->delta)
        return;
    state_->delta = delta;
    std::vector<Point> centres = state_->starts;
    for (Point& centre : centres) {
        centre.x += delta.x();
        centre.y += delta.y();
    }
    showChange(scene_.setCentres(state_->dragged, centres, visibleSheet()));
}

void Canvas::endDrag(bool keep) {
    state_->mode = State::Mode::idle;
    state_->edgeTimer.stop();
    for (QRectF& guide : state_->guides)
        guide = {};
    const std::vector<Slot> dragged = std::exchange(state_->dragged, {});
    const std::vector<Point> starts = std::exchange(state_->starts, {});
    const bool isMoved = !std::exchange(state_->delta, QPointF()).isNull();
    viewport()->update();
    if (!isMoved)
        return;
    const std::uint64_t before = state_->edits;
    if (keep) {
        std::vector<gestures::Placement> placements;
        SlotSet moved;
        for (const Slot slot : dragged) {
            if (scene_.card(slot) == nullptr)
                continue;
            moved.insert(slot);
            placements.push_back({keyOf(slot), scene_.card(slot)->box.centre});
        }
        // Cards that nobody has placed yet would be laid out anew around this one; they stay where the user sees them.
        for (const SceneCard& card : scene_.cards()) {
            if (card.role != noSlot && !card.isPlaced && !moved.contains(card.role)) {
                placements.push_back({keyOf(card.role), card.box.centre});
            }
        }
        if (!placements.empty())
            host_.moveRoles(placements);
    }
    if (state_->edits == before)
        showChange(scene_.setCentres(dragged, starts, visibleSheet()));
    syncScrollBars();
}

void Canvas::moveBy(Point step) {
    if (marks_.roles.isEmpty()) {
        panBy({-step.x * scale_ * 5, -step.y * scale_ * 5});
        return;
    }
    if (state_->nudged.empty()) {
        for (const Slot slot : marks_.roles.all()) {
            state_->nudged.push_back(slot);
            state_->nudgedFrom.push_back(scene_.card(slot)->box.centre);
        }
    }
    std::vector<Point> centres;
    for (const Slot slot : state_->nudged) {
        const SceneCard* card = scene_.card(slot);
        const Point at = card == nullptr ? Point() : card->box.centre;
        centres.push_back({at.x + step.x, at.y + step.y});
    }
    showChange(scene_.setCentres(state_->nudged, centres, visibleSheet()));
    revealRole(keyOf(state_->nudged.front()));
}

void Canvas::commitMove() {
    if (state_->nudged.empty())
        return;
    // The same end as a drag's.
    state_->dragged = std::exchange(state_->nudged, {});
    state_->starts = std::exchange(state_->nudgedFrom, {});
    const SceneCard* first = scene_.card(state_->dragged.front());
    if (first != nullptr) {
        state_->delta = {first->box.centre.x - state_->starts.front().x,
                         first->box.centre.y - state_->starts.front().y};
    }
    endDrag(true);
}

void Canvas::placeAll() {
    commitMove();
    std::vector<gestures::Placement> placements;
    for (const SceneCard& card : scene_.cards()) {
        if (card.role != noSlot && !card.isPlaced)
            placements.push_back({keyOf(card.role), card.box.centre});
    }
    if (!placements.empty())
        host_.moveRoles(placements);
}

Point Canvas::freeSpot(QPointF wanted) const {
    const QPointF first(onGrid(wanted.x()), onGrid(wanted.y()));
    constexpr double height = 80.0;
    std::vector<Slot> found;
    for (int i = 0; i < 64; ++i) {
        const double down = ((i + 1) / 2) * (i % 2 == 0 ? -1.0 : 1.0) * (height + cardGap - 8.0);
        const QPointF centre(first.x(), first.y() + down);
        found.clear();
        scene_.cardsIn(QRectF(centre.x() - cardWidth / 2 - 8, centre.y() - height / 2 - 8, cardWidth + 16, height + 16),
                       found);
        if (found.empty())
            return {centre.x(), centre.y()};
    }
    return {first.x(), first.y()};
}

void Canvas::grow(Slot from, bool forward, bool manager, std::optional<QPointF> at) {
    const SceneCard* card = scene_.card(from);
    if (card == nullptr)
        return;
    const RoleKey key = keyOf(from);
    const double side = forward ? 1.0 : -1.0;
    const QPointF beside(card->box.centre.x + side * (cardWidth + columnGap), card->box.centre.y);
    placeAll();
    editNew(host_.growRole(key, RoleKind::internal, freeSpot(at.value_or(beside)), forward, manager));
}

void Canvas::connectTo(QPointF pixel) {
    const Hit hit = hitAt(pixel);
    const Slot from = state_->from;
    const bool forward = state_->forward;
    const bool isPicking = state_->mode == State::Mode::picking;
    stopGesture();
    if (scene_.card(from) == nullptr)
        return;
    if (hit.role == from) {
        if (isPicking)
            host_.showMessage(tr("A role does not serve itself. Choose another card, or press Esc."));
        return;
    }
    if (hit.role != noSlot) {
        const RoleKey one = keyOf(from);
        const RoleKey other = keyOf(hit.role);
        host_.connectRoles(forward ? one : other, forward ? other : one, false);
    } else if (!isPicking) {
        grow(from, forward, false, toSheet(pixel));
    }
}

void Canvas::startConnecting() {
    const Slot from = singleRole();
    if (from == noSlot) {
        host_.showMessage(tr("Select the role that serves first, then press C."));
        return;
    }
    stopGesture();
    state_->mode = State::Mode::picking;
    state_->from = from;
    state_->forward = true;
    host_.showMessage(tr("Click the role that is served, or press Esc."));
    updateCursor();
    viewport()->update();
}

void Canvas::stopGesture() {
    if (state_->mode == State::Mode::dragging)
        endDrag(false);
    state_->mode = State::Mode::idle;
    state_->from = noSlot;
    state_->band = {};
    state_->pressedHandle = Handle::none;
    state_->pressedHit = {};
    state_->edgeTimer.stop();
    updateCursor();
    viewport()->update();
}

void Canvas::scrollAtEdge(QPointF pixel) {
    const QRectF inner = QRectF(viewport()->rect()).adjusted(edge, edge, -edge, -edge);
    if (inner.contains(pixel)) {
        state_->edgeTimer.stop();
    } else if (!state_->edgeTimer.isActive()) {
        state_->edgeTimer.start(16, this);
    }
}

void Canvas::timerEvent(QTimerEvent* event) {
    if (event->timerId() != state_->edgeTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPointF at = state_->pointer;
    QPointF pan;
    if (at.x() < edge)
        pan.setX(edgeStep);
    if (at.x() > viewport()->width() - edge)
        pan.setX(-edgeStep);
    if (at.y() < edge)
        pan.setY(edgeStep);
    if (at.y() > viewport()->height() - edge)
        pan.setY(-edgeStep);
    if (pan.isNull() || state_->mode == State::Mode::idle) {
        state_->edgeTimer.stop();
        return;
    }
    panBy(pan);
    if (state_->mode == State::Mode::dragging)
        dragTo(at, state_->snaps);
    if (state_->mode == State::Mode::band)
        state_->band = QRectF(state_->pressedSheet, toSheet(at)).normalized();
    if (state_->mode != State::Mode::dragging)
        viewport()->update();
}

void Canvas::editNew(const RoleKey& role) {
    if (role.isNone() || scene_.chain() == nullptr)
        return;
    const Slot slot = scene_.chain()->roles().slotOf(role);
    if (scene_.card(slot) == nullptr)
        return;
    selectOnly({.role = slot});
    editTitle(role);
}

void Canvas::editTitle(const RoleKey& role) {
    if (state_->editor)
        state_->editor->finish();
    const Slot slot = scene_.chain() == nullptr ? noSlot : scene_.chain()->roles().slotOf(role);
    if (scene_.card(slot) == nullptr)
        return;
    constexpr double readable = 0.6;
    if (scale_ < readable)
        setZoom(1.0, toPixel({scene_.card(slot)->box.centre.x, scene_.card(slot)->box.centre.y}));
    revealRole(role);
    const SceneCard& card = *scene_.card(slot);
    const CardGeometry& geometry = scene_.cardText(slot).geometry;
    state_->editorPlace =
        QRectF(card.box.left() + geometry.textLeft - 8.0, card.box.top() + geometry.firstTitleBaseline - 22.0,
               geometry.textRight - geometry.textLeft + 14.0, 30.0);
    auto* editor = new InlineEditor(viewport(), QString::fromStdString(scene_.chain()->roles().at(slot)->title),
                                    [this, role](const QString& text) {
                                        if (!text.isEmpty())
                                            host_.renameRole(role, text.toStdString());
                                        setFocus();
                                    });
    editor->setAccessibleName(tr("Title of the role"));
    openEditor(editor, 14.0, QFont::DemiBold);
}

void Canvas::editService(Slot service) {
    if (state_->editor)
        state_->editor->finish();
    if (scene_.arrow(service) == nullptr)
        return;
    const Service& row = *scene_.chain()->services().at(service);
    const ArrowText& text = scene_.arrowText(service);
    const QPointF centre = text.lines.empty() ? scene_.arrowBounds(service).center() : text.centre;
    state_->editorPlace = QRectF(centre.x() - 80.0, centre.y() - 14.0, 160.0, 28.0);
    auto* editor = new InlineEditor(viewport(), QString::fromStdString(row.provides),
                                    [this, key = row.key](const QString& provides) {
                                        if (!provides.isEmpty())
                                            host_.renameService(key, provides.toStdString());
                                        setFocus();
                                    });
    editor->setAccessibleName(tr("What the service provides"));
    editor->setPlaceholderText(tr("What is provided"));
    openEditor(editor, 12.0, QFont::Normal);
}

void Canvas::openEditor(InlineEditor* editor, double size, QFont::Weight weight) {
    state_->editor = editor;
    editor->setFont(sheetFont(std::max(11.0, size * scale_), weight));
    editor->setFrame(false);
    editor->setStyleSheet(
        QStringLiteral("QLineEdit { background: %1; color: %2; border: 2px solid %3; "
                       "border-radius: 6px; padding: 0 4px; selection-background-color: %3; "
                       "selection-color: %4; }")
            .arg(palette_.card.name(), palette_.ink.name(), palette_.accent.name(), palette_.onAccent.name()));
    const QRectF place = toPixels(state_->editorPlace);
    editor->setGeometry(QRect(place.topLeft().toPoint(),
                              QSize(std::max(140, qRound(place.width())), std::max(26, qRound(place.height())))));
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
    viewport()->update();
}

} // namespace throughline
