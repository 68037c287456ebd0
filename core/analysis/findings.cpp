#include "core/analysis/findings.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "core/analysis/role_order.h"
#include "core/model/status.h"

namespace throughline {

namespace {

// How many titles a message lists before it says how many more there are.
constexpr std::size_t listedTitles = 5;
// How long an open obstacle may stand without an action.
constexpr int actionDays = 90;

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

// The nodes from which some walk leads to one of `ends`.
std::vector<std::uint8_t> leadingTo(const Graph& graph, std::span<const Node> ends) {
    std::vector<std::uint8_t> leads(graph.nodeCount(), 0);
    std::vector<Node> found(ends.begin(), ends.end());
    for (const Node node : ends)
        leads[node] = 1;
    while (!found.empty()) {
        const Node node = found.back();
        found.pop_back();
        for (const Node server : graph.serversOf(node)) {
            if (leads[server] != 0)
                continue;
            leads[server] = 1;
            found.push_back(server);
        }
    }
    return leads;
}

class Inspector {
  public:
    Inspector(const Chain& chain, const Graph& graph, Day today)
        : chain_(chain),
          graph_(graph),
          today_(today),
          order_(chain),
          roles_(sorted(chain.roles())),
          tasks_(sorted(chain.tasks())),
          leads_(leadingTo(graph, graph.endCustomers())) {
        services_.reserve(chain.services().size());
        for (const Slot role : roles_) {
            std::vector<Slot> own(chain.servicesFrom(role).begin(), chain.servicesFrom(role).end());
            std::sort(own.begin(), own.end(), [&](Slot a, Slot b) { return isEarlierService(a, b); });
            services_.insert(services_.end(), own.begin(), own.end());
        }
    }

    std::vector<Finding> run() {
        checkReach();
        checkTasks();
        checkEndCustomers();
        checkImpacts();
        checkDepartments();
        hintAtEndCustomers();
        hintAtTasks();
        hintAtServices();
        hintAtPartnerships();
        hintAtPeople();
        return std::move(findings_);
    }

  private:
    template <class E>
    static std::vector<Slot> sorted(const Table<E>& table) {
        std::vector<Slot> slots;
        slots.reserve(table.size());
        for (auto row = table.begin(); row != table.end(); ++row)
            slots.push_back(row.slot());
        std::sort(slots.begin(), slots.end(), [&](Slot a, Slot b) {
            const int titles = table.at(a)->title.compare(table.at(b)->title);
            return titles != 0 ? titles < 0 : table.at(a)->key < table.at(b)->key;
        });
        return slots;
    }
    bool isEarlierService(Slot a, Slot b) const {
        const Service& first = service(a);
        const Service& second = service(b);
        if (first.customer != second.customer)
            return order_(slotOf(first.customer), slotOf(second.customer));
        return first.key < second.key;
    }

    [[nodiscard]] const Role& role(Slot slot) const { return *chain_.roles().at(slot); }
    [[nodiscard]] const Service& service(Slot slot) const { return *chain_.services().at(slot); }
    [[nodiscard]] const Task& task(Slot slot) const { return *chain_.tasks().at(slot); }
    [[nodiscard]] Slot slotOf(const RoleKey& key) const { return chain_.roles().slotOf(key); }
    [[nodiscard]] const std::string& titleOf(const RoleKey& key) const { return chain_.roles().find(key)->title; }
    [[nodiscard]] bool leads(Slot slot) const { return leads_[graph_.nodeOf(slot)] != 0; }
    [[nodiscard]] bool isEndCustomer(Slot slot) const { return graph_.isEndCustomer(graph_.nodeOf(slot)); }

    [[nodiscard]] std::string listed(const std::vector<Slot>& roles) const {
        std::string text;
        for (std::size_t i = 0; i < std::min(roles.size(), listedTitles); ++i) {
            if (i > 0)
                text += ", ";
            text += role(roles[i]).title;
        }
        if (roles.size() > listedTitles)
            text += ", … (+" + std::to_string(roles.size() - listedTitles) + ")";
        return text;
    }
    [[nodiscard]] std::vector<std::string> keysOf(const std::vector<Slot>& roles) const {
        std::vector<std::string> keys;
        for (const Slot slot : roles)
            keys.push_back(role(slot).key.text());
        return keys;
    }

    void add(std::string_view check, Severity severity, std::vector<std::string> keys, std::string_view fact,
             std::string_view suggestion, std::vector<std::string> arguments) {
        findings_.push_back({check, severity, std::move(keys), fact, suggestion, std::move(arguments)});
    }
    void problem(std::string_view check, std::vector<std::string> keys, std::string_view fact,
                 std::string_view suggestion, std::vector<std::string> arguments) {
        add(check, Severity::problem, std::move(keys), fact, suggestion, std::move(arguments));
    }
    void hint(std::string_view check, std::vector<std::string> keys, std::string_view fact, std::string_view suggestion,
              std::vector<std::string> arguments) {
        add(check, Severity::hint, std::move(keys), fact, suggestion, std::move(arguments));
    }

    void checkReach() {
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
        for (const std::uint32_t component : graph_.cycles()) {
            if (!graph_.isClosedLoop(component))
                continue;
            std::vector<Slot> roles;
            for (Node node = graph_.firstOf(component); node < graph_.firstOf(component + 1); ++node) {
                roles.push_back(graph_.slotOf(node));
            }
            std::sort(roles.begin(), roles.end(), order_);
            loops.push_back(std::move(roles));
        }
        std::sort(loops.begin(), loops.end(),
                  [&](const auto& a, const auto& b) { return order_(a.front(), b.front()); });
        for (const std::vector<Slot>& loop : loops) {
            problem("closed_loop", keysOf(loop), "Work circles for ever among %1.",
                    "Whom does one of them serve outside of the circle? Draw that service.", {listed(loop)});
        }
    }

    void checkTasks() {
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

    void checkEndCustomers() {
        for (const Slot slot : roles_) {
            if (!isEndCustomer(slot) || !chain_.servicesTo(slot).empty())
                continue;
            problem("unserved_end_customer", {role(slot).key.text()}, "Nobody serves the end customer %1.",
                    "Draw the service that %1 gets, or remove it.", {role(slot).title});
        }
    }

    void checkImpacts() {
        std::map<Node, std::vector<std::uint8_t>> leadingThere;
        for (const Slot slot : tasks_) {
            const Task& measured = task(slot);
            if (!measured.impact || !measured.impact->at)
                continue;
            const Node end = graph_.nodeOf(slotOf(measured.impact->at));
            const Node ends[] = {end};
            const auto found = leadingThere.find(end);
            const std::vector<std::uint8_t>& leading =
                found != leadingThere.end() ? found->second
                                            : leadingThere.emplace(end, leadingTo(graph_, ends)).first->second;
            Node from = graph_.nodeOf(slotOf(measured.role));
            if (measured.service)
                from = graph_.nodeOf(slotOf(chain_.services().find(measured.service)->customer));
            if (graph_.isEndCustomer(end) && leading[from] != 0)
                continue;
            problem("impact_elsewhere", {measured.key.text(), measured.impact->at.text()},
                    "The impact of %1 was measured at %2, whom the task does not reach.",
                    "Draw the way from the task to %2, or say where the impact was measured.",
                    {measured.title, titleOf(measured.impact->at)});
        }
    }

    void checkDepartments() {
        std::map<std::string, std::vector<Slot>> departments;
        for (const Slot slot : roles_) {
            if (!isBlank(role(slot).department) && !isEndCustomer(slot)) {
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

    void hintAtEndCustomers() {
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

    void hintAtTasks() {
        const auto each = [&](std::string_view check, const std::function<bool(const Task&)>& holds,
                              std::string_view fact, std::string_view suggestion) {
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

    void hintAtServices() {
        for (const Slot slot : services_) {
            const Service& row = service(slot);
            if (!isBlank(row.expectation))
                continue;
            hint("service_without_expectation", {row.key.text()}, "Nobody has said what %2 expects of %1.",
                 "Ask %2 and write it down.", {titleOf(row.server), titleOf(row.customer)});
        }
        std::vector<std::uint8_t> besideOthers(chain_.services().slotCount(), 0);
        for (Node node = 0; node < graph_.nodeCount(); ++node) {
            const std::uint32_t end = graph_.firstOut(node + 1);
            if (end - graph_.firstOut(node) < 2)
                continue;
            for (std::uint32_t edge = graph_.firstOut(node); edge < end; ++edge) {
                besideOthers[graph_.services()[edge]] = 1;
            }
        }
        for (const Slot slot : services_) {
            const Service& row = service(slot);
            if (row.weight || besideOthers[slot] == 0)
                continue;
            hint("assumed_weight", {row.key.text()},
                 "How much of the work of %1 goes to %2 is not said; a weight of 1 is taken.",
                 "Weigh this service against the others of %1.", {titleOf(row.server), titleOf(row.customer)});
        }
    }

    [[nodiscard]] bool serves(const RoleKey& server, const RoleKey& customer) const {
        for (const Slot slot : chain_.servicesFrom(slotOf(server))) {
            if (service(slot).customer == customer)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isNeglected(const Partnership& partnership) const {
        const bool hasObstacle = std::any_of(partnership.obstacles.begin(), partnership.obstacles.end(),
                                             [](const Obstacle& obstacle) { return !obstacle.removed; });
        const bool hasAction =
            std::any_of(partnership.actions.begin(), partnership.actions.end(),
                        [&](const Action& action) { return action.day && today_ - *action.day <= actionDays; });
        return hasObstacle && !hasAction;
    }

    void hintAtPartnerships() {
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
                return p.twoWay && !(serves(p.roles[0], p.roles[1]) && serves(p.roles[1], p.roles[0]));
            },
            "The partnership of %1 and %2 is marked two-way, and only one of them serves the other, or none.",
            "Draw what comes back, or take the mark away.");
        each(
            "partnership_without_goal", [](const Partnership& p) { return p.goals.empty(); },
            "The partnership of %1 and %2 has no shared goal.", "Agree on a business goal that both work toward.");
        each(
            "neglected_obstacle", [&](const Partnership& p) { return isNeglected(p); },
            "The partnership of %1 and %2 has an open obstacle and no action in 90 days.",
            "Do something about the obstacle and write it down.");
    }

    void hintAtPeople() {
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

    void hintAtOwner() {
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

    const Chain& chain_;
    const Graph& graph_;
    Day today_;
    RoleOrder order_;
    std::vector<Slot> roles_;
    std::vector<Slot> tasks_;
    std::vector<Slot> services_; ///< by the title of the server, then of the customer
    std::vector<std::uint8_t> leads_;
    std::vector<Finding> findings_;
};

} // namespace

std::string_view nameOf(Severity severity) {
    return severity == Severity::problem ? "problem" : "hint";
}

std::string Finding::message() const {
    return fillIn(fact, arguments);
}
std::string Finding::suggestionText() const {
    return fillIn(suggestion, arguments);
}

std::vector<Finding> findings(const Chain& chain, const Graph& graph, Day today) {
    return Inspector(chain, graph, today).run();
}

} // namespace throughline
