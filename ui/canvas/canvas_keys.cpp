#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <cmath>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"

// Keys, the context menu, and what is dropped on the sheet.
namespace throughline {

void Canvas::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool hasControl = modifiers & Qt::ControlModifier;
    const bool hasAlt = modifiers & Qt::AltModifier;
    const bool hasShift = modifiers & Qt::ShiftModifier;
    const int key = event->key();
    const Slot one = singleRole();
    event->accept();

    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
        if (hasAlt) {
            walk(static_cast<Qt::Key>(key));
        } else if (hasControl) {
            if (key == Qt::Key_Left || key == Qt::Key_Right)
                grow(one, key == Qt::Key_Right, false);
        } else {
            const double step = hasShift ? 5 * gridStep : gridStep;
            moveBy({key == Qt::Key_Left    ? -step
                    : key == Qt::Key_Right ? step
                                           : 0.0,
                    key == Qt::Key_Up     ? -step
                    : key == Qt::Key_Down ? step
                                          : 0.0});
        }
        return;
    }
    if (hasControl && !hasAlt) {
        switch (key) {
            case Qt::Key_A:
                selectAll();
                return;
            case Qt::Key_0:
                zoomToActual();
                return;
            case Qt::Key_1:
                zoomToFit();
                return;
            case Qt::Key_Plus:
            case Qt::Key_Equal:
                zoomIn();
                return;
            case Qt::Key_Minus:
                zoomOut();
                return;
            default:
                break;
        }
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        hasShift ? removeSelected() : takeOffSelected();
        return;
    }
    if (isPlain) {
        if (key >= Qt::Key_1 && key <= Qt::Key_9 && highlight_) {
            host_.limitTrace(key - Qt::Key_0);
            return;
        }
        switch (key) {
            case Qt::Key_Escape:
                if (state_->mode != State::Mode::idle)
                    stopGesture();
                else if (highlight_)
                    host_.endTrace();
                else
                    clearSelection();
                return;
            case Qt::Key_F2:
            case Qt::Key_Return:
            case Qt::Key_Enter:
                renameSelected();
                return;
            case Qt::Key_N:
                addRoleHere();
                return;
            case Qt::Key_A:
                grow(one, true, false);
                return;
            case Qt::Key_C:
                startConnecting();
                return;
            case Qt::Key_T:
                traceSelected();
                return;
            case Qt::Key_Space:
                if (!event->isAutoRepeat()) {
                    state_->spaceHeld = true;
                    updateCursor();
                }
                return;
            default:
                break;
        }
    }
    event->ignore();
    QAbstractScrollArea::keyPressEvent(event);
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat()) {
        if (event->key() == Qt::Key_Space) {
            state_->spaceHeld = false;
            updateCursor();
            return;
        }
        // One edit for a whole run of steps.
        if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down)
            commitMove();
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void Canvas::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    updateCard(marks_.focusedRole);
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    state_->spaceHeld = false;
    commitMove();
    updateCursor();
}

void Canvas::addRoleHere() {
    if (scene_.chain() == nullptr)
        return;
    placeAll();
    const QRectF view = visibleSheet();
    const bool isUnder = viewport()->rect().contains(state_->pointer.toPoint()) && viewport()->underMouse();
    editNew(host_.addRole(RoleKind::internal, {}, freeSpot(isUnder ? toSheet(state_->pointer) : view.center())));
}

void Canvas::renameSelected() {
    if (const Slot role = singleRole(); role != noSlot) {
        editTitle(keyOf(role));
    } else if (marks_.services.size() == 1) {
        editService(marks_.services.first());
    }
}

void Canvas::takeOffSelected() {
    const gestures::Selection selected = selection();
    if (selected.roles.empty() && selected.services.empty())
        return;
    // The task that is lit up on a card is not what Del is aimed at.
    host_.takeOff({selected.roles, selected.services, {}});
}

void Canvas::removeSelected() {
    const gestures::Selection selected = selection();
    if (selected.roles.empty() && selected.services.empty())
        return;
    host_.remove({selected.roles, selected.services, {}});
}

void Canvas::traceSelected() {
    if (scene_.chain() == nullptr)
        return;
    const Chain& chain = *scene_.chain();
    if (marks_.task != noSlot && marks_.task < chain.tasks().slotCount() && chain.tasks().at(marks_.task) != nullptr) {
        host_.traceTask(chain.tasks().at(marks_.task)->key);
    } else if (const Slot role = singleRole(); role != noSlot) {
        if (scene_.card(role)->isEndCustomer)
            host_.traceBack(keyOf(role));
        else
            host_.traceRole(keyOf(role));
    } else {
        host_.showMessage(tr("Select a task or a role to trace."));
    }
}

void Canvas::contextMenuEvent(QContextMenuEvent* event) {
    if (scene_.chain() == nullptr)
        return;
    stopGesture();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const Hit hit = byKey ? Hit{.role = singleRole()} : hitAt(event->pos());
    const bool isSelected = (hit.role != noSlot && marks_.roles.contains(hit.role)) ||
                            (hit.service != noSlot && marks_.services.contains(hit.service));
    if (!isSelected)
        selectOnly(hit);
    QMenu menu(this);
    const auto add = [&menu](const QString& text, const QString& keys, auto&& call) {
        QAction* action = menu.addAction(text + (keys.isEmpty() ? QString() : QLatin1Char('\t') + keys));
        QObject::connect(action, &QAction::triggered, action, std::forward<decltype(call)>(call));
    };
    const QPointF at = toSheet(event->pos());
    if (hit.role != noSlot) {
        const Slot role = hit.role;
        const bool isEnd = scene_.card(role)->isEndCustomer;
        if (hit.task != noSlot) {
            add(tr("Trace this task"), QStringLiteral("T"),
                [this, hit] { host_.traceTask(scene_.chain()->tasks().at(hit.task)->key); });
            menu.addSeparator();
        }
        add(tr("Rename"), QStringLiteral("F2"), [this, role] { editTitle(keyOf(role)); });
        add(tr("New task"), {}, [this, role] { host_.addTask(keyOf(role)); });
        add(isEnd ? tr("Trace back") : tr("Trace"), QStringLiteral("T"), [this] { traceSelected(); });
        menu.addSeparator();
        if (!isEnd) {
            add(tr("Add a role that this one serves"), QStringLiteral("A"), [this, role] { grow(role, true, false); });
        }
        add(tr("Add a role that serves this one"), {}, [this, role] { grow(role, false, false); });
        if (!isEnd)
            add(tr("Add its manager"), {}, [this, role] { grow(role, true, true); });
        add(tr("Connect to…"), QStringLiteral("C"), [this] { startConnecting(); });
        menu.addSeparator();
        add(tr("Delete"), tr("Del"), [this] { takeOffSelected(); });
    } else if (hit.service != noSlot) {
        add(tr("Say what it provides"), QStringLiteral("F2"), [this, hit] { editService(hit.service); });
        add(tr("Delete"), tr("Del"), [this] { takeOffSelected(); });
    } else {
        add(tr("New role here"), QStringLiteral("N"), [this, at] {
            placeAll();
            editNew(host_.addRole(RoleKind::internal, {}, freeSpot(at)));
        });
        add(tr("New end customer here"), {}, [this, at] {
            placeAll();
            editNew(host_.addRole(RoleKind::endCustomer, {}, freeSpot(at)));
        });
        menu.addSeparator();
        add(tr("Select all"), QStringLiteral("Ctrl+A"), [this] { selectAll(); });
        add(tr("Show all"), QStringLiteral("Ctrl+1"), [this] { zoomToFit(); });
    }
    emit contextMenuOpening(&menu);
    menu.exec(byKey ? viewport()->mapToGlobal(QPoint(24, 24)) : event->globalPos());
}

void Canvas::dragEnterEvent(QDragEnterEvent* event) {
    if (scene_.chain() != nullptr && event->mimeData()->hasFormat(QLatin1String(itemMimeType))) {
        event->acceptProposedAction();
    }
}

void Canvas::dragMoveEvent(QDragMoveEvent* event) {
    if (!event->mimeData()->hasFormat(QLatin1String(itemMimeType)))
        return;
    const QByteArray item = event->mimeData()->data(QLatin1String(itemMimeType));
    const Hit hit = hitAt(event->position());
    marks_.hoveredRole = hit.role;
    const QPointF centre = toSheet(event->position());
    const bool needsCard = item == "task";
    state_->dropGhost = hit.role != noSlot || needsCard
                            ? QRectF()
                            : QRectF(centre.x() - cardWidth / 2, centre.y() - 32.0, cardWidth, 64.0);
    event->setAccepted(!needsCard || hit.role != noSlot);
    viewport()->update();
}

void Canvas::dragLeaveEvent(QDragLeaveEvent*) {
    state_->dropGhost = {};
    marks_.hoveredRole = noSlot;
    viewport()->update();
}

void Canvas::dropEvent(QDropEvent* event) {
    state_->dropGhost = {};
    viewport()->update();
    if (scene_.chain() == nullptr || !event->mimeData()->hasFormat(QLatin1String(itemMimeType)))
        return;
    const QByteArray item = event->mimeData()->data(QLatin1String(itemMimeType));
    const Hit hit = hitAt(event->position());
    const QPointF at = toSheet(event->position());
    event->acceptProposedAction();
    setFocus(Qt::MouseFocusReason);
    if (item == "task") {
        if (hit.role != noSlot)
            host_.addTask(keyOf(hit.role));
        else
            host_.showMessage(tr("A task belongs to a role: drop it on a card."));
    } else if (item == "manager" && hit.role != noSlot) {
        grow(hit.role, true, true);
    } else if (item == "role" || item == "end_customer" || item == "manager") {
        const RoleKind kind = item == "end_customer" ? RoleKind::endCustomer : RoleKind::internal;
        placeAll();
        const double step = gridStep;
        const Point wanted{std::round(at.x() / step) * step, std::round(at.y() / step) * step};
        editNew(host_.addRole(kind, {}, hit.role == noSlot ? wanted : freeSpot(at)));
    }
}

} // namespace throughline
