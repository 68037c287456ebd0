#include <algorithm>
#include <map>

#include "core/analysis/inspection.h"
#include "core/analysis/trace.h"

namespace throughline {

void Inspection::findProblems() {
    checkReach();
    checkTasks();
    checkEndCustomers();
    checkImpacts();
    checkDepartments();
}

void Inspection::checkReach() {
    for (const Slot slot : roles_) {
        if (leads(slot))
            continue;
        if (graph_.isDeadEnd(graph_.nodeOf(slot))) {
            problem("unreached_role", {role(slot).key.text()}, "Work ends at %1, who is no end customer.",
                    "Whom does %1 serve? Draw that service, or mark %1 as an end customer.", {role(slot).title});
        } else {
            problem("unreached_role", {role(slot).key.text()}, "No way leads from %1 to an end customer.",
                    "Draw the missing service further down the chain, or mark its end as an end customer.",
                    {role(slot).title});
        }
    }
    std::vector<std::vector<Slot>> loops;
    for (const Node component : graph_.cycles()) {
        if (!graph_.isClosedLoop(component))
            continue;
        std::vector<Slot> roles;
        for (Node node = component; node < component + graph_.sizeOf(component); ++node) {
            roles.push_back(graph_.slotOf(node));
        }
        std::sort(roles.begin(), roles.end(), order_);
        loops.push_back(std::move(roles));
    }
    std::sort(loops.begin(), loops.end(), [&](const auto& a, const auto& b) { return order_(a.front(), b.front()); });
    for (const std::vector<Slot>& loop : loops) {
        problem("closed_loop", keysOf(loop), "Work circles for ever among %1.",
                "Whom does one of them serve outside of the circle? Draw that service.", {listed(loop)});
    }
}

void Inspection::checkTasks() {
    for (const Slot slot : tasks_) {
        if (task(slot).service)
            continue;
        problem("task_without_customer", {task(slot).key.text()}, "The task %1 of %2 has no customer.",
                "Choose the service that it is done for.", {task(slot).title, titleOf(task(slot).role)});
    }
    for (const Slot slot : tasks_) {
        const Task& late = task(slot);
        if (!isOpen(late.state) || !late.promised || *late.promised >= today_)
            continue;
        problem("task_past_promise", {late.key.text()}, "The task %1 was promised for %2.",
                "Deliver it, or agree on another day with its customer.", {late.title, late.promised->text()});
    }
}

void Inspection::checkEndCustomers() {
    for (const Slot slot : roles_) {
        if (!isEndCustomer(slot) || !chain_.servicesTo(slot).empty())
            continue;
        problem("unserved_end_customer", {role(slot).key.text()}, "Nobody serves the end customer %1.",
                "Draw the service that %1 gets, or remove it.", {role(slot).title});
    }
}

void Inspection::checkImpacts() {
    // Many at once, in one sweep for each 64 roles at which something was measured.
    constexpr std::size_t atOnce = 64;
    std::vector<Slot> measured;
    std::vector<Node> ends;
    for (const Slot slot : tasks_) {
        if (!task(slot).impact || !task(slot).impact->at)
            continue;
        measured.push_back(slot);
        ends.push_back(graph_.nodeOf(slotOf(task(slot).impact->at)));
    }
    std::ranges::sort(ends);
    const auto repeated = std::unique(ends.begin(), ends.end());
    ends.erase(repeated, ends.end());
    std::vector<std::vector<std::uint64_t>> reached;
    for (std::size_t i = 0; i < ends.size(); i += atOnce)
        reached.push_back(customersReached(graph_, std::span(ends).subspan(i, std::min(atOnce, ends.size() - i))));
    for (const Slot slot : measured) {
        const Task& row = task(slot);
        const Node end = graph_.nodeOf(slotOf(row.impact->at));
        const auto place = static_cast<std::size_t>(std::ranges::lower_bound(ends, end) - ends.begin());
        Node from = graph_.nodeOf(slotOf(row.role));
        if (row.service)
            from = graph_.nodeOf(slotOf(chain_.services().find(row.service)->customer));
        if (graph_.isEndCustomer(end) && (reached[place / atOnce][from] >> place % atOnce & 1U) != 0)
            continue;
        problem("impact_elsewhere", {row.key.text(), row.impact->at.text()},
                "The impact of %1 was measured at %2, whom the task does not reach.",
                "Draw the way from the task to %2, or say where the impact was measured.",
                {row.title, titleOf(row.impact->at)});
    }
}

void Inspection::checkDepartments() {
    std::map<std::string, std::vector<Slot>> departments;
    for (const Slot slot : roles_) {
        if (!role(slot).department.empty() && !isEndCustomer(slot)) {
            departments[role(slot).department].push_back(slot);
        }
    }
    for (const auto& [name, roles] : departments) {
        if (std::any_of(roles.begin(), roles.end(), [&](Slot slot) { return leads(slot); }))
            continue;
        problem("lost_department", keysOf(roles), "All work of the department %1 is lost.",
                "Whom does the department serve? Draw a service that leads toward an end customer.", {name});
    }
}

} // namespace throughline
