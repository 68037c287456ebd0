#include "core/analysis/changes.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>
#include <tuple>

#include "core/analysis/career.h"
#include "core/analysis/customers.h"
#include "core/model/fields.h"

namespace throughline {

namespace {

/// The members that differ.
template <class E>
std::vector<std::string_view> fieldsOf(const E& before, const E& after) {
    std::vector<std::string_view> fields;
    forEachField<E>([&](const auto& field) {
        if (!(before.*field.member == after.*field.member))
            fields.push_back(field.name);
    });
    return fields;
}

template <class E>
std::vector<RowChange<E>> rowChanges(const Chain& before, const Chain& after) {
    std::vector<RowChange<E>> changes;
    const Table<E>& was = before.table<E>();
    const Table<E>& is = after.table<E>();
    for (const E& row : is) {
        const E* former = was.find(row.key);
        if (former == nullptr) {
            changes.push_back({nullptr, is.share(row.key), {}});
        } else if (former != &row && !(*former == row)) {
            changes.push_back({was.share(row.key), is.share(row.key), fieldsOf(*former, row)});
        }
    }
    for (const E& row : was) {
        if (!is.contains(row.key))
            changes.push_back({was.share(row.key), nullptr, {}});
    }
    return changes;
}

template <class E>
int orderOf(const RowChange<E>& change) {
    return change.isNew() ? 0 : change.isGone() ? 1 : 2;
}

TaskStep stepOf(const RowChange<Task>& change) {
    if (change.isGone())
        return TaskStep::gone;
    const auto became = [&](TaskState state) {
        return change.after->state == state && (change.isNew() || change.before->state != state);
    };
    if (became(TaskState::delivered))
        return TaskStep::delivered;
    if (became(TaskState::dropped))
        return TaskStep::dropped;
    return change.isNew() ? TaskStep::added : TaskStep::changed;
}

int orderOf(TaskStep step) {
    switch (step) {
        case TaskStep::delivered:
            return 0;
        case TaskStep::dropped:
            return 1;
        case TaskStep::added:
            return 2;
        case TaskStep::gone:
            return 3;
        case TaskStep::changed:
            break;
    }
    return 4;
}

const Role* roleIn(const Chain& before, const Chain& after, const RoleKey& key) {
    const Role* role = after.roles().find(key);
    return role != nullptr ? role : before.roles().find(key);
}

/// Keys of roles in the order in which people read them.
class ByTitle {
  public:
    ByTitle(const Chain& before, const Chain& after) : before_(before), after_(after) {}
    [[nodiscard]] std::string titleOf(const RoleKey& key) const {
        const Role* role = roleIn(before_, after_, key);
        return role == nullptr ? key.text() : role->title;
    }
    bool operator()(const RoleKey& a, const RoleKey& b) const {
        return std::tuple(titleOf(a), a) < std::tuple(titleOf(b), b);
    }

  private:
    const Chain& before_;
    const Chain& after_;
};

std::vector<RoleKey> rolesOfOwner(const Chain& chain) {
    std::vector<RoleKey> roles;
    if (!chain.info().owner.isNone()) {
        for (const Slot slot : rolesHeldBy(chain, chain.info().owner))
            roles.push_back(chain.roles().at(slot)->key);
    }
    return roles;
}

/// The reach in one of the two chains.
std::optional<double> reachIn(const Analysis& analysis, const RoleKey& role, const RoleKey& customer) {
    const Table<Role>& roles = analysis.chain().roles();
    const Slot from = roles.slotOf(role);
    const Slot to = roles.slotOf(customer);
    if (from == noSlot || to == noSlot || !analysis.graph().isEndCustomer(analysis.graph().nodeOf(to)))
        return std::nullopt;
    return analysis.reach(from, to);
}

std::vector<ReachChange> reachChanges(const Analysis& before, const Analysis& after, const ByTitle& byTitle) {
    std::set<RoleKey> own;
    std::set<RoleKey> customers;
    for (const Analysis* analysis : {&before, &after}) {
        const Chain& chain = analysis->chain();
        for (RoleKey& role : rolesOfOwner(chain))
            own.insert(std::move(role));
        for (const Slot slot : analysis->endCustomers())
            customers.insert(chain.roles().at(slot)->key);
    }
    std::vector<ReachChange> changes;
    for (const RoleKey& role : own) {
        for (const RoleKey& customer : customers) {
            ReachChange change{role, customer, reachIn(before, role, customer), reachIn(after, role, customer)};
            if (role != customer && (change.before.value_or(0.0) > 0.0 || change.after.value_or(0.0) > 0.0))
                changes.push_back(std::move(change));
        }
    }
    std::ranges::sort(changes, [&](const ReachChange& a, const ReachChange& b) {
        if (a.role != b.role)
            return byTitle(a.role, b.role);
        return byTitle(a.customer, b.customer);
    });
    return changes;
}

/// Adds one side of the sums.
void addSums(const Analysis& analysis, const Period& delivered, double SumChange::*side, std::vector<SumChange>& sums) {
    const Chain& chain = analysis.chain();
    CareerQuestion question;
    question.period = delivered;
    for (const RoleKey& role : rolesOfOwner(chain))
        question.roles.push_back(chain.roles().slotOf(role));
    if (question.roles.empty())
        return;
    const auto add = [&](const UnitSum& sum, const RoleKey& customer, double amount) {
        auto found = std::ranges::find_if(sums, [&](const SumChange& one) {
            return one.unit == sum.unit && one.spread == sum.spread && one.customer == customer;
        });
        if (found == sums.end())
            found = sums.insert(sums.end(), SumChange{sum.unit, sum.spread, customer, 0.0, 0.0});
        (*found).*side = amount;
    };
    // Of the day nothing depends but what is overdue, which is not asked here.
    for (const UnitSum& sum : career(analysis, question, Day()).sums) {
        if (sum.spread == Spread::splits) {
            add(sum, {}, sum.stated.amount);
            continue;
        }
        for (const CustomerSum& at : sum.customers)
            add(sum, chain.roles().at(at.customer)->key, at.sum.amount);
    }
}

} // namespace

bool ReachChange::isOther() const {
    constexpr double exactness = 1e-9;
    return before.has_value() != after.has_value() || (before && std::abs(*before - *after) > exactness);
}

bool Changes::isEmpty() const {
    return roles.empty() && services.empty() && tasks.empty() && isAssumedBefore == isAssumed &&
           std::ranges::none_of(reach, &ReachChange::isOther) && std::ranges::none_of(sums, &SumChange::isOther);
}

std::string Changes::titleOf(const RoleKey& role) const {
    const auto found = std::ranges::lower_bound(titles, role, {}, [](const auto& one) { return one.first; });
    return found != titles.end() && found->first == role ? found->second : role.text();
}

Day firstDaySinceReview(const Chain& chain, Day today, const std::optional<Day>& journalBegins) {
    std::optional<Day> last;
    for (const Review& review : chain.reviews()) {
        if (review.to && *review.to < today && (!last || *last < *review.to))
            last = review.to;
    }
    if (last)
        return last->plus(1);
    const std::chrono::year_month_day now{std::chrono::sys_days(std::chrono::days(today.number()))};
    const auto sameDay = now - std::chrono::years(1);
    const Day yearAgo(sameDay.ok() ? std::chrono::sys_days(sameDay)
                                   : std::chrono::sys_days(sameDay.year() / sameDay.month() / std::chrono::last));
    return journalBegins ? std::max(yearAgo, *journalBegins) : yearAgo;
}

Changes compare(const Analysis& before, const Analysis& after, const Period& delivered) {
    const Chain& was = before.chain();
    const Chain& is = after.chain();
    const ByTitle byTitle(was, is);
    Changes changes;
    changes.isAssumedBefore = before.isAssumed();
    changes.isAssumed = after.isAssumed();

    changes.roles = rowChanges<Role>(was, is);
    std::ranges::sort(changes.roles, {}, [](const RowChange<Role>& one) {
        return std::tuple(orderOf(one), std::string_view(one.row().title), std::string_view(one.row().key.text()));
    });
    changes.services = rowChanges<Service>(was, is);
    std::ranges::sort(changes.services, {}, [&](const RowChange<Service>& one) {
        return std::tuple(orderOf(one), byTitle.titleOf(one.row().server), byTitle.titleOf(one.row().customer),
                          std::string_view(one.row().provides), std::string_view(one.row().key.text()));
    });
    for (RowChange<Task>& one : rowChanges<Task>(was, is)) {
        const TaskStep step = stepOf(one);
        changes.tasks.push_back({std::move(one), step});
    }
    std::ranges::sort(changes.tasks, {}, [](const TaskChange& one) {
        const Task& task = one.row.row();
        return std::tuple(orderOf(one.step), std::string_view(task.title), std::string_view(task.key.text()));
    });
    changes.reach = reachChanges(before, after, byTitle);
    addSums(before, delivered, &SumChange::before, changes.sums);
    addSums(after, delivered, &SumChange::after, changes.sums);
    std::ranges::sort(changes.sums, [&](const SumChange& a, const SumChange& b) {
        if (std::tuple(a.spread, a.unit) != std::tuple(b.spread, b.unit))
            return std::tuple(a.spread, a.unit) < std::tuple(b.spread, b.unit);
        return byTitle(a.customer, b.customer);
    });

    std::set<RoleKey> named;
    for (const RowChange<Role>& one : changes.roles)
        named.insert(one.row().key);
    for (const RowChange<Service>& one : changes.services) {
        for (const Row<Service>& row : {one.before, one.after}) {
            if (row)
                named.insert({row->server, row->customer});
        }
    }
    for (const TaskChange& one : changes.tasks) {
        for (const Row<Task>& row : {one.row.before, one.row.after}) {
            if (row)
                named.insert(row->role);
        }
    }
    for (const ReachChange& one : changes.reach)
        named.insert({one.role, one.customer});
    for (const SumChange& one : changes.sums) {
        if (!one.customer.isNone())
            named.insert(one.customer);
    }
    for (const RoleKey& role : named)
        changes.titles.emplace_back(role, byTitle.titleOf(role));
    return changes;
}

} // namespace throughline
