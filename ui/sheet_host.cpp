#include "ui/sheet_host.h"

#include <unordered_set>

#include "core/layout/card.h"
#include "core/layout/layered.h"
#include "ui/canvas/canvas.h"
#include "ui/text.h"

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

Point middleOf(const std::vector<gestures::Placement>& placements) {
    Point sum;
    for (const gestures::Placement& one : placements)
        sum = {sum.x + one.point.x, sum.y + one.point.y};
    const auto count = static_cast<double>(placements.size());
    return {sum.x / count, sum.y / count};
}

} // namespace

SheetHost::SheetHost(DocumentBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {}

void SheetHost::settle(Result<Edit>& edit) const {
    if (!edit || canvas_ == nullptr)
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
    auto edit = from.isNone() ? gestures::addRole(bridge_.chain(), bridge_.keys(), std::move(role), {}, point)
                              : gestures::grow(bridge_.chain(), bridge_.keys(), from, std::move(role), {}, point);
    settle(edit);
    const RoleKey key = edit ? addedRole(*edit) : RoleKey();
    return bridge_.perform(edit) ? key : RoleKey();
}

RoleKey SheetHost::growRole(const RoleKey& from, RoleKind kind, Point point, bool forward, bool manager) {
    Role role;
    role.kind = kind;
    role.title = fromText(manager                         ? tr("Manager")
                          : kind == RoleKind::endCustomer ? tr("New end customer")
                                                          : tr("New role"));
    auto edit = gestures::grow(bridge_.chain(), bridge_.keys(), from, std::move(role), {}, point, forward);
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

void SheetHost::moveRoles(std::span<const gestures::Placement> placements) {
    auto edit = gestures::place(bridge_.chain(), bridge_.keys(), {}, placements);
    if (edit && !edit->isEmpty())
        settle(edit);
    bridge_.perform(edit);
}

void SheetHost::renameRole(const RoleKey& role, const std::string& title) {
    const QStringList titles = toText(title).split(QLatin1Char('>'), Qt::SkipEmptyParts);
    if (titles.size() < 2) {
        bridge_.perform(gestures::rename(bridge_.chain(), role, fromLine(toText(title))));
        return;
    }
    // "Buyer > Warehouse > Retail" is a chain: the role, whom it serves, whom they serve.
    auto edit = gestures::rename(bridge_.chain(), role, fromLine(titles.front()));
    const SceneCard* card = canvas_ == nullptr ? nullptr : canvas_->scene().card(bridge_.chain().roles().slotOf(role));
    if (!edit || card == nullptr) {
        bridge_.perform(edit);
        return;
    }
    Chain next = bridge_.chain();
    next.apply(*edit);
    RoleKey last = role;
    Point point = card->box.centre;
    for (qsizetype i = 1; i < titles.size(); ++i) {
        Role served;
        served.title = fromLine(titles.at(i));
        point.x += cardWidth + columnGap;
        const auto grown = gestures::grow(next, bridge_.keys(), last, std::move(served), {}, point);
        if (!grown) {
            bridge_.perform(grown);
            return;
        }
        last = addedRole(*grown);
        next.apply(*grown);
        edit->changes.insert(edit->changes.end(), grown->changes.begin(), grown->changes.end());
    }
    edit->label = {"add", {"chain", fromLine(toText(title))}};
    settle(edit);
    bridge_.perform(edit);
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
    // The window shows the first view, which shows every role.
    remove(selection);
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
    const auto add = [&parts](std::size_t number, const QString& one, const QString& many) {
        if (number > 0)
            parts << (number == 1 ? one : many.arg(number));
    };
    add(selection.roles.size(), tr("1 role"), tr("%1 roles"));
    add(services, tr("1 service"), tr("%1 services"));
    add(tasks, tr("1 task"), tr("%1 tasks"));
    Message message;
    message.text = tr("Removed from the chain: %1.").arg(parts.join(QStringLiteral(", ")));
    message.offersUndo = true;
    bridge_.say(message);
}

void SheetHost::layOut(const std::vector<RoleKey>& selected) {
    const Chain& whole = bridge_.chain();
    const bool isPart = selected.size() >= 2 && canvas_ != nullptr;
    std::vector<gestures::Placement> placements;
    const auto take = [&placements](const Chain& chain) {
        for (const DrawnRole& drawn : throughline::layOut(chain).roles) {
            placements.push_back({chain.roles().at(drawn.role)->key, drawn.box.centre});
        }
    };
    if (isPart) {
        take(gestures::part(whole, selected));
        std::vector<gestures::Placement> present;
        for (const gestures::Placement& one : placements) {
            const SceneCard* card = canvas_->scene().card(whole.roles().slotOf(one.role));
            present.push_back({one.role, card == nullptr ? one.point : card->box.centre});
        }
        // The part is arranged anew where it is.
        const Point from = middleOf(placements);
        const Point to = middleOf(present);
        for (gestures::Placement& one : placements) {
            one.point = {one.point.x + to.x - from.x, one.point.y + to.y - from.y};
        }
    } else {
        take(whole);
    }
    auto edit = gestures::place(whole, bridge_.keys(), {}, placements, "lay_out");
    if (edit && !edit->isEmpty())
        settle(edit);
    // The whole chain may stand far from where it was looked at.
    if (bridge_.perform(edit) && !isPart && canvas_ != nullptr)
        canvas_->zoomToFit();
}

} // namespace throughline
