#include "ui/canvas/accessible_part.h"

#include <QCoreApplication>
#include <QPointer>
#include <utility>

#include "ui/canvas/accessible_sheet.h"
#include "ui/canvas/accessible_words.h"

namespace throughline {

namespace {

const QString editAction = QStringLiteral("Edit");
const QString traceAction = QStringLiteral("Trace");

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(PartWords)
  public:
    static QString nameOf(const QString& action, AccessiblePart::Kind kind) {
        if (action == editAction)
            return tr("Edit");
        if (action == traceAction)
            return tr("Trace");
        if (action == QAccessibleActionInterface::showMenuAction())
            return tr("Show menu");
        return kind == AccessiblePart::Kind::task ? tr("Select and trace") : tr("Select");
    }
    static QString descriptionOf(const QString& action, AccessiblePart::Kind kind) {
        using Kind = AccessiblePart::Kind;
        if (action == editAction)
            return kind == Kind::service ? tr("Types what the service provides") : tr("Types its title");
        if (action == traceAction)
            return tr("Shows whom it reaches at the end");
        if (action == QAccessibleActionInterface::showMenuAction())
            return tr("Shows what can be done with it");
        return kind == Kind::task ? tr("Selects the task and shows whom it reaches at the end") : tr("Selects it");
    }
};

} // namespace

AccessiblePart::AccessiblePart(const AccessibleSheet& sheet, Kind kind, std::string key)
    : sheet_(sheet), kind_(kind), key_(std::move(key)) {}

AccessiblePart::Kind AccessiblePart::kindOf(const Canvas::Hit& part) {
    return part.task != noSlot ? Kind::task : part.service != noSlot ? Kind::service : Kind::role;
}

Canvas::Hit AccessiblePart::part() const {
    const Canvas* canvas = sheet_.canvas();
    if (canvas == nullptr || canvas->scene().chain() == nullptr)
        return {};
    const Scene& scene = canvas->scene();
    const Chain& chain = *scene.chain();
    Canvas::Hit part;
    switch (kind_) {
        case Kind::role:
            part.role = chain.roles().slotOf(RoleKey(key_));
            break;
        case Kind::service:
            part.service = chain.services().slotOf(ServiceKey(key_));
            return scene.arrow(part.service) != nullptr ? part : Canvas::Hit();
        case Kind::task:
            part.task = chain.tasks().slotOf(TaskKey(key_));
            if (part.task != noSlot)
                part.role = chain.roles().slotOf(chain.tasks().at(part.task)->role);
            break;
    }
    return scene.card(part.role) != nullptr ? part : Canvas::Hit();
}

bool AccessiblePart::isValid() const {
    return part() != Canvas::Hit();
}

QWindow* AccessiblePart::window() const {
    return sheet_.window();
}

QAccessibleInterface* AccessiblePart::parent() const {
    Canvas* canvas = sheet_.canvas();
    return canvas == nullptr ? nullptr : QAccessible::queryAccessibleInterface(canvas);
}

QVector<QPair<QAccessibleInterface*, QAccessible::Relation>> AccessiblePart::relations(
    QAccessible::Relation match) const {
    QVector<QPair<QAccessibleInterface*, QAccessible::Relation>> found;
    const Canvas::Hit now = part();
    if (kind_ != Kind::service || now == Canvas::Hit())
        return found;
    // From the server through the service to the customer.
    const SceneArrow& arrow = *sheet_.canvas()->scene().arrow(now.service);
    const auto add = [&](Slot role, QAccessible::Relation relation) {
        if (match.testFlag(QAccessible::RelationFlag(relation.toInt())))
            found.append({sheet_.interfaceOf({.role = role}), relation});
    };
    add(arrow.server, QAccessible::Controller);
    add(arrow.customer, QAccessible::Controlled);
    return found;
}

QString AccessiblePart::text(QAccessible::Text text) const {
    const Canvas::Hit now = part();
    if (now == Canvas::Hit())
        return {};
    const Canvas& canvas = *sheet_.canvas();
    switch (text) {
        case QAccessible::Name:
            return sentenceOf(canvas.scene(), now);
        case QAccessible::Description:
            return detailsOf(canvas.scene(), canvas.highlight() ? &*canvas.highlight() : nullptr, now);
        case QAccessible::Accelerator:
            return {};
        default:
            return {};
    }
}

QRect AccessiblePart::rect() const {
    const Canvas::Hit now = part();
    if (now == Canvas::Hit())
        return {};
    const Canvas& canvas = *sheet_.canvas();
    return canvas.placeOf(now).toAlignedRect().translated(canvas.viewport()->mapToGlobal(QPoint()));
}

QAccessible::State AccessiblePart::state() const {
    QAccessible::State state;
    const Canvas::Hit now = part();
    if (now == Canvas::Hit()) {
        state.invalid = true;
        return state;
    }
    const Canvas& canvas = *sheet_.canvas();
    state.focusable = true;
    state.selectable = true;
    state.selected = canvas.isSelected(now);
    state.focused = canvas.hasFocus() && canvas.focused() == now;
    if (kind_ != Kind::service)
        state.multiSelectable = kind_ == Kind::role;
    if (!canvas.isVisible())
        state.invisible = true;
    if (!canvas.placeOf(now).intersects(QRectF(canvas.viewport()->rect())))
        state.offscreen = true;
    return state;
}

void* AccessiblePart::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList AccessiblePart::actionNames() const {
    if (!isValid())
        return {};
    QStringList names{pressAction(), editAction, showMenuAction(), setFocusAction()};
    if (kind_ == Kind::role)
        names.insert(1, traceAction);
    return names;
}

QString AccessiblePart::localizedActionName(const QString& name) const {
    return name == setFocusAction() ? QAccessibleActionInterface::localizedActionName(name)
                                    : PartWords::nameOf(name, kind_);
}

QString AccessiblePart::localizedActionDescription(const QString& name) const {
    return name == setFocusAction() ? QAccessibleActionInterface::localizedActionDescription(name)
                                    : PartWords::descriptionOf(name, kind_);
}

void AccessiblePart::doAction(const QString& name) {
    Canvas* canvas = sheet_.canvas();
    if (canvas == nullptr || !isValid() || !actionNames().contains(name))
        return;
    if (name == setFocusAction())
        canvas->setFocus(Qt::OtherFocusReason);
    if (name == pressAction() || name == setFocusAction() || name == traceAction)
        canvas->goTo(part());
    if (name == traceAction || (name == pressAction() && kind_ == Kind::task)) {
        canvas->traceSelected();
        return;
    }
    if (name != editAction && name != showMenuAction())
        return;
    // Both open something that waits for the person; whoever asked must not wait for it. The row may go until then.
    const QAccessible::Id id = QAccessible::uniqueId(this);
    const auto later = [id, canvas, isEdit = name == editAction] {
        auto* self = dynamic_cast<AccessiblePart*>(QAccessible::accessibleInterface(id));
        if (self == nullptr || !self->isValid())
            return;
        canvas->setFocus(Qt::OtherFocusReason);
        if (isEdit)
            canvas->edit(self->part());
        else
            canvas->showMenu(self->part());
    };
    QMetaObject::invokeMethod(canvas, later, Qt::QueuedConnection);
}

QStringList AccessiblePart::keyBindingsForAction(const QString& name) const {
    if (name == editAction)
        return {QStringLiteral("F2")};
    if (name == traceAction || (name == pressAction() && kind_ == Kind::task))
        return {QStringLiteral("T")};
    return {};
}

} // namespace throughline
