#include "ui/sheet/sheet_host.h"

#include <QLocale>
#include <unordered_set>

#include "core/layout/card.h"
#include "ui/canvas/canvas.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

RoleKey addedRole(const Edit& edit) {
    for (const AnyChange& change : edit.changes) {
        const auto* role = std::get_if<Change<Role>>(&change);
        if (role != nullptr && !role->before)
            return role->after->key;
    }
    return {};
}

} // namespace

SheetHost::SheetHost(DocumentBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] { before_.clear(); });
    connect(&bridge_, &DocumentBridge::edited, this, &SheetHost::noteSelection);
    bridge_.setCompletion([this](Edit& edit) {
        if (canvas_ != nullptr)
            selected_ = canvas_->selection();
        arrangeNew(edit);
        placeNew(edit);
    });
}

void SheetHost::settle(Result<Edit>& edit) const {
    if (!edit || canvas_ == nullptr)
        return;
    // Other views show what they place, so there is nothing to write down.
    if (view_)
        return;
    ViewKey view;
    std::unordered_set<std::string> placed;
    for (const AnyChange& change : edit->changes) {
        if (const auto* added = std::get_if<Change<View>>(&change))
            view = added->any().key;
        if (const auto* place = std::get_if<Change<Place>>(&change))
            placed.insert(place->any().role.text());
    }
    if (view.isNone()) {
        const View* first = bridge_.chain().firstView();
        if (first == nullptr)
            return;
        view = first->key;
    }
    for (const SceneCard& card : canvas_->scene().cards()) {
        if (card.role == noSlot || card.isPlaced)
            continue;
        const Role* role = bridge_.chain().roles().at(card.role);
        if (role == nullptr || placed.contains(role->key.text()))
            continue;
        edit->add(Place{view, role->key, card.box.centre.x, card.box.centre.y});
    }
}

RoleKey SheetHost::addRole(RoleKind kind, const std::string& title, Point point) {
    return addServed({}, title, kind, point);
}

RoleKey SheetHost::addServed(const RoleKey& from, const std::string& title, RoleKind kind, Point point) {
    Role role;
    role.kind = kind;
    role.title = title;
    if (role.title.empty())
        role.title = fromText(kind == RoleKind::internal ? tr("New role") : tr("New end customer"));
    role.department = departmentAt(kind, point);
    auto edit = from.isNone() ? gestures::addRole(bridge_.chain(), bridge_.keys(), std::move(role), view_, point)
                              : gestures::grow(bridge_.chain(), bridge_.keys(), from, std::move(role), view_, point);
    settle(edit);
    const RoleKey key = edit ? addedRole(*edit) : RoleKey();
    return bridge_.perform(edit) ? key : RoleKey();
}

RoleKey SheetHost::growRole(const RoleKey& from, RoleKind kind, const std::string& title, Point point, bool forward,
                            bool manager) {
    Role role;
    role.kind = kind;
    role.title = fromLine(toText(title));
    if (role.title.empty()) {
        role.title = fromText(manager                         ? tr("Manager")
                              : kind == RoleKind::endCustomer ? tr("New end customer")
                                                              : tr("New role"));
    }
    role.department = departmentAt(kind, point);
    auto edit = gestures::grow(bridge_.chain(), bridge_.keys(), from, std::move(role), view_, point, forward);
    if (edit && manager) {
        for (AnyChange& change : edit->changes) {
            if (auto* service = std::get_if<Change<Service>>(&change)) {
                Service marked = *service->after;
                marked.manager = true;
                service->after = std::make_shared<const Service>(std::move(marked));
            }
        }
    }
    settle(edit);
    const RoleKey key = edit ? addedRole(*edit) : RoleKey();
    return bridge_.perform(edit) ? key : RoleKey();
}

void SheetHost::connectRoles(const RoleKey& server, const RoleKey& customer, bool manager) {
    bridge_.perform(gestures::connect(bridge_.chain(), bridge_.keys(), server, customer, manager));
}

void SheetHost::addTask(const RoleKey& role) {
    const Chain& chain = bridge_.chain();
    const Role* row = chain.roles().find(role);
    if (row == nullptr)
        return;
    if (row->kind == RoleKind::endCustomer) {
        bridge_.sayNote(tr("An end customer has no tasks here: give the task to a role that serves it."));
        return;
    }
    Task task;
    task.title = fromText(tr("New task"));
    task.role = role;
    task.asked = bridge_.today();
    // With one customer there is no question for whom it is.
    const auto services = chain.servicesFrom(chain.roles().slotOf(role));
    if (services.size() == 1)
        task.service = chain.services().at(*services.begin())->key;
    const auto edit = gestures::add(chain, bridge_.keys(), std::move(task));
    if (!bridge_.perform(edit))
        return;
    emit taskAdded(std::get<Change<Task>>(edit->changes.front()).after->key);
}

void SheetHost::moveRoles(std::span<const gestures::Placement> placements, const std::string& code) {
    auto edit = gestures::place(bridge_.chain(), bridge_.keys(), view_, placements, code);
    if (edit && !edit->isEmpty()) {
        settle(edit);
        if (code == "move") {
            moveToLanes(*edit, placements);
            return;
        }
    }
    bridge_.perform(edit);
}

void SheetHost::renameTask(const TaskKey& task, const std::string& title) {
    const Task* row = bridge_.chain().tasks().find(task);
    if (row == nullptr)
        return;
    Task next = *row;
    next.title = fromLine(toText(title));
    bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
}

void SheetHost::renameService(const ServiceKey& service, const std::string& provides) {
    const Service* row = bridge_.chain().services().find(service);
    if (row == nullptr)
        return;
    Service next = *row;
    next.provides = fromLine(toText(provides));
    bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
}

void SheetHost::takeOff(const gestures::Selection& selection) {
    // The first view shows every role, and what is no role has no place that it could be taken off.
    if (view_.isNone() || selection.roles.empty()) {
        remove(selection);
        return;
    }
    auto edit = gestures::takeOff(bridge_.chain(), view_, selection.roles);
    const auto services = gestures::remove(bridge_.chain(), {{}, selection.services, {}});
    if (edit && services)
        edit->changes.insert(edit->changes.end(), services->changes.begin(), services->changes.end());
    if (!bridge_.perform(edit))
        return;
    Message message;
    message.text =
        tr("Taken off this view: %n role(s), still in the chain.", nullptr, static_cast<int>(selection.roles.size()));
    message.offersUndo = true;
    bridge_.say(message);
}

void SheetHost::remove(const gestures::Selection& selection) {
    const std::size_t count = selection.roles.size() + selection.services.size() + selection.tasks.size();
    if (count == 0)
        return;
    const auto edit = gestures::remove(bridge_.chain(), selection);
    std::size_t services = 0;
    std::size_t tasks = 0;
    if (edit) {
        for (const AnyChange& change : edit->changes) {
            if (const auto* service = std::get_if<Change<Service>>(&change))
                services += service->after ? 0U : 1U;
            if (const auto* task = std::get_if<Change<Task>>(&change))
                tasks += task->after ? 0U : 1U;
        }
    }
    if (!bridge_.perform(edit))
        return;
    QStringList parts;
    const auto whole = [](std::size_t number) { return static_cast<int>(number); };
    if (!selection.roles.empty())
        parts << tr("%n role(s)", nullptr, whole(selection.roles.size()));
    if (services > 0)
        parts << tr("%n service(s)", nullptr, whole(services));
    if (tasks > 0)
        parts << tr("%n task(s)", nullptr, whole(tasks));
    Message message;
    message.text = tr("Removed from the chain: %1.").arg(QLocale().createSeparatedList(parts));
    message.offersUndo = true;
    bridge_.say(message);
}

} // namespace throughline
