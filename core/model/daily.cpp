#include "core/model/daily.h"

#include <algorithm>
#include <utility>

#include "core/model/gestures.h"
#include "core/model/task_state.h"

namespace throughline {

namespace {

bool serves(const Chain& chain, const RoleKey& server, const RoleKey& customer) {
    const Slot slot = chain.roles().slotOf(server);
    return slot != noSlot && std::ranges::any_of(chain.servicesFrom(slot), [&](Slot service) {
               return chain.services().at(service)->customer == customer;
           });
}

Status missing(std::string_view kind, const std::string& key) {
    return {Code::notFound, "there is no %1 %2", {std::string(kind), key}};
}

/// Puts the row into the edit, whether it is there already or not, unless it is there as it is.
template <class E>
void put(const Chain& chain, Edit& edit, E row) {
    const Row<E> before = chain.table<E>().share(identityOf(row));
    if (!before) {
        edit.add(std::move(row));
    } else if (*before != row) {
        edit.change(before, std::move(row));
    }
}

/// One edit of the relationships of the servers with one customer; a relationship that would only say what is taken
/// for granted is not made.
template <class Adjust>
Result<Edit> changeRelationships(const Chain& chain, std::string code, std::span<const RoleKey> servers,
                                 const RoleKey& customer, const Adjust& adjust) {
    const Role* role = chain.roles().find(customer);
    if (role == nullptr)
        return missing("role", customer.text());
    Edit edit{{std::move(code), {role->title}}, {}};
    bool isServed = false;
    for (const RoleKey& server : servers) {
        if (!serves(chain, server, customer))
            continue;
        isServed = true;
        Relationship kept = relationshipOf(chain, server, customer);
        const Relationship before = kept;
        adjust(kept);
        if (kept != before)
            put(chain, edit, std::move(kept));
    }
    if (!isServed)
        return Status(Code::invalid, "“%1” is no direct customer; draw a service to it first", {role->title});
    return edit;
}

Result<Edit> withLabel(Result<Edit> edit, std::string code, const std::string& title) {
    if (edit)
        edit->label = {std::move(code), {title}};
    return edit;
}

} // namespace

Relationship relationshipOf(const Chain& chain, const RoleKey& server, const RoleKey& customer) {
    if (const Relationship* kept = chain.relationships().find({server, customer}))
        return *kept;
    Relationship made{server, customer, {}, std::nullopt, false};
    const Slot slot = chain.roles().slotOf(server);
    if (slot == noSlot)
        return made;
    for (const Slot from : chain.servicesFrom(slot)) {
        const Service& service = *chain.services().at(from);
        if (service.manager && service.customer == customer)
            made.sway = {Sway::pay, Sway::career, Sway::reputation};
    }
    return made;
}

namespace gestures {

Result<Edit> addTask(const Chain& chain, KeySource& keys, Task task) {
    if (task.service) {
        const Service* service = chain.services().find(task.service);
        if (service == nullptr)
            return missing("service", task.service.text());
        if (task.role.isNone())
            task.role = service->server;
    }
    if (!chain.roles().contains(task.role))
        return missing("role", task.role.text());
    return add(chain, keys, std::move(task));
}

Result<Edit> startTask(const Chain& chain, const TaskKey& key) {
    const Task* task = chain.tasks().find(key);
    if (task == nullptr)
        return missing("task", key.text());
    if (task->state == TaskState::delivered)
        return Status(Code::invalid, "“%1” was delivered already; it cannot be started", {task->title});
    Task started = *task;
    setState(started, TaskState::inProgress, {});
    return withLabel(change(chain, std::move(started)), "start", task->title);
}

Result<Edit> deliverTask(const Chain& chain, const TaskKey& key, const Delivery& delivery) {
    const Task* task = chain.tasks().find(key);
    if (task == nullptr)
        return missing("task", key.text());
    Task done = *task;
    setState(done, TaskState::delivered, delivery.day);
    done.delivered = delivery.day;
    if (delivery.outcome)
        done.outcome = delivery.outcome;
    if (delivery.benefit)
        done.benefit = *delivery.benefit;
    if (delivery.lesson)
        done.lesson = *delivery.lesson;
    if (delivery.impact)
        done.impact = delivery.impact;
    return withLabel(change(chain, std::move(done)), "deliver", task->title);
}

Result<Edit> dropTask(const Chain& chain, const TaskKey& key) {
    const Task* task = chain.tasks().find(key);
    if (task == nullptr)
        return missing("task", key.text());
    if (task->state == TaskState::delivered)
        return Status(Code::invalid, "“%1” was delivered already; it cannot be dropped", {task->title});
    Task dropped = *task;
    setState(dropped, TaskState::dropped, {});
    return withLabel(change(chain, std::move(dropped)), "drop", task->title);
}

Result<Edit> addFeedback(const Chain& chain, KeySource& keys, Feedback remark) {
    if (!chain.roles().contains(remark.customer))
        return missing("role", remark.customer.text());
    if (remark.task && !chain.tasks().contains(remark.task))
        return missing("task", remark.task.text());
    if (!remark.score && remark.note.empty())
        return Status(Code::invalid, "a remark needs a score or a note");
    return add(chain, keys, std::move(remark));
}

Result<Edit> setSway(const Chain& chain, std::span<const RoleKey> servers, const RoleKey& customer,
                     std::vector<Sway> sway) {
    std::ranges::sort(sway);
    sway.erase(std::unique(sway.begin(), sway.end()), sway.end());
    return changeRelationships(chain, "sway", servers, customer, [&](Relationship& kept) { kept.sway = sway; });
}

Result<Edit> setVouches(const Chain& chain, std::span<const RoleKey> servers, const RoleKey& customer, bool vouches) {
    return changeRelationships(chain, "vouches", servers, customer,
                               [&](Relationship& kept) { kept.vouches = vouches; });
}

Result<Edit> reorderCustomers(const Chain& chain, std::span<const RoleKey> servers,
                              std::span<const RoleKey> customers) {
    Edit edit{{"order_customers", {std::to_string(customers.size())}}, {}};
    for (std::size_t i = 0; i < customers.size(); ++i) {
        if (std::ranges::none_of(servers, [&](const RoleKey& server) { return serves(chain, server, customers[i]); }))
            return Status(
                Code::invalid, "“%1” is no direct customer; draw a service to it first",
                {chain.roles().contains(customers[i]) ? chain.roles().find(customers[i])->title : customers[i].text()});
        if (std::ranges::find(customers.first(i), customers[i]) != customers.first(i).end())
            return Status(Code::invalid, "“%1” is named twice", {chain.roles().find(customers[i])->title});
    }
    for (const RoleKey& server : servers) {
        for (auto kept = chain.relationships().begin(); kept != chain.relationships().end(); ++kept) {
            if (kept->server != server || !kept->rank ||
                std::ranges::find(customers, kept->customer) != customers.end())
                continue;
            Relationship placeless = *kept;
            placeless.rank.reset();
            edit.change(chain.relationships().row(kept.slot()), std::move(placeless));
        }
        for (std::size_t i = 0; i < customers.size(); ++i) {
            if (!serves(chain, server, customers[i]))
                continue;
            Relationship kept = relationshipOf(chain, server, customers[i]);
            kept.rank = static_cast<std::int64_t>(i) + 1;
            put(chain, edit, std::move(kept));
        }
    }
    return edit;
}

Result<Edit> setInfluence(const Chain& chain, const RoleKey& from, const RoleKey& to, std::optional<double> strength) {
    for (const RoleKey& role : {from, to}) {
        if (!chain.roles().contains(role))
            return missing("role", role.text());
    }
    if (from == to)
        return Status(Code::invalid, "a role does not influence itself");
    Edit edit{{"influence", {chain.roles().find(from)->title, chain.roles().find(to)->title}}, {}};
    if (strength) {
        put(chain, edit, Influence{from, to, *strength});
    } else if (Row<Influence> before = chain.influences().share({from, to})) {
        edit.remove(std::move(before));
    }
    return edit;
}

} // namespace gestures
} // namespace throughline
