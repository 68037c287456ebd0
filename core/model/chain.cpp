#include "core/model/chain.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <variant>

#include "core/model/check.h"
#include "core/model/fields.h"

namespace throughline {

namespace {

bool sameEnds(const Change<Service>& change) {
    return change.before && change.after && change.before->server == change.after->server &&
           change.before->customer == change.after->customer;
}

bool sameEnds(const Change<Task>& change) {
    return change.before && change.after && change.before->role == change.after->role;
}

template <class E>
constexpr bool hangsOnRoles = std::is_same_v<E, Service> || std::is_same_v<E, Task>;

/// Calls `visit` with the changes of services and tasks whose ends are not the same before and after.
template <class Visit>
void forEachRelinked(const Edit& edit, Visit&& visit) {
    for (const AnyChange& any : edit.changes) {
        std::visit(
            [&]<class E>(const Change<E>& change) {
                if constexpr (hangsOnRoles<E>) {
                    if (!sameEnds(change))
                        visit(change);
                }
            },
            any);
    }
}

template <class E>
void applyTo(Table<E>& table, const Change<E>& change) {
    if (!change.before) {
        table.insert(change.after);
        return;
    }
    const Slot slot = table.slotOf(change.identity());
    if (change.after) {
        table.replace(slot, change.after);
    } else {
        table.erase(slot);
    }
}

template <class E>
bool sameRows(const Table<E>& a, const Table<E>& b) {
    if (a.size() != b.size())
        return false;
    return std::ranges::all_of(a, [&](const E& row) {
        const E* other = b.find(identityOf(row));
        return other && *other == row;
    });
}

} // namespace

Chain::Chain() {
    std::get<Table<DocumentInfo>>(tables_).insert(std::make_shared<const DocumentInfo>());
}

Result<Chain> Chain::assembled(Tables tables) {
    Chain chain;
    if (std::get<Table<DocumentInfo>>(tables).size() == 0) {
        std::get<Table<DocumentInfo>>(tables).insert(std::make_shared<const DocumentInfo>());
    }
    chain.tables_ = std::move(tables);
    if (Status status = chain.linkAll(); !status)
        return status;
    if (Status status = checkWhole(chain); !status)
        return status;
    return chain;
}

Status Chain::linkAll() {
    Status status;
    const auto linkEach = [&]<class E>(const Table<E>& table, RoleKey E::*role, std::string_view member,
                                       SlotLists& lists) {
        std::vector<Slot> rows;
        rows.reserve(table.size());
        for (auto it = table.begin(); it != table.end(); ++it) {
            rows.push_back(it.slot());
        }
        std::vector<Slot> owners;
        roles().slotsOf(
            rows.size(), [&](std::size_t i) -> const RoleKey& { return table.at(rows[i])->*role; }, owners);
        lists.reserve(roles().slotCount(), table.slotCount());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (owners[i] != noSlot) {
                lists.insert(owners[i], rows[i]);
            } else if (status) {
                const E& row = *table.at(rows[i]);
                status = danglingReference(std::string(member), Description<Role>::name, (row.*role).text());
                status = status.at(rowPlace(row, member));
            }
        }
    };
    linkEach(services(), &Service::server, "server", outgoing_);
    linkEach(services(), &Service::customer, "customer", incoming_);
    linkEach(tasks(), &Task::role, "role", ownTasks_);
    return status;
}

std::vector<const View*> Chain::orderedViews() const {
    std::vector<const View*> ordered;
    for (const View& view : views())
        ordered.push_back(&view);
    std::ranges::sort(ordered, [](const View* a, const View* b) {
        return std::tie(a->position, a->key) < std::tie(b->position, b->key);
    });
    return ordered;
}

const View* Chain::firstView() const {
    const auto ordered = orderedViews();
    return ordered.empty() ? nullptr : ordered.front();
}

bool Chain::hasKeyText(std::string_view text) const {
    bool found = false;
    forEachKind([&]<class E>() {
        if constexpr (hasKey<E>) {
            found = found || table<E>().slotOfText(text) != noSlot;
        }
    });
    return found;
}

void Chain::link(const Service& service) {
    const Slot slot = services().slotOf(service.key);
    outgoing_.insert(roles().slotOf(service.server), slot);
    incoming_.insert(roles().slotOf(service.customer), slot);
}

void Chain::unlink(const Service& service) {
    const Slot slot = services().slotOf(service.key);
    outgoing_.erase(roles().slotOf(service.server), slot);
    incoming_.erase(roles().slotOf(service.customer), slot);
}

void Chain::link(const Task& task) {
    ownTasks_.insert(roles().slotOf(task.role), tasks().slotOf(task.key));
}

void Chain::unlink(const Task& task) {
    ownTasks_.erase(roles().slotOf(task.role), tasks().slotOf(task.key));
}

void Chain::apply(const Edit& edit) {
    // Links go by the slots of roles: they are cut while the old roles are still there, and tied when the new ones are.
    forEachRelinked(edit, [&](const auto& change) {
        if (change.before)
            unlink(*change.before);
    });
    for (const AnyChange& any : edit.changes) {
        std::visit([&]<class E>(const Change<E>& change) { applyTo(std::get<Table<E>>(tables_), change); }, any);
    }
    forEachRelinked(edit, [&](const auto& change) {
        if (change.after)
            link(*change.after);
    });
}

bool operator==(const Chain& a, const Chain& b) {
    bool same = true;
    forEachKind([&]<class E>() { same = same && sameRows(a.table<E>(), b.table<E>()); });
    return same;
}

} // namespace throughline
