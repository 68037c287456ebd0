#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "core/analysis/analysis.h"
#include "tests/core/analysis/reference.h"
#include "tests/core/analysis/small_chain.h"
#include "tests/support/dice.h"

/// Every check of the definitions, asked again in the plainest way, row after row and with the slow model of the trace.
namespace throughline {
namespace {

const Day today = *Day::parse("2024-03-01"); // the day after a leap day

/// A small random chain of which every second thing that a check looks for is missing or wrong.
Chain neglected(std::uint64_t seed) {
    test::ChainBuilder builder(test::randomSmallChain(seed));
    support::Dice dice(seed * 31 + 5);
    const auto text = [&](double chance) { return std::string(dice.chance(chance) ? "Said" : " "); };
    std::vector<std::string> roles;
    std::vector<std::string> ends;
    for (const Role& role : builder.chain().roles()) {
        roles.push_back(role.key.text());
        if (role.kind == RoleKind::endCustomer)
            ends.push_back(role.key.text());
    }
    std::vector<std::string> people;
    for (std::size_t i = 0; i < dice.below(4); ++i) {
        people.push_back("p" + std::to_string(i));
        builder.add(Person{PersonKey(people.back()), "P", {}, {}});
    }
    Edit owner;
    DocumentInfo info;
    if (!people.empty() && dice.chance(0.7))
        info.owner = PersonKey(dice.pick(people));
    owner.change(builder.chain().table<DocumentInfo>().row(0), std::move(info));
    Chain chain = builder.chain();
    chain.apply(owner);
    builder = test::ChainBuilder(chain);
    for (const std::string& key : roles) {
        builder.change<Role>(key, [&](Role& role) {
            role.department = dice.chance(0.6) ? (dice.chance(0.5) ? "North" : "South") : "";
            if (!people.empty() && dice.chance(0.5))
                role.holders = {PersonKey(dice.pick(people))};
        });
    }
    std::vector<std::string> keys;
    for (const Service& service : builder.chain().services())
        keys.push_back(service.key.text());
    for (const std::string& key : keys)
        builder.change<Service>(key, [&](Service& service) { service.expectation = text(0.5); });
    keys.clear();
    for (const Task& task : builder.chain().tasks())
        keys.push_back(task.key.text());
    for (const std::string& key : keys) {
        builder.change<Task>(key, [&](Task& task) {
            task.expectation = text(0.5);
            task.lesson = text(0.5);
            task.state = static_cast<TaskState>(dice.below(4));
            if (task.state == TaskState::delivered)
                task.delivered = today.plus(-1);
            if (dice.chance(0.5))
                task.promised = today.plus(static_cast<int>(dice.below(5)) - 3);
            if (dice.chance(0.5))
                task.outcome = static_cast<Outcome>(dice.below(3));
            if (dice.chance(0.6)) {
                task.impact.emplace();
                task.impact->note = text(0.3);
                if (dice.chance(0.5))
                    task.impact->amount = 1.0;
                if (!ends.empty() && dice.chance(0.7))
                    task.impact->at = RoleKey(dice.pick(ends));
            }
        });
    }
    if (dice.chance(0.7))
        builder.add(Goal{GoalKey("g"), "G", "", {}});
    for (std::size_t i = 0; i + 1 < roles.size() && i < 3; ++i) {
        Partnership row;
        row.key = PartnershipKey("n" + std::to_string(i));
        row.roles = {RoleKey(roles[i]), RoleKey(roles[i + 1])};
        row.twoWay = dice.chance(0.5);
        if (builder.chain().goals().size() > 0 && dice.chance(0.5))
            row.goals = {GoalKey("g")};
        if (dice.chance(0.7))
            row.obstacles.push_back({"O", today, dice.chance(0.3) ? std::optional(today) : std::nullopt});
        if (dice.chance(0.7))
            row.actions.push_back(
                {dice.chance(0.9) ? std::optional(today.plus(2 - static_cast<int>(dice.below(5)) * 46)) : std::nullopt,
                 "A"});
        builder.add(row);
    }
    return builder.chain();
}

using Found = std::map<std::string, std::multiset<std::string>>; ///< by check: the keys of each finding, sorted

class Plain {
  public:
    explicit Plain(const Chain& chain) : chain_(chain), model_(chain) {}

    Found look() {
        lookAtRoles();
        lookAtTasks();
        lookAtServices();
        lookAtPartnerships();
        lookAtPeople();
        return std::move(found_);
    }

  private:
    [[nodiscard]] static bool isBlank(const std::string& text) {
        return std::ranges::all_of(text, [](char c) { return c == ' '; });
    }
    void add(const std::string& check, std::set<std::string> keys) {
        std::string text;
        for (const std::string& key : keys)
            text += key + ' ';
        found_[check].insert(text);
    }
    [[nodiscard]] std::string keyOf(Slot role) const { return chain_.roles().at(role)->key.text(); }
    [[nodiscard]] std::set<std::string> keysOf(const std::set<Slot>& roles) const {
        std::set<std::string> keys;
        for (const Slot role : roles)
            keys.insert(keyOf(role));
        return keys;
    }
    [[nodiscard]] bool isEnd(Slot role) const { return model_.endCustomers().contains(role); }
    [[nodiscard]] bool leads(Slot role) const { return isEnd(role) || !model_.reached({role, noSlot}).empty(); }
    [[nodiscard]] std::size_t count(const RoleKey& server, const RoleKey& customer) const {
        return static_cast<std::size_t>(std::ranges::count_if(chain_.services(), [&](const Service& service) {
            return service.server == server && service.customer == customer;
        }));
    }

    void lookAtRoles() {
        std::set<std::set<Slot>> loops;
        std::map<std::string, std::set<Slot>> departments;
        for (auto role = chain_.roles().begin(); role != chain_.roles().end(); ++role) {
            const bool isServed =
                std::ranges::any_of(chain_.services(), [&](const Service& row) { return row.customer == role->key; });
            const bool serves =
                std::ranges::any_of(chain_.services(), [&](const Service& row) { return row.server == role->key; });
            if (!leads(role.slot()))
                add("unreached_role", {role->key.text()});
            if (isEnd(role.slot()) && !isServed)
                add("unserved_end_customer", {role->key.text()});
            if (role->holders.empty())
                add("role_without_holder", {role->key.text()});
            if (!isServed && !serves)
                add("isolated_role", {role->key.text()});
            if (isEnd(role.slot()))
                continue;
            loops.merge(model_.closedLoops({role.slot(), noSlot}));
            if (!role->department.empty())
                departments[role->department].insert(role.slot());
        }
        for (const std::set<Slot>& loop : loops)
            add("closed_loop", keysOf(loop));
        for (const auto& [name, roles] : departments) {
            if (std::ranges::none_of(roles, [&](Slot role) { return leads(role); }))
                add("lost_department", keysOf(roles));
        }
        if (model_.isAssumed())
            add("no_end_customer", keysOf(model_.endCustomers()));
    }

    void lookAtTasks() {
        for (auto task = chain_.tasks().begin(); task != chain_.tasks().end(); ++task) {
            const std::string key = task->key.text();
            const bool isDelivered = task->state == TaskState::delivered;
            const bool isDone = isDelivered || task->state == TaskState::dropped;
            if (task->service.isNone())
                add("task_without_customer", {key});
            if (!isDone && task->promised && task->promised->text() < today.text())
                add("task_past_promise", {key});
            if (task->impact && task->impact->at) {
                const Slot at = chain_.roles().slotOf(task->impact->at);
                if (!model_.reached(model_.startOf(task.slot())).contains(at))
                    add("impact_elsewhere", {key, task->impact->at.text()});
            }
            if (isBlank(task->expectation))
                add("task_without_expectation", {key});
            if (isDelivered && !(task->impact && (task->impact->amount || !isBlank(task->impact->note))))
                add("delivered_without_impact", {key});
            if (task->outcome == Outcome::fellShort && isBlank(task->lesson))
                add("fell_short_without_lesson", {key});
        }
    }

    void lookAtServices() {
        for (const Service& service : chain_.services()) {
            if (isBlank(service.expectation))
                add("service_without_expectation", {service.key.text()});
            if (service.weight || isEnd(chain_.roles().slotOf(service.server)))
                continue;
            // A manager's service takes part in the split only where there is no other.
            std::size_t ordinary = 0;
            std::size_t managers = 0;
            for (const Service& other : chain_.services()) {
                if (other.server == service.server)
                    ++(other.manager ? managers : ordinary);
            }
            const bool isBeside = service.manager ? ordinary == 0 && managers > 1 : ordinary > 1;
            if (isBeside)
                add("assumed_weight", {service.key.text()});
        }
    }

    void lookAtPartnerships() {
        for (const Partnership& row : chain_.partnerships()) {
            const std::string key = row.key.text();
            const bool isBoth = count(row.roles[0], row.roles[1]) > 0 && count(row.roles[1], row.roles[0]) > 0;
            if (row.twoWay && !isBoth)
                add("one_way_partnership", {key});
            if (row.goals.empty())
                add("partnership_without_goal", {key});
            bool isOpen = false;
            for (const Obstacle& obstacle : row.obstacles)
                isOpen = isOpen || !obstacle.removed;
            bool isActedOn = false;
            for (int ago = 0; ago <= 90; ++ago) {
                for (const Action& action : row.actions)
                    isActedOn = isActedOn || action.day == today.plus(-ago);
            }
            if (isOpen && !isActedOn)
                add("neglected_obstacle", {key});
        }
    }

    void lookAtPeople() {
        for (const Person& person : chain_.people()) {
            bool holds = false;
            bool reports = false;
            for (const Role& role : chain_.roles()) {
                if (std::ranges::find(role.holders, person.key) == role.holders.end())
                    continue;
                holds = true;
                for (const Service& service : chain_.services())
                    reports = reports || (service.manager && service.server == role.key);
            }
            if (!holds)
                add("person_without_role", {person.key.text()});
            if (chain_.info().owner == person.key && !reports)
                add("owner_without_manager", {person.key.text()});
        }
    }

    const Chain& chain_;
    reference::Model model_;
    Found found_;
};

TEST(FindingsReference, AgreesOnRandomChains) {
    std::map<std::string, std::size_t> seen;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const Chain chain = neglected(seed);
        Found found;
        for (const Finding& finding : Analysis(chain).findings(today)) {
            std::string text;
            for (const std::string& key : std::set(finding.keys.begin(), finding.keys.end()))
                text += key + ' ';
            found[std::string(finding.check)].insert(text);
        }
        ASSERT_EQ(found, Plain(chain).look()) << "seed " << seed;
        for (const auto& [check, rows] : found)
            seen[check] += rows.size();
    }
    // All twenty of them, and none only by chance.
    EXPECT_EQ(seen.size(), 20U);
    for (const auto& [check, count] : seen)
        EXPECT_GT(count, 10U) << check;
}

} // namespace
} // namespace throughline
