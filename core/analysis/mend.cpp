#include "core/analysis/mend.h"

#include <algorithm>

#include "core/model/change_rows.h"
#include "core/model/gestures.h"
#include "core/model/status.h"
#include "core/model/task_state.h"

namespace throughline {

namespace {

using Mending = std::optional<Mend>;

Mending mendedBy(const Result<Edit>& edit, std::string_view fact, std::vector<std::string> arguments) {
    if (!edit || edit->isEmpty())
        return std::nullopt;
    return Mend{*edit, fact, std::move(arguments)};
}

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

const std::string& titleOf(const Chain& chain, const RoleKey& key) {
    return chain.roles().find(key)->title;
}

// A role at whom ordinary work ends is likely whom the chain exists for; one who is only reported to is not.
Mending markEndCustomer(const Chain& chain, const Role& role) {
    const Slot slot = chain.roles().slotOf(role.key);
    const bool isServed = std::ranges::any_of(chain.servicesTo(slot),
                                              [&](Slot service) { return !chain.services().at(service)->manager; });
    if (!isServed || !chain.servicesFrom(slot).empty() || !chain.tasksOf(slot).empty())
        return std::nullopt;
    Role marked = role;
    marked.kind = RoleKind::endCustomer;
    return mendedBy(gestures::change(chain, marked), "Mark %1 as an end customer", {role.title});
}

Mending markAssumed(const Chain& chain, const Finding& finding) {
    std::vector<Role> marked;
    for (const std::string& key : finding.keys) {
        marked.push_back(*chain.roles().find(RoleKey(key)));
        marked.back().kind = RoleKind::endCustomer;
    }
    return mendedBy(gestures::changeRows(chain, std::move(marked)), "Mark those that are taken for end customers", {});
}

Mending removeRole(const Chain& chain, const Role& role) {
    auto edit = gestures::remove<Role>(chain, role.key);
    if (!edit)
        return std::nullopt;
    const auto isRoleOrPlace = [](const AnyChange& change) {
        return std::holds_alternative<Change<Role>>(change) || std::holds_alternative<Change<Place>>(change);
    };
    if (!std::ranges::all_of(edit->changes, isRoleOrPlace))
        return std::nullopt;
    return mendedBy(edit, "Remove %1", {role.title});
}

Mending chooseOnlyService(const Chain& chain, const Task& task) {
    const auto services = chain.servicesFrom(chain.roles().slotOf(task.role));
    if (services.size() != 1)
        return std::nullopt;
    const Service& service = *chain.services().at(*services.begin());
    Task served = task;
    served.service = service.key;
    return mendedBy(gestures::change(chain, served), "Do the task for %1", {titleOf(chain, service.customer)});
}

Mending deliver(const Chain& chain, const Task& task, Day today) {
    Task delivered = task;
    setState(delivered, TaskState::delivered, today);
    return mendedBy(gestures::change(chain, delivered), "Mark the task as delivered today", {});
}

Mending takeExpectation(const Chain& chain, const Task& task) {
    const Service* service = task.service ? chain.services().find(task.service) : nullptr;
    if (!service || isBlank(service->expectation))
        return std::nullopt;
    Task expecting = task;
    expecting.expectation = service->expectation;
    return mendedBy(gestures::change(chain, expecting), "Take what %1 expects of the service",
                    {titleOf(chain, service->customer)});
}

Mending weigh(const Chain& chain, const Service& service) {
    Service weighed = service;
    weighed.weight = 1.0;
    return mendedBy(gestures::change(chain, weighed), "Set the weight to 1, as it is counted", {});
}

Mending unmarkTwoWay(const Chain& chain, const Partnership& partnership) {
    Partnership oneWay = partnership;
    oneWay.twoWay = false;
    return mendedBy(gestures::change(chain, oneWay), "Take the mark “two-way” away", {});
}

Mending shareOnlyGoal(const Chain& chain, const Partnership& partnership) {
    if (chain.goals().size() != 1)
        return std::nullopt;
    const Goal& goal = *chain.goals().begin();
    Partnership sharing = partnership;
    sharing.goals.push_back(goal.key);
    return mendedBy(gestures::change(chain, sharing), "Share the goal %1", {goal.title});
}

} // namespace

std::string Mend::words() const {
    return fillIn(fact, arguments);
}

Mending mendOf(const Chain& chain, const Finding& finding, Day today) {
    const std::string_view check = finding.check;
    if (finding.keys.empty())
        return std::nullopt;
    const std::string& key = finding.keys.front();
    if (check == "no_end_customer")
        return markAssumed(chain, finding);
    if (const Role* role = chain.roles().find(RoleKey(key))) {
        if (check == "unreached_role")
            return markEndCustomer(chain, *role);
        if (check == "unserved_end_customer" || check == "isolated_role")
            return removeRole(chain, *role);
    }
    if (const Task* task = chain.tasks().find(TaskKey(key))) {
        if (check == "task_without_customer")
            return chooseOnlyService(chain, *task);
        if (check == "task_past_promise")
            return deliver(chain, *task, today);
        if (check == "task_without_expectation")
            return takeExpectation(chain, *task);
    }
    if (const Service* service = chain.services().find(ServiceKey(key)); service && check == "assumed_weight")
        return weigh(chain, *service);
    if (const Partnership* partnership = chain.partnerships().find(PartnershipKey(key))) {
        if (check == "one_way_partnership")
            return unmarkTwoWay(chain, *partnership);
        if (check == "partnership_without_goal")
            return shareOnlyGoal(chain, *partnership);
    }
    return std::nullopt;
}

} // namespace throughline
