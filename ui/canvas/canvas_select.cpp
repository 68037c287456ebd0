#include <algorithm>

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
        const double distance = distanceTo(scene_.points(slot), at, within);
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
    if (isGone(state_->focusedTask) || scene_.card(marks_.focusedRole) == nullptr)
        state_->focusedTask = noSlot;
    if (scene_.arrow(state_->focusedService) == nullptr)
        state_->focusedService = noSlot;
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
    // A click on a task is a click on its card; the keyboard goes into the tasks only when it is led there.
    if (hit.role != noSlot || hit.service != noSlot)
        focusOn({.role = hit.role, .service = hit.service});
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
        // Where there is no room for its words, they stand over the sheet while the pointer is on it.
        const QRectF reach = scene_.arrowBounds(service).adjusted(-Scene::widestLabel, -48.0, Scene::widestLabel, 48.0);
        viewport()->update(toPixels(reach).toAlignedRect());
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

} // namespace throughline
