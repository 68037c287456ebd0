#include <algorithm>
#include <set>
#include <utility>

#include "core/model/fields.h"
#include "core/model/gestures.h"
#include "core/model/references.h"
#include "core/model/row_names.h"

/// Removing takes along what hangs on what goes (formats.md, "Removing"), so that the chain stays valid and an undo
/// brings everything back.
namespace throughline::gestures {

namespace {

/// Everything that goes, and everything that is changed because of it, each row once.
class Removal {
  public:
    explicit Removal(const Chain& chain) : chain_(chain) {}

    void role(const RoleKey& key) { roles_.insert(key); }
    void service(const ServiceKey& key) { services_.insert(key); }
    void task(const TaskKey& key) { tasks_.insert(key); }
    void person(const PersonKey& key) { people_.insert(key); }
    void view(const ViewKey& key) { views_.insert(key); }
    void value(const ValueKey& key) { values_.insert(key); }
    void goal(const GoalKey& key) { goals_.insert(key); }

    std::vector<AnyChange> changes() && {
        spread();
        take<Role>([&](const Role& row) { return roles_.contains(row.key); });
        take<Service>([&](const Service& row) { return services_.contains(row.key); });
        take<Task>([&](const Task& row) { return tasks_.contains(row.key); });
        take<Person>([&](const Person& row) { return people_.contains(row.key); });
        take<View>([&](const View& row) { return views_.contains(row.key); });
        take<Value>([&](const Value& row) { return values_.contains(row.key); });
        take<Goal>([&](const Goal& row) { return goals_.contains(row.key); });
        if (!roles_.empty() || !views_.empty()) {
            take<Place>([&](const Place& row) { return roles_.contains(row.role) || views_.contains(row.view); });
        }
        if (!roles_.empty()) {
            take<Relationship>(
                [&](const Relationship& row) { return roles_.contains(row.server) || roles_.contains(row.customer); });
            take<Influence>([&](const Influence& row) { return roles_.contains(row.from) || roles_.contains(row.to); });
            take<Partnership>([&](const Partnership& row) {
                return std::ranges::any_of(row.roles, [&](const RoleKey& role) { return roles_.contains(role); });
            });
            take<Feedback>([&](const Feedback& row) { return roles_.contains(row.customer); });
            take<Opportunity>([&](const Opportunity& row) { return roles_.contains(row.customer); });
        }
        forget();
        return std::move(changes_);
    }

  private:
    /// With a role go its services and its own tasks.
    void spread() {
        for (const RoleKey& key : roles_) {
            const Slot slot = chain_.roles().slotOf(key);
            if (slot == noSlot)
                continue;
            for (const Slot service : chain_.servicesFrom(slot))
                services_.insert(chain_.services().at(service)->key);
            for (const Slot service : chain_.servicesTo(slot))
                services_.insert(chain_.services().at(service)->key);
            for (const Slot task : chain_.tasksOf(slot))
                tasks_.insert(chain_.tasks().at(task)->key);
        }
    }

    template <class E, class Goes>
    void take(Goes&& goes) {
        const Table<E>& table = chain_.table<E>();
        for (auto it = table.begin(); it != table.end(); ++it) {
            if (goes(*it))
                changes_.emplace_back(Change<E>{table.row(it.slot()), nullptr});
        }
    }

    template <class E, class Forget>
    void rewrite(Forget&& forgetIn) {
        const Table<E>& table = chain_.table<E>();
        for (auto it = table.begin(); it != table.end(); ++it) {
            E row = *it;
            if (!forgetIn(row))
                continue;
            changes_.emplace_back(Change<E>{table.row(it.slot()), std::make_shared<const E>(std::move(row))});
        }
    }

    /// What stays forgets what goes.
    void forget() {
        if (!people_.empty()) {
            rewrite<DocumentInfo>([&](DocumentInfo& row) { return clear(row.owner, people_); });
            rewrite<Role>([&](Role& row) { return !roles_.contains(row.key) && drop(row.holders, people_); });
        }
        if (!services_.empty() || !roles_.empty() || !values_.empty() || !goals_.empty()) {
            rewrite<Task>([&](Task& row) {
                if (tasks_.contains(row.key))
                    return false;
                bool changed = clear(row.service, services_);
                changed |= row.impact && clear(row.impact->at, roles_);
                changed |= drop(row.values, values_);
                changed |= drop(row.goals, goals_);
                return changed;
            });
        }
        if (!goals_.empty()) {
            rewrite<Partnership>([&](Partnership& row) {
                const bool goes =
                    std::ranges::any_of(row.roles, [&](const auto& role) { return roles_.contains(role); });
                return !goes && drop(row.goals, goals_);
            });
        }
        if (!tasks_.empty()) {
            rewrite<Feedback>([&](Feedback& row) { return !roles_.contains(row.customer) && clear(row.task, tasks_); });
            rewrite<Review>([&](Review& row) { return drop(row.best, tasks_); });
        }
    }

    template <class T>
    static bool clear(Key<T>& key, const std::set<Key<T>>& gone) {
        if (key.isNone() || !gone.contains(key))
            return false;
        key = {};
        return true;
    }
    template <class T>
    static bool drop(std::vector<Key<T>>& keys, const std::set<Key<T>>& gone) {
        return std::erase_if(keys, [&](const Key<T>& key) { return gone.contains(key); }) > 0;
    }

    const Chain& chain_;
    std::set<RoleKey> roles_;
    std::set<ServiceKey> services_;
    std::set<TaskKey> tasks_;
    std::set<PersonKey> people_;
    std::set<ViewKey> views_;
    std::set<ValueKey> values_;
    std::set<GoalKey> goals_;
    std::vector<AnyChange> changes_;
};

} // namespace

Result<Edit> remove(const Chain& chain, const Selection& selection) {
    Removal removal(chain);
    Label label{"remove", {}};
    const auto name = [&]<class E>(const Key<E>& key) -> Status {
        const E* row = chain.table<E>().find(key);
        if (!row)
            return missing<E>(key);
        label = labelFor("remove", chain, *row);
        return {};
    };
    for (const RoleKey& key : selection.roles) {
        if (Status status = name(key); !status)
            return status;
        removal.role(key);
    }
    for (const ServiceKey& key : selection.services) {
        if (Status status = name(key); !status)
            return status;
        removal.service(key);
    }
    for (const TaskKey& key : selection.tasks) {
        if (Status status = name(key); !status)
            return status;
        removal.task(key);
    }
    const std::size_t count = selection.roles.size() + selection.services.size() + selection.tasks.size();
    if (count > 1)
        label.arguments = {"selection", std::to_string(count)};
    return Edit{std::move(label), std::move(removal).changes()};
}

template <class E>
Result<Edit> remove(const Chain& chain, const IdentityOf<E>& identity) {
    const auto row = chain.table<E>().share(identity);
    if (!row)
        return missing<E>(identity);
    Edit edit{labelFor("remove", chain, *row), {}};
    Removal removal(chain);
    if constexpr (std::is_same_v<E, Role>) {
        removal.role(identity);
    } else if constexpr (std::is_same_v<E, Service>) {
        removal.service(identity);
    } else if constexpr (std::is_same_v<E, Task>) {
        removal.task(identity);
    } else if constexpr (std::is_same_v<E, Person>) {
        removal.person(identity);
    } else if constexpr (std::is_same_v<E, View>) {
        removal.view(identity);
    } else if constexpr (std::is_same_v<E, Value>) {
        removal.value(identity);
    } else if constexpr (std::is_same_v<E, Goal>) {
        removal.goal(identity);
    } else {
        edit.remove(row); // nothing names it
        return edit;
    }
    edit.changes = std::move(removal).changes();
    return edit;
}

template Result<Edit> remove<Person>(const Chain&, const IdentityOf<Person>&);
template Result<Edit> remove<Role>(const Chain&, const IdentityOf<Role>&);
template Result<Edit> remove<View>(const Chain&, const IdentityOf<View>&);
template Result<Edit> remove<Place>(const Chain&, const IdentityOf<Place>&);
template Result<Edit> remove<Service>(const Chain&, const IdentityOf<Service>&);
template Result<Edit> remove<Relationship>(const Chain&, const IdentityOf<Relationship>&);
template Result<Edit> remove<Influence>(const Chain&, const IdentityOf<Influence>&);
template Result<Edit> remove<Value>(const Chain&, const IdentityOf<Value>&);
template Result<Edit> remove<Goal>(const Chain&, const IdentityOf<Goal>&);
template Result<Edit> remove<Task>(const Chain&, const IdentityOf<Task>&);
template Result<Edit> remove<Partnership>(const Chain&, const IdentityOf<Partnership>&);
template Result<Edit> remove<Feedback>(const Chain&, const IdentityOf<Feedback>&);
template Result<Edit> remove<Opportunity>(const Chain&, const IdentityOf<Opportunity>&);
template Result<Edit> remove<Review>(const Chain&, const IdentityOf<Review>&);

} // namespace throughline::gestures
