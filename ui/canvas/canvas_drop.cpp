#include <QDragEnterEvent>
#include <QMimeData>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"

// What is dragged to the sheet from elsewhere.
namespace throughline {

void Canvas::dragEnterEvent(QDragEnterEvent* event) {
    if (scene_.chain() == nullptr || !event->mimeData()->hasFormat(QLatin1String(itemMimeType)))
        return;
    state_->isDropping = true;
    // It comes in over the edge, and is not to push the sheet away there.
    state_->mayScroll = false;
    event->acceptProposedAction();
}

void Canvas::dragMoveEvent(QDragMoveEvent* event) {
    if (!state_->isDropping)
        return;
    state_->pointer = event->position();
    const Hit hit = hitAt(event->position());
    marks_.hoveredRole = hit.role;
    const bool needsCard = event->mimeData()->data(QLatin1String(itemMimeType)) == "task";
    state_->ghosts.clear();
    const bool isManager = event->mimeData()->data(QLatin1String(itemMimeType)) == "manager";
    if (hit.role == noSlot && !needsCard && (!isManager || singleRole() != noSlot))
        state_->ghosts.emplace_back(0.0, 0.0, cardWidth, 64.0);
    followPointer();
    scrollAtEdge(event->position());
    event->setAccepted(!needsCard || hit.role != noSlot);
}

void Canvas::dragLeaveEvent(QDragLeaveEvent*) {
    state_->isDropping = false;
    state_->edgeTimer.stop();
    state_->ghosts.clear();
    marks_.hoveredRole = noSlot;
    viewport()->update();
}

void Canvas::dropEvent(QDropEvent* event) {
    dragLeaveEvent(nullptr);
    if (scene_.chain() == nullptr || !event->mimeData()->hasFormat(QLatin1String(itemMimeType)))
        return;
    const QByteArray item = event->mimeData()->data(QLatin1String(itemMimeType));
    const Hit hit = hitAt(event->position());
    event->acceptProposedAction();
    setFocus(Qt::MouseFocusReason);
    if (item == "task") {
        if (hit.role != noSlot)
            host_.addTask(keyOf(hit.role));
        else
            host_.showMessage(tr("A task belongs to a role: drop it on a card."));
    } else if (item == "manager") {
        // On empty sheet it is the manager of the card that is selected.
        const Slot reporting = hit.role != noSlot ? hit.role : singleRole();
        const bool isBeside = hit.role == noSlot;
        if (reporting == noSlot)
            host_.showMessage(tr("Whose manager? Drop it on a card, or select that card first."));
        else
            grow(reporting, {.isManager = true}, isBeside ? std::optional(toSheet(event->position())) : std::nullopt);
    } else if (item == "role" || item == "end_customer") {
        addRole(item == "end_customer" ? RoleKind::endCustomer : RoleKind::internal, toSheet(event->position()));
    }
}

} // namespace throughline
