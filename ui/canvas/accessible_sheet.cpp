#include "ui/canvas/accessible_sheet.h"

#include <QAccessible>
#include <algorithm>
#include <set>
#include <utility>

#include "ui/canvas/accessible_part.h"
#include "ui/canvas/accessible_words.h"
#include "ui/canvas/reading_order.h"

namespace throughline {

namespace {

/// More rows than these come as one event: "look again".
constexpr std::size_t fewRows = 32;

QAccessibleInterface* makeSheet(const QString& className, QObject* object) {
    if (className != QLatin1String(Canvas::staticMetaObject.className()))
        return nullptr;
    auto* canvas = qobject_cast<Canvas*>(object);
    return canvas == nullptr ? nullptr : new AccessibleSheet(*canvas);
}

const std::string& keyOf(const Chain& chain, const Canvas::Hit& part) {
    switch (AccessiblePart::kindOf(part)) {
        case AccessiblePart::Kind::task:
            return chain.tasks().at(part.task)->key.text();
        case AccessiblePart::Kind::service:
            return chain.services().at(part.service)->key.text();
        case AccessiblePart::Kind::role:
            break;
    }
    return chain.roles().at(part.role)->key.text();
}

void send(QAccessibleInterface* item, QAccessible::Event type) {
    QAccessibleEvent event(item, type);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installAccessibleSheet() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeSheet);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

AccessibleSheet::AccessibleSheet(Canvas& canvas) : QAccessibleWidget(&canvas, QAccessible::List) {
    QObject::connect(&canvas, &Canvas::edited, &ears_, [this](const Edit& edit) { edited(edit); });
    QObject::connect(&canvas, &Canvas::chainShown, &ears_, [this] { replaced(); });
    QObject::connect(&canvas, &Canvas::selectionChanged, &ears_, [this] { announceSelection(); });
    QObject::connect(&canvas, &Canvas::focusMoved, &ears_, [this] {
        if (!QAccessible::isActive() || isFocusPending_)
            return;
        // After what Qt says of the widget itself, which would cover it.
        isFocusPending_ = true;
        QMetaObject::invokeMethod(
            &ears_, [this] { announceFocus(); }, Qt::QueuedConnection);
    });
}

AccessibleSheet::~AccessibleSheet() {
    for (const auto& [key, id] : std::exchange(made_, {}))
        QAccessible::deleteAccessibleInterface(id);
}

Canvas* AccessibleSheet::canvas() const {
    // While a canvas is being destroyed it is no canvas any more.
    return qobject_cast<Canvas*>(object());
}

const AccessibleSheet::Order& AccessibleSheet::order() const {
    if (order_)
        return *order_;
    Order& order = order_.emplace();
    const Canvas* shown = canvas();
    if (shown == nullptr || shown->scene().chain() == nullptr)
        return order;
    const Chain& chain = *shown->scene().chain();
    order.parts = partsInOrder(shown->scene());
    order.roles.assign(chain.roles().slotCount(), -1);
    order.services.assign(chain.services().slotCount(), -1);
    order.tasks.assign(chain.tasks().slotCount(), -1);
    std::int32_t index = 0;
    for (const Canvas::Hit& part : order.parts) {
        auto& places = part.task != noSlot ? order.tasks : part.service != noSlot ? order.services : order.roles;
        places[part.task != noSlot ? part.task : part.service != noSlot ? part.service : part.role] = index++;
    }
    return order;
}

QAccessibleInterface* AccessibleSheet::made(const std::string& key) const {
    const auto found = made_.find(key);
    return found == made_.end() ? nullptr : QAccessible::accessibleInterface(found->second);
}

QAccessibleInterface* AccessibleSheet::interfaceOf(const Canvas::Hit& part) const {
    const Canvas* shown = canvas();
    if (shown == nullptr ||
        (shown->scene().card(part.role) == nullptr && shown->scene().arrow(part.service) == nullptr))
        return nullptr;
    const std::string& key = keyOf(*shown->scene().chain(), part);
    if (QAccessibleInterface* known = made(key))
        return known;
    auto* item = new AccessiblePart(*this, AccessiblePart::kindOf(part), key);
    made_[key] = QAccessible::registerAccessibleInterface(item);
    return item;
}

int AccessibleSheet::childCount() const {
    return static_cast<int>(order().parts.size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface* AccessibleSheet::child(int index) const {
    const std::vector<Canvas::Hit>& parts = order().parts;
    if (index < 0)
        return nullptr;
    if (static_cast<std::size_t>(index) < parts.size())
        return interfaceOf(parts[static_cast<std::size_t>(index)]);
    return QAccessibleWidget::child(index - static_cast<int>(parts.size()));
}

int AccessibleSheet::indexOfChild(const QAccessibleInterface* child) const {
    if (const auto* item = dynamic_cast<const AccessiblePart*>(child)) {
        const Canvas::Hit part = item->part();
        if (part == Canvas::Hit())
            return -1;
        const Order& places = order();
        return part.task != noSlot      ? places.tasks[part.task]
               : part.service != noSlot ? places.services[part.service]
                                        : places.roles[part.role];
    }
    const int among = QAccessibleWidget::indexOfChild(child);
    return among < 0 ? -1 : among + static_cast<int>(order().parts.size());
}

QAccessibleInterface* AccessibleSheet::childAt(int x, int y) const {
    const Canvas* shown = canvas();
    if (shown == nullptr)
        return nullptr;
    if (!shown->rect().contains(shown->mapFromGlobal(QPoint(x, y))))
        return nullptr;
    // An open title, the find line and the scroll bars lie above the cards. Not QAccessibleWidget::childAt(), which
    // would make every item to ask it for its place.
    QWidget* widget = shown->childAt(shown->mapFromGlobal(QPoint(x, y)));
    if (widget != nullptr && widget != shown->viewport())
        return QAccessible::queryAccessibleInterface(widget);
    if (QAccessibleInterface* item = interfaceOf(shown->hitAt(shown->viewport()->mapFromGlobal(QPoint(x, y)))))
        return item;
    return QAccessible::queryAccessibleInterface(shown->viewport());
}

QAccessibleInterface* AccessibleSheet::focusChild() const {
    const Canvas* shown = canvas();
    if (shown == nullptr || !shown->hasFocus())
        return QAccessibleWidget::focusChild();
    QAccessibleInterface* item = interfaceOf(shown->focused());
    return item != nullptr ? item : QAccessibleWidget::focusChild();
}

QString AccessibleSheet::text(QAccessible::Text text) const {
    const Canvas* shown = canvas();
    if (shown != nullptr && text == QAccessible::Description)
        return summaryOf(shown->scene());
    return QAccessibleWidget::text(text);
}

QAccessible::State AccessibleSheet::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.multiSelectable = true;
    return state;
}

void AccessibleSheet::edited(const Edit& edit) {
    order_.reset();
    const bool isHeard = QAccessible::isActive();
    std::vector<QAccessible::Id> gone;
    for (const auto& [key, id] : made_) {
        const QAccessibleInterface* item = QAccessible::accessibleInterface(id);
        if (item == nullptr || !item->isValid())
            gone.push_back(id);
    }
    for (const QAccessible::Id id : gone)
        drop(id, isHeard);
    if (!isHeard)
        return;
    announceAdded(edit);
    announceRenamed(edit);
}

void AccessibleSheet::drop(QAccessible::Id id, bool announce) {
    if (QAccessibleInterface* item = QAccessible::accessibleInterface(id); item != nullptr && announce)
        send(item, QAccessible::ObjectDestroyed);
    std::erase_if(made_, [id](const auto& entry) { return entry.second == id; });
    QAccessible::deleteAccessibleInterface(id);
}

void AccessibleSheet::announceAdded(const Edit& edit) {
    const Chain& chain = *canvas()->scene().chain();
    std::vector<Canvas::Hit> added;
    for (const AnyChange& change : edit.changes) {
        if (const auto* role = std::get_if<Change<Role>>(&change); role != nullptr && !role->before)
            added.push_back({.role = chain.roles().slotOf(role->after->key)});
        else if (const auto* service = std::get_if<Change<Service>>(&change); service != nullptr && !service->before)
            added.push_back({.service = chain.services().slotOf(service->after->key)});
        else if (const auto* task = std::get_if<Change<Task>>(&change); task != nullptr && !task->before)
            added.push_back(
                {.role = chain.roles().slotOf(task->after->role), .task = chain.tasks().slotOf(task->after->key)});
    }
    if (added.size() > fewRows) {
        send(this, QAccessible::ObjectReorder);
        return;
    }
    for (const Canvas::Hit& part : added) {
        if (QAccessibleInterface* item = interfaceOf(part))
            send(item, QAccessible::ObjectCreated);
    }
}

void AccessibleSheet::announceRenamed(const Edit& edit) {
    const Chain& chain = *canvas()->scene().chain();
    // A title is also part of the sentences of the role's tasks and services, and of those who serve it.
    std::set<std::string> keys;
    const auto addRole = [&](const RoleKey& role) {
        keys.insert(role.text());
        const Slot slot = chain.roles().slotOf(role);
        if (slot == noSlot)
            return;
        for (const Slot task : chain.tasksOf(slot))
            keys.insert(chain.tasks().at(task)->key.text());
        for (const Slot service : chain.servicesFrom(slot))
            keys.insert(chain.services().at(service)->key.text());
        for (const Slot service : chain.servicesTo(slot)) {
            keys.insert(chain.services().at(service)->key.text());
            keys.insert(chain.services().at(service)->server.text());
        }
    };
    for (const AnyChange& change : edit.changes) {
        if (const auto* role = std::get_if<Change<Role>>(&change)) {
            addRole(role->any().key);
        } else if (const auto* service = std::get_if<Change<Service>>(&change)) {
            keys.insert(service->any().key.text());
            keys.insert(service->any().server.text());
        } else if (const auto* task = std::get_if<Change<Task>>(&change)) {
            keys.insert(task->any().key.text());
            keys.insert(task->any().role.text());
        }
    }
    for (const std::string& key : keys) {
        if (QAccessibleInterface* item = made(key))
            send(item, QAccessible::NameChanged);
    }
}

void AccessibleSheet::replaced() {
    order_.reset();
    for (const auto& [key, id] : std::exchange(made_, {}))
        QAccessible::deleteAccessibleInterface(id);
    selected_.clear();
    if (QAccessible::isActive())
        send(this, QAccessible::ObjectReorder);
}

void AccessibleSheet::announceSelection() {
    if (!QAccessible::isActive() || canvas() == nullptr)
        return;
    const gestures::Selection selection = canvas()->selection();
    std::vector<std::string> now;
    for (const RoleKey& key : selection.roles)
        now.push_back(key.text());
    for (const ServiceKey& key : selection.services)
        now.push_back(key.text());
    for (const TaskKey& key : selection.tasks)
        now.push_back(key.text());
    std::ranges::sort(now);
    // Not as changes of a state: Qt's way to AT-SPI does not pass that of being selected on.
    const auto tell = [&](const std::vector<std::string>& from, const std::vector<std::string>& to,
                          QAccessible::Event type) {
        std::vector<std::string> changed;
        std::ranges::set_difference(from, to, std::back_inserter(changed));
        for (const std::string& key : changed) {
            // Nobody has asked for the others, so nobody knows them.
            if (QAccessibleInterface* item = made(key))
                send(item, type);
        }
    };
    tell(selected_, now, QAccessible::SelectionRemove);
    tell(now, selected_, QAccessible::SelectionAdd);
    selected_ = std::move(now);
    send(this, QAccessible::SelectionWithin);
}

void AccessibleSheet::announceFocus() {
    isFocusPending_ = false;
    const Canvas* shown = canvas();
    if (shown == nullptr || !shown->hasFocus())
        return;
    if (QAccessibleInterface* item = interfaceOf(shown->focused()))
        send(item, QAccessible::Focus);
}

} // namespace throughline
