#include <algorithm>
#include <functional>
#include <set>

#include "core/analysis/impact.h"
#include "core/analysis/inspection.h"
#include "core/analysis/partnerships.h"

namespace throughline {

namespace {

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

void Inspection::findHints() {
    hintAtEndCustomers();
    hintAtTasks();
    hintAtServices();
    hintAtPartnerships();
    hintAtPeople();
}

void Inspection::hintAtEndCustomers() {
    if (!graph_.isAssumed() || chain_.roles().isEmpty())
        return;
    std::vector<Slot> assumed;
    for (const Node node : graph_.endCustomers())
        assumed.push_back(graph_.slotOf(node));
    std::sort(assumed.begin(), assumed.end(), order_);
    if (assumed.empty()) {
        hint("no_end_customer", {}, "No end customer is marked.", "Mark the roles for whom the chain exists.", {});
    } else {
        hint("no_end_customer", keysOf(assumed), "No end customer is marked; taken for end customers: %1.",
             "Mark the roles for whom the chain exists.", {listed(assumed)});
    }
}

void Inspection::hintAtTasks() {
    const auto each = [&](std::string_view check, const std::function<bool(const Task&)>& holds, std::string_view fact,
                          std::string_view suggestion) {
        for (const Slot slot : tasks_) {
            if (holds(task(slot)))
                hint(check, {task(slot).key.text()}, fact, suggestion, {task(slot).title});
        }
    };
    each(
        "task_without_expectation", [](const Task& task) { return isBlank(task.expectation); },
        "Nobody has said what the customer of the task %1 expects.", "Ask the customer and write it down.");
    each(
        "delivered_without_impact",
        [](const Task& task) {
            const bool hasImpact = task.impact && (task.impact->amount || !isBlank(task.impact->note));
            return task.state == TaskState::delivered && !hasImpact;
        },
        "The task %1 was delivered, and its impact is not known.", "Ask what it changed, and by how much.");
    each(
        "fell_short_without_lesson",
        [](const Task& task) { return task.outcome == Outcome::fellShort && isBlank(task.lesson); },
        "The task %1 fell short, and nothing was learned from it yet.", "Write down what to do better.");
}

void Inspection::hintAtServices() {
    for (const Slot slot : services_) {
        const Service& row = service(slot);
        if (!isBlank(row.expectation))
            continue;
        hint("service_without_expectation", {row.key.text()}, "Nobody has said what %2 expects of %1.",
             "Ask %2 and write it down.", {role(server_[slot]).title, role(customer_[slot]).title});
    }
    std::vector<std::uint8_t> isAssumed(chain_.services().slotCount(), 0);
    for (const Slot slot : assumedWeights(chain_, graph_))
        isAssumed[slot] = 1;
    for (const Slot slot : services_) {
        if (isAssumed[slot] == 0)
            continue;
        hint("assumed_weight", {service(slot).key.text()},
             "How much of the work of %1 goes to %2 is not said; a weight of 1 is taken.",
             "Weigh this service against the others of %1.", {role(server_[slot]).title, role(customer_[slot]).title});
    }
}

void Inspection::hintAtPartnerships() {
    std::vector<const Partnership*> partnerships;
    for (const Partnership& partnership : chain_.partnerships())
        partnerships.push_back(&partnership);
    std::sort(partnerships.begin(), partnerships.end(), [&](const Partnership* a, const Partnership* b) {
        for (std::size_t i = 0; i < 2; ++i) {
            if (a->roles[i] != b->roles[i])
                return order_(slotOf(a->roles[i]), slotOf(b->roles[i]));
        }
        return a->key < b->key;
    });
    const auto each = [&](std::string_view check, const std::function<bool(const Partnership&)>& holds,
                          std::string_view fact, std::string_view suggestion) {
        for (const Partnership* partnership : partnerships) {
            if (!holds(*partnership))
                continue;
            hint(check, {partnership->key.text()}, fact, suggestion,
                 {titleOf(partnership->roles[0]), titleOf(partnership->roles[1])});
        }
    };
    each(
        "one_way_partnership",
        [&](const Partnership& p) {
            const Slot one = slotOf(p.roles[0]);
            const Slot other = slotOf(p.roles[1]);
            return p.twoWay && !(serves(chain_, one, other) && serves(chain_, other, one));
        },
        "The partnership of %1 and %2 is marked two-way, and only one of them serves the other, or none.",
        "Draw what comes back, or take the mark away.");
    each(
        "partnership_without_goal", [](const Partnership& p) { return p.goals.empty(); },
        "The partnership of %1 and %2 has no shared goal.", "Agree on a business goal that both work toward.");
    each(
        "neglected_obstacle", [&](const Partnership& p) { return isNeglected(p, today_); },
        "The partnership of %1 and %2 has an open obstacle and no action in 90 days.",
        "Do something about the obstacle and write it down.");
}

void Inspection::hintAtPeople() {
    std::set<PersonKey> holders;
    for (const Slot slot : roles_) {
        holders.insert(role(slot).holders.begin(), role(slot).holders.end());
        if (!role(slot).holders.empty())
            continue;
        hint("role_without_holder", {role(slot).key.text()}, "Nobody holds the role %1.", "Who is %1?",
             {role(slot).title});
    }
    std::vector<const Person*> people;
    for (const Person& person : chain_.people()) {
        if (!holders.contains(person.key))
            people.push_back(&person);
    }
    std::sort(people.begin(), people.end(), [](const Person* a, const Person* b) {
        return a->name != b->name ? a->name < b->name : a->key < b->key;
    });
    for (const Person* person : people) {
        hint("person_without_role", {person->key.text()}, "%1 holds no role.", "Which role does %1 hold?",
             {person->name});
    }
    hintAtOwner();
    for (const Slot slot : roles_) {
        if (!chain_.servicesFrom(slot).empty() || !chain_.servicesTo(slot).empty())
            continue;
        hint("isolated_role", {role(slot).key.text()}, "%1 serves nobody, and nobody serves %1.",
             "Draw whom %1 serves, or remove it.", {role(slot).title});
    }
}

void Inspection::hintAtOwner() {
    const Person* owner = chain_.people().find(chain_.info().owner);
    if (!owner)
        return;
    for (const Slot slot : roles_) {
        const std::vector<PersonKey>& holders = role(slot).holders;
        if (std::find(holders.begin(), holders.end(), owner->key) == holders.end())
            continue;
        for (const Slot own : chain_.servicesFrom(slot)) {
            if (service(own).manager)
                return;
        }
    }
    hint("owner_without_manager", {owner->key.text()}, "%1 has no manager here.",
         "Draw the service to whom %1 reports, and mark it as the manager's.", {owner->name});
}

} // namespace throughline
