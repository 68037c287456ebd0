#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"
#include "ui/canvas/reading_order.h"
#include "ui/paint/curves.h"

// The keyboard's way over the sheet: from card to card, along the services, and into a card's tasks and services.
namespace throughline {

namespace {

constexpr double serviceReach = 12.0; // pixels around the middle of an arrow

bool isTask(const Canvas::Hit& part) {
    return part.task != noSlot;
}

} // namespace

Canvas::Hit Canvas::focused() const {
    if (scene_.arrow(state_->focusedService) != nullptr)
        return {.service = state_->focusedService};
    if (scene_.card(marks_.focusedRole) != nullptr)
        return {.role = marks_.focusedRole, .task = state_->focusedTask};
    return {};
}

bool Canvas::isSelected(const Hit& part) const {
    if (isTask(part))
        return marks_.task == part.task;
    return (part.role != noSlot && marks_.roles.contains(part.role)) ||
           (part.service != noSlot && marks_.services.contains(part.service));
}

QRectF Canvas::placeOf(const Hit& part) const {
    if (scene_.arrow(part.service) != nullptr) {
        const QPointF middle = toPixel(middleOf(scene_.points(part.service)));
        return {middle.x() - serviceReach, middle.y() - serviceReach, 2 * serviceReach, 2 * serviceReach};
    }
    const SceneCard* card = scene_.card(part.role);
    if (card == nullptr)
        return {};
    const QRectF rect = card->rect();
    if (!isTask(part))
        return toPixels(rect);
    const CardText& text = scene_.cardText(part.role);
    const CardGeometry& geometry = text.geometry;
    const auto line = std::ranges::find(text.tasks, part.task, &CardText::Task::task);
    const double left = rect.left() + geometry.textLeft - 4.0;
    const double width = geometry.textRight - geometry.textLeft + 8.0;
    // Those behind "+4" stand where that stands.
    double top = rect.top() + geometry.moreCentre - geometry.taskHeight / 2;
    if (line != text.tasks.end())
        top = rect.top() + geometry.firstTaskTop +
              geometry.taskHeight * static_cast<double>(std::distance(text.tasks.begin(), line));
    return toPixels({left, top, width, geometry.taskHeight});
}

void Canvas::goTo(const Hit& part) {
    if (scene_.card(part.role) == nullptr && scene_.arrow(part.service) == nullptr)
        return;
    if (const SceneCard* card = scene_.card(part.role))
        reveal(toPixels(card->rect()));
    else
        reveal(placeOf(part));
    const gestures::Selection before = selection();
    marks_.roles.clear();
    marks_.services.clear();
    marks_.task = part.task;
    if (part.role != noSlot)
        marks_.roles.insert(part.role);
    if (part.service != noSlot)
        marks_.services.insert(part.service);
    focusOn(part);
    announceSelection(before);
}

void Canvas::focusOn(const Hit& part) {
    if (part == focused())
        return;
    if (part.service != noSlot && marks_.focusedRole != noSlot)
        state_->walkedFrom = marks_.focusedRole;
    else if (part.service == noSlot)
        state_->walkedFrom = noSlot;
    marks_.focusedRole = part.role;
    state_->focusedTask = part.task;
    state_->focusedService = part.service;
    viewport()->update();
    emit focusMoved();
}

void Canvas::edit(const Hit& part) {
    if (isTask(part)) {
        const TaskKey key = scene_.chain()->tasks().at(part.task)->key;
        if (!editTask(key))
            emit taskEditWanted(key);
    } else if (scene_.card(part.role) != nullptr) {
        editTitle(keyOf(part.role));
    } else {
        editService(part.service);
    }
}

void Canvas::showMenu(const Hit& part) {
    goTo(part);
    const QPoint at = placeOf(part).center().toPoint();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, viewport()->mapToGlobal(at));
    contextMenuEvent(&event);
}

bool Canvas::focusNextPrevChild(bool next) {
    // Asked on behalf of a child, such as an editor that closes.
    if (!hasFocus())
        return QAbstractScrollArea::focusNextPrevChild(next);
    // Past the last card the focus leaves the sheet.
    const std::vector<Slot> order = cardsInOrder(scene_);
    const Slot now = marks_.focusedRole != noSlot ? marks_.focusedRole : state_->walkedFrom;
    const auto place = std::ranges::find(order, now);
    Slot to = noSlot;
    if (place == order.end())
        to = order.empty() ? noSlot : next ? order.front() : order.back();
    else if (next)
        to = std::next(place) == order.end() ? noSlot : *std::next(place);
    else
        to = place == order.begin() ? noSlot : *std::prev(place);
    if (to == noSlot) {
        focusOn({});
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    goTo({.role = to});
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
    if (best != noSlot)
        goTo({.role = best});
}

void Canvas::stepTo(const std::vector<Hit>& parts, bool forward) {
    const auto place = std::ranges::find(parts, focused());
    if (place == parts.end())
        goTo(forward ? parts.front() : parts.back());
    else if (forward)
        goTo(std::next(place) == parts.end() ? parts.front() : *std::next(place));
    else
        goTo(place == parts.begin() ? parts.back() : *std::prev(place));
}

bool Canvas::walkParts(const QKeyEvent& event) {
    if (scene_.chain() == nullptr || state_->mode != State::Mode::idle)
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const Hit now = focused();
    const bool onService = now.service != noSlot;
    const Slot card = onService ? state_->walkedFrom : now.role != noSlot ? now.role : singleRole();
    const int key = event.key();
    const auto tasks = [&] { return tasksInOrder(scene_, card); };
    const auto services = [&] { return servicesInOrder(scene_, card, true); };

    if ((key == Qt::Key_D || key == Qt::Key_S) && (isPlain || modifiers == Qt::ShiftModifier)) {
        if (scene_.card(card) == nullptr) {
            host_.showMessage(tr("Select a role first: Tab walks through them."));
            return true;
        }
        const std::vector<Hit> parts = key == Qt::Key_D ? tasks() : services();
        if (!parts.empty())
            stepTo(parts, isPlain);
        else
            host_.showMessage(key == Qt::Key_D ? tr("This role has no tasks yet.")
                                               : tr("No service leads to or from this role yet."));
        return true;
    }
    if (!onService && !isTask(now))
        return false;
    if (onService && modifiers == Qt::AltModifier && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const SceneArrow& arrow = *scene_.arrow(now.service);
        goTo({.role = key == Qt::Key_Left ? arrow.server : arrow.customer});
        return true;
    }
    if (key == Qt::Key_Delete && isTask(now)) {
        host_.remove({{}, {}, {scene_.chain()->tasks().at(now.task)->key}});
        return true;
    }
    if (!isPlain)
        return false;
    switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (scene_.card(card) != nullptr)
                stepTo(onService ? services() : tasks(), key == Qt::Key_Down);
            return true;
        case Qt::Key_Left:
            if (scene_.card(card) != nullptr)
                goTo({.role = card});
            return true;
        case Qt::Key_Right:
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!isTask(now))
                return false;
            // As a click on it.
            host_.traceTask(scene_.chain()->tasks().at(now.task)->key);
            return true;
        case Qt::Key_F2:
            edit(now);
            return true;
        default:
            return false;
    }
}

void Canvas::paintFocus(QPainter& painter) {
    if (!hasFocus())
        return;
    const Hit now = focused();
    QPen pen(palette_.accent, 1.5);
    pen.setDashPattern({2.0, 2.0});
    painter.setBrush(Qt::NoBrush);
    if (scene_.arrow(now.service) != nullptr) {
        // A halo, since the arrow itself may be part of a trace in the same colour.
        QColor halo = palette_.accent;
        halo.setAlphaF(0.28F);
        painter.save();
        painter.translate(-origin_ * scale_);
        painter.scale(scale_, scale_);
        painter.setPen(QPen(halo, 10.0 / scale_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(pathOf(scene_.points(now.service), 0.0));
        painter.restore();
    } else if (isTask(now)) {
        painter.setPen(pen);
        painter.drawRoundedRect(placeOf(now).adjusted(-1, 0.5, 1, -0.5), 4.0, 4.0);
    } else if (now.role != noSlot && marks_.roles.contains(now.role) && marks_.roles.size() > 1) {
        // Among several that are selected, the one that keys go to.
        painter.setPen(pen);
        painter.drawRoundedRect(placeOf(now).adjusted(-7, -7, 7, 7), 12.0, 12.0);
    }
}

} // namespace throughline
