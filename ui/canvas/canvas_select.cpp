#include <QAccessible>
#include <QCursor>
#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"
#include "ui/paint/curves.h"

// What is under the pointer, selected and focused.
namespace throughline {

namespace {

constexpr double reach = 6.0; // pixels from an arrow that still take it
constexpr double leastTaskScale = 0.45;

bool same(const gestures::Selection& a, const gestures::Selection& b) {
    return a.roles == b.roles && a.services == b.services && a.tasks == b.tasks;
}

} // namespace

Canvas::Hit Canvas::hitAt(QPointF pixel) const {
    Hit hit;
    const QPointF at = toSheet(pixel);
    std::vector<Slot> found;
    const double slack = scale_ < 0.2 ? 2.0 / scale_ : 0.0;
    scene_.cardsIn(QRectF(at.x() - slack, at.y() - slack, 2 * slack, 2 * slack), found);
    // The last one is drawn on top.
    if (!found.empty()) {
        hit.role = found.back();
        if (scale_ < leastTaskScale)
            return hit;
        const QRectF rect = scene_.card(hit.role)->rect();
        const CardText& text = scene_.cardText(hit.role);
        const double row = (at.y() - rect.top() - text.geometry.firstTaskTop) / std::max(1.0, text.geometry.taskHeight);
        const bool isInside = at.x() >= rect.left() + text.geometry.textLeft - 6.0 && row >= 0.0;
        if (isInside && row < static_cast<double>(text.tasks.size())) {
            hit.task = text.tasks[static_cast<std::size_t>(row)].task;
        }
        return hit;
    }
    if (scale_ < 0.1)
        return hit;
    const double within = reach / scale_;
    scene_.arrowsIn(QRectF(at.x() - within, at.y() - within, 2 * within, 2 * within), found);
    double best = within;
    for (const Slot slot : found) {
        const double distance = distanceTo(scene_.arrows()[slot].points, at, within);
        if (distance <= best) {
            best = distance;
            hit.service = slot;
        }
    }
    return hit;
}

gestures::Selection Canvas::selection() const {
    gestures::Selection result;
    const Chain* chain = scene_.chain();
    if (chain == nullptr)
        return result;
    for (const Slot slot : marks_.roles.all()) {
        if (scene_.card(slot) != nullptr)
            result.roles.push_back(chain->roles().at(slot)->key);
    }
    for (const Slot slot : marks_.services.all()) {
        if (scene_.arrow(slot) != nullptr)
            result.services.push_back(chain->services().at(slot)->key);
    }
    if (marks_.task != noSlot && marks_.task < chain->tasks().slotCount()) {
        if (const Task* task = chain->tasks().at(marks_.task))
            result.tasks.push_back(task->key);
    }
    return result;
}

void Canvas::setSelection(const gestures::Selection& selected) {
    const gestures::Selection before = selection();
    marks_.roles.clear();
    marks_.services.clear();
    marks_.task = noSlot;
    if (const Chain* chain = scene_.chain()) {
        for (const RoleKey& key : selected.roles) {
            const Slot slot = chain->roles().slotOf(key);
            if (scene_.card(slot) != nullptr)
                marks_.roles.insert(slot);
        }
        for (const ServiceKey& key : selected.services) {
            const Slot slot = chain->services().slotOf(key);
            if (scene_.arrow(slot) != nullptr)
                marks_.services.insert(slot);
        }
        if (!selected.tasks.empty())
            marks_.task = chain->tasks().slotOf(selected.tasks.front());
    }
    announceSelection(before);
}

void Canvas::announceSelection(const gestures::Selection& before) {
    const gestures::Selection now = selection();
    if (same(before, now))
        return;
    viewport()->update();
    emit selectionChanged(now);
}

void Canvas::dropGone() {
    const Chain* chain = scene_.chain();
    if (chain == nullptr)
        return;
    const gestures::Selection before = selection();
    bool isChanged = false;
    for (const Slot slot : marks_.roles.all()) {
        if (scene_.card(slot) == nullptr)
            marks_.roles.erase(slot), isChanged = true;
    }
    for (const Slot slot : marks_.services.all()) {
        if (scene_.arrow(slot) == nullptr)
            marks_.services.erase(slot), isChanged = true;
    }
    const auto isGone = [&](Slot slot) {
        return slot != noSlot && (slot >= chain->tasks().slotCount() || chain->tasks().at(slot) == nullptr);
    };
    if (isGone(marks_.task))
        marks_.task = noSlot, isChanged = true;
    if (isGone(marks_.hoveredTask))
        marks_.hoveredTask = noSlot;
    if (scene_.card(marks_.hoveredRole) == nullptr)
        marks_.hoveredRole = noSlot;
    if (scene_.card(marks_.focusedRole) == nullptr)
        marks_.focusedRole = noSlot;
    if (scene_.arrow(marks_.hoveredService) == nullptr)
        marks_.hoveredService = noSlot;
    if (scene_.card(state_->from) == nullptr && state_->from != noSlot)
        stopGesture();
    if (isChanged) {
        viewport()->update();
        emit selectionChanged(selection());
    }
}

void Canvas::selectOnly(const Hit& hit) {
    const gestures::Selection before = selection();
    marks_.roles.clear();
    marks_.services.clear();
    marks_.task = hit.task;
    if (hit.role != noSlot)
        marks_.roles.insert(hit.role);
    if (hit.service != noSlot)
        marks_.services.insert(hit.service);
    if (hit.role != noSlot)
        focusRole(hit.role);
    announceSelection(before);
}

void Canvas::toggle(const Hit& hit) {
    const gestures::Selection before = selection();
    const auto flip = [](SlotSet& set, Slot slot) { set.contains(slot) ? set.erase(slot) : set.insert(slot); };
    if (hit.role != noSlot)
        flip(marks_.roles, hit.role);
    if (hit.service != noSlot)
        flip(marks_.services, hit.service);
    announceSelection(before);
}

void Canvas::selectAll() {
    const gestures::Selection before = selection();
    for (const SceneCard& card : scene_.cards()) {
        if (card.role != noSlot)
            marks_.roles.insert(card.role);
    }
    announceSelection(before);
}

void Canvas::clearSelection() {
    selectOnly({});
}

Slot Canvas::singleRole() const {
    if (marks_.roles.size() != 1)
        return noSlot;
    const Slot slot = marks_.roles.first();
    return scene_.card(slot) != nullptr ? slot : noSlot;
}

const RoleKey& Canvas::keyOf(Slot role) const {
    return scene_.chain()->roles().at(role)->key;
}

void Canvas::setHover(QPointF pixel) {
    state_->pointer = pixel;
    const Marks before = marks_;
    const Handle handleBefore = state_->hoveredHandle;
    // A handle lies outside of its card; while the pointer is on it, its card stays the hovered one.
    state_->hoveredHandle = state_->mode == State::Mode::idle ? handleAt(pixel) : Handle::none;
    if (state_->hoveredHandle == Handle::none) {
        const Hit hit = hitAt(pixel);
        marks_.hoveredRole = hit.role;
        marks_.hoveredService = hit.service;
        marks_.hoveredTask = hit.task;
    }
    const auto updateArrow = [this](Slot service) {
        if (scene_.arrow(service) == nullptr)
            return;
        viewport()->update(toPixels(scene_.arrowBounds(service)).toAlignedRect().adjusted(-16, -16, 16, 16));
    };
    const bool sameCard = before.hoveredRole == marks_.hoveredRole && before.hoveredTask == marks_.hoveredTask;
    if (!sameCard || handleBefore != state_->hoveredHandle) {
        updateCard(before.hoveredRole);
        updateCard(marks_.hoveredRole);
        updateCard(singleRole());
    }
    if (before.hoveredService != marks_.hoveredService) {
        updateArrow(before.hoveredService);
        updateArrow(marks_.hoveredService);
    }
    updateCursor();
}

void Canvas::focusRole(Slot role) {
    if (marks_.focusedRole == role)
        return;
    updateCard(marks_.focusedRole);
    marks_.focusedRole = role;
    updateCard(role);
    if (scene_.card(role) == nullptr)
        return;
    setAccessibleDescription(sentenceOf(role));
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QString Canvas::sentenceOf(Slot role) const {
    const Chain& chain = *scene_.chain();
    QStringList customers;
    for (const Slot service : chain.servicesFrom(role)) {
        if (const Role* customer = chain.roles().find(chain.services().at(service)->customer)) {
            customers.prepend(QString::fromStdString(customer->title));
        }
    }
    customers.removeDuplicates();
    const QString title = QString::fromStdString(chain.roles().at(role)->title);
    const int tasks = static_cast<int>(chain.tasksOf(role).size());
    QString sentence =
        customers.isEmpty() ? title : tr("%1 serves %2").arg(title, customers.join(QStringLiteral(", ")));
    if (tasks > 0)
        sentence = tr("%1, %n task(s)", nullptr, tasks).arg(sentence);
    return sentence;
}

bool Canvas::focusNextPrevChild(bool next) {
    // Asked on behalf of a child, such as an editor that closes.
    if (!hasFocus())
        return QAbstractScrollArea::focusNextPrevChild(next);
    // In reading order: column by column, from top to bottom. Past the last card the focus leaves the sheet.
    const auto order = [this](Slot slot) {
        const throughline::Box& box = scene_.card(slot)->box;
        return std::tuple(std::floor(box.centre.x / 8.0), box.centre.y, slot);
    };
    const Slot now = scene_.card(marks_.focusedRole) != nullptr ? marks_.focusedRole : noSlot;
    Slot best = noSlot;
    for (const SceneCard& card : scene_.cards()) {
        if (card.role == noSlot || card.role == now)
            continue;
        const bool isBeyond = now == noSlot || (next ? order(card.role) > order(now) : order(card.role) < order(now));
        if (!isBeyond)
            continue;
        if (best == noSlot || (next ? order(card.role) < order(best) : order(card.role) > order(best)))
            best = card.role;
    }
    if (best == noSlot) {
        focusRole(noSlot);
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    selectOnly({.role = best});
    revealRole(keyOf(best));
    return true;
}

void Canvas::walk(Qt::Key direction) {
    const SceneCard* from = scene_.card(marks_.focusedRole != noSlot ? marks_.focusedRole : singleRole());
    if (from == nullptr)
        return;
    // To the neighbour, along a service in either direction, that lies most nearly that way.
    const QPointF way = direction == Qt::Key_Left    ? QPointF(-1, 0)
                        : direction == Qt::Key_Right ? QPointF(1, 0)
                        : direction == Qt::Key_Up    ? QPointF(0, -1)
                                                     : QPointF(0, 1);
    Slot best = noSlot;
    double least = std::numeric_limits<double>::infinity();
    const auto consider = [&](Slot role) {
        const SceneCard* to = scene_.card(role);
        if (to == nullptr)
            return;
        const QPointF step(to->box.centre.x - from->box.centre.x, to->box.centre.y - from->box.centre.y);
        const double along = QPointF::dotProduct(step, way);
        if (along <= 0.0)
            return;
        const double cost = std::hypot(step.x(), step.y()) * (2.0 - along / std::hypot(step.x(), step.y()));
        if (cost < least) {
            least = cost;
            best = role;
        }
    };
    const Chain& chain = *scene_.chain();
    for (const Slot service : chain.servicesFrom(from->role))
        consider(scene_.arrow(service) ? scene_.arrow(service)->customer : noSlot);
    for (const Slot service : chain.servicesTo(from->role))
        consider(scene_.arrow(service) ? scene_.arrow(service)->server : noSlot);
    if (best == noSlot)
        return;
    selectOnly({.role = best});
    revealRole(keyOf(best));
}

void Canvas::updateCursor() {
    Qt::CursorShape shape = Qt::ArrowCursor;
    using Mode = State::Mode;
    if (state_->mode == Mode::panning) {
        shape = Qt::ClosedHandCursor;
    } else if (state_->spaceHeld) {
        shape = Qt::OpenHandCursor;
    } else if (state_->mode == Mode::dragging) {
        shape = Qt::SizeAllCursor;
    } else if (state_->mode == Mode::connecting || state_->mode == Mode::picking) {
        shape = Qt::CrossCursor;
    } else if (state_->hoveredHandle == Handle::forward || state_->hoveredHandle == Handle::backward) {
        shape = Qt::CrossCursor;
    } else if (state_->hoveredHandle == Handle::traceBack || marks_.hoveredTask != noSlot ||
               marks_.hoveredService != noSlot) {
        shape = Qt::PointingHandCursor;
    }
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

} // namespace throughline
