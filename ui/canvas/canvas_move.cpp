#include <algorithm>
#include <cmath>
#include <utility>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"
#include "ui/canvas/snap.h"

// Cards that move: pictures while the gesture lasts, one request to the host at its end. And room for new ones.
namespace throughline {

namespace {

constexpr double guideReach = 6.0; // pixels within which a card snaps to a neighbour
constexpr double newHeight = 80.0; // of a card that is not there yet, at most
constexpr double apart = 8.0;      // between a new card and any other, at least

double onGrid(double value) {
    return std::round(value / gridStep) * gridStep;
}

QRectF newCard(QPointF centre) {
    return {centre.x() - cardWidth / 2, centre.y() - newHeight / 2, cardWidth, newHeight};
}

} // namespace

void Canvas::startDrag(Qt::KeyboardModifiers modifiers) {
    const Slot grabbed = state_->pressedHit.role;
    // Ctrl took the card out of the selection when it was pressed; a drag means it to come along.
    if (state_->wasSelected)
        marks_.roles.insert(grabbed);
    if (!marks_.roles.contains(grabbed))
        selectOnly({.role = grabbed});
    commitMove();
    state_->mode = State::Mode::dragging;
    state_->altIsOfCopy = modifiers & Qt::AltModifier;
    // Some desktops keep Alt and the mouse to themselves.
    state_->copies = modifiers & (Qt::AltModifier | Qt::ControlModifier);
    state_->dragged.clear();
    state_->starts.clear();
    state_->delta = {};
    for (const Slot slot : marks_.roles.all()) {
        state_->dragged.push_back(slot);
        state_->starts.push_back(scene_.card(slot)->box.centre);
    }
}

QPointF Canvas::snapped(QPointF delta) {
    const auto grabbed = std::ranges::find(state_->dragged, state_->pressedHit.role);
    const SceneCard* card = scene_.card(state_->pressedHit.role);
    if (grabbed == state_->dragged.end() || card == nullptr)
        return delta;
    const Point start = state_->starts[static_cast<std::size_t>(grabbed - state_->dragged.begin())];
    std::vector<Slot> near;
    scene_.cardsIn(visibleSheet(), near);
    constexpr std::size_t crowd = 400;
    std::vector<throughline::Box> others;
    if (near.size() <= crowd) {
        for (const Slot slot : near) {
            if (state_->copies || !std::ranges::binary_search(state_->dragged, slot))
                others.push_back(scene_.card(slot)->box);
        }
    }
    const throughline::Box wanted{{start.x + delta.x(), start.y + delta.y()}, card->box.size};
    Snapped found =
        snap(wanted, others, guideReach / scale_, state_->snapsToGrid ? std::optional(gridStep) : std::nullopt);
    state_->guides = std::move(found.guides);
    return {found.centre.x - start.x, found.centre.y - start.y};
}

void Canvas::dragTo(QPointF pixel) {
    state_->pointer = pixel;
    const auto updateOver = [this] {
        for (const std::vector<QRectF>* lines : {&state_->guides, &state_->ghosts}) {
            for (const QRectF& line : *lines)
                viewport()->update(toPixels(line).toAlignedRect().adjusted(-3, -3, 3, 3));
        }
    };
    updateOver();
    state_->guides.clear();
    QPointF delta = toSheet(pixel) - state_->pressedSheet;
    if (state_->snaps)
        delta = snapped(delta);
    const bool isMoved = delta != std::exchange(state_->delta, delta);
    if (state_->copies && isMoved) {
        state_->ghosts.clear();
        for (const Slot slot : state_->dragged)
            state_->ghosts.push_back(scene_.card(slot)->rect().translated(delta));
    }
    updateOver();
    if (state_->copies || !isMoved)
        return;
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
    state_->guides.clear();
    state_->ghosts.clear();
    const std::vector<Slot> dragged = std::exchange(state_->dragged, {});
    const std::vector<Point> starts = std::exchange(state_->starts, {});
    const QPointF delta = std::exchange(state_->delta, QPointF());
    const bool copies = std::exchange(state_->copies, false);
    viewport()->update();
    if (delta.isNull())
        return;
    if (copies) {
        if (keep)
            copyDragged(delta);
        return;
    }
    const std::uint64_t before = state_->edits;
    if (keep) {
        std::vector<gestures::Placement> placements;
        for (const Slot slot : dragged) {
            if (scene_.card(slot) != nullptr)
                placements.push_back({keyOf(slot), scene_.card(slot)->box.centre});
        }
        moveTo(std::move(placements), "move");
    }
    if (state_->edits == before) {
        showChange(scene_.setCentres(dragged, starts, visibleSheet()));
        scene_.settleLabels(); // all is painted anew
    }
    syncScrollBars();
}

void Canvas::copyDragged(QPointF delta) {
    const std::vector<RoleKey> copies = host_.copyRoles(selection().roles, {delta.x(), delta.y()});
    if (!copies.empty())
        setSelection({copies, {}, {}});
}

void Canvas::moveTo(std::vector<gestures::Placement> placements, const char* code) {
    if (placements.empty())
        return;
    // Cards that nobody has placed yet would be laid out anew around these; they stay where the user sees them.
    SlotSet moved;
    for (const gestures::Placement& one : placements)
        moved.insert(scene_.chain()->roles().slotOf(one.role));
    for (const SceneCard& card : scene_.cards()) {
        if (card.role != noSlot && !card.isPlaced && !moved.contains(card.role))
            placements.push_back({keyOf(card.role), card.box.centre});
    }
    host_.moveRoles(placements, code);
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
    if (scene_.card(state_->nudged.front()) != nullptr)
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
        host_.moveRoles(placements, "move");
}

std::vector<gestures::Extent> Canvas::selectedExtents() const {
    std::vector<gestures::Extent> extents;
    for (const Slot slot : marks_.roles.all()) {
        if (const SceneCard* card = scene_.card(slot))
            extents.push_back({keyOf(slot), card->box.centre, card->box.size.width, card->box.size.height});
    }
    return extents;
}

void Canvas::align(gestures::Alignment alignment) {
    commitMove();
    if (marks_.roles.size() < 2)
        host_.showMessage(tr("Select two or more cards to align them."));
    moveTo(gestures::align(selectedExtents(), alignment), "align");
}

void Canvas::distribute(gestures::Axis axis) {
    commitMove();
    if (marks_.roles.size() < 3)
        host_.showMessage(tr("Select three or more cards to set them apart evenly."));
    moveTo(gestures::distribute(selectedExtents(), axis), "distribute");
}

void Canvas::setGrid(bool isShown, bool snaps) {
    state_->showsGrid = isShown;
    state_->snapsToGrid = snaps;
    viewport()->update();
}

QPointF Canvas::placeForNew() const {
    const bool isUnder = viewport()->underMouse() && viewport()->rect().contains(state_->pointer.toPoint());
    return isUnder ? toSheet(state_->pointer) : visibleSheet().center();
}

QPointF Canvas::freeShift(std::span<const QRectF> cards, QPointF wanted) const {
    QRectF all;
    for (const QRectF& card : cards)
        all |= card;
    std::vector<Slot> found;
    const auto isFree = [&](const QRectF& card, QPointF shift) {
        found.clear();
        scene_.cardsIn(card.translated(shift).adjusted(-apart, -apart, apart, apart), found);
        return found.empty();
    };
    constexpr std::size_t few = 64; // beyond, they are looked at as one large card
    const std::span<const QRectF> looked = cards.size() <= few ? cards : std::span<const QRectF>(&all, 1);
    const auto fits = [&](QPointF shift) {
        return std::ranges::all_of(looked, [&](const QRectF& card) { return isFree(card, shift); });
    };
    // Ring by ring around what is wanted, the nearest of a ring first.
    constexpr double step = 3 * gridStep;
    const int rings = cards.size() <= few ? 24 : 0;
    for (int ring = 0; ring <= rings; ++ring) {
        std::vector<QPointF> around;
        for (int i = -ring; i <= ring; ++i) {
            for (const QPointF off : {QPointF(i, ring), QPointF(ring, i), QPointF(i, -ring), QPointF(-ring, i)})
                around.push_back(off * step);
        }
        std::ranges::stable_sort(around, {}, [](QPointF off) { return QPointF::dotProduct(off, off); });
        for (const QPointF off : around) {
            if (fits(wanted + off))
                return wanted + off;
        }
    }
    // Below everything there is room.
    return {wanted.x(), onGrid(scene_.bounds().bottom() + cardGap - all.top() + gridStep)};
}

Point Canvas::freeSpot(QPointF wanted) const {
    const QPointF centre = state_->snapsToGrid ? QPointF(onGrid(wanted.x()), onGrid(wanted.y())) : wanted;
    const QRectF card = newCard(centre);
    const QPointF shift = freeShift({&card, 1}, {});
    return {centre.x() + shift.x(), centre.y() + shift.y()};
}

Point Canvas::spotInColumn(QPointF wanted, int way) const {
    const QPointF first(onGrid(wanted.x()), onGrid(wanted.y()));
    std::vector<Slot> found;
    for (int i = 0; i < 64; ++i) {
        const double steps = way != 0 ? i * way : ((i + 1) / 2) * (i % 2 == 0 ? -1 : 1);
        const double down = steps * (newHeight + cardGap - gridStep);
        const QPointF centre(first.x(), first.y() + down);
        found.clear();
        scene_.cardsIn(newCard(centre).adjusted(-apart, -apart, apart, apart), found);
        if (found.empty())
            return {centre.x(), centre.y()};
    }
    return freeSpot(wanted);
}

} // namespace throughline
