#include <QLabel>
#include <QMenu>
#include <QWidgetAction>
#include <algorithm>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"
#include "ui/looks/theme.h"

// Services that are drawn, and roles that come with one.
namespace throughline {

namespace {

/// A line that says what the menu is about; style sheets leave the text of a section out.
void addHeading(QMenu& menu, const QString& text) {
    auto* label = new QLabel(text, &menu);
    label->setProperty("look", "caption");
    label->setContentsMargins(10, 4, 16, 4);
    auto* heading = new QWidgetAction(&menu);
    heading->setDefaultWidget(label);
    heading->setEnabled(false);
    menu.addAction(heading);
}

} // namespace

void Canvas::addRole(RoleKind kind, QPointF wanted) {
    if (scene_.chain() == nullptr)
        return;
    placeAll();
    editNew(host_.addRole(kind, {}, freeSpot(wanted)));
}

void Canvas::addRoleHere(RoleKind kind) {
    addRole(kind, placeForNew());
}

void Canvas::grow(Slot from, const Growth& growth, std::optional<QPointF> at) {
    const SceneCard* card = scene_.card(from);
    if (card == nullptr) {
        if (scene_.chain() != nullptr)
            host_.showMessage(tr("Select the role from which the chain grows."));
        return;
    }
    if (growth.forward && card->isEndCustomer) {
        host_.showMessage(tr("The chain ends at an end customer: it serves nobody here."));
        return;
    }
    const RoleKey key = keyOf(from);
    const throughline::Box box = card->box;
    placeAll();
    const double side = growth.forward ? 1.0 : -1.0;
    const Point spot = at                 ? freeSpot(*at)
                       : growth.isManager ? freeSpot({box.centre.x, box.top() - 2 * cardGap - 56.0})
                                          : spotInColumn({box.centre.x + side * (cardWidth + columnGap), box.centre.y});
    const RoleKey grown = host_.growRole(key, growth.kind, growth.title, spot, growth.forward, growth.isManager);
    if (growth.title.empty()) {
        editNew(grown);
    } else if (!grown.isNone()) {
        setSelection({{grown}, {}, {}});
        revealRole(grown);
    }
}

void Canvas::growToward(Qt::Key direction) {
    const Slot from = singleRole();
    const SceneCard* card = scene_.card(from);
    if (direction == Qt::Key_Left || direction == Qt::Key_Right || card == nullptr) {
        grow(from, {.forward = direction == Qt::Key_Right});
        return;
    }
    constexpr double step = 40.0 + 2 * cardGap; // to the middle of a card above or below
    const bool isDown = direction == Qt::Key_Down;
    const double y = isDown ? card->box.bottom() + step : card->box.top() - step;
    const Point spot = spotInColumn({card->box.centre.x, y}, isDown ? 1 : -1);
    grow(from, {.forward = isDown && !card->isEndCustomer}, QPointF(spot.x, spot.y));
}

void Canvas::addEndCustomer() {
    const SceneCard* card = scene_.card(singleRole());
    if (card == nullptr || card->isEndCustomer)
        addRoleHere(RoleKind::endCustomer);
    else
        grow(singleRole(), {.kind = RoleKind::endCustomer});
}

void Canvas::addManager() {
    if (singleRole() == noSlot)
        host_.showMessage(tr("Select the role whose manager it is."));
    else
        grow(singleRole(), {.isManager = true});
}

void Canvas::addTaskToSelected() {
    if (singleRole() == noSlot)
        host_.showMessage(tr("Select the role that does the task."));
    else
        host_.addTask(keyOf(singleRole()));
}

void Canvas::connectTo(QPointF pixel) {
    const Hit hit = hitAt(pixel);
    if (hit.role != noSlot) {
        connectTo(hit.role);
    } else if (state_->mode == State::Mode::connecting) {
        askWhat(pixel);
    } else {
        stopGesture();
    }
}

void Canvas::connectTo(Slot role) {
    const Slot from = state_->from;
    const bool forward = state_->forward;
    const bool isPicking = state_->mode == State::Mode::picking;
    stopGesture();
    if (scene_.card(from) == nullptr || scene_.card(role) == nullptr)
        return;
    if (role == from) {
        if (isPicking)
            host_.showMessage(tr("A role does not serve itself. Choose another card, or press Esc."));
        return;
    }
    const RoleKey one = keyOf(from);
    const RoleKey other = keyOf(role);
    host_.connectRoles(forward ? one : other, forward ? other : one, false);
}

void Canvas::askWhat(QPointF pixel) {
    const Slot from = state_->from;
    const bool forward = state_->forward;
    // The new card begins where the service was dropped.
    const QPointF at = toSheet(pixel) + QPointF((forward ? 1 : -1) * cardWidth / 2, 0.0);
    // The service stays drawn to where it was dropped until there is an answer.
    state_->mode = State::Mode::picking;
    state_->pointer = pixel;
    viewport()->update();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("createWhat"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Create what?"));
    addHeading(*menu, tr("Create what?"));
    const auto add = [&](const char* icon, const QString& text, const Growth& growth) {
        return menu->addAction(themeIcon(QString::fromLatin1(icon)), text, this, [this, from, growth, at] {
            stopGesture();
            grow(from, growth, at);
        });
    };
    QAction* first = add("role", tr("&Role"), {.forward = forward});
    if (forward) {
        add("end-customer", tr("&End customer"), {.kind = RoleKind::endCustomer});
        add("manager", tr("&Manager"), {.isManager = true});
    }
    menu->addSeparator();
    menu->addAction(tr("E&xisting role…"), this, [this, pixel, at] { openPicker(pixel, at); });
    // What was chosen runs first; where nothing was, the service is let go.
    connect(
        menu, &QMenu::aboutToHide, this,
        [this] {
            if (state_->mode == State::Mode::picking && !state_->picker)
                stopGesture();
        },
        Qt::QueuedConnection);
    menu->popup(viewport()->mapToGlobal(pixel).toPoint());
    menu->setActiveAction(first);
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
    revealRole(keyOf(from));
    const QRectF rect = toPixels(scene_.card(from)->rect());
    openPicker({rect.right() + 24.0, rect.center().y() - 16.0}, std::nullopt);
    updateCursor();
    viewport()->update();
}

void Canvas::openPicker(QPointF pixel, std::optional<QPointF> newAt) {
    const Slot from = state_->from;
    if (scene_.card(from) == nullptr)
        return;
    auto* picker = new RolePicker(viewport(), *scene_.chain(), keyOf(from), palette_);
    state_->picker = picker;
    picker->setPrompt(state_->forward ? tr("Who is served?") : tr("Who serves?"));
    connect(picker, &RolePicker::chosen, this,
            [this](const RoleKey& role) { connectTo(scene_.chain()->roles().slotOf(role)); });
    connect(picker, &RolePicker::named, this, [this, newAt](const QString& title) {
        const Slot start = state_->from;
        const bool forward = state_->forward;
        stopGesture();
        grow(start, {.forward = forward, .title = title.toStdString()}, newAt);
    });
    connect(picker, &RolePicker::cancelled, this, &Canvas::stopGesture);
    picker->open(pixel.toPoint());
}

void Canvas::closePicker() {
    RolePicker* picker = state_->picker;
    state_->picker.clear();
    if (picker != nullptr)
        picker->end();
}

void Canvas::stopGesture() {
    if (state_->mode == State::Mode::dragging)
        endDrag(false);
    closePicker();
    state_->mode = State::Mode::idle;
    state_->from = noSlot;
    state_->band = {};
    state_->pressedHandle = Handle::none;
    state_->pressedHit = {};
    state_->edgeTimer.stop();
    updateCursor();
    viewport()->update();
}

} // namespace throughline
