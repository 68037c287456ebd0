#include "core/exchange/own_part.h"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

#include "core/model/references.h"

namespace throughline::exchange {

namespace {

/// Decides row by row what goes along, kind by kind in the order in which they need each other.
class OwnPart {
  public:
    OwnPart(const Analysis& analysis, std::span<const RoleKey> own)
        : analysis_(analysis), chain_(analysis.chain()), own_(own.begin(), own.end()) {
        for (const RoleKey& key : own_)
            addRole(chain_.roles().slotOf(key));
    }

    Chain chain() && {
        follow();
        gatherReferences();
        Edit edit;
        forEachKind([&]<class E>() {
            if constexpr (!std::is_same_v<E, DocumentInfo>) {
                for (const E& row : chain_.table<E>()) {
                    if (!keeps(row)) {
                        edit.remove(chain_.table<E>().share(identityOf(row)));
                    } else if constexpr (std::is_same_v<E, Review>) {
                        Review review = row;
                        std::erase_if(review.best, [&](const TaskKey& task) { return !isOwn(task); });
                        if (review != row)
                            edit.change(chain_.table<E>().share(row.key), std::move(review));
                    }
                }
            }
        });
        // Last kinds first: nobody is removed while somebody names them.
        std::ranges::reverse(edit.changes);
        Chain part = chain_;
        part.apply(edit);
        return part;
    }

  private:
    void addRole(Slot slot) {
        if (roleSlots_.insert(slot).second)
            roles_.insert(chain_.roles().at(slot)->key);
    }
    void addService(Slot slot) {
        const Service& service = *chain_.services().at(slot);
        services_.insert(service.key);
        addRole(chain_.roles().slotOf(service.server));
        addRole(chain_.roles().slotOf(service.customer));
    }
    void add(const Trace& trace) {
        for (const ServiceFlow& flow : trace.services)
            addService(flow.service);
        for (const Slot service : trace.lostServices)
            addService(service);
    }

    void follow() {
        for (const RoleKey& key : own_) {
            const Slot role = chain_.roles().slotOf(key);
            for (const Slot service : chain_.servicesFrom(role))
                addService(service);
            for (const Slot service : chain_.servicesTo(role))
                addService(service);
            add(analysis_.traceRole(role));
            // A task's own service may lead where the role's other work does not go.
            for (const Slot task : chain_.tasksOf(role)) {
                add(analysis_.trace(task));
                const auto& impact = chain_.tasks().at(task)->impact;
                if (impact && impact->at)
                    addRole(chain_.roles().slotOf(impact->at));
            }
        }
    }

    void gatherReferences() {
        if (chain_.info().owner)
            people_.insert(chain_.info().owner);
        const auto gather = [this]<class E>() {
            for (const E& row : chain_.table<E>()) {
                if (keeps(row))
                    forEachReference(row, [this](const ReferencePlace&, const auto& key) { note(key); });
            }
        };
        gather.template operator()<Role>();
        gather.template operator()<Task>();
        gather.template operator()<Partnership>();
        if (const View* first = chain_.firstView())
            views_.insert(first->key);
        for (const Place& place : chain_.places()) {
            if (roles_.contains(place.role))
                views_.insert(place.view);
        }
    }
    void note(const PersonKey& key) { people_.insert(key); }
    void note(const ValueKey& key) { values_.insert(key); }
    void note(const GoalKey& key) { goals_.insert(key); }
    template <class K>
    void note(const K& /*other*/) {}

    [[nodiscard]] bool isOwn(const RoleKey& key) const { return own_.contains(key); }
    [[nodiscard]] bool isOwn(const TaskKey& key) const {
        const Task* task = chain_.tasks().find(key);
        return task != nullptr && isOwn(task->role);
    }
    [[nodiscard]] bool isCustomer(const RoleKey& key) const {
        const Slot role = chain_.roles().slotOf(key);
        return roles_.contains(key) && std::ranges::any_of(chain_.servicesTo(role), [this](Slot service) {
                   return isOwn(chain_.services().at(service)->server);
               });
    }

    [[nodiscard]] bool keeps(const Person& row) const { return people_.contains(row.key); }
    [[nodiscard]] bool keeps(const Role& row) const { return roles_.contains(row.key); }
    [[nodiscard]] bool keeps(const View& row) const { return views_.contains(row.key); }
    [[nodiscard]] bool keeps(const Place& row) const { return roles_.contains(row.role); }
    [[nodiscard]] bool keeps(const Service& row) const { return services_.contains(row.key); }
    [[nodiscard]] bool keeps(const Relationship& row) const {
        return isOwn(row.server) && roles_.contains(row.customer);
    }
    [[nodiscard]] bool keeps(const Influence& row) const {
        return roles_.contains(row.from) && roles_.contains(row.to) && (isOwn(row.from) || isOwn(row.to));
    }
    [[nodiscard]] bool keeps(const Value& row) const { return values_.contains(row.key); }
    [[nodiscard]] bool keeps(const Goal& row) const { return goals_.contains(row.key); }
    [[nodiscard]] bool keeps(const Task& row) const { return isOwn(row.role); }
    [[nodiscard]] bool keeps(const Partnership& row) const {
        const auto isHere = [this](const RoleKey& role) { return roles_.contains(role); };
        const auto isMine = [this](const RoleKey& role) { return isOwn(role); };
        return std::ranges::all_of(row.roles, isHere) && std::ranges::any_of(row.roles, isMine);
    }
    [[nodiscard]] bool keeps(const Feedback& row) const {
        if (row.task)
            return isOwn(row.task) && roles_.contains(row.customer);
        return isCustomer(row.customer);
    }
    [[nodiscard]] bool keeps(const Opportunity& row) const { return isCustomer(row.customer); }
    [[nodiscard]] bool keeps(const Review& row) const {
        return row.best.empty() || std::ranges::any_of(row.best, [this](const TaskKey& task) { return isOwn(task); });
    }

    const Analysis& analysis_;
    const Chain& chain_;
    std::set<RoleKey> own_;
    std::unordered_set<Slot> roleSlots_;
    std::set<RoleKey> roles_;
    std::set<ServiceKey> services_;
    std::set<PersonKey> people_;
    std::set<ValueKey> values_;
    std::set<GoalKey> goals_;
    std::set<ViewKey> views_;
};

} // namespace

std::vector<RoleKey> ownRoles(const Chain& chain) {
    std::vector<RoleKey> own;
    if (!chain.info().owner)
        return own;
    for (const Role& role : chain.roles()) {
        if (std::ranges::find(role.holders, chain.info().owner) != role.holders.end())
            own.push_back(role.key);
    }
    return own;
}

Result<Chain> ownPart(const Analysis& analysis, std::span<const RoleKey> own) {
    for (const RoleKey& key : own) {
        if (!analysis.chain().roles().contains(key))
            return Status(Code::notFound, "there is no %1 %2", {"role", key.text()});
    }
    return OwnPart(analysis, own).chain();
}

} // namespace throughline::exchange
