#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/model/fields.h"
#include "core/model/gestures.h"

namespace throughline::gestures {

namespace {

/// Adds rows to a chain that is being made; rows come in an order in which what they name is there.
template <class E>
void put(Edit& edit, const Table<E>& table, const IdentityOf<E>& identity) {
    if (auto row = table.share(identity))
        edit.changes.emplace_back(Change<E>{nullptr, std::move(row)});
}

/// New keys for old ones, made on first sight.
class Renaming {
  public:
    Renaming(const Chain& chain, KeySource& keys) : chain_(chain), keys_(keys) {}

    template <class E>
    Key<E> of(const Key<E>& old) {
        if (old.isNone())
            return old;
        auto [entry, isNew] = keys<E>().try_emplace(old);
        while (isNew && entry->second.isNone()) {
            auto key = keys_.make<E>(Description<E>::letter);
            if (!chain_.hasKeyText(key.text()))
                entry->second = std::move(key);
        }
        return entry->second;
    }
    template <class E>
    std::vector<Key<E>> of(const std::vector<Key<E>>& old) {
        std::vector<Key<E>> renamed;
        for (const Key<E>& key : old) {
            Key<E> next = of(key);
            // Two people of the source may be the same one here.
            if (std::ranges::find(renamed, next) == renamed.end())
                renamed.push_back(std::move(next));
        }
        return renamed;
    }
    template <class E>
    void match(const Key<E>& old, const Key<E>& present) {
        keys<E>()[old] = present;
    }

  private:
    template <class E>
    std::map<Key<E>, Key<E>>& keys() {
        return std::get<std::map<Key<E>, Key<E>>>(maps_);
    }

    const Chain& chain_;
    KeySource& keys_;
    std::tuple<std::map<PersonKey, PersonKey>, std::map<RoleKey, RoleKey>, std::map<ServiceKey, ServiceKey>,
               std::map<ValueKey, ValueKey>, std::map<GoalKey, GoalKey>, std::map<TaskKey, TaskKey>,
               std::map<PartnershipKey, PartnershipKey>, std::map<FeedbackKey, FeedbackKey>,
               std::map<OpportunityKey, OpportunityKey>>
        maps_;
};

/// Adds what `other` has and `chain` lacks; rows that `isSame` finds in the chain are matched instead.
template <class E, class Same>
void addOrMatch(const Chain& chain, const Chain& other, Renaming& renaming, Edit& edit, Same&& isSame) {
    for (const E& row : other.table<E>()) {
        const Table<E>& present = chain.table<E>();
        const auto found =
            std::find_if(present.begin(), present.end(), [&](const E& here) { return isSame(here, row); });
        if (found != present.end()) {
            renaming.match(row.key, found->key);
            continue;
        }
        E added = row;
        added.key = renaming.of(row.key);
        edit.add(std::move(added));
    }
}

void addWork(const Chain& other, Renaming& renaming, Edit& edit) {
    for (Service row : other.services()) {
        row.key = renaming.of(row.key);
        row.server = renaming.of(row.server);
        row.customer = renaming.of(row.customer);
        edit.add(std::move(row));
    }
    for (Task row : other.tasks()) {
        row.key = renaming.of(row.key);
        row.role = renaming.of(row.role);
        row.service = renaming.of(row.service);
        if (row.impact)
            row.impact->at = renaming.of(row.impact->at);
        row.values = renaming.of(row.values);
        row.goals = renaming.of(row.goals);
        edit.add(std::move(row));
    }
}

void addBonds(const Chain& other, Renaming& renaming, Edit& edit) {
    for (Relationship row : other.relationships()) {
        row.server = renaming.of(row.server);
        row.customer = renaming.of(row.customer);
        edit.add(std::move(row));
    }
    for (Influence row : other.influences()) {
        row.from = renaming.of(row.from);
        row.to = renaming.of(row.to);
        edit.add(std::move(row));
    }
    for (Partnership row : other.partnerships()) {
        row.key = renaming.of(row.key);
        row.roles = renaming.of(row.roles);
        row.goals = renaming.of(row.goals);
        edit.add(std::move(row));
    }
    for (Feedback row : other.feedback()) {
        row.key = renaming.of(row.key);
        row.customer = renaming.of(row.customer);
        row.task = renaming.of(row.task);
        edit.add(std::move(row));
    }
    for (Opportunity row : other.opportunities()) {
        row.key = renaming.of(row.key);
        row.customer = renaming.of(row.customer);
        edit.add(std::move(row));
    }
}

} // namespace

Chain part(const Chain& chain, std::span<const RoleKey> roles) {
    const std::set<RoleKey> taken(roles.begin(), roles.end());
    const auto has = [&](const RoleKey& role) { return taken.contains(role); };
    Edit edit;
    std::set<PersonKey> people;
    std::set<ValueKey> values;
    std::set<GoalKey> goals;
    const auto addTask = [&](Task task) {
        values.insert(task.values.begin(), task.values.end());
        goals.insert(task.goals.begin(), task.goals.end());
        const Service* service = chain.services().find(task.service);
        if (service && !has(service->customer))
            task.service = {};
        if (task.impact && task.impact->at && !has(task.impact->at))
            task.impact->at = {};
        edit.add(std::move(task));
    };
    for (const RoleKey& key : taken) {
        const Slot slot = chain.roles().slotOf(key);
        if (slot == noSlot)
            continue;
        const Role& role = *chain.roles().at(slot);
        people.insert(role.holders.begin(), role.holders.end());
        put(edit, chain.roles(), key);
        for (const Slot service : chain.servicesFrom(slot)) {
            const Service& row = *chain.services().at(service);
            if (has(row.customer))
                put(edit, chain.services(), row.key);
        }
        for (const Slot task : chain.tasksOf(slot))
            addTask(*chain.tasks().at(task));
    }
    for (const View& view : chain.views()) {
        put(edit, chain.views(), view.key);
        for (const RoleKey& role : taken)
            put(edit, chain.places(), {view.key, role});
    }
    for (const Relationship& row : chain.relationships()) {
        if (has(row.server) && has(row.customer))
            put(edit, chain.relationships(), identityOf(row));
    }
    for (const Influence& row : chain.influences()) {
        if (has(row.from) && has(row.to))
            put(edit, chain.influences(), identityOf(row));
    }
    for (const Partnership& row : chain.partnerships()) {
        if (!std::ranges::all_of(row.roles, has))
            continue;
        goals.insert(row.goals.begin(), row.goals.end());
        put(edit, chain.partnerships(), row.key);
    }
    for (const PersonKey& key : people)
        put(edit, chain.people(), key);
    for (const ValueKey& key : values)
        put(edit, chain.values(), key);
    for (const GoalKey& key : goals)
        put(edit, chain.goals(), key);
    Chain copied;
    copied.apply(edit);
    return copied;
}

Result<Edit> paste(const Chain& chain, KeySource& keys, const Chain& other, ViewKey view, Point offset) {
    Edit edit{{"paste", {std::to_string(other.roles().size())}}, {}};
    if (other.roles().isEmpty())
        return edit;
    if (!view) {
        if (const View* first = chain.firstView())
            view = first->key;
    }
    if (view && !chain.views().contains(view)) {
        return Status(Code::notFound, "there is no %1 %2", {"view", view.text()});
    }
    Renaming renaming(chain, keys);
    addOrMatch<Person>(chain, other, renaming, edit, [](const Person& here, const Person& row) {
        return here.name == row.name && here.email == row.email;
    });
    addOrMatch<Value>(chain, other, renaming, edit,
                      [](const Value& here, const Value& row) { return here.title == row.title; });
    addOrMatch<Goal>(chain, other, renaming, edit,
                     [](const Goal& here, const Goal& row) { return here.title == row.title; });
    for (Role row : other.roles()) {
        row.key = renaming.of(row.key);
        row.holders = renaming.of(row.holders);
        edit.add(std::move(row));
    }
    addWork(other, renaming, edit);
    addBonds(other, renaming, edit);
    if (const View* source = other.firstView()) {
        if (!view) {
            view = keys.make<View>(Description<View>::letter);
            edit.add(View{view, "Whole chain", 0});
        }
        for (const Place& place : other.places()) {
            if (place.view != source->key)
                continue;
            edit.add(Place{view, renaming.of(place.role), place.x + offset.x, place.y + offset.y, place.pinned});
        }
    }
    return edit;
}

} // namespace throughline::gestures
